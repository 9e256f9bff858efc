/** What a new item names, held against the plan: references must lead somewhere, units should be known by this name. */

import { isSingleUnit, unitsOf } from '../../check/unit-names.ts'
import type { AddableKind } from '../../edit/item-fields.ts'
import { type FoundItem, type ItemKind, itemName, walkItems } from '../../plan/items.ts'
import { near } from '../../plan/near-word.ts'
import type { Plan } from '../../plan/plan.ts'
import { referenceFields, register } from '../../plan/references.ts'
import { InputError } from '../../source/diagnostic.ts'

/** The item of a kind that a name or an id means. Throws an `InputError` with the nearest name where there is none. */
export function itemNamed(
  plan: Plan,
  name: string,
  kinds: readonly ItemKind[],
  option: string,
  file: string,
): FoundItem {
  const found = register(plan).resolve(name, kinds)
  if (found) return found
  const names = Array.from(walkItems(plan)).flatMap((item) => (kinds.includes(item.kind) ? namesOf(item) : []))
  const longer = names.filter((known) => name !== '' && known.includes(name))
  const suggestion = near(name, names) ?? (longer.length === 1 ? longer[0] : undefined)
  const hint = suggestion
    ? ({ code: 'hint-did-you-mean', values: { suggestion } } as const)
    : ({ code: 'hint-add-first', values: { kind: kinds[0] ?? '' } } as const)
  throw new InputError({ code: 'add-unresolved', values: { option, name: name.slice(0, 60) } }, { file, hint })
}

/** Throws where a reference of a new item leads nowhere. */
export function refuseLooseEnds(
  plan: Plan,
  kind: AddableKind,
  item: Readonly<Record<string, unknown>>,
  file: string,
): void {
  for (const [field, kinds] of Object.entries(referenceFields[kind] ?? {})) {
    const name = item[field]
    if (typeof name === 'string') itemNamed(plan, name, kinds, `--${field}`, file)
  }
  const id = item.id
  const isTaken = Array.from(walkItems(plan)).some((found) => found.item.id === id)
  if (typeof id === 'string' && isTaken) throw new InputError({ code: 'add-id-taken', values: { id } }, { file })
  if (id === '') throw new InputError({ code: 'add-needs', values: { option: '--id' } }, { file })
}

/** Units that a plan, or the configuration, knows. */
export function unitNames(plan: Plan, configured: readonly { name: string; aliases?: readonly string[] }[]): string[] {
  const organizations = Array.from(walkItems(plan)).flatMap((found) =>
    found.kind === 'organization' || found.kind === 'team' ? namesOf(found) : [],
  )
  const others = configured.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  return Array.from(new Set([...organizations, ...unitsOf(plan).map(({ name }) => name), ...others]))
}

/** Units of a new item that nobody has named before, each with the known name that it is nearest to. */
export function newUnits(
  item: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { name: string; near?: string }[] {
  const names = new Set(known)
  const units = ['lead', 'responsible', 'support'].flatMap((role) => (item[role] ?? []) as string[])
  return Array.from(new Set(units))
    .filter((name) => names.size > 0 && !names.has(name) && isSingleUnit(name))
    .map((name) => {
      const other = near(name, known)
      return other === undefined ? { name } : { name, near: other }
    })
}

function namesOf(found: FoundItem): string[] {
  const { item } = found
  return [itemName(found), ...('aliases' in item ? (item.aliases ?? []) : [])]
}
