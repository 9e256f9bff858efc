/** The styles of a Word file: which make headings, which number their paragraphs, which hide them. */

import type { Part } from './docx-package.ts'
import { type Attributes, readXml } from './docx-xml.ts'

export interface Style {
  name: string
  type: string
  basedOn: string | undefined
  /** 0 to 8 for headings, 9 for body text. */
  outlineLevel: number | undefined
  list: string | undefined
  listLevel: number | undefined
  hidden: boolean | undefined
}

/** Styles are based on one another this deep at most; what goes on is a circle. */
const longestChain = 12

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, Style>()
  #default = ''

  constructor(part: Part | undefined, file: string) {
    if (part) this.#read(part, file)
  }

  /** A paragraph style with all that it takes from those it is based on; without an id, the default one. */
  paragraph(id: string | undefined): Style {
    const key = id !== undefined && this.#styles.has(id) ? id : this.#default
    const known = this.#resolved.get(key)
    if (known) return known
    const resolved = newStyle('paragraph')
    let style = this.#styles.get(key)
    if (style) resolved.name = style.name
    for (let step = 0; style && step < longestChain; step++) {
      resolved.outlineLevel ??= style.outlineLevel ?? levelByName(style.name)
      if (resolved.list === undefined && style.list !== undefined) {
        resolved.list = style.list
        resolved.listLevel ??= style.listLevel
      }
      resolved.listLevel ??= style.listLevel
      resolved.hidden ??= style.hidden
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn)
    }
    this.#resolved.set(key, resolved)
    return resolved
  }

  /** The style ids from a paragraph style up to the one that all are based on. */
  chain(id: string | undefined): string[] {
    const ids: string[] = []
    let key: string | undefined = id ?? this.#default
    while (key !== undefined && this.#styles.has(key) && ids.length < longestChain) {
      ids.push(key)
      key = this.#styles.get(key)?.basedOn
    }
    return ids
  }

  /** The list of a numbering style. */
  listOf(id: string): string | undefined {
    return this.#styles.get(id)?.list
  }

  #read(part: Part, file: string): void {
    let style: Style | undefined
    let ignored = 0
    readXml(part, file, {
      open: (name, attributes) => {
        if (name === 'pPrChange' || name === 'rPrChange' || name === 'tblStylePr') ignored++
        if (ignored > 0) return
        if (name === 'style') {
          style = newStyle(attributes['w:type'] ?? 'paragraph')
          const id = attributes['w:styleId'] ?? ''
          this.#styles.set(id, style)
          if (style.type === 'paragraph' && isOn(attributes, 'w:default', false)) this.#default = id
        } else if (style) setProperty(style, name, attributes)
      },
      close: (name) => {
        if (name === 'pPrChange' || name === 'rPrChange' || name === 'tblStylePr') ignored--
        if (name === 'style') style = undefined
      },
    })
  }
}

function newStyle(type: string): Style {
  return {
    name: '',
    type,
    basedOn: undefined,
    outlineLevel: undefined,
    list: undefined,
    listLevel: undefined,
    hidden: undefined,
  }
}

function setProperty(style: Style, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'name') style.name = value
  else if (name === 'basedOn') style.basedOn = value
  else if (name === 'outlineLvl') style.outlineLevel = Number(value)
  else if (name === 'numId') style.list = value
  else if (name === 'ilvl') style.listLevel = Number(value)
  else if (name === 'vanish') style.hidden = isOn(attributes)
}

function levelByName(name: string): number | undefined {
  const digit = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1]
  return digit === undefined ? undefined : Number(digit) - 1
}

/** Whether a switch is on: present and not switched off. */
export function isOn(attributes: Attributes, name = 'w:val', otherwise = true): boolean {
  const value = attributes[name]
  return value === undefined ? otherwise : !/^(?:0|false|off)$/.test(value)
}
