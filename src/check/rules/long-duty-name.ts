/** The rule that the name of a duty fits in a cell of a table. */

import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const longest = 60

export const longDutyName: Rule = {
  id: 'long-duty-name',
  severity: 'info',
  summary: 'rule-long-duty-name-summary',
  why: 'rule-long-duty-name-why',
  guard: 'rule-long-duty-name-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 对全镇农村公路的坑槽、裂缝、沉陷逐处登记造册并按照先主干后支线、先学校门前后一般路段的次序分批修补到位，完工后拍照留存备查并接受群众监督
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 修补破损路面
    text: 对坑槽、裂缝、沉陷逐处登记造册，按照先主干后支线、先学校门前后一般路段的次序分批修补到位。
`,
  check(plan, report) {
    // in a document the sentence of a duty is all the name that it has
    if (plan.sections) return
    for (const { item, pointer } of itemsOfKind(plan, 'duty')) {
      const { length } = item.name
      if (length > longest)
        report({ pointer: `${pointer}/name`, message: { code: 'long-duty-name', values: { length, longest } } })
    }
  },
}
