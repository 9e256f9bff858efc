/** The checklist as Markdown with the ticks of the page: each line is found by the id in its comment. */

// The class keeps the opening of a comment out of the script, which it would change the reading of.
const taskLine = /^(\s*[-*] \[)[ x](\] .*<[!]-- (.*) -->)$/

/** The Markdown with a tick where `isTicked` says so; a line whose id it does not know stays as it is. */
export function withTicks(markdown: string, isTicked: (id: string) => boolean | undefined): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [, before, after, id] = taskLine.exec(line) ?? []
      const ticked = id === undefined ? undefined : isTicked(id.trim())
      return ticked === undefined ? line : `${before}${ticked ? 'x' : ' '}${after}`
    })
    .join('\n')
}

/** An id as a comment can hold it. */
export function commented(id: string): string {
  return id.replace(/\n+/g, ' ').replace(/-->/g, '--&gt;').trim()
}

/** What a file may be called everywhere. */
export function fileName(title: string): string {
  const name = title.replace(/[^\p{L}\p{N}（）()—-]+/gu, ' ').trim()
  return `${Array.from(name).slice(0, 60).join('') || 'fangan'}.md`
}
