/**
 * A plan file in its usual spelling, whatever its format; proven, not hoped, to say what it said: the plan read back is
 * the same, and so are its comments.
 */

import { isDeepStrictEqual } from 'node:util'
import { canonical } from '../plan/canonical.ts'
import { isNdjson, type LoadedPlan, load } from '../plan/load.ts'
import { InputError } from '../source/diagnostic.ts'
import type { Edit } from '../source/mapped-text.ts'
import { applyEdits } from './apply-edits.ts'
import { commentsIn } from './comments-in.ts'
import { formatJson } from './format-json.ts'
import { formatYaml } from './format-yaml.ts'
import { readLayout } from './layout.ts'
import { planRoots } from './node-at.ts'
import { type IdChoice, idEdits } from './write-ids.ts'

/** The text formatted, ids written in where they are wanted. Throws an `InputError` where it is no plan file. */
export function format(text: string, file: string, ids?: IdChoice): string {
  const { plans } = load(text, file)
  const isLines = isNdjson(text, file)
  const isJson = formatJson(text, isLines) !== undefined
  const identified = isLines || !ids ? text : withIds(text, plans, ids, isJson)
  const roots = isJson ? [] : readLayout(identified)
  const result = (isJson ? formatJson(identified, isLines) : undefined) ?? formatYaml(identified, roots)
  if (result === text) return text
  const now = readAgain(result, file)
  const isSame =
    identified === text
      ? isDeepStrictEqual(values(plans), values(now))
      : isDeepStrictEqual(values(readAgain(identified, file)), values(now)) &&
        isDeepStrictEqual(models(plans), models(now))
  const kept = () =>
    isDeepStrictEqual(commentsIn(identified, roots).sort(), commentsIn(result, readLayout(result)).sort())
  if (isSame && (isJson || kept())) return result
  throw new InputError({ code: 'format-unsafe' }, { file, hint: { code: 'hint-report-bug' } })
}

function withIds(text: string, plans: readonly LoadedPlan[], ids: IdChoice, isJson: boolean): string {
  // A file without a single id, which most are that a person has written, need not be looked through.
  if (ids === 'beside' && !/\bid["']?\s*:/.test(text)) return text
  const roots = planRoots(readLayout(text))
  const edits: Edit[] = plans.flatMap(({ value }, index) => {
    const root = roots[index]
    return root ? idEdits(canonical(value), root, text, ids, isJson) : []
  })
  return applyEdits(text, edits)
}

function values(plans: readonly LoadedPlan[]): unknown[] {
  return plans.map(({ value }) => value)
}

function models(plans: readonly LoadedPlan[]): unknown[] {
  return plans.map(({ value }) => canonical(value))
}

/** What a result says; one that cannot be read says nothing. */
function readAgain(result: string, file: string): readonly LoadedPlan[] {
  try {
    return load(result, file).plans
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}
