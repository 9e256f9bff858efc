/** What the script of the page knows of a plan: who answers for what, by number, and the Markdown to export. */

import type { PageWord, PageWords } from '../../messages/messages.ts'
import { walkItems } from '../../plan/items.ts'
import type { Parties } from '../../plan/plan.ts'
import { unitRoles } from '../../plan/units.ts'
import { checklistAsMarkdown } from '../checklist/markdown.ts'
import { printable } from '../printable.ts'
import type { PageData, PlanData } from './browser/page-data.ts'
import type { Chapter } from './chapter.ts'
import { listedKinds } from './tick-lists.ts'

const saidByScript: readonly PageWord[] = [
  'shown',
  'progress',
  'ticks-kept',
  'ticks-refused',
  'exported',
  'clear-ticks-sure',
]

/** The words of the page that its script says. */
export function scriptWords(words: PageWords): PageData['words'] {
  return Object.fromEntries(saidByScript.map((word) => [word, words[word]])) as PageData['words']
}

export interface NumberedPlan {
  data: PlanData
  /** Names by the numbers that stand for them in the data. */
  units: string[]
  phases: string[]
}

export function numbered({ plan, rows, names }: Chapter): NumberedPlan {
  const units = new Map<string, number>()
  const phases = new Map<string, number>()
  const number = (known: Map<string, number>, name: string) => {
    const at = known.get(name) ?? known.size
    known.set(name, at)
    return at
  }
  const unitsOf = (item: Parties) =>
    unitRoles.map(({ role }) => Array.from(new Set(item[role]?.map((name) => number(units, names.canonical(name))))))
  const phaseOf = new Map(rows.flatMap(({ item, cells }) => (item ? [[item.id, cells.phase] as const] : [])))
  // In the order of the plan, those that tasks stand in.
  const used = new Set(phaseOf.values())
  for (const { name } of plan.phases ?? []) if (used.has(name)) number(phases, name)
  // Ids come from files: without a prototype `__proto__` is a key like any other.
  const items: PlanData['items'] = Object.create(null)
  for (const { item } of walkItems(plan)) {
    const phase = phaseOf.get(item.id) ?? ''
    const [lead = [], responsible = [], support = []] = unitsOf(item)
    items[printable(item.id)] = [lead, responsible, support, phase === '' ? -1 : number(phases, phase)]
  }
  const data = { title: plan.title, items, markdown: checklistAsMarkdown(plan, { kind: listedKinds }) }
  return { data, units: Array.from(units.keys()), phases: Array.from(phases.keys()) }
}
