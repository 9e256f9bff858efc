/**
 * Writes a plan as the YAML library would, but asks the library only where a text is hard to write. Nearly all of a
 * plan is plain wording, and what the library looks for in each piece of it took longer than reading the document did.
 */

import { innerShape, isExtension, keysInOrder, type Shape } from './shape.ts'
import { dump } from './yaml.ts'
import { fitsOneLine, isLong, layout } from './yaml-layout.ts'

/** How what has a shape is written. */
interface Form {
  /** The shape of the whole; its keys are then in canonical order. Without one everything is written as it is. */
  shape?: Shape
  /** Whether the places of the items are written; that of the whole always is. */
  places?: boolean
}

/** One YAML document, with a line feed at its end. */
export function writeYaml(value: object, { shape, places }: Form = {}): string {
  const writer = new Writer(places)
  const keys = writer.keys(value, shape, true)
  if (isRow(value, keys)) return dump(Object.fromEntries(keys.map((key) => [key, at(value, key)])), layout(true))
  const text = writer.mapping(value, 0, keys, '', shape)
  return `${text}\n${writer.endsOpen ? documentEnd : ''}`
}

/** The pairs of a mapping, each on lines of its own at the margin, for whoever puts them into a file that is there. */
export function writePairs(value: object): string {
  return `${new Writer().mapping(value, 0, Object.keys(value), '')}\n`
}

/** A value on one line, as it stands between brackets: `[县教育局, 县民政局]`. */
export function writeInline(value: unknown): string {
  return new Writer().inline(value)
}

/** Behind a text that ends in blank lines a document must be closed, or they would go on. */
const documentEnd = '...\n'

class Writer {
  endsOpen = false
  readonly #places: boolean
  readonly #known = new Map<string, string>()

  constructor(places = false) {
    this.#places = places
  }

  /** The keys of a mapping that are written, in their order. */
  keys(value: object, shape: Shape | undefined, isWhole: boolean): readonly string[] {
    if (!shape) return Object.keys(value)
    const withPlace = this.#places || isWhole
    const keys: string[] = []
    const known = keysInOrder(value, shape)
    for (let index = 0; index < known.length; index++) {
      const key = known[index] as string
      if (at(value, key) !== undefined && (withPlace || key !== 'source')) keys.push(key)
    }
    return keys
  }

