/**
 * Where the fields of an item come from, for people: the place in the file, the rule that read it, and the wording.
 * `explain` shows one item whole; the list of doubts shows of many items only what hangs on a weak rule.
 */

import { type Catalogue, type MessageCode, sentence } from '../messages/messages.ts'
import type { FoundItem } from '../plan/items.ts'
import { itemName } from '../plan/items.ts'
import type { Time } from '../plan/plan.ts'
import { type Considered, type Evidence, weakRules } from '../source/evidence.ts'
import type { Position } from '../source/place.ts'
import { oneLine } from './one-line.ts'

export interface Explained {
  found: FoundItem
  evidence: readonly Evidence<Position>[]
  /** What else could have been read; only what is explained asks for it. */
  considered: () => readonly Considered<Position>[]
  /** As the reader knows the file, and its text, which the places refer to. */
  file: string
  text: string
}

/** Wording is quoted up to this many characters. */
const longestQuote = 60

/** Everything that is known of one item. */
export function explanation(explained: Explained, catalogue: Catalogue): string {
  const { found, evidence } = explained
  const { item } = found
  const head = `${itemName(found)}  ${item.id}\n`
  const others = explained.considered()
  const lines = [...new Set([...evidence, ...others].map(({ field }) => field))].map((field) => {
    const value = oneLine(shown((item as unknown as Record<string, unknown>)[field])) || '—'
    const read = evidence.filter((one) => one.field === field).map((one) => `    ${line(one, explained, catalogue)}\n`)
    const also = others.filter((one) => one.field === field).map((one) => `    ${other(one, explained, catalogue)}\n`)
    return `  ${field}: ${value}\n${read.join('')}${also.join('')}`
  })
  return oneLineHead(head) + (lines.length > 0 ? lines.join('') : `  ${catalogue['evidence-none']}\n`)
}

function oneLineHead(head: string): string {
  return `${oneLine(head.trimEnd())}\n`
}

/** What hangs on weak rules, one line a field. */
export function doubts(items: readonly Explained[], catalogue: Catalogue): string {
  const lines = items.flatMap((explained) =>
    explained.evidence
      .filter(({ rule, field }) => weakRules.has(rule) && field !== 'name')
      .map((one) => {
        const value = shown((explained.found.item as unknown as Record<string, unknown>)[one.field])
        const values = { name: itemName(explained.found), field: one.field, value }
        const said = sentence(catalogue, { code: 'doubt', values })
        return `${oneLine(`${at(one, explained)}  ${said}  ${ruleName(one, catalogue)}`)}\n`
      }),
  )
  return lines.join('')
}

function line(evidence: Evidence<Position>, explained: Explained, catalogue: Catalogue): string {
  const { start, end } = evidence.where
  const wording = explained.text.slice(start.offset, end.offset).replace(/\s+/g, ' ').trim()
  const quote = wording.length > longestQuote ? `${wording.slice(0, longestQuote)}…` : wording
  return oneLine(`${at(evidence, explained)}  ${ruleName(evidence, catalogue)}  ${quote}`)
}

/** What was not taken, and why. */
function other(one: Considered<Position>, explained: Explained, catalogue: Catalogue): string {
  const values = {
    value: one.value,
    rule: ruleName(one, catalogue),
    why: catalogue[`considered-${one.reason}` as MessageCode],
  }
  return oneLine(`${at(one, explained)}  ${sentence(catalogue, { code: 'considered', values })}`)
}

function at({ where }: Evidence<Position>, { file }: Explained): string {
  return `${file}:${where.start.line}:${where.start.column}`
}

function ruleName({ rule }: Evidence<Position>, catalogue: Catalogue): string {
  return catalogue[`evidence-${rule}` as MessageCode]
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('、')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const { text, edtf, rrule } = value as Time
  return [text, edtf ?? rrule].filter(Boolean).join(' = ')
}
