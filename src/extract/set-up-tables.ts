/** Tables of the platforms and of the teams of a plan: one a row, with who leads it, whom it is made of and what it draws on. */

import { addLabelled, type Roles } from '../language/parties.ts'
import { unitList } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import { tableColumns } from '../lexicon/table-columns.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { TableCell } from '../source/document.ts'
import { nameOnOneLine, unitsOnOneLine } from './cell-lines.ts'
import { headerOf } from './duty-columns.ts'
import type { Reading } from './reading.ts'

type SetUpKind = 'platform' | 'team'

/** 平台名称, 志愿服务队: the column that names them. */
const nameColumns: readonly (readonly [SetUpKind, RegExp])[] = [
  ['platform', /^(?:服务|工作|实践|活动)?(?:平台|阵地)(?:名称)?$/],
  ['team', /^(?:专业|常备)?(?:志愿)?(?:服务)?(?:队伍|分队|小分队|队)(?:名称)?$/],
]
const memberColumn = /^(?:队伍|人员|队员|成员|主要)?(?:人员|成员|队员)?(?:组成|构成)(?:人员)?$|^(?:主要)?成员$|^队员$/
const resourceColumn = /^(?:整合|依托|统筹|利用)?(?:的)?(?:阵地)?(?:资源|场所|阵地)$/
const carrierColumn = /^(?:活动|服务)?载体$/
const headColumn = /^(?:[总大支中小分]?队长|负责人)$/

/** The kind of what a table lists, where its header says that it lists platforms or teams. */
export function listsSetUps(titles: readonly string[]): SetUpKind | undefined {
  return nameColumns.find(([, column]) => titles.some((title) => column.test(title.replace(/\s/g, ''))))?.[0]
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
    if (listsSetUps(titles) !== kind) return []
    return part.rows.slice(height).flatMap((cells) => {
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
  const [, nameColumn] = nameColumns.find(([one]) => one === kind) as (typeof nameColumns)[number]
  for (const [column, title] of titles.entries()) {
    const cell = cells[column]
    const value = cell ? reading.slice(cell).trim() : ''
    if (!isWorded(value)) continue
    const units = () => unitList(unitsOnOneLine(value))
    if (row.name === '' && nameColumn.test(title)) row.name = nameOnOneLine(value)
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
