/** The parts of a plan by the names that they have in a plan file, for `--only`. */

import type { ComparedKind } from '../../compare/change.ts'

const parts: Readonly<Record<string, readonly ComparedKind[]>> = {
  duties: ['duty'],
  plan: ['plan'],
  document: ['document'],
  phases: ['phase'],
  organizations: ['organization'],
  platforms: ['platform'],
  teams: ['team'],
  targets: ['target'],
  goals: ['goal'],
  principles: ['principle'],
  frameworks: ['framework'],
  checklists: ['checklist', 'check'],
  workflows: ['workflow'],
  safeguards: ['safeguard'],
}

export const partNames: readonly string[] = Object.keys(parts)

export function kindsOf(names: readonly string[]): ReadonlySet<ComparedKind> {
  return new Set(names.flatMap((name) => parts[name] ?? []))
}
