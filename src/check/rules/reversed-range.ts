/** The rule that a range runs from the smaller number to the larger. */

import { everyMatch } from '../../language/every-match.ts'
import { itemsOfKind } from '../known-items.ts'
import { passagesWith } from '../passages.ts'
import type { Rule } from '../rule.ts'

const sign = /\d[%％]?\s?(?:[-–—~～至到])/
const range =
  /(?<![\d.．〔[（(年月日第/:：—–-])(\d{1,4}(?:\.\d{1,2})?)[%％]?\s?(?:[-–—~～]{1,2}|至|到)\s?(\d{1,4}(?:\.\d{1,2})?)\s?([个名人家项次支处户场件份篇%％米])(?![年月日])/g

export const reversedRange: Rule = {
  id: 'reversed-range',
  severity: 'error',
  summary: 'rule-reversed-range-summary',
  why: 'rule-reversed-range-why',
  guard: 'rule-reversed-range-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 选树养护示范路段, text: 每个村推荐15-10个路段参加评选。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 选树养护示范路段, text: 每个村推荐10-15个路段参加评选。}
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOfKind(plan, 'target')) {
      const { min, max, subject, unit = '' } = item
      if (min === undefined || max === undefined || min <= max) continue
      const values = { range: `${min}—${max}${unit}`, right: `${max}—${min}${unit}`, subject }
      report({ pointer: `${pointer}/min`, message: { code: 'reversed-range', values } })
    }
    for (const { pointer, text } of passagesWith(plan, sign)) {
      for (const match of everyMatch(range, text)) {
        const [quote, from, to, unit] = match
        const before = text.slice(Math.max(match.index - 8, 0), match.index)
        if (Number(from) <= Number(to) || /下降|减少|压缩|从|由|降/.test(before)) continue
        const values = { range: quote, right: `${to}—${from}${unit}`, subject: '' }
        report({ pointer, quote, message: { code: 'reversed-range', values } })
      }
    }
  },
}
