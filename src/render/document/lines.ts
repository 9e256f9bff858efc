/** How the parts of an official document read as lines, whatever the format. */

import type { Block, Heading } from './tree.ts'

/** The words of a heading behind its number, with the text that follows in the same paragraph. */
export function headingText({ name, text = '', mark }: Heading): string {
  return name === '' || text === '' ? name + text : `${name}${mark ?? ''}${text}`
}

/** 附件：1.… with the further ones on lines of their own; a single one has no number (GB/T 9704—2012, 7.3.4). */
export function attachmentLines(names: readonly string[]): string[] {
  if (names.length === 1) return [`附件：${names[0]}`]
  return names.map((name, at) => `${at === 0 ? '附件：' : '\u3000\u3000\u3000'}${at + 1}.${name}`)
}

/**
 * The headings that are titles: alone in their paragraph, as all beside them are, and below titles only. What is no
 * title is numbered text, whatever its level, so that items of one list are of one kind.
 */
export function titles(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  const headings = blocks.filter((block) => block.kind === 'heading')
  const mark = (from: number, level: number): number => {
    const group: { heading: Heading; from: number; until: number }[] = []
    let at = from
    while (at < headings.length && (headings[at] as Heading).level >= level) {
      const heading = headings[at] as Heading
      let until = at + 1
      while (until < headings.length && (headings[until] as Heading).level > heading.level) until++
      group.push({ heading, from: at + 1, until })
      at = until
    }
    if (group.every(({ heading }) => heading.name !== '' && heading.text === undefined)) {
      for (const { heading, from: first, until } of group) {
        found.add(heading)
        if (first < until) mark(first, (headings[first] as Heading).level)
      }
    }
    return at
  }
  for (let at = 0; at < headings.length; ) at = Math.max(at + 1, mark(at, (headings[at] as Heading).level))
  return found
}
