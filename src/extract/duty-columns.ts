/** The columns of duty tables, told by the words of their headers. */

import type { OfficeLabels } from '../language/office-labels.ts'
import { type ColumnField, sharesDivided, tableColumns, unitsDivided } from '../lexicon/table-columns.ts'
import type { Outline } from '../outline/node.ts'
import type { TableCell } from '../source/document.ts'

/** What another column of the same kind holds. */
const secondOf: Partial<Record<ColumnField, ColumnField>> = {
  name: 'text',
  responsible: 'responsibleToo',
  support: 'supportToo',
}

/** The field of every column, where the header is that of a duty table: a task, and who or when, or what it is about. */
export function columnsOf(header: readonly string[], labels?: OfficeLabels): (ColumnField | undefined)[] | undefined {
  const taken = new Set<ColumnField>()
  // 周次 beside 时间 only counts
  const isDated = header.some((title) => /时间|日期|时限|期限/.test(title))
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
      const second = secondOf[field]
      if (second !== undefined && !taken.has(second)) {
        taken.add(second)
        return second
      }
    }
    return undefined
  })
  if (!taken.has('name')) nameByPlace(header, fields, taken)
  // 项目 | 负责人 | 完成日期: no other column says what is to be done
  const named = (['text', 'group'] as const).find((field) => taken.has(field))
  if (!taken.has('name') && named) fields[fields.indexOf(named)] = 'name'
  giveToUnits(header, fields, taken)
  if (!taken.has('time') && header.some((title) => ofGoods.test(title.replace(/\s/g, '')))) return undefined
  const names = fields.includes('name')
  const answers = (['lead', 'responsible', 'support', 'officer', 'contact', 'time'] as const).some((field) =>
    taken.has(field),
  )
  return names && (answers || areOfTasks(header, fields)) ? fields : undefined
}

const ofTasks = /^(?:重点|主要|工作|目标|具体|专项)?任务(?:名称)?$|^(?:重点|主要)(?:工作|举措)(?:任务)?$/

/** 序号 | 重点任务 | 具体内容: what is to be done, in a plan that leaves open who does it. */
function areOfTasks(header: readonly string[], fields: readonly (ColumnField | undefined)[]): boolean {
  const title = header[fields.indexOf('name')]?.replace(/\s/g, '') ?? ''
  return fields.includes('text') && !fields.includes(undefined) && ofTasks.test(title)
}

/** 名称 | 规格 | 数量 | 存放地点 | 责任人: what is kept in store, and who keeps it. */
const ofGoods =
  /^(?:规格|型号|规格型号|单价|储备(?:量|数量)|库存(?:量|数量)?|(?:存放|储存|保管)(?:地点|位置|处)|保管人|物[资品]名称)$/

/** 责任片区, 点位名称, 路段: what is looked after. */
const ofPlace = /(?:片区|区域|点位|路段|地段|网格|街巷|河段|水库|部位|责任[区段田])(?:名称)?$/
/** 片区 | 包片领导 | 村（居） | 包村干部: the villages of an area, each with who looks after it. */
const ofVillages = /^(?:行政)?村(?:[（(][居社区]{1,2}[）)]|居|社区|组|名|庄)?(?:名称)?$/

/** 责任片区 | 包抓领导 | 职责: each place is a duty of whoever looks after it. */
function nameByPlace(header: readonly string[], fields: (ColumnField | undefined)[], taken: Set<ColumnField>): void {
  const columnOf = (kind: RegExp) =>
    header.findIndex((title, column) => fields[column] === undefined && kind.test(title.replace(/\s/g, '')))
  const villages = columnOf(ofVillages)
  const place = villages < 0 ? columnOf(ofPlace) : villages
  if (place < 0) return
  fields[place] = 'name'
  taken.add('name')
}

/** 单位 beside such columns is what things are measured in. */
const ofFigures = /数量|工程量|[总单]价|金额|规格|任务数|指标|[资投]金|额$/

/** 部门 | 职责, 任务 | 单位 | 时限: the units of a division of labour, in a table that has no column of those who answer. */
function giveToUnits(header: readonly string[], fields: (ColumnField | undefined)[], taken: Set<ColumnField>): void {
  if (taken.has('lead') || taken.has('responsible')) return
  const plain = header.map((title) => title.replace(/\s/g, ''))
  const work = plain.findIndex((title) => sharesDivided.test(title))
  const unit = plain.findIndex((title) => unitsDivided.test(title))
  if (unit < 0 || (fields[unit] !== undefined && work < 0)) return
  if (work < 0 && (!taken.has('name') || plain.some((title) => ofFigures.test(title)))) return
  if (work >= 0) fields[work] = 'name'
  fields[unit] = 'responsible'
  taken.add('responsible')
}

export type Rows = readonly (readonly TableCell[])[]

export interface Header {
  /** Of every column: that of the lowest row, below a wider one where it says nothing alone. */
  titles: string[]
  /** The rows of the header, and of a title above it. */
  height: number
}

/** The header: behind a title over all columns; where a cell of it spans columns, as many rows as another spans. */
export function headerOf(rows: Rows, slice: (cell: TableCell) => string, labels?: OfficeLabels): Header {
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

/** Whether a row only repeats the header, as tables do at the top of every page. */
export function isHeaderAgain(titles: readonly string[], row: readonly string[]): boolean {
  const same = row.filter((cell, column) => cell !== '' && cell === titles[column]?.replace(/\s/g, ''))
  return same.length > 1 && same.length * 2 > row.filter((cell) => cell !== '').length
}

/** Whether a table is one of duties: a task in one column, and who or when in another. */
export function isDutyTable({ document, labels }: Outline, rows: Rows): boolean {
  return columnsOf(headerOf(rows, (cell) => document.slice(cell), labels).titles, labels) !== undefined
}
