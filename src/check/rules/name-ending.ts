/** The rule that a name is a name, not the end of a sentence. */

import { itemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

/** Marks that end a sentence or part it, and white space; “！” and “？” may belong to a slogan. */
const marks = '。；;，,、 \t\u3000'

export const nameEnding: Rule = {
  id: 'name-ending',
  severity: 'info',
  summary: 'rule-name-ending-summary',
  why: 'rule-name-ending-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases: [集中养护阶段。]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases: [集中养护阶段]
`,
  check(plan, report) {
    for (const { kind, item, pointer } of itemsOf(plan)) {
      if (kind === 'target' || kind === 'check') continue
      const { name } = item
      const last = name.charCodeAt(name.length - 1)
      if (last >= 0x4e00 && last <= 0x9fff) continue
      let end = name.length
      while (end > 0 && marks.includes(name[end - 1] as string)) end--
      if (end === name.length || end === 0) continue
      const message = { code: 'name-ending', values: { mark: name.slice(end) } } as const
      const changes = [{ pointer: `${pointer}/name`, value: name.slice(0, end) }]
      report({ pointer: `${pointer}/name`, message, repair: { safe: true, changes } })
    }
  },
}
