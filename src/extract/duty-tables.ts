/** Duties from tables: columns known by their headers, values of merged cells carried down, section rows as groups. */

import { mergeRoles, type Roles } from '../language/parties.ts'
import { parseTime } from '../language/times.ts'
import { unitList } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import type { ColumnField } from '../lexicon/table-columns.ts'
import { type Mark, readMark } from '../outline/marks.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import type { Evidence } from '../source/evidence.ts'
import { partyFields, rolesInCells } from './answering-cells.ts'
import { saysAsAbove } from './as-above.ts'
import { nameOnOneLine, unwrapped } from './cell-lines.ts'
import { columnsOf, headerOf, isHeaderAgain } from './duty-columns.ts'
import { eventsIn } from './events-in-cell.ts'
import { GroupedRows, groupNamed } from './grouped-rows.ts'
import { leadFirst } from './lead-first.ts'
import { listedIn } from './listed-in-cell.ts'
import { coveredCells } from './merged-cells.ts'
import { monthColumns, monthsTicked } from './month-columns.ts'
import { groupColumn } from './organizations/group-table.ts'
import { nameInCell, stageColumns } from './phase-tables.ts'
import { itemOf, type Reading } from './reading.ts'
import { listsSetUps } from './set-up-tables.ts'

/** Columns whose cells are merged downwards: an empty cell repeats the one above. */
const carried = new Set<ColumnField>(['group', 'phase', 'lead', 'responsible', 'responsibleToo', 'officer', 'time'])

/** What a cell says behind its number, or else that. */
function behindMark(cell: string, mark: Mark | undefined): string {
  const words = mark ? cell.slice(mark.length).trim() : ''
  return isWorded(words) ? words : cell
}

function rowDuty(
  reading: Reading,
  cells: readonly TableCell[],
  fields: readonly (ColumnField | undefined)[],
  last: Map<ColumnField, string>,
  due: boolean,
): Duty | undefined {
  const values = new Map<ColumnField, string>()
  fields.forEach((field, column) => {
    const cell = cells[column]
    if (!field || !cell) return
    const value = reading.slice(cell).trim()
    if (saysAsAbove(value)) {
      if (last.has(field)) values.set(field, last.get(field) as string)
      // a dash says that there is none, where an empty cell may be a merged one
    } else if (value !== '' && !/^(?:[—\-－/／]{1,2}|无)$/.test(value)) values.set(field, value)
    else if (value !== '') last.delete(field)
    else if (carried.has(field) && last.has(field)) values.set(field, last.get(field) as string)
  })
  // below a task whose cell is merged, every row is a part of it and is called by what it says
  const isPart = !values.has('name') && values.has('text') && last.has('name')
  const name = values.get(isPart ? 'text' : 'name')
  if (name === undefined || !isWorded(name)) return undefined
  for (const [field, value] of values) last.set(field, value)
  const roles = rolesInCells(values)
  if (reading.firstLeads(cells[0] as TableCell)) leadFirst(roles)
  const when = values.get('time')
  const mark = readMark(name)
  const named = nameOnOneLine(behindMark(name, mark)).replace(/[。；;]$/, '')
  // 推进商贸提质。新建超市3家，…: the cell is an item with its heading
  const heading =
    isPart || values.has('text') ? undefined : /^[^。；;]{4,30}(?=。\s*[^\s\d（(①一二三四五][^。]{4})/.exec(named)?.[0]
  const start = (cells[0] as TableCell).start
  const text = values.get('text')
  const item = {
    name: heading ?? named,
    number: values.get('number'),
    text: isPart ? undefined : text === undefined ? heading && named.slice(heading.length + 1) : unwrapped(text),
    ...roles,
    time: when === undefined ? undefined : (parseTime(when, reading.times, { deadline: due }) ?? { text: when }),
    place: values.get('place'),
    participants: values.has('participants') ? unitList(values.get('participants') as string) : undefined,
    note: values.get('note'),
    phase: values.has('phase') ? nameInCell(values.get('phase') as string) : undefined,
    platform: values.get('platform'),
    team: values.get('team'),
    source: reading.place({ start, end: (cells.at(-1) as TableCell).end }),
  }
  const evidence = fields.flatMap((field, column): Evidence[] => {
    const where = cells[column]
    return field && where ? [{ field, rule: 'cell', where: { start: where.start, end: where.end } }] : []
  })
  return reading.told(itemOf(item), evidence)
}

/** A task whose cell goes on over the next rows only holds what they say: its own row is the first of its parts. */
function partsOf(reading: Reading, task: Duty): Duty[] {
  const { id, name, number: _, text, ...answers } = task
  const part = reading.retold({ id, ...answers, name: text ?? name } as Duty, task)
  for (const field of [...partyFields, 'time', 'place', 'participants', 'note', 'text', 'confidence'] as const)
    delete task[field]
  reading.forget(task)
  return [part]
}

/** 一, （二）: sections of a table whose rows are counted by figures. */
const countsSection = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]?$/

