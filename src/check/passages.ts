/**
 * The running text of a plan, passage by passage and each once: the outline where the plan has one, because it leaves
 * nothing out; else the wording of the items. Rules on wording read these and nothing else.
 */

import { sectionTitles } from '../lexicon/section-titles.ts'
import { type FoundItem, itemName } from '../plan/items.ts'
import type { Plan, Section } from '../plan/plan.ts'
import { itemsOf } from './known-items.ts'
import { once } from './once.ts'

export interface Passage {
  pointer: string
  text: string
  /** A heading or the name of an item, not a paragraph. */
  isHeading: boolean
  /** Guiding thought, principles, aims: wording that follows a form and promises nothing in particular. */
  isFormulaic: boolean
  /** The chapter that it stands in, or the item that it belongs to. */
  chapter: string
  /** The names of what stands directly under it, in order. */
  below: readonly string[]
}

const formulaicTitles: ReadonlySet<string> = new Set([
  ...sectionTitles.guidance,
  ...sectionTitles.principles,
  ...sectionTitles.goals,
])

export const passagesOf: (plan: Plan) => readonly Passage[] = once((plan) =>
  plan.sections && plan.sections.length > 0 ? [...ofSections(plan.sections)] : ofItems(plan),
)

function* ofSections(sections: readonly Section[], above = '', chapter = '', formulaic = false): Generator<Passage> {
  for (const [index, section] of sections.entries()) {
    const pointer = `${above}/sections/${index}`
    const within = chapter === '' ? pointer : chapter
    const isFormulaic = formulaic || isFormulaicTitle(section.name)
    const below = (section.sections ?? []).flatMap(({ name, inferred }) => (inferred || !name ? [] : [name]))
    const around = { isFormulaic, chapter: within, below }
    if (section.name) yield { pointer: `${pointer}/name`, text: section.name, isHeading: true, ...around }
    if (section.text) yield { pointer: `${pointer}/text`, text: section.text, isHeading: false, ...around }
    if (section.sections) yield* ofSections(section.sections, pointer, within, isFormulaic)
  }
}

/** The stock title, with or without words before it: 创建工作的指导思想, 指导思想和工作目标. */
function isFormulaicTitle(name = ''): boolean {
  if (name.length > 20) return false
  return name.split(/[和与及、的]/).some((part) => formulaicTitles.has(part.trim().replace(/[。：:]$/, '')))
}

function ofItems(plan: Plan): Passage[] {
  const passages: Passage[] = []
  const { guidance } = plan
  if (guidance) {
    const around = { isFormulaic: true, chapter: '/guidance', below: none }
    passages.push(passage('/guidance', guidance, false, around))
  }
  const items = itemsOf(plan)
  for (let index = 0; index < items.length; index++) addItem(passages, items[index] as FoundItem)
  return passages
}

function addItem(passages: Passage[], found: FoundItem): void {
  const { kind, item, pointer } = found
  const below = kind === 'duty' && item.duties ? item.duties.map(({ name }) => name) : none
  const around = { isFormulaic: kind === 'goal' || kind === 'principle', chapter: pointer, below }
  if (kind === 'check') {
    passages.push(passage(`${pointer}/text`, item.text, true, around))
    return
  }
  passages.push(passage(`${pointer}/${kind === 'target' ? 'subject' : 'name'}`, itemName(found), true, around))
  if (item.text) passages.push(passage(`${pointer}/text`, item.text, false, around))
  if (kind === 'organization') addLines(passages, `${pointer}/functions`, item.functions, around)
  else if (kind === 'workflow') addLines(passages, `${pointer}/steps`, item.steps, around)
}

type Around = Pick<Passage, 'isFormulaic' | 'chapter' | 'below'>

const none: readonly string[] = []

function addLines(passages: Passage[], pointer: string, lines: readonly string[] = none, around: Around): void {
  for (let index = 0; index < lines.length; index++)
    passages.push(passage(`${pointer}/${index}`, lines[index] as string, true, around))
}

function passage(pointer: string, text: string, isHeading: boolean, around: Around): Passage {
  const { isFormulaic, chapter, below } = around
  return { pointer, text, isHeading, isFormulaic, chapter, below }
}

/** The passages that have several things under them, which they may announce. */
export const announcingPassagesOf: (plan: Plan) => readonly Passage[] = once((plan) =>
  passagesOf(plan).filter(({ below }) => below.length > 1),
)

/** All passages one below the other, and where each of them begins. */
const joined = once((plan) => {
  const texts: string[] = []
  const starts: number[] = []
  let start = 0
  for (const { text } of passagesOf(plan)) {
    texts.push(text)
    starts.push(start)
    start += text.length + 1
  }
  return { wording: texts.join('\n'), starts }
})

/** The whole wording, to ask once whether something occurs at all before each passage is asked. */
export function wordingOf(plan: Plan): string {
  return joined(plan).wording
}

/** The passages that have a sign, which knows no beginning and no end; one that the plan does not have costs one look. */
export function passagesWith(plan: Plan, sign: RegExp): readonly Passage[] {
  const { wording, starts } = joined(plan)
  const search = globalOf(sign)
  search.lastIndex = 0
  const having: Passage[] = []
  let at = 0
  for (let found = search.exec(wording); found; found = search.exec(wording)) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= found.index) at++
    const passage = passagesOf(plan)[at]
    // What begins in one passage and ends in the next is no find.
    if (passage && sign.test(passage.text)) having.push(passage)
    at++
    if (at >= starts.length) break
    search.lastIndex = starts[at] as number
  }
  return having
}

const globals = new WeakMap<RegExp, RegExp>()

/** The same expression as one that goes through a text find by find. */
function globalOf(sign: RegExp): RegExp {
  let known = globals.get(sign)
  if (!known) {
    known = new RegExp(sign.source, `${sign.flags}g`)
    globals.set(sign, known)
  }
  return known
}

/** The sentence of a text in which an offset stands, up to 300 characters either side. */
export function sentenceAt(text: string, offset: number): string {
  const before = text.slice(Math.max(offset - 300, 0), offset)
  const after = text.slice(offset, offset + 300)
  const end = after.search(/[。；;！？\n]/)
  return (before.split(/[。；;！？\n]/).at(-1) ?? '') + (end < 0 ? after : after.slice(0, end))
}
