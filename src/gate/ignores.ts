/**
 * Exceptions in the file itself: `# fangan-ignore rule-id: reason [until 2026-12-31]` on the line of a finding or on
 * the line above silences it. An exception that has no reason, no effect any more, or whose day has passed is itself
 * a finding, so that none is forgotten.
 */

import type { Level, RuleSettings } from '../check/check.ts'
import { ignoreWord } from '../edit/ignore-lines.ts'
import type { Message } from '../messages/messages.ts'
import { near } from '../plan/near-word.ts'
import type { PlaceNode } from '../plan/place-table.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { LineIndex, type Position, type Span } from '../source/place.ts'
import { ownRules } from './own-rules.ts'

interface Ignore {
  rule: string
  reason: string
  until: string | undefined
  /** The line whose findings it silences. */
  line: number
  place: Position
}

/** The file whose findings these are. */
interface Commented {
  file: string
  text: string
  /** The plans of the text. */
  roots: readonly PlaceNode[]
  /** All rules have looked at it; they do not where its form is broken. */
  isJudged: boolean
}

/** The findings that no comment silences, and those about the comments themselves. */
export function withoutIgnored(
  findings: readonly Diagnostic[],
  { file, text, roots, isJudged }: Commented,
  settings: RuleSettings,
): Diagnostic[] {
  if (!text.includes(ignoreWord)) return [...findings]
  const ignores = ignoresIn(text, roots)
  const byPlace = new Map(ignores.map((ignore) => [`${ignore.line} ${ignore.rule}`, ignore]))
  const used = new Set<Ignore>()
  const { today = '', levels } = settings
  const level: Level = levels.get('ignore') ?? 'warning'
  const kept = findings.filter((finding) => {
    const ignore = byPlace.get(`${finding.place?.start.line} ${finding.rule}`)
    if (!ignore) return true
    used.add(ignore)
    return isPast(ignore, today)
  })
  if (level === 'off') return kept
  const known = [...ownRules, ...settings.rules].map(({ id }) => id)
  const about = ignores.flatMap((ignore) => {
    const mayBeNeeded = used.has(ignore) || !isJudged || isOff(ignore.rule, settings)
    const message = objection(ignore, known, mayBeNeeded, today)
    return message ? [{ rule: 'ignore', severity: level, file, message, place: ignore.place }] : []
  })
  return [...kept, ...about]
}

function objection(ignore: Ignore, known: readonly string[], isUsed: boolean, today: string): Message | undefined {
  const { rule, until: date = '', reason } = ignore
  if (rule === '') return { code: 'ignore-without-rule' }
  if (!known.includes(rule)) {
    const meant = near(rule, known)
    if (meant === undefined) return { code: 'ignore-unknown-rule', values: { rule } }
    return { code: 'ignore-misspelt-rule', values: { rule, meant } }
  }
  if (!isUsed) return { code: 'ignore-unused', values: { rule } }
  if (isPast(ignore, today)) return { code: 'ignore-expired', values: { rule, date } }
  return reason === '' ? { code: 'ignore-without-reason', values: { rule } } : undefined
}

/** What a rule that does not run would find nobody knows. */
function isOff(id: string, { rules, levels }: RuleSettings): boolean {
  return (levels.get(id) ?? (rules.find((rule) => rule.id === id)?.onRequest ? 'off' : 'warning')) === 'off'
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
