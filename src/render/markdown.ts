/** mdast to Markdown as GitHub reads it, tables aligned by the width that characters take on a screen. */

import width from 'fast-string-width'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { printable } from './printable.ts'

export function markdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ stringLength: width, tablePipeAlign: true })],
  })
}

/** A text as phrasing; a line feed becomes a `<br>`, the only break that a table cell can hold. */
export function phrasing(text: string): PhrasingContent[] {
  return printable(text)
    .split(/\n+/)
    .flatMap((line, index): PhrasingContent[] => {
      const node: PhrasingContent = { type: 'text', value: line }
      return index === 0 ? [node] : [{ type: 'html', value: '<br>' }, node]
    })
}
