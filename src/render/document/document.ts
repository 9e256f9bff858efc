/** A plan as an official document: along the outline of its own text, or in chapters written from its items. */

import type { Plan } from '../../plan/plan.ts'
import { printable, printableLine } from '../printable.ts'
import type { DutyStyle } from './answers.ts'
import { chapters, compose, framed } from './compose.ts'
import { OutlineWalk } from './follow-outline.ts'
import { outlineParts } from './outline-parts.ts'
import { singleLines } from './single-lines.ts'
import { type OfficialDocument, paragraphs } from './tree.ts'
import { Writing } from './writing.ts'

export interface DocumentOptions {
  duties: DutyStyle
  /** Writes from the items alone, even where the plan carries the outline of a text. */
  afresh: boolean
}

export function officialDocument(given: Plan, { duties, afresh }: DocumentOptions): OfficialDocument {
  const plan = singleLines(given)
  return safe(afresh || !plan.sections?.length ? compose(plan, duties) : along(plan, duties))
}

/** Along the outline; an attachment of all duties would tell them twice there, so they are tables where they stand. */
function along(plan: Plan, duties: DutyStyle): OfficialDocument {
  const writing = new Writing(plan, duties === 'annex' ? 'table' : duties)
  const { noticeTitle, notice, signedAbove, preamble, chapters: outline, end } = outlineParts(plan)
  const walk = new OutlineWalk(writing, outline)
  const prose = (lines: readonly string[]) => lines.flatMap((line) => paragraphs(printable(line)))
  const blocks = [
    ...prose(preamble),
    ...walk.chapters(outline),
    ...chapters(writing.part(walk.homeless())),
    ...prose(end),
  ]
  const document = framed(plan, blocks, [])
  if (notice.length === 0) return document
  const title = printableLine(noticeTitle) || `关于印发《${document.title}》的通知`
  const signature = signedAbove ? document.signature : {}
  return {
    ...document,
    notice: { title, paragraphs: notice.map(printableLine), signature },
    signature: signedAbove ? {} : document.signature,
  }
}

/** The same document with nothing in its texts that is not to be printed. */
function safe<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(safe) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, safe(one)])) as T
}
