/** The rule that an office set up for the plan says where it sits and who runs it. */

import { itemsOfKind } from '../known-items.ts'
import { passagesWith } from '../passages.ts'
import type { Rule } from '../rule.ts'

const setUp = /设(?:立|置)?[^。；;，,]{0,12}办公室|办公室[^。；;]{0,12}(?:主任|由|负责人|设)/

export const officeWithoutSeat: Rule = {
  id: 'office-without-seat',
  severity: 'warning',
  summary: 'rule-office-without-seat-summary',
  why: 'rule-office-without-seat-why',
  guard: 'rule-office-without-seat-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - {name: 道路养护领导小组, kind: leading-group, posts: [{post: 组长, name: 李明远}]}
  - {name: 领导小组办公室, kind: office, parent: 道路养护领导小组, posts: [{post: 主任, name: 周立新}]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - {name: 道路养护领导小组, kind: leading-group, posts: [{post: 组长, name: 李明远}]}
  - {name: 领导小组办公室, kind: office, parent: 道路养护领导小组, seat: 镇交通办, posts: [{post: 主任, name: 周立新}]}
`,
  check(plan, report) {
    // a document may only mention an office that was set up before
    if (plan.sections && passagesWith(plan, setUp).length === 0) return
    for (const { item, pointer } of itemsOfKind(plan, 'organization')) {
      const {
        name,
        kind,
        parent,
        seat,
        place,
        posts = [],
        lead = [],
        officer = [],
        contact = [],
        responsible = [],
      } = item
      if (kind !== 'office' || seat !== undefined || place !== undefined) continue
      // an office that exists already (党政办公室) needs no seat to be named
      if (parent === undefined && !/(?:小组|专班|指挥部|联席会议|委员会)办公室$/.test(name)) continue
      const isHeaded = posts.length > 0 || [lead, officer, contact, responsible].some((one) => one.length > 0)
      const code = isHeaded ? 'office-without-seat' : 'office-without-seat-or-head'
      report({ pointer: `${pointer}/name`, quote: name, message: { code, values: { name } } })
    }
  },
}
