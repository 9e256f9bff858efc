/**
 * What restoration did to documents and what it left: every change with its place, grouped by the pass that made it,
 * and behind them the suspicions. For people in columns, for programs as JSON.
 */

import width from 'fast-string-width'
import type { Catalogue, Message } from '../messages/messages.ts'
import { sentence } from '../messages/messages.ts'
import type { Restoration } from '../restore/restore.ts'
import { type Suspicion, suspicions } from '../restore/suspicions.ts'
import type { Position } from '../source/place.ts'
import { oneLine } from './one-line.ts'
import { plainStyle, type Style } from './style.ts'

export interface RestoredFile extends Restoration {
  /** As the reader knows the file. */
  file: string
}

/** Changes that stand side by side are one. */
interface Row {
  place: Position
  was: string
  became: string
}

const longest = 60

export function restorationForTerminal(
  files: readonly RestoredFile[],
  catalogue: Catalogue,
  style: Style = plainStyle,
): string {
  return files.map((file) => fileReport(file, catalogue, style)).join('\n')
}

function fileReport({ file, document, log }: RestoredFile, catalogue: Catalogue, style: Style): string {
  const lines = [style.strong(visible(file))]
  for (const pass of new Set(log.map((change) => change.pass))) {
    const changes = log.filter((change) => change.pass === pass)
    const values = { pass: sentence(catalogue, { code: `pass-${pass}` }), count: changes.length }
    const says = sentence(catalogue, { code: 'restoration-pass', values })
    lines.push('', `${style.strong(pass)}  ${says}`)
    lines.push(
      ...columns(
        sideBySide(changes).map((row) => [at(row.place), change(row, catalogue)]),
        style,
      ),
    )
  }
  const suspected = suspicions(document)
  if (suspected.length > 0) {
    lines.push('', style.strong(sentence(catalogue, { code: 'restoration-suspected' })))
    lines.push(
      ...columns(
        suspected.map((each) => suspicionCells(each, catalogue, style)),
        style,
      ),
    )
  }
  const values = { changes: log.length, suspicions: suspected.length }
  return `${[...lines, '', sentence(catalogue, { code: 'restoration-summary', values })].join('\n')}\n`
}

function sideBySide(changes: Restoration['log']): Row[] {
  const rows: Row[] = []
  for (const { position: place, was, became } of changes) {
    const last = rows.at(-1)
    if (last && last.place.end.offset === place.start.offset && last.place.start.line === place.start.line) {
      rows[rows.length - 1] = {
        place: { start: last.place.start, end: place.end },
        was: last.was + was,
        became: last.became + became,
      }
    } else rows.push({ place, was, became })
  }
  return rows
}

function change({ was, became }: Row, catalogue: Catalogue): string {
  const after = became === '' ? sentence(catalogue, { code: 'restoration-deleted' }) : shortened(became)
  return `${shortened(was)} → ${after}`
}

function suspicionCells(
  { id, place, count, wording, related }: Suspicion,
  catalogue: Catalogue,
  style: Style,
): string[] {
  const where = related ? at(related) : ''
  const says = sentence(catalogue, suspicionMessage(id, { count, where }))
  return [at(place), `${style.severity('warning', says)}  ${shortened(wording)}  ${style.faint(id)}`]
}

function suspicionMessage(id: Suspicion['id'], values: Record<string, string | number>): Message {
  return { code: `suspect-${id.slice('noise.'.length) as SuspicionName}`, values }
}
type SuspicionName = Suspicion['id'] extends `noise.${infer Name}` ? Name : never

/** Rows whose first cell, the place, is as wide in all of them. */
function columns(rows: readonly string[][], style: Style): string[] {
  const widest = rows.reduce((most, [first = '']) => Math.max(most, width(first)), 0)
  return rows.map(([first = '', ...rest]) => `  ${style.faint(first.padEnd(widest))}  ${rest.join('  ')}`)
}

function at({ start }: Position): string {
  return `${start.line}:${start.column}`
}

function shortened(text: string): string {
  const characters = Array.from(visible(text))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')
}

/** Line feeds become a sign, and what would steer the terminal another. */
function visible(text: string): string {
  return oneLine(text.replace(/\r\n?|\n/g, '⏎').replace(/\t/g, ' '))
}

/** An array of `{file, changes: {pass, place, was, became}[], suspicions: {id, message, place, count, wording, related?}[]}`. */
export function restorationAsJson(files: readonly RestoredFile[], catalogue: Catalogue): string {
  const entries = files.map(({ file, document, log }) => ({
    file,
    changes: log.map(({ pass, position, was, became }) => ({ pass, place: position, was, became })),
    suspicions: suspicions(document).map(({ id, count, place, wording, related }) => ({
      id,
      message: sentence(catalogue, suspicionMessage(id, { count, where: related ? at(related) : '' })),
      place,
      count,
      wording,
      related,
    })),
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
