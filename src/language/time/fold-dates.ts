/** Years in words and days in figures alone, as other texts write them: 二〇二六年 and 2026.3.5 as 2026年 and 2026年3月5日. */

import { WordedPattern } from '../worded-pattern.ts'

const inWords = new WordedPattern(
  Array.from('〇○零OＯo0', (nought) => `二${nought}`),
  /二[〇○零OＯo0]([〇○零OＯo0一二三四五六七八九]{2})(?=年)/g,
)
const inFigures = /(?<!\d)(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d|[-./]\d)/g

/** A text in which every year and every whole day is written so; offsets are not those of the text. */
export function foldDates(text: string): string {
  const years = inWords.replace(text, (_, last = '') => `20${Array.from(last, figure).join('')}`)
  return hasDayInFigures(text) ? years.replace(inFigures, '$1年$3月$4日') : years
}

/** Whether a point or a stroke stands behind the figures of a year. */
function hasDayInFigures(text: string): boolean {
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 2))
    if ('-./'.includes(text[at + 4] ?? ' ')) return true
  return false
}

/** What is no figure in words stands for nought: 〇, ○, 零, O. */
function figure(word: string): string {
  return String('一二三四五六七八九'.indexOf(word) + 1)
}
