/** A day or a month on a line of its own, as papers are dated: 2026年3月5日, 二〇二六年三月五日, 20××年×月×日, （2026年3月5日）, 2026-03-05, 2026年3月. */

import { foldFigures } from './time/text.ts'

const date = /^[（(]?(?:二|[12]\d{3}|\d{2}[xX*×-]{1,2}|[xX*×]{2,4}).{0,6}年.{1,4}月.{1,4}日[。）)]?$/
const inFigures = /^[（(]?20\d\d([-./])\d{1,2}\1\d{1,2}[）)]?$/
const longest = 24

/** Whether a line is a day and nothing else. Few lines end in 日, and a pattern that is never asked costs nothing. */
export function isDate(line: string): boolean {
  if (line.length > longest) return false
  if ('日。）)'.includes(line.at(-1) ?? ' ') && date.test(foldFigures(line))) return true
  return line.includes('20') && inFigures.test(line)
}

const month =
  /^(?:[12]\d{3}|20[xX]{2}|二[〇○零Ｏ一二三四五六七八九]{3}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月$/

/** Whether a line is a month and nothing else: 2026年3月, as covers are dated, and papers that are signed before their day is known. */
export function isMonth(line: string): boolean {
  return line.endsWith('月') && line.length <= longest && month.test(line)
}
