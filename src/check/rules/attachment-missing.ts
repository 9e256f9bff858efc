/** The rule that an attachment that the text sends the reader to is listed or there. */

import { everyMatch } from '../../language/every-match.ts'
import { parseNumeral } from '../../language/numerals.ts'
import type { Plan, Section } from '../../plan/plan.ts'
import { passagesMentioning } from '../characters.ts'
import type { Rule } from '../rule.ts'

const citation =
  /(?:详?见|按照?|填写|填报|参照)[（(《“]?附[件表][ \u3000]*([\d一二三四五六七八九十]{0,2})|[（(]附件\s*([\d一二三四五六七八九十]{1,2})[）)]|(?:名单|清单|表格?|方案|标准)(?:见)?附后/g

/** The title of an attachment among the lines above it: 附表1 应急物资清单. */
const titleLine = /(?<=^|\n)附[件表]\s?([\d一二三四五六七八九十]{0,2})[ \u3000][\u4e00-\u9fff]/g

const sign = /附[件表后]/

export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  severity: 'error',
  summary: 'rule-attachment-missing-summary',
  why: 'rule-attachment-missing-why',
  guard: 'rule-attachment-missing-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {attachments: [道路养护任务清单]}
safeguards:
  - {name: 强化调度, text: 任务清单见附件1，进展情况按附件2的格式每月报送。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {attachments: [道路养护任务清单, 养护进展情况报表]}
safeguards:
  - {name: 强化调度, text: 任务清单见附件1，进展情况按附件2的格式每月报送。}
`,
  check(plan, report) {
    const citing = passagesMentioning(plan, ['附件', '附表', '附后'], sign)
    if (citing.length === 0) return
    const present = attachments(plan)
    const said = new Set<number>()
    for (const { pointer, text } of citing) {
      for (const match of everyMatch(citation, text)) {
        const number = parseNumeral(match[1] || match[2] || '') ?? 0
        if (
          said.has(number) ||
          (number === 0 ? present.count > 0 : present.count >= number || present.named.has(number))
        )
          continue
        said.add(number)
        const values = { cited: match[0].replace(/^[（(]|[）)]$/g, ''), listed: present.count }
        report({ pointer, quote: match[0], message: { code: 'attachment-missing', values } })
      }
    }
  },
}

/** How many attachments the plan lists or carries, and which numbers their headings have. */
function attachments(plan: Plan): { count: number; named: Set<number> } {
  const named = new Set<number>()
  let headed = 0
  const walk = (sections: readonly Section[]): void => {
    for (const { name = '', number = '', text = '', sections: below = [] } of sections) {
      const heading = /^附[件表]\s*([\d一二三四五六七八九十]{0,2})/.exec(`${number}${name}`.trim())
      if (heading) headed += 1
      if (heading?.[1]) named.add(parseNumeral(heading[1]) ?? 0)
      for (const match of text.includes('附') ? everyMatch(titleLine, text) : []) {
        headed += 1
        if (match[1]) named.add(parseNumeral(match[1]) ?? 0)
      }
      walk(below)
    }
  }
  walk(plan.sections ?? [])
  return { count: Math.max(plan.document?.attachments?.length ?? 0, headed), named }
}
