/** The rule that the calendar has the day that the plan names: there is no 31st of September. */

import { everyMatch } from '../../language/every-match.ts'
import { daysInMonth } from '../../language/time/calendar.ts'
import { timedItemsOf } from '../known-items.ts'
import { passagesWith } from '../passages.ts'
import type { Rule } from '../rule.ts'

const sign = /\d月\d|\d{4}年(?:0|1[3-9]|[2-9]\d)月/
const date = /(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(\d{1,2})[日号]/g
/** 2025年13月底前 */
const monthAlone = /(\d{4})年(0|1[3-9]|[2-9]\d)月(?![\d龄])/g

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  summary: 'rule-impossible-date-summary',
  why: 'rule-impossible-date-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: 2025年9月31日前}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: 2025年9月30日前}
`,
  check(plan, report) {
    const said = new Set<string>()
    const look = (text: string, pointer: string): void => {
      for (const [wording, year = '', month, day] of everyMatch(date, text)) {
        const last = lastOf(year, Number(month))
        if (said.has(wording) || (last > 0 && Number(day) >= 1 && Number(day) <= last)) continue
        said.add(wording)
        const values = { date: wording, month: Number(month), last }
        report({ pointer, quote: wording, message: { code: last > 0 ? 'impossible-day' : 'impossible-month', values } })
      }
    }
    const lookForMonth = (text: string, pointer: string): void => {
      for (const [wording, , month] of everyMatch(monthAlone, text)) {
        if (said.has(wording)) continue
        said.add(wording)
        const values = { date: wording, month: Number(month), last: 0 }
        report({ pointer, quote: wording, message: { code: 'impossible-month', values } })
      }
    }
    for (const { time, pointer } of timedItemsOf(plan)) {
      if (time.text && sign.test(time.text)) look(time.text, pointer)
    }
    for (const { text, pointer } of passagesWith(plan, sign)) {
      look(text, pointer)
      lookForMonth(text, pointer)
    }
  },
}

function lastOf(year: string, month: number): number {
  if (month < 1 || month > 12) return 0
  return month === 2 && year === '' ? 29 : daysInMonth(year || '2023', month)
}
