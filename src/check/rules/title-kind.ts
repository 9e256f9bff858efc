/** The rule that the text calls the plan what its title calls it. */

import { passagesMentioning } from '../characters.ts'
import type { Rule } from '../rule.ts'

const kinds = '实施方案|工作方案|活动方案|行动方案|行动计划|工作计划|应急预案|工作要点|实施意见|实施细则'
const inTitle = new RegExp(`(${kinds})(?:[（(][^（()）]{1,30}[）)])?$`)
const inBody = new RegExp(`(?:制定|制订)(?:了)?(?:本|如下|以下|此)(${kinds})`)

const sign = /制[定订]/

export const titleKind: Rule = {
  id: 'title-kind',
  severity: 'warning',
  summary: 'rule-title-kind-summary',
  why: 'rule-title-kind-why',
  guard: 'rule-title-kind-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护行动计划
guidance: 为管好农村公路，制定本实施方案。
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护行动计划
guidance: 为管好农村公路，制定本行动计划。
`,
  check(plan, report) {
    const titled = inTitle.exec(plan.title)?.[1]
    if (titled === undefined) return
    for (const { pointer, text } of passagesMentioning(plan, ['制定', '制订'], sign)) {
      const found = inBody.exec(text)
      if (!found) continue
      if (found[1] !== titled) {
        report({
          pointer,
          quote: found[0],
          message: { code: 'title-kind', values: { called: found[1] as string, titled } },
          related: [{ pointer: '/title', message: { code: 'title-here', values: { titled } } }],
        })
      }
      return
    }
  },
}
