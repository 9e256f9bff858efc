/** Narrows the tasks and the checklists of a plan down to a unit, a role, a phase, a text. */

import { filled } from './filled.ts'
import type { PageData, PlanData } from './page-data.ts'

interface Wanted {
  unit: number | undefined
  role: number | undefined
  phase: number | undefined
  text: string
}

export function filterOf(article: HTMLElement, plan: PlanData, words: PageData['words']): void {
  const form = article.querySelector<HTMLFormElement>('[data-filters]')
  if (!form) return
  const items = new Map(Object.entries(plan.items))
  const rows = Array.from(article.querySelectorAll<HTMLElement>('table.duties tbody tr'))
  const points = Array.from(article.querySelectorAll<HTMLElement>('.ticks li'))
  const lists = Array.from(article.querySelectorAll<HTMLElement>('[data-list]'))
  const count = article.querySelector('[data-count]')
  const texts = new Map<HTMLElement, string>()
  const tasks = rows.filter(({ dataset }) => dataset.id !== undefined).length

  const isWanted = (element: HTMLElement, { unit, role, phase, text }: Wanted): boolean => {
    const entry = items.get(element.dataset.id ?? '')
    if (unit !== undefined || role !== undefined) {
      const roles = role === undefined ? [0, 1, 2] : [role]
      const units = roles.flatMap((at) => (entry?.[at] as number[] | undefined) ?? [])
      if (unit === undefined ? units.length === 0 : !units.includes(unit)) return false
    }
    if (phase !== undefined && entry?.[3] !== phase) return false
    if (text === '') return true
    const own = texts.get(element) ?? folded(element.textContent ?? '')
    texts.set(element, own)
    return own.includes(text)
  }

  const apply = () => {
    const wanted = wantedBy(form)
    const all = wanted.unit === undefined && wanted.role === undefined && wanted.phase === undefined && !wanted.text
    let shown = 0
    // From the end: a group is shown when something below it is.
    let depth = 0
    for (const row of rows.toReversed()) {
      const own = Number(row.dataset.depth)
      const isTask = row.dataset.id !== undefined
      row.hidden = isTask ? !isWanted(row, wanted) : !all && depth <= own
      if (row.hidden) continue
      depth = own
      if (isTask) shown += 1
    }
    // From the end as well: what stands below a point comes after it.
    for (const point of points.toReversed()) {
      point.hidden = !all && !isWanted(point, wanted) && !point.querySelector('li:not([hidden])')
    }
    for (const list of lists) list.hidden = !list.querySelector('li:not([hidden])')
    if (count) count.textContent = filled(words.shown, { shown, count: tasks })
  }

  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply))
  apply()
}

function wantedBy(form: HTMLFormElement): Wanted {
  const value = (field: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-filter="${field}"]`)?.value ?? ''
  const number = (field: string) => (value(field) === '' ? undefined : Number(value(field)))
  return { unit: number('unit'), role: number('role'), phase: number('phase'), text: folded(value('text')) }
}

/** Width and case do not count. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
