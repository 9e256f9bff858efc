/**
 * What a restoration pass is: one kind of noise, found in the whole text and answered with edits. A pass is
 * idempotent and leaves clean text alone; order, application and the record of changes are the runner's.
 */

import { everyMatch } from '../language/every-match.ts'
import type { GatedPattern } from '../language/gated-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'

export type PassId =
  | 'shifted-bytes'
  | 'character-forms'
  | 'pinyin'
  | 'ornaments'
  | 'number-marks'
  | 'markup-residue'
  | 'lost-breaks'
  | 'lost-spaces'
  | 'doubled-punctuation'
  | 'watermarks'
  | 'site-lines'
  | 'contents-list'
  | 'page-chunks'
  | 'broken-lines'
  | 'quotation-marks'
  | 'sentence-marks'
  | 'font-runs'
  | 'spaced-words'
  | 'spaced-figures'
  | 'spaced-marks'
  | 'label-marks'
  | 'parted-labels'
  | 'paragraph-marks'
  | 'run-on-ends'
  | 'run-on-rosters'
  | 'numeral-forms'
  | 'simplified'

export interface Pass {
  /** What the pass puts right is told in the catalogue of messages, as `pass-<id>`. */
  id: PassId
  /** Characters of which all noise of the kind has one: a text without any is not looked into. */
  signs?: string
  /** The edits of a text, in order and without overlap. */
  restore(text: string): Edit[]
}

/** A pass that works with a heavy library, which is only loaded for a text that wants it. */
export interface LazyPass extends Omit<Pass, 'restore'> {
  wants(text: string): boolean
  load(): Promise<(text: string) => Edit[]>
}

/** The edits that replace every match of an expression; `undefined` leaves a match as it is. */
export function replaceAll(
  text: string,
  expression: RegExp | GatedPattern,
  became: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = []
  for (const match of expression instanceof RegExp ? everyMatch(expression, text) : expression.matchAll(text)) {
    const replacement = became(match)
    if (replacement === undefined || replacement === match[0]) continue
    edits.push({ start: match.index, end: match.index + match[0].length, text: replacement })
  }
  return edits
}
