/** Layouts whose parts each open with their count: “一核引领、两翼支撑、多点联动”. */

import type { CountExpression } from './count-expression.ts'
import { everyMatch } from './every-match.ts'
import { parseNumeral } from './numerals.ts'
import { WordList } from './word-list.ts'

/** What such a layout begins with. */
const opensWithOne = new WordList(['“一', '"一', '「一', '『一'])
/** One centre first, and then how many of the others; the last may have 多 or 全. */
const LISTED = /[“"「『](一(?:[\u4e00-\u9fff]{2,7}、[一二两三四五六七八九十多全]){1,4}[\u4e00-\u9fff]{2,7})[”"」』]/g
const LISTED_PART = /^([一二两三四五六七八九十多全])([^一二两三四五六七八九十、]{2,7})$/

/** Such layouts of a text, in order. */
export function listedCounts(text: string): CountExpression[] {
  if (!text.includes('、') || !opensWithOne.isIn(text)) return []
  return everyMatch(LISTED, text).flatMap((match): CountExpression[] => {
    const content = match[1] as string
    const parts = content.split('、').map((part) => LISTED_PART.exec(part))
    const told = parts.flatMap((part) => (part ? [{ count: part[1] as string, name: part[2] as string }] : []))
    const counting = told.filter(({ count }) => !'多全'.includes(count))
    if (told.length < parts.length || counting.length < 2 || counting.every(({ count }) => count === '一')) return []
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        name: `“${content}”`,
        expression: content,
        noun: '',
        quoted: true,
        parts: told.map(({ count, name }) => ({ count: parseNumeral(count) ?? count, name })),
      },
    ]
  })
}
