/** Every change in words, as a label and pieces that are kept, gone or new: how they are marked is for each format to say. */

import type { ChangeName, PartyRole, PlanChange, Role } from '../../compare/change.ts'
import { changeNames } from '../../compare/change.ts'
import type { WordChange } from '../../compare/words.ts'
import { type ComparisonWords, filled, type Language } from '../../messages/messages.ts'
import type { Post, Time } from '../../plan/plan.ts'
import { propertyOf, shapeOf } from '../../plan/shape.ts'
import type { Compared } from './compared.ts'

export interface Voice {
  words: ComparisonWords
  language: Language
}

export interface Told {
  label: string
  pieces: WordChange[]
  /** What is gone and new stands amid what is the same, and cannot be told apart without marks. */
  isAmid?: true
}

/** So much of what is the same is shown beside a change. */
const context = 16

const arrow: WordChange = { is: 'same', text: ' → ' }

/** What one change says of its item; nothing of those that are told by the heading of the item alone. */
function told(change: PlanChange, voice: Voice): Told | undefined {
  const { words } = voice
  switch (change.change) {
    case 'new':
    case 'gone':
    case 'split':
    case 'merged':
      return undefined
    case 'reworded':
      return { label: fieldName(change, change.field, voice), pieces: clippedPieces(change.words), isAmid: true }
    case 'moved': {
      const nothing = change.by === 'parent' ? words.top : words.none
      return { label: words[`moved-${change.by}`], pieces: fromTo(change.from ?? nothing, change.to ?? nothing) }
    }
    case 'lead':
      return { label: fieldName(change, 'lead', voice), pieces: leads(change, voice) }
    case 'role': {
      const { party, from, to } = change
      return {
        label: words['change-role'],
        pieces: [{ is: 'same', text: party + words.colon }, ...fromTo(roleName(from, voice), roleName(to, voice))],
      }
    }
    case 'party-added':
      return { label: fieldName(change, change.role, voice), pieces: [{ is: 'new', text: `+${change.party}` }] }
    case 'party-removed':
      return { label: fieldName(change, change.role, voice), pieces: [{ is: 'gone', text: `−${change.party}` }] }
    case 'deadline':
    case 'time':
      return { label: words[`change-${change.change}`], pieces: times(change, words) }
    case 'entries': {
      const shown = (text: string) => (change.field === 'open' ? roleName(text as Role, voice) : text)
      return {
        label: fieldName(change, change.field, voice),
        pieces: spread([
          ...change.removed.map((text): WordChange => ({ is: 'gone', text: `−${shown(text)}` })),
          ...change.added.map((text): WordChange => ({ is: 'new', text: `+${shown(text)}` })),
        ]),
      }
    }
    case 'post': {
      const [from, to] = [change.from, change.to].map((post) => (post ? postText(post, words) : undefined))
      return { label: words['change-post'], pieces: fromTo(from ?? words.none, to ?? words.none) }
    }
    case 'value':
      return {
        label: fieldName(change, change.field, voice),
        pieces: fromTo(valueText(change.from, words), valueText(change.to, words)),
      }
    case 'reordered':
      return { label: words['change-reordered'], pieces: fromTo(String(change.from), String(change.to)) }
  }
}

/** What is said of an item, neighbours under one label in one line. */
export function lineByLine(changes: readonly PlanChange[], voice: Voice): Told[] {
  const lines: Told[] = []
  for (const change of changes) {
    const line = told(change, voice)
    const last = lines.at(-1)
    const isParty = change.change === 'party-added' || change.change === 'party-removed'
    if (line && last && isParty && last.label === line.label)
      last.pieces.push({ is: 'same', text: ' ' }, ...line.pieces)
    else if (line) lines.push(line)
  }
  return lines
}

/** What an item is said to be, before its name. */
export function signOf(changes: readonly PlanChange[]): '+' | '−' | '~' {
  const [first] = changes
  return first?.change === 'new' ? '+' : first?.change === 'gone' ? '−' : '~'
}

