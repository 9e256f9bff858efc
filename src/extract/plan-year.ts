/**
 * The year that a month or a day without one is meant in, and from which month on it is the next: told by the day of
 * issue, by the title, by the events, by the preamble, or as the only one that the text names.
 */

import { GatedPattern } from '../language/gated-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { foldDates } from '../language/time/fold-dates.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NodeRole } from '../outline/node.ts'
import type { DocumentData } from '../plan/plan.ts'
import { undatedYear } from './document-data.ts'
import { monthsTurn, yearsOfPhases } from './phase-years.ts'
import { filled, type Reading } from './reading.ts'
import { schoolYear } from './school-year.ts'

/** The year, where it is known, and the last month that is of the next year where the plan runs on into it: 5 with 1月 to 5月 there. */
export interface PlanYear {
  year?: number
  turnsAfter?: number
}

/** The year of a plan by all that its document says of it. */
export function planYear(reading: Reading, document: DocumentData, called: string): PlanYear {
  const title = foldDates(called)
  const ofSchool = schoolYear(title)
  if (ofSchool) return ofSchool
  const season = runningYear(reading, document, title)
  if (season) return season
  const year =
    nextYear(reading, document) ??
    yearOf(document, title, undatedYear(reading)) ??
    yearOfEvents(reading) ??
    yearOfPreamble(reading) ??
    onlyYear(reading) ??
    yearOfMonths(reading)
  const runsOn = yearsOfPhases(reading)
  if (runsOn && (year === undefined || year === runsOn.year)) return runsOn
  return year === undefined ? {} : { year, ...filled({ turnsAfter: monthsTurn(reading) }) }
}

/** The year and the month of issue, where the day is known at least as far. */
function monthIssued({ issued }: DocumentData): { year: number; month: number } | undefined {
  const [, year, month] = /^([12]\d{3})-(\d\d)/.exec(issued ?? '') ?? []
  return year === undefined ? undefined : { year: Number(year), month: Number(month) }
}

/** 今冬明春, 冬春季: what begins in autumn and ends in spring. */
const winter = /冬明?春/

/**
 * A plan that is under way when its title's year begins: 2024年度防火方案 of September 2023, with months of 2023 in its
 * text. The months before that of its issue are of the next year.
 */
function runningYear(reading: Reading, document: DocumentData, title: string): PlanYear | undefined {
  const issued = monthIssued(document)
  if (!issued || issued.month < 7) return undefined
  const running = { year: issued.year, turnsAfter: issued.month - 1 }
  if (winter.test(title)) return running
  if (yearNamed(title) !== String(issued.year + 1)) return undefined
  return namesMonthAfter(issued, foldDates(reading.slice(reading.outline.span))) ? running : undefined
}

const statedMonth = /(20\d{2}) ?年 ?(\d{1,2}) ?月/g

/** Whether a text names a month of the year of issue that was still to come then. */
function namesMonthAfter(issued: { year: number; month: number }, text: string): boolean {
  const isAhead = ([, year, month]: RegExpMatchArray) => Number(year) === issued.year && Number(month) > issued.month
  return text.includes('20') && Array.from(text.matchAll(statedMonth)).some(isAhead)
}

/**
 * The year that dates without one are meant in: of the issue, of the number, of the title, or of a draft's open date. What
 * is issued at the end of a year for the next says so in its title: 2025年工作要点, of December 2024.
 */
function yearOf({ issued, number }: DocumentData, title: string, undated: string | undefined): number | undefined {
  const issue = /^[12]\d{3}/.exec(issued ?? '')?.[0] ?? yearInBracket.exec(number ?? '')?.[1]
  const named = yearNamed(title)
  const next = issue !== undefined && Number(named) === Number(issue) + 1
  const year = next ? named : (issue ?? named ?? undated)
  return year === undefined ? undefined : Number(year)
}

