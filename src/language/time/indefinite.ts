/** Times without an end or a day: 长期坚持, 全年, 适时. Alone they say when; inside a clause they rather say how. */

import { INDEFINITE_WORDS } from '../../lexicon/time-words.ts'
import type { ReadTime } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import { Sticky } from './sticky.ts'

export const INDEFINITE = new Sticky(INDEFINITE_WORDS, () => new RegExp(INDEFINITE_WORDS.join('|'), 'y'))
const EDGE = /[,，。;；:：、()（）[\]【】|\s“”"]/

/** The indefinite time that begins at `at`. */
export function readIndefinite({ words, text, context }: TimePassage, at: number): ReadTime | undefined {
  const found = INDEFINITE.at(words, at)
  if (!found) return undefined
  const [word] = found
  const end = at + word.length
  const wholeYear = (word === '全年' || word.startsWith('长期') || word === '常年') && context.year !== undefined
  return {
    start: at,
    end,
    kind: 'indefinite',
    ...(wholeYear ? { edtf: String(context.year), precision: 'year', inferredYear: true } : {}),
    ...(standsAlone(text, at, end) ? {} : { weak: true }),
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || EDGE.test(text[start - 1] as string)) && (end >= text.length || EDGE.test(text[end] as string))
}
