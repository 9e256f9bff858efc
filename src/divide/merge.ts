/**
 * Many sheets back into one plan, or into the plan that they were made from: what the units report of a duty is
 * settled by who leads and who is responsible, what they added to it stands below it, and what answers to nothing is
 * appended under the name of its unit. Nothing that a sheet has is lost in silence.
 */

import { assignIds } from '../plan/ids.ts'
import { walkItems } from '../plan/items.ts'
import type { Duty, Parties, Plan } from '../plan/plan.ts'
import { mergedLists } from './lists.ts'
import { restored } from './partition.ts'
import { type Copy, type Disagreement, type Rank, ranks, settle } from './reports.ts'
import { Siblings } from './siblings.ts'
import { type KnownUnit, partiesOf, Units } from './units.ts'

export interface Sheet {
  file: string
  plan: Plan
}

export interface Conflict extends Disagreement {
  /** What the item is called. */
  name: string
}

export interface Merged {
  plan: Plan
  conflicts: Conflict[]
  /** Duties that name a duty which the upper plan does not have; they stand at the end. */
  strays: { file: string; sheet: number; pointer: string; name: string; upper: string }[]
  /** Sheets made from another plan than the rest, or than the upper plan. */
  foreign: { file: string; title: string }[]
  /** Parts of sheets that have no place in a merged plan: their own guidance, outline and budget. */
  leftOut: { file: string; key: string }[]
  counts: { duties: number; added: number; changed: number }
}

export interface MergeOptions {
  into?: Plan
  units?: readonly KnownUnit[]
}

/** A duty of the merged plan while it is put together. */
interface Node {
  base: Duty | undefined
  upper: string | undefined
  copies: Copy[]
  parent: Node | undefined
  parts: Siblings<Node>
  /** What units have put below it, behind all that was there. */
  more: Node[]
  /** Those who were added below, by their name and parties. */
  added: Map<string, Node>
}

export function merge(sheets: readonly Sheet[], { into, units: known }: MergeOptions = {}): Merged {
  const all = into ? [into] : sheets.map(({ plan }) => plan)
  const units = new Units({ organizations: all.flatMap(({ organizations = [] }) => organizations) }, known)
  const tree = new Tree(units, into)
  for (const [index, sheet] of sheets.entries()) tree.add(sheet, index)
  const { duties, conflicts, counts } = tree.settled()
  const lists = mergedLists(sheets, into, units)
  const head = into ?? headOf(sheets)
  const plan: Plan = { ...head, ...lists.lists, ...(duties.length > 0 || into?.duties ? { duties } : {}) }
  return {
    plan: assignIds(withOneOfEachId(plan)),
    conflicts: [...lists.conflicts, ...conflicts],
    strays: tree.strays,
    foreign: foreign(sheets, into),
    leftOut: sheets.flatMap(({ file, plan }) =>
      (['guidance', 'budget', 'sections'] as const)
        .filter((key) => plan[key] !== undefined)
        .map((key) => ({ file, key })),
    ),
    counts,
  }
}

class Tree {
  readonly strays: Merged['strays'] = []
  readonly #units: Units
  readonly #isInto: boolean
  readonly #root: Node
  readonly #nodes = new Map<string, Node>()

  constructor(units: Units, into: Plan | undefined) {
    this.#units = units
    this.#isInto = into !== undefined
    this.#root = node(undefined, undefined, undefined)
    for (const duty of into?.duties ?? []) this.#addBase(duty, this.#root)
  }

