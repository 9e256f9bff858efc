/** The rule that an office that one person holds (镇长, 区教育局局长) has one name throughout the plan. */

import { everyMatch } from '../../language/every-match.ts'
import { postsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const office =
  /(?:^|[、，])((?:[\u4e00-\u9fff]{1,12})?(?:镇长|县长|区长|市长|乡长|局长|校长|院长|园长|党委书记|总经理))(?=$|[、，])/g

export const nameDiffers: Rule = {
  id: 'name-differs',
  severity: 'warning',
  summary: 'rule-name-differs-summary',
  why: 'rule-name-differs-why',
  guard: 'rule-name-differs-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - {name: 道路养护领导小组, kind: leading-group, posts: [{post: 组长, name: 李明远, title: 云汀镇镇长}]}
  - {name: 督导组, kind: working-group, posts: [{post: 组长, name: 李明源, title: 云汀镇镇长}]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - {name: 道路养护领导小组, kind: leading-group, posts: [{post: 组长, name: 李明远, title: 云汀镇镇长}]}
  - {name: 督导组, kind: working-group, posts: [{post: 组长, name: 李明远, title: 云汀镇镇长}]}
`,
  check(plan, report) {
    const holders = new Map<string, { name: string; pointer: string }>()
    for (const { group, post, index } of postsOf(plan)) {
      const { name, title = '' } = post
      if (name === undefined || /[xX×*某、，]/.test(name)) continue
      for (const match of everyMatch(office, title)) {
        const held = match[1] as string
        if (/副|原|助理/.test(held) || /^(?:局长|校长|院长|园长|总经理)$/.test(held)) continue
        const pointer = `${group.pointer}/posts/${index}/name`
        const holder = holders.get(held)
        if (!holder) holders.set(held, { name, pointer })
        else if (holder.name !== name) {
          report({
            pointer,
            quote: name,
            message: { code: 'name-differs', values: { title: held, name, other: holder.name } },
            related: [
              {
                pointer: holder.pointer,
                quote: holder.name,
                message: { code: 'name-other', values: { title: held, name: holder.name } },
              },
            ],
          })
        }
      }
    }
  },
}
