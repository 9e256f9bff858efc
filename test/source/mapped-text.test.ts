import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edit, MappedText } from '../../src/source/mapped-text.ts'

const original = '第一阶段,,动员部署(bù)。'

test('a text that is its own original maps every offset to itself', () => {
  const mapped = MappedText.of(original)
  for (let at = 0; at <= original.length; at++) expect(mapped.toOriginal(at)).toBe(at)
})

test('what was deleted lies outside the ranges beside it', () => {
  const mapped = MappedText.of(original).edit([
    { start: 4, end: 5, text: '' },
    { start: 10, end: 14, text: '' },
  ])
  expect(mapped.text).toBe('第一阶段,动员部署。')
  expect(mapped.spanToOriginal({ start: 5, end: 9 })).toEqual({ start: 6, end: 10 })
  expect(mapped.spanToOriginal({ start: 9, end: 10 })).toEqual({ start: 14, end: 15 })
  expect(mapped.spanToOriginal({ start: 0, end: 10 })).toEqual({ start: 0, end: 15 })
})

test('a replacement of another length stands for the whole range it replaced', () => {
  const mapped = MappedText.of('甲。ㄒ唬乙').edit([{ start: 1, end: 4, text: '（一）' }])
  const twice = mapped.edit([{ start: 1, end: 4, text: '一、' }])
  expect(twice.text).toBe('甲一、乙')
  expect(twice.spanToOriginal({ start: 1, end: 3 })).toEqual({ start: 1, end: 4 })
  expect(twice.toOriginal(3)).toBe(4)
})

test('what stood at a place of the original is found again, and what was deleted at what follows it', () => {
  const mapped = MappedText.of(original).edit([
    { start: 4, end: 5, text: '' },
    { start: 10, end: 14, text: '' },
  ])
  expect([0, 3, 6, 9, 14].map((offset) => mapped.fromOriginal(offset))).toEqual([0, 3, 5, 8, 9])
  expect(mapped.fromOriginal(4)).toBe(4)
  expect(mapped.fromOriginal(original.length)).toBe(mapped.text.length)
})

test('joined pieces map to where they came from, separators to the gap', () => {
  const mapped = MappedText.join([
    { text: '安全', original: 4 },
    { text: '\n', original: 6, length: 0 },
    { text: '生产', original: 10 },
  ])
  expect(mapped.text).toBe('安全\n生产')
  expect(mapped.spanToOriginal({ start: 0, end: 2 })).toEqual({ start: 4, end: 6 })
  expect(mapped.spanToOriginal({ start: 3, end: 5 })).toEqual({ start: 10, end: 12 })
})

test('characters that edits kept still point at themselves, through any number of passes', () => {
  const pass = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom('', 'x', 'yz')), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(pass, { maxLength: 4 }), (passes) => {
      const source = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')
      let mapped = MappedText.of(source)
      for (const raw of passes) mapped = mapped.edit(ordered(raw, mapped.text.length))
      for (let at = 0; at < mapped.text.length; at++) {
        const unit = mapped.text[at] as string
        if (unit >= '\u4e00') expect(source[mapped.toOriginal(at)]).toBe(unit)
      }
      const whole = mapped.spanToOriginal({ start: 0, end: mapped.text.length })
      expect(whole.start).toBeGreaterThanOrEqual(0)
      expect(whole.end).toBeLessThanOrEqual(source.length)
    }),
  )
})

function ordered(raw: readonly [number, number, string][], length: number): Edit[] {
  const edits: Edit[] = []
  let free = 0
  for (const [start, size, text] of [...raw].sort((a, b) => a[0] - b[0])) {
    if (start < free || start + size > length) continue
    edits.push({ start, end: start + size, text })
    free = start + size + 1
  }
  return edits
}
