/** The rule that where a plan names leads, a duty shared by several units has one too. */

import type { Answerable, Duty } from '../../plan/plan.ts'
import { itselfOrAbove, leavesOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { isSingleUnit } from '../unit-names.ts'

export const noLead: Rule = {
  id: 'no-lead',
  severity: 'warning',
  summary: 'rule-no-lead-summary',
  why: 'rule-no-lead-why',
  guard: 'rule-no-lead-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, responsible: 各村}
  - {name: 修补破损路面, lead: 镇交通办, responsible: 各村}
  - {name: 清理边沟淤积, responsible: [镇农业农村办, 镇城建办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, responsible: 各村}
  - {name: 修补破损路面, lead: 镇交通办, responsible: 各村}
  - {name: 清理边沟淤积, lead: 镇农业农村办, responsible: [镇城建办]}
`,
  check(plan, report) {
    const isLed = ({ lead }: Answerable) => lead !== undefined && lead.length > 0
    const leaves = leavesOf(plan)
    const led = leaves.filter((duty) => itselfOrAbove(duty, isLed)).length
    if (led < 2 || led * 2 < leaves.length) return
    for (const duty of leaves) {
      const { responsible = [], officer = [] } = duty.item
      if (officer.length > 0 || itselfOrAbove(duty, isLed)) continue
      // each has a sentence of its own: 甲局要加强检查，乙局要健全制度
      if (plan.sections && isSubject(duty.item, responsible)) continue
      // one unit with 各村 beside it is the lead, though it is not called so
      if (responsible.filter(isSingleUnit).length < 2) continue
      const values = { units: responsible.join('、'), first: responsible[0] as string }
      report({
        pointer: `${duty.pointer}/responsible`,
        quote: responsible[0] as string,
        message: { code: 'no-lead', values },
      })
    }
  },
}

const verb = /^(?:等(?:部门|单位))?(?:要|应|每|定期|组成|负责(?![。；;，,）)〕】］]|$))/

/** Whether one of those who answer is the subject of a sentence, and not one of a list in a label or a bracket. */
function isSubject({ text = '' }: Duty, units: readonly string[]): boolean {
  return units.some((unit) => {
    const at = text.indexOf(unit)
    return at >= 0 && verb.test(text.slice(at + unit.length, at + unit.length + 10))
  })
}
