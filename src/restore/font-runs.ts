/** Document numbers whose brackets were in a font that a page lost: 〔20251 for 〔2025〕1号. Dates are ambiguous and stay; between them a lost dash is told by what stands around it. */

import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

const number = /〔((?:19|20)\d\d)([1-9]\d{0,2})(?![\d〕\]）)-])(?:[号號])?/g

/** 5月30日一6月4日: a dash that was read as the numeral. */
const dash = new WordedPattern(
  Array.from('0123456789', (digit) => `一${digit}`),
  /一(?<=\d ?[日号月年]一)(?=\d{1,2} ?[日月]|\d{4} ?年)/g,
)

export const fontRuns: Pass = {
  id: 'font-runs',
  restore: (text) =>
    [
      ...(text.includes('〔') ? replaceAll(text, number, ([, year, serial]) => `〔${year}〕${serial}号`) : []),
      ...replaceAll(text, dash, () => '—'),
    ].sort((one, other) => one.start - other.start),
}
