/** A trace as Markdown: a list a chapter. */

import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { inlineCode, listItem, pieceNodes } from '../comparison/markdown.ts'
import type { Voice } from '../comparison/told.ts'
import { markdown, phrasing } from '../markdown.ts'
import { printableLine } from '../printable.ts'
import { chapters, type Finding, type Traced, traceSummary } from './chapters.ts'

export function traceAsMarkdown(traced: Traced, voice: Voice): string {
  const { upper, lowers, trace } = traced
  const files = new Set(lowers.map(({ file }) => file))
  return markdown([
    { type: 'heading', depth: 2, children: phrasing(printableLine(upper.title)) },
    { type: 'paragraph', children: [inlineCode(`${upper.file} ← ${Array.from(files).join(', ')}`)] },
    { type: 'paragraph', children: phrasing(traceSummary(trace, voice)) },
    ...chapters(traced, voice).flatMap(({ heading, findings }): RootContent[] => [
      { type: 'heading', depth: 3, children: phrasing(heading) },
      { type: 'list', ordered: false, spread: false, children: findings.map((finding) => entry(finding, voice)) },
    ]),
  ])
}

function entry({ name, places, note }: Finding, { words }: Voice): ListItem {
  const children: PhrasingContent[] = [...phrasing(`${printableLine(name)} `), inlineCode(places)]
  const item = listItem(children)
  if (!note) return item
  const said = listItem([...phrasing(note.label + words.colon), ...note.pieces.flatMap(pieceNodes)])
  return { ...item, children: [...item.children, { type: 'list', ordered: false, spread: false, children: [said] }] }
}
