/**
 * Which item of the plan each heading of its outline tells: by name, in the order of the text. What no heading tells
 * may still be told by a sentence.
 */

import type { Duty, Item, Plan, Section } from '../../plan/plan.ts'
import { plainWords } from './outline-parts.ts'

export type ToldKind = 'duty' | 'platform' | 'team' | 'safeguard' | 'phase' | 'principle'

export interface ToldItem {
  kind: ToldKind
  item: Item | Duty
}

const verb = /^(?:建立|打造|搭建|建好|构建|设立|建设|建强|用好|完善|成立|组建|发展|壮大)(?:好|起|了)?/

export class OutlineItems {
  readonly #of = new Map<Section, ToldItem>()
  readonly #told = new Set<object>()
  readonly #twins = new Set<object>()
  /** All wording of the outline, without marks. */
  readonly #words: string

  constructor(plan: Plan, chapters: readonly Section[]) {
    const queues = new Map<string, ToldItem[]>()
    for (const told of items(plan)) {
      const key = plainWords(told.item.name)
      const queue = queues.get(key)
      if (queue) queue.push(told)
      else queues.set(key, [told])
    }
    const words: string[] = []
    for (const section of walk(chapters)) {
      const { name = '', text = '' } = section
      words.push(plainWords(name), plainWords(text))
      for (const key of keysOf(name)) {
        const queue = queues.get(key)
        if (!queue?.length) continue
        const [first, ...others] = queue as [ToldItem, ...ToldItem[]]
        this.#of.set(section, first)
        this.#told.add(first.item)
        // a safeguard that is a duty too has one heading for both
        const twin = others.findIndex(({ kind }) => kind !== first.kind)
        if (twin >= 0) {
          this.#told.add((others.splice(twin, 1)[0] as ToldItem).item)
          this.#twins.add(first.item)
        }
        queues.set(key, others)
        break
      }
    }
    this.#words = words.join('\n')
  }

  of(section: Section): ToldItem | undefined {
    return this.#of.get(section)
  }

  /** Whether the text tells the item, under a heading of its own or in a sentence. */
  tells(item: { name: string; text?: string }): boolean {
    if (this.#told.has(item)) return true
    return this.says(item.name) || (item.text !== undefined && this.says(item.text))
  }

  says(wording: string): boolean {
    const words = plainWords(wording)
    return words !== '' && this.#words.includes(words)
  }

  /** Whether the heading of an item is that of another kind of item too. */
  isTwin(item: object): boolean {
    return this.#twins.has(item)
  }

  /** Whether an item has a heading of its own. */
  hasHeading(item: object): boolean {
    return this.#told.has(item)
  }
}

/** A heading by its whole name, without the verb that sets something up, and without the bracket or number of a stage. */
function keysOf(name: string): string[] {
  const bare = name.replace(/[（(][^（()）]*[）)][:：]?$/, '')
  const stage = bare.replace(/^第[一二三四五六七八九十]阶段[:：]?(?=.)/, '').replace(/^为(?=.{2,12}阶段)/, '')
  return Array.from(new Set([name, bare, bare.replace(verb, ''), stage].map(plainWords))).filter((key) => key !== '')
}

function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* walk(section.sections ?? [])
  }
}

/** Every item that a heading may tell; duties first, because a heading that is one is written as one. */
function* items(plan: Plan): Generator<ToldItem> {
  yield* duties(plan.duties ?? [])
  for (const item of plan.phases ?? []) yield { kind: 'phase', item }
  for (const item of plan.platforms ?? []) yield { kind: 'platform', item }
  for (const item of plan.teams ?? []) yield { kind: 'team', item }
  for (const item of plan.safeguards ?? []) yield { kind: 'safeguard', item }
  for (const item of plan.principles ?? []) yield { kind: 'principle', item }
}

function* duties(all: readonly Duty[]): Generator<ToldItem> {
  for (const item of all) {
    yield { kind: 'duty', item }
    yield* duties(item.duties ?? [])
  }
}
