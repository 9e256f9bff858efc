import { expect, test } from 'vitest'
import { LineIndex } from '../../src/source/place.ts'
import { trimSpan } from '../../src/source/trim.ts'

test.each([
  ['line feeds', '甲\n乙\n', 2, { line: 2, column: 1, offset: 2 }],
  ['CRLF is one line end', '甲\r\n乙', 3, { line: 2, column: 1, offset: 3 }],
  ['CR alone ends a line', '甲\r乙丙', 3, { line: 2, column: 2, offset: 3 }],
  ['a byte order mark has an offset but no column', '\ufeff甲乙', 2, { line: 1, column: 2, offset: 2 }],
  ['offsets behind the text are its end', '甲', 9, { line: 1, column: 2, offset: 1 }],
])('%s', (_, text, offset, point) => {
  expect(new LineIndex(text).point(offset)).toEqual(point)
})

test('space around a span is ideographic, no-break and zero-width too', () => {
  const text = '\u3000\u00a0\ufeff 甲 乙\u200b\t'
  const { start, end } = trimSpan(text, 0, text.length)
  expect(text.slice(start, end)).toBe('甲 乙')
})
