/**
 * A plan as an official document along the outline of its own text: the headings and the prose stay, numbered as the
 * standard numbers them; who answers for an item is told from the item, in one style; what the plan holds beyond its
 * text is added where its kind stands.
 */

import type { Duty, Plan, Section } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { duties, dutyTable } from './duties.ts'
import { OutlineItems, type ToldItem, type ToldKind } from './outline-items.ts'
import { plainWords } from './outline-parts.ts'
import { platforms, teams } from './platforms-and-teams.ts'
import { phases, safeguards } from './schedule.ts'
import { asTable, textBlocks, textParts } from './text-blocks.ts'
import { type Block, paragraph } from './tree.ts'
import { headed, type Writing } from './writing.ts'

export class OutlineWalk {
  readonly #writing: Writing
  readonly #items: OutlineItems
  /** The section right below which each kind is at home. */
  readonly #homes = new Map<Section, ToldKind[]>()

  constructor(writing: Writing, chapters: readonly Section[]) {
    this.#writing = writing
    this.#items = new OutlineItems(writing.plan, chapters)
    const parents = chapters.flatMap(withSections)
    for (const kind of ['duty', 'platform', 'team', 'phase', 'safeguard', 'principle'] as const) {
      const counts = parents.map((parent) => ({ parent, count: this.#countOf(kind, parent.sections ?? []) }))
      const home = counts.reduce<(typeof counts)[number] | undefined>((best, one) => {
        return one.count > (best?.count ?? 0) ? one : best
      }, undefined)
      // items that are chapters themselves have the last of them for a home
      const parent = home?.parent ?? chapters.findLast((chapter) => this.#countOf(kind, [chapter]) > 0)
      if (parent) this.#homes.set(parent, [...(this.#homes.get(parent) ?? []), kind])
    }
  }

  /** How many of the sections tell an item of the kind that hangs under no other. */
  #countOf(kind: ToldKind, sections: readonly Section[]): number {
    const own: ReadonlySet<object> = new Set(kind === 'duty' ? this.#writing.plan.duties : [])
    return sections.filter((section) => {
      const told = this.#items.of(section)
      if (told?.kind !== kind) return false
      return kind !== 'duty' || (own.has(told.item) && !this.#items.isTwin(told.item))
    }).length
  }

  chapters(all: readonly Section[]): Block[] {
    return this.#sections(all, 1)
  }

  /** Items of the plan that no wording tells and that have no chapter of their kind. */
  homeless(): Plan {
    const { fangan, title, ...rest } = this.#writing.plan
    const kinds = new Set(Array.from(this.#homes.values()).flat())
    const left: Plan = { fangan, title }
    const keep = <K extends keyof Plan>(key: K, kind?: ToldKind) => {
      const list = rest[key as keyof typeof rest] as readonly { name: string; text?: string }[] | undefined
      if (!list || (kind !== undefined && kinds.has(kind))) return
      Object.assign(left, { [key]: list.filter((item) => !this.#items.tells(item)) })
    }
    keep('principles', 'principle')
    keep('platforms', 'platform')
    keep('teams', 'team')
    keep('duties', 'duty')
    keep('phases', 'phase')
    keep('safeguards', 'safeguard')
    left.organizations = (rest.organizations ?? []).filter((one) => {
      // a body of many places has no wording of its own whole name
      const ending = one.name.length > 6 ? one.name.slice(-6) : one.name
      const names = [ending, ...(one.posts ?? []).map(({ name = '', title = '' }) => name || title)]
      return !names.some((name) => this.#items.says(name))
    })
    left.checklists = (rest.checklists ?? []).filter(
      ({ items = [] }) => !items.some(({ text }) => this.#items.says(text)),
    )
    left.workflows = (rest.workflows ?? []).filter(({ steps = [] }) => !steps.every((step) => this.#items.says(step)))
    // the number of a first line is none of its words in the outline
    const opening = (text: string) =>
      (text.split('\n')[0] as string).replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+/, '')
    const says = (text: string | undefined) => text === undefined || this.#items.says(opening(text))
    if (!says(rest.guidance) && rest.guidance !== undefined) left.guidance = rest.guidance
    left.goals = (rest.goals ?? []).filter(({ name, text }) => !says(text ?? name))
    left.targets = (rest.targets ?? []).filter(({ subject, text }) => !says(text ?? subject))
    left.budget = (rest.budget ?? []).filter(({ item }) => !says(item))
    return left
  }

  /** What the plan holds of a kind beyond its text. */
  #added(kind: ToldKind, level: number): Block[] {
    const { plan } = this.#writing
    const left = <T extends { name: string; text?: string }>(list: readonly T[] | undefined) =>
      (list ?? []).filter((item) => !this.#items.tells(item))
    switch (kind) {
      case 'duty':
        // behind headings a table would be part of the last of them
        return duties(this.#writing.withoutTables(), level, left(plan.duties))
      case 'platform':
        return platforms(this.#writing, level, left(plan.platforms))
      case 'team':
        return teams(this.#writing, level, left(plan.teams))
      case 'phase':
        return phases(this.#writing, level, left(plan.phases))
      case 'safeguard':
        return safeguards(this.#writing, level, left(plan.safeguards))
      case 'principle':
        return left(plan.principles).flatMap((one) => this.#writing.item(level, one))
    }
  }

  /** In the style of tables the first duties below a heading are rows; behind a heading a table would be part of it. */
  #sections(all: readonly Section[], level: number): Block[] {
    const rows = level > 1 ? this.#rows(all) : []
    const blocks = all.slice(rows.length).flatMap((section) => this.#section(section, level, this.#items.of(section)))
    return rows.length > 0 ? [dutyTable(this.#writing, rows), ...blocks] : blocks
  }

  /** The duties that open a list, as rows, where any of them tells who answers or by when. */
  #rows(all: readonly Section[]): Duty[] {
    if (this.#writing.style !== 'table' && this.#writing.style !== 'annex') return []
    const rows: Duty[] = []
    for (const section of all) {
      const told = this.#items.of(section)
      if (told?.kind !== 'duty' || this.#items.isTwin(told.item) || !this.#isPlain(section, told.item)) break
      rows.push({ ...told.item, ...(section.text === undefined ? {} : { text: section.text }) })
    }
    return rows.some(isAnswered) ? rows : []
  }

  /** A duty with nothing below it, in the text or in the plan, and whose wording tells of no other item. */
  #isPlain({ name: heading, sections, text }: Section, item: Duty): boolean {
    if (sections?.length || item.duties?.length || textParts(text).some((part) => 'cells' in part)) return false
    const words = plainWords(`${heading}${text}`)
    const { organizations = [], platforms: grounds = [], teams: bands = [], checklists = [] } = this.#writing.plan
    const bodies = organizations.filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    const points = checklists.flatMap(({ items = [] }) => items.map((point) => point.text))
    const names = [...[...bodies, ...grounds, ...bands].map(({ name }) => name.slice(-8)), ...points].map(plainWords)
    return !names.some((name) => name !== '' && words.includes(name))
  }

  #section(section: Section, level: number, told: ToldItem | undefined): Block[] {
    const { text, sections = [] } = section
    const name = section.inferred ? this.#nameOf(sections) : printableLine(section.name ?? '').trim()
    const number = section.number?.trim() ?? ''
    if (/^[一二三四五六七八九十]{1,3}[是要]$/.test(number))
      return [paragraph(`${number}${[name, ...(text?.split('\n') ?? [])].filter(Boolean).join('。')}`)]
    const below = [
      ...(this.#points(section, level + 1) ?? this.#sections(sections, level + 1)),
      ...this.#untold(told, level + 1),
      ...(this.#homes.get(section) ?? []).flatMap((kind) => this.#added(kind, level + 1)),
    ]
    const parts = textParts(text)
    const prose = parts.flatMap((part) => ('line' in part ? [part.line] : []))
    const tables = parts.flatMap((part) => ('cells' in part ? this.#table(part.cells, level + 1) : []))
    const isStage = /^第.{1,3}阶段/.test(number) && !name.includes('阶段')
    if (isStage)
      return [{ kind: 'heading', level, name: `${number}${name}`, bare: true }, ...textBlocks(text), ...below]
    const restyled = told && this.#restyled(section, told, name, prose, level)
    return [...(restyled ?? headed(level, name, prose, this.#markOf(told))), ...tables, ...below]
  }

  /** What a sentence with a colon lists below it, each point with the mark that its outline has lost; no title is among them. */
  #points({ text = '', sections = [] }: Section, level: number): Block[] | undefined {
    const isPoint = (one: Section) => !one.text && !one.sections?.length && one.name && !this.#items.of(one)
    if (!/[：:]\s*$/.test(text) || sections.length < 2 || !sections.every(isPoint)) return undefined
    return sections.map(({ name = '' }, at): Block => {
      const words = printableLine(name).trim()
      const mark = /[。；;？?！!…]$/.test(words) ? '' : at === sections.length - 1 ? '。' : '；'
      return { kind: 'heading', level, name: '', text: words + mark }
    })
  }

  #markOf(told: ToldItem | undefined): '。' | '：' {
    return told?.kind === 'platform' || told?.kind === 'team' ? '：' : '。'
  }

  /** An item whose answers are fields of the plan; where parts of its text answer for themselves the text stays. */
  #restyled(
    { name: heading = '' }: Section,
    told: ToldItem,
    name: string,
    prose: readonly string[],
    level: number,
  ): Block[] | undefined {
    const { kind, item } = told
    if (kind === 'phase' || kind === 'principle' || heading === '') return undefined
    const parts = 'duties' in item ? (item.duties ?? []) : []
    if (parts.some((part) => !this.#items.hasHeading(part) && this.#items.tells(part))) return undefined
    const own = { ...item, name, text: prose.join('\n') }
    return this.#writing.item(level, own, { kind: kind === 'duty' ? 'duty' : 'set-up', mark: this.#markOf(told) })
  }

  /** Parts of a duty that were added to it and stand nowhere in the text. */
  #untold(told: ToldItem | undefined, level: number): Block[] {
    const parts = told && 'duties' in told.item ? (told.item.duties ?? []) : []
    return duties(
      this.#writing,
      level,
      parts.filter((part) => !this.#items.tells(part)),
    )
  }

  /** A table of duties is written in the style of all duties, any other as it is. */
  #table(cells: readonly (readonly string[])[], level: number): Block[] {
    const byName = new Map(allDuties(this.#writing.plan.duties ?? []).map((duty) => [plainWords(duty.name), duty]))
    const rows = cells.slice(1).map((row) => row.map((cell) => byName.get(plainWords(cell))).find(Boolean))
    const found = rows.filter((duty) => duty !== undefined)
    // rows of groups and merged tasks make a table that only its own form can tell
    if (found.length < rows.length || new Set(found).size < rows.length) return [asTable(cells)]
    return duties(
      this.#writing,
      level,
      found.map(({ duties: _, ...duty }) => duty),
    )
  }

  /** The title of a chapter that has lost its own, by what stands in it. */
  #nameOf(sections: readonly Section[]): string {
    const kinds = sections.map((section) => this.#items.of(section)?.kind)
    const titles: readonly (readonly [ToldKind, string])[] = [
      ['phase', '实施步骤'],
      ['principle', '工作原则'],
      ['safeguard', '保障措施'],
      ['duty', '重点任务'],
      ['platform', '工作平台'],
      ['team', '工作队伍'],
    ]
    return titles.find(([kind]) => kinds.includes(kind))?.[1] ?? '其他事项'
  }
}

/** A section and those below it that have sections, in the order of the text. */
function withSections(section: Section): Section[] {
  const { sections = [] } = section
  return sections.length === 0 ? [] : [section, ...sections.flatMap(withSections)]
}

function allDuties(all: readonly Duty[]): Duty[] {
  return all.flatMap((duty) => [duty, ...allDuties(duty.duties ?? [])])
}

function isAnswered({ lead, responsible, support, officer, contact, time }: Duty): boolean {
  return [lead, responsible, support, officer, contact, time].some((field) => field !== undefined)
}
