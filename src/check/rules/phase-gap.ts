/** The rule that no time lies between two phases to which neither answers. */

import { compareEdges, intervalOf, unitsBetween } from '../interval.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { shownEdge, yearOfPhases } from '../year-of-phases.ts'

/** Days that a weekend and a holiday may take between two phases. */
const grace = 3

export const phaseGap: Rule = {
  id: 'phase-gap',
  severity: 'warning',
  summary: 'rule-phase-gap-summary',
  why: 'rule-phase-gap-why',
  guard: 'rule-phase-gap-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年7月至8月}
  - {name: 修补阶段, time: 2025年10月至11月}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年7月至8月}
  - {name: 修补阶段, time: 2025年9月至11月}
`,
  check(plan, report) {
    const gaps: Parameters<typeof report>[0][] = []
    let pairs = 0
    const year = yearOfPhases(plan)
    let last: { name: string; to: string; pointer: string } | undefined
    for (const { item, pointer } of itemsOfKind(plan, 'phase')) {
      const { name, time, text = '' } = item
      const { from, to } = intervalOf(time, year) ?? {}
      if (from !== undefined && last) pairs++
      if (
        from !== undefined &&
        last &&
        compareEdges(from, last.to) > 0 &&
        !isApart(text) &&
        !isWork(name) &&
        !isWork(last.name)
      ) {
        const gap = unitsBetween(last.to, from) - 1
        const days = Math.min(from.length, last.to.length) === 10
        if (gap > (days ? grace : 0)) {
          const values = { name, from: shownEdge(from, year), other: last.name, to: shownEdge(last.to, year) }
          gaps.push({
            pointer: `${pointer}/time`,
            quote: time?.text ?? '',
            message: { code: 'phase-gap', values },
            related: [
              { pointer: `${last.pointer}/time`, message: { code: 'phase-other', values: { name: last.name } } },
            ],
          })
        }
      }
      // a phase that cannot be placed ends the chain
      if (to === undefined) last = undefined
      // one that lies before the others is out of order, and leaves no gap behind it
      else if (!last || compareEdges(to, last.to) >= 0) last = { name, to, pointer }
    }
    // days or rounds that all stand apart are a calendar, and no time that is divided up
    if (gaps.length < 2 || gaps.length < pairs) gaps.forEach(report)
  },
}

/** Over holidays and floods nothing is done. */
function isApart(text: string): boolean {
  return /假期|寒假|暑假|汛期/.test(text)
}

/** 宣传动员、组织报名，拟定方案: one work among others, which need not touch. */
function isWork(name: string): boolean {
  return !name.endsWith('阶段') && /[，,]/.test(name)
}
