/** The plain forms are settled without the library; both must then say the same, save for the 29th of February. */

import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf, isPlainEdtf } from '../../src/check/edtf-validity.ts'

const two = (number: number) => String(number).padStart(2, '0')
const year = fc.oneof(
  fc.integer({ min: 1000, max: 2999 }).map(String),
  fc.constantFrom('XXXX', '20XX', '202X', '2XXX', 'X020', '2X20'),
)
const month = fc.oneof(fc.integer({ min: 0, max: 14 }).map(two), fc.constant('XX'))
const day = fc.oneof(fc.integer({ min: 0, max: 33 }).map(two), fc.constant('XX'))
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.constantFrom('..', ''),
)
const value = fc.oneof(
  date,
  fc.tuple(date, date).map((sides) => sides.join('/')),
)

function parses(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

describe('EDTF', () => {
  it('is what the library says, wherever it is settled without it', () => {
    fc.assert(
      fc.property(value, (text) => {
        const plain = isPlainEdtf(text)
        if (plain !== undefined && !text.includes('-02-29')) expect([text, plain]).toEqual([text, parses(text)])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '2019-10/2019-12',
    '20XX-09-01/20XX-09-07',
    '../XXXX-05-31',
    '2020-03-01/..',
    'XXXX-02-29',
    '2024-02-29',
    '2020-03~',
    '2020-21',
    '[2020,2021]',
  ])('%s is valid', async (text) => {
    expect(await isEdtf(text)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '2020-02-30',
    '2020-13',
    '2020-1-1',
    '..',
    '',
    '2020年',
    '2020-01-01/2020-04-31',
    '2020-03'.repeat(100),
  ])('%s is not', async (text) => {
    expect(await isEdtf(text)).toBe(false)
  })
})
