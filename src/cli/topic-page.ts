/** A help topic for a terminal: wrapped at its width as Chinese and English are set, terms in a column of their own. */

import width from 'fast-string-width'
import { type TopicBlock, topicBlocks } from '../messages/topics/topics.ts'
import { prose, wrap } from '../render/wrap.ts'
import { plainStyle, type Style } from '../report/style.ts'

/** A column of terms takes no more of the line than this; a longer term has a line of its own. */
const widestTerm = 0.4

export function topicPage(text: string, columns: number, { strong }: Style = plainStyle): string {
  const pages = topicBlocks(text).map((block) => drawn(block, columns, strong))
  return `${pages.join('\n\n')}\n`
}

function drawn(block: TopicBlock, columns: number, strong: (text: string) => string): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return wrap(block.text, columns, prose)
        .map((line) => strong(line))
        .join('\n')
    case 'paragraph':
      return wrap(block.text, columns, prose).join('\n')
    case 'lines':
      return block.lines.join('\n')
    case 'terms':
      return terms(block.terms, columns)
  }
}

function terms(list: readonly { term: string; text: string }[], columns: number): string {
  const most = Math.floor(columns * widestTerm)
  const fitting = list.map(({ term }) => width(term)).filter((needs) => needs <= most)
  const column = Math.max(0, ...fitting)
  const indent = ' '.repeat(column + 4)
  return list
    .flatMap(({ term, text }) => {
      const [first = '', ...rest] = wrap(text, Math.max(20, columns - column - 4), prose)
      const others = rest.map((line) => indent + line)
      if (width(term) > column) return [`  ${term}`, indent + first, ...others]
      return [`  ${term}${' '.repeat(column - width(term) + 2)}${first}`, ...others]
    })
    .join('\n')
}
