/** The rule that a group with members has someone at its head. */

import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const head =
  /^(?!副|常务副|执行副|第一副)(?:第一|执行|常务|总)?.{0,6}(?:组长|总指挥|指挥长|指挥官|召集人|主任|主任委员|主席|会长|理事长|所长|站长|队长|团长|班长|政委|负责人|总协调)$/

export const groupWithoutHead: Rule = {
  id: 'group-without-head',
  severity: 'error',
  summary: 'rule-group-without-head-summary',
  why: 'rule-group-without-head-why',
  guard: 'rule-group-without-head-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护领导小组
    kind: leading-group
    posts: [{post: 副组长, name: 周立新}, {post: 成员, title: 各村党支部书记}]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护领导小组
    kind: leading-group
    posts: [{post: 组长, name: 李明远}, {post: 成员, title: 各村党支部书记}]
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOfKind(plan, 'organization')) {
      const { kind, posts = [], lead = [], officer = [], contact = [], responsible = [] } = item
      if (kind !== 'leading-group' && kind !== 'working-group') continue
      if (!posts.some(({ post }) => /^副|副(?:组长|主任|总指挥|指挥长)|成员|组员/.test(post))) continue
      if (
        posts.some(({ post }) => head.test(post)) ||
        [lead, officer, contact, responsible].some((one) => one.length > 0)
      )
        continue
      report({
        pointer: `${pointer}/name`,
        quote: item.name,
        message: { code: 'group-without-head', values: { name: item.name } },
      })
    }
  },
}
