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
  /** Whether the file could not be edited and is another, without its layout. */
  isRewritten: boolean
  /** Comments that stood in what was replaced. */
  lost: readonly string[]
}

export async function mergedText(plan: Plan, upper: Upper | undefined): Promise<MergedText> {
  if (upper?.text !== undefined && !upper.isJson) {
    const { setValues } = await import('../../edit/set-values.ts')
    const { text, rewritten } = setValues(upper.text, Array.from(settings(upper.plan, plan, [])))
    const { lostComments } = await import('../../edit/comments-in.ts')
    return { text, isRewritten: rewritten, lost: lostComments(upper.text, text) }
  }
  const { toJson, toYaml } = await import('../../plan/save.ts')
  return { text: upper?.isJson ? toJson(plan) : toYaml(plan), isRewritten: false, lost: [] }
}

/** What is to be set for one value to become the other; entries of lists stay in their places, new ones come behind. */
function* settings(before: unknown, after: unknown, path: (string | number)[]): Generator<Setting> {
  if (before === after || isDeepStrictEqual(before, after)) return
  if (Array.isArray(before) && Array.isArray(after) && isDeepStrictEqual(before, after.slice(0, before.length))) {
    for (const [index, value] of after.entries()) if (index >= before.length) yield { path: [...path, index], value }
    return
  }
  if (isItems(before) && isItems(after) && before.length <= after.length) {
    for (const [index, entry] of after.entries()) {
      if (index < before.length) yield* settings(before[index], entry, [...path, index])
      else yield { path: [...path, index], value: entry }
    }
  } else if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (key !== 'source') yield* settings(before[key], after[key], [...path, key])
    }
  } else yield { path, value: after }
}

function isItems(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isItem)
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Items stay in their places; rows of a roster are one value with their list. */
function isItem(value: unknown): value is Record<string, unknown> {
  return isMapping(value) && 'id' in value
}
