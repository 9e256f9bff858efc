/** Duties as a numbered tree with brackets or label lines, or as tables: those that have none under them, row by row. */

import { withoutClosing } from '../../language/closing-marks.ts'
import type { Duty } from '../../plan/plan.ts'
import { roleLabels, roles } from '../role-labels.ts'
import type { SheetColumn, SheetRow } from '../sheet.ts'
import { type Answered, referenceLabels, timeLabel, told, units } from './answers.ts'
import type { Block, Table } from './tree.ts'
import type { Writing } from './writing.ts'

export function duties(writing: Writing, level: number, all: readonly Duty[]): Block[] {
  const inTable = writing.style === 'table' || writing.style === 'annex'
  return inTable ? tabled(writing, level, all) : all.flatMap((duty) => numbered(writing, level, duty))
}

function numbered(writing: Writing, level: number, duty: Duty): Block[] {
  return [
    ...writing.item(level, duty, { kind: 'duty' }),
    ...stillToTell(writing, duty).flatMap((below) => numbered(writing, level + 1, below)),
  ]
}

/** The duties below one, without those that its own words give out: 甲局负责清运，乙局负责登记。 */
function stillToTell(writing: Writing, { text = '', duties: below = [] }: Duty): readonly Duty[] {
  return text === '' ? below : below.filter((duty) => !isToldBy(writing, duty, [text]))
}

/** Whether the words of a duty that say who does it, and all else that the plan has of it, stand in one of the texts. */
export function isToldBy(writing: Writing, duty: Duty, texts: readonly string[]): boolean {
  if (duty.duties?.length) return false
  const { time, place, ...named } = writing.named(duty)
  const { lead = [], responsible = [], support = [], officer = [], contact = [] } = named
  const units = [...lead, ...responsible, ...support]
  const others = [...officer, ...contact, writing.time(time), place].filter((one) => one !== undefined)
  const words = withoutClosing(duty.text ?? duty.name, '。；;')
  return (
    units.length > 0 &&
    [...units, ...others].every((one) => words.includes(one)) &&
    texts.some((text) => text.includes(words))
  )
}

/**
 * Duties that hold others are headings; those that hold none are one table. Behind a heading a table would be its own,
 * so a duty that follows one has a number and label lines.
 */
function tabled(writing: Writing, level: number, all: readonly Duty[]): Block[] {
  const blocks: Block[] = []
  let run: Duty[] = []
  const close = () => {
    if (run.length > 0) blocks.push(dutyTable(writing, run))
    run = []
  }
  for (const duty of all) {
    if (!duty.duties?.length) {
      if (blocks.length === 0) run.push(duty)
      else blocks.push(...writing.item(level, duty, { kind: 'duty' }))
      continue
    }
    close()
    blocks.push(...writing.item(level, duty, { kind: 'duty' }), ...tabled(writing, level + 1, duty.duties))
  }
  close()
  return blocks
}

interface Column extends SheetColumn {
  of: (duty: Answered, at: number, writing: Writing) => string
}

const columns: readonly Column[] = [
  { heading: '序号', width: 3, centered: true, of: (_, at) => `${at + 1}` },
  { heading: '重点任务', width: 12, of: ({ name }) => name },
  { heading: '具体内容', width: 16, of: (duty, _, { year }) => told(duty, 'duty', year).prose.join('\n') },
  ...roles.map((role) => ({
    heading: roleLabels[role],
    width: role === 'officer' || role === 'contact' ? 5 : 8,
    of: (duty: Answered, _: number, writing: Writing) => units(writing.named(duty), role),
  })),
  { heading: '完成时限', width: 7, of: ({ time }, _, writing) => writing.time(time) ?? '' },
  { heading: '地点', width: 5, of: ({ place }) => place ?? '' },
  { heading: '参加对象', width: 6, of: ({ participants }) => (participants ?? []).join('、') },
  ...referenceLabels.map(([field, heading]) => ({
    heading,
    width: 6,
    of: (duty: Answered, _: number, writing: Writing) => writing.named(duty)[field] ?? '',
  })),
]

/** One table of duties; columns that would be empty are left out. */
export function dutyTable(writing: Writing, all: readonly Answered[]): Table {
  // a day on which something takes place is no last day for it
  const due = all.every(({ time }) => {
    const words = writing.time(time)
    return words === undefined || timeLabel(time, words) === '完成时限'
  })
  const filled = columns.map((column) => all.map((duty, at) => column.of(duty, at, writing)))
  const kept = columns.filter((_, column) => filled[column]?.some((cell) => cell !== ''))
  const rows: SheetRow[] = all.map((_, row) => ({
    kind: 'item',
    // an empty cell would be taken for one that is merged with the one above
    cells: kept.map((column) => (filled[columns.indexOf(column)] as string[])[row] || '—'),
  }))
  return {
    kind: 'table',
    columns: kept.map(({ of: _, ...column }) =>
      column.heading === '完成时限' && !due ? { ...column, heading: '时间' } : column,
    ),
    rows,
  }
}
