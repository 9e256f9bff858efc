/** The rule that a group with members has someone at its head. */

import { endsAsUnit } from '../../language/unit-list.ts'
import type { Organization, Post } from '../../plan/plan.ts'
import { mentions } from '../characters.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const head =
  /^(?!副|常务副|执行副|第一副)(?:第一|执行|常务|总)?.{0,6}(?:组长|总指挥|指挥长|指挥官|召集人|主任|主任委员|主席|会长|理事长|部长|总策划|领队|所长|站长|队长|团长|班长|政委|负责人|总协调)$/

const deputy = /^副|副(?:组长|主任|总指挥|指挥长)/
const below = /^副|副(?:组长|主任|总指挥|指挥长)|成员|组员/

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
    const groups = itemsOfKind(plan, 'organization').filter(({ item: { kind, posts = [] } }) => {
      return (kind === 'leading-group' || kind === 'working-group') && posts.some(({ post }) => below.test(post))
    })
    const headless = groups.filter(({ item }) => !isHeaded(item))
    if (headless.length === 0) return
    const working = groups.filter(({ item }) => item.kind === 'working-group')
    const headed = working.filter(({ item }) => isHeaded(item)).length
    // where some groups have a unit that leads, the others lack theirs; elsewhere units answer for a group together
    const haveLeads = itemsOfKind(plan, 'organization').some(({ item }) => item.kind === 'working-group' && item.lead)
    const isLedTogether = plan.sections !== undefined && mentions(plan, ['总负责', '任组长和副组长', '任组长、副组长'])
    for (const { item, pointer } of headless) {
      const { kind, name, posts = [] } = item
      // a roster that only says who is in which group is led by the group above it
      const isRoster = kind === 'working-group' && working.length > 1 && headed * 2 < working.length
      if (isRoster && !posts.some(({ post }) => deputy.test(post))) continue
      if (isLedTogether || (kind === 'working-group' && !haveLeads && isOfUnits(posts))) continue
      report({ pointer: `${pointer}/name`, quote: name, message: { code: 'group-without-head', values: { name } } })
    }
  },
}

function isHeaded({ posts = [], lead = [], officer = [], contact = [], responsible = [] }: Organization): boolean {
  return posts.some(({ post }) => head.test(post)) || [lead, officer, contact, responsible].some(({ length }) => length)
}

/** 由镇财政所、镇城建办组成 */
function isOfUnits(posts: readonly Post[]): boolean {
  return posts.every(({ name, title = '' }) => name === undefined && title.split('、').every(endsAsUnit))
}
