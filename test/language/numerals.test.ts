import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumeral, parseNumeral } from '../../src/language/numerals.ts'

describe('parseNumeral', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,000', 1000],
    ['7.5', 7.5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一百零五', 105],
    ['两', 2],
    ['壹', 1],
    ['拾贰', 12],
    ['二〇二五', 2025],
    ['二○○九', 2009],
    ['零', 0],
    ['三万亿', 3e12],
    ['一万二千', 12000],
    ['①', 1],
    ['⑳', 20],
    ['⑴', 1],
    ['⒈', 1],
    ['㈠', 1],
    ['㈩', 10],
    ['㉑', 21],
    ['Ⅳ', 4],
  ])('reads %s as %d', (text, value) => expect(parseNumeral(text)).toBe(value))

  it.each(['', '年', '十年', '一二十', '十百', 'x', '1.2.3', '万', '一'.repeat(40)])('refuses %j', (text) =>
    expect(parseNumeral(text)).toBeUndefined(),
  )
})

describe('chineseNumeral', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [105, '一百零五'],
    [1010, '一千零一十'],
    [2000, '二千'],
  ])('writes %d as %s', (value, text) => expect(chineseNumeral(value)).toBe(text))

  it('is read back as the same number', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (value) => parseNumeral(chineseNumeral(value)) === value)))
})
