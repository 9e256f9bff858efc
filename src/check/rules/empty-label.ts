/** The rule that a label is followed by what it announces: 牵头单位： with nothing behind it is a form left blank. */

import { passagesMentioning } from '../characters.ts'
import { emptyLabelsIn, signOfEmptyLabel } from '../empty-labels.ts'
import { namingsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

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
    for (const { pointer, text, below } of passagesMentioning(plan, [':', '：'], signOfEmptyLabel)) {
      const end = text.trimEnd().length
      const times = new TimesBefore(text)
      for (const { label, quote, at } of emptyLabelsIn(text)) {
        // 责任单位： over （1）镇城建办负责…: who it is stands in the items below
        if (end === at + quote.length && below.some((name) => /负责|牵头/.test(name))) continue
        report({
          pointer,
          quote,
          nth: Math.min(times.of(quote, at), mostTimes),
          message: { code: 'empty-label', values: { label } },
        })
      }
    }
    for (const { found, role, names } of namingsOf(plan)) {
      if (names.length > 0) continue
      report({ pointer: `${found.pointer}/${role}`, message: { code: 'empty-label', values: { label: role } } })
    }
  },
}

/** In a text with more of the same empty label those behind are pointed at together: each is looked for from the start. */
const mostTimes = 500

/** How often words stand in a text before ever further offsets. */
class TimesBefore {
  readonly #text: string
  readonly #counted = new Map<string, { times: number; next: number }>()

  constructor(text: string) {
    this.#text = text
  }

  of(words: string, offset: number): number {
    let { times, next } = this.#counted.get(words) ?? { times: 0, next: 0 }
    for (let at = this.#text.indexOf(words, next); at >= 0 && at < offset; at = this.#text.indexOf(words, next)) {
      times++
      next = at + words.length
    }
    this.#counted.set(words, { times, next })
    return times
  }
}
