/** A day on a line of its own, as papers are dated: 2026年3月5日, 二〇二六年三月五日, 20××年×月×日, （2026年3月5日）. */

import { foldFigures } from './time/text.ts'

const date = /^[（(]?(?:二|[12]\d{3}|\d{2}[xX*×-]{1,2}|[xX*×]{2,4}).{0,6}年.{1,4}月.{1,4}日[。）)]?$/
const longest = 24

/** Whether a line is a day and nothing else. Few lines end in 日, and a pattern that is never asked costs nothing. */
export function isDate(line: string): boolean {
  return line.length <= longest && '日。）)'.includes(line.at(-1) ?? ' ') && date.test(foldFigures(line))
}
