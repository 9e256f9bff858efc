/**
 * The gantt chart of the page: phases and dated tasks as bars beside their names, in a table, so that it is read aloud
 * in order and folds on a phone. Bars have places in percent and no colours of their own: the style of the page gives those.
 */

import { dateOf, dayNumber, type TimeSpan } from '../../plan/time-span.ts'
import { type GanttPanel, type GanttRow, gantt, type Undated } from '../chart/gantt.ts'
import { type Chapter, part } from './chapter.ts'
import { html, type Markup } from './markup.ts'

export function schedule(chapter: Chapter): Markup {
  const { plan, say } = chapter
  const { panels, undated } = gantt(plan)
  const content =
    panels.length === 0 ? html`<p>${say('schedule-none')}</p>` : panels.map((panel, at) => drawn(chapter, panel, at))
  return part(chapter, 'schedule', say('schedule'), html`${content}${unplaced(chapter, undated)}`)
}

function drawn({ prefix, say }: Chapter, panel: GanttPanel, at: number): Markup {
  const grid = `${prefix}grid-${at}`
  const marks = ticks(panel)
  const months = say('months').split(' ')
  // The first stands on the edge of the cell.
  const lines = marks.slice(1).map(({ at }) => html`<line x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`)
  const labels = marks.map(({ at, year, month, step }, index) => {
    // The first label says the year, whichever month it is.
    const isYear = !panel.relative && (index === 0 || month === 1 || step >= 12)
    const text = !isYear
      ? months[month - 1]
      : step < 12
        ? say('month-label', { year, month: months[month - 1] ?? '' })
        : say('year-label', { year })
    return html`<text x="${at}%" dx="3" y="22">${text}</text>`
  })
  const row = ({ name, wording, kind, nested, span }: GanttRow) =>
    html`<tr role="row" class="${kind}${nested && ' nested'}"><th role="rowheader" scope="row">${name}</th><td role="cell">${wording}</td><td role="cell" class="bar"><svg aria-hidden="true"><use href="#${grid}"/>${bar(span, panel)}</svg></td></tr>
`
  return html`${panel.relative && html`<p>${say('schedule-relative')}</p>`}
<table class="gantt cards" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say('schedule-item')}</th><th role="columnheader" scope="col">${say('column-time')}</th><th role="columnheader" scope="col" class="axis"><span class="hidden">${say('schedule-axis')}</span><svg aria-hidden="true"><g id="${grid}">${lines}</g>${labels}</svg></th></tr></thead>
<tbody role="rowgroup" lang="zh-CN">
${panel.rows.map(row)}</tbody>
</table>
`
}

/** An open side fades: a deadline is led up to, a beginning leads on. */
function bar({ from, to }: TimeSpan, { first, last }: GanttPanel): Markup {
  const percent = (days: number) => ((100 * days) / (last + 1 - first)).toFixed(2)
  if (from !== undefined && to !== undefined) {
    return html`<rect x="${percent(from - first)}%" width="${percent(to + 1 - from)}%" y="9" height="12" rx="3"/>`
  }
  const at = percent(to === undefined ? (from ?? first) - first : to + 1 - first)
  const [start, width] = to === undefined ? [at, (100 - Number(at)).toFixed(2)] : ['0', at]
  return html`<rect class="open" x="${start}%" width="${width}%" y="13" height="4"/><circle cx="${at}%" cy="15" r="5"/>`
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 6000]
const mostTicks = 8

interface Tick {
  /** In percent of the axis. */
  at: string
  year: number
  month: number
  /** Months from one to the next. */
  step: number
}

function ticks({ first, last }: GanttPanel): Tick[] {
  const start = dateOf(first)
  const end = dateOf(last)
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const step = steps.find((one) => months / one <= mostTicks) ?? 12_000
  const found: Tick[] = []
  for (let after = 0; after < months; after += step) {
    const day = dayNumber(start.year, start.month + after, 1)
    const { year, month } = dateOf(day)
    found.push({ at: ((100 * (day - first)) / (last + 1 - first)).toFixed(2), year, month, step })
  }
  return found
}

function unplaced({ say }: Chapter, entries: readonly Undated[]): Markup | undefined {
  if (entries.length === 0) return undefined
  const items = entries.map(
    ({ name, wording }) => html`<li>${name} <small>${wording || say('no-time')}</small></li>
`,
  )
  return html`<details><summary>${say('schedule-unplaced', { count: entries.length })}</summary>
<ul lang="zh-CN">${items}</ul>
</details>`
}
