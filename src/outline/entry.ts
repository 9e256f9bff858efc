/** An entry of an outline: a heading or an item in reading order, with the text right under it, before it has its place in the tree. */

import type { Block } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import type { MarkForm } from './marks/mark-table.ts'
import type { Mark } from './marks.ts'
import type { BodyPart } from './node.ts'

export type EntryForm =
  | MarkForm
  | `outline${number}`
  | `h${number}`
  | `list${number}`
  | 'label'
  | 'unnumbered'
  | 'attachment'
  | 'period'

export interface Entry {
  form: EntryForm
  /** Its place among marks, smaller above, where the document itself does not tell. */
  rank: number
  ordinal?: number
  number?: string
  mark?: Mark
  start: number
  name: Span
  body: BodyPart[]
  /** The whole sentence, where the name is only its first clause. */
  sentence?: Span
  /** Stands inside a paragraph: what follows the paragraph no longer belongs to it. */
  inParagraph: boolean
  /** Is one clause of a sentence, no heading with text of its own. */
  clause: boolean
}

export interface Entries {
  /** Blocks before the first entry. */
  before: Block[]
  entries: Entry[]
}

/** The ranks of entries without a mark, between those of the marks: 第一章 0.5, 一、 1, （一） 2, 1. 3, ① 5, 一是 6. */
export const ranks = {
  attachment: -3,
  /** A title without a number. */
  title: 0.9,
  /** One in a plan that counts 一、, and 01 there. */
  titleUnderHan: 2.2,
  stage: 2.5,
  period: 2.6,
  unit: 2.7,
  /** A short sentence that is the title of a paragraph, over the 一是 that it counts. */
  sentence: 5.9,
} as const

/** What Markdown or a page calls a heading stands above all marks, what it calls a list item below them. */
export function rankOfDepth(kind: 'heading' | 'listItem', depth: number): number {
  return kind === 'heading' ? depth * 0.1 - 2 : 7 + depth * 0.1
}

/** Whether Markdown or a page marks an entry as a heading. */
export function isHeading(form: EntryForm): boolean {
  return form.startsWith('h') && form.charCodeAt(1) <= 0x39
}
