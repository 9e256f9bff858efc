/** The rule that the text goes on to its end. */

import { type Passage, passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const truncated: Rule = {
  id: 'truncated',
  severity: 'warning',
  summary: 'rule-truncated-summary',
  why: 'rule-truncated-why',
  guard: 'rule-truncated-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化调度, text: 各村每月报送一次进展，由镇交通办汇总后报送镇政府，并对进度滞后的村，}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化调度, text: 各村每月报送一次进展，由镇交通办汇总后报送镇政府，并对进度滞后的村进行约谈。}
`,
  check(plan, report) {
    const passages = passagesOf(plan)
    let last: Passage | undefined
    for (const passage of passages) {
      if (passage.isHeading) continue
      const { pointer, text } = passage
      const wording = text.trimEnd()
      // nearly every paragraph ends with its full stop, and a table with the words of a cell
      if (
        wording.endsWith('。') ||
        wording.includes('\t') ||
        wording.slice(wording.lastIndexOf('\n') + 1).includes('|')
      )
        continue
      last ??= passages.findLast(({ isHeading }) => !isHeading)
      const line = wording.slice(-60).split('\n').at(-1) ?? ''
      // a comma leads over to what stands below, unless nothing does
      const goesOn = plan.sections ? pointer === last?.pointer : true
      const isCut = /[,，、]$/.test(line) || (/(?:……|\.{3,})$/.test(line) && line.length > 10)
      const isOpen =
        pointer === last?.pointer && plan.sections !== undefined && line.length >= 50 && /[\u4e00-\u9fff]$/.test(line)
      if (!(goesOn && isCut) && !isOpen) continue
      const end = /[^，,。；;、]{0,20}[，,、]?$/.exec(line)?.[0] ?? line
      report({ pointer, quote: end, message: { code: 'truncated', values: { end } } })
    }
  },
}
