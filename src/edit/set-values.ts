/**
 * Values set in, added to and taken out of a plan file by edits of its characters: whatever is not named stays as it is
 * written, comments and layout too; only comments inside a value go with it. What came out is read again; where it does
 * not say what it should (an anchor that others refer to, a layout nobody foresaw), the whole file is written anew.
 */

import { isDeepStrictEqual } from 'node:util'
import { load } from '../plan/load.ts'
import { writeYaml } from '../plan/yaml-writer.ts'
import { applyEdits } from './apply-edits.ts'
import { type Setting, withSettings } from './plan-value.ts'
import { valueEdits } from './value-edits.ts'

/** The text with the settings made, and whether it had to be written anew, without its comments. */
export function setValues(text: string, settings: readonly Setting[]): { text: string; rewritten: boolean } {
  const [loaded] = load(text, '').plans
  if (!loaded) throw new Error('no plan')
  const { value, changed } = withSettings(loaded.value, settings)
  if (changed.length === 0) return { text, rewritten: false }
  const edits = valueEdits(text, loaded.places.root, value, changed)
  const edited = edits && applyEdits(text, edits)
  if (edited !== undefined && says(edited, value)) return { text: edited, rewritten: false }
  return { text: `${firstComment(text)}${writeYaml(value)}`, rewritten: true }
}

function says(text: string, value: unknown): boolean {
  try {
    return isDeepStrictEqual(load(text, '').plans[0]?.value, value)
  } catch {
    return false
  }
}

/** The comment at the head of a file, which names its schema. */
function firstComment(text: string): string {
  return /^(?:#[^\n]*\n)+/.exec(text)?.[0] ?? ''
}
