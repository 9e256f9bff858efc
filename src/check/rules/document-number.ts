/** The rule that the number of an official document has its form: 代字〔年〕N号 (GB/T 9704—2012, 7.2.5). */

import { everyMatch } from '../../language/every-match.ts'
import type { Message } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { passagesMentioning } from '../characters.ts'
import type { Rule } from '../rule.ts'

const wellFormed = /^[\u4e00-\u9fffA-Za-z·（）()]+〔\d{4}〕[1-9]\d{0,3}号$/
/** Where anything of it has been blotted out, or it is older than the standard, its form is not to be judged. */
const redacted = /[xX×*_]|\d-\]|20-/
const beforeStandard = /[〔[（(【](?:19\d\d|200\d|201[0-2])[〕\]）)】]/

/** A number in the running text, in brackets that are not the right ones; round ones are those of courts. */
const cited = /[\u4e00-\u9fff][[【]\d{4}[\]】]\d{1,4}号/
const citations = /(?<=[（(])[\u4e00-\u9fff]{2,10}[[【]\d{4}[\]】]\d{1,4}号/g

export const documentNumber: Rule = {
  id: 'document-number',
  severity: 'error',
  summary: 'rule-document-number-summary',
  why: 'rule-document-number-why',
  guard: 'rule-document-number-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
document:
  number: 云政发[2025]第08号
  issued: 2025-08-01
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
document:
  number: 云政发〔2025〕8号
  issued: 2025-08-01
`,
  check(plan, report) {
    for (const { number, pointer } of numbers(plan)) {
      const message = faultOf(number)
      if (!message) continue
      const right = message.values?.right
      // the form of a number says nothing of what it numbers
      const repair = right === undefined ? undefined : { safe: true, changes: [{ pointer, value: String(right) }] }
      report({ pointer, quote: number, message, ...(repair ? { repair } : {}) })
    }
    const known = new Set(numbers(plan).map(({ number }) => number))
    for (const { pointer, text } of plan.sections ? passagesMentioning(plan, ['[', '【'], cited) : [])
      for (const [number] of everyMatch(citations, text)) {
        const message = known.has(number) ? undefined : faultOf(number)
        if (message?.code === 'document-number') report({ pointer, quote: number, message })
        known.add(number)
      }
    const { number = '', issued = '' } = plan.document ?? {}
    const year = /[〔[（(【](\d{4})[〕\]）)】]/.exec(number)?.[1]
    const issuedYear = /^\d{4}/.exec(issued)?.[0]
    if (year && issuedYear && year !== issuedYear && !beforeStandard.test(number)) {
      report({
        pointer: '/document/number',
        quote: number,
        message: { code: 'document-number-year', values: { year, issued } },
        related: [{ pointer: '/document/issued', message: { code: 'document-issued', values: { issued } } }],
      })
    }
  },
}

function numbers(plan: Plan): { number: string; pointer: string }[] {
  const { number, basis } = plan.document ?? {}
  const found = number === undefined ? [] : [{ number, pointer: '/document/number' }]
  for (const [index, { number: cited }] of (basis ?? []).entries()) {
    if (cited !== undefined) found.push({ number: cited, pointer: `/document/basis/${index}/number` })
  }
  return found
}

/** The first thing wrong with a number, and the number as it should be. */
function faultOf(number: string): Message | undefined {
  if (wellFormed.test(number)) return undefined
  const plain = number.replace(/\s/g, '')
  if (wellFormed.test(plain) || redacted.test(plain) || beforeStandard.test(plain)) return undefined
  const right = plain
    .normalize('NFKC')
    .replace(/[[(【](\d{4})[\])】]/, '〔$1〕')
    .replace(/〕第/, '〕')
    .replace(/〕0+/, '〕')
    .replace(/(\d)$/, '$1号')
  if (wellFormed.test(right)) return { code: 'document-number', values: { number, right } }
  return { code: 'document-number-unknown', values: { number } }
}
