/** Outline → plan: every extractor reads the same outline and knows nothing of the others. */

import { WordedPattern } from '../language/worded-pattern.ts'
import type { Outline } from '../outline/node.ts'
import { walkItems } from '../plan/items.ts'
import type { DocumentData, Duty, Plan } from '../plan/plan.ts'
import type { Evidence, ItemEvidence, PlanEvidence } from '../source/evidence.ts'
import { extractBudget } from './budget.ts'
import { extractChecklists, extractWorkflows } from './checklists.ts'
import { consideredFor } from './considered.ts'
import { extractDocument, undatedYear } from './document-data.ts'
import { extractDuties } from './duties.ts'
import { extractFrameworks } from './frameworks.ts'
import { extractOrganizations } from './organizations.ts'
import { extractSections } from './outline-sections.ts'
import { extractPhases } from './phases.ts'
import { extractPlatforms } from './platforms.ts'
import { filled, Reading, type ReadingOptions } from './reading.ts'
import { schoolYear } from './school-year.ts'
import { extractGoals, extractGuidance, extractPrinciples, extractSafeguards } from './stated-aims.ts'
import { extractTargets } from './targets.ts'
import { extractTeams } from './teams.ts'
import { extractTitle, namesNoPlan, planType } from './title.ts'
import { extractUnits } from './units.ts'

const firstLeads = new WordedPattern(
  ['列第一', '排第一', '在第一'],
  /(?:列|排)在?第一(?:位)?(?:的|者)?.{0,8}(?:为|是)牵头/,
)

/**
 * The year that dates without one are meant in: of the issue, of the number, of the title, or of a draft's open date. What
 * is issued at the end of a year for the next says so in its title: 2025年工作要点, of December 2024.
 */
