/**
 * The items of a plan, whatever their kind, in the order of the plan and each with its JSON Pointer. Positions in
 * lists are the same in a file and in canonical form, so a place table finds the pointer in either.
 */

import type {
  Checklist,
  ChecklistPoint,
  Duty,
  Framework,
  Item,
  Organization,
  Phase,
  Plan,
  Platform,
  Target,
  Team,
  Workflow,
} from './plan.ts'

/** Every kind of item, with the type that it has. */
export interface ItemTypes {
  goal: Item
  target: Target
  principle: Item
  framework: Framework
  organization: Organization
  platform: Platform
  team: Team
  phase: Phase
  duty: Duty
  checklist: Checklist
  check: ChecklistPoint
  workflow: Workflow
  safeguard: Item
}

export type ItemKind = keyof ItemTypes

/** An item as it is met in a walk. */
export type FoundItem = {
  [Kind in ItemKind]: { kind: Kind; item: ItemTypes[Kind]; pointer: string; parent?: FoundItem }
}[ItemKind]

const lists = [
  ['goals', 'goal'],
  ['targets', 'target'],
  ['principles', 'principle'],
  ['frameworks', 'framework'],
  ['organizations', 'organization'],
  ['platforms', 'platform'],
  ['teams', 'team'],
  ['phases', 'phase'],
  ['duties', 'duty'],
  ['checklists', 'checklist'],
  ['workflows', 'workflow'],
  ['safeguards', 'safeguard'],
] as const

/** All items of a plan, an item before those under it. */
export function walkItems(plan: Plan): FoundItem[] {
  const items: FoundItem[] = []
  for (const [key, kind] of lists) addList(items, plan[key], kind, `/${key}`)
  return items
}

function addList(
  items: FoundItem[],
  list: readonly ItemTypes[ItemKind][] | undefined,
  kind: ItemKind,
  pointer: string,
  parent?: FoundItem,
): void {
  if (!list) return
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as ItemTypes[ItemKind]
    const at = `${pointer}/${index}`
    const found = (parent ? { kind, item, pointer: at, parent } : { kind, item, pointer: at }) as FoundItem
    items.push(found)
    if (found.kind === 'duty' && found.item.duties) addList(items, found.item.duties, 'duty', `${at}/duties`, found)
    else if (found.kind === 'checklist') addList(items, found.item.items, 'check', `${at}/items`, found)
  }
}

/** What an item is called: its name, the subject of a target, the wording of a point to check. */
export function itemName({ kind, item }: FoundItem): string {
  if (kind === 'target') return item.subject
  return kind === 'check' ? item.text : item.name
}
