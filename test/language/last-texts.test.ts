import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LastTexts } from '../../src/language/last-texts.ts'

describe('LastTexts', () => {
  it('reads a text once, until others have taken its place', () => {
    const read: string[] = []
    const last = new LastTexts((text) => {
      read.push(text)
      return text.length
    })
    expect([last.of('甲局牵头'), last.of('甲局牵头'), last.of('乙局')]).toEqual([4, 4, 2])
    expect(read).toEqual(['甲局牵头', '乙局'])
    for (let length = 1; length < 2000; length++) last.of('丙'.repeat(length))
    last.of('甲局牵头')
    expect(read.filter((text) => text === '甲局牵头')).toHaveLength(2)
  })

  it('never takes one text for another', () => {
    const last = new LastTexts((text) => `<${text}>`)
    const unit = fc.constantFrom('甲', '乙', '，')
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 5 })), (texts) => {
        for (const text of texts) expect(last.of(text)).toBe(`<${text}>`)
      }),
    )
  })
})
