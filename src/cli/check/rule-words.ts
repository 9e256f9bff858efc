/** What every rule that may have spoken is called and why it is there, for reports that describe the rules too. */

import { ruleSays } from '../../report/rule-page.ts'
import type { RuleWords } from '../../report/sarif.ts'
import { knownRules } from '../known-rules.ts'
import type { Session } from '../session.ts'

export async function ruleWords(session: Session): Promise<RuleWords[]> {
  const rules = await knownRules(session)
  return rules.map((rule) => ({ id: rule.id, severity: rule.severity, ...ruleSays(rule, session.catalogue) }))
}
