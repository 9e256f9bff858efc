/**
 * What the sheets say of one item, field by field, brought into one: whoever leads has the word, then who is
 * responsible, then who supports. Where two sheets say different things that is told, whatever is taken.
 */

import { isDeepStrictEqual } from 'node:util'
import type { DutyStatus, Plan } from '../plan/plan.ts'
import { commonNote, settledNote } from './notes.ts'
import type { Units } from './units.ts'

type Fields = Record<string, unknown>

/** The lower, the more a word counts. */
export const ranks = { lead: 1, responsible: 2, support: 3, none: 4 } as const

export type Rank = (typeof ranks)[keyof typeof ranks]

/** An item as one sheet has it. */
export interface Copy {
  item: Fields
  rank: Rank
  /** Whose sheet it is, where the sheet says so. */
  unit: string | undefined
  file: string
  /** Which of the sheets it is. */
  sheet: number
  pointer: string
}

export interface Disagreement {
  field: string
  /** What is taken; undefined where the field is left out. */
  taken: unknown
  /** Who says what; the field stands at `pointer` of the file. */
  words: { value: unknown; copy: Copy; pointer: string }[]
}

/** A disagreement on an item, and what the item is called. */
export interface Conflict extends Disagreement {
  name: string
}

export interface Sheet {
  file: string
  plan: Plan
}

export interface Settled {
  fields: Fields
  disagreements: Disagreement[]
}

/** What is the way of the upper plan, which a sheet below does not change. */
const ofTheUpper = new Set(['number', 'name', 'text', 'phase', 'platform', 'team', 'parent', 'kind', 'level', 'count'])

/** Each sheet may add to these, and all that is added stays. */
const addedUp = new Set(['officer', 'contact', 'aliases', 'items', 'participants'])

/** Settled by rules of their own, or not said by a sheet at all. */
const apart = new Set(['id', 'upper', 'x-upper', 'duties', 'source', 'status', 'done', 'note'])

export interface Terms {
  units: Units
  /** Whether somebody leads or is responsible, without whom nobody else can change or close the item. */
  isAnswered: boolean
  /** Whether the item was added by a unit, whose wording then counts. */
  isTheirs: boolean
  /** Who answers for the item, by the names of the sheets. */
  owners: ReadonlySet<string>
  /** Whether of all who have a role in the item the sheets are there. */
  isComplete(rank: Rank): boolean
}

/** Settles an item; `base` is the item of the upper plan, where there is one. */
export function settle(base: Fields | undefined, copies: readonly Copy[], terms: Terms): Settled {
  const { units, isAnswered, isTheirs, owners } = terms
  const ranked = copies.toSorted((a, b) => a.rank - b.rank)
  const fields: Fields = {}
  const disagreements: Disagreement[] = []
  const keys = new Set([base ?? {}, ...ranked.map(({ item }) => item)].flatMap((item) => Object.keys(item)))
  for (const field of keys) {
    if (apart.has(field)) continue
    const said = ranked.filter(({ item }) => item[field] !== undefined)
    const kept = base?.[field]
    if (addedUp.has(field)) {
      fields[field] = union([...(kept === undefined ? [] : [kept]), ...said.map(({ item }) => item[field])])
      continue
    }
    const isHeard = isTheirs || !isAnswered || (said[0]?.rank ?? ranks.none) < ranks.support
    const isKept = kept !== undefined && (!isHeard || (!isTheirs && ofTheUpper.has(field)))
    const taken = isKept ? kept : (said[0]?.item[field] ?? kept)
    if (taken !== undefined) fields[field] = taken
    const others = said.filter(({ item }) => !same(item[field], taken, units) && !same(item[field], kept, units))
    if (others.length > 0) disagreements.push(told(field, taken, isKept ? others : [said[0] as Copy, ...others]))
  }
  const { state, disagreement } = settledState(base, ranked, terms)
  if (disagreement) disagreements.push(disagreement)
  const noted = base ? (base.note as string | undefined) : commonNote(ranked)
  const named = new Set([...owners, ...copies.flatMap(({ unit }) => unit ?? [])])
  const isKnown = base !== undefined || noted !== undefined
  const isShared = isKnown && (copies.every(({ unit }) => unit === undefined) ? copies : [...named]).length > 1
  const isUnit = (name: string) => units.isNamed(name)
  const note = settledNote(noted, ranked, { isShared, isUnit })
  return { fields: { ...fields, ...state, ...(note === undefined ? {} : { note }) }, disagreements }
}