/** The cells of a row that hold something, but the number of a section: 一 | 河道清障 | | */
function withoutCount(
  reading: Reading,
  cells: readonly TableCell[],
  fields: readonly (ColumnField | undefined)[],
): readonly TableCell[] {
  const filled = cells.filter((cell) => reading.slice(cell).trim() !== '')
  const [first, second] = filled
  if (!first || !second || filled.length > 2 || fields[cells.indexOf(first)] !== 'number') return filled
  return countsSection.test(reading.slice(first).trim()) ? [second] : filled
}

function isPartyField(field: ColumnField | undefined): field is (typeof partyFields)[number] {
  return field !== undefined && partyFields.some((one) => one === field)
}

/** Has those answer for a duty too whom a further cell names. */
function addAnswering(duty: Duty, field: (typeof partyFields)[number], cell: string): void {
  const roles: Roles = { [field]: [...(duty[field] ?? [])] }
  if ((duty[field]?.length ?? 0) < mostParties) mergeRoles(roles, rolesInCells(new Map([[field, cell]])))
  Object.assign(duty, roles)
}

/** Nobody gives one task to more. */
const mostParties = 500

/** The duties of every duty table in the body of a node; a row with one filled cell opens a group. */
export function tableDuties(reading: Reading, node: OutlineNode): Duty[] {
  const { labels } = reading.outline
  const duties: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'table') continue
    const { titles, height } = headerOf(part.rows, (cell) => reading.slice(cell), labels)
    const stages = stageColumns(titles)
    const fields = stages && !stages.ofDuties ? undefined : columnsOf(titles, labels)
    if (fields && stages) fields[stages.name] = 'phase'
    if (listsSetUps(titles, part.rows.slice(height), (cell) => reading.slice(cell))) continue
    if (!fields || groupColumn(part.rows, (cell) => reading.slice(cell)) >= 0) continue
    // 时间 and 时间安排 are when something takes place, 完成时限 the last day for it
    const due =
      !/^(?:(?:活动|举办|实施|起止|开展|计划|拟定)?(?:时间|日期)(?:安排)?|日程(?:安排)?|月份|月度|周次)$/.test(
        titles[fields.indexOf('time')]?.replace(/\s/g, '') ?? '',
      )
    const months = monthColumns(titles)
    const last = new Map<ColumnField, string>()
    let group: Duty | undefined
    let above: Duty | undefined
    let beside: readonly Duty[] = []
    const nameColumn = fields.indexOf('name')
    const grouped = new GroupedRows(reading, part.rows.slice(height), fields)
    const covered = coveredCells(part.rows)
    for (const cells of part.rows.slice(height)) {
      if (
        isHeaderAgain(
          titles,
          cells.map((cell) => reading.slice(cell).replace(/\s/g, '')),
        )
      )
        continue
      const filledCells = withoutCount(reading, cells, fields)
      const only = filledCells[0]
      const title = only ? reading.slice(only).trim() : ''
      if (!filledCells.some((cell) => isWorded(reading.slice(cell)))) continue
      const mark = readMark(title)
      const field = fields[cells.indexOf(only as TableCell)]
      // the cell of the task goes on, and who else answers for it stands in one of its own
      if (
        above !== undefined &&
        above === beside.at(-1) &&
        filledCells.length === 1 &&
        isPartyField(field) &&
        covered.has(cells[nameColumn] as TableCell)
      ) {
        for (const one of beside) addAnswering(one, field, title)
        last.set(field, title)
        continue
      }
      // a task alone in its row below other tasks has the parties of those: their cells are merged
      const merged =
        field === 'name' &&
        last.size > 0 &&
        ((mark === undefined && group === undefined) || cells.some((cell) => covered.has(cell)))
      if (filledCells.length === 1 && only && fields.length > 2 && !merged) {
        group = groupNamed(reading, only, behindMark(title, mark), mark?.text)
        duties.push(group)
        last.clear()
        above = undefined
        continue
      }
      const isPart = reading.slice(cells[nameColumn] as TableCell).trim() === ''
      const duty = rowDuty(reading, cells, fields, last, due)
      if (!duty) continue
      if (isPart && above) {
        above.duties ??= partsOf(reading, above)
        above.duties.push(duty)
      } else {
        const cell = cells[nameColumn] as TableCell
        const ofUnit = /职责|分工/.test(titles[nameColumn] as string)
        const shared = isPart ? [duty] : listedIn(reading, cell, duty, ofUnit)
        const people = cells[fields.indexOf('participants')]
        const listed =
          people && shared.length === 1
            ? eventsIn(reading, reading.slice(cell).trim(), reading.slice(people).trim(), duty)
            : shared
        const ticked = months.size > 0 ? monthsTicked(reading, cells, months) : undefined
        for (const one of ticked ? listed : []) one.time ??= ticked as Duty['time'] & {}
        grouped.groupOf(cells, group?.duties ?? duties).push(...listed)
        above = listed.at(-1)
        beside = listed
      }
    }
  }
  return duties
}
