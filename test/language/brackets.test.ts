import { describe, expect, it } from 'vitest'
import {
  closeOf,
  firstOutside,
  outsideBrackets,
  sentences,
  splitOutside,
  trimmed,
} from '../../src/language/brackets.ts'
import { cpuClock } from '../cpu-clock.ts'

describe('closeOf', () => {
  it.each<[string, number | undefined]>([
    ['（甲）乙', 3],
    ['(甲)乙', 3],
    ['（甲)乙', 3],
    ['(甲）乙', 3],
    ['（甲（乙）丙）丁', 7],
    ['（甲(乙)丙）丁', 7],
    ['“甲”', 3],
    ['“甲“乙”丙”', 7],
    ['《甲〈乙〉丙》', 7],
    ['【甲】', 3],
    ['〔2024〕', 6],
    ['[甲]', 3],
    ['「甲」『乙』', 3],
    ['（甲', undefined],
    ['甲', undefined],
    ['', undefined],
  ])('of %j is %s', (text, end) => expect(closeOf(text, 0)).toBe(end))

  it('gives up on a pair that never closes nearby', () => {
    expect(closeOf(`（${'甲'.repeat(1000)}）`, 0)).toBeUndefined()
  })

  it.each(['（', '《', '“', '['])('soon gives up on each of 100,000 %s', (mark) => {
    const spent = cpuClock()
    expect(outsideBrackets(mark.repeat(100_000), '。')).toEqual([])
    expect(spent()).toBeLessThan(3000)
  })
})

describe('outside brackets and quotes', () => {
  it('finds characters', () => {
    expect(outsideBrackets('甲、乙（丙、丁）、戊', '、')).toEqual([1, 8])
    expect(firstOutside('“甲。”乙。', '。')).toBe(5)
    expect(firstOutside('甲（乙。）', '。')).toBe(-1)
    expect(firstOutside('甲乙丙。', '。', 2)).toBe(-1)
  })

  it('reads on behind a bracket that is left open', () => expect(outsideBrackets('甲（乙、丙', '、')).toEqual([3]))

  it('cuts pieces with their offsets', () =>
    expect(splitOutside(' 甲、 乙（丙、丁）、、戊 ', '、')).toEqual([
      { text: '甲', start: 1 },
      { text: '乙（丙、丁）', start: 4 },
      { text: '戊', start: 12 },
    ]))
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['甲。乙！丙', ['甲。', '乙！', '丙']],
    ['甲；乙;丙。', ['甲；', '乙;', '丙。']],
    ['“甲。乙。”丙。', ['“甲。乙。”丙。']],
    ['甲（乙。）。丙', ['甲（乙。）。', '丙']],
    ['甲\n乙', ['甲', '乙']],
    ['', []],
    ['　\n', []],
  ])('of %j', (text, expected) => expect(sentences(text).map((piece) => piece.text)).toEqual(expected))

  it('know where they stand', () => {
    const text = ' 甲。 乙；\n丙'
    for (const piece of sentences(text)) expect(text.slice(piece.start).startsWith(piece.text)).toBe(true)
  })
})

it('trims with the offset', () => expect(trimmed('  甲 乙 ', 0, 6)).toEqual({ text: '甲 乙', start: 2 }))

it('takes time in proportion to the text', () => {
  const spent = cpuClock()
  outsideBrackets('（'.repeat(20_000), '、')
  sentences('“（'.repeat(10_000))
  expect(spent()).toBeLessThan(2000)
})

describe('trimmed', () => {
  it('takes off whatever \\s is, and nothing else', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      if ((trimmed(character, 0, 1).text === '') !== /\s/.test(character)) expect.fail(`U+${code.toString(16)}`)
    }
  })
})
