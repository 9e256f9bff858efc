/** The rule that a plan with many duties says how they are followed up. */

import { itemsOfKind } from '../known-items.ts'
import { wordingOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

const oversight = /督[查导办促]|考核|检查|抽查|巡查|通报|评估|评价|验收|报送|报告|总结|汇报|调度|问效|销号/
/** Fewer duties than this are kept in view without. */
const fewest = 8

export const noOversight: Rule = {
  id: 'no-oversight',
  severity: 'info',
  summary: 'rule-no-oversight-summary',
  why: 'rule-no-oversight-why',
  guard: 'rule-no-oversight-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties: [摸清路面底数, 修补破损路面, 清理边沟淤积, 检修桥梁护栏, 补画道路标线, 更换反光标识, 整治马路市场, 清运路肩杂物]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties: [摸清路面底数, 修补破损路面, 清理边沟淤积, 检修桥梁护栏, 补画道路标线, 更换反光标识, 整治马路市场, 清运路肩杂物]
safeguards: [{name: 强化督查, text: 镇交通办每月抽查一次并公布结果。}]
`,
  check(plan, report) {
    if (plan.type === 'activity-plan') return
    const count = itemsOfKind(plan, 'duty').length
    if (count < fewest || oversight.test(wordingOf(plan))) return
    report({ pointer: '/title', message: { code: 'no-oversight', values: { count } } })
  },
}
