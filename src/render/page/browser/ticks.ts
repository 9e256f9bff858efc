/** Makes the checklists of a plan keep their ticks, tell how far they are, and export themselves. */

import { filled } from './filled.ts'
import { keptTicks } from './kept-ticks.ts'
import type { PageData, PlanData } from './page-data.ts'
import { commented, fileName, withTicks } from './tick-export.ts'

export function ticksOf(article: HTMLElement, plan: PlanData, words: PageData['words']): void {
  const tools = article.querySelector<HTMLElement>('[data-tools]')
  if (!tools) return
  const boxes = Array.from(article.querySelectorAll<HTMLInputElement>('[data-tick]'))
  const tasks = new Map(
    Array.from(article.querySelectorAll<HTMLElement>('tr[data-id]'), (row) => [row.dataset.id ?? '', row]),
  )
  const kept = keptTicks(plan.title)
  const idOf = ({ dataset }: HTMLElement) => dataset.tick ?? ''
  const tell = (name: string, text: string) => {
    const place = tools.querySelector(`[data-${name}]`)
    if (place) place.textContent = text
  }
  const show = () => {
    for (const box of boxes) {
      box.closest('li')?.classList.toggle('done', box.checked)
      tasks.get(idOf(box))?.classList.toggle('done', box.checked)
    }
    const done = boxes.filter(({ checked }) => checked).length
    tell('progress', filled(words.progress, { done, count: boxes.length }))
    tell('keeping', kept.isKept ? words['ticks-kept'] : words['ticks-refused'])
  }

  for (const box of boxes) {
    box.checked = kept.ticks.get(idOf(box)) ?? box.defaultChecked
    box.addEventListener('change', () => {
      kept.ticks.set(idOf(box), box.checked)
      kept.keep()
      show()
    })
  }
  tools.querySelector('[data-hide]')?.addEventListener('change', ({ target }) => {
    article.classList.toggle('hide-done', (target as HTMLInputElement).checked)
  })
  tools.querySelector('[data-forget]')?.addEventListener('click', () => {
    if (!confirm(words['clear-ticks-sure'])) return
    kept.forget()
    for (const box of boxes) box.checked = box.defaultChecked
    show()
  })
  tools.querySelector('[data-export]')?.addEventListener('click', () => {
    const ticked = new Map(boxes.map((box) => [commented(idOf(box)), box.checked]))
    const file = fileName(plan.title)
    save(
      withTicks(plan.markdown, (id) => ticked.get(id)),
      file,
    )
    tell('exported', filled(words.exported, { file }))
  })
  tools.hidden = false
  show()
}

function save(text: string, file: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
