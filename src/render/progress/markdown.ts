/** Progress as Markdown: a list a state and a table of the units, for an issue or a report. */

import type { ListItem, RootContent, Table, TableRow } from 'mdast'
import { markdown, phrasing } from '../markdown.ts'
import { itemsIn, noteText, type Progress, progressStates, totalsLine } from './progress.ts'

export function progressAsMarkdown(progress: Progress): string {
  return markdown([
    { type: 'heading', depth: 1, children: phrasing(progress.title) },
    { type: 'paragraph', children: phrasing(totalsLine(progress)) },
    ...progressStates.flatMap(({ state, word }): RootContent[] => {
      const children = itemsIn(progress, state).map((item): ListItem => {
        const note = noteText(item)
        const text = `${item.name}${note === '' ? '' : `（${note}）`}`
        return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasing(text) }] }
      })
      if (children.length === 0) return []
      const heading = { type: 'heading', depth: 2, children: phrasing(word) } as const
      return [heading, { type: 'list', ordered: false, spread: false, children }]
    }),
    ...(progress.units.length > 0
      ? [{ type: 'heading', depth: 2, children: phrasing('各单位') } as const, unitTable(progress)]
      : []),
  ])
}

function unitTable({ units }: Progress): Table {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
  })
  return {
    type: 'table',
    align: [null, ...progressStates.map(() => 'right' as const), 'right'],
    children: [
      row(['单位', '任务', ...progressStates.map(({ word }) => word)]),
      ...units.map((unit) =>
        row([unit.unit, String(unit.total), ...progressStates.map(({ state }) => String(unit[state]))]),
      ),
    ],
  }
}