const yearInBracket = new WordedPattern([...'〔[（(【'], /[〔[（(【]([12]\d{3})/)

/** The year in a title, or the first of two. */
function yearNamed(title: string): string | undefined {
  if (!title.includes('20')) return undefined
  return (
    /(?:^|[^\d])(20\d{2})(?: ?年|\s?[—\-－–~～至]\s?20\d{2}年)/.exec(title)?.[1] ??
    // 2021清明节祭扫活动方案
    /^20\d{2}(?=[\u4e00-\u9fff])/.exec(title)?.[0]
  )
}

/** How much of a section that says when something is tells the year: 行动从2024年3月开始，分三个阶段 over the phases. */
const toldOfTimes: { readonly [Role in NodeRole]?: number } = { event: Number.POSITIVE_INFINITY, phase: 24, phases: 40 }

/** The one year in which a plan without any other has its event, or all of its phases: 活动时间：2026年5月12日. */
function yearOfEvents(reading: Reading): number | undefined {
  const years = new Set<string>()
  for (const node of reading.nodes) {
    const told = toldOfTimes[node.role]
    if (told === undefined) continue
    const words = foldDates(`${reading.name(node)}\n${reading.body(node).slice(0, told)}`)
    // one that runs on into the next year begins in its own
    const year = /20\d{2}(?= ?年 ?\d{1,2} ?月)/.exec(words)?.[0]
    if (year !== undefined) years.add(year)
  }
  const [only] = years
  return years.size === 1 ? Number(only) : undefined
}

/** The one year that the preamble says the plan is for: 为做好2024年春季学期…工作, 决定于2024年4月举办…, 制定本村2024年度计划. */
function yearOfPreamble(reading: Reading): number | undefined {
  const words = foldDates(reading.outline.preamble.map((span) => reading.slice(span)).join('\n'))
  const years = new Set(
    plannedFor.matchAll(words).map(([, year, since, coming, made]) => year ?? since ?? coming ?? made),
  )
  const [only] = years
  return years.size === 1 ? Number(only) : undefined
}

/** What 决定, 计划, 拟, 将, 做好, 落实, 推进, 开展, 组织, 加强, 现就, 于, 在, 从 and 自 end with, and what ends a sentence. */
const rightBeforeYear = '定划拟将好实进展织强就于在从自。\n'

/** A year behind a verb or a preposition, behind 我县 or 本学期, or further behind 制定: most years of a preamble are those of what it cites. */
class PlannedYear extends GatedPattern {
  mayMatch(words: string): boolean {
    for (let at = words.indexOf('20'); at >= 0; at = words.indexOf('20', at + 2)) {
      if (at === 0 || rightBeforeYear.includes(words[at - 1] as string)) return true
      if (hasOneOf(words.slice(Math.max(0, at - 4), at), '我全本')) return true
      const clause = words.slice(Math.max(0, at - 14), at)
      if (clause.includes('制定') || clause.includes('制订')) return true
    }
    return false
  }
}

const plannedFor = new PlannedYear(
  /(?:决定|计划|定|拟|将|现将|做好|抓好|搞好|落实|推进|开展|组织|加强|现就)(?:于|在|从|自|[我全本][\u4e00-\u9fff]{1,3})?(20\d{2})(?=年(?:度|\d{1,2}月|[春秋]季?|[上下]半年|全|我|工作|[\u4e00-\u9fff]{2,24}?(?:工作|建设|活动|教育|创建)))|[从自](20\d{2})(?=年\d{1,2}月(?:\d{1,2}日)?(?:起|开始))|(?:^|[。\n])(20\d{2})(?=年(?:[\u4e00-\u9fff“”]{2,12}(?:即将|将至|到来|来临)|\d{1,2}月[^。\n]{2,40}将(?:隆重)?(?:举办|举行|召开)))|制[定订][^，,。；;\d]{0,12}(20\d{2})(?=年度?[^，,。；;]{2,30}(?:方案|计划))/g,
)

const anyYear = /20\d{2}(?= ?年)/g
const monthOfYear = /20\d{2} ?年 ?\d{1,2} ?月/

/** The only year that the text names at all, where its aims or its preamble name a month of it. */
function onlyYear(reading: Reading): number | undefined {
  const aims = reading.nodes.filter(({ role }) => role === 'goals').map((node) => foldDates(reading.body(node)))
  const opening = reading.outline.preamble.map((span) => foldDates(reading.slice(span)))
  if (![...opening, ...aims].some((words) => words.includes('20') && monthOfYear.test(words))) return undefined
  const text = foldDates(reading.slice(reading.outline.span))
  const [year, ...others] = new Set(text.match(anyYear) ?? [])
  return year !== undefined && others.length === 0 ? Number(year) : undefined
}

/** The one year of which sections name months, halves or quarters more than once: 自2024年8月1日起，至2024年12月底结束. */
function yearOfMonths(reading: Reading): number | undefined {
  const stated = reading.nodes.flatMap((node) => foldDates(reading.body(node)).match(statedYear) ?? [])
  const [year, ...others] = new Set(stated)
  return year !== undefined && others.length === 0 && stated.length > 1 ? Number(year) : undefined
}

/** Issued in the last quarter, with months of the next year all through the text and none of its own: a plan for that year. */
function nextYear(reading: Reading, document: DocumentData): number | undefined {
  const issued = monthIssued(document)
  if (!issued || issued.month < 10) return undefined
  const years = statedYears(reading)
  const next = issued.year + 1
  return years.size === 1 && years.has(String(next)) ? next : undefined
}

const statedYear = /20\d{2}(?= ?年(?: ?\d{1,2} ?月|[上下]半年|第?[一二三四1-4]季度))/g

/** The years of which the text names a month, a half or a quarter. */
function statedYears(reading: Reading): ReadonlySet<string> {
  const years = new Set<string>()
  for (const node of reading.nodes)
    for (const [stated] of foldDates(reading.body(node)).matchAll(statedYear)) years.add(stated)
  return years
}
