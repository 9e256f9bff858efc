/** What every extractor gets: the outline of one plan and how to read it. Places are always those of the original file. */

import { bodyText, descendants, extent, nameOf, type Outline, type OutlineNode } from '../outline/node.ts'
import type { Answerable } from '../plan/plan.ts'
import { type Evidence, weakRules } from '../source/evidence.ts'
import type { Position, Span } from '../source/place.ts'
import type { Answer } from './answer.ts'
import { onOneLine } from './on-one-line.ts'

export interface ReadingOptions {
  /** The year in which dates without one are read. */
  year?: number
  /** Months up to this one are of the next year. */
  turnsAfter?: number
  /** The first unit of a list of responsible ones leads it (“列第一位的为牵头单位”). */
  firstIsLead?: boolean
}

const listRoles = ['lead', 'responsible', 'support'] as const
const none: readonly string[] = []
/** Behind 等 that leaves a list open; 等级 and 等候 are other words. */
const behindOpen = /^(?:[部单多有相牵负配参共按依承分会，,；;。）)〕】\]\s]|$)/

export class Reading {
  readonly outline: Outline
  readonly options: ReadingOptions

  /** By what the fields of each item were read. */
  readonly evidence = new Map<object, readonly Evidence[]>()

  /** What was read of each node: extractors that ask for the same node do not read it again. */
  readonly answers = { duty: new Map<OutlineNode, Answer>(), 'set-up': new Map<OutlineNode, Answer>() }

  /** Every node of the outline, in order. */
  readonly nodes: readonly OutlineNode[]

  /** Context for times: the plan's year, where it is known. */
  readonly times: Readonly<{ year?: number; turnsAfter?: number }>
  /** From where on in the text the first unit of a list leads it. */
  readonly #leadsFrom: number
  readonly #bodies = new Map<OutlineNode, string>()

  constructor(outline: Outline, options: ReadingOptions, leadsFrom = Number.POSITIVE_INFINITY) {
    this.outline = outline
    this.#leadsFrom = leadsFrom
    this.options = options
    this.nodes = descendants(outline.root)
    const { year, turnsAfter } = options
    this.times = filled({ year, turnsAfter })
  }

  name(node: OutlineNode): string {
    return nameOf(this.outline, node)
  }

  /** What is listed under a node is called by its heading, or the one above where the text has lost that. */
  nearestName(node: OutlineNode): string {
    const name = this.name(node)
    return name === '' && node.parent ? this.nearestName(node.parent) : name
  }

  body(node: OutlineNode): string {
    const known = this.#bodies.get(node)
    if (known !== undefined) return known
    const text = bodyText(this.outline, node)
    this.#bodies.set(node, text)
    return text
  }

  /** Whether the first unit of a list that stands at `where` leads it. */
  firstLeads({ end }: Span): boolean {
    return end >= this.#leadsFrom
  }

  slice(span: Span): string {
    return this.outline.document.slice(span)
  }

  place(span: Span): Position {
    return this.outline.document.position(span)
  }

  /** The place of a heading with all that stands under it. */
  placeOf(node: OutlineNode): Position {
    return this.place(extent(node))
  }

  /** The item, with by what its fields were read; one that hangs on a weak rule says so. */
  told<T extends Answerable>(item: T, evidence: readonly Evidence[]): T {
    const known = evidence.filter(({ field }) => field in item)
    const open = (item.lead ?? item.responsible ?? item.support) ? this.#openRoles(item, known) : none
    const weak = known.some(({ rule }) => weakRules.has(rule))
    const told =
      weak || open.length > 0
        ? { ...item, ...(open.length > 0 ? { open: [...open] } : {}), ...(weak ? { confidence: 'low' as const } : {}) }
        : item
    this.evidence.set(told, known)
    return told
  }

  /** Drops the evidence of the fields that an item no longer has. */
  forget(item: Answerable): void {
    const known = this.evidence.get(item) ?? []
    this.evidence.set(
      item,
      known.filter(({ field }) => field in item),
    )
  }

  /** The roles of an item whose units the wording does not list to the end: 甲局、乙局等（单位）. */
  #openRoles(item: Answerable, evidence: readonly Evidence[]): string[] {
    return listRoles.filter((role) => {
      const last = item[role]?.at(-1)
      return (
        last !== undefined &&
        evidence.some(({ field, where }) => {
          if (field !== role) return false
          const words = this.slice(where)
          const at = words.includes('等') ? words.indexOf(`${last}等`) : -1
          return at >= 0 && behindOpen.test(words.slice(at + last.length + 1, at + last.length + 2))
        })
      )
    })
  }

  /** The same item with other fields: what is known of the fields of the first holds for it too. */
  retold<T extends Answerable>(item: T, from: T, more: readonly Evidence[] = []): T {
    return this.told(item, [...(this.evidence.get(from) ?? []), ...more])
  }
}

type Filled<T> = { [K in keyof T]-?: Exclude<T[K], undefined> }

/** Fields of an item that have something to say; empty lists and texts are left out. */
export function filled<T extends object>(fields: T): Filled<T> {
  return put(fields, {}) as Filled<T>
}

/** An item of a plan with those of its fields that have something to say; its id is given when all are known. */
export function itemOf<T extends object>(fields: T): { id: string } & Filled<T> {
  return put(fields, { id: '' }) as { id: string } & Filled<T>
}

function put(fields: object, into: Record<string, unknown>): object {
  for (const key in fields) {
    const value = (fields as Record<string, unknown>)[key]
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    into[key] = key === 'name' ? onOneLine(value as string) : value
  }
  return into
}
