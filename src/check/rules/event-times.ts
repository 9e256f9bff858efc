/** The rule that an event ends after it has begun. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import { timedItemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const sign = /\d[:：]\d/
const clock = /(?<![\d:：])(\d{1,2})[:：](\d{2})\s?(?:[-–—~～]{1,4}|至|到)\s?(\d{1,2})[:：](\d{2})(?![:：\d])/g

export const eventTimes: Rule = {
  id: 'event-times',
  severity: 'warning',
  summary: 'rule-event-times-summary',
  why: 'rule-event-times-why',
  guard: 'rule-event-times-guard',
  bad: `fangan: 1
title: 云汀镇护路宣传日活动方案
duties:
  - {name: 现场宣讲, text: 时间为上午11:00—9:30，地点在镇文化广场。}
`,
  good: `fangan: 1
title: 云汀镇护路宣传日活动方案
duties:
  - {name: 现场宣讲, text: 时间为上午9:30—11:00，地点在镇文化广场。}
`,
  check(plan, report) {
    const said = new Set<string>()
    const look = (text: string, pointer: string): void => {
      for (const match of everyMatch(clock, text)) {
        const [quote, startHour, startMinute, endHour, endMinute] = match
        const start = Number(startHour) * 60 + Number(startMinute)
        const end = Number(endHour) * 60 + Number(endMinute)
        // 22:00至6:00 runs into the next day
        const overnight = Number(startHour) >= 17 && Number(endHour) <= 9
        if (said.has(quote) || start < end || overnight || Number(startHour) > 24 || Number(endHour) > 24) continue
        said.add(quote)
        report({
          pointer,
          quote,
          message: { code: start === end ? 'event-times-none' : 'event-times', values: { range: quote } },
        })
      }
    }
    for (const { time, pointer } of timedItemsOf(plan)) {
      if (time.text && sign.test(time.text)) look(time.text, pointer)
    }
    for (const { text, pointer } of passagesMentioning(plan, [':', '：'], sign)) look(text, pointer)
  },
}