function yearOf({ issued, number }: DocumentData, title: string, undated: string | undefined): number | undefined {
  const issue = /^[12]\d{3}/.exec(issued ?? '')?.[0] ?? /[〔[（(【]([12]\d{3})/.exec(number ?? '')?.[1]
  const named = !title.includes('20')
    ? undefined
    : (/(?:^|[^\d])(20\d{2})(?:年|\s?[—\-－–~～至]\s?20\d{2}年)/.exec(title)?.[1] ??
      // 2021清明节祭扫活动方案
      /^20\d{2}(?=[\u4e00-\u9fff])/.exec(title)?.[0])
  const next = issue !== undefined && Number(named) === Number(issue) + 1
  const year = next ? named : (issue ?? named ?? undated)
  return year === undefined ? undefined : Number(year)
}

/** The one year in which a plan without any other has its event, or all of its phases: 活动时间：2026年5月12日. */
function yearOfEvents(reading: Reading): number | undefined {
  const years = new Set<string>()
  for (const node of reading.nodes) {
    if (node.role !== 'event' && node.role !== 'phase') continue
    const body = reading.body(node)
    const words = `${reading.name(node)}\n${node.role === 'event' ? body : body.slice(0, 24)}`
    // one that runs on into the next year begins in its own
    const year = /20\d{2}(?=年\d{1,2}月)/.exec(words)?.[0]
    if (year !== undefined) years.add(year)
  }
  const [only] = years
  return years.size === 1 ? Number(only) : undefined
}

/** The one year that the preamble says the plan is for: 为做好2024年春季学期…工作, 决定于2024年4月举办…. */
function yearOfPreamble(reading: Reading): number | undefined {
  const words = reading.outline.preamble.map((span) => reading.slice(span)).join('\n')
  if (!words.includes('20')) return undefined
  const years = new Set(Array.from(words.matchAll(plannedFor), ([, year, since, coming]) => year ?? since ?? coming))
  const [only] = years
  return years.size === 1 ? Number(only) : undefined
}

const plannedFor =
  /(?:决定|计划|定|拟|将|现将|做好|抓好|搞好|落实|推进|开展|组织|加强|现就)(?:于|在|从|自|[我全本][\u4e00-\u9fff]{1,3})?(20\d{2})(?=年(?:度|\d{1,2}月|[春秋]季?|[上下]半年|全|我|工作|[\u4e00-\u9fff]{2,24}?(?:工作|建设|活动|教育|创建)))|[从自](20\d{2})(?=年\d{1,2}月(?:\d{1,2}日)?(?:起|开始))|(?:^|[。\n])(20\d{2})(?=年(?:[\u4e00-\u9fff“”]{2,12}(?:即将|将至|到来|来临)|\d{1,2}月[^。\n]{2,40}将(?:隆重)?(?:举办|举行|召开)))/g

/** Issued in the last quarter, with months of the next year all through the text and none of its own: a plan for that year. */
function nextYear(reading: Reading, { issued }: DocumentData): number | undefined {
  const [, year, month] = /^([12]\d{3})-(\d\d)/.exec(issued ?? '') ?? []
  if (year === undefined || Number(month) < 10) return undefined
  const years = new Set<string>()
  for (const node of reading.nodes) for (const [stated] of reading.body(node).matchAll(statedYear)) years.add(stated)
  const next = Number(year) + 1
  return years.size === 1 && years.has(String(next)) ? next : undefined
}

const statedYear = /20\d{2}(?=年(?:\d{1,2}月|[上下]半年|第?[一二三四1-4]季度))/g

function isAnswered(duty: Duty): boolean {
  const { lead, responsible, time, duties } = duty
  return Boolean(lead ?? responsible ?? time) || (duties ?? []).some(isAnswered)
}

export interface Extracted {
  plan: Plan
  /** Whether it tells anyone to do something; what does not has no duties and no safeguards, whatever its headings are. */
  isPlan: boolean
  /** By what its items were read; looked up only when asked for. */
  evidence: () => PlanEvidence
}

/** 活动主题, 活动时间 and 活动地点: chapters that only the plan of an event has. */
function isProgramme({ outline }: Reading): boolean {
  return outline.root.children.filter(({ role }) => role === 'event').length >= 3
}

/** The plan of one outline. */
export function extract(outline: Outline, options: ReadingOptions = {}): Extracted {
  const first = new Reading(outline, options)
  const title = extractTitle(first)
  const document = extractDocument(first)
  const ofSchool = schoolYear(title)
  const year =
    options.year ??
    ofSchool?.year ??
    nextYear(first, document) ??
    yearOf(document, title, undatedYear(first)) ??
    yearOfEvents(first) ??
    yearOfPreamble(first)
  const firstIsLead = options.firstIsLead ?? firstLeads.test(first.slice(outline.span))
  const reading = new Reading(outline, { ...options, firstIsLead, ...ofSchool, ...filled({ year }) })
  const type = planType(title, outline.preamble.map((span) => first.slice(span)).join('\n'))
  const phases = extractPhases(reading)
  const organizations = extractOrganizations(reading)
  const duties = extractDuties(reading)
  // a report or a lesson has headings too; where nothing names who answers, by when, or who runs it, they are no duties
  const isPlan =
    type !== 'other' ||
    /(?:方案|计划|要点|预案)/.test(title) ||
    (!namesNoPlan(title) &&
      (phases.length > 0 || organizations.some((one) => one.posts) || duties.some(isAnswered) || isProgramme(reading)))
  const plan: Plan = {
    fangan: 1,
    title: title || '（无标题）',
    ...filled({
      type,
      year,
      document: Object.keys(document).length > 0 ? document : undefined,
      guidance: extractGuidance(reading),
      goals: extractGoals(reading),
      targets: extractTargets(reading),
      principles: extractPrinciples(reading),
      frameworks: extractFrameworks(reading),
      organizations,
      platforms: extractPlatforms(reading),
      teams: extractTeams(reading),
      phases,
      duties: isPlan ? duties : [],
      checklists: extractChecklists(reading),
      workflows: extractWorkflows(reading),
      safeguards: isPlan ? extractSafeguards(reading) : [],
      budget: extractBudget(reading),
      sections: extractSections(reading),
      source: { file: outline.document.file, ...reading.place(outline.span) },
    }),
  }
  const units = isPlan ? extractUnits(reading, plan) : []
  if (units.length > 0) plan.organizations = [...organizations, ...units]
  return { plan, isPlan, evidence: () => evidenceOf(reading, plan) }
}

/** The evidence of every item, by where the item stands in the plan. */
function evidenceOf(reading: Reading, plan: Plan): PlanEvidence {
  const found = new Map<string, ItemEvidence>()
  const placed = <One extends Evidence>(one: One) => ({ ...one, where: reading.place(one.where) })
  for (const { item, pointer } of walkItems(plan)) {
    const evidence = reading.evidence.get(item)
    if (!evidence) continue
    const considered = () => consideredFor(reading, item, evidence).map(placed)
    found.set(pointer, { read: evidence.map(placed), considered })
  }
  return found
}
