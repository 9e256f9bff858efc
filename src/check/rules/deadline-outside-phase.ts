/** The rule that a duty of a phase is due within the phase. */

import { register } from '../../plan/references.ts'
import { isLateByNature } from '../after-the-end.ts'
import { compareEdges, intervalOf } from '../interval.ts'
import { itemsOf, itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { yearOfPhases } from '../year-of-phases.ts'

export const deadlineOutsidePhase: Rule = {
  id: 'deadline-outside-phase',
  severity: 'warning',
  summary: 'rule-deadline-outside-phase-summary',
  why: 'rule-deadline-outside-phase-why',
  guard: 'rule-deadline-outside-phase-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
duties:
  - {name: 排查破损路面, phase: 排查阶段, time: 2025年10月底前}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
duties:
  - {name: 排查破损路面, phase: 排查阶段, time: 2025年9月底前}
`,
  check(plan, report) {
    const duties = itemsOfKind(plan, 'duty').filter(({ item }) => item.phase && item.time)
    if (duties.length === 0) return
    const year = yearOfPhases(plan)
    const names = register(plan, itemsOf(plan))
    for (const { item, pointer } of duties) {
      const found = names.resolve(item.phase as string, ['phase'])
      const phase = found?.kind === 'phase' ? found : undefined
      const span = intervalOf(phase?.item.time, year)
      const due = intervalOf(item.time, year)?.to
      if (!phase || !span || due === undefined) continue
      const isLate = span.to !== undefined && compareEdges(due, span.to) > 0
      const isEarly = span.from !== undefined && compareEdges(due, span.from) < 0
      if ((!isLate && !isEarly) || (isLate && isLateByNature(item, span.to as string, year))) continue
      const time = item.time?.text ?? due
      const phaseTime = phase.item.time?.text ?? phase.item.time?.edtf ?? ''
      report({
        pointer: `${pointer}/time`,
        quote: time,
        message: { code: 'deadline-outside-phase', values: { time, phase: phase.item.name, phaseTime } },
        related: [
          { pointer: `${phase.pointer}/time`, message: { code: 'phase-other', values: { name: phase.item.name } } },
        ],
      })
    }
  },
}
