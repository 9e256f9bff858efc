/** The rule that a deadline lies within the time of the plan, and not before the plan was issued. */

import type { Plan } from '../../plan/plan.ts'
import { isLateByNature } from '../after-the-end.ts'
import { compareEdges, intervalOf } from '../interval.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const deadlineOutsidePlan: Rule = {
  id: 'deadline-outside-plan',
  severity: 'error',
  summary: 'rule-deadline-outside-plan-summary',
  why: 'rule-deadline-outside-plan-why',
  guard: 'rule-deadline-outside-plan-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
duties:
  - {name: 修补破损路面, time: 2025年12月底前}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
duties:
  - {name: 修补破损路面, time: 2025年11月底前}
`,
  check(plan, report) {
    const { start, end } = spanOfPlan(plan)
    if (!start && !end) return
    for (const { item, pointer } of itemsOfKind(plan, 'duty')) {
      const interval = intervalOf(item.time)
      const due = interval?.to
      if (due === undefined || item.status === 'done') continue
      const text = item.time?.text ?? due
      const at = { pointer: `${pointer}/time`, quote: text }
      if (end && compareEdges(due, end.edge) > 0) {
        if (end.isPhase && isLateByNature(item, end.edge)) continue
        const values = { time: text, edge: end.edge }
        const related = [{ pointer: end.pointer, message: { code: 'plan-end', values: { edge: end.edge } } as const }]
        report({ ...at, message: { code: 'deadline-after-plan', values }, related })
      } else if (start && compareEdges(due, start.edge) < 0 && interval?.from === undefined) {
        const values = { time: text, edge: start.edge }
        const related = [
          { pointer: start.pointer, message: { code: 'plan-start', values: { edge: start.edge } } as const },
        ]
        report({ ...at, message: { code: 'deadline-before-plan', values }, related })
      }
    }
  },
}

interface Edge {
  edge: string
  pointer: string
  /** The end of the last phase, which what winds a plan up may follow. */
  isPhase?: true
}

/** The time of a plan: its phases where all are dated, else the years of its title; it begins no sooner than its issue. */
function spanOfPlan(plan: Plan): { start: Edge | undefined; end: Edge | undefined } {
  const phases = plan.phases ?? []
  const times = phases.map(({ time }) => intervalOf(time))
  const issued = /^\d{4}-\d{2}/.test(plan.document?.issued ?? '') ? plan.document?.issued : undefined
  const years = /[（(](\d{4})\s*(?:年)?\s*[-—–~～至]+\s*(\d{4})\s*年?[）)]/.exec(plan.title)
  const first = times[0]?.from
  const last = times.at(-1)?.to
  const dated = times.length > 1 && times.every((time) => time?.from && time.to)
  const start = dated && first && !(issued && issued < first) ? { edge: first, pointer: '/phases/0/time' } : undefined
  const issue = issued ? { edge: issued, pointer: '/document/issued' } : undefined
  const end =
    dated && last ? { edge: last, pointer: `/phases/${phases.length - 1}/time`, isPhase: true as const } : undefined
  const inTitle = years ? { edge: years[2] as string, pointer: '/title' } : undefined
  return { start: start ?? issue, end: inTitle ?? end }
}
