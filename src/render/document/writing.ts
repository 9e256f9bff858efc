/** What every handler of a plan part gets, and how an item becomes a numbered heading with its lines. */

import type { ItemKind } from '../../plan/items.ts'
import { itemName } from '../../plan/items.ts'
import type { Organization, Plan, Time } from '../../plan/plan.ts'
import { type Register, register } from '../../plan/references.ts'
import { printable, printableLine } from '../printable.ts'
import { roles } from '../role-labels.ts'
import { type Answered, bracket, type DutyStyle, referenceLabels, tellLines, told } from './answers.ts'
import { statedYear, timeWords } from './dates.ts'
import { type Block, linesOf, paragraph } from './tree.ts'

export class Writing {
  readonly plan: Plan
  readonly style: DutyStyle
  /** The year that the document states, in which dates without one are read. */
  readonly year: number | undefined
  readonly #register: Register

  constructor(plan: Plan, style: DutyStyle, of: Plan = plan) {
    this.plan = plan
    this.style = style
    this.year = statedYear(of)
    this.#register = register(of)
  }

  /** The same for a part of the plan, whose references lead into the whole. */
  part(plan: Plan): Writing {
    return new Writing(plan, this.style, this.plan)
  }

  /** The same with label lines in place of tables. */
  withoutTables(): Writing {
    return new Writing(this.plan, this.style === 'brackets' ? this.style : 'labels', this.plan)
  }

  /** The name of what a reference leads to, where the plan refers by id or alias; else the reference itself. */
  nameOf(reference: string, kind: ItemKind): string {
    const found = this.#register.resolve(reference, [kind])
    return found ? itemName(found) : reference
  }

  /** An item as heading and lines; in tables only duties stand, so other items have label lines there. */
  item(level: number, item: Answered, options: { kind?: 'duty' | 'set-up'; mark?: '。' | '：' } = {}): Block[] {
    const { kind = 'set-up', mark = '。' } = options
    return headed(level, item.name, this.lines(item, kind), mark)
  }

  /** The text of an item with who answers for it. */
  lines(item: Answered, kind: 'duty' | 'set-up' = 'set-up'): string[] {
    const style = this.style === 'brackets' ? 'brackets' : 'labels'
    return tellLines(told(this.named(item), kind, this.year), style)
  }

  /** Who answers for an item as a bracket behind a sentence of its own: a target, a point to verify. */
  bracket(item: Answered): string {
    return bracket(told(this.named(item), 'set-up', this.year).labels)
  }

  /** Units are told by name, whatever the plan refers to them by. */
  named<T extends Answered>(item: T): T {
    const named = { ...item }
    for (const role of roles) {
      if (item[role]) named[role] = item[role].map((unit) => this.unit(unit))
    }
    for (const [field] of referenceLabels) {
      if (item[field] !== undefined) named[field] = this.nameOf(item[field], field)
    }
    return named
  }

  time(time: Time | undefined): string | undefined {
    return timeWords(time, this.year)
  }

  /** The name and the aliases of an organization that a reference leads to. */
  namesOf(reference: string): string[] {
    const item = this.#register.resolve(reference, ['organization'])?.item as Organization | undefined
    return item === undefined ? [reference] : [item.name, ...(item.aliases ?? [])]
  }

  unit(reference: string): string {
    const found = this.#register.resolve(reference, ['organization'])
    return found?.item.id === reference ? itemName(found) : reference
  }

  /** The whole name of an organization, whatever it is referred to by. */
  fullName(reference: string): string {
    const found = this.#register.resolve(reference, ['organization'])
    return found ? itemName(found) : reference
  }
}

/** Levels whose headings stand on a line of their own: 一、 and （一）. */
const alone = 2

/** A line that must not be run into a heading: one of labels. */
const labelled = /^[\u4e00-\u9fff、]{2,10}：/

/** A line that is one bracket, and no sentence that opens with one. */
const isBracket = /^（[^（）]*(?:（[^（）]*）[^（）]*)*）$/

/** A heading with the lines below it: at 1. and deeper the first line follows in the same paragraph. */
export function headed(level: number, title: string, lines: readonly string[], mark: '。' | '：' = '。'): Block[] {
  const name = printableLine(title)
    .trim()
    .replace(/(?<![。：:；;，,、])[。：:；;，,、]+$/, '')
  const texts = lines.flatMap((line) => linesOf(printable(line)))
  const [first, ...others] = texts
  const rest = others.map(paragraph)
  if (first === undefined) return [{ kind: 'heading', level, name }]
  // an item that is one long sentence is named by its first clause: the sentence says both
  if (first.startsWith(name) && first.length > name.length + 1 && /^[，,；;]/.test(first.slice(name.length)))
    return [{ kind: 'heading', level, name: '', text: first }, ...rest]
  if (isBracket.test(first) && others.length === 0) {
    // behind a bracket a name of several clauses would be taken for a sentence, named by its first
    const isSentence = name.length > 24 && /[，,]/.test(name)
    return isSentence
      ? [{ kind: 'heading', level, name }, paragraph(first)]
      : [{ kind: 'heading', level, name, text: first }]
  }
  if (level <= alone || labelled.test(first)) return [{ kind: 'heading', level, name }, ...texts.map(paragraph)]
  return [{ kind: 'heading', level, name, text: first, mark }, ...rest]
}

/** A chapter with what it holds; none where it holds nothing. */
export function chapter(name: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, name }, ...blocks]
}
