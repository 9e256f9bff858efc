/** The budget: rows of a table in the section of that title, with the amount in its unit and where the money comes from. */

import type { BudgetRow } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import { filled, type Reading } from './reading.ts'

const columns = [
  ['item', /^(?:支出|预算|经费)?(?:项目|事项|用途|名称|内容)(?:名称)?$/],
  ['amount', /^(?:预算|投资|支出|所需)?(?:金额|资金|经费|费用)/],
  ['funding', /来源|渠道|列支/],
] as const

type Field = (typeof columns)[number][0]

const money = /^(?:约)?(\d{1,12}(?:\.\d{1,6})?)\s*([^\d\s].{0,8})?$/

/** The rows of the tables in chapters on money. */
export function extractBudget(reading: Reading): BudgetRow[] {
  return reading.nodes.flatMap((node) =>
    node.role === 'budget'
      ? node.body.flatMap((part) => (part.type === 'table' ? rowsOf(reading, part.rows) : []))
      : [],
  )
}

function rowsOf(reading: Reading, [head = [], ...rows]: readonly (readonly TableCell[])[]): BudgetRow[] {
  const titles = head.map((cell) => reading.slice(cell).replace(/\s/g, ''))
  const at = (field: Field) =>
    titles.findIndex((title) => columns.some(([one, form]) => one === field && form.test(title)))
  const [item, amount, funding] = [at('item'), at('amount'), at('funding')]
  if (item < 0 || amount < 0) return []
  // 金额（万元）: the unit of all rows
  const ofAll = /[（(]([^（()）]{1,6})[)）]$/.exec(titles[amount] as string)?.[1]
  return rows.flatMap((cells): BudgetRow[] => {
    const text = (column: number) => (cells[column] ? reading.slice(cells[column]).trim() : '')
    const [, value, unit = ofAll] = money.exec(text(amount).replace(/[,，]/g, '')) ?? []
    if (text(item) === '' || /^(?:合计|总计|小计)/.test(text(item))) return []
    return [
      filled({
        item: text(item),
        amount: value === undefined ? undefined : Number(value),
        unit,
        funding: text(funding),
      }) as BudgetRow,
    ]
  })
}
