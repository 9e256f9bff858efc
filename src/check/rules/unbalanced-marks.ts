/** The rule that quotation marks, brackets and book-title marks come in pairs. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesOf, passagesWith } from '../passages.ts'
import type { Rule } from '../rule.ts'

const marks = /[“”《》（）()〔〕「」【】]/
const everyMark = new RegExp(marks, 'g')
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '〔': '〕',
  '「': '」',
  '【': '】',
}
/** Brackets of either width are a pair. */
const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）' }
const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
)
/** 1） and 一） number an item; no opening mark belongs to them. */
const itemMark = /(?:^|[\n。；;，,：:、\s])[\dA-Za-z一二三四五六七八九十①-⑳]{1,3}$/

export const unbalancedMarks: Rule = {
  id: 'unbalanced-marks',
  severity: 'warning',
  summary: 'rule-unbalanced-marks-summary',
  why: 'rule-unbalanced-marks-why',
  guard: 'rule-unbalanced-marks-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 开展“路面焕新行动，逐村验收销号。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 开展“路面焕新”行动，逐村验收销号。}
`,
  check(plan, report) {
    for (const passage of passagesWith(plan, marks)) {
      const { pointer, text } = passage
      const found = firstUnpaired(text)
      if (!found) continue
      const passages = passagesOf(plan)
      const index = passages.indexOf(passage)
      // a heading that was cut within quotes goes on in its body
      const near = [passages[index - 1]?.text ?? '', passages[index + 1]?.text ?? '']
      if (near.some((other) => firstUnpaired(other)?.pair === found.mark)) continue
      const around = text.slice(Math.max(found.at - 8, 0), found.at + 12).replace(/\n/g, ' ')
      const values = { mark: found.mark, pair: found.pair, around }
      report({ pointer, quote: text.slice(found.at, found.at + 6), message: { code: 'unbalanced-marks', values } })
    }
  },
}

function firstUnpaired(text: string): { mark: string; pair: string; at: number } | undefined {
  const open: { mark: string; at: number }[] = []
  for (const match of everyMatch(everyMark, text)) {
    const mark = wide[match[0]] ?? match[0]
    if (closing[mark]) {
      open.push({ mark, at: match.index })
      continue
    }
    const at = open.findLastIndex((one) => one.mark === opening[mark])
    if (at >= 0) {
      // “甲“乙” : what opened within the pair and did not close
      const lost = open[at + 1]
      if (lost) return { mark: lost.mark, pair: closing[lost.mark] as string, at: lost.at }
      open.length = at
    } else if (mark !== '）' || !itemMark.test(text.slice(Math.max(match.index - 4, 0), match.index))) {
      return { mark, pair: opening[mark] as string, at: match.index }
    }
  }
  const [lost] = open
  return lost && { mark: lost.mark, pair: closing[lost.mark] as string, at: lost.at }
}
