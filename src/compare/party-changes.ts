/** Who answers for an item, before and after: a new lead, another role, a party more or less. */

import { labelLine } from '../language/labelled.ts'
import type { SharedRoles } from '../language/parties.ts'
import { setApart } from '../language/party-brackets.ts'
import type { Duty, Item, Organization } from '../plan/plan.ts'
import type { PartyRole, Role } from './change.ts'
import type { Matches } from './matches.ts'
import type { Side } from './sides.ts'
import { folded } from './wording.ts'

export type PartyChange =
  /** `roles` has who comes to lead from another role, then who goes to another. */
  | { change: 'lead'; from: string[]; to: string[]; roles: PartyRole[] }
  | ({ change: 'role' } & PartyRole)
  | { change: 'party-added' | 'party-removed'; party: string; role: Role }

export const roles: readonly Role[] = ['lead', 'responsible', 'support', 'officer', 'contact']

export type Answerable = Partial<Pick<Item, Role>>

type Worded = Answerable & Partial<Pick<Duty, 'text' | 'time' | 'place' | 'participants'>>

/** A party by the name that each side gives it, with the roles that it has there. */
interface Named {
  name: string
  roles: Set<Role>
}

export class PartyComparison {
  readonly #before: Side
  readonly #after: Side
  readonly #matches: Matches

  constructor(before: Side, after: Side, matches: Matches) {
    this.#before = before
    this.#after = after
    this.#matches = matches
  }

  changes(before: Answerable, after: Answerable): PartyChange[] {
    const found: PartyChange[] = []
    const changed: PartyRole[] = []
    let isOtherLead = false
    for (const [one, other] of this.#pairs(this.#named(before, this.#before), this.#named(after, this.#after))) {
      const gone = roles.filter((role) => one?.roles.has(role) && !other?.roles.has(role))
      const fresh = roles.filter((role) => other?.roles.has(role) && !one?.roles.has(role))
      const both = Math.min(gone.length, fresh.length)
      // A party that is known under two names is told under the fuller one.
      const party = [one?.name ?? '', other?.name ?? ''].sort(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
      )[0] as string
      changed.push(...gone.slice(0, both).map((from, at) => ({ party, from, to: fresh[at] as Role })))
      isOtherLead ||= gone.includes('lead') || fresh.includes('lead')
      for (const role of gone.slice(both)) if (role !== 'lead') found.push({ change: 'party-removed', party, role })
      for (const role of fresh.slice(both)) if (role !== 'lead') found.push({ change: 'party-added', party, role })
    }
    const ofLead = ({ from, to }: PartyRole) => from === 'lead' || to === 'lead'
    const leads = [...changed.filter(({ to }) => to === 'lead'), ...changed.filter(({ from }) => from === 'lead')]
    const lead: PartyChange[] = isOtherLead
      ? [
          {
            change: 'lead',
            from: (before.lead ?? []).map((name) => this.#nameOf(name, this.#before)),
            to: (after.lead ?? []).map((name) => this.#nameOf(name, this.#after)),
            roles: leads,
          },
        ]
      : []
    const others = changed.filter((one) => !ofLead(one)).map((one) => ({ change: 'role' as const, ...one }))
    return [...lead, ...others, ...found]
  }

  /**
   * Whether brackets and lines of labels in the wording name others than before, another time or another place,
   * where nothing but the wording says so.
   */
  isWordedOtherwise(before: Worded, after: Worded): boolean {
    const [one, other] = [setApart(before.text ?? ''), setApart(after.text ?? '')]
    const isAnswered = [before, after].some((item) => roles.some((role) => (item[role] ?? []).length > 0))
    const [from, to] = [this.#called(one, this.#before), this.#called(other, this.#after)]
    if (from.join('\n') !== to.join('\n') && (!isAnswered || (from.length > 0 && to.length > 0))) return true
    const times = [one, other].map((said) => said.flatMap(({ time }) => time ?? []).join('\n'))
    if (!before.time && !after.time && folded(times[0]) !== folded(times[1])) return true
    return (['place', 'participants'] as const).some(
      (role) => !before[role] && !after[role] && folded(labelledAs(role, before)) !== folded(labelledAs(role, after)),
    )
  }

  /** Who is named in which role, by the names of the second plan, in one order. */
  #called(said: readonly { roles: SharedRoles }[], side: Side): string[] {
    const named = said.flatMap(({ roles }) =>
      Object.entries(roles).flatMap(([role, names]) =>
        names.map((name) => {
          const own = this.#organization(name, side)
          const organization = (side === this.#before ? this.#renamed(name) : own) ?? own
          return `${role} ${folded((organization as { name: string } | undefined)?.name ?? name)}`
        }),
      ),
    )
    return Array.from(new Set(named)).sort()
  }

  /** By name first; then two names of one organization, be it that it was renamed or that one is its alias. */
  #pairs(before: Map<string, Named>, after: Map<string, Named>): [Named | undefined, Named | undefined][] {
    const waiting = new Map<object, Named[]>()
    for (const [key, party] of after) {
      const organization = before.has(key) ? undefined : this.#organization(party.name, this.#after)
      if (organization) waiting.set(organization, [...(waiting.get(organization) ?? []), party])
    }
    const taken = new Set<Named>()
    const pairs = Array.from(before, ([key, party]): [Named | undefined, Named | undefined] => {
      const other = after.get(key) ?? waiting.get(this.#renamed(party.name) ?? party)?.shift()
      if (other) taken.add(other)
      return [party, other]
    })
    for (const party of after.values()) if (!taken.has(party)) pairs.push([undefined, party])
    return pairs
  }

  #named(item: Answerable, side: Side): Map<string, Named> {
    const parties = new Map<string, Named>()
    for (const role of roles) {
      for (const reference of item[role] ?? []) {
        const name = this.#nameOf(reference, side)
        const key = folded(name)
        const party = parties.get(key) ?? { name, roles: new Set() }
        parties.set(key, party)
        party.roles.add(role)
      }
    }
    return parties
  }

  /** The name of the organization that a plan refers to by its id; else what it says. */
  #nameOf(reference: string, side: Side): string {
    const item = side.register.resolve(reference, ['organization'])?.item as Organization | undefined
    return item?.id === reference ? item.name : reference
  }

  #organization(name: string, side: Side): object | undefined {
    return side.register.resolve(name, ['organization'])?.item
  }

  /** What the organization that the first plan calls so became in the second. */
  #renamed(name: string): object | undefined {
    const entry = this.#before.entries.get(this.#organization(name, this.#before) ?? this)
    return entry && this.#matches.afterOf(entry)?.found.item
  }
}

/** What lines of labels say behind a label of this role. */
function labelledAs(role: 'place' | 'participants', { text = '' }: Worded): string {
  const labels = text.split('\n').flatMap((line) => labelLine(line))
  return labels.flatMap((one) => (one.role === role ? one.value : [])).join('\n')
}
