/** The rule that the wording of a time can be read as one, so that it can be sorted and reminded of. */

import { INDEFINITE_WORDS } from '../../lexicon/time-words.ts'
import { reversedRange } from '../interval.ts'
import { timedItemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const indefinite = new RegExp(INDEFINITE_WORDS.join('|'))
/** Times that count from an event, or recur without a rule. */
const relative = /[前后内起]|期间|同步|每|定期|随时|根据|按|适时|不定期|日常|经常|学期|周/

export const deadlineUnreadable: Rule = {
  id: 'deadline-unreadable',
  severity: 'info',
  summary: 'rule-deadline-unreadable-summary',
  why: 'rule-deadline-unreadable-why',
  guard: 'rule-deadline-unreadable-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: 秋收农闲}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: {text: 秋收农闲, edtf: 2025-11}}
`,
  check(plan, report) {
    for (const { time, pointer } of timedItemsOf(plan)) {
      const { text = '', edtf, rrule } = time
      if (text === '' || edtf || rrule || indefinite.test(text) || relative.test(text)) continue
      if (reversedRange(time)) continue
      // a day that the calendar does not have is another matter
      if (/\d月\d{1,2}[日号]/.test(text)) continue
      report({ pointer, quote: text, message: { code: 'deadline-unreadable', values: { text } } })
    }
  },
}
