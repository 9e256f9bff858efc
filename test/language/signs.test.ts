import { describe, expect, it } from 'vitest'
import { hasSign, sign, signsOf } from '../../src/language/signs.ts'

/** The signs asked about below; a character may be one of others besides. */
const asked = sign.by | sign.lead | sign.bracket | sign.pointing | sign.is | sign.colon

describe('signs', () => {
  it.each<[string, number]>([
    ['', 0],
    ['整治河道', 0],
    ['由水利局牵头', sign.by | sign.lead],
    ['（县水利局）', sign.bracket],
    ['此项工作为重点：', sign.pointing | sign.is | sign.colon],
  ])('of %j', (text, signs) => {
    expect(signsOf(text) & asked).toBe(signs)
    expect(signsOf(text) & asked).toBe(signs)
  })

  it('are those of the text and not of one like it', () => {
    const texts = ['甲由乙甲丙', '甲牵乙甲丙', '甲由乙甲丙']
    expect(texts.map((text) => signsOf(text) & asked)).toEqual([sign.by, sign.lead, sign.by])
  })

  it('are asked for one by one', () => {
    expect(hasSign('由甲局牵头', sign.lead | sign.colon)).toBe(true)
    expect(hasSign('由甲局牵头', sign.bracket | sign.colon)).toBe(false)
  })

  it('have a bit each', () => expect(new Set(Object.values(sign)).size).toBe(Object.keys(sign).length))
})
