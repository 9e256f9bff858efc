/** How the writer of a plan file writes: what is added is written the same way. */

import { canonical } from '../plan/canonical.ts'
import { yamlScalar } from '../plan/yaml-writer.ts'
import { columnOf, type LayoutNode } from './layout.ts'

const partyKeys = ['lead', 'responsible', 'support', 'officer', 'contact']

export interface FileStyle {
  /** The line break. */
  feed: string
  isJson: boolean
  /** How far the dashes of a list are moved in from its key. */
  dash: number
  /** How far a key is from the dash before it. */
  gap: number
  quote: '"' | "'"
  /** How a list of one party is written: as the party, in brackets, or on lines of its own. */
  parties: 'plain' | 'row' | 'lines'
  /** Whether times are written with what they mean. */
  timesInFull: boolean
}

/** The style of a file, taken from the first of each thing in it. */
export function styleOf(text: string, root: LayoutNode, isJson: boolean): FileStyle {
  const seen = new Survey(text)
  seen.look(root)
  return {
    feed: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    isJson,
    dash: seen.dash ?? 2,
    gap: seen.gap ?? 2,
    quote: seen.quote ?? '"',
    parties: seen.parties ?? 'row',
    timesInFull: isJson || (seen.timesInFull ?? false),
  }
}

class Survey {
  dash: number | undefined
  gap: number | undefined
  quote: '"' | "'" | undefined
  parties: FileStyle['parties'] | undefined
  timesInFull: boolean | undefined
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  look(node: LayoutNode): void {
    if (node.form === 'quoted') this.quote ??= this.#text[node.start] as '"' | "'"
    for (const { key, mark, markEnd, value } of node.entries) {
      if (key && node.isBlock) this.#pair(key.value, mark, value)
      if (!key && node.isBlock && value.form === 'mapping' && value.isBlock) {
        const beside = /^ +$/.exec(this.#text.slice(markEnd, value.start))?.[0]
        if (beside !== undefined) this.gap ??= beside.length + 1
      }
      this.look(value)
    }
  }

  #pair(key: string, mark: number, value: LayoutNode): void {
    const isList = value.form === 'sequence'
    if (isList && value.isBlock) {
      this.dash ??= Math.max(columnOf(this.#text, value.start) - columnOf(this.#text, mark), 0)
    }
    if (partyKeys.includes(key)) this.parties ??= isList ? (value.isBlock ? 'lines' : 'row') : 'plain'
    if (key === 'time') this.timesInFull ??= value.form === 'mapping'
  }
}

/** An item as this writer would put it: one party as a list or not, a time with what it means or not. */
export function inStyle(item: Readonly<Record<string, unknown>>, style: FileStyle, year?: number) {
  const entries = Object.entries(item).map(([key, value]) => {
    if (key === 'time' && style.timesInFull && typeof value === 'string') {
      const plan = { fangan: 1, title: '', year, phases: [{ name: '', time: value }] }
      return [key, canonical(plan).phases?.[0]?.time ?? value]
    }
    const isOne = Array.isArray(value) && value.length === 1 && partyKeys.includes(key)
    return [key, isOne && style.parties === 'plain' ? value[0] : value]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** A value on one line. */
export function inline(value: unknown, style: FileStyle, flow: boolean): string {
  if (style.isJson) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((entry) => inline(entry, style, true)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, entry]) => `${key}: ${inline(entry, style, true)}`)
      .join(', ')}}`
  }
  if (typeof value !== 'string') return String(value)
  const written = yamlScalar(value, flow)
  const single = written.startsWith('"') && style.quote === "'" && written === JSON.stringify(value)
  return single ? `'${value.replaceAll("'", "''")}'` : written
}

/** The lines of a mapping in the order that it has, without indentation before the first. */
export function blockLines(item: Readonly<Record<string, unknown>>, style: FileStyle): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    if (Array.isArray(value) && style.parties === 'lines' && partyKeys.includes(key)) {
      return [`${key}:`, ...value.map((entry) => `${' '.repeat(style.dash)}- ${inline(entry, style, false)}`)]
    }
    if (typeof value === 'string' && isBlockText(value)) {
      return [`${key}: |-`, ...value.split('\n').map((line) => (line === '' ? '' : `  ${line}`))]
    }
    return [`${key}: ${inline(value, style, false)}`]
  })
}

/** Several lines that block text can hold as they are. */
function isBlockText(text: string): boolean {
  return /\n/.test(text) && /^\S/.test(text) && /\S$/.test(text) && !/[^\P{C}\n]|[\u2028\u2029]/u.test(text)
}
