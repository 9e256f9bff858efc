/** The rule that a post that one person holds is given to one person. */

import type { Plan } from '../../plan/plan.ts'
import { mentions } from '../characters.ts'
import { type FoundGroup, postsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const single = /^(?:组长|总指挥|指挥长|主任|所长|站长|队长|总队长|大队长|会长|理事长|团长|班长|办公室主任)$/

/** What a plan says of a group that two lead. */
const twoHeads = ['双组长', '双主任', '双指挥长', '双总指挥']

export const postHeldTwice: Rule = {
  id: 'post-held-twice',
  severity: 'warning',
  summary: 'rule-post-held-twice-summary',
  why: 'rule-post-held-twice-why',
  guard: 'rule-post-held-twice-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护工作专班
    kind: working-group
    posts: [{post: 组长, name: 李明远}, {post: 组长, name: 周立新}]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护工作专班
    kind: working-group
    posts: [{post: 组长, name: 李明远}, {post: 副组长, name: 周立新}]
`,
  check(plan, report) {
    let last: FoundGroup | undefined
    const holders = new Map<string, Holder>()
    for (const { group, post: held, index } of postsOf(plan)) {
      if (group !== last) holders.clear()
      last = group
      const { post, name, title = '' } = held
      if (name === undefined || !single.test(post) || /^[xX×*某]+$/.test(name)) continue
      const holder = holders.get(post)
      // the roster of a further group that was read along: 组长, 组员, 组长, 组员
      if (plan.sections && holder && isBelow(group, index - 1) && isBelow(group, index + 1)) continue
      if (!holder) holders.set(post, { name, title, index })
      else if (holder.name !== name && !(group.kind === 'organization' && mayShare(plan, holder.title, title))) {
        const { item, pointer } = group
        report({
          pointer: `${pointer}/posts/${index}/name`,
          quote: name,
          message: { code: 'post-held-twice', values: { post, name, other: holder.name, group: item.name } },
          related: [
            {
              pointer: `${pointer}/posts/${holder.index}/name`,
              quote: holder.name,
              message: { code: 'post-other-holder', values: { name: holder.name, post } },
            },
          ],
        })
      }
    }
  },
}

function isBelow({ item: { posts } }: FoundGroup, index: number): boolean {
  return /[成组委队]员/.test(posts?.[index]?.post ?? '')
}

interface Holder {
  name: string
  title: string
  index: number
}

function mayShare(plan: Plan, one: string, other: string): boolean {
  return mentions(plan, twoHeads) || sharesHead(one, other)
}

/** The secretary of the party and the head of the administration often stand at the head of a group together. */
function sharesHead(one: string, other: string): boolean {
  return (isSecretary(one) && isChief(other)) || (isSecretary(other) && isChief(one))
}

function isSecretary(title: string): boolean {
  return /(?<!副)书记/.test(title)
}

function isChief(title: string): boolean {
  return /(?<!副[\u4e00-\u9fff]{0,2})(?:[省市州县区镇乡局院校园厂所站]长|(?:街道办|办事处)主任|董事长|总经理)/.test(
    title,
  )
}
