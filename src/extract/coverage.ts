/**
 * The ledger of a reading: what became of every character. Nothing is lost silently: what belongs to no heading, no
 * part of the plan and no plain section text is unread, and listed with its place.
 */

import { labelLine, labelled } from '../language/labelled.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { rosterLabels } from '../language/roster.ts'
import { descendants, type NodeRole, type Outline, type OutlineNode } from '../outline/node.ts'
import type { Coverage, CoverageKind } from '../source/coverage.ts'
import type { Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { headerOf, isDutyTable, type Rows } from './duty-columns.ts'
import { groupColumn } from './organizations/group-table.ts'
import { listsSetUps } from './set-up-tables.ts'

/** Roles whose text is a part of the plan; the text of the others is kept as plain section text. */
const partRoles = new Set<NodeRole>([
  'guidance',
  'goals',
  'principles',
  'principle',
  'safeguards',
  'safeguard',
  'organizations',
  'organization',
  'platform',
  'team',
  'phases',
  'phase',
  'tasks',
  'duty',
  'checks',
  'check',
  'workflow',
])

/** Of them, those that what is no plan has none of. */
const planRoles = new Set<NodeRole>(['tasks', 'duty', 'safeguards', 'safeguard'])

/** What looks as if it named who answers, but was not understood. */
const namesParties = /(?:牵头|负责|配合|协办|责任|承办)/
const looksLikeLabel = /^[\u4e00-\u9fff、]{2,10}(?:单位|部门|科室|股室|领导|责任人|负责人|时限)[ \u3000]*[:：]/

class Ledger {
  readonly characters: Record<CoverageKind, number> = {
    title: 0,
    heading: 0,
    part: 0,
    section: 0,
    furniture: 0,
    unread: 0,
  }
  readonly unread: Coverage['unread'] = []
  readonly #document: Document
  readonly #counted: Span[] = []

  constructor(document: Document) {
    this.#document = document
  }

  add(kind: CoverageKind, span: Span): void {
    const text = this.#document.slice(span)
    const length = inked(text)
    if (length === 0) return
    this.#counted.push(span)
    this.characters[kind] += length
    if (kind === 'unread')
      this.unread.push({ text: text.trim().replaceAll('\t', ' '), place: this.#document.position(span) })
  }

  /** The bullets of plain text, but for those inside of what is counted: a title of several lines may have some. */
  addBullets(): void {
    const { blocks, text } = this.#document
    const items = blocks.filter((block) => block.type === 'listItem' && block.bulleted)
    if (items.length === 0) return
    const counted = this.#counted.sort((a, b) => a.start - b.start)
    let end = 0
    let next = 0
    for (const { start } of items) {
      let bullet = start - 1
      while (text[bullet] === ' ' || text[bullet] === '\t' || text[bullet] === '\u3000') bullet--
      for (; (counted[next]?.start ?? start) <= bullet; next++) end = Math.max(end, (counted[next] as Span).end)
      // one that restoration took away is counted there
      if (end <= bullet) this.characters.furniture += inked(text[bullet] ?? '')
    }
  }

  /** A table that was not understood: its rows, and the bars and rules around them. */
  addUnread(table: Span, rows: readonly Span[]): void {
    const length = (span: Span) => inked(this.#document.slice(span))
    for (const row of rows) this.add('unread', row)
    this.characters.unread += Math.max(
      0,
      rows.reduce((left, row) => left - length(row), length(table)),
    )
  }

  /** A paragraph of a kind, but for the brackets and lines in it that look like parties and were not read. */
  addProse(kind: CoverageKind, span: Span, labels?: OfficeLabels): void {
    const text = this.#document.slice(span)
    if (
      looksLikeLabel.test(text) &&
      labelLine(text, labelled(text, labels)).length === 0 &&
      rosterLabels(text).length === 0
    ) {
      this.add('unread', span)
      return
    }
    const read = new Set(partyBrackets(text, labels).map(({ start }) => start))
    let from = span.start
    for (const match of text.matchAll(/[（(〔]([^（()）〔〕]{4,200})[）)〕]/g)) {
      if (read.has(match.index) || !endsAsParties(match[1] as string)) continue
      this.add(kind, { start: from, end: span.start + match.index })
      from = span.start + match.index + match[0].length
      this.add('unread', { start: span.start + match.index, end: from })
    }
    this.add(kind, { start: from, end: span.end })
  }
}

/** Characters that are no white space. */
export function inked(text: string): number {
  return text.replace(/\s+/g, '').length
}

/** Brackets end in a verb of parties or open with a label; a remark that only mentions them does not. */
function endsAsParties(inside: string): boolean {
  return namesParties.test(inside.slice(-6)) || /^[\u4e00-\u9fff]{2,8}(?:单位|部门)[:：]/.test(inside)
}

/**
 * The ledger of a document and its outlines; `isPlan` says of each whether it was read as a plan, `furniture` is how
 * many characters restoration took away. The bullets of plain text are furniture too.
 */
export function coverage(
  document: Document,
  outlines: readonly Outline[],
  isPlan: readonly boolean[],
  furniture: number,
): Coverage {
  const ledger = new Ledger(document)
  // text between plans belongs to none of them
  let block = 0
  const addOutside = (start: number, end: number): void => {
    for (; (document.blocks[block]?.start ?? end) < end; block++) {
      const span = document.blocks[block] as Span
      const outside = { start: Math.max(span.start, start), end: Math.min(span.end, end) }
      if (outside.start < outside.end) ledger.add('unread', outside)
      // a paragraph may begin before a plan and end in it, or behind it
      if (span.end > end) break
    }
  }
  let at = 0
  for (const [index, outline] of outlines.entries()) {
    addOutside(at, outline.span.start)
    addOutline(ledger, outline, isPlan[index] === true)
    at = outline.span.end
  }
  addOutside(at, document.text.length)
  ledger.addBullets()
  ledger.characters.furniture += furniture
  ledger.unread.sort((a, b) => a.place.start.offset - b.place.start.offset)
  return { characters: ledger.characters, unread: ledger.unread }
}

function addOutline(ledger: Ledger, outline: Outline, isPlan: boolean): void {
  if (outline.title) ledger.add('title', outline.title)
  for (const block of [...outline.front, ...outline.back]) ledger.add('title', block)
  const rootKind: CoverageKind = 'section'
  for (const part of outline.root.body) addPart(ledger, outline, part, rootKind)
  for (const node of descendants(outline.root)) {
    const isPart = partRoles.has(node.role) && (isPlan || !planRoles.has(node.role))
    const kind: CoverageKind = isPart ? 'part' : 'section'
    // an item that is one sentence is named by a clause of it: the sentence itself is counted with its body
    const whole = node.body.find((part) => part.start <= node.name.start && part.end >= node.name.end)
    ledger.add('heading', {
      start: node.start,
      end: whole ? whole.start : behindMarks(outline.document, node),
    })
    for (const part of node.body) addPart(ledger, outline, part, kind)
  }
}

/** The marks that close a heading are part of it, also behind a space (严格督查 。), unless its text begins with them. */
function behindMarks({ text }: Document, { name, body }: OutlineNode): number {
  const until = body[0] && body[0].start >= name.end ? body[0].start : text.length
  let behind = name.end
  for (let at = name.end; at < until; at++) {
    const character = text[at] as string
    if ('。．.：:；;，,、！!？?】'.includes(character)) behind = at + 1
    else if (character !== ' ' && character !== '\u3000') break
  }
  return behind
}

function addPart(ledger: Ledger, outline: Outline, part: Outline['root']['body'][number], kind: CoverageKind): void {
  if (part.type === 'paragraph') ledger.addProse(kind, part, outline.labels)
  else if (isReadTable(outline, part.rows)) ledger.add('part', part)
  else ledger.addUnread(part, cells(outline.document, part.rows))
}

function isReadTable(outline: Outline, rows: Rows): boolean {
  const slice = (cell: Span) => outline.document.slice(cell)
  if (isDutyTable(outline, rows) || groupColumn(rows, slice) >= 0) return true
  const { titles, height } = headerOf(rows, slice)
  return listsSetUps(titles, rows.slice(height), slice)
}

/** The filled cells of a table that was not understood, row by row. */
function cells(document: Document, rows: readonly (readonly Span[])[]): Span[] {
  return rows.flatMap((row) => {
    const filled = row.filter((cell) => document.slice(cell).trim() !== '')
    const first = filled[0]
    const last = filled.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}
