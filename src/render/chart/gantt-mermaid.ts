/** The gantt chart as Mermaid text. What has no date, which Mermaid cannot draw, stands in remarks at its end. */

import type { Plan } from '../../plan/plan.ts'
import { isoDay } from '../../plan/time-span.ts'
import { type GanttPanel, type GanttRow, gantt } from './gantt.ts'
import { bare, remark } from './mermaid.ts'

export function ganttAsMermaid(plan: Plan): string {
  const { title, panels, undated } = gantt(plan)
  // One diagram has one axis: the days that are known go before those of whichever year.
  const [panel, beside] = panels
  const lines = ['gantt', `    title ${bare(title)}`, '    dateFormat YYYY-MM-DD']
  if (panel) lines.push(`    axisFormat ${axisFormat(panel)}`, ...sections(panel))
  const rest = [...(beside?.rows ?? []), ...undated]
  if (rest.length > 0) lines.push(`    ${remark('没有具体日期的事项：')}`)
  for (const { name, wording } of rest) lines.push(`    ${remark(wording === '' ? name : `${name}（${wording}）`)}`)
  return `${lines.join('\n')}\n`
}

function axisFormat({ relative, first, last }: GanttPanel): string {
  if (last - first <= 62) return '%m-%d'
  return relative ? '%m月' : '%Y-%m'
}

function sections({ rows, first, last }: GanttPanel): string[] {
  const lines: string[] = []
  let inside: string | undefined
  let phase: GanttRow | undefined
  for (const [at, row] of rows.entries()) {
    if (row.kind === 'phase') phase = row
    const section = row.kind === 'phase' || (row.nested && phase) ? bare((phase as GanttRow).name) : '任务'
    if (section !== inside || row.kind === 'phase') lines.push(`    section ${section}`)
    inside = section
    const { from, to } = row.span
    const tags = [row.done ? 'done' : '', row.kind === 'phase' && !row.done ? 'active' : '']
    const isPoint = to !== undefined && (from === undefined || (from === to && row.kind === 'duty'))
    if (isPoint) tags.push('milestone')
    const start = isPoint ? to : (from ?? first)
    // The end of a task is the day on which it is over.
    const end = isPoint ? '0d' : isoDay((to ?? last) + 1)
    lines.push(`    ${bare(row.name)} :${[...tags.filter(Boolean), `t${at + 1}`, isoDay(start), end].join(', ')}`)
  }
  return lines
}
