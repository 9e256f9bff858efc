import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitAt } from '../../src/language/quantity/unit.ts'
import { MEASURES } from '../../src/lexicon/quantity-words.ts'

describe('the unit behind a number', () => {
  it.each([
    ['个，', '个'],
    ['个村', '个村'],
    ['个村庄', '个'],
    ['个点位', '个'],
    ['个项目', '个'],
    ['个支部', '个'],
    ['个家园', '个'],
    ['个工作日内', '个工作日'],
    ['余名群众', '名'],
    [' 多 户', '户'],
    ['万元以上', '万元'],
    ['万亿元', '万亿元'],
    ['亿级产业', '亿级'],
    ['百万级', '百万级'],
    ['千米', '千米'],
    ['千瓦时', '千瓦时'],
    ['万千瓦', '万千瓦'],
    ['元/人', '元/人'],
    ['微克/立方米', '微克/立方米'],
    ['个百分点', '个百分点'],
    ['%以上', '%'],
    ['GW', 'GW'],
    ['kW的', 'kW'],
    ['Gbps', 'Gbps'],
    ['EFlops', 'EFlops'],
    ['Watt', undefined],
    ['月底', undefined],
    ['', undefined],
  ])('%j is %j', (text, unit) => {
    expect(unitAt(text, 0)?.unit).toBe(unit)
  })

  it('is what one pattern of all units finds', () => {
    const measure = [...MEASURES].sort((a, b) => b.length - a.length).join('|')
    const behind = MEASURES.filter(({ length }) => length > 1)
      .sort((a, b) => b.length - a.length)
      .join('|')
    const pattern = new RegExp(
      `^\\s?(?:[余多]\\s?)?(%|个?百分点|‰|(?:[百千]?[万亿]{0,2})(?:个(?=村[庄民级寨落屯集镇]|点位)|个(?:${behind}|[村点天日])|(?:${measure}))(?:/(?:${measure}|[年月日天人户]))?|[百千]?(?:万亿|亿|万)(?:元|级)?|EFlops|[KMGTP]?(?:W|B|bps|Pa|Flops)(?![A-Za-z])|(?:EB|PB|TB|GB|PFlops|MW|kW|GW)(?![A-Za-z]))`,
      'i',
    )
    const pieces = [
      ...MEASURES,
      ...'百千万亿个元级/年月日天人户余多 %‰\u3000',
      '百分点',
      ...'KMGTPWBEkwbx',
      'bps',
      'Flops',
      '甲',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (parts) => {
        const text = parts.join('')
        const found = pattern.exec(text)
        expect(unitAt(text, 0)).toEqual(found ? { unit: found[1], end: found[0].length } : undefined)
      }),
      { numRuns: 3000 },
    )
  })
})
