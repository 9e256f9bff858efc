/** The rule that phases say when they are. */

import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const phaseUndated: Rule = {
  id: 'phase-undated',
  severity: 'warning',
  summary: 'rule-phase-undated-summary',
  why: 'rule-phase-undated-why',
  guard: 'rule-phase-undated-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月}
  - 验收阶段
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年10月}
  - {name: 验收阶段, time: 2025年11月}
`,
  check(plan, report) {
    const phases = plan.phases ?? []
    if (phases.length < 2) return
    // what could not be read as a time is no missing time
    const bare = phases.flatMap((phase, index) =>
      phase.time ||
      /[\d一二三四五六七八九十xX×]月|[\dxX×]年|季度|半年|年底|学期|周/.test(`${phase.name}${phase.text ?? ''}`)
        ? []
        : [{ phase, index }],
    )
    if (bare.length === 0) return
    const headings = passagesOf(plan).flatMap(({ text, isHeading }) => (isHeading && /[月年]/.test(text) ? [text] : []))
    const undated = bare.filter(({ phase }) => !headings.some((heading) => heading.includes(phase.name)))
    if (undated.length === phases.length) {
      report({ pointer: '/phases/0/name', message: { code: 'phases-undated', values: { count: phases.length } } })
      return
    }
    for (const { phase, index } of undated) {
      report({ pointer: `/phases/${index}/name`, message: { code: 'phase-undated', values: { name: phase.name } } })
    }
  },
}
