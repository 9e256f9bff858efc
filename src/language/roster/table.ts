/** Tables of people: a column of names, one of posts in the body, one of what each is elsewhere, and perhaps one of the bodies. */

import { isPersonName } from '../person.ts'
import { entriesOf, type RosterEntry } from './entries.ts'
import { isPostWord } from './posts.ts'

const bodyColumn = /^(?:组织)?机构(?:名称)?$|^组织(?:名称)?$|^(?:工作)?(?:小组|组别|组)$/
const nameColumn = /^(?:姓名|成员姓名|人员姓名|人员)$/
const postColumn = /^(?:(?:组内|专班|小组|领导小组|指挥部|本组|担任)?职务|岗位|角色|身份|组成)$/
const titleColumn = /单位|职务|现任|备注/

interface RosterColumns {
  name: number
  post: number
  /** Negative where the table does not say what the people are elsewhere. */
  title: number
  /** Negative where all are of one body. */
  body: number
}

/** The people of a table who are of one body; without a name where the table gives it none. */
export interface TableRoster {
  body?: string
  entries: RosterEntry[]
}

/** A table of people: who is what in the body, and what they are elsewhere. A merged body or post holds for the rows below it. */
export function rosterTable(rows: readonly (readonly string[])[]): TableRoster[] {
  const [header = [], ...people] = rows
  const columns = columnsOf(header, people)
  if (!columns) return []
  const rosters: TableRoster[] = []
  let roster: TableRoster = { entries: [] }
  let post = ''
  for (const row of people) {
    const body = cell(row, columns.body)
    if (body !== '' && body !== roster.body) roster = { body, entries: [] }
    post = cell(row, columns.post) || post
    const entries = isPostWord(post) ? holdersIn(post, cell(row, columns.name), row[columns.title] ?? '') : []
    if (entries.length > 0 && roster.entries.length === 0) rosters.push(roster)
    roster.entries.push(...entries)
  }
  return rosters
}

/** Who holds a post by one row: 各科室负责人 in the column of names is who they are. */
function holdersIn(post: string, name: string, title: string): RosterEntry[] {
  if (name === '') return title === '' ? [] : [{ post, title }]
  if (title === '' && !isPersonName(name)) return entriesOf(post, name)
  return [{ post, name, ...(title === '' ? {} : { title }) }]
}

/** Where the names, posts and titles stand; undefined of a table that is no roster. */
function columnsOf(header: readonly string[], people: readonly (readonly string[])[]): RosterColumns | undefined {
  const titles = header.map((title) => title.replace(/\s/g, ''))
  const name = titles.findIndex((title) => nameColumn.test(title))
  if (name < 0) return undefined
  const holdsPosts = (column: number) => people.some((row) => isPostWord(cell(row, column)))
  const post = titles.findIndex((title, column) => postColumn.test(title) && holdsPosts(column))
  if (post < 0) return undefined
  const title = titles.findIndex((words, column) => column !== post && titleColumn.test(words))
  return { name, post, title, body: titles.findIndex((words, column) => column !== post && bodyColumn.test(words)) }
}

/** What a row has in a column, its spaces left off; nothing where it has none. */
function cell(row: readonly string[], column: number): string {
  return (row[column] ?? '').replace(/\s/g, '')
}
