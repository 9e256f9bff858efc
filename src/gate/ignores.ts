/**
 * Exceptions in the file itself: `# fangan-ignore rule-id: reason [until 2026-12-31]` on the line of a finding or on
 * the line above silences it. An exception that has no reason, no effect any more, or whose day has passed is itself
 * a finding, so that none is forgotten.
 */

import type { Level } from '../check/check.ts'
import { ignoreWord } from '../edit/ignore-lines.ts'
import type { MessageCode } from '../messages/messages.ts'
import type { PlaceNode } from '../plan/place-table.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { LineIndex, type Position, type Span } from '../source/place.ts'

interface Ignore {
  rule: string
  reason: string
  until: string | undefined
  /** The line whose findings it silences. */
  line: number
  place: Position
}

/** The findings that no comment silences, and those about the comments themselves. `roots` are the plans of the text. */
export function withoutIgnored(
  findings: readonly Diagnostic[],
  text: string,
  roots: readonly PlaceNode[],
  today: string,
  level: Level,
  file: string,
): Diagnostic[] {
  if (!text.includes(ignoreWord)) return [...findings]
  const ignores = ignoresIn(text, roots)
  const byPlace = new Map(ignores.map((ignore) => [`${ignore.line} ${ignore.rule}`, ignore]))
  const used = new Set<Ignore>()
  const kept = findings.filter((finding) => {
    const ignore = byPlace.get(`${finding.place?.start.line} ${finding.rule}`)
    if (!ignore) return true
    used.add(ignore)
    return isPast(ignore, today)
  })
  if (level === 'off') return kept
  const about = ignores.flatMap((ignore) => {
    const code = objection(ignore, used.has(ignore), today)
    if (!code) return []
    const { rule, until: date = '', place } = ignore
    return [{ rule: 'ignore', severity: level, file, message: { code, values: { rule, date } }, place }]
  })
  return [...kept, ...about]
}

function objection(ignore: Ignore, isUsed: boolean, today: string): MessageCode | undefined {
  if (ignore.rule === '') return 'ignore-without-rule'
  if (!isUsed) return 'ignore-unused'
  if (isPast(ignore, today)) return 'ignore-expired'
  return ignore.reason === '' ? 'ignore-without-reason' : undefined
}

function isPast({ until }: Ignore, today: string): boolean {
  return until !== undefined && today > until
}

function ignoresIn(text: string, roots: readonly PlaceNode[]): Ignore[] {
  const lines = new LineIndex(text)
  const scalars = roots.flatMap(scalarsOf)
  const ignores: Ignore[] = []
  for (let at = text.indexOf(ignoreWord); at >= 0; at = text.indexOf(ignoreWord, at + ignoreWord.length)) {
    const start = commentStart(text, at)
    if (start === undefined || holds(scalars, start)) continue
    const end = lineEnd(text, at)
    const place = lines.position({ start, end })
    const own = text.slice(start - place.start.column + 1, start).trim() === ''
    const line = own ? nextLine(text, end, place.start.line) : place.start.line
    ignores.push({ ...read(text.slice(at + ignoreWord.length, end)), line, place })
  }
  return ignores
}

/** Where the comment begins that the word at an offset opens; nothing but white space may stand between. */
function commentStart(text: string, at: number): number | undefined {
  let start = at - 1
  while (text[start] === ' ' || text[start] === '\t') start--
  if (text[start] !== '#') return undefined
  const before = text[start - 1]
  return before === undefined || /[\s\ufeff]/.test(before) ? start : undefined
}

function lineEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

/** The next line that is no comment: comments may stand above one another. */
function nextLine(text: string, end: number, line: number): number {
  const breaks = /(\r\n|\r|\n)[ \t]*(#[^\r\n]*)?/y
  let next = line
  breaks.lastIndex = end
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    next++
    if (found[2] === undefined) return next
  }
  return next
}

function read(text: string): Pick<Ignore, 'rule' | 'reason' | 'until'> {
  const colon = text.search(/[:：]/)
  const rule = (colon < 0 ? text : text.slice(0, colon)).trim()
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim()
  const date = /\[?until (\d{4}-\d\d-\d\d)\]?$/.exec(rest)
  return { rule, reason: (date ? rest.slice(0, date.index) : rest).trim(), until: date?.[1] }
}

/** Every key and every plain value of a plan, in order. What an alias stands for is passed over: it is elsewhere. */
function scalarsOf(root: PlaceNode): Span[] {
  const spans: Span[] = []
  const walk = (node: PlaceNode) => {
    if (node.key) spans.push(node.key)
    if (!node.children) spans.push({ start: node.start, end: node.end })
    for (const child of node.children?.values() ?? []) {
      if (child.start >= node.start && child.start <= node.end) walk(child)
    }
  }
  walk(root)
  return spans
}

/** Does one of these spans, which are in order, hold an offset? */
function holds(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  return span !== undefined && span.start <= offset && offset < span.end
}
