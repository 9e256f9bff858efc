/** The rule that a cited document has its name: 《关于印发的通知》 has lost it on the way. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import type { Rule } from '../rule.ts'

const hollow = /《(?:[^《》]{0,40}?(?:关于)?(?:印发|转发|下发))?\s*(?:的通知)?》/g

const sign = /[印转下]发的通知|《\s*》/
const signWords = ['发的通知', '《']

export const basisTitle: Rule = {
  id: 'basis-title',
  severity: 'warning',
  summary: 'rule-basis-title-summary',
  why: 'rule-basis-title-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {basis: [青禾县人民政府关于印发的通知]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
document: {basis: [青禾县人民政府关于印发《农村公路养护办法》的通知]}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const [index, { title }] of (plan.document?.basis ?? []).entries()) {
      const pointer = `/document/basis/${index}/title`
      if (/(?:印发|转发|下发)的通知$/.test(title) || title.trim() === '') {
        said.add(title)
        report({ pointer, quote: title, message: { code: 'basis-without-name', values: { title } } })
      } else if (count(title, '《') !== count(title, '》') || count(title, '〈') !== count(title, '〉')) {
        said.add(title)
        report({ pointer, quote: title, message: { code: 'basis-unbalanced', values: { title } } })
      }
    }
    for (const { pointer, text } of passagesMentioning(plan, signWords, sign)) {
      for (const [quote] of everyMatch(hollow, text)) {
        if (said.has(quote.slice(1, -1))) continue
        said.add(quote.slice(1, -1))
        report({ pointer, quote, message: { code: 'basis-without-name', values: { title: quote } } })
      }
    }
  },
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
