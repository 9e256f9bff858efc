/** The items of a plan as a list, walked once however many rules ask. */

import { type FoundItem, type ItemKind, walkItems } from '../plan/items.ts'
import type { Answerable, Plan } from '../plan/plan.ts'

const known = new WeakMap<Plan, readonly FoundItem[]>()

export function itemsOf(plan: Plan): readonly FoundItem[] {
  let items = known.get(plan)
  if (!items) {
    items = [...walkItems(plan)]
    known.set(plan, items)
  }
  return items
}

export type FoundDuty = Extract<FoundItem, { kind: 'duty' }>

/** The items of one kind. */
export function itemsOfKind<Kind extends ItemKind>(plan: Plan, kind: Kind): Extract<FoundItem, { kind: Kind }>[] {
  return itemsOf(plan).filter((found): found is Extract<FoundItem, { kind: Kind }> => found.kind === kind)
}

/** Whether an item itself names anyone who answers for it. */
export function hasParty({ lead, responsible, support, officer, contact }: Answerable): boolean {
  return [lead, responsible, support, officer, contact].some((units) => units !== undefined && units.length > 0)
}

/** Whether an item, or one that it stands under, passes a test: what is said of a task holds for its parts. */
export function itselfOrAbove(found: FoundItem, test: (item: FoundItem['item']) => boolean): boolean {
  for (let at: FoundItem | undefined = found; at; at = at.parent) if (test(at.item)) return true
  return false
}

const groups = new WeakMap<Plan, readonly FoundDuty[][]>()

/**
 * The duties that have no duties under them, together with their siblings of that sort. A safeguard or a workflow that
 * names who answers for it is a duty too, but not one among the tasks; and in a document the rows of a table and the
 * paragraphs of a chapter may stand side by side, which are no siblings either.
 */
export function leafGroups(plan: Plan): readonly FoundDuty[][] {
  let found = groups.get(plan)
  if (!found) {
    const byParent = new Map<string, FoundDuty[]>()
    const others = [...(plan.safeguards ?? []), ...(plan.workflows ?? []), ...(plan.checklists ?? [])]
    const names = new Set(others.map(({ name }) => name))
    for (const duty of itemsOfKind(plan, 'duty')) {
      if (duty.item.duties && duty.item.duties.length > 0) continue
      if (names.has(duty.item.name)) continue
      const form = plan.sections ? String(duty.item.text === undefined) : ''
      const key = `${duty.parent?.pointer} ${form}`
      const siblings = byParent.get(key)
      if (siblings) siblings.push(duty)
      else byParent.set(key, [duty])
    }
    found = [...byParent.values()]
    groups.set(plan, found)
  }
  return found
}
