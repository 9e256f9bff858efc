/**
 * The lists of a Word file (`numbering.xml`; ECMA-376, 17.9): what each level of each list looks like, and the counting
 * that gives every paragraph the number that Word shows before it.
 */

import { formatNumber } from './docx-number-formats.ts'
import type { Part } from './docx-package.ts'
import { readXml } from './docx-xml.ts'

interface Level {
  start: number
  format: string
  /** The number as written, with `%1` … `%9` for the counts of the levels. */
  text: string
  suffix: string
  /** 0: never again; n: after a paragraph of level n or above (1 is the topmost). */
  restart: number | undefined
  /** Whether the counts of all levels are written in Arabic figures. */
  legal: boolean
  /** The paragraph style whose paragraphs stand on this level. */
  style: string | undefined
}

interface AbstractList {
  levels: Map<number, Level>
  /** The numbering style that defines it … */
  styleLink: string | undefined
  /** … and the one that it only refers to. */
  numStyleLink: string | undefined
}

interface List {
  abstract: string
  overrides: Map<number, { start?: number; level?: Level }>
}

/** The mark of a numbered paragraph; bullets have an empty one. */
export interface NumberMark {
  text: string
  level: number
  bullet: boolean
}

const deepest = 8

export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<AbstractList, (number | undefined)[]>()
  /** Lists whose own starts have been set. */
  readonly #opened = new Set<List>()
  /** Numbering style → list, for definitions that refer to one. */
  readonly #listOfStyle: (style: string) => string | undefined

  constructor(part: Part | undefined, file: string, listOfStyle: (style: string) => string | undefined) {
    this.#listOfStyle = listOfStyle
    if (part) this.#read(part, file)
  }

  /** The level that a paragraph style stands on in a list. */
  levelOfStyle(id: string, style: string): number | undefined {
    const list = this.#lists.get(id)
    const levels = list && this.#abstractOf(list)?.levels
    if (levels) for (const [index, level] of levels) if (level.style === style) return index
    return undefined
  }

  /** Counts a paragraph of a list and gives its mark. */
  next(id: string, index: number): NumberMark | undefined {
    const list = this.#lists.get(id)
    const abstract = list && this.#abstractOf(list)
    if (!abstract || index < 0 || index > deepest) return undefined
    const level = this.#level(list, abstract, index)
    if (!level) return undefined
    const counts = this.#countsOf(list, abstract)
    const count = counts[index]
    counts[index] = count === undefined ? this.#start(list, abstract, index) : count + 1
    for (let below = index + 1; below <= deepest; below++) {
      const restart = this.#level(list, abstract, below)?.restart
      if (restart === undefined || (restart > 0 && index < restart)) counts[below] = undefined
    }
    if (level.format === 'bullet') return { text: '', level: index, bullet: true }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = this.#level(list, abstract, at)
      const value = counts[at] ?? this.#start(list, abstract, at)
      return formatNumber(level.legal ? 'decimal' : (shown?.format ?? 'decimal'), value)
    })
    return { text: text + this.#space(text, level), level: index, bullet: false }
  }

  /** A tab behind a mark is only room on paper; behind figures and words it keeps them apart from what follows. */
  #space(text: string, { suffix }: Level): string {
    return suffix === 'nothing' || /[^\p{L}\p{Nd}]$/u.test(text) || text === '' ? '' : ' '
  }

  #countsOf(list: List, abstract: AbstractList): (number | undefined)[] {
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    if (!this.#opened.has(list)) {
      this.#opened.add(list)
      for (const [index, { start }] of list.overrides) if (start !== undefined) counts[index] = undefined
    }
    return counts
  }

  #start(list: List, abstract: AbstractList, index: number): number {
    return list.overrides.get(index)?.start ?? this.#level(list, abstract, index)?.start ?? 1
  }

  #level(list: List, abstract: AbstractList, index: number): Level | undefined {
    return list.overrides.get(index)?.level ?? abstract.levels.get(index)
  }

  #abstractOf(list: List): AbstractList | undefined {
    let abstract = this.#abstracts.get(list.abstract)
    // a style that refers to a style, and no further: a longer chain is a circle
    for (let step = 0; step < 4 && abstract?.numStyleLink !== undefined && abstract.levels.size === 0; step++) {
      const style = abstract.numStyleLink
      const linked = this.#lists.get(this.#listOfStyle(style) ?? '')?.abstract
      abstract = linked
        ? this.#abstracts.get(linked)
        : Array.from(this.#abstracts.values()).find(({ styleLink }) => styleLink === style)
    }
    return abstract
  }

  #read(part: Part, file: string): void {
    let abstract: AbstractList | undefined
    let list: List | undefined
    let override: { start?: number; level?: Level } | undefined
    let level: Level | undefined
    let fallback = 0
    readXml(part, file, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'mc:Fallback') fallback++
        if (fallback > 0) return
        if (name === 'abstractNum') {
          abstract = { levels: new Map(), styleLink: undefined, numStyleLink: undefined }
          this.#abstracts.set(attributes['w:abstractNumId'] ?? '', abstract)
        } else if (name === 'num') {
          list = { abstract: '', overrides: new Map() }
          this.#lists.set(attributes['w:numId'] ?? '', list)
        } else if (name === 'abstractNumId' && list) list.abstract = value
        else if (name === 'lvlOverride' && list) {
          override = {}
          list.overrides.set(Number(attributes['w:ilvl']), override)
        } else if (name === 'lvl') {
          level = newLevel()
          if (override) override.level = level
          else abstract?.levels.set(Number(attributes['w:ilvl']), level)
        } else if (name === 'startOverride' && override) override.start = whole(value) ?? 1
        else if (name === 'styleLink' && abstract) abstract.styleLink = value
        else if (name === 'numStyleLink' && abstract) abstract.numStyleLink = value
        else if (level) setProperty(level, name, value)
      },
      close: (name) => {
        if (name === 'mc:Fallback') fallback--
        if (name === 'lvl') level = undefined
        else if (name === 'lvlOverride') override = undefined
        else if (name === 'num') list = undefined
        else if (name === 'abstractNum') abstract = undefined
      },
    })
  }
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', suffix: 'tab', restart: undefined, legal: false, style: undefined }
}

function setProperty(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = whole(value) ?? 1
  else if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.text = value.slice(0, 200)
  else if (name === 'suff') level.suffix = value
  else if (name === 'lvlRestart') level.restart = whole(value)
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false'
  else if (name === 'pStyle') level.style = value
}

function whole(value: string): number | undefined {
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined
}
