/** Points to verify, workflows as chains of steps, and the budget as a table. */

import type { BudgetRow, Checklist, Workflow } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { type Block, paragraph, type Table } from './tree.ts'
import type { Writing } from './writing.ts'

/** Every list under its name; the points are sentences parted by semicolons, as enumerations of documents are. */
export function checklists(writing: Writing, level: number, all: readonly Checklist[]): Block[] {
  return all.flatMap(({ items = [], ...list }) => [
    ...writing.item(level, list),
    ...items.map((point, at): Block => {
      const words = printableLine(point.text)
        .trim()
        .replace(/(?<![。；;])[。；;]+$/, '')
      const answers = writing.bracket({ ...point, name: words, text: '' })
      const mark = /[？?！!]$/.test(words) && answers === '' ? '' : at === items.length - 1 ? '。' : '；'
      return { kind: 'heading', level: level + 1, name: '', text: `${words}${answers}${mark}` }
    }),
  ])
}

/** 隐患处置流程：按照“居民上报—街道派单—居民评价”的流程办理。 */
export function workflows(writing: Writing, all: readonly Workflow[]): Block[] {
  return all.flatMap((flow) => {
    const { name, steps = [], text = '' } = flow
    const title = name === steps.join('、') ? '' : `${name}：`
    const chain = steps.length === 0 ? '' : `按照“${steps.join('—')}”的流程办理。`
    const own = chain === '' ? ended(text) : `${chain}\n${text}`
    return writing.lines({ ...flow, text: title + own }).map(paragraph)
  })
}

/** A sentence with its full stop. */
function ended(text: string): string {
  return /[。！？!?：:]\s*$/.test(text) ? text : `${text.trim()}。`
}

export function budget(rows: readonly BudgetRow[]): Block[] {
  if (rows.length === 0) return []
  const hasFunding = rows.some(({ funding }) => funding !== undefined)
  const table: Table = {
    kind: 'table',
    columns: [
      { heading: '序号', width: 3, centered: true },
      { heading: '支出项目', width: 12 },
      { heading: '金额', width: 6, centered: true },
      ...(hasFunding ? [{ heading: '资金来源', width: 10 }] : []),
    ],
    rows: rows.map(({ item, amount, unit = '', funding = '' }, at) => ({
      kind: 'item',
      cells: [`${at + 1}`, item, amount === undefined ? '' : `${amount}${unit}`, ...(hasFunding ? [funding] : [])],
    })),
  }
  return [table]
}
