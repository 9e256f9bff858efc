/**
 * Which line of a flattened row stands in which column. A cell that was too narrow for its words goes on over several
 * lines, and one that was merged with the cell above it is not there at all; but units, people and times are told by
 * how they are worded. Every way to lay the lines out is weighed, and the one with the least that is odd is taken.
 */

import { isName } from '../../language/person-name.ts'
import { endsAsUnit, isCollective, unitList } from '../../language/unit-list.ts'
import type { ColumnField } from '../../lexicon/table-columns.ts'
import type { Span } from '../../source/place.ts'
import type { Fields } from './columns.ts'
import { isPeriod } from './merged-cells.ts'

/** The best way to place lines, up to any of them. */
export interface Placing {
  /** How odd the lines up to this one are, as rows that end with it. */
  oddities: readonly number[]
  /** The rows up to a line, with empty cells for those that are missing, and the last line of each. */
  rowsUpTo: (last: number) => { cells: Span[]; last: number }[]
}

/** What a line looks like, as far as its words tell. */
interface Look {
  length: number
  isTime: boolean
  isUnits: boolean
  /** With the line above or below it. */
  isPartOfUnits: boolean
  isPeople: boolean
  isSentence: boolean
  /** 环卫站、 is no whole cell. */
  isOpen: boolean
  /** 2.建立台账: it opens an item of its own. */
  isItem: boolean
}

const answering = new Set<ColumnField | undefined>(['lead', 'responsible', 'support'])
const people = new Set<ColumnField | undefined>(['officer', 'contact'])
/** 长期坚持, 立行立改, 每季度: times without a date. */
const standingTime =
  /^(?:每[个年季月周天日半两逢]|全年|长期|常年|常态|持续|即时|即知|立行|立即|立整|随时|适时|按时|年[内底度]|[上下]半年|寒假|暑假|已完成|会[前后]|[春秋夏冬]季|第?[一二三四1-4][、至\d一二三四\-—]*季度)/
const longestTime = 24
const longestPeople = 24
const item = /^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])/

/** What it costs that a cell is missing: little in columns whose cells are often merged with the one above. */
const missing: Partial<Record<ColumnField, number>> = {
  group: 1,
  name: 1.2,
  text: 2,
  lead: 2.5,
  responsible: 2.5,
  support: 1.5,
  officer: 2,
  contact: 2,
  time: 2.5,
  phase: 2,
  note: 0.3,
}
/** What it costs in the only column that says what is to be done, and in any column of another kind. */
const missingAlone = 4
const anyMissing = 1.2
/** A row that is counted once may hold two tasks. Where none is counted, a row opens where it lacks nothing. */
const nextOfNumber = 1.5
/** The cell ends where its list goes on. */
const brokenOff = 1.5

/** Lays lines out over columns. `counted` where they stand behind the number of one row. */
export function place(
  spans: readonly Span[],
  fields: Fields,
  slice: (span: Span) => string,
  counted: boolean,
): Placing {
  const lines = spans.map(slice)
  const looks = lines.map((line, index) => lookOf(line, lines[index - 1], lines[index + 1]))
  const width = fields.length
  const told = fields.findIndex((field) => field === 'group' || field === 'name' || field === 'text')
  const first = counted ? told : 0
  const nextRow = counted ? nextOfNumber : 0
  const skipped = sums(fields.map((field) => lackOf(fields, field)))
  const ways: Way[][] = []
  looks.forEach((look, at) => {
    const above = ways[at - 1]
    ways.push(
      fields.map((field, column) => {
        if (!above) return { oddity: skipped(0, column) + oddityIn(look, field, fields), from: -1, opens: true }
        const last = looks[at - 1] as Look
        const goesOn = (above[column] as Way).oddity + (last.isOpen ? 0 : goingOn(fields, column, look, last))
        const closed = last.isOpen ? brokenOff : 0
        let best: Way = { oddity: goesOn, from: column, opens: false }
        above.forEach(({ oddity }, from) => {
          const opens = from > column && column >= first && column <= told + 1
          if (from === column || (from > column && !opens)) return
          const between = opens
            ? skipped(from + 1, width) + nextRow + skipped(first, column)
            : skipped(from + 1, column)
          const sum = oddity + between + closed
          if (sum < best.oddity) best = { oddity: sum, from, opens }
        })
        return { ...best, oddity: best.oddity + oddityIn(look, field, fields) }
      }),
    )
  })
  const ends = ways.map((ofLine) => ofLine.map(({ oddity }, column) => oddity + skipped(column + 1, width)))
  const oddities = ends.map((ofLine) => Math.min(...ofLine))
  const rowsUpTo = (last: number) =>
    rowsOf(ways, spans, last, (ends[last] as number[]).indexOf(oddities[last] as number))
  return { oddities, rowsUpTo }
}

/** That a line stands in a column: how odd it and all before it are at least, and where the line before it stands. */
interface Way {
  oddity: number
  from: number
  /** Whether the line is the first of its row. */
  opens: boolean
}

