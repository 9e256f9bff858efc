import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { walkItems } from '../../src/plan/items.ts'

const ids = (value: object) => Array.from(walkItems(canonical(value)), ({ item }) => item.id)

describe('ids', () => {
  it('are made of kind and name, without marks, cut, widths unified', () => {
    expect(ids({ duties: ['清理河面、岸坡（含沟渠）漂浮物与沿岸生活垃圾', 'ＡＢ １'], targets: ['覆盖率'] })).toEqual([
      'target-覆盖率',
      'duty-清理河面岸坡含沟渠漂浮物与沿岸生',
      'duty-AB1',
    ])
  })

  it('number only what is called the same, and count on where there is no name', () => {
    expect(
      ids({ teams: ['巡护队', '巡护队', { id: 'team-巡护队-2', name: '甲队' }, {}, { text: '一支队伍' }] }),
    ).toEqual(['team-巡护队', 'team-巡护队-3', 'team-巡护队-2', 'team-4', 'team-一支队伍'])
  })

  it('stay when an item is inserted before', () => {
    const before = ids({ duties: ['甲', '乙', { name: '丙', duties: ['丁'] }] })
    expect(ids({ duties: ['新', '甲', '乙', { name: '丙', duties: ['丁'] }] })).toEqual(['duty-新', ...before])
  })

  it('are given in linear time when all names are the same', () => {
    const many = ids({ duties: Array.from({ length: 50_000 }, () => '同名') })
    expect(new Set(many).size).toBe(50_000)
  })
})
