/** What the tasks and the checklists can be narrowed down to. Shown by the script, without which it could do nothing. */

import type { PageWord } from '../../messages/messages.ts'
import { unitRoles } from '../../plan/units.ts'
import type { Chapter } from './chapter.ts'
import { html, type Markup, short } from './markup.ts'

/** The values are the numbers that units and phases have in the data of the page. */
export function filterForm(
  { plan, prefix, say }: Chapter,
  units: readonly string[],
  phases: readonly string[],
): Markup {
  const choice = (name: string, at: number | string) => html`<option value="${at}">${short(name, 40)}</option>`
  const select = (field: string, label: string, all: string, choices: readonly Markup[]) =>
    html`<label>${label} <select data-filter="${field}"><option value="">${all}</option>${choices}</select></label>`
  const inOrder = units.map((name, at) => ({ name, at })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const roles = unitRoles.map(({ role }, at) => choice(say(`role-${role}` as PageWord), at))
  const label = prefix === '' ? say('filter') : `${say('filter')} ${short(plan.title, 80)}`
  return html`<form role="search" aria-label="${label}" class="filter" hidden data-filters>
${select(
  'unit',
  say('unit'),
  say('all-units'),
  inOrder.map(({ name, at }) => choice(name, at)),
)}
${select('role', say('role'), say('all-roles'), roles)}
${phases.length > 0 && select('phase', say('phase'), say('all-phases'), phases.map(choice))}
<label>${say('search')} <input type="search" data-filter="text" autocomplete="off"></label>
<button type="reset">${say('clear-filter')}</button>
</form>
`
}