function told(field: string, taken: unknown, copies: readonly Copy[]): Disagreement {
  const words = copies.map((copy) => ({ value: copy.item[field], copy, pointer: `${copy.pointer}/${field}` }))
  return { field, taken, words }
}

function same(value: unknown, other: unknown, units: Units): boolean {
  return isDeepStrictEqual(comparable(value, units), comparable(other, units))
}

/** Lists of parties are the same under every name that a unit has; places and keys' order count nowhere. */
function comparable(value: unknown, units: Units): unknown {
  if (!Array.isArray(value)) return plain(value)
  return value.map((entry) => (typeof entry === 'string' ? units.canonical(entry) : plain(entry)))
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('source' in value)) return value
  const { source, ...rest } = value
  return rest
}

/** The entries of all lists once, in order; points of a checklist are the same by their id. */
function union(lists: readonly unknown[]): unknown {
  if (lists.every((list) => isDeepStrictEqual(list, lists[0]))) return lists[0]
  const entries = new Map<unknown, unknown>()
  for (const entry of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const key = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
    if (!entries.has(key)) entries.set(key, entry)
  }
  return Array.from(entries.values())
}

interface State {
  status?: DutyStatus
  done?: string
}

function stateOf(item: Fields | undefined): State {
  return {
    ...(item?.status === undefined ? {} : { status: item.status as DutyStatus }),
    ...(item?.done === undefined ? {} : { done: item.done as string }),
  }
}

/** A state that tells of something done; `todo` is where every duty begins, and no report. */
function report({ status, done }: State): DutyStatus | undefined {
  const word = status ?? (done === undefined ? undefined : 'done')
  return word === 'todo' ? undefined : word
}

/**
 * The status: of those who lead, then of those who are responsible. Several of one rank have done it when all have, and
 * whose sheet is not there has not said so. Who only supports may report, but the duty is not done by that unless
 * nobody else answers for it. Whatever is said against what is taken is told, whoever says it.
 */
function settledState(base: Fields | undefined, ranked: readonly Copy[], { isAnswered, isComplete }: Terms) {
  const kept = stateOf(base)
  const owners = ranked.filter(({ rank }) => rank !== ranks.none)
  const heard = owners.length > 0 ? owners : ranked
  const deciding = isAnswered ? heard.filter(({ rank }) => rank < ranks.support) : heard
  const first = stateOf(heard[0]?.item)
  const word = report(first)
  const closes = (rank: Rank, word: DutyStatus | undefined) =>
    !base || word === 'doing' || word === report(kept) || isComplete(rank)
  const isOneWord = heard.every(({ item }) => isDeepStrictEqual(stateOf(item), first))
  const isHeard = !base || (deciding.length > 0 && closes(deciding[0]?.rank ?? ranks.none, word))
  const spoken = () => decided(deciding, closes) ?? (base ? kept : stateOf(deciding[0]?.item))
  // Where all say the same it stays as it is said; where that is nothing, what was known stays.
  const state = !isOneWord ? spoken() : word === undefined && base ? kept : isHeard ? first : spoken()
  const others = ranked.filter(({ item }) => {
    const word = report(stateOf(item))
    return word !== undefined && word !== report(state) && word !== report(kept)
  })
  if (others.length === 0) return { state }
  const words = ranked
    .filter((copy) => others.includes(copy) || report(stateOf(copy.item)) !== undefined)
    .map((copy) => ({
      value: report(stateOf(copy.item)),
      copy,
      pointer: `${copy.pointer}/${copy.item.status === undefined ? 'done' : 'status'}`,
    }))
  return { state, disagreement: { field: 'status', taken: state.status ?? report(state), words } }
}

function decided(
  copies: readonly Copy[],
  closes: (rank: Rank, word: DutyStatus | undefined) => boolean,
): State | undefined {
  for (const rank of [ranks.lead, ranks.responsible, ranks.support, ranks.none]) {
    const states = copies.filter((copy) => copy.rank === rank).map(({ item }) => stateOf(item))
    const [word, ...more] = new Set(states.map(report))
    if (word === undefined && more.length === 0) continue
    if (more.length > 0 || !closes(rank, word)) return { status: 'doing' }
    const days = states.flatMap(({ done }) => done ?? []).sort()
    // Done on the day on which the last of them was.
    const [last] = days.slice(-1)
    return { status: word as DutyStatus, ...(last === undefined ? {} : { done: last }) }
  }
  return undefined
}
