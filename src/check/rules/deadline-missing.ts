/** The rule that a duty says by when where nearly all of those beside it do. */

import type { Answerable, Plan } from '../../plan/plan.ts'
import { type FoundDuty, hasParty, itselfOrAbove, leafGroups } from '../known-items.ts'
import { passagesWith } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const deadlineMissing: Rule = {
  id: 'deadline-missing',
  severity: 'warning',
  summary: 'rule-deadline-missing-summary',
  why: 'rule-deadline-missing-why',
  guard: 'rule-deadline-missing-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, time: 2025年8月底前}
  - {name: 修补破损路面, lead: 镇交通办, time: 2025年10月底前}
  - {name: 清理边沟淤积, lead: 镇交通办}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, time: 2025年8月底前}
  - {name: 修补破损路面, lead: 镇交通办, time: 2025年10月底前}
  - {name: 清理边沟淤积, lead: 镇交通办, time: 长期}
`,
  check(plan, report) {
    const isDated = (item: Answerable & { phase?: string }) => item.time !== undefined || item.phase !== undefined
    // in prose a date is said where there is one to say; only a column or a label promises one for every duty
    if (plan.sections && !isLabelled(plan)) return
    for (const group of leafGroups(plan)) {
      const bare = group.filter((duty) => !itselfOrAbove(duty, isDated))
      if (group.length < 3 || bare.length * 3 > group.length || bare.length === 0) continue
      if (plan.sections && !isPromised(group)) continue
      for (const { item, pointer } of bare) {
        // a duty that is not even given to anyone is one sentence among others
        if (!itselfOrAbove({ kind: 'duty', item, pointer }, hasParty) || item.status === 'done') continue
        // nor is one whose doer its own sentence names
        if (plan.sections && item.text !== undefined && !labelOfParty.test(item.text)) continue
        const values = { name: item.name, dated: group.length - bare.length, all: group.length }
        report({ pointer: `${pointer}/name`, quote: item.name, message: { code: 'deadline-missing', values } })
      }
    }
  },
}

const sign = /时限|时间|期限|日期/
const label =
  /(?:完成|整改|办理|工作|实施)(?:时限|时间|期限|日期)(?:要求)?\s*(?:[:：]|\|)|时限(?:要求)?\s*(?:[:：|]|(?=\n|$))/g

const labelOfOne = /(?:时限|时间|期限|日期)[^:：|（）]{0,4}[:：|]|(?:完成|落实)[）)〕】]/
const labelOfParty = /(?:单位|部门|科室|处室|股室|领导|责任人|负责人)\s*[:：|]|[）)〕】]。?\s*$/

/** Whether most of the times in a group stand in a column, behind a label or in the bracket of those who answer. */
function isPromised(group: readonly FoundDuty[]): boolean {
  const dated = group.filter(({ item }) => item.time)
  const promised = dated.filter(({ item: { text } }) => text === undefined || labelOfOne.test(text))
  return promised.length * 2 >= dated.length
}

/** A column of times has one label for all of them, labels one for each. */
function isLabelled(plan: Plan): boolean {
  const dated = leafGroups(plan)
    .flat()
    .filter(({ item }) => item.time !== undefined && item.text !== undefined).length
  const signs = passagesWith(plan, sign).reduce((sum, { text }) => sum + (text.match(label)?.length ?? 0), 0)
  return signs > 0 && signs * 2 >= dated
}
