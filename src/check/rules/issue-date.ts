/** The rule that a numbered document has its date, and one no earlier than what it is based on. */

import type { Rule } from '../rule.ts'

export const issueDate: Rule = {
  id: 'issue-date',
  severity: 'warning',
  summary: 'rule-issue-date-summary',
  why: 'rule-issue-date-why',
  guard: 'rule-issue-date-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
document:
  issued: 2024-08-01
  basis: [{title: 青禾县农村公路养护办法, number: 青政发〔2025〕3号}]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
document:
  issued: 2025-08-01
  basis: [{title: 青禾县农村公路养护办法, number: 青政发〔2025〕3号}]
`,
  check(plan, report) {
    const { number, issued, basis = [] } = plan.document ?? {}
    if (number !== undefined && issued === undefined && /〔\d{4}〕/.test(number)) {
      report({
        pointer: '/document/number',
        quote: number,
        message: { code: 'issue-date-missing', values: { number } },
      })
    }
    const issuedYear = /^\d{4}/.exec(issued ?? '')?.[0]
    if (issued === undefined || issuedYear === undefined) return
    if (number !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(issued) && !issued.includes('X')) {
      report({ pointer: '/document/issued', message: { code: 'issue-date-incomplete', values: { issued } } })
    }
    for (const [index, { number: cited, title }] of basis.entries()) {
      const year = /[〔[（(【](\d{4})[〕\]）)】]/.exec(cited ?? '')?.[1]
      if (year === undefined || year <= issuedYear) continue
      report({
        pointer: '/document/issued',
        ...(plan.sections ? { quote: inWords(issued) } : {}),
        message: { code: 'issue-date-before-basis', values: { issued, title, number: cited ?? '' } },
        related: [
          {
            pointer: `/document/basis/${index}/number`,
            quote: cited ?? '',
            message: { code: 'basis-cited', values: { title } },
          },
        ],
      })
    }
  },
}

/** 2025-03-01 as documents write it: 2025年3月1日. */
function inWords(issued: string): string {
  const [year = '', month, day] = issued.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}
