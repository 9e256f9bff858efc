/** The rule that phases run one after the other: none ends before it begins, none begins within the one before. */

import { compareEdges, intervalOf, reversedRange } from '../interval.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { yearOfPhases } from '../year-of-phases.ts'

/** What is done while the phase before still runs, and says so: 边排查、边整治, 与排查同步推进. */
const sideBySide = /边[^边，,。]{1,6}[、，,]?边|同步(?:进行|推进|开展|实施)|压茬/

export const phaseOrder: Rule = {
  id: 'phase-order',
  severity: 'error',
  summary: 'rule-phase-order-summary',
  why: 'rule-phase-order-why',
  guard: 'rule-phase-order-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至10月}
  - {name: 修补阶段, time: 2025年9月至11月}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 排查阶段, time: 2025年8月至9月}
  - {name: 修补阶段, time: 2025年9月至11月}
`,
  check(plan, report) {
    let last: { name: string; text: string; to: string; pointer: string; from: string | undefined } | undefined
    const year = yearOfPhases(plan)
    for (const { item, pointer } of itemsOfKind(plan, 'phase')) {
      const { name, time, text: wording = '' } = item
      const { from, to } = intervalOf(time, year) ?? {}
      const text = time?.text ?? time?.edtf ?? ''
      const at = { pointer: `${pointer}/time`, quote: text }
      if (reversedRange(time)) {
        report({ ...at, message: { code: 'phase-reversed', values: { name, time: text } } })
        continue
      }
      // what has the very same days goes on side by side
      const isParallel = from === last?.from && to === last?.to
      if (from !== undefined && last && !isParallel && compareEdges(from, last.to) < 0 && !sideBySide.test(wording)) {
        // phases of different undertakings in one plan begin anew
        const isWithin = last.from !== undefined && to !== undefined && compareEdges(to, last.from) < 0
        const values = { name, time: text, other: last.name, otherTime: last.text }
        report({
          ...at,
          message: { code: isWithin ? 'phase-out-of-order' : 'phase-overlap', values },
          related: [
            {
              pointer: `${last.pointer}/time`,
              quote: last.text,
              message: { code: 'phase-other', values: { name: last.name } },
            },
          ],
        })
      }
      if (to !== undefined) last = { name, text, to, pointer, from }
    }
  },
}
