/**
 * What became of one plan in another, change by change. Every change names the items that it is about on both sides,
 * and reads the same backwards: what is new one way is gone the other, from becomes to, days change their sign.
 */

import type { ItemKind } from '../plan/items.ts'
import type { Parties, Post, Time } from '../plan/plan.ts'
import type { WordChange } from './words.ts'

export type Role = keyof Parties

/** `plan` and `document` stand for the plan as a whole and for its document data. */
export type ComparedKind = ItemKind | 'plan' | 'document'

/** An item of one side: enough to find it again and to name it to a person. */
export interface ItemMention {
  id?: string
  name: string
  number?: string
  /** JSON Pointer into the plan in canonical form. */
  pointer: string
}

interface Change<Name extends string> {
  change: Name
  kind: ComparedKind
  /** One item on each side; none where it is new or gone, several where it was split or merged. */
  before: ItemMention[]
  after: ItemMention[]
}

/** The item that another hangs under or belongs to; undefined at the top, or where it belongs to none. */
export type Holder = 'parent' | 'phase' | 'platform' | 'team'

export type PlanChange =
  | Change<'new'>
  | Change<'gone'>
  | Change<'split'>
  | Change<'merged'>
  | (Change<'moved'> & { by: Holder; from?: string; to?: string })
  | (Change<'reordered'> & { from: number; to: number })
  | (Change<'reworded'> & { field: string; from?: string; to?: string; words: WordChange[] })
  | (Change<'lead'> & { from: string[]; to: string[]; roles: PartyRole[] })
  | (Change<'role'> & PartyRole)
  | (Change<'party-added'> & { party: string; role: Role })
  | (Change<'party-removed'> & { party: string; role: Role })
  | (Change<'deadline'> & { from?: Time; to?: Time; days?: number })
  | (Change<'time'> & { from?: Time; to?: Time })
  | (Change<'entries'> & { field: string; added: string[]; removed: string[] })
  | (Change<'post'> & { from?: Post; to?: Post })
  | (Change<'value'> & { field: string; from?: unknown; to?: unknown })

/** A party that is named on both sides, in another role. */
export interface PartyRole {
  party: string
  from: Role
  to: Role
}

export type ChangeName = PlanChange['change']

/** In the order in which they are told. */
export const changeNames: readonly ChangeName[] = [
  'new',
  'gone',
  'split',
  'merged',
  'deadline',
  'lead',
  'role',
  'party-added',
  'party-removed',
  'moved',
  'reworded',
  'time',
  'post',
  'entries',
  'value',
  'reordered',
]
