/** Tables of people: a column of names, one of posts in the body, and one of what each is elsewhere. */

import type { RosterEntry } from './entries.ts'
import { isPostWord } from './posts.ts'

const nameColumn = /^(?:姓名|成员姓名|人员姓名|人员)$/
const postColumn = /^(?:(?:组内|专班|小组|领导小组|指挥部|本组|担任)?职务|岗位|角色|身份|组成)$/
const titleColumn = /单位|职务|现任|备注/

interface RosterColumns {
  name: number
  post: number
  /** Negative where the table does not say what the people are elsewhere. */
  title: number
}

/** A table of people: who is what in the body, and what they are elsewhere. A merged post holds for the rows below it. */
export function rosterTable(rows: readonly (readonly string[])[]): RosterEntry[] {
  const [header = [], ...people] = rows
  const columns = columnsOf(header, people)
  if (!columns) return []
  let post = ''
  return people.flatMap((row) => {
    post = cell(row, columns.post) || post
    const name = cell(row, columns.name)
    const title = row[columns.title] ?? ''
    if (!isPostWord(post) || (name === '' && title === '')) return []
    return [{ post, ...(name === '' ? {} : { name }), ...(title === '' ? {} : { title }) }]
  })
}

/** Where the names, posts and titles stand; undefined of a table that is no roster. */
function columnsOf(header: readonly string[], people: readonly (readonly string[])[]): RosterColumns | undefined {
  const titles = header.map((title) => title.replace(/\s/g, ''))
  const name = titles.findIndex((title) => nameColumn.test(title))
  if (name < 0) return undefined
  const holdsPosts = (column: number) => people.some((row) => isPostWord(cell(row, column)))
  const post = titles.findIndex((title, column) => postColumn.test(title) && holdsPosts(column))
  if (post < 0) return undefined
  return { name, post, title: titles.findIndex((title, column) => column !== post && titleColumn.test(title)) }
}

/** What a row has in a column, its spaces left off; nothing where it has none. */
function cell(row: readonly string[], column: number): string {
  return (row[column] ?? '').replace(/\s/g, '')
}
