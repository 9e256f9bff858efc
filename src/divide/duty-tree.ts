/**
 * The duties of a merged plan while it is put together: those of the upper plan, or of the sheets where there is none,
 * each with all that the sheets say of it, and below it what units have added.
 */

import type { Duty, Parties, Plan } from '../plan/plan.ts'
import { Occurrences } from './occurrences.ts'
import { restored } from './partition.ts'
import { type Conflict, type Copy, type Rank, ranks, type Sheet, settle } from './reports.ts'
import { Siblings } from './siblings.ts'
import { partiesOf, type Units } from './units.ts'

/** A duty of a sheet that answers to one which the upper plan does not have. */
export interface Stray {
  file: string
  sheet: number
  pointer: string
  name: string
  upper: string
}

export interface Counts {
  duties: number
  added: number
  changed: number
}

/** A duty of the merged plan while it is put together. */
interface Node {
  base: Duty | undefined
  upper: string | undefined
  copies: Copy[]
  parent: Node | undefined
  /** Whether a unit has added it, so that it may word it as well. */
  isTheirs: boolean
  parts: Siblings<Node>
  /** What units have put below it, behind all that was there. */
  more: Node[]
  /** What is below it, by name and parties: so an addition is known again. */
  added: Map<string, Node>
}

export class DutyTree {
  readonly strays: Stray[] = []
  readonly #units: Units
  readonly #isInto: boolean
  readonly #root: Node
  readonly #nodes = new Map<string, Node>()

  constructor(units: Units, into: Plan | undefined) {
    this.#units = units
    this.#isInto = into !== undefined
    this.#root = node(undefined, undefined, undefined)
    const seen = new Occurrences(units)
    for (const duty of into?.duties ?? []) this.#addBase(duty, this.#root, seen)
  }

  #addBase(duty: Duty, parent: Node, seen: Occurrences): void {
    const own = node(duty, duty.id, parent)
    parent.parts.append(own)
    if (!this.#nodes.has(duty.id)) this.#nodes.set(duty.id, own)
    parent.added.set(seen.key(parent, duty), own)
    for (const part of duty.duties ?? []) this.#addBase(part, own, seen)
  }