/** How many there are of what, in one line. */
export function summary({ before, after, changes }: Compared, { words }: Voice): string {
  const lone = before && after ? undefined : (before ?? after)
  if (lone) return filled(words['only-in'], { file: lone.file })
  if (changes.length === 0) return words.same
  const counts = countsOf(changes)
  const parts = Array.from(counts, ([name, count]) => filled(words.part, { name: words[`count-${name}`], count }))
  return filled(words.summary, { count: changes.length, parts: parts.join(words.comma) })
}

/** The plans of a compilation that did not change, in one line; none where there are none. */
export function samePlans(count: number, { words }: Voice): string[] {
  return count === 0 ? [] : [filled(words['same-plans'], { count })]
}

function countsOf(changes: readonly PlanChange[]): Map<ChangeName, number> {
  const counts = new Map<ChangeName, number>()
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1)
  return new Map(changeNames.filter((name) => counts.has(name)).map((name) => [name, counts.get(name) as number]))
}

/** The property as the reader's language has it: the Chinese title of the schema, or the key itself. */
function fieldName({ kind }: PlanChange, field: string, { language }: Voice): string {
  if (language === 'en') return field
  return propertyOf(shapeOf(kind), field)?.title ?? field
}

function roleName(role: Role, { language }: Voice): string {
  return language === 'en' ? role : (propertyOf(shapeOf('duty'), role)?.title ?? role)
}

function fromTo(from: string, to: string): WordChange[] {
  return [{ is: 'gone', text: from }, arrow, { is: 'new', text: to }]
}

function leads({ from, to, roles }: Extract<PlanChange, { change: 'lead' }>, voice: Voice): WordChange[] {
  const { words } = voice
  const list = (names: readonly string[]) => (names.length > 0 ? names.join('、') : words.none)
  const notes = roles.map(({ party, from: was, to: becomes }: PartyRole) =>
    becomes === 'lead'
      ? filled(words.was, { party, role: roleName(was, voice) })
      : filled(words.becomes, { party, role: roleName(becomes, voice) }),
  )
  return [...fromTo(list(from), list(to)), ...note(notes.join(words.comma), words)]
}

export function times(
  change: Pick<Extract<PlanChange, { change: 'deadline' }>, 'from' | 'to' | 'days'>,
  words: ComparisonWords,
): WordChange[] {
  const { from, to, days } = change
  const isWordedAlike = from?.text !== undefined && from.text === to?.text
  const text = (time: Time | undefined) => {
    if (!time) return words.none
    const { text: wording, edtf, rrule } = time
    const meaning = edtf ?? rrule ?? words.none
    if (wording === undefined) return meaning
    return isWordedAlike ? wording + filled(words.brackets, { text: meaning }) : wording
  }
  const moved =
    days === undefined ? '' : filled(words[days > 0 ? 'days-later' : 'days-earlier'], { days: Math.abs(days) })
  return [...fromTo(text(from), text(to)), ...note(moved, words)]
}

function note(text: string, words: ComparisonWords): WordChange[] {
  return text === '' ? [] : [{ is: 'same', text: filled(words.brackets, { text }) }]
}

function postText({ post, name, title }: Post, { brackets }: ComparisonWords): string {
  const who = name === undefined ? post : `${post} ${name}`
  return title === undefined ? who : who + filled(brackets, { text: title })
}

function valueText(value: unknown, { none }: ComparisonWords): string {
  if (value === undefined) return none
  // Steps, which are an order.
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('—')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function spread(pieces: readonly WordChange[]): WordChange[] {
  return pieces.flatMap((piece, at): WordChange[] => (at === 0 ? [piece] : [{ is: 'same', text: ' ' }, piece]))
}

/** What is the same, only near what is not. */
function clippedPieces(pieces: readonly WordChange[]): WordChange[] {
  return pieces.map((piece, at) => {
    if (piece.is !== 'same') return piece
    const characters = Array.from(piece.text)
    const [isFirst, isLast] = [at === 0, at === pieces.length - 1]
    const room = (isFirst ? 0 : context) + (isLast ? 0 : context)
    if (characters.length <= room + 2) return piece
    const start = isFirst ? '' : characters.slice(0, context).join('')
    const end = isLast ? '' : characters.slice(-context).join('')
    return { is: 'same', text: `${start}…${end}` }
  })
}
