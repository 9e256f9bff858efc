/**
 * How much each unit has to do, and when: one table by phase, one by the month of the deadline. Only so many units and
 * columns are shown as a reader can take in.
 */

import { type UnitRole, unitRoles } from '../../plan/units.ts'
import { type Counts, type LoadBy, type LoadMatrix, loadMatrix, sum } from '../chart/load.ts'
import { type Chapter, part, scrolled } from './chapter.ts'
import { html, type Markup } from './markup.ts'

const mostUnits = 60
const mostColumns = 24

/** Shades; a single task never has the darkest. */
const levels = 4

export function loadTables(chapter: Chapter): Markup | undefined {
  const { plan, rows, say } = chapter
  const hasPhases = rows.some(({ kind, cells }) => kind === 'task' && cells.phase !== '')
  const views: LoadBy[] = hasPhases ? ['phase', 'month'] : ['month']
  const matrices = views.map((by) => loadMatrix(plan, { by }))
  if (matrices.every(({ units }) => units.length === 0)) return undefined
  return part(
    chapter,
    'load',
    say('load'),
    html`<p>${say('load-key')}</p>
${matrices.map((matrix) => table(chapter, matrix))}`,
  )
}

function table({ say }: Chapter, { by, columns, units }: LoadMatrix): Markup {
  const title = say(`load-by-${by}`)
  const shown = units.slice(0, mostUnits)
  const headings = columns.slice(0, mostColumns)
  const hidden = columns.length - headings.length
  const most = shown.reduce(
    (highest, { fields }) => Math.max(highest, ...fields.slice(0, mostColumns).map(sum)),
    levels,
  )
  const cell = (counts: Counts) => {
    const level = Math.ceil((levels * sum(counts)) / most)
    return level === 0 ? html`<td></td>` : html`<td class="load-${level}">${text(counts)}</td>`
  }
  const text = (counts: Counts) =>
    unitRoles.flatMap(({ role }) => (counts[role] > 0 ? [`${mark(role)}${counts[role]}`] : [])).join(' ')
  const mark = (role: UnitRole) => say(`load-${role}`)
  const lines = shown.map(
    ({
      name,
      fields,
      total,
    }) => html`<tr><th scope="row">${name}</th>${fields.slice(0, mostColumns).map(cell)}<td class="total">${text(total)}</td></tr>
`,
  )
  return html`<h3>${title}</h3>
${scrolled(
  title,
  html`<table class="load">
<thead><tr><th scope="col">${say('unit')}</th>${headings.map((name) => html`<th scope="col" lang="zh-CN">${name}</th>`)}<th scope="col">${say('total')}</th></tr></thead>
<tbody lang="zh-CN">
${lines}</tbody>
</table>`,
)}${units.length > shown.length && html`<p>${say('load-more', { count: units.length - shown.length })}</p>`}${
  hidden > 0 && html`<p>${say('load-more-columns', { count: hidden })}</p>`
}
`
}
