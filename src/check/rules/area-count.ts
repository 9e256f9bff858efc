/** The rule that a place has one number of villages, stations or schools throughout the plan. */

import { everyMatch } from '../../language/every-match.ts'
import { parseNumeral } from '../../language/numerals.ts'
import { passagesMentioning } from '../characters.ts'
import type { Passage } from '../passages.ts'
import type { Rule } from '../rule.ts'

const numeral = '[\\d一二三四五六七八九十百]{1,4}'
const kinds = '行政村|自然村|村民小组|村|社区|街道|乡镇|镇|中小学校?|学校|幼儿园|卫生室|实践站|实践所|网格|小区'
const stated = new RegExp(
  `(?:全([镇县区市乡省州旗])|[本我]([镇县区市乡省州旗])|辖区内?)(?:的|现有|共有|共|有)?(${numeral})个(${kinds})`,
  'g',
)
const sign = /[全本我辖].{1,6}个/
/** What makes it a part of them, or more than them: 全镇12个村中的8个, 全县15个乡镇（街道）. */
const part = /^(?:中|里|内?的\d|[、（(及和与]|街道|社区|以上|以下)/

export const areaCount: Rule = {
  id: 'area-count',
  severity: 'warning',
  summary: 'rule-area-count-summary',
  why: 'rule-area-count-why',
  guard: 'rule-area-count-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
goals:
  - {name: 全面排查, text: 对全镇12个行政村的道路逐段排查。}
safeguards:
  - {name: 强化调度, text: 全镇13个行政村每月报送一次进展。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
goals:
  - {name: 全面排查, text: 对全镇12个行政村的道路逐段排查。}
safeguards:
  - {name: 强化调度, text: 全镇12个行政村每月报送一次进展。}
`,
  check(plan, report) {
    const first = new Map<string, { passage: Passage; quote: string; count: number }>()
    for (const passage of passagesMentioning(plan, ['个'], sign)) {
      for (const match of everyMatch(stated, passage.text)) {
        const [quote, whole = '', own = '', figure = '', kind = ''] = match
        const count = parseNumeral(figure)
        if (count === undefined || part.test(passage.text.slice(match.index + quote.length))) continue
        const key = `${whole || own} ${kind}`
        const other = first.get(key)
        if (!other) first.set(key, { passage, quote, count })
        else if (other.count !== count) {
          report({
            pointer: passage.pointer,
            quote,
            message: { code: 'area-count', values: { quote, other: other.quote } },
            related: [
              {
                pointer: other.passage.pointer,
                quote: other.quote,
                message: { code: 'area-other', values: { other: other.quote } },
              },
            ],
          })
        }
      }
    }
  },
}
