/** Phases that run on from one year into the next: told by the years that some of them name, or by the months that begin again. */

import { foldDates } from '../language/time/fold-dates.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'

const datedMonth = /(20\d{2}) ?年 ?(\d{1,2}) ?月/
const anyMonth = /\d{1,2}(?= ?月)/g
/** What follows the last phase that names its months is over in so many. */
const monthsBehind = 2

/** What a phase says of its time: its heading, and how its text begins. */
function opening(reading: Reading, node: OutlineNode): string {
  return foldDates(`${reading.name(node)}\n${reading.body(node).slice(0, 24)}`)
}

/**
 * 第一步（2023年11月20日前）, 第二步（11月21日至12月31日）, 第三步（2024年1月…）: the year in which they begin, and the last month
 * that is of the next.
 */
export function yearsOfPhases(reading: Reading): { year: number; turnsAfter: number } | undefined {
  const dated = reading.nodes.flatMap((node) => {
    if (node.role !== 'phase') return []
    const words = opening(reading, node)
    const [stated, year, month] = datedMonth.exec(words) ?? []
    if (stated === undefined) return []
    const months = words.slice(words.indexOf(stated) + 4).match(anyMonth) ?? []
    return [{ year: Number(year), month: Number(month), last: Math.max(...months.map(Number)) }]
  })
  const [first, ...others] = dated
  const next = others.filter(({ year }) => year !== first?.year)
  if (!first || next.length === 0) return undefined
  // the phases of the second year stand behind those of the first, and end before a year is over
  const isOrdered = others.slice(-next.length).every(({ year, last }) => year === first.year + 1 && last < first.month)
  if (!isOrdered) return undefined
  const last = Math.max(...next.map((one) => one.last))
  return { year: first.year, turnsAfter: Math.min(first.month - 1, last + monthsBehind) }
}

/** A plan that runs on into the next year begins in its second half. */
const earliest = 7

/** 准备（10月10日至11月10日）, 选举（12月11日至1月20日）, 总结（1月21日至31日）: the last month that is of the next year. */
export function monthsTurn(reading: Reading): number | undefined {
  const spans = reading.nodes.flatMap((node) => {
    if (node.role !== 'phase') return []
    const months = Array.from(reading.name(node).match(anyMonth) ?? [], Number)
    return months.length > 0 ? [{ from: months[0] as number, until: months.at(-1) as number }] : []
  })
  const [first, ...others] = spans
  const turn = others.findIndex(({ from }, index) => from < (spans[index] as { from: number }).from)
  if (!first || first.from < earliest || turn < 0) return undefined
  const next = others.slice(turn)
  const isOrdered =
    others.slice(0, turn).every(({ from }) => from >= first.from) &&
    next.every(({ from, until }, index) => until < first.from && from >= (next[index - 1]?.from ?? 1))
  return isOrdered ? Math.min(first.from - 1, Math.max(...next.map(({ until }) => until)) + monthsBehind) : undefined
}
