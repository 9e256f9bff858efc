/** Blocks → outline: one tree a plan, with what stands before its first heading and what closes it set apart. */

import type { OfficeLabels } from '../language/office-labels.ts'
import { hasRoster } from '../language/roster-lines.ts'
import type { Block, Document } from '../source/document.ts'
import { takeClose } from './close.ts'
import { raiseBrackets } from './closing-brackets.ts'
import { type Part, splitCompilation } from './compilation.ts'
import { endOfNotice, isNotice } from './covering-notice.ts'
import { type Entry, isHeading } from './entry.ts'
import { withTables } from './flattened-tables.ts'
import { lowerLabels } from './labels-above.ts'
import { raiseLabels } from './labels-below.ts'
import { readMark } from './marks.ts'
import type { BodyPart, Outline, OutlineNode } from './node.ts'
import { isPaperBox } from './paper-box.ts'
import { assignRoles } from './roles/assign-roles.ts'
import { looksTitled } from './titles/document-title.ts'
import { titleRole } from './titles.ts'
import { buildTree } from './tree.ts'

/** A line that may belong to the title page: short, with no sentence in it, and no roster. */
function isFront(text: string): boolean {
  return text.length <= 60 && !'；;'.includes(text.at(-1) ?? ' ') && !text.includes('。') && !hasRoster(text)
}

function outlineOf(document: Document, part: Part, labels?: OfficeLabels): Outline {
  const { before, entries } = part
  const root: OutlineNode = {
    level: 0,
    start: part.span.start,
    name: { start: part.span.start, end: part.span.start },
    body: [],
    children: [],
    parent: undefined,
    role: 'container',
    inline: false,
    inferred: false,
  }
  const back = takeClose(document, entries)
  const isTitlePage = (block: Block) =>
    block.type === 'table' ? isPaperBox(document, block.rows) : isFront(document.slice(block))
  const onlyFront = before.every(isTitlePage)
  const headings = part.title === undefined && onlyFront ? titleHeadings(document, entries) : 0
  const titled = headings > 0 ? entries[headings - 1] : undefined
  const body = entries.slice(headings)
  let split = before.length
  if (!titled) {
    const prose = before.findIndex((block) => !isTitlePage(block))
    if (prose >= 0) split = prose
    else if (entries.length === 0) split = Math.min(1, before.length)
    split = endOfNotice(document, before, isFront, split) ?? split
  }
  const below: Block[] = titled ? titled.body.map((bodyPart) => ({ ...bodyPart })) : []
  const sent = isNotice(document, below) ? (endOfNotice(document, below, isFront, 0) ?? 0) : 0
  const preamble: Block[] = titled ? below.slice(sent) : before.slice(split)
  const outline: Outline = {
    document,
    ...(labels ? { labels } : {}),
    span: part.span,
    front: titled
      ? [
          ...before,
          ...entries.slice(0, headings).flatMap((entry) => headingBlocks(entry, entry === titled)),
          ...below.slice(0, sent),
        ]
      : before.slice(0, split),
    preamble: preamble.map(({ start, end }) => ({ start, end })),
    root,
    back,
    ...(part.title ? { title: part.title } : {}),
  }
  root.body = preamble.flatMap((block): BodyPart[] =>
    block.type === 'table'
      ? [{ type: 'table', rows: block.rows, start: block.start, end: block.end }]
      : [{ type: 'paragraph', start: block.start, end: block.end }],
  )
  buildTree(body, root, (span) => document.slice(span))
  assignRoles(outline)
  raiseLabels(outline)
  lowerLabels(outline)
  raiseBrackets(outline)
  return outline
}

/**
 * How many headings at the start are the title of the document: the one heading of its depth in a Markdown file, and
 * on a web page what stands above it too, the name of an office or of a column.
 */
function titleHeadings(document: Document, entries: readonly Entry[]): number {
  for (let count = Math.min(3, entries.length); count > 1; count--) {
    const leading = entries.slice(0, count)
    const last = leading[count - 1] as Entry
    const others = entries.slice(count)
    const above = (entry: Entry) =>
      isHeading(entry.form) && !entry.mark && !others.some(({ form }) => form === entry.form)
    // a covering notice and the plan that it sends out may both be headings of the first depth
    const titles = leading.every(above) && leading.every((entry) => namesDocument(document.slice(entry.name)))
    const alone = leading.every((entry) => isAlone(document, entry, entries))
    if ((alone || titles) && namesDocument(document.slice(last.name))) return count
  }
  return entries[0] && isAlone(document, entries[0], entries) ? 1 : 0
}

/** 责任分工 and 工作安排 end as titles of documents do, and head a section. */
function namesDocument(heading: string): boolean {
  return looksTitled(heading) && titleRole(heading) === undefined
}

/** The only heading of its depth, and with no number. */
function isAlone(document: Document, entry: Entry, entries: readonly Entry[]): boolean {
  if (!entry.form.startsWith('h') || entry.mark) return false
  const alone = !entries.some((other) => other !== entry && other.form === entry.form)
  return alone && readMark(document.slice(entry.name)) === undefined
}

/** A title heading as part of the front, with the lines of the notice under it; the text under the last is preamble. */
function headingBlocks({ name, body }: Entry, isLast: boolean): Block[] {
  return [{ type: 'heading', depth: 1, ...name }, ...(isLast ? [] : body.map((part): Block => ({ ...part })))]
}

/** The outlines of a document, one a plan. */
export function outlineDocument(document: Document, labels?: OfficeLabels): Outline[] {
  const tabled = withTables(document)
  return splitCompilation(tabled, labels).map((part) => outlineOf(tabled, part, labels))
}