/** The rows that lead to a line in a column, walked back from there. */
function rowsOf(
  ways: readonly (readonly Way[])[],
  spans: readonly Span[],
  last: number,
  column: number,
): { cells: Span[]; last: number }[] {
  const rows: { cells: Span[]; last: number }[] = []
  const width = ways[0]?.length ?? 0
  let row = new Array<Span | undefined>(width)
  let end = last
  for (let at = last, stands = column; at >= 0; at--) {
    const { start, end: until } = spans[at] as Span
    row[stands] = { start, end: row[stands]?.end ?? until }
    const { from, opens } = (ways[at] as readonly Way[])[stands] as Way
    if (opens) {
      rows.push({ cells: withEmpty(row), last: end })
      row = new Array<Span | undefined>(width)
      end = at - 1
    }
    stands = from
  }
  return rows.reverse()
}

/** A cell that is missing stands empty before the next, or behind the last. */
function withEmpty(row: readonly (Span | undefined)[]): Span[] {
  const { end } = row.findLast((cell) => cell !== undefined) as Span
  let next = end
  return Array.from(row)
    .toReversed()
    .map((cell) => {
      next = cell?.start ?? next
      return cell ?? { start: next, end: next }
    })
    .toReversed()
}

/** The sum of some costs from one index up to another. */
function sums(costs: readonly number[]): (from: number, to: number) => number {
  const upTo = [0]
  for (const cost of costs) upTo.push((upTo.at(-1) as number) + cost)
  return (from, to) => (upTo[to] as number) - (upTo[from] as number)
}

function lackOf(fields: Fields, field: ColumnField | undefined): number {
  const isAlone = (field === 'name' && !fields.includes('text')) || (field === 'text' && !fields.includes('name'))
  return isAlone || field === 'number' ? missingAlone : field ? (missing[field] ?? anyMissing) : anyMissing
}

function lookOf(line: string, above: string | undefined, below: string | undefined): Look {
  const isUnits = namesUnits(line)
  return {
    length: line.length,
    isTime: isPeriod(line) || (line.length <= longestTime && standingTime.test(line)) || endsPeriod(line),
    isUnits,
    isPartOfUnits:
      !isUnits &&
      ((below !== undefined && line.length > 3 && namesUnits(line + below) && !namesUnits(below)) ||
        (above !== undefined && above.length > 3 && !namesUnits(above) && namesUnits(above + line))),
    isPeople: namesPeople(line),
    isSentence: line.endsWith('。'),
    isOpen: '、，,'.includes(line.at(-1) ?? ' '),
    isItem: item.test(line),
  }
}

/** 2025年6月底前完成, 2023年7月31日前，长期坚持: a date and how it is meant. */
function endsPeriod(line: string): boolean {
  if (line.length > longestTime || !/^[\d一二三四五六七八九十]/.test(line)) return false
  const date =
    /^[\d年月日一二三四五六七八九十.\-—至 ]{2,12}(?:[上中下]旬|[底末初])?(?:之?前|以前|完成|[，,、；;（(]|$)/.exec(line)
  return date !== null && /[年月日.]/.test(date[0])
}

/** Whether a text is a list of units and nothing else. */
export function namesUnits(text: string): boolean {
  if (text.length > 200) return false
  const members = unitList(text)
  return members.length > 0 && members.every((member) => endsAsUnit(member) || isCollective(member))
}

function namesPeople(line: string): boolean {
  return line.length <= longestPeople && (isName(line) || line.split(/[、，,]/).every((name) => isName(name.trim())))
}

/** How odd a line is in a column. */
function oddityIn(look: Look, field: ColumnField | undefined, fields: Fields): number {
  const isShort = look.length <= 12
  if (field === 'number') return 4
  const names = field === 'time' || answering.has(field) || people.has(field)
  if (look.isSentence && names) return 4
  if (field === 'time') return look.isTime ? 0 : isShort ? 2.5 : 4
  if (answering.has(field))
    return look.isUnits || look.isPartOfUnits ? 0 : look.isTime ? 4 : isShort && !look.isItem ? 1.2 : 4
  if (people.has(field)) return look.isPeople ? 0 : look.isTime ? 4 : isShort && !look.isItem ? 1.2 : 4
  if (field === undefined) return 0
  const odd = (look.isTime ? 1.5 : 0) + (look.isUnits ? 1.6 : 0) + (look.isPeople ? 0.8 : 0)
  if (field === 'group') return odd + (look.length > 16 ? 1 : 0)
  if (field === 'place') return odd + (look.length > 16 ? 2 : 0)
  if (field === 'name' && fields.includes('text')) return odd + (look.isItem ? 1 : 0)
  return odd
}

/** How odd it is that a cell goes on with a line. */
function goingOn(fields: Fields, column: number, look: Look, above: Look): number {
  const field = fields[column]
  if (field === 'lead') return 0.7
  if (answering.has(field) || people.has(field)) return 0.5
  if (field === 'time') return 1
  if (field === 'name' && fields.includes('text')) return above.length < 5 ? 0.6 : 0.8
  if (look.isItem) return 0.1
  return above.length < 8 ? 0.6 : 0.3
}
