/**
 * The items of sheets that are no duties (phases, organizations, platforms, teams …): each once, by its id, in the
 * order of the upper plan where there is one and otherwise as the sheets bring them.
 */

import type { Plan } from '../plan/plan.ts'
import { type Conflict, type Copy, ranks, type Sheet, settle } from './reports.ts'
import type { Units } from './units.ts'

export const listKeys = [
  'goals',
  'targets',
  'principles',
  'frameworks',
  'organizations',
  'platforms',
  'teams',
  'phases',
  'checklists',
  'workflows',
  'safeguards',
] as const

interface Entry {
  base?: Record<string, unknown>
  copies: Copy[]
}

export function mergedLists(sheets: readonly Sheet[], into: Plan | undefined, units: Units) {
  const conflicts: Conflict[] = []
  const lists: Partial<Pick<Plan, (typeof listKeys)[number]>> = {}
  for (const key of listKeys) {
    const entries = new Map<string, Entry>()
    for (const [index, item] of (into?.[key] ?? []).entries()) {
      const id = entries.has(item.id) ? `${item.id} ${index}` : item.id
      entries.set(id, { base: item as unknown as Record<string, unknown>, copies: [] })
    }
    for (const [sheet, { file, plan }] of sheets.entries()) {
      for (const [index, item] of (plan[key] ?? []).entries()) {
        const entry = entries.get(item.id) ?? { copies: [] }
        entries.set(item.id, entry)
        const copy = {
          item: item as unknown as Record<string, unknown>,
          rank: ranks.none,
          unit: undefined,
          file,
          sheet,
        }
        entry.copies.push({ ...copy, pointer: `/${key}/${index}` })
      }
    }
    if (entries.size === 0) continue
    const items = Array.from(entries.values(), ({ base, copies }) => {
      const first = base ?? copies[0]?.item ?? {}
      const { fields, disagreements } = settle(base, copies, {
        units,
        isAnswered: false,
        isTheirs: false,
        owners: new Set(),
        isComplete: () => true,
      })
      conflicts.push(...disagreements.map((one) => ({ ...one, name: String(first.name ?? first.subject ?? '') })))
      return { ...first, ...fields }
    })
    Object.assign(lists, { [key]: items })
  }
  return { lists, conflicts }
}
