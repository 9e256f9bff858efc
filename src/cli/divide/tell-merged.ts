/** What a person must know of a merge: where sheets differ and what was taken, what answers to nothing, and the counts. */

import type { Merged } from '../../divide/merge.ts'
import type { Time } from '../../plan/plan.ts'
import { propertyOf, shapeOf } from '../../plan/shape.ts'
import { printableLine } from '../../render/printable.ts'
import type { Session } from '../session.ts'
import type { MergedText } from './merged-text.ts'
import type { ReadSheet } from './read-sheets.ts'

export function tellMerged(
  { conflicts, counts, foreign, leftOut, strays, unrelated, plan }: Merged,
  sheets: readonly ReadSheet[],
  session: Session,
): void {
  const lineOf = (sheet: number, pointer: string) => sheets[sheet]?.origin.locate(pointer)?.start.line ?? 1
  for (const { name, field, taken, words } of conflicts) {
    const title = propertyOf(shapeOf('duty'), field)?.title ?? field
    session.say({ code: 'merge-conflict', values: { name: printableLine(name), field, title, taken: shown(taken) } })
    for (const { copy, pointer, value } of words) {
      const { file, sheet, unit = '—' } = copy
      const values = { file, line: lineOf(sheet, pointer), unit: printableLine(unit), value: shown(value) }
      session.say({ code: 'merge-word', values })
    }
  }
  for (const { file, sheet, pointer, name, upper: id } of strays) {
    const values = { file, line: lineOf(sheet, pointer), name: printableLine(name), upper: printableLine(id) }
    session.say({ code: 'merge-stray', values })
  }
  for (const { file, title } of foreign) {
    session.say({
      code: 'merge-foreign',
      values: { file, title: printableLine(title), other: printableLine(plan.title) },
    })
  }
  for (const file of unrelated) session.say({ code: 'merge-unrelated', values: { file } })
  for (const { file, key } of leftOut) session.say({ code: 'merge-left-out', values: { file, key } })
  session.say({ code: 'merge-done', values: { sheets: sheets.length, conflicts: conflicts.length, ...counts } })
  if (conflicts.length + strays.length + foreign.length + unrelated.length > 0) session.raise(1)
}

/** Which comments the upper plan has lost. */
export function tellComments({ isRewritten, lost }: MergedText, file: string, session: Session): void {
  if (isRewritten) session.say({ code: 'merge-comments', values: { file } })
  else
    for (const comment of lost) session.say({ code: 'merge-lost-comment', values: { comment: printableLine(comment) } })
}

function shown(value: unknown): string {
  if (value === undefined) return '—'
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return printableLine(value.join('、'))
  const { text, edtf, rrule } = (typeof value === 'object' && value !== null ? value : {}) as Time
  return printableLine(text ?? edtf ?? rrule ?? (typeof value === 'string' ? value : JSON.stringify(value)))
}
