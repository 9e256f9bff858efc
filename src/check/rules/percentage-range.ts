/** The rule that a share is at most all: a rate of 120 % is a slip, unless it grows or is fulfilled. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const above = /(?<![\d.,，])(\d{3,5}(?:\.\d+)?)\s?[%％]/g
/** What may well be more than all there was. */
const grows = /增|升|提高|超|同比|翻|倍|完成率|投资|产值|达标率|进度|收益|回报|相当于|序时/

const sign = /\d{3}(?:\.\d+)?\s?[%％]/

export const percentageRange: Rule = {
  id: 'percentage-range',
  severity: 'error',
  summary: 'rule-percentage-range-summary',
  why: 'rule-percentage-range-why',
  guard: 'rule-percentage-range-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 980, unit: "%"}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%"}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const { item, pointer } of itemsOfKind(plan, 'target')) {
      const { subject, unit, text = '' } = item
      if (unit !== '%') continue
      for (const key of ['value', 'min', 'max'] as const) {
        const value = item[key]
        if (value === undefined || (value <= 100 && value >= 0) || (value > 100 && grows.test(subject + text))) continue
        said.add(String(value))
        const at = { pointer: `${pointer}/${key}`, ...(item.source ? { quote: `${value}` } : {}) }
        report({ ...at, message: { code: 'percentage-range', values: { figure: `${value}%`, subject } } })
      }
    }
    for (const { pointer, text } of passagesMentioning(plan, ['%', '％'], sign)) {
      for (const match of everyMatch(above, text)) {
        const [quote, figure = ''] = match
        const before = text.slice(Math.max(match.index - 30, 0), match.index).replace(/^.*[。；;，,]/, '')
        if (
          Number(figure) <= 100 ||
          said.has(String(Number(figure))) ||
          !/率|占比|比例|比重/.test(before) ||
          grows.test(before)
        )
          continue
        said.add(String(Number(figure)))
        report({ pointer, quote, message: { code: 'percentage-range', values: { figure: quote, subject: before } } })
      }
    }
  },
}
