/** The task breakdown table of the page: the same rows and columns as everywhere, with the wording to unfold. */

import type { PageWord } from '../../messages/messages.ts'
import { type Column, columns, usedColumns } from '../table/columns.ts'
import type { Row } from '../table/rows.ts'
import { type Chapter, part, scrolled, wording } from './chapter.ts'
import { html, type Markup } from './markup.ts'

const onDemand = new Set(['phase', 'status'])

export function dutyTable(chapter: Chapter): Markup {
  const { rows, say } = chapter
  const tasks = rows.filter(({ kind }) => kind === 'task')
  if (tasks.length === 0) return part(chapter, 'duties', say('duties'), html`<p>${say('no-duties')}</p>`)
  const used = usedColumns(tasks)
  const shown = columns.filter(
    (column) => used.includes(column) || (onDemand.has(column.key) && tasks.some(({ cells }) => cells[column.key])),
  )
  const heads = shown.map(
    (column) => html`<th scope="col" role="columnheader" class="c-${column.key}">${heading(chapter, column)}</th>`,
  )
  const content = html`<p class="count" role="status" data-count></p>
${scrolled(
  say('duties'),
  html`<table class="duties cards" role="table">
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup" lang="zh-CN">
${rows.map((row) => tableRow(chapter, row, shown))}</tbody>
</table>`,
)}`
  return part(chapter, 'duties', say('duties'), content)
}

function heading({ say }: Chapter, { key, heading }: Column): string {
  // A column that the page has no word for goes by its own heading.
  return say(`column-${key}` as PageWord) ?? heading
}

function tableRow(chapter: Chapter, row: Row, shown: readonly Column[]): Markup {
  const { kind, groups, cells, item } = row
  if (kind === 'group') {
    const text = item === undefined ? kindName(chapter, cells.name) : cells.name
    const level = Math.min(groups.length, 4)
    return html`<tr role="row" class="group" data-depth="${groups.length}"><th role="rowheader" scope="rowgroup" colspan="${shown.length}" class="level-${level}">${text}${item && wording(chapter, item)}</th></tr>
`
  }
  const content = shown.map(({ key }) => {
    if (key === 'name') return html`<th role="rowheader" scope="row" class="c-name">${cells.name}</th>`
    const more = key === (shown.some((column) => column.key === 'text') ? 'text' : 'time') && item
    const text = key === 'text' && cells.text !== '' ? html`<div class="content">${cells.text}</div>` : cells[key]
    const label = heading(chapter, { key, heading: '' })
    // Wording that the cell shows as it stands need not be unfolded.
    const unfold = more && item?.text !== cells.text ? wording(chapter, item as NonNullable<Row['item']>) : undefined
    return html`<td role="cell" class="c-${key}" data-label="${label}">${text}${unfold}</td>`
  })
  return html`<tr role="row" data-id="${item?.id}" data-depth="${groups.length}">${content}</tr>
`
}

const kinds: Record<string, PageWord> = {
  组织: 'group-organizations',
  平台: 'group-platforms',
  队伍: 'group-teams',
  实施步骤: 'group-phases',
  任务: 'group-duties',
}

function kindName({ say }: Chapter, name: string): string {
  const word = kinds[name]
  return word === undefined ? name : say(word)
}
