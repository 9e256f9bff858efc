/** Outline → plan: every extractor reads the same outline and knows nothing of the others. */

import type { Outline } from '../outline/node.ts'
import { walkItems } from '../plan/items.ts'
import type { Duty, Plan } from '../plan/plan.ts'
import type { Evidence, ItemEvidence, PlanEvidence } from '../source/evidence.ts'
import { extractBudget } from './budget.ts'
import { extractChecklists } from './checklists.ts'
import { consideredFor } from './considered.ts'
import { extractDocument } from './document-data.ts'
import { extractDuties } from './duties.ts'
import { extractFrameworks } from './frameworks.ts'
import { leadsFrom } from './lead-first.ts'
import { extractOrganizations } from './organizations.ts'
import { extractSections } from './outline-sections.ts'
import { extractPhases } from './phases.ts'
import { planYear } from './plan-year.ts'
import { extractPlatforms } from './platforms.ts'
import { filled, Reading, type ReadingOptions } from './reading.ts'
import { extractGoals, extractGuidance, extractPrinciples, extractSafeguards } from './stated-aims.ts'
import { extractTargets } from './targets.ts'
import { extractTeams } from './teams.ts'
import { extractTitle, namesNoPlan, planType } from './title.ts'
import { extractUnits } from './units.ts'
import { extractWorkflows } from './workflows.ts'

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
  const times = { ...planYear(first, document, title), ...filled({ year: options.year }) }
  const reading = new Reading(outline, { ...options, ...times }, leadsFrom(first))
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
      year: times.year,
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
