/** A day on a line of its own, as papers are dated: 2026年3月5日, 二〇二六年三月五日, 20××年×月×日, （2026年3月5日）, 2026-03-05. */

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
