/** What every chapter of the page is made from: one plan with what was found in it, and the words around it. */

import type { PageWord, PageWords } from '../../messages/messages.ts'
import { filled } from '../../messages/messages.ts'
import type { Item, Plan } from '../../plan/plan.ts'
import type { UnitNames } from '../../plan/units.ts'
import type { Severity } from '../../source/diagnostic.ts'
import type { Row } from '../table/rows.ts'
import { html, type Markup } from './markup.ts'

/** A finding of the check, said in the language of the page. */
export interface PageFinding {
  severity: Severity
  rule: string
  text: string
  /** `plan.yaml:12` */
  where: string
}

export interface Chapter {
  plan: Plan
  findings: readonly PageFinding[]
  rows: readonly Row[]
  names: UnitNames
  /** Sets ids apart where several plans are on one page. */
  prefix: string
  say(word: PageWord, values?: Record<string, string | number>): string
}

export function sayer(words: PageWords): Chapter['say'] {
  return (word, values) => filled(words[word], values)
}

/** A part of a chapter: its heading, and its place in the table of contents. */
export function part({ prefix }: Chapter, id: string, heading: string, content: Markup): Markup {
  // Among several plans a part is called after its plan as well.
  const label = prefix === '' ? '' : `${prefix}title `
  return html`<section id="${prefix}${id}" aria-labelledby="${label}${prefix}${id}-heading">
<h2 id="${prefix}${id}-heading">${heading}</h2>
${content}
</section>
`
}

/** What may be wider than the screen, scrolled by itself and reached by the keyboard. */
export function scrolled(label: string, content: Markup): Markup {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">
${content}
</div>`
}

/** What the plan says of an item in its own words, to unfold. */
export function wording({ say }: Chapter, { text, source }: Pick<Item, 'text' | 'source'>): Markup | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const line = source?.start.line
  const label = line === undefined ? say('wording') : say('wording-at', { line })
  return html`<details class="wording"><summary>${label}</summary><div lang="zh-CN">${text}</div></details>`
}
