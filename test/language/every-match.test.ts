import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyMatch } from '../../src/language/every-match.ts'

describe('everyMatch', () => {
  it.each([/[，。]/g, /(?<=由)(.)|负责/g, /\d*/g, /^|$/gm, /(?=乙)/g])('finds what matchAll finds: %s', (pattern) => {
    const unit = fc.constantFrom('甲', '乙', '由', '负', '责', '，', '。', '1', '\n', '𠮷')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(everyMatch(pattern, text)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('may be asked for the same pattern while its matches are gone through', () => {
    const pattern = /[甲乙]/g
    const found = everyMatch(pattern, '甲、乙').map((match) => everyMatch(pattern, `${match[0]}甲`).length)
    expect(found).toEqual([2, 2])
  })
})
