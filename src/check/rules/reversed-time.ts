/** The rule that the time of a duty, or of any item but a phase, does not end before it begins. */

import { reversedRange } from '../interval.ts'
import { timedItemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const reversedTime: Rule = {
  id: 'reversed-time',
  severity: 'error',
  summary: 'rule-reversed-time-summary',
  why: 'rule-reversed-time-why',
  guard: 'rule-reversed-time-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: 2025年11月至2025年9月}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, time: 2025年9月至2025年11月}
`,
  check(plan, report) {
    for (const { found, time, pointer } of timedItemsOf(plan)) {
      if (found.kind === 'phase' || !reversedRange(time)) continue
      const wording = time.text ?? time.edtf ?? ''
      report({ pointer, quote: wording, message: { code: 'reversed-time', values: { time: wording } } })
    }
  },
}
