/** A comma that a copy put before another mark (`,。` `,,`), and separators written twice. A comma by itself is real. */

import { everyMatch } from '../language/every-match.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const run = /[,，、。；;:：?？!！]{2,}/g
const strayComma = /[,，](?=.)/g
// two, not three: three full stops are somebody's dots
const doubled = /(?<!。)。。(?!。)|(?<!、)、、(?!、)|(?<!；)；；(?!；)|(?<!：)：：(?!：)/g

export const doubledPunctuation: Pass = {
  id: 'doubled-punctuation',
  restore(text) {
    const edits: Edit[] = []
    for (const { 0: marks, index } of everyMatch(run, text)) {
      const became = marks.replace(strayComma, '').replace(doubled, ([mark]) => mark as string)
      if (became === marks) continue
      // the last marks of a run are the real ones and keep their place
      let kept = 0
      while (kept < became.length && marks.at(-1 - kept) === became.at(-1 - kept)) kept++
      const end = index + marks.length - kept
      edits.push({ start: index, end, text: became.slice(0, became.length - kept) })
    }
    return edits
  },
}
