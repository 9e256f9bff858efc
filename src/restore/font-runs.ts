/** Document numbers whose brackets were in a font that a page lost: 〔20251 for 〔2025〕1号. Dates are ambiguous and stay. */

import { type Pass, replaceAll } from './pass.ts'

const number = /〔((?:19|20)\d\d)([1-9]\d{0,2})(?![\d〕\]）)-])(?:[号號])?/g

export const fontRuns: Pass = {
  id: 'font-runs',
  restore: (text) => replaceAll(text, number, ([, year, serial]) => `〔${year}〕${serial}号`),
}
