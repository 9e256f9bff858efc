/** Where a rule is explained. */

export function ruleUrl(rule: string): string {
  return `docs/rules.md#${rule.replace(/\//g, '')}`
}
