/** The rule that what is to be done again and again has someone who does it. */

import { saysWho } from '../doers.ts'
import { hasParty, itselfOrAbove, leafGroups, leavesOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

/** A day that everybody keeps, and when it is: 让座日（每月22日）. */
const namedDay = /[\u4e00-\u9fff]日[^，,。；;、]{0,6}[（(]\s*每/

export const cadenceWithoutActor: Rule = {
  id: 'cadence-without-actor',
  severity: 'warning',
  summary: 'rule-cadence-without-actor-summary',
  why: 'rule-cadence-without-actor-why',
  guard: 'rule-cadence-without-actor-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 通报养护进展, time: 每月25日}
  - {name: 修补破损路面, time: 2025年10月底前}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 通报养护进展, time: 每月25日, responsible: 镇交通办}
  - {name: 修补破损路面, time: 2025年10月底前, responsible: 各村}
`,
  check(plan, report) {
    const leaves = leavesOf(plan)
    // a document that hands out next to nothing speaks of the work of whoever issued it
    if (plan.sections && leaves.filter(({ item }) => hasParty(item)).length * 3 < leaves.length) return
    for (const group of leafGroups(plan)) {
      const bare = group.filter((duty) => !itselfOrAbove(duty, hasParty))
      // where most of the others are given to someone, the missing party is found on its own
      if (bare.length * 2 <= group.length && bare.length < group.length) continue
      // a chapter of a document that gives nothing to anyone tells what whoever issued it will do
      if (plan.sections && bare.length === group.length) continue
      for (const { item, pointer } of bare) {
        // every day and every year rather say how it is than when it is due
        if (!/FREQ=(?:WEEKLY|MONTHLY)/.test(item.time?.rrule ?? '')) continue
        if (saysWho(item) || namedDay.test(item.text ?? '')) continue
        const time = item.time?.text ?? item.time?.rrule ?? ''
        report({
          pointer: `${pointer}/time`,
          quote: time,
          message: { code: 'cadence-without-actor', values: { time, name: item.name } },
        })
      }
    }
  },
}
