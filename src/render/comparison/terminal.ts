/** A comparison for a terminal: kind by kind and item by item, with the places on both sides, broken to the width. */

import type { ItemMention, PlanChange } from '../../compare/change.ts'
import type { WordChange } from '../../compare/words.ts'
import { filled } from '../../messages/messages.ts'
import { printableLine } from '../printable.ts'
import { clipped, shownWidth } from '../terminal-text.ts'
import { breakable } from '../wrap.ts'
import { byItem, type Compared, isDifferent, placeOf } from './compared.ts'
import { lineByLine, samePlans, signOf, summary, type Voice } from './told.ts'

/** Marks parts of the text, as with colours; each takes a text and returns it marked. */
export interface ComparisonStyle {
  gone(text: string): string
  fresh(text: string): string
  changed(text: string): string
  strong(text: string): string
  faint(text: string): string
}

const same = (text: string) => text
/** Without colours. */
export const plainStyle: ComparisonStyle = { gone: same, fresh: same, changed: same, strong: same, faint: same }

export interface TerminalOptions {
  /** Columns of the terminal. */
  width: number
  style?: ComparisonStyle | undefined
}

interface Page {
  compared: Compared
  voice: Voice
  width: number
  style: ComparisonStyle
  /** Words that changed stand in brackets, as git has it, where no colour tells them. */
  isPlain: boolean
}

/** Of a compilation only the plans that differ, and how many do not. */
export function comparisonsForTerminal(compared: readonly Compared[], voice: Voice, options: TerminalOptions): string {
  if (compared.length === 1) return comparisonForTerminal(compared[0] as Compared, voice, options)
  const different = compared.filter(isDifferent)
  const rest = samePlans(compared.length - different.length, voice)
  return [
    ...different.map((one) => comparisonForTerminal(one, voice, options)),
    ...rest.map((line) => `${line}\n`),
  ].join('\n')
}

function comparisonForTerminal(compared: Compared, voice: Voice, { width, style }: TerminalOptions): string {
  const page: Page = { compared, voice, width, style: style ?? plainStyle, isPlain: style === undefined }
  const { strong, faint } = page.style
  const { before, after, changes } = compared
  const title = printableLine(after?.title ?? before?.title ?? '')
  const files = [before, after].filter((side) => side !== undefined).map(({ file }) => printableLine(file))
  const lines = [`${strong(title)}  ${faint(files.join(' → '))}`]
  let kind: string | undefined
  for (const item of byItem(changes)) {
    const [first] = item as [PlanChange]
    if (first.kind !== kind) lines.push('', strong(voice.words[`kind-${first.kind}`]))
    kind = first.kind
    lines.push(...itemLines(first, item, page))
  }
  return `${lines.join('\n')}\n\n${summary(compared, voice)}\n`
}

function itemLines(first: PlanChange, item: readonly PlanChange[], page: Page): string[] {
  const lines = headingLines(first, item, page)
  for (const { label, pieces, isAmid } of lineByLine(item, page.voice)) {
    const marked = isAmid && page.isPlain ? pieces.map(inBrackets) : pieces
    lines.push(...brokenLines(label, marked, page))
  }
  return lines
}

/** Sign, number, name and places; of what was split or merged, the parts below. */
function headingLines(
  first: PlanChange,
  item: readonly PlanChange[],
  { compared, voice, width, style }: Page,
): string[] {
  const { before, after } = compared
  const [one, other] = [first.before[0], first.after[0]]
  const sign = signOf(item)
  const mark = { '+': style.fresh, '−': style.gone, '~': style.changed }[sign]
  const isMerged = first.change === 'merged'
  const isSplit = first.change === 'split'
  const places = [isMerged ? '' : placeOf(before, one), isSplit ? '' : placeOf(after, other)].filter(
    (place) => place !== '',
  )
  const place = printableLine(places.join(' → '))
  const parts = isSplit ? first.after : isMerged ? first.before : []
  const state = parts.length > 0 ? filled(voice.words[`change-${first.change}`], { count: parts.length }) : ''
  const room = Math.max(20, width - shownWidth(place) - shownWidth(state) - 8)
  const name = nameText(isSplit ? one : (other ?? one), room)
  const line = [`  ${mark(sign)} ${name}`, mark(state), style.faint(place)].filter((part) => part !== '')
  return [
    line.join('  '),
    ...parts.map((part) => {
      const where = printableLine(placeOf(isSplit ? after : before, part))
      const shown = nameText(part, Math.max(20, width - shownWidth(where) - 10))
      return `      ${isSplit ? '→' : '←'} ${shown}  ${style.faint(where)}`
    }),
  ]
}

function nameText(mention: ItemMention | undefined, room: number): string {
  const { number, name } = mention ?? { name: '' }
  return clipped(number === undefined ? name : `${number} ${name}`, room)
}

function inBrackets({ is, text }: WordChange): WordChange {
  return { is, text: is === 'gone' ? `[-${text}-]` : is === 'new' ? `{+${text}+}` : text }
}

/** The pieces behind their label, broken to the width, every line under the first. */
export function brokenLines(
  label: string,
  pieces: readonly WordChange[],
  { width, style, voice }: Pick<Page, 'width' | 'style' | 'voice'>,
): string[] {
  const mark = { gone: style.gone, new: style.fresh, same }
  const head = `      ${label}${voice.words.colon}`
  const indent = shownWidth(head)
  const room = Math.max(20, width - indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { is, text } of pieces) {
    let run = ''
    for (const part of breakable(printableLine(text))) {
      for (const unit of shownWidth(part) > room ? part : [part]) {
        const needs = shownWidth(unit)
        if (used + needs > room && used > 0) {
          lines.push(line + (run === '' ? '' : mark[is](run)))
          line = run = ''
          used = 0
        }
        run += unit
        used += needs
      }
    }
    if (run !== '') line += mark[is](run)
  }
  return [...lines, line].map((one, at) => (at === 0 ? `${style.faint(head)}${one}` : ' '.repeat(indent) + one))
}
