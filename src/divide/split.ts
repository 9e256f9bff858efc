/**
 * One plan into many, for handing out: a sheet for each unit with what it has to do in whatever role, or one for each
 * phase. A sheet is a plan of its own; its duties keep their ids and name the duty above by `upper`, by which `merge`
 * finds the way back.
 */

import { type FoundItem, walkItems } from '../plan/items.ts'
import type { BasisDocument, Duty, Parties, Phase, Plan } from '../plan/plan.ts'
import { register } from '../plan/references.ts'
import { partition } from './partition.ts'
import { Surroundings } from './surroundings.ts'
import { type KnownUnit, partiesOf, Units } from './units.ts'

export interface Share {
  /** The unit or the phase; for the duties of nobody, words that say so. */
  name: string
  plan: Plan
  /** Whom the share is for: unset for a phase and for the duties of nobody. */
  unit?: string
  /** The parties of the plan that mean the unit. */
  parties: ReadonlySet<string>
}

export interface Split {
  /** The title of the plan. */
  title: string
  shares: Share[]
  /** The duties that go to nobody, as a share of its own. */
  rest?: Share
  /** The same, without what stands above them. */
  left: Duty[]
  /** Parties that have no sheet because they name nobody in particular (各有关部门). */
  open: string[]
}

export interface SplitOptions {
  /** The units of the configuration. */
  units?: readonly KnownUnit[]
  /** Only the sheet of this unit, which may be a phrase that names nobody in particular. */
  unit?: string
}

/** An item whose id another item of its kind has too, so that nothing can answer to it. */
export function repeatedId(plan: Plan): FoundItem | undefined {
  const known = new Set<string>()
  for (const found of walkItems(plan)) {
    const key = `${found.kind} ${found.item.id}`
    if (known.has(key)) return found
    known.add(key)
  }
  return undefined
}

export function splitByUnit(plan: Plan, options: SplitOptions = {}): Split {
  const units = new Units(plan, options.units)
  const wanted = options.unit === undefined ? undefined : units.canonical(options.unit)
  const open = new Set<string>()
  const meant = (party: string): readonly string[] => {
    if (!units.isOpen(party) || units.canonical(party) === wanted) return units.meant(party)
    open.add(party)
    return []
  }
  const parties = new Map<string, Set<string>>()
  for (const { item } of walkItems(plan)) {
    for (const party of partiesOf(item)) for (const unit of meant(party)) collect(parties, unit, party)
  }
  const ownersOf = (item: Parties) => partiesOf(item).flatMap(meant)
  const { shares, rest, left } = partition(plan.duties ?? [], ownersOf)
  const around = new Surroundings(plan, (found) => [...ownersOf(found.item), ...sittingIn(found, units, parties)])
  const shareOf = (unit: string): Share => {
    const duties = shares.get(unit)
    const named = parties.get(unit) as ReadonlySet<string>
    return { name: unit, unit, parties: named, plan: sheet(plan, unit, unit, duties, around.of(unit, duties ?? [])) }
  }
  // Whoever answers for a platform or a phase only has a sheet too.
  if (wanted !== undefined) {
    return { title: plan.title, shares: parties.has(wanted) ? [shareOf(wanted)] : [], left: [], open: [] }
  }
  const found = Array.from(parties.keys(), shareOf)
  return {
    title: plan.title,
    shares: found,
    ...leftover(plan, '未写明单位', rest, around),
    left,
    open: Array.from(open),
  }
}

function collect(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set)
  set.add(value)
}

export function splitByPhase(plan: Plan): Split {
  const items = register(plan)
  const phaseOf = ({ phase }: Duty): string[] => {
    if (phase === undefined) return []
    return [(items.resolve(phase, ['phase'])?.item as Phase | undefined)?.id ?? phase]
  }
  const { shares, rest, left } = partition(plan.duties ?? [], phaseOf)
  const around = new Surroundings(plan, (found) => (found.kind === 'phase' ? [found.item.id] : []))
  const phases = new Map((plan.phases ?? []).map(({ id, name }) => [id, name]))
  // A phase without duties has a sheet too: its wording says what is to be done in it.
  const ids = new Set([...phases.keys(), ...shares.keys()])
  const found = Array.from(ids, (id) => {
    const name = phases.get(id) ?? id
    const duties = shares.get(id)
    return { name, parties: new Set<string>(), plan: sheet(plan, name, undefined, duties, around.of(id, duties ?? [])) }
  })
  return { title: plan.title, shares: found, ...leftover(plan, '未写明阶段', rest, around), left, open: [] }
}

function leftover(plan: Plan, name: string, rest: Duty[], around: Surroundings): Pick<Split, 'rest'> {
  if (rest.length === 0) return {}
  return { rest: { name, parties: new Set(), plan: sheet(plan, name, undefined, rest, around.of(undefined, rest)) } }
}

function sheet(
  plan: Plan,
  name: string,
  unit: string | undefined,
  duties: Duty[] | undefined,
  around: Partial<Plan>,
): Plan {
  const { title, year, document = {} } = plan
  const basis: BasisDocument = { title }
  if (document.number !== undefined) basis.number = document.number
  if (document.issuer !== undefined) basis.issuer = document.issuer
  return {
    fangan: 1,
    title: `${title}${/任务分解(?:表|方案)?$/.test(title) ? '' : '任务分解'}（${name}）`,
    type: 'assignment',
    ...(year === undefined ? {} : { year }),
    document: { ...(unit === undefined ? {} : { recipients: [unit] }), basis: [basis] },
    ...around,
    ...(duties === undefined ? {} : { duties }),
  }
}

/** Longer names of units are not met in a row of a leading group. */
const longestName = 40

/** The units that an organization or a team is, or is made of: by name, or as whoever heads one (县教育局局长). */
function* sittingIn(found: FoundItem, units: Units, known: ReadonlyMap<string, unknown>): Generator<string> {
  if (found.kind !== 'organization' && found.kind !== 'team') return
  const { name, posts = [] } = found.item
  yield units.canonical(name)
  if (found.kind === 'team') for (const member of found.item.members ?? []) yield units.canonical(member)
  const words = posts.flatMap(({ name = '', title = '' }) => `${name}、${title}`.split(/[、，,；;]/))
  for (const word of words) {
    for (let end = Math.min(word.length, longestName); end >= 2; end--) {
      const unit = units.canonical(word.slice(0, end))
      if (!known.has(unit)) continue
      yield unit
      break
    }
  }
}
