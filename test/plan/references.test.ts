import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { register, unresolvedReferences } from '../../src/plan/references.ts'

const plan = canonical({
  organizations: [
    { name: '云汀镇河道保洁领导小组', aliases: ['领导小组'] },
    { name: '领导小组办公室', parent: '领导小组' },
    { name: '村级服务站（9个）', parent: '镇服务中心' },
  ],
  teams: [
    { id: 't1', name: '巡护队', parent: '云汀镇河道保洁领导小组' },
    { name: '一分队', parent: 't1' },
  ],
  phases: ['动员阶段'],
  platforms: ['河道一张图'],
  duties: [
    { name: '巡护', phase: '动员阶段', team: 't1', platform: '河道 一张图', lead: '不在册的单位' },
    { name: '总结', phase: '巡护队', duties: [{ name: '上报', team: '二分队' }] },
  ],
})

describe('references', () => {
  it('resolve by id, name and alias, whatever the widths', () => {
    const items = register(plan)
    expect(items.resolve('t1', ['team'])?.pointer).toBe('/teams/0')
    expect(items.resolve('领导小组', ['organization'])?.pointer).toBe('/organizations/0')
    expect(items.resolve('村级服务站(9个)', ['organization'])?.pointer).toBe('/organizations/2')
    expect(items.resolve('动员阶段', ['team', 'duty'])).toBeUndefined()
    expect(items.resolve('', ['team'])).toBeUndefined()
  })

  it('prefer an id to a name and a name to an alias', () => {
    const items = register(
      canonical({ teams: [{ name: '甲', aliases: ['乙'] }, { name: '乙' }, { id: '乙', name: '丙' }] }),
    )
    expect(items.resolve('乙', ['team'])?.pointer).toBe('/teams/2')
    expect(items.resolve('甲', ['team'])?.pointer).toBe('/teams/0')
  })

  it('are reported where they lead nowhere, units that answer excepted', () => {
    expect(unresolvedReferences(plan).map(({ pointer, field, name }) => [pointer, field, name])).toEqual([
      ['/organizations/2/parent', 'parent', '镇服务中心'],
      ['/duties/1/phase', 'phase', '巡护队'],
      ['/duties/1/duties/0/team', 'team', '二分队'],
    ])
  })
})
