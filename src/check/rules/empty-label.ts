/** The rule that a label is followed by what it announces: 牵头单位： with nothing behind it is a form left blank. */

import { partyLabels } from '../../lexicon/party-labels.ts'
import { posts } from '../../lexicon/post-words.ts'
import { passagesMentioning } from '../characters.ts'
import { namingsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const labels: ReadonlySet<string> = new Set([...partyLabels.keys(), ...posts])
const label = /^([\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff])[:：][ \u3000]*(?:[。；;]?[ \u3000]*)$/
/** The next label: 成员：…, 总策划（兼裁判长）：…. */
const labelled = /^[\u4e00-\u9fff ]{2,9}(?:[（(][^（()）]{1,12}[）)])?[:：]/
const sign = /[:：][ \u3000]*[。；;]?[ \u3000]*$/m

export const emptyLabel: Rule = {
  id: 'empty-label',
  severity: 'error',
  summary: 'rule-empty-label-summary',
  why: 'rule-empty-label-why',
  guard: 'rule-empty-label-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 修补破损路面
    text: |
      按先主干、后支线的次序修补。
      牵头单位：
      责任单位：各村
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 修补破损路面
    text: |
      按先主干、后支线的次序修补。
      牵头单位：镇交通办
      责任单位：各村
`,
  check(plan, report) {
    const passages = passagesMentioning(plan, [':', '：'], sign)
    for (const { pointer, text } of passages) {
      const lines = text.split('\n')
      for (const [index, line] of lines.entries()) {
        const name = label.exec(line.trim())?.[1]?.replace(/ /g, '')
        if (name === undefined || !labels.has(name)) continue
        // the names may stand on the lines below
        const next = lines[index + 1]?.trim()
        if (next !== undefined && next !== '' && !labelled.test(next)) continue
        report({ pointer, quote: line.trim(), message: { code: 'empty-label', values: { label: name } } })
      }
    }
    for (const { found, role, names } of namingsOf(plan)) {
      if (names.length > 0) continue
      report({ pointer: `${found.pointer}/${role}`, message: { code: 'empty-label', values: { label: role } } })
    }
  },
}
