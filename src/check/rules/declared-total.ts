/** The rule that a total in brackets or in a sentence (8项, 共12项任务, 34个牵头单位) is what the plan adds up to. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import { leafGroups } from '../known-items.ts'
import { announcingPassagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { unitsOf } from '../unit-names.ts'

const bracket = /[（(](?:共)?(\d{1,3})[项个条件][）)]\s*$/
const total = /共(?:有|计|分为)?(\d{1,3})(项(?:重点|具体)?(?:任务|工作)(?!法|量)|个牵头单位)/g

const sign = /共(?:有|计|分为)?\d/

export const declaredTotal: Rule = {
  id: 'declared-total',
  severity: 'warning',
  summary: 'rule-declared-total-summary',
  why: 'rule-declared-total-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 镇交通办牵头工作（3项）
    lead: 镇交通办
    duties: [修补破损路面, 清理边沟淤积]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - name: 镇交通办牵头工作（2项）
    lead: 镇交通办
    duties: [修补破损路面, 清理边沟淤积]
`,
  check(plan, report) {
    for (const { pointer, text, below } of announcingPassagesOf(plan)) {
      const stated = bracket.exec(text)
      if (!stated || Number(stated[1]) === below.length) continue
      const values = { declared: Number(stated[1]), listed: below.length, what: text.slice(0, stated.index) }
      report({ pointer, quote: stated[0], message: { code: 'declared-total', values } })
    }
    const announcing = passagesMentioning(plan, ['共'], sign)
    if (announcing.length === 0) return
    const duties = leafGroups(plan).reduce((sum, group) => sum + group.length, 0)
    const leads = new Set(unitsOf(plan).flatMap(({ role, name }) => (role === 'lead' ? [name] : []))).size
    for (const { pointer, text } of announcing) {
      for (const match of everyMatch(total, text)) {
        const [quote, number, what = ''] = match
        const isOfTasks = what.startsWith('项')
        const rows = plan.sections && isOfTasks ? numberedRows(text.slice(match.index)) : 0
        const listed = rows > 1 ? rows : isOfTasks ? duties : leads
        if (listed < 2 || listed === Number(number)) continue
        if (plan.sections && rows < 2 && !hasTable(plan.duties?.length)) continue
        const values = { declared: Number(number), listed, what: what.slice(1) }
        report({ pointer, quote, message: { code: 'declared-total', values } })
      }
    }
  },
}

const headOfRow = /^\d{1,3}[.．、]?[ \u3000]*[|\t]/gm

/** The numbered rows of the table that stands right below a sentence. */
function numberedRows(text: string): number {
  return text.match(headOfRow)?.length ?? 0
}

/** A document may announce tasks that it hands out elsewhere; a long list of duties is the table that it means. */
function hasTable(duties = 0): boolean {
  return duties >= 20
}
