/**
 * The header of a flattened table: which column a word heads, and whether columns make a table of duties or of phases.
 * Lines of text are not such a header by chance, and nothing else tells a table that has lost its rules.
 */

import { OpeningPattern } from '../../language/opening-pattern.ts'
import { blanks, hasOneOf } from '../../language/signs.ts'
import {
  type ColumnField,
  sharesDivided,
  stageColumn,
  tableColumns,
  unitsDivided,
} from '../../lexicon/table-columns.ts'

/** What the columns of a table hold, from the left; undefined where a title is none of ours. */
export type Fields = readonly (ColumnField | undefined)[]

/** No title of a column is longer. */
export const longestTitle = 16
/** A duty table has so many columns. */
export const fewestColumns = 3

/** The column of phases, those of a division of labour, and those of every duty table. */
const columns: typeof tableColumns = [
  ['phase', stageColumn],
  ['responsible', unitsDivided],
  ['name', sharesDivided],
  ...tableColumns,
]

const answers = new Set<ColumnField | undefined>(['lead', 'responsible', 'support', 'officer', 'contact', 'time'])
/** 项目 and 环节 too, where no other column says more. */
const told = new Set<ColumnField | undefined>(['name', 'text', 'group'])
const units = new Set<ColumnField | undefined>(['lead', 'responsible', 'support'])

/** 责 任 单 位: most titles are not drawn apart. */
function withoutBlanks(title: string): string {
  return hasOneOf(title, blanks) ? title.replace(/\s/g, '') : title
}

/** The field of a column that such a word heads. */
export function fieldOf(title: string): ColumnField | undefined {
  const plain = withoutBlanks(title)
  if (plain.length > longestTitle) return undefined
  const signed = columnsSigned(plain)
  return columns.find(([, pattern], index) => (signed & (1 << index)) !== 0 && pattern.test(plain))?.[0]
}

/** Whether a title has the sign of a column's word. Most short lines have none, and need not be matched with every column. */
export function hasColumnSign(title: string): boolean {
  return columnsSigned(withoutBlanks(title)) !== 0
}

/** What a word in the patterns of columns begins with, or is: one character alone, or with the one behind it. */
interface Sign {
  next: number | undefined
  /** A bit for each column that has such words. */
  columns: number
}

/** The signs by their first character. */
let signs: ReadonlyMap<number, readonly Sign[]> | undefined

/** The columns of which a title has a sign, as bits: no other can be the one that it heads. */
function columnsSigned(plain: string): number {
  signs ??= signsOf(columns)
  let signed = 0
  for (let at = 0; at < plain.length; at++) {
    const here = signs.get(plain.charCodeAt(at))
    if (here === undefined) continue
    const following = plain.charCodeAt(at + 1)
    for (let index = 0; index < here.length; index++) {
      const { next, columns } = here[index] as Sign
      if (next === undefined || next === following) signed |= columns
    }
  }
  return signed
}

function signsOf(patterns: typeof columns): Map<number, Sign[]> {
  const found = new Map<number, Sign[]>()
  for (const [index, [, pattern]] of patterns.entries()) {
    for (const word of wordsOf(pattern)) {
      const next = word.length > 1 ? word.charCodeAt(1) : undefined
      const others = found.get(word.charCodeAt(0)) ?? []
      const known = others.find((one) => one.next === next)
      if (known) known.columns |= 1 << index
      else others.push({ next, columns: 1 << index })
      found.set(word.charCodeAt(0), others)
    }
  }
  return found
}

/** The Chinese words in a pattern. A bundler may have written their characters as escapes, which are those of JSON. */
export function wordsOf({ source }: RegExp): string[] {
  const written = source.includes('\\u') ? (JSON.parse(`"${source.replace(/\\(?!u)|"/g, '\\$&')}"`) as string) : source
  return written.match(/[\u4e00-\u9fff]+/g) ?? []
}

/** Whether columns are those of a table of duties, something to do and who or by when, or of phases, each with its time. */
export function areKnown(fields: Fields): boolean {
  if (fields.length < fewestColumns) return false
  return areOfPhases(fields) || (fields.some((field) => answers.has(field)) && toldColumn(fields) >= 0)
}

/** Whether columns name phases, and when each is. */
export function areOfPhases(fields: Fields): boolean {
  return fields.includes('phase') && fields.includes('time')
}

/** Whether so few columns are strange (开展频次) that the others tell what the table is. */
export function mostAreKnown(fields: Fields): boolean {
  const strange = fields.filter((field) => field === undefined).length
  return strange === 0 || ((fields[0] === 'number' || fields[0] === 'time') && strange * 3 < fields.length)
}

/** The first column that says what is to be done, or -1. */
function toldColumn(fields: Fields): number {
  return fields.findIndex((field) => told.has(field))
}

/** Whether a column says what is to be done. */
export function tells(fields: Fields): boolean {
  return toldColumn(fields) >= 0
}

/** The first column that names who answers, or -1. */
export function unitColumn(fields: Fields): number {
  return fields.findIndex((field) => units.has(field))
}

const longestDay = 20
/** 3月1日—3月5日, 三月, 9:00—9:30, 第一周 */
const day = new OpeningPattern(
  '0123456789第一二三四五六七八九十元',
  /^(?:(?:\d{1,2}|十[一二]|[一二三四五六七八九十元])月|\d{1,2}\.\d{1,2}|\d{1,2}[:：]\d{2}|20(?:\d\d|[xX×_*]{2})年|第[一二三四五六七八九十\d]{1,3}[周月])/,
)

/** Whether a cell opens with a day, a week, a month or an hour, and says no more than that. */
export function isDay(cell: string): boolean {
  return cell.length <= longestDay && day.test(cell)
}

const rowNumber = new OpeningPattern('0123456789', /^\d{1,3}$/)

/** Whether a cell is the number of a row. */
export function isRowNumber(cell: string): boolean {
  return rowNumber.test(cell)
}