  #addBase(duty: Duty, parent: Node): void {
    const own = node(duty, duty.id, parent)
    parent.parts.append(own)
    if (!this.#nodes.has(duty.id)) this.#nodes.set(duty.id, own)
    const key = additionKey(duty, this.#units)
    if (!parent.added.has(key)) parent.added.set(key, own)
    for (const part of duty.duties ?? []) this.#addBase(part, own)
  }

  /** Puts every duty of a sheet where it belongs. */
  add({ file, plan }: Sheet, sheet: number): void {
    const recipients = plan.document?.recipients ?? []
    const unit = recipients.length === 1 ? this.#units.canonical(recipients[0] as string) : undefined
    const answers = answersOf(plan)
    const walk = (duties: readonly Duty[], pointer: string, above: Node, isNew: boolean) => {
      let last: Node | undefined
      for (const [index, duty] of duties.entries()) {
        const at = `${pointer}/${index}`
        const isAnswer = duty.upper !== undefined && answers.get(duty.upper) === duty
        const found = isAnswer ? this.#answered(duty.upper as string, nearestKept(above), last) : undefined
        if (isAnswer && !found)
          this.strays.push({ file, sheet, pointer: at, name: duty.name, upper: duty.upper as string })
        const item = found || isNew ? duty : named(duty, unit)
        const own = found ?? this.#addition(item, above, unit ?? plan.title)
        own.copies.push({ item: { ...item }, rank: ranks.none, unit, file, sheet, pointer: at })
        if (own.parent === nearestKept(above)) last = own
        walk(duty.duties ?? [], `${at}/duties`, own, found === undefined)
      }
    }
    walk(plan.duties ?? [], '/duties', this.#root, false)
  }

  /** The duty that is answered to; without an upper plan its place is where a sheet has it first. */
  #answered(upper: string, above: Node, last: Node | undefined): Node | undefined {
    const known = this.#nodes.get(upper)
    if (known || this.#isInto) return known
    const own = node(undefined, upper, above)
    this.#nodes.set(upper, own)
    above.parts.insertAfter(last, own)
    return own
  }

  /** A duty that a unit has added; one that answers to nothing at all stands under the name of its unit. */
  #addition(duty: Duty, above: Node, group: string): Node {
    const parent = above === this.#root ? this.#group(group) : above
    const key = additionKey(duty, this.#units)
    const known = parent.added.get(key)
    if (known) return known
    const own = node(undefined, undefined, parent)
    parent.added.set(key, own)
    parent.more.push(own)
    return own
  }

  #group(name: string): Node {
    const key = additionKey({ name }, this.#units)
    const known = this.#root.added.get(key)
    if (known) return known
    const own = node({ id: '', name }, undefined, this.#root)
    this.#root.added.set(key, own)
    this.#root.more.push(own)
    return own
  }

  /** How much a sheet's word counts on a duty that these parties answer for. */
  #rank({ unit, item }: Copy, parties: Parties): Rank {
    // A sheet of a phase or of nobody in particular: where it speaks of the state, it is the one to ask.
    if (unit === undefined) return item.status !== undefined || item.done !== undefined ? ranks.lead : ranks.none
    const isNamed = (names: readonly string[] | undefined) => names?.some((party) => this.#units.means(party, unit))
    if (isNamed(parties.lead)) return ranks.lead
    if (isNamed(parties.responsible)) return ranks.responsible
    return isNamed(parties.support) ? ranks.support : ranks.none
  }

  settled(): { duties: Duty[]; conflicts: Conflict[]; counts: Merged['counts'] } {
    const conflicts: Conflict[] = []
    const counts = { duties: 0, added: 0, changed: 0 }
    const dutyOf = (own: Node, inherited: Parties): Duty => {
      const { base, copies } = own
      const said = [base, ...copies.map(({ item }) => item as Partial<Duty>)]
      // As when the plan was divided: whoever means nobody in particular leaves a duty to those above it.
      const parties = said.find((item) => item && this.#isSomebody(partiesOf(item))) ?? inherited
      // Who is in charge of a duty is told by those who have it whole; to others it is a way, and names nobody.
      const ranked = copies.map((copy) => ({ ...copy, rank: this.#rank(copy, parties) }))
      const { fields, disagreements } = settle(base && { ...base }, ranked, this.#units, this.#isAnswered(parties))
      const duty = { ...this.#identity(own), ...fields } as Duty
      counts.duties += 1
      if (base === undefined && own.upper === undefined) counts.added += 1
      if (base && (base.status !== duty.status || base.done !== duty.done)) counts.changed += 1
      conflicts.push(...disagreements.map((one) => ({ ...one, name: duty.name })))
      const parts = [...own.parts, ...own.more].map((part) => dutyOf(part, parties))
      const isList = parts.length > 0 || said.some((item) => item?.duties?.length === 0)
      return isList ? { ...duty, duties: parts } : duty
    }
    const duties = [...this.#root.parts, ...this.#root.more].map((part) => dutyOf(part, {}))
    return { duties, conflicts, counts }
  }

  /** What a duty is in the plan that comes out, and what it answers to in a plan above that one. */
  #identity({ base, copies, upper }: Node): Partial<Duty> {
    if (base) {
      const { id, source, upper: above, 'x-upper': further } = base as Duty & { 'x-upper'?: unknown }
      return defined({ id, source, upper: above, 'x-upper': further })
    }
    const items = copies.map(({ item }) => item as unknown as Duty)
    const first = items.find((item) => 'x-upper' in item) ?? (items[0] as Duty)
    // The ids of the upper plan stay whose they are.
    if (upper === undefined) return { id: this.#nodes.has(first.id) ? '' : first.id }
    const { upper: above, 'x-upper': further } = restored(first) as Duty & { 'x-upper'?: unknown }
    return defined({ id: upper, upper: above, 'x-upper': further })
  }

  #isAnswered({ lead = [], responsible = [] }: Parties): boolean {
    return this.#isSomebody([...lead, ...responsible])
  }

  #isSomebody(parties: readonly string[]): boolean {
    return parties.some((party) => !this.#units.isOpen(party))
  }
}

function node(base: Duty | undefined, upper: string | undefined, parent: Node | undefined): Node {
  return { base, upper, parent, copies: [], parts: new Siblings(), more: [], added: new Map() }
}

function defined(fields: object): Partial<Duty> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The nearest duty above that the upper plan has too: what a unit has put between is its own. */
function nearestKept(above: Node): Node {
  let found = above
  while (found.upper === undefined && found.parent) found = found.parent
  return found
}

/** What a unit has added below a duty of several is its own to do, unless it says otherwise. */
function named(duty: Duty, unit: string | undefined): Duty {
  return unit === undefined || partiesOf(duty).length > 0 ? duty : { ...duty, responsible: [unit] }
}

/** By this an addition is known again when its sheet is merged once more. */
function additionKey({ name, lead = [], responsible = [] }: Pick<Duty, 'name'> & Parties, units: Units): string {
  return JSON.stringify([
    name,
    lead.map((unit) => units.canonical(unit)),
    responsible.map((unit) => units.canonical(unit)),
  ])
}

/**
 * Which duty of a sheet is the one that answers to a duty above. Where several do, it is the one that has kept the id;
 * the others are parts that the unit has made of it.
 */
function answersOf(plan: Plan): Map<string, Duty> {
  const answers = new Map<string, Duty>()
  const visit = (duty: Duty) => {
    const { upper, id } = duty
    if (upper !== undefined && (!answers.has(upper) || (id === upper && answers.get(upper)?.id !== upper))) {
      answers.set(upper, duty)
    }
    duty.duties?.forEach(visit)
  }
  plan.duties?.forEach(visit)
  return answers
}

/** Two units may have thought of the same id; one of them gets another. */
function withOneOfEachId(plan: Plan): Plan {
  const taken = new Set<string>()
  for (const { item, kind } of walkItems(plan)) {
    const key = `${kind} ${item.id}`
    if (taken.has(key)) item.id = ''
    else taken.add(key)
  }
  return plan
}

/** What the sheets say of the plan that they were made from. */
function headOf(sheets: readonly Sheet[]): Plan {
  const [first] = sheets as [Sheet, ...Sheet[]]
  const basis = first.plan.document?.basis?.[0]
  const { title, number, issuer } = basis ?? { title: first.plan.title }
  const document = { ...(number === undefined ? {} : { number }), ...(issuer === undefined ? {} : { issuer }) }
  const { year, type } = first.plan
  return {
    fangan: 1,
    title,
    ...(type === undefined ? {} : { type }),
    ...(year === undefined ? {} : { year }),
    ...(Object.keys(document).length > 0 ? { document } : {}),
  }
}

function foreign(sheets: readonly Sheet[], into: Plan | undefined): Merged['foreign'] {
  const title = into?.title ?? headOf(sheets).title
  return sheets.flatMap(({ file, plan }) => {
    const basis = plan.document?.basis ?? []
    if (basis.length === 0 || basis.some((document) => document.title === title)) return []
    return { file, title: (basis[0] as { title: string }).title }
  })
}
