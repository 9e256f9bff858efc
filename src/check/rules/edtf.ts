/** The rule that every time that claims to be EDTF is EDTF, and is a day that the calendar has. */

import { allTextsOf, isDate, walkTexts } from '../all-texts.ts'
import { isEdtf, isPlainEdtf } from '../edtf-validity.ts'
import type { Rule } from '../rule.ts'

export const edtf: Rule = {
  id: 'edtf',
  severity: 'error',
  summary: 'rule-edtf-summary',
  why: 'rule-edtf-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补村道破损路面, time: {text: 2月底前, edtf: ../2025-02-30}}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补村道破损路面, time: {text: 2月底前, edtf: ../2025-02-28}}
`,
  check(plan, report) {
    if (allTextsOf(plan).dates.every(isSound)) return undefined
    const doubtful: { value: string; pointer: string }[] = []
    walkTexts(plan, (value, pointer, key) => {
      if (isDate(key) && !isSound(value)) doubtful.push({ value, pointer })
    })
    return judge(doubtful, report)
  },
}

/** Whether a value is right at first sight, as nearly always. */
function isSound(value: string): boolean {
  return isPlainEdtf(value) === true
}

async function judge(
  values: readonly { value: string; pointer: string }[],
  report: Parameters<Rule['check']>[1],
): Promise<void> {
  for (const { value, pointer } of values) {
    if (await isEdtf(value)) continue
    const right = padded(value)
    const isRight = right !== value && isSound(right)
    const repair = isRight ? { safe: true, changes: [{ pointer, value: right }] } : undefined
    report({ pointer, message: { code: 'invalid-edtf', values: { value } }, ...(repair ? { repair } : {}) })
  }
}

/** The value with a month and a day of two digits each: 2025-3-1 is meant as 2025-03-01. */
function padded(value: string): string {
  return value.replace(/(?<=-)\d(?!\d)/g, '0$&')
}
