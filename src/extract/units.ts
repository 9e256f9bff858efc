/**
 * The register of a plan: units that go by several names, each under one with the others as aliases, and the parties
 * that name nobody in particular (各乡镇), as collectives. What the plan itself calls otherwise (以下简称) is sure; a
 * level left out in a list, and a short form beside the long one, are read from how such names are made.
 */

import { elidedLevels, initialForm, isBareDepartment, unitForm } from '../language/unit-form.ts'
import { endsAsUnit, isCollective, isOpenParty } from '../language/unit-list.ts'
import { walkItems } from '../plan/items.ts'
import type { Organization, Plan } from '../plan/plan.ts'
import { unitRoles } from '../plan/units.ts'
import type { EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { filled, type Reading } from './reading.ts'

/** 驻村工作队 is there by itself, whatever it begins with. */
const standing = /^驻.{1,2}(?:工作队|队|部队)$/

/** No plan has more; a hostile one must not make the search for their places dear. */
const most = 400

/** X（以下简称Y）, where X ends as the name of a unit does. */
const shortened =
  /([\u4e00-\u9fff]{3,30})[（(](?:以下)?(?:统一|统)?简称(?:为)?[：:]?[“"]?([\u4e00-\u9fff]{2,16})[”"]?(?:[，,、]?下同)?[）)]/g
/** What may stand before a name in its sentence and is none of it. */
const before = /^.*(?:成立|设立|组建|[由在为是至向和与及对])/

interface Named {
  name: string
  uses: number
}

/** The organizations of kind `unit` and `collective`; `known` are the bodies that the plan sets up. */
export function extractUnits(reading: Reading, plan: Plan): Organization[] {
  const uses = new Map<string, number>()
  for (const { item } of walkItems(plan)) {
    for (const { role } of unitRoles) {
      const units = item[role]
      if (units) for (const name of units) uses.set(name, (uses.get(name) ?? 0) + 1)
    }
  }
  if (uses.size === 0) return []
  const known = new Set((plan.organizations ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]))
  const names = [...uses.keys()].filter((name) => !known.has(name))
  const text = reading.slice(reading.outline.span)
  const found: Organization[] = []
  const collectives = names.filter(
    (name) => (isCollective(name) && !(name.startsWith('驻') && standing.test(name))) || isOpenParty(name),
  )
  for (const name of collectives.slice(0, most)) found.push(item(reading, text, { name, kind: 'collective' }))
  const typed = new Set(collectives)
  const single = names.filter((name) => !typed.has(name) && endsAsUnit(name))
  const defined = new Set<string>()
  for (const [name, alias] of definitions(text, uses).slice(0, most)) {
    if (known.has(name) || known.has(alias)) continue
    defined.add(name).add(alias)
    found.push(item(reading, text, { name, kind: 'unit', aliases: [alias] }))
  }
  const levels = single.some(isBareDepartment) ? elidedLevels(text, new Set(uses.keys())) : new Map<string, string>()
  for (const group of groups(
    single.filter((name) => !defined.has(name)),
    uses,
    levels,
  )) {
    const [first, ...others] = group
    if (!first || others.length === 0 || found.length >= most || group.some(({ name }) => known.has(name))) continue
    found.push(
      item(reading, text, { name: first.name, kind: 'unit', aliases: others.map(({ name }) => name) }, 'abbreviation'),
    )
  }
  return found.slice(0, most)
}

/** Names that belong together, the one to be listed under first: with its level, then used most, then longest. */
function groups(
  single: readonly string[],
  uses: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, string>,
): Named[][] {
  const byForm = new Map<string, Named[]>()
  const shorts = new Map<string, Set<string>>()
  const full = (name: string) => `${levels.get(name) ?? ''}${name}`
  for (const name of single) {
    const form = unitForm(full(name))
    if (form === undefined) continue
    const group = byForm.get(form) ?? []
    byForm.set(form, group)
    const add = (one: string, count: number) => {
      if (!group.some((other) => other.name === one)) group.push({ name: one, uses: count })
    }
    add(name, uses.get(name) ?? 0)
    if (levels.has(name)) add(full(name), uses.get(full(name)) ?? 0)
    const short = initialForm(full(name))
    if (short !== undefined) shorts.set(short, (shorts.get(short) ?? new Set()).add(form))
  }
  // 农服中心 is short for one unit only where no other of the plan has the same first characters
  for (const [short, longs] of shorts) {
    const [long] = longs
    const brief = byForm.get(short)
    if (longs.size !== 1 || long === undefined || !brief || long === short) continue
    byForm.get(long)?.push(...brief)
    byForm.delete(short)
  }
  const rank = ({ name }: Named) => (levels.has(name) ? 1 : 0)
  return [...byForm.values()].map((group) =>
    group.sort((a, b) => rank(a) - rank(b) || b.uses - a.uses || b.name.length - a.name.length),
  )
}

/** The short names that the text gives to units which answer for something. */
function definitions(text: string, uses: ReadonlyMap<string, number>): [string, string][] {
  if (!text.includes('简称')) return []
  const found: [string, string][] = []
  for (const [, words, alias] of text.matchAll(shortened)) {
    const name = (words as string).replace(before, '')
    if (name.length < 3 || !endsAsUnit(name) || name === alias) continue
    if (uses.has(name) || uses.has(alias as string)) found.push([name, alias as string])
  }
  return found
}

function item(reading: Reading, text: string, fields: Omit<Organization, 'id'>, rule?: EvidenceRule): Organization {
  const names = [fields.name, ...(fields.aliases ?? [])]
  const at = names.map((name) => [text.indexOf(name), name.length] as const).find(([index]) => index >= 0)
  const start = reading.outline.span.start + (at?.[0] ?? 0)
  const where: Span = { start, end: start + (at?.[1] ?? 0) }
  const told = { id: '', ...filled({ ...fields, source: at && reading.place(where) }) } as Organization
  return reading.told(told, rule ? [{ field: 'aliases', rule, where }] : [{ field: 'name', rule: 'sentence', where }])
}
