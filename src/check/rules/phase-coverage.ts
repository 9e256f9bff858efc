/** The rule that the phases together are the time that the plan says it takes. */

import { findTimes } from '../../language/times.ts'
import type { Plan } from '../../plan/plan.ts'
import { passagesMentioning } from '../characters.ts'
import { compareEdges, type Interval, intervalOf } from '../interval.ts'
import type { Passage } from '../passages.ts'
import type { Rule } from '../rule.ts'

const label =
  /(?:(?:活动|行动|实施|整治|工作|专项行动|专项整治)(?:时间|期限)|时间跨度)\s*(?:为|是|:|：|从|自)|分(?:为)?[两三四五六]个阶段/

export const phaseCoverage: Rule = {
  id: 'phase-coverage',
  severity: 'warning',
  summary: 'rule-phase-coverage-summary',
  why: 'rule-phase-coverage-why',
  guard: 'rule-phase-coverage-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
goals:
  - {name: 总体安排, text: 行动时间：2025年8月至12月。}
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
goals:
  - {name: 总体安排, text: 行动时间：2025年8月至11月。}
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月至11月}
`,
  check(plan, report) {
    const union = phaseUnion(plan)
    if (!union?.from || !union.to) return
    for (const passage of passagesMentioning(plan, ['时间', '期限', '个阶段'], label)) {
      const declared = statedPeriod(passage, plan)
      if (!declared?.from || !declared.to) continue
      if (compareEdges(declared.from, union.from) === 0 && compareEdges(declared.to, union.to) === 0) continue
      const values = { stated: declared.text, from: union.from, to: union.to }
      report({
        pointer: passage.pointer,
        quote: declared.text,
        message: { code: 'phase-coverage', values },
        related: [{ pointer: '/phases/0/time', message: { code: 'phase-first' } }],
      })
      return
    }
  },
}

/** From the first phase to the last; undefined where one of them has no date. */
function phaseUnion(plan: Plan): Interval | undefined {
  const times = (plan.phases ?? []).map(({ time }) => intervalOf(time))
  if (times.length < 2 || times.some((time) => !time?.from || !time.to)) return undefined
  return { from: times[0]?.from as string, to: times.at(-1)?.to as string }
}

function statedPeriod({ text }: Passage, plan: Plan): (Interval & { text: string }) | undefined {
  const found = label.exec(text)
  if (!found) return undefined
  // 分三个阶段 stands behind the period, a label before it
  const sentence = text.slice(found[0].startsWith('分') ? Math.max(found.index - 60, 0) : found.index, found.index + 60)
  const range = findTimes(sentence.split('\n')[0] as string, plan.year === undefined ? {} : { year: plan.year }).find(
    ({ kind }) => kind === 'range',
  )
  const interval = range?.edtf === undefined ? undefined : intervalOf({ edtf: range.edtf })
  return range && interval && { ...interval, text: range.text }
}
