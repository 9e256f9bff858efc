/**
 * The text of a merged plan. Into a plan file in YAML the reports are written by edits, so that its comments, its layout
 * and its shorthand stay; a plan that was read from a document, or came of sheets alone, is written anew.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Setting } from '../../edit/plan-value.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Upper } from './read-sheets.ts'

export interface MergedText {
  text: string
  /** Whether comments of the upper plan were lost on the way. */
  isRewritten: boolean
}

export async function mergedText(plan: Plan, upper: Upper | undefined): Promise<MergedText> {
  if (upper?.text !== undefined && !upper.isJson) {
    const { setValues } = await import('../../edit/set-values.ts')
    const { text, rewritten } = setValues(upper.text, Array.from(settings(upper.plan, plan, [])))
    return { text, isRewritten: rewritten }
  }
  const { toJson, toYaml } = await import('../../plan/save.ts')
  return { text: upper?.isJson ? toJson(plan) : toYaml(plan), isRewritten: false }
}

/** What is to be set for one value to become the other; entries of lists stay in their places, new ones come behind. */
function* settings(before: unknown, after: unknown, path: (string | number)[]): Generator<Setting> {
  if (before === after || isDeepStrictEqual(before, after)) return
  if (isItems(before) && isItems(after) && before.length <= after.length) {
    for (const [index, entry] of after.entries()) {
      if (index < before.length) yield* settings(before[index], entry, [...path, index])
      else yield { path: [...path, index], value: entry }
    }
  } else if (isItem(before) && isItem(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (key !== 'source') yield* settings(before[key], after[key], [...path, key])
    }
  } else yield { path, value: after }
}

function isItems(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isItem)
}

/** Items and the plan itself; a time or a row of a roster is one value. */
function isItem(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('id' in value || 'fangan' in value)
}
