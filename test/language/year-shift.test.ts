/** Years in wording and in EDTF, found and moved. */

import { expect, it } from 'vitest'
import { shiftEdtf, shiftYears, yearsIn } from '../../src/language/time/year-shift.ts'
import { cpuClock } from '../cpu-clock.ts'

it.each([
  ['2025年3月至5月', '2026年3月至5月'],
  ['三年行动计划（2025—2027年）', '三年行动计划（2026—2028年）'],
  ['2025年11月至2026年2月', '2026年11月至2027年2月'],
  ['二〇二五年十月', '二〇二六年十月'],
  ['2025-03-01', '2026-03-01'],
  ['2025.3.1—2025.4.30', '2026.3.1—2026.4.30'],
  ['5月底前', '5月底前'],
  ['投入12025年产2025吨', '投入12025年产2025吨'],
  ['2024年2月29日前', '2025年2月28日前'],
  ['累计2000元、2100户', '累计2000元、2100户'],
])('%s', (text, moved) => {
  expect(shiftYears(text, 1)).toBe(moved)
})

it('moves only the years that are meant', () => {
  expect(shiftYears('2019年以来……到2025年底', 1, (year) => year >= 2025)).toBe('2019年以来……到2026年底')
})

it.each([
  ['2025-03/2025-05', '2026-03/2026-05'],
  ['../2024-02-29', '../2025-02-28'],
  ['XXXX-05-31', 'XXXX-05-31'],
  ['{2025-01-01,2025-03}', '{2026-01-01,2026-03}'],
  ['FREQ=MONTHLY;BYMONTHDAY=22', 'FREQ=MONTHLY;BYMONTHDAY=22'],
  ['FREQ=WEEKLY;UNTIL=20251231', 'FREQ=WEEKLY;UNTIL=20261231'],
])('EDTF %s', (value, moved) => {
  expect(shiftEdtf(value, 1)).toBe(moved)
})

it('finds years', () => {
  expect(yearsIn('2024—2026年，二〇二七年')).toEqual([2024, 2026, 2027])
})

it('takes time in proportion to the text', () => {
  const spent = cpuClock()
  shiftYears('2025—'.repeat(100_000), 1)
  shiftEdtf('2025-'.repeat(100_000), 1)
  expect(spent()).toBeLessThan(1500)
})
