/** The rule that no unit has a pile of deadlines in one week. */

import { intervalOf } from '../interval.ts'
import { type FoundDuty, leavesOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { isSingleUnit, shortUnit } from '../unit-names.ts'

/** More than this many in one week are a pile. */
const most = 5

export const deadlineLoad: Rule = {
  id: 'deadline-load',
  severity: 'info',
  summary: 'rule-deadline-load-summary',
  why: 'rule-deadline-load-why',
  guard: 'rule-deadline-load-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, time: 2025年8月27日前}
  - {name: 修补破损路面, lead: 镇交通办, time: 2025年8月28日前}
  - {name: 清理边沟淤积, lead: 镇交通办, time: 2025年8月28日前}
  - {name: 检修桥梁护栏, lead: 镇交通办, time: 2025年8月29日前}
  - {name: 补画道路标线, lead: 镇交通办, time: 2025年8月29日前}
  - {name: 更换反光标识, lead: 镇交通办, time: 2025年8月30日前}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办, time: 2025年8月27日前}
  - {name: 修补破损路面, lead: 镇交通办, time: 2025年9月28日前}
  - {name: 清理边沟淤积, lead: 各村, time: 2025年8月28日前}
  - {name: 检修桥梁护栏, lead: 镇交通办, time: 2025年9月19日前}
  - {name: 补画道路标线, lead: 镇交通办, time: 2025年10月29日前}
  - {name: 更换反光标识, lead: 镇交通办, time: 2025年10月15日前}
`,
  check(plan, report) {
    const dated: Dated[] = []
    const named = new Map<number, number>()
    let busiest = 0
    for (const duty of leavesOf(plan)) {
      const { status, time, lead = none, responsible = none } = duty.item
      const to = status === 'done' || status === 'dropped' ? undefined : intervalOf(time)?.to
      // half the country is due on the last day of the year
      if (to?.length !== 10 || to.endsWith('-12-31')) continue
      const week = weekOf(to)
      dated.push({ duty, week })
      const count = (named.get(week) ?? 0) + lead.length + responsible.length
      named.set(week, count)
      busiest = Math.max(busiest, count)
    }
    if (dated.length <= most || busiest <= most) return
    const due = new Map<string, Load>()
    for (const one of dated) {
      count(one, 'lead', due)
      count(one, 'responsible', due)
    }
    for (const { dated, role, index, count } of due.values()) {
      if (count <= most) continue
      const { duty, week } = dated
      const unit = duty.item[role]?.[index] ?? ''
      const values = { unit, week: mondayOf(week), count }
      report({ pointer: `${duty.pointer}/${role}/${index}`, quote: unit, message: { code: 'deadline-load', values } })
    }
  },
}

interface Dated {
  duty: FoundDuty
  week: number
}

/** How much one unit has in one week, and where it is named first. */
interface Load {
  dated: Dated
  role: 'lead' | 'responsible'
  index: number
  count: number
}

function count(dated: Dated, role: Load['role'], due: Map<string, Load>): void {
  const names = dated.duty.item[role] ?? none
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string
    if (!isSingleUnit(name)) continue
    const key = `${shortUnit(name)} ${dated.week}`
    const load = due.get(key)
    if (load) load.count += 1
    else due.set(key, { dated, role, index, count: 1 })
  }
}

const none: readonly string[] = []

const day = 86_400_000
/** The first of January 1970 was a Thursday. */
const mondayBefore = 3

/** Plans share the ends of their months: their weeks are kept, within bounds. */
const weeks = new Map<string, number>()
const mostWeeks = 5000

/** The number of the week in which a day lies. */
function weekOf(date: string): number {
  let week = weeks.get(date)
  if (week === undefined) {
    week = Math.floor((Date.parse(date) / day + mondayBefore) / 7)
    if (weeks.size >= mostWeeks) weeks.clear()
    weeks.set(date, week)
  }
  return week
}

function mondayOf(week: number): string {
  return new Date((week * 7 - mondayBefore) * day).toISOString().slice(0, 10)
}