  /** Puts every duty of a sheet where it belongs. */
  add({ file, plan }: Sheet, sheet: number): void {
    const recipients = plan.document?.recipients ?? []
    const unit = recipients.length === 1 ? this.#units.canonical(recipients[0] as string) : undefined
    const answers = this.#answersOf(plan)
    const copy = (item: Duty, pointer: string) => ({ item: { ...item }, rank: ranks.none, unit, file, sheet, pointer })

    const placeAnswers = (duties: readonly Duty[], pointer: string, above: Node) => {
      let last: Node | undefined
      for (const [index, duty] of duties.entries()) {
        const at = `${pointer}/${index}`
        const own = answers.has(duty) ? this.#answered(duty.upper as string, above, last) : undefined
        own?.copies.push(copy(duty, at))
        if (own?.parent === above) last = own
        placeAnswers(duty.duties ?? [], `${at}/duties`, own ?? above)
      }
    }

    const seen = new Occurrences(this.#units)
    const placeAdditions = (duties: readonly Duty[], pointer: string, above: Node, isNew: boolean) => {
      for (const [index, duty] of duties.entries()) {
        const at = `${pointer}/${index}`
        const below = `${at}/duties`
        const answered = duty.upper === undefined ? undefined : this.#nodes.get(duty.upper)
        if (answered && answers.has(duty)) {
          placeAdditions(duty.duties ?? [], below, answered, false)
          continue
        }
        if (duty.upper !== undefined && !answered) {
          this.strays.push({ file, sheet, pointer: at, name: duty.name, upper: duty.upper })
        }
        const item = isNew ? duty : named(duty, unit)
        const parent = answered ?? (above === this.#root ? this.#group(unit ?? plan.title) : above)
        const own = this.#addition(parent, seen.key(parent, item))
        own.copies.push(copy(item, at))
        placeAdditions(duty.duties ?? [], below, own, true)
      }
    }

    placeAnswers(plan.duties ?? [], '/duties', this.#root)
    placeAdditions(plan.duties ?? [], '/duties', this.#root, false)
  }

  /**
   * The duties of a sheet that are duties of the upper plan, by id or by name. Whatever else answers to one is a part
   * that the unit has made of it; without an upper plan the first of those that answer is taken for it.
   */
  #answersOf(plan: Plan): ReadonlySet<Duty> {
    const answers = new Map<string, Duty>()
    const visit = (duty: Duty) => {
      const { upper, id, name } = duty
      const known = upper === undefined ? undefined : this.#nodes.get(upper)
      const called = known?.base?.name ?? known?.copies[0]?.item.name ?? name
      const isFirst = upper !== undefined && !answers.has(upper) && called === name
      if (isFirst || (upper !== undefined && id === upper && answers.get(upper)?.id !== upper)) answers.set(upper, duty)
      duty.duties?.forEach(visit)
    }
    plan.duties?.forEach(visit)
    return new Set(answers.values())
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

  /** A duty that a unit has put below another, which is there already when the sheet is merged once more. */
  #addition(parent: Node, key: string): Node {
    const own = parent.added.get(key) ?? node(undefined, undefined, parent)
    own.isTheirs = true
    if (parent.added.has(key)) return own
    parent.added.set(key, own)
    parent.more.push(own)
    return own
  }

  /** Where the duties of a unit stand that answer to nothing. */
  #group(name: string): Node {
    const key = new Occurrences(this.#units).key(this.#root, { name })
    const own = this.#root.added.get(key) ?? node({ id: '', name }, undefined, this.#root)
    if (this.#root.added.has(key)) return own
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

  /** Of a collective its own sheet is enough, or those of all its members. */
  #isComplete(rank: Rank, copies: readonly Copy[], { lead, responsible, support }: Parties): boolean {
    if (copies.some(({ unit }) => unit === undefined)) return true
    const parties = { [ranks.lead]: lead, [ranks.responsible]: responsible, [ranks.support]: support, [ranks.none]: [] }
    const there = new Set(copies.map(({ unit }) => unit))
    return (parties[rank] ?? []).every((party) => {
      const [own, ...members] = this.#units.meant(party)
      const isThere = there.has(own) || (members.length > 0 && members.every((member) => there.has(member)))
      return isThere || this.#units.isOpen(party)
    })
  }

  settled(): { duties: Duty[]; conflicts: Conflict[]; counts: Counts } {
    const conflicts: Conflict[] = []
    const counts = { duties: 0, added: 0, changed: 0 }
    const dutyOf = (own: Node, inherited: Parties): Duty => {
      const { base, copies } = own
      const said = [base, ...copies.map(({ item }) => item as Partial<Duty>)]
      // As when the plan was divided: whoever means nobody in particular leaves a duty to those above it.
      const parties = said.find((item) => item && this.#isSomebody(partiesOf(item))) ?? inherited
      // Who is in charge of a duty is told by those who have it whole; to others it is a way, and names nobody.
      const ranked = copies.map((copy) => ({ ...copy, rank: this.#rank(copy, parties) }))
      const { fields, disagreements } = settle(base && { ...base }, ranked, {
        units: this.#units,
        isAnswered: this.#isAnswered(parties),
        isTheirs: own.isTheirs,
        owners: new Set(partiesOf(parties).flatMap((party) => this.#units.meant(party))),
        isComplete: (rank) => this.#isComplete(rank, copies, parties),
      })
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
  return { base, upper, parent, isTheirs: false, copies: [], parts: new Siblings(), more: [], added: new Map() }
}

function defined(fields: object): Partial<Duty> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** What a unit has added below a duty of several is its own to do, unless it says otherwise. */
function named(duty: Duty, unit: string | undefined): Duty {
  return unit === undefined || partiesOf(duty).length > 0 ? duty : { ...duty, responsible: [unit] }
}
