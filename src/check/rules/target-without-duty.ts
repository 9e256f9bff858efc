/** The rule that some duty works towards a target: a figure that nobody's work leads to is reached by nobody. */

import type { Plan, Target } from '../../plan/plan.ts'
import { itemsOf, itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

/** In fewer duties than this not everything is said. */
const fewest = 3
/** Each is looked for in all that is to be done: nobody reads more, and a hostile file must not make it dear. */
const most = 100
const longest = 40
/** What a subject says about how it is measured, not what. */
const measures =
  /覆盖率|完成率|达标率|合格率|满意度|满意率|知晓率|参与率|[率数量度]$|新增|累计|全[镇县市区村校]|比例|人均|总数|[的和与及]/g

export const targetWithoutDuty: Rule = {
  id: 'target-without-duty',
  severity: 'info',
  summary: 'rule-target-without-duty-summary',
  why: 'rule-target-without-duty-why',
  guard: 'rule-target-without-duty-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 行道树成活率, comparator: ">=", value: 95, unit: "%"}
duties:
  - {name: 排查破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇交通办}
  - {name: 清理边沟淤积, lead: 各村}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 行道树成活率, comparator: ">=", value: 95, unit: "%"}
duties:
  - {name: 排查破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇交通办}
  - {name: 补植行道树, lead: 各村}
`,
  check(plan, report) {
    const targets = plan.targets ?? []
    // what a document says of its work was read from the same chapters as its targets
    if (targets.length === 0 || plan.sections || itemsOfKind(plan, 'duty').length < fewest) return
    const wording = workOf(plan)
    for (let index = 0; index < Math.min(targets.length, most); index++) {
      const { subject, lead, responsible } = targets[index] as Target
      if (lead?.length || responsible?.length) continue
      const words = subject.slice(0, longest).replace(measures, ' ')
      if (sharesPair(words, wording) ?? true) continue
      const pointer = `/targets/${index}/subject`
      report({ pointer, quote: subject, message: { code: 'target-without-duty', values: { subject } } })
    }
  },
}

/** All that is to be done, as it is worded. */
function workOf(plan: Plan): string {
  const work: string[] = []
  for (const { kind, item } of itemsOf(plan)) {
    if (kind === 'target' || kind === 'principle' || kind === 'goal') continue
    if (kind !== 'check') work.push(item.name)
    if (item.text) work.push(item.text)
  }
  return work.join('\n')
}

/** Whether two characters of some words stand side by side in a wording; undefined where the words have no two. */
function sharesPair(words: string, wording: string): boolean | undefined {
  let shares: boolean | undefined
  for (let at = 0; at + 1 < words.length && !shares; at++) {
    if (isHan(words.charCodeAt(at)) && isHan(words.charCodeAt(at + 1)))
      shares = wording.includes(words.slice(at, at + 2))
  }
  return shares
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
