/**
 * Writes a plan as the YAML library would, but asks the library only where a text is hard to write. Nearly all of a
 * plan is plain wording, and what the library looks for in each piece of it took longer than reading the document did.
 */

import { isExtension } from './shape.ts'
import { dump } from './yaml.ts'
import { fitsOneLine, isLong, layout } from './yaml-layout.ts'

/** One YAML document, with a line feed at its end. */
export function writeYaml(value: object): string {
  if (isRow(value)) return dump(value, layout(true))
  const writer = new Writer()
  const text = writer.mapping(value, 0)
  return `${text.slice(1)}\n${writer.endsOpen ? documentEnd : ''}`
}

/** The pairs of a mapping, each on lines of its own at the margin, for whoever puts them into a file that is there. */
export function writePairs(value: object): string {
  return `${new Writer().mapping(value, 0).slice(1)}\n`
}

/** A value on one line, as it stands between brackets: `[县教育局, 县民政局]`. */
export function writeInline(value: unknown): string {
  return new Writer().inline(value)
}

/** Behind a text that ends in blank lines a document must be closed, or they would go on. */
const documentEnd = '...\n'

class Writer {
  endsOpen = false
  readonly #known = new Map<string, string>()

  /** A value with what stands between it and the mark before it. */
  #value(value: unknown, level: number): string {
    this.endsOpen = false
    if (typeof value !== 'object' || value === null) return ` ${this.#scalar(value, level)}`
    if (Array.isArray(value)) {
      if (fitsOneLine(value.map(scalarText))) return ` [${value.map((entry) => this.#inFlow(entry)).join(', ')}]`
      return value.map((entry) => `${lineAt(level)}-${this.#entry(entry, level + 1)}`).join('')
    }
    if (isRow(value)) {
      const pairs = Object.entries(value).map(([key, child]) => `${this.#flowKey(key)}: ${this.#inFlow(child)}`)
      return ` {${pairs.join(', ')}}`
    }
    return this.mapping(value, level)
  }

  inline(value: unknown): string {
    if (typeof value !== 'object' || value === null) return this.#inFlow(value)
    if (Array.isArray(value)) return `[${value.map((entry) => this.inline(entry)).join(', ')}]`
    const pairs = Object.entries(value).map(([key, child]) => `${this.#flowKey(key)}: ${this.inline(child)}`)
    return `{${pairs.join(', ')}}`
  }

  /** The pairs of a mapping, each on a line of its own; a line feed stands before each. */
  mapping(value: object, level: number): string {
    let text = ''
    for (const [key, child] of Object.entries(value)) {
      text += isExtension(key)
        ? this.#extension(key, child, level)
        : `${lineAt(level)}${key}:${this.#value(child, level + 1)}`
    }
    return text
  }

  /** What a writer has added may be anything. */
  #extension(key: string, value: unknown, level: number): string {
    return lineAt(level) + indented(this.#closed(dump({ [key]: value }, layout(false))), level)
  }

  /** An entry of a list; the first line of a mapping stands beside the dash. */
  #entry(value: unknown, level: number): string {
    const text = this.#value(value, level)
    return text.startsWith('\n') ? ` ${text.slice(lineAt(level).length)}` : text
  }

  #flowKey(key: string): string {
    return isExtension(key) ? this.#inFlow(key) : key
  }

  #inFlow(value: unknown): string {
    if (typeof value !== 'string') return String(value)
    return easyText(value, true) ?? this.#hard(value, true)
  }

  #scalar(value: unknown, level: number): string {
    if (typeof value !== 'string') return String(value)
    if (!isLong(value)) return easyText(value, false) ?? indented(this.#hard(value, false), level - 1)
    return isEasyBlock(value)
      ? `|-${lineAt(level)}${indented(value, level)}`
      : indented(this.#hard(value, false), level - 1)
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

/** A mapping on one line; an item never is. */
function isRow(value: object): boolean {
  return !('id' in value) && fitsOneLine(Object.entries(value).flatMap(([key, child]) => [key, scalarText(child)]))
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? undefined : String(value)
}

/** ASCII that plans have: words and names, marks of numbering, dates. What YAML has a meaning for is quoted. */
const plainAscii =
  /^(?!(?:y|n|yes|no|true|false|on|off|null)$)[a-z/][\w./+=;-]*$|^(?:<=?|\.{1,2}\/[\w./-]*|\(?\d{1,3}\)|\d{1,3}(?:\.\d{1,3}){2,}|\d(?:\+[\dn]){1,5}|(?:\.\.|[\dx]{4}(?:-[\dx]{2}){0,2})\/(?:\.\.|[\dx]{4}(?:-[\dx]{2}){0,2}))$/i
const quotedAscii = /^(?:\d{1,3}(?:\.\d{0,3})?|\d{4}-\d{2}-\d{2}|[%=~NnYy]|>=?)$/

/** A short text as it is written where that is easily told. */
function easyText(text: string, flow: boolean): string | undefined {
  const kind = kindOf(text, flow)
  if (kind === 'wording') return text
  if (kind === 'ascii') return plainAscii.test(text) ? text : quotedAscii.test(text) ? `"${text}"` : undefined
  return undefined
}

/** Wording has a character beyond ASCII, so that it is no number, date or word of YAML's, and no mark of YAML's in it. */
function kindOf(text: string, flow: boolean): 'wording' | 'ascii' | undefined {
  let wide = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isWide(unit)) {
      if (unit === 0x3000 && at === 0) return undefined
      wide = true
    } else if (unit < 0x20 || unit > 0x7e) return undefined
    else if (!isPlain(unit, at, text.length - 1, flow)) return isAscii(text) ? 'ascii' : undefined
  }
  return wide ? 'wording' : 'ascii'
}

function isAscii(text: string): boolean {
  return text.length <= 24 && /^[\x20-\x7e]+$/.test(text)
}

/** Letters, figures, brackets, points, slashes, and behind the first character what means nothing there; no space ends a text. */
function isPlain(unit: number, at: number, last: number, flow: boolean): boolean {
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return true
  if ((unit >= 0x2e && unit <= 0x39) || unit === 0x28 || unit === 0x29) return true
  if (at === 0 || unit === colon || unit === hash) return false
  if (unit === 0x20) return at < last
  return !(flow && flowMarks.includes(unit))
}

const colon = 0x3a
const hash = 0x23
/** Comma, square and curly brackets. */
const flowMarks = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

/** Han characters and the marks that go with them; printable, and none of them YAML's own. */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xd7ff) ||
    (unit >= 0xff00 && unit <= 0xfffd) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2030 && unit <= 0x205e) ||
    (unit >= 0x2100 && unit < 0x2e80) ||
    unit === 0xb7
  )
}

/** Long wording that block text holds as it is: nothing unprintable, no white space around it. */
function isEasyBlock(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isWide(unit) && unit !== 0x0a && (unit < 0x20 || unit > 0x7e)) return false
  }
  return /^\S/.test(text) && /\S$/.test(text)
}
