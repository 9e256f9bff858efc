/** Times that a plan states by their meaning alone, in the words of a document, which read back as what they mean. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTime } from '../../../src/language/times.ts'
import { timeWords, written } from '../../../src/render/document/dates.ts'
import { recurring } from '../../../src/render/document/recurrences.ts'

describe('an EDTF value in words', () => {
  it.each([
    ['2026-06-05', '2026年6月5日'],
    ['../2026-06-30', '2026年6月底前'],
    ['../2026', '2026年底前'],
    ['2026-07-01/2026-07-10', '2026年7月1日至10日'],
    ['XXXX-09-01/XXXX-09-07', '9月1日至7日'],
    ['2026-05-01/2026-05-01', '2026年5月1日'],
    ['2025-12-20/2026-01-05', '2025年12月20日至2026年1月5日'],
    ['2026-05-01/..', '2026年5月1日起'],
    ['{2026-03..2026-04,2026-10}', '2026年3月至4月、2026年10月'],
    ['2026-05~', '2026年5月前后'],
    ['2026-05?', '暂定2026年5月'],
    ['2026-06-XX', '2026年6月'],
    ['2026-33', '2026年第一季度'],
    ['2026-02-28T09:30', '2026年2月28日9:30'],
    ['../2026-02-28T09:30:00', '2026年2月28日9:30前'],
    ['../..', undefined],
    ['', undefined],
  ])('%s is %s', (edtf, words) => expect(written(edtf)).toBe(words))

  it('takes the place of a day as plan files write it', () => {
    expect(timeWords({ text: '2026-06-05', edtf: '2026-06-05' }, 2026)).toBe('2026年6月5日')
    expect(timeWords({ text: '6月5日', edtf: '2026-06-05' }, 2026)).toBe('6月5日')
  })

  it('reads back, whatever the days', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    const text = (date: Date) => date.toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, day, fc.constantFrom('point', 'range', 'before', 'from'), (one, other, kind) => {
        const [from = '', to = ''] = [text(one), text(other)].sort()
        if (from === to) return
        const edtf = { point: from, range: `${from}/${to}`, before: `../${from}`, from: `${from}/..` }[kind]
        expect(parseTime(written(edtf) ?? '', {})?.edtf).toBe(edtf)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a recurrence in words', () => {
  it.each([
    ['FREQ=DAILY', '每天'],
    ['FREQ=DAILY;INTERVAL=10', '每旬'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', '每周一、周三、周五'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '每个工作日'],
    ['FREQ=WEEKLY;INTERVAL=2', '每两周'],
    ['FREQ=MONTHLY;BYMONTHDAY=5,15', '每月5日、15日'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '每月底'],
    ['FREQ=MONTHLY;BYMONTHDAY=11,12,13,14,15,16,17,18,19,20', '每月中旬'],
    ['FREQ=MONTHLY;BYMONTHDAY=20,21,22,23', '每月20日至23日'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个周五'],
    ['FREQ=MONTHLY;INTERVAL=2', '每两个月'],
    ['FREQ=MONTHLY;INTERVAL=3', '每季度'],
    ['FREQ=MONTHLY;INTERVAL=6', '每半年'],
    ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5', '每年6月5日'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '每季度末'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', '每季度末月25日'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10', '每季度首月'],
  ])('%s is %s and reads back', (rrule, words) => {
    expect(recurring(rrule)).toBe(words)
    expect(parseTime(words, {})?.rrule).toBe(rrule)
  })

  it.each(['FREQ=WEEKLY;COUNT=3', 'FREQ=YEARLY;BYMONTH=3,5', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=MONTHLY;BYMONTHDAY=x', ''])(
    '%j has none',
    (rrule) => expect(recurring(rrule)).toBeUndefined(),
  )
})
