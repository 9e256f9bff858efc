/** The script of the page: shows the tools that need it, and gives each plan its filter and its ticks. */

import { filterOf } from './filter.ts'
import type { PageData } from './page-data.ts'
import { ticksOf } from './ticks.ts'

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData

for (const [at, article] of document.querySelectorAll<HTMLElement>('[data-plan]').entries()) {
  const plan = data.plans[at]
  if (!plan) continue
  filterOf(article, plan, data.words)
  ticksOf(article, plan, data.words)
}

// What is folded for the screen would be missing on paper; only the wording stays folded, unless it was unfolded.
let unfolded: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  unfolded = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not(.wording, [open])'))
  for (const details of unfolded) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of unfolded) details.open = false
})

const print = document.querySelector<HTMLButtonElement>('[data-print]')
if (print) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
