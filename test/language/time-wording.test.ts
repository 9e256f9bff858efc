/** Days worded as plans do, and read back as the same days. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deadlineWording, rangeWording } from '../../src/language/time/wording.ts'
import { parseTime } from '../../src/language/times.ts'
import { timeSpan } from '../../src/plan/time-span.ts'

it.each([
  ['2026-03-01', '2026-04-30', '2026年3月至4月'],
  ['2026-03-01', '2026-03-31', '2026年3月'],
  ['2026-01-01', '2026-12-31', '2026年1月至12月'],
  ['2026-11-01', '2027-02-28', '2026年11月至2027年2月'],
  ['2026-04-01', '2026-04-15', '2026年4月1日至4月15日'],
  ['2026-12-20', '2027-01-10', '2026年12月20日至2027年1月10日'],
  ['2026-09-20', '2026-09-20', '2026年9月20日'],
])('%s to %s', (first, last, wording) => {
  expect(rangeWording(first, last)).toBe(wording)
})

it.each([
  ['2026-02-28', '2026年2月底前'],
  ['2028-02-28', '2028年2月28日前'],
  ['2026-08-20', '2026年8月20日前'],
])('by %s', (last, wording) => {
  expect(deadlineWording(last)).toBe(wording)
})

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

it('is read back as the same days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15_000, max: 30_000 }), fc.nat({ max: 1500 }), (from, length) => {
      const to = from + length
      expect(timeSpan(parseTime(rangeWording(iso(from), iso(to))))).toEqual({ from, to, relative: false })
      expect(timeSpan(parseTime(deadlineWording(iso(to))))).toEqual({ to, relative: false })
    }),
  )
})
