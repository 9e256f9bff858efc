/** A comma that a copy put before another mark (`,。` `,,`), and separators written twice. A comma by itself is real. */

import { type Pass, replaceAll } from './pass.ts'

const strayComma = /[,，]+(?=[,，、。；;:：?？!！])/
// two, not three: three full stops are somebody's dots
const doubled = /(?<!。)。。(?!。)|(?<!、)、、(?!、)|(?<!；)；；(?!；)|(?<!：)：：(?!：)/
const either = new RegExp(`${strayComma.source}|${doubled.source}`, 'g')

export const doubledPunctuation: Pass = {
  id: 'doubled-punctuation',
  summary: 'stray commas before other marks, marks written twice',
  restore: (text) => replaceAll(text, either, ([found]) => (found[0] === ',' || found[0] === '，' ? '' : found[0])),
}
