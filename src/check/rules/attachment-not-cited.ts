/** The rule that the text says where a listed attachment belongs. */

import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Each is looked for in the whole text; nobody reads more. */
const most = 100

export const attachmentNotCited: Rule = {
  id: 'attachment-not-cited',
  severity: 'info',
  summary: 'rule-attachment-not-cited-summary',
  why: 'rule-attachment-not-cited-why',
  guard: 'rule-attachment-not-cited-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {attachments: [道路养护任务清单, 养护进展情况报表]}
safeguards:
  - {name: 强化调度, text: 各村按附件1列出的次序施工，每月报送一次进展。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {attachments: [道路养护任务清单, 养护进展情况报表]}
safeguards:
  - {name: 强化调度, text: 各村按附件1列出的次序施工，每月按附件2报送一次进展。}
`,
  check(plan, report) {
    const listed = plan.document?.attachments ?? []
    if (listed.length === 0) return
    // the list of attachments itself cites none
    const texts = passagesOf(plan).map(({ text }) =>
      text.replace(
        /^[^\S\n]*附[^\S\n]*件[^\S\n]*\d*[^\S\n]*(?:[:：][^\n]*(?:\n[^\S\n]*\d{1,2}[.．、][^\n]*)*|$)/gm,
        '',
      ),
    )
    const all = texts.join('\n')
    for (const [index, { name }] of listed.slice(0, most).entries()) {
      const number = `附件\\s*(?:${index + 1}|${'一二三四五六七八九十'[index] ?? index + 1})(?!\\d)`
      const plain = name.replace(/^附件\s*\d*[:：]?|[《》]/g, '').trim()
      if (new RegExp(number).test(all) || (listed.length === 1 && /附[件表后]/.test(all))) continue
      if (plain.length > 3 && all.includes(plain) && !plan.sections) continue
      report({
        pointer: `/document/attachments/${index}/name`,
        message: { code: 'attachment-not-cited', values: { name, number: index + 1 } },
      })
    }
  },
}
