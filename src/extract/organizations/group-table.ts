/**
 * Tables of groups: 组别 | 组长 | 成员 | 职责, a group a row. What stands in the row of a group is who is in it, who
 * answers for it and what it is there for; none of it is a duty of the plan.
 */

import { sentences } from '../../language/brackets.ts'
import { addLabelled } from '../../language/labelled-parties.ts'
import type { Roles } from '../../language/parties.ts'
import { people } from '../../language/people.ts'
import { isPost, type RosterEntry, rosterLabels } from '../../language/roster.ts'
import type { PartyRole } from '../../lexicon/party-labels.ts'
import { tableColumns } from '../../lexicon/table-columns.ts'
import type { TableCell } from '../../source/document.ts'
import { kindOfLine } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import type { OrganizationRegister } from './register.ts'

type Rows = readonly (readonly TableCell[])[]
type Words = (cell: TableCell) => string

/** 组成人员, 参加人员: whoever stands below is a member. */
const members = /^(?:小组|组成|参加|参与|主要)?(?:成员|组员|人员)(?:名单|构成|组成)?$/
const functions = /职责|任务|分工|工作内容/
const told = /组长|班长|负责人|领导|成员|组员|人员|职责|任务|分工|单位|部门|科室/

/** The column of groups, where every row of a table is one and the header says what is told of them; -1 where not. */
export function groupColumn(rows: Rows, words: Words): number {
  const [header = [], ...rest] = rows
  if (rest.length < 2 || header.length < 2) return -1
  const column = header.findIndex((_, at) => at < 2 && rest.every((row) => isGroup(row[at], words)))
  return column >= 0 && header.some((cell, at) => at > column && told.test(words(cell))) ? column : -1
}

function isGroup(cell: TableCell | undefined, words: Words): boolean {
  const name = cell === undefined ? '' : words(cell).trim()
  return (name.endsWith('组') || name.endsWith('专班')) && kindOfLine(name) !== undefined
}

/** Adds the groups of a table with what their rows say; false where it is none of groups. */
export function groupsInTable(reading: Reading, register: OrganizationRegister, rows: Rows): boolean {
  const words: Words = (cell) => reading.slice(cell).trim()
  const column = groupColumn(rows, words)
  if (column < 0) return false
  const titles = (rows[0] as readonly TableCell[]).map((cell) => words(cell).replace(/\s/g, ''))
  for (const row of rows.slice(1)) addGroup(register, titles, row, column, words)
  return true
}

function addGroup(
  register: OrganizationRegister,
  titles: readonly string[],
  row: readonly TableCell[],
  column: number,
  words: Words,
): void {
  const cell = row[column] as TableCell
  const name = words(cell)
  const kind = kindOfLine(name) ?? 'working-group'
  const roles: Roles = {}
  const entries: RosterEntry[] = []
  const does: string[] = []
  titles.forEach((title, at) => {
    const value = at > column && row[at] ? words(row[at]) : ''
    if (value === '') return
    const role = partyRole(title)
    if (functions.test(title)) does.push(...sentences(value, '。；;\n').map(({ text }) => text.replace(/[。；;]$/, '')))
    else if (isPost(title) || members.test(title)) entries.push(...holders(title, value))
    else if (role === 'officer') entries.push(...people(value).map((one) => ({ post: title, ...one })))
    else if (role) addLabelled(roles, role, value.replace(/\n/g, '、'))
  })
  const under = kind === 'leading-group' ? {} : register.under()
  register.current = [
    register.add(name, kind, cell, { ...under, ...roles, functions: does.length > 0 ? does : undefined }),
  ]
  register.give(entries)
}

/** 组长 over 李某（院长）; 成员 over 组长：李某 成员：周某. */
function holders(title: string, value: string): RosterEntry[] {
  const labelled = rosterLabels(value)
  return labelled.length > 0
    ? labelled
    : rosterLabels(`${isPost(title) ? title : '成员'}：${value.replace(/\n/g, '、')}`)
}

function partyRole(title: string): PartyRole | undefined {
  const field = tableColumns.find(([, pattern]) => pattern.test(title))?.[0]
  return field === 'lead' || field === 'responsible' || field === 'support' || field === 'officer' ? field : undefined
}
