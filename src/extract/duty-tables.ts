/** Duties from tables: columns known by their headers, values of merged cells carried down, section rows as groups. */

import { isPartyRole, labelLine } from '../language/labelled.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import { addLabelled, addParties, type Roles } from '../language/parties.ts'
import { parseTime } from '../language/times.ts'
import { unitList } from '../language/unit-list.ts'
import type { PartyRole } from '../lexicon/party-labels.ts'
import { type ColumnField, tableColumns } from '../lexicon/table-columns.ts'
import { countedMarks, inlineMarks } from '../outline/inline-marks.ts'
import { readMark } from '../outline/marks.ts'
import type { Outline, OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import type { Evidence } from '../source/evidence.ts'
import { leadFirst } from './answer.ts'
import { sentenceName } from './duty-parts.ts'
import { groupColumn } from './organizations/group-table.ts'
import { nameInCell, stageColumns } from './phase-tables.ts'
import { filled, itemOf, type Reading } from './reading.ts'

const partyFields = ['lead', 'responsible', 'support', 'officer', 'contact'] as const
/** Columns whose cells are merged downwards: an empty cell repeats the one above. */
const carried = new Set<ColumnField>(['group', 'phase', 'lead', 'responsible', 'officer', 'time'])

/** The field of every column, where the header is that of a duty table: a task, and who or when. */
function columnsOf(header: readonly string[], labels?: OfficeLabels): (ColumnField | undefined)[] | undefined {
  const taken = new Set<ColumnField>()
  // 周次 beside 时间 only counts
  const isDated = header.some((title) => /时间|日期|时限/.test(title))
  const fields = header.map((title) => {
    const plain = title.replace(/\s/g, '')
    if (isDated && /^(?:周次|月份|月度)$/.test(plain)) return undefined
    const office = labels?.roleOf(plain)
    if (office !== undefined && !taken.has(office)) {
      taken.add(office)
      return office
    }
    for (const [field, pattern] of tableColumns) {
      if (!pattern.test(plain)) continue
      if (!taken.has(field)) {
        taken.add(field)
        return field
      }
      if (field === 'name' && !taken.has('text')) {
        taken.add('text')
        return 'text'
      }
    }
    return undefined
  })
  if (!taken.has('name') && taken.has('text')) fields[fields.indexOf('text')] = 'name'
  const names = fields.includes('name')
  const answers = (['lead', 'responsible', 'support', 'officer', 'contact', 'time'] as const).some((field) =>
    taken.has(field),
  )
  return names && answers ? fields : undefined
}

/** What a cell says: units, clauses (甲局牵头，乙局配合), or labels of its own (牵头单位：甲局；配合单位：乙局). */
function addCell(roles: Roles, column: PartyRole, cell: string): void {
  const labels = labelLine(cell)
  if (labels.length === 0) addLabelled(roles, column, cell.replace(/\n/g, '、'))
  for (const { role, value } of labels) if (isPartyRole(role)) addLabelled(roles, role, value)
}

/** 俞 静, and 俞 静陆 明 where two cells have run together: names of two characters are spread to the width of three. */
function spacedNames(value: string): string {
  return /^(?:[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]\s*)+$/.test(value)
    ? value.replace(/([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])\s*/g, '$1$2、').slice(0, -1)
    : value
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
    // a dash says that there is none, where an empty cell may be a merged one
    if (value !== '' && !/^(?:[—\-－/／]{1,2}|无)$/.test(value)) values.set(field, value)
    else if (value !== '') last.delete(field)
    else if (carried.has(field) && last.has(field)) values.set(field, last.get(field) as string)
  })
  // below a task whose cell is merged, every row is a part of it and is called by what it says
  const isPart = !values.has('name') && values.has('text') && last.has('name')
  const name = values.get(isPart ? 'text' : 'name')
  if (name === undefined) return undefined
  for (const [field, value] of values) last.set(field, value)
  const roles: Roles = {}
  for (const field of partyFields) {
    const value = values.get(field)
    if (value === undefined) continue
    const people = field === 'officer' || field === 'contact'
    if (people) addParties(roles, field, unitList(spacedNames(value).replace(/\n/g, '、')))
    else addCell(roles, field, value)
  }
  if (reading.options.firstIsLead === true) leadFirst(roles)
  const when = values.get('time')
  const mark = readMark(name)
  const start = (cells[0] as TableCell).start
  const item = {
    name: mark ? name.slice(mark.length) : name,
    number: values.get('number'),
    text: isPart ? undefined : values.get('text'),
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

type Rows = readonly (readonly TableCell[])[]

interface Header {
  /** Of every column: that of the lowest row, below a wider one where it says nothing alone. */
  titles: string[]
  /** The rows of the header, and of a title above it. */
  height: number
}

/** The header: behind a title over all columns; where a cell of it spans columns, as many rows as another spans. */
function headerOf(rows: Rows, slice: (cell: TableCell) => string, labels?: OfficeLabels): Header {
  const width = rows[0]?.length ?? 0
  const start = width > 1 && rows[0]?.[0]?.colSpan === width ? 1 : 0
  const first = rows[start] ?? []
  const spans = first.some(({ colSpan = 1 }) => colSpan > 1)
  const height = start + (spans ? Math.max(1, ...first.map(({ rowSpan = 1 }) => rowSpan)) : 1)
  let wide = ''
  const titles = first.map((cell, column) => {
    const above = slice(cell).trim()
    if (above !== '' || (cell.rowSpan ?? 1) > 1) wide = above
    const all = rows.slice(start, height).map((row) => (row[column] ? slice(row[column]).trim() : ''))
    const lowest = all.findLast((title) => title !== '') ?? ''
    const plain = lowest.replace(/\s/g, '')
    const known = labels?.roleOf(plain) !== undefined || tableColumns.some(([, pattern]) => pattern.test(plain))
    return known || lowest === wide ? lowest : `${wide}${lowest}`
  })
  return { titles, height }
}

/** Whether a table is one of duties: a task in one column, and who or when in another. */
export function isDutyTable({ document, labels }: Outline, rows: Rows): boolean {
  return columnsOf(headerOf(rows, (cell) => document.slice(cell), labels).titles, labels) !== undefined
}

/** 1.收心教育。2.召开教研会。 in the cell of a task: each is a duty of its own, of which all else in the row holds too. */
function listedIn(reading: Reading, cell: TableCell, row: Duty): Duty[] {
  const words = reading.slice(cell).trim()
  const marks = row.text === undefined ? countedMarks(inlineMarks(words, 0, true), 0, new Map()) : []
  const ofOne = marks.filter(({ mark }) => mark.form === marks[0]?.mark.form)
  if (ofOne.length < 2 || ofOne[0]?.at !== 0) return [row]
  const { id, ...rest } = row
  return ofOne.map(({ at, mark }, index) => {
    const said = words
      .slice(at + mark.length, ofOne[index + 1]?.at ?? words.length)
      .trim()
      .replace(/[。；;]$/, '')
    const name = sentenceName(said)
    return reading.retold({ ...rest, id, name, number: mark.text, ...(said === name ? {} : { text: said }) }, row)
  })
}

/** A task whose cell goes on over the next rows only holds what they say: its own row is the first of its parts. */
function partsOf(reading: Reading, task: Duty): Duty[] {
  const { id, name, number: _, text, ...answers } = task
  const part = reading.retold({ id, ...answers, name: text ?? name } as Duty, task)
  for (const field of [...partyFields, 'time', 'place', 'participants', 'note', 'text', 'confidence'] as const)
    delete task[field]
  return [part]
}

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
    if (!fields || groupColumn(part.rows, (cell) => reading.slice(cell)) >= 0) continue
    // 时间 alone is when something takes place, 完成时限 the last day for it
    const due = !/^(?:(?:活动|举办|实施|起止)?(?:时间|日期)|月份|月度|周次)$/.test(titles[fields.indexOf('time')] ?? '')
    const last = new Map<ColumnField, string>()
    let group: Duty | undefined
    let above: Duty | undefined
    const nameColumn = fields.indexOf('name')
    for (const cells of part.rows.slice(height)) {
      const filledCells = cells.filter((cell) => reading.slice(cell).trim() !== '')
      const only = filledCells[0]
      const title = only ? reading.slice(only).trim() : ''
      const mark = readMark(title)
      // a task alone in its row below other tasks has the parties of those: their cells are merged
      const merged =
        mark === undefined &&
        group === undefined &&
        last.size > 0 &&
        fields[cells.indexOf(only as TableCell)] === 'name'
      if (filledCells.length === 1 && only && fields.length > 2 && !merged) {
        group = {
          id: '',
          ...filled({ name: mark ? title.slice(mark.length) : title, number: mark?.text, source: reading.place(only) }),
          duties: [],
        }
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
        const listed = isPart ? [duty] : listedIn(reading, cells[nameColumn] as TableCell, duty)
        ;(group?.duties ?? duties).push(...listed)
        above = listed.at(-1)
      }
    }
  }
  return duties
}