  /** A value with what stands between it and the mark before it; `lead` is that before the lines of a collection. */
  #value(value: unknown, level: number, lead: string, shape?: Shape): string {
    if (typeof value !== 'object' || value === null) return ` ${this.#scalar(value, level)}`
    this.endsOpen = false
    if (Array.isArray(value)) return this.#list(value, level, lead, shape)
    const keys = this.keys(value, shape, false)
    if (!isRow(value, keys)) return this.mapping(value, level, keys, lead, shape)
    const pairs = keys.map((key) => `${this.#flowKey(key)}: ${this.#inFlow(at(value, key))}`)
    return ` {${pairs.join(', ')}}`
  }

  #list(value: readonly unknown[], level: number, lead: string, shape: Shape | undefined): string {
    if (isShortList(value)) return ` [${value.map((entry) => this.#inFlow(entry)).join(', ')}]`
    let text = ''
    let before = lead
    for (let index = 0; index < value.length; index++) {
      // the first line of a collection stands beside the dash
      text += `${before}-${this.#value(value[index], level + 1, ' ', shape)}`
      before = lineAt(level)
    }
    return text
  }

  inline(value: unknown): string {
    if (typeof value !== 'object' || value === null) return this.#inFlow(value)
    if (Array.isArray(value)) return `[${value.map((entry) => this.inline(entry)).join(', ')}]`
    const pairs = Object.entries(value).map(([key, child]) => `${this.#flowKey(key)}: ${this.inline(child)}`)
    return `{${pairs.join(', ')}}`
  }

  /** The pairs of a mapping, each on a line of its own; `lead` stands before the first. */
  mapping(value: object, level: number, keys: readonly string[], lead: string, shape?: Shape): string {
    let text = ''
    let before = lead
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string
      const child = at(value, key)
      const property = shape?.properties[key]
      if (!property && isExtension(key)) text += before + this.#extension(key, child, level)
      else if (!isCollection(child)) text += `${before}${key}: ${this.#scalar(child, level + 1)}`
      else {
        const inner = property && innerShape(property)
        text += `${before}${key}:${this.#value(child, level + 1, lineAt(level + 1), inner)}`
      }
      before = lineAt(level)
    }
    return text
  }

  /** What a writer has added may be anything. */
  #extension(key: string, value: unknown, level: number): string {
    return indented(this.#closed(dump({ [key]: value }, layout(false))), level)
  }

  #flowKey(key: string): string {
    return isExtension(key) ? this.#inFlow(key) : key
  }

  #inFlow(value: unknown): string {
    if (typeof value !== 'string') return String(value)
    return easyText(value, true) ?? this.#hard(value, true)
  }

  #scalar(value: unknown, level: number): string {
    this.endsOpen = false
    if (typeof value !== 'string') return String(value)
    const easy = isLong(value) ? easyBlock(value, level) : easyText(value, false)
    return easy ?? indented(this.#hard(value, false), level - 1)
  }

  /** A text as the library writes it, in a row or behind the dash of a list. */
  #hard(text: string, flow: boolean): string {
    const key = `${flow}${text}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const written = flow
      ? dump({ row: [text] }, { ...layout(false), flowLevel: 1 }).slice('row: ['.length, -2)
      : this.#closed(dump([text], layout(false))).slice('- '.length)
    if (text.length < 16 && !this.endsOpen) this.#known.set(key, written)
    return written
  }

  /** A document of the library without its end. */
  #closed(document: string): string {
    this.endsOpen = document.endsWith(`\n${documentEnd}`)
    return document.slice(0, this.endsOpen ? -documentEnd.length - 1 : -1)
  }
}

/** A text as a plan file has it on one line: bare where it can be, else in quotation marks; `flow` is inside brackets. */
export function yamlScalar(text: string, flow: boolean): string {
  return easyText(text, flow) ?? dump({ row: [text] }, { ...layout(false), flowLevel: 1 }).slice('row: ['.length, -2)
}

const lines = ['\n']

/** A line feed and the indentation of a level. */
function lineAt(level: number): string {
  for (let next = lines.length; next <= level; next++) lines.push(`${lines[next - 1]}  `)
  return lines[level] as string
}

/** A text whose lines but the first are moved in; blank ones stay empty. */
function indented(text: string, level: number): string {
  return text.includes('\n') && level > 0 ? text.replace(/\n(?=[^\n])/g, lineAt(level)) : text
}

function at(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key]
}

/** A mapping on one line; an item never is. */
function isRow(value: object, keys: readonly string[]): boolean {
  if (keys.includes('id')) return false
  const parts: string[] = []
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string
    const child = at(value, key)
    if (isCollection(child)) return false
    parts.push(key, String(child))
  }
  return fitsOneLine(parts)
}

/** A list on one line: all of it is short, and plain values. */
function isShortList(value: readonly unknown[]): boolean {
  return !value.some(isCollection) && fitsOneLine(value.map(String))
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/**
 * ASCII that plans have: words and names, marks of numbering, dates, files. What YAML has a meaning for is quoted. It is
 * asked of small letters: where a pattern minds no case, compiling it takes several times as long.
 */
const plainAscii =
  /^(?!(?:y|n|yes|no|true|false|on|off|null)$)[a-z/][\w./+=;-]*$|^(?:<=?|\.{1,2}\/[\w./-]*|\(?\d{1,3}\)|\d{1,3}(?:\.\d{1,3}){2,}|\d(?:\+[\dn]){1,5}|[\dx]{4}-[\dx]{2}|(?:\.\.|[\dx]{4}(?:-[\dx]{2}){0,2})\/(?:\.\.|[\dx]{4}(?:-[\dx]{2}){0,2})|[\w.-]+\.(?:docx?|html?|md|txt))$/
const quotedAscii = /^(?:\d{1,15}|\d{1,3}\.\d{0,3}|\d{4}-\d{2}-\d{2}|[%=~NnYy]|>=?)$/

/**
 * Wording has a character beyond ASCII, so that it is no number, date or word of YAML's, and no mark of YAML's in it.
 * Beyond ASCII are Han characters and the marks that go with them; printable, and none of them YAML's own. It begins
 * with one of these, a letter, a figure or a mark that begins nothing; behind that stands what means nothing there, but
 * for a colon, which is looked at apart, and no space at the end.
 */
const wording =
  /^(?=[\x20-\x7e]*[^\0-\x7f])[().-9;A-Z_a-z\xb7\xd7\u2010-\u2027\u2030-\u205e\u2100-\u2fff\u3001-\ud7ff\uff00-\ufffd][ -"$-~\xb7\xd7\u2010-\u2027\u2030-\u205e\u2100-\ud7ff\uff00-\ufffd]*$(?<! )/
/** Marks that mean something inside brackets. */
const flowMark = /[,[\]{}]/
/** A colon that ends a key; one in a time of day or in an address does not. */
const keyColon = /:(?= |$)/
/** What stands between quotation marks as it is. */
const quotable = /^[ !#-[\]-~\xb7\xd7\u2010-\u2027\u2030-\u205e\u2100-\ud7ff\uff00-\ufffd]*$/

/** A short text as it is written where that is easily told. */
function easyText(text: string, flow: boolean): string | undefined {
  if ((flow && flowMark.test(text)) || (text.includes(':') && keyColon.test(text))) {
    return quotable.test(text) ? `"${text}"` : undefined
  }
  if (wording.test(text) || plainAscii.test(text.toLowerCase())) return text
  return quotedAscii.test(text) ? `"${text}"` : undefined
}

/** Long wording where block text holds it as it is: nothing unprintable, no white space around it. */
function easyBlock(text: string, level: number): string | undefined {
  const isEasy = /^\S/.test(text) && /\S$/.test(text) && !hardInBlock.test(text)
  return isEasy ? `|-${lineAt(level)}${indented(text, level)}` : undefined
}

const hardInBlock = /[^\n -~\xb7\xd7\u2010-\u2027\u2030-\u205e\u2100-\ud7ff\uff00-\ufffd]/
