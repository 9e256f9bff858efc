/** Points to verify, workflows as chains of steps, and the budget as a table. */

import type { BudgetRow, Checklist, Workflow } from '../../plan/plan.ts'
import { type Block, paragraph, type Table } from './tree.ts'
import { headed, type Writing } from './writing.ts'

/** Every list under its name; the points are sentences parted by semicolons, as enumerations of documents are. */
export function checklists(_: Writing, level: number, all: readonly Checklist[]): Block[] {
  return all.flatMap(({ name, text, items = [] }) => [
    ...headed(level, name, text === undefined ? [] : [text]),
    ...items.map(({ text: point }, at): Block => {
      const words = point.replace(/[。；;]+$/, '')
      return { kind: 'heading', level: level + 1, name: '', text: `${words}${at === items.length - 1 ? '。' : '；'}` }
    }),
  ])
}

/** 隐患处置流程：按照“居民上报—街道派单—居民评价”的流程办理。 */
export function workflows(all: readonly Workflow[]): Block[] {
  return all.map(({ name, steps = [], text }) => {
    const chain = steps.join('—')
    const title = name === steps.join('、') ? '' : `${name}：`
    return paragraph(steps.length === 0 ? `${title}${text ?? ''}` : `${title}按照“${chain}”的流程办理。`)
  })
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
