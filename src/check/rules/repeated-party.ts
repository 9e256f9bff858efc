/** The rule that nobody is named twice in one list. */

import { lastTime } from '../../source/occurrence.ts'
import { namingsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const repeatedParty: Rule = {
  id: 'repeated-party',
  severity: 'warning',
  summary: 'rule-repeated-party-summary',
  why: 'rule-repeated-party-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, responsible: [镇交通办, 各村, 镇交通办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, responsible: [镇交通办, 各村]}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const { found, role, names } of namingsOf(plan)) {
      // what a document lists twice is read once
      const { text = '' } = found.item as { text?: string }
      const twice = plan.sections && text !== '' ? names.find((name) => isListedTwice(text, name)) : undefined
      if (twice !== undefined && !said.has(twice)) {
        said.add(twice)
        const spot = { pointer: `${found.pointer}/${role}`, quote: twice, nth: lastTime } as const
        report({ ...spot, message: { code: 'repeated-party', values: { name: twice } } })
      }
      if (names.length < 2 || new Set(names).size === names.length) continue
      const pointer = `${found.pointer}/${role}`
      for (const [index, name] of names.entries()) {
        const at = names.indexOf(name)
        if (at === index) continue
        report({
          pointer: `${pointer}/${index}`,
          message: { code: 'repeated-party', values: { name } },
          related: [{ pointer: `${pointer}/${at}`, message: { code: 'repeated-party-first', values: { name } } }],
          repair: { safe: true, changes: [{ pointer: `${pointer}/${index}`, remove: true }] },
        })
      }
    }
  },
}

/** 责任单位：甲、乙、甲 */
function isListedTwice(text: string, name: string): boolean {
  const first = text.indexOf(name)
  if (first < 0 || text.indexOf(name, first + name.length) < 0) return false
  return text.split(endOfList).some((list) => list.split('、').filter((one) => one.trim() === name).length > 1)
}

const endOfList = /[，,。；;：:（）()\n]/
