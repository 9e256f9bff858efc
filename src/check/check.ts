/** Runs the rules over a plan: gives each finding its severity, its file and its place, in the order of the file, once. */

import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Position } from '../source/place.ts'
import { narrow } from './narrow.ts'
import type { Context, Finding, Rule, Spot } from './rule.ts'
import { rules } from './rules.ts'

/** Where a plan came from, and where in it a value of the canonical plan stands. */
export interface Origin {
  file: string
  /** The text that places refer to, where it is at hand: findings then point at the very words. */
  text?: string
  locate(pointer: string): Position | undefined
  /** Where words stand within a place; a document knows it best, whose text is repaired before it is read. */
  find?(words: string, within: Position, nth?: number): Position | undefined
  /** The edits of the file that make a change of the plan; undefined where they cannot be made safely. */
  edits?(changes: readonly Change[]): Edit[] | undefined
}

export type Level = 'off' | Severity

/** What a run says about the rules: without it all of them run as they are. */
export interface RuleSettings {
  rules: readonly Rule[]
  /** Severities other than those of the rules themselves. */
  levels: ReadonlyMap<string, Level>
  options: ReadonlyMap<string, Context['options']>
  units: Context['units']
  today?: string
}

const asTheyAre: RuleSettings = { rules, levels: new Map(), options: new Map(), units: [] }
export async function checkPlan(plan: Plan, origin: Origin, settings: RuleSettings = asTheyAre): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  // Rules run one after the other, so that one listener can serve them all.
  let now: ActiveRule | undefined
  const report = (finding: Finding) => {
    if (now) found.push(diagnostic(finding, now.rule.id, now.severity, origin))
  }
  const running = activeRules(settings)
  for (let at = 0; at < running.length; at++) {
    now = running[at] as ActiveRule
    // Most rules answer at once; to wait for each of them would cost more than what they do.
    const done = now.rule.check(plan, report, now.context)
    if (done) await done
  }
  return inOrder(found)
}

interface ActiveRule {
  rule: Rule
  severity: Severity
  context: Context
}

const active = new WeakMap<RuleSettings, readonly ActiveRule[]>()

/** The rules that are not turned off, with what each is told; worked out once for all files of the same settings. */
function activeRules(settings: RuleSettings): readonly ActiveRule[] {
  let known = active.get(settings)
  if (!known) {
    const { units, today } = settings
    known = settings.rules.flatMap((rule): ActiveRule[] => {
      const severity = settings.levels.get(rule.id) ?? (rule.onRequest ? 'off' : rule.severity)
      if (severity === 'off') return []
      const options = settings.options.get(rule.id) ?? {}
      return [{ rule, severity, context: today === undefined ? { options, units } : { options, units, today } }]
    })
    active.set(settings, known)
  }
  return known
}

function diagnostic(finding: Finding, rule: string, severity: Severity, origin: Origin): Diagnostic {
  const { message, pointer, related, repair } = finding
  const place = placeOf(finding, origin)
  const others = related?.flatMap((other) => {
    const at = placeOf(other, origin)
    return at ? [{ message: other.message, place: at }] : []
  })
  const edits = repair && origin.edits?.(repair.changes)
  return {
    rule,
    severity,
    message,
    file: origin.file,
    item: pointer,
    ...(place ? { place } : {}),
    ...(others && others.length > 0 ? { related: others } : {}),
    ...(edits && repair ? { fix: { edits, safe: repair.safe } } : {}),
  }
}

function placeOf({ pointer, quote, nth }: Spot, origin: Origin): Position | undefined {
  const place = origin.locate(pointer)
  if (!place || !quote) return place
  return origin.find?.(quote, place, nth) ?? narrow(place, quote, origin.text, nth)
}

/** Findings by place, then by rule; what says the same of the same place is said once. */
export function inOrder(findings: readonly Diagnostic[]): Diagnostic[] {
  if (findings.length < 2) return [...findings]
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return Array.from(once.values()).sort(
    (a, b) =>
      (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
