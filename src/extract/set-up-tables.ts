/** Tables of the platforms and of the teams of a plan: one a row, with who leads it, whom it is made of and what it draws on. */

import { addLabelled } from '../language/labelled-parties.ts'
import type { Roles } from '../language/parties.ts'
import { unitList } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import {
  carrierColumn,
  headColumn,
  kindColumn,
  kindOfCell,
  memberColumn,
  plainName,
  resourceColumn,
  type SetUpKind,
  setUpColumns,
  tableColumns,
} from '../lexicon/table-columns.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { TableCell } from '../source/document.ts'
import { nameOnOneLine, unitsOnOneLine } from './cell-lines.ts'
import { headerOf } from './duty-columns.ts'
import type { Reading } from './reading.ts'

/** Whether a table lists platforms or teams, by its header or by the kind that each row gives. */
export function listsSetUps(
  titles: readonly string[],
  rows: readonly (readonly TableCell[])[],
  slice: (cell: TableCell) => string,
): boolean {
  return kindOfAll(titles) !== undefined || kindsOfRows(titles, rows, slice) !== undefined
}

function kindOfAll(titles: readonly string[]): SetUpKind | undefined {
  return setUpColumns.find(([, column]) => titles.some((title) => column.test(title.replace(/\s/g, ''))))?.[0]
}

/** 平台｜宣讲平台｜甲局, 队伍｜宣讲队｜乙局: the kind of each row below the header, where a column gives one to all of them; an empty cell goes on with the one above. */
function kindsOfRows(
  titles: readonly string[],
  rows: readonly (readonly TableCell[])[],
  slice: (cell: TableCell) => string,
): SetUpKind[] | undefined {
  const column = titles.findIndex((title) => kindColumn.test(title.replace(/\s/g, '')))
  if (column < 0 || !titles.some((title) => title.replace(/\s/g, '') === plainName)) return undefined
  const kinds: SetUpKind[] = []
  for (const cells of rows) {
    const cell = cells[column]
    const words = cell ? slice(cell).replace(/\s/g, '') : ''
    const own = kindOfCell.exec(words)
    const kind = own ? (own[1] === undefined ? 'team' : 'platform') : words === '' ? kinds.at(-1) : undefined
    if (kind === undefined) return undefined
    kinds.push(kind)
  }
  return kinds
}

interface SetUpRow {
  name: string
  roles: Roles
  head?: string
  members?: string[]
  resources?: string[]
  carriers?: string[]
  cells: readonly TableCell[]
}

/** The rows of such tables in the body of a node. */
export function setUpRows(reading: Reading, node: OutlineNode, kind: SetUpKind): SetUpRow[] {
  return node.body.flatMap((part) => {
    if (part.type !== 'table') return []
    const { titles: words, height } = headerOf(part.rows, (cell) => reading.slice(cell), reading.outline.labels)
    const titles = words.map((title) => title.replace(/\s/g, ''))
    const rows = part.rows.slice(height)
    const ofAll = kindOfAll(titles)
    const kinds = ofAll === undefined ? kindsOfRows(titles, rows, (cell) => reading.slice(cell)) : undefined
    return rows.flatMap((cells, index) => {
      if ((kinds?.[index] ?? ofAll) !== kind) return []
      const row = rowOf(reading, cells, titles, kind)
      return row ? [row] : []
    })
  })
}

function rowOf(
  reading: Reading,
  cells: readonly TableCell[],
  titles: readonly string[],
  kind: SetUpKind,
): SetUpRow | undefined {
  const row: SetUpRow = { name: '', roles: {}, cells }
  const [, nameColumn] = setUpColumns.find(([one]) => one === kind) as (typeof setUpColumns)[number]
  for (const [column, title] of titles.entries()) {
    const cell = cells[column]
    const value = cell ? reading.slice(cell).trim() : ''
    if (!isWorded(value)) continue
    const units = () => unitList(unitsOnOneLine(value))
    if (row.name === '' && (nameColumn.test(title) || title === plainName)) row.name = nameOnOneLine(value)
    else if (memberColumn.test(title)) row.members = units()
    else if (resourceColumn.test(title)) row.resources = units()
    else if (carrierColumn.test(title)) row.carriers = units()
    else if (kind === 'team' && headColumn.test(title)) row.head = nameOnOneLine(value)
    else {
      const role = partyRoles.find(([, pattern]) => pattern.test(title))?.[0]
      if (role) addLabelled(row.roles, role, unitsOnOneLine(value))
    }
  }
  return row.name === '' ? undefined : row
}

const roles = ['lead', 'responsible', 'support', 'officer', 'contact'] as const
const partyRoles = tableColumns.flatMap(([field, pattern]) => {
  const role = roles.find((one) => one === field)
  return role ? [[role, pattern] as const] : []
})
