/** The order of restoration: one line a pass, with the reason why it stands there. */

import { brokenLines } from './broken-lines.ts'
import { characterForms } from './character-forms.ts'
import { contentsList } from './contents-list.ts'
import { doubledPunctuation } from './doubled-punctuation.ts'
import { fontRuns } from './font-runs.ts'
import { labelMarks } from './label-marks.ts'
import { lostBreaks } from './lost-breaks.ts'
import { lostSpaces } from './lost-spaces.ts'
import { markupResidue } from './markup-residue.ts'
import { numberMarks } from './number-marks.ts'
import { numeralForms } from './numeral-forms.ts'
import { ornaments } from './ornaments.ts'
import { pageChunks } from './page-chunks.ts'
import { paragraphMarks } from './paragraph-marks.ts'
import { partedLabels } from './parted-labels.ts'
import type { LazyPass, Pass } from './pass.ts'
import { pinyin } from './pinyin.ts'
import { quotationMarks } from './quotation-marks.ts'
import { runOnEnds } from './run-on-ends.ts'
import { runOnRosters } from './run-on-rosters.ts'
import { sentenceMarks } from './sentence-marks.ts'
import { shiftedBytes } from './shifted-bytes.ts'
import { alwaysSimplified, simplified } from './simplified.ts'
import { siteLinesPass } from './site-lines.ts'
import { spacedFigures } from './spaced-figures.ts'
import { spacedMarks } from './spaced-marks.ts'
import { spacedWordsPass } from './spaced-words.ts'
import { watermarks } from './watermarks.ts'

/** What to do with traditional characters: convert a text that is written in them, leave it, convert in any case. */
export type Script = 'auto' | 'keep' | 'simplified'

export function passesFor(script: Script): readonly (Pass | LazyPass)[] {
  return [
    shiftedBytes, // first: later passes would take the wrong characters for text, and it needs the annotations
    characterForms, // before all else, which knows one form of each character; the bytes of the full-width ones are needed above
    pinyin, // before punctuation: an annotation stands between a character and its mark
    lostBreaks, // before anything that looks at lines
    ornaments, // before numbers, which stand behind them
    numberMarks, // before anything that looks at how lines open
    markupResidue, // before anything that looks at whole lines: a tag may be all that a line holds
    lostSpaces, // before labels and names are looked at
    sentenceMarks, // before lines are judged by how they end
    spacedMarks, // before doubled marks, between which it stands
    doubledPunctuation, // before the lines are judged: their wording is compared with its marks
    watermarks, // likewise
    siteLinesPass, // before labels and paragraphs: what goes need not be repaired
    contentsList, // after site lines, which may stand above it
    pageChunks, // after site lines, which may stand between two pages
    brokenLines, // after all that stands in lines of its own has gone
    quotationMarks, // after page numbers: a quotation may run over a page
    fontRuns, // single words, in any order from here
    spacedWordsPass, // …
    spacedFigures, // …
    labelMarks, // after spaced words, and before a label is joined to what it tells
    partedLabels, // after spaced words: a label may be spaced out
    paragraphMarks, // after site lines: it makes new lines
    runOnEnds, // after page numbers and site lines: the first line is the title page
    runOnRosters, // after spaced words: a label may be spaced out
    numeralForms, // before conversion, which keeps 壹
    ...(script === 'keep' ? [] : [script === 'simplified' ? alwaysSimplified : simplified]), // last: all signs above are seen as the copy has them
  ]
}
