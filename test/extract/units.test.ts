import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { listedUnits, unitNames } from '../../src/plan/units.ts'
import { tableAsMarkdown } from '../../src/render/table/markdown.ts'
import { tableView } from '../../src/render/table/views.ts'
import { section } from './plan-of.ts'

const register = ({ organizations = [] }: Plan) =>
  organizations
    .filter(({ kind }) => kind === 'unit' || kind === 'collective')
    .map(({ kind, name, aliases }) => [kind, name, ...(aliases ?? [])].join(' '))

describe('the register of a plan', () => {
  it.each<[string, string, string[]]>([
    [
      'has a level that a list leaves out',
      '1.修路。（省交通运输厅、财政厅、公安厅按职责分工负责）\n2.修灯。（财政厅负责）',
      ['unit 省财政厅 财政厅', 'unit 省公安厅 公安厅'],
    ],
    [
      'joins a short form with the long one',
      '1.修路。（党政办公室牵头，市科技局配合）\n2.修灯。（市科学技术局负责）\n3.种树。（党政办、市科学技术局负责）',
      ['unit 党政办公室 党政办', 'unit 市科学技术局 市科技局'],
    ],
    [
      'joins first characters where only one unit has them',
      '1.修路。（农业服务中心负责）\n2.修灯。（农服中心负责）',
      ['unit 农业服务中心 农服中心'],
    ],
    [
      'joins none where two units have them',
      '1.修路。（农业服务中心、农村服务中心负责）\n2.修灯。（农服中心负责）',
      [],
    ],
    [
      'takes a short name that the text gives',
      '1.修路。由县道路养护服务中心（以下简称路养中心）负责组织实施。\n2.修灯。（路养中心负责）',
      ['unit 县道路养护服务中心 路养中心'],
    ],
    [
      'types who names nobody in particular',
      '1.修路。（城管办牵头，各乡镇、有关部门配合）\n2.修灯。（驻村工作队负责）',
      ['collective 各乡镇', 'collective 有关部门'],
    ],
    ['is empty where every unit has one name', '1.修路。（城管办负责）\n2.修灯。（供电所负责）', []],
  ])('%s', async (_, body, expected) => expect(register(await section('主要任务', body))).toEqual(expected))

  it('gives a unit one name in every list', async () => {
    const plan = await section(
      '主要任务',
      '1.修路。（省交通运输厅、财政厅负责）\n2.修灯。（财政厅负责）\n3.种树。（省财政厅负责）',
    )
    expect(listedUnits(plan)).toEqual(['省交通运输厅', '省财政厅'])
    expect(unitNames(plan).canonical('财政厅')).toBe('省财政厅')
    // the wording stays as it is
    expect(plan.duties?.[1]?.responsible).toEqual(['财政厅'])
  })

  it('doubts what it only takes for the same unit', async () => {
    const plan = await section('主要任务', '1.修路。（党政办公室负责）\n2.修灯。（党政办负责）')
    expect(plan.organizations?.[0]).toMatchObject({ name: '党政办公室', confidence: 'low' })
  })
})

describe('a list that ends with 等', () => {
  it.each<[string, string[] | undefined]>([
    ['（市教育局会同市财政局、市人社局等部门负责落实）', ['support']],
    ['（市教育局、市财政局等按职责分工负责）', ['responsible']],
    ['（市教育局、市财政局按职责分工负责）', undefined],
  ])('is open in %s', async (bracket, open) => {
    const plan = await section('主要任务', `1.修路。逐条修补。${bracket}\n2.修灯。`)
    expect(plan.duties?.[0]?.open).toEqual(open)
  })

  it('says so in the table', async () => {
    const plan = await section('主要任务', '1.修路。逐条修补。（市教育局、市财政局等按职责分工负责）\n2.修灯。')
    expect(tableAsMarkdown(tableView(plan))).toContain('市教育局、市财政局等')
  })
})
