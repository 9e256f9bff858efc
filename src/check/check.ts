/** Runs the rules over a plan: gives each finding its severity, its file and its place, in the order of the file, once. */

import type { Plan } from '../plan/plan.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import { narrow } from './narrow.ts'
import type { Spot } from './rule.ts'
import { rules } from './rules.ts'

/** Where a plan came from, and where in it a value of the canonical plan stands. */
export interface Origin {
  file: string
  /** The text that places refer to, where it is at hand: findings then point at the very words. */
  text?: string
  locate(pointer: string): Position | undefined
}

export async function checkPlan(plan: Plan, origin: Origin): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  const placeOf = ({ pointer, quote }: Spot): Position | undefined => {
    const place = origin.locate(pointer)
    return place && narrow(place, quote, origin.text)
  }
  for (const { id, severity, check } of rules) {
    const checking = check(plan, ({ message, related = [], ...spot }) => {
      const place = placeOf(spot)
      const others = related.flatMap(({ message, ...other }) => {
        const place = placeOf(other)
        return place ? [{ message, place }] : []
      })
      found.push({
        rule: id,
        severity,
        message,
        file: origin.file,
        item: spot.pointer,
        ...(place ? { place } : {}),
        ...(others.length > 0 ? { related: others } : {}),
      })
    })
    if (checking) await checking
  }
  return inOrder(found)
}

/** Findings by place, then by rule; what says the same of the same place is said once. */
export function inOrder(findings: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return Array.from(once.values()).sort(
    (a, b) =>
      (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
