/**
 * The gate that one input goes through: form, rules, exceptions in the file, what changed, what was known. It is pure:
 * configuration, baseline and the lines that changed are handed in.
 */

import { checkPlan, inOrder, type Level, type Origin } from '../check/check.ts'
import { ignoreWord } from '../edit/ignore-lines.ts'
import type { PlaceNode } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'
import { LineIndex } from '../source/place.ts'
import { againstBaseline, type Known } from './baseline.ts'
import { concerns, type LineRanges } from './changed-lines.ts'
import { type FindingKey, findingKey } from './finding-key.ts'
import { withoutIgnored } from './ignores.ts'
import type { FileSettings } from './settings.ts'

export interface GateInput {
  /** As the reader knows the file. */
  file: string
  text: string
  plans: readonly {
    plan: Plan
    origin: Origin
    problems: readonly Diagnostic[]
    /** Where everything stands in a plan file, worked out when it is asked for; a document has none. */
    readonly root?: PlaceNode | undefined
  }[]
  /** What was found while reading. */
  findings: readonly Diagnostic[]
}

export interface GateOptions {
  settings: FileSettings
  /** Only what concerns these lines is shown. */
  changed?: LineRanges | undefined
  /** What the baseline knows of this file. */
  known?: Known | undefined
  /** The name under which a baseline keeps this file; where there is one, the keys of the findings are wanted. */
  keyFile?: string | undefined
}

export interface Verdict {
  findings: Diagnostic[]
  /** What the baseline knew. */
  known: Diagnostic[]
  keys: FindingKey[]
}

interface Kept {
  finding: Diagnostic
  from?: GateInput['plans'][number]
}

export async function judge(input: GateInput, options: GateOptions): Promise<Verdict> {
  const { settings, changed, known, keyFile } = options
  const { file, text } = input
  const found: Kept[] = input.findings.map((finding) => ({ finding }))
  for (const from of input.plans) {
    const { plan, origin, problems } = from
    for (const problem of leveled(problems, settings.levels.get('schema'))) found.push({ finding: problem, from })
    // Rules rely on the form of a plan: where that is broken they would only repeat what has been said.
    if (problems.some(({ severity }) => severity === 'error')) continue
    for (const finding of await checkPlan(plan, origin, settings)) found.push({ finding, from })
  }
  const mayIgnore = text.includes(ignoreWord)
  if (found.length === 0 && !known && !mayIgnore) return { findings: [], known: [], keys: [] }

  for (const one of found) if (one.finding.file !== file) one.finding = { ...one.finding, file }
  const about = new Map(found.map((one) => [one.finding, one]))
  const roots = mayIgnore ? input.plans.flatMap(({ root }) => (root ? [root] : [])) : []
  const isJudged = input.plans.every(({ problems }) => problems.every(({ severity }) => severity !== 'error'))
  let kept = withoutIgnored(
    found.map(({ finding }) => finding),
    { file, text, roots, isJudged },
    settings,
  )
  if (changed) {
    const lines = new LineIndex(text)
    kept = kept.filter((finding) => concerns(finding, changed, about.get(finding)?.from?.root, lines))
  }
  if (keyFile === undefined) return { findings: inOrder(kept), known: [], keys: [] }

  const keyed = inOrder(kept).map((finding) => ({
    finding,
    key: findingKey(finding, keyFile, about.get(finding)?.from?.plan),
  }))
  const keys = keyed.map(({ key }) => key)
  if (!known) return { findings: keyed.map(({ finding }) => finding), known: [], keys }
  const split = againstBaseline(keyed, known)
  // A run that looks at a part of the file cannot know what the rest of it still has.
  const stale = changed ? [] : staleFindings(split.stale, settings.levels.get('baseline'), file)
  return { findings: inOrder([...split.fresh, ...stale]), known: split.known, keys }
}

function leveled(problems: readonly Diagnostic[], level: Level | undefined): readonly Diagnostic[] {
  if (level === undefined) return problems
  return level === 'off' ? [] : problems.map((problem) => ({ ...problem, severity: level }))
}

/** What the baseline has but the file no longer. */
function staleFindings(
  stale: readonly { key: FindingKey; count: number }[],
  level: Level | undefined,
  file: string,
): Diagnostic[] {
  const severity: Level = level ?? ('info' satisfies Severity)
  if (severity === 'off') return []
  return stale.map(({ key: { rule, item }, count }) => ({
    rule: 'baseline',
    severity,
    file,
    message: { code: 'baseline-stale', values: { count, rule, item: item || file } },
  }))
}
