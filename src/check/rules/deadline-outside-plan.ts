/** The rule that a deadline lies within the time of the plan, and not before the plan was issued. */

import { findTimes } from '../../language/times.ts'
import type { Plan } from '../../plan/plan.ts'
import { isLateByNature } from '../after-the-end.ts'
import { compareEdges, intervalOf } from '../interval.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { shownEdge, yearOfPhases } from '../year-of-phases.ts'

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
    const year = yearOfPhases(plan)
    const { start, end } = spanOfPlan(plan, year)
    if (!start && !end) return
    for (const { item, pointer } of itemsOfKind(plan, 'duty')) {
      const interval = intervalOf(item.time, year)
      const due = interval?.to
      if (due === undefined || item.status === 'done') continue
      const text = item.time?.text ?? due
      const at = { pointer: `${pointer}/time`, quote: text }
      if (end && compareEdges(due, end.edge) > 0) {
        if (end.isPhase && isLateByNature(item, end.edge, year)) continue
        const edge = shownEdge(end.edge, year)
        const values = { time: text, edge }
        const related = [{ pointer: end.pointer, message: { code: 'plan-end', values: { edge } } as const }]
        report({ ...at, message: { code: 'deadline-after-plan', values }, related })
      } else if (start && compareEdges(due, start.edge) < 0 && interval?.from === undefined) {
        const edge = shownEdge(start.edge, year)
        const values = { time: text, edge }
        const related = [{ pointer: start.pointer, message: { code: 'plan-start', values: { edge } } as const }]
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
function spanOfPlan(plan: Plan, year: string | undefined): { start: Edge | undefined; end: Edge | undefined } {
  const phases = plan.phases ?? []
  const times = phases.map(({ time }) => intervalOf(time, year))
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
  return { start: start ?? issue, end: inTitle ?? end ?? periodOfPreamble(plan) }
}

const inAll = /[从自]([^，,。；;\n]{6,40})[，,]?在全[省市州县区镇乡村校院厂局系][^，,。；;\n]{0,12}(?:开展|组织|实施)/

/** 从4月1日起至8月31日，在全镇开展…: what a document says of the whole before its first chapter. */
function periodOfPreamble({ sections = [], year }: Plan): Edge | undefined {
  const first = sections.findIndex(({ name, number }) => name || number)
  for (const [index, { text = '' }] of sections.slice(0, Math.max(first, 0)).entries()) {
    const period = text.includes('在全') ? inAll.exec(text)?.[1] : undefined
    const range = findTimes(period ?? '', year === undefined ? {} : { year }).find(({ kind }) => kind === 'range')
    const edge = range?.edtf === undefined ? undefined : intervalOf({ edtf: range.edtf })?.to
    if (edge !== undefined) return { edge, pointer: `/sections/${index}/text`, isPhase: true }
  }
  return undefined
}
