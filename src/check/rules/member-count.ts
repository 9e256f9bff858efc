/** The rule that as many members are listed as a group is said to have. */

import { isPersonName } from '../../language/person.ts'
import type { Post } from '../../plan/plan.ts'
import { passagesMentioning } from '../characters.ts'
import { groupsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const stated = /(?:成员|组员|队员)(?:共|共有|有)?\s*(\d{1,3})\s*[人名]|共\s*(\d{1,3})\s*(?:人组成|名成员|名队员)/

const counted = /((?:成员|组员|队员|委员)(?:共有?|有)?(\d{1,3})[人名])[：:]([^，,。；;：:\n]{4,400})/

export const memberCount: Rule = {
  id: 'member-count',
  severity: 'info',
  summary: 'rule-member-count-summary',
  why: 'rule-member-count-why',
  guard: 'rule-member-count-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
teams:
  - name: 道路巡查队
    text: 队员3人，分片巡查。
    posts: [{post: 队长, name: 李明远}, {post: 队员, name: 周立新}, {post: 队员, name: 陈素云}]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
teams:
  - name: 道路巡查队
    text: 队员2人，分片巡查。
    posts: [{post: 队长, name: 李明远}, {post: 队员, name: 周立新}, {post: 队员, name: 陈素云}]
`,
  check(plan, report) {
    // 成员5人：甲、乙、丙: the names that a document lists right behind the count
    for (const { pointer, text } of plan.sections ? passagesMentioning(plan, ['员'], counted) : []) {
      const [, quote = '', declared, list = ''] = counted.exec(text) ?? []
      const listed = list.split('、')
      if (listed.length === Number(declared) || !listed.every(isPersonName)) continue
      const values = { name: quote, declared: Number(declared), listed: listed.length }
      report({ pointer, quote, message: { code: 'member-count', values } })
    }
    for (const { item, pointer } of groupsOf(plan)) {
      const { posts = [], text = '' } = item
      const found = stated.exec(text)
      if (!found || posts.length < 2) continue
      const declared = Number(found[1] ?? found[2])
      const listed = found[1] === undefined ? posts : posts.filter(({ post }) => /成员|组员|队员/.test(post))
      if (listed.length === 0 || listed.some(isGroup) || listed.length === declared) continue
      const values = { name: item.name, declared, listed: listed.length }
      report({ pointer: `${pointer}/text`, quote: found[0], message: { code: 'member-count', values } })
    }
  },
}

/** A row may stand for several people whom the text does not name singly. */
function isGroup({ name, title = '' }: Post): boolean {
  return name === undefined || /[、，]|各|等/.test(name) || /^各|等/.test(title)
}
