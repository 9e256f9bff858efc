/** Which words of a wording changed: words as Chinese has them, without spaces between. */

import { diffArrays } from 'diff'

/** A piece of the wording: in both, only in the first (`gone`), or only in the second (`new`). */
export interface WordChange {
  is: 'same' | 'gone' | 'new'
  text: string
}

/** Wordings that differ in more words than this are told as one for the other. */
const mostEdits = 400

/** A wording of which less is left is another wording: its crumbs would only confuse. */
const leastKept = 0.25

/** Past this a wording is no sentence to look at word by word. */
const longestSegmented = 20_000

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The pieces in order. The other way round gives the same pieces mirrored. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [one, other] = [spaced(before), spaced(after)]
  // Of several shortest answers the library gives one that hangs on the order; the order is always the same here.
  return joined(one > other ? pieces(other, one).map(mirrored) : pieces(one, other))
}

function pieces(before: string, after: string): WordChange[] {
  if (Math.max(before.length, after.length) > longestSegmented) return endsApart(before, after)
  const changes = diffArrays(words(before), words(after), { maxEditLength: mostEdits })
  if (!changes) return endsApart(before, after)
  const kept = changes.reduce(
    (sum, { added, removed, value }) => (added || removed ? sum : sum + value.join('').length),
    0,
  )
  if (kept < leastKept * Math.max(before.length, after.length)) return endsApart(before, after)
  return changes.map(({ added, removed, value }) => ({
    is: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** What is the same at both ends, and one for the other between. */
function endsApart(before: string, after: string): WordChange[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return [
    { is: 'same', text: before.slice(0, start) },
    { is: 'gone', text: before.slice(start, before.length - end) },
    { is: 'new', text: after.slice(start, after.length - end) },
    { is: 'same', text: before.slice(before.length - end) },
  ]
}

/** White space as it counts: none beside Chinese, one space between words of letters. */
function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<![!-~]) | (?![!-~])/g, '')
}

function mirrored({ is, text }: WordChange): WordChange {
  return { is: is === 'gone' ? 'new' : is === 'new' ? 'gone' : 'same', text }
}

/** Neighbours of a kind as one piece, what is gone before what came in its place. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  let gone = ''
  let fresh = ''
  const close = () => {
    if (gone !== '') result.push({ is: 'gone', text: gone })
    if (fresh !== '') result.push({ is: 'new', text: fresh })
    gone = fresh = ''
  }
  for (const { is, text } of changes) {
    if (is === 'gone') gone += text
    else if (is === 'new') fresh += text
    else if (text !== '') {
      close()
      const last = result.at(-1)
      if (last?.is === 'same') last.text += text
      else result.push({ is, text })
    }
  }
  close()
  return result
}
