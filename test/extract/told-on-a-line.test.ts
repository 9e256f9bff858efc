/** Bodies and chapters whose lines say more than one thing: whom a group is made of, what a body is for, who answers for each item. */

import { describe, expect, it } from 'vitest'
import type { Organization } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const shown = (list: readonly Organization[] | undefined) =>
  (list ?? [])
    .filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    .map(({ name, posts = [] }) => `${name}|${posts.map((one) => `${one.post} ${one.name ?? one.title}`).join('、')}`)

describe('members behind the head of a group, without a colon', () => {
  it.each([
    ['组长：温静，成员由清扫科、运输科人员组成，负责清扫街面。', '清扫科、运输科人员'],
    ['组长：温静；成员为清扫科、运输科有关人员。', '清扫科、运输科有关人员'],
    ['组长：温静，成员从清扫科、运输科抽调。负责清扫街面。', '清扫科、运输科'],
    ['组长：温静，成员包括清扫科、运输科人员。', '清扫科、运输科人员'],
    ['组长：温静 成员主要由清扫科、运输科人员组成。', '清扫科、运输科人员'],
  ])('%s', async (line, members) => {
    const { organizations } = await section(
      '组织机构',
      `成立净街组委会：\n主任：李明远\n1.清扫组。${line}\n2.修灯组。组长：何敬之`,
    )
    expect(shown(organizations)).toEqual([
      '净街组委会|主任 李明远',
      `清扫组|组长 温静、成员 ${members}`,
      '修灯组|组长 何敬之',
    ])
  })
})

it.each([
  '为加强对净街活动的领导，成立“净街节”组委会：',
  '为确保活动顺利开展，特成立“净街节”组委会：',
  '为加强领导,组建“净街节”组委会:',
])('%s names the body behind what it is for', async (heading) => {
  const { organizations, duties } = await section(
    '组织机构',
    `1、主办：文化站\n2、承办：环卫所、司法所\n3、协办单位：各村\n4、${heading}\n总督导：柳如云\n主任：李明远\n委员：各村书记\n下设办公室：\n主任：周若溪副主任：温静、何敬之`,
  )
  expect(shown(organizations)).toEqual([
    '“净街节”组委会|总督导 柳如云、主任 李明远、委员 各村书记',
    '办公室|主任 周若溪、副主任 温静、副主任 何敬之',
  ])
  expect(duties).toBeUndefined()
})

it('a teacher in charge of a class holds no post', async () => {
  const { organizations } = await section('组织机构', '组长：李明远\n成员：温静\n各班班主任：维持各班秩序，清点人数')
  expect(shown(organizations)).toEqual(['领导小组|组长 李明远、成员 温静'])
})

it.each(['竞赛项目及牵头部门', '活动项目和承办单位', '比武内容及责任科室'])(
  '%s only holds what stands below',
  async (title) => {
    const { duties = [] } = await section(title, '1.清扫比武（牵头部门：县环卫所）\n2.修灯比武（牵头部门：县电力局）')
    expect(duties.map(({ name, lead }) => `${name}|${lead}`)).toEqual(['清扫比武|县环卫所', '修灯比武|县电力局'])
  },
)

it('numbers of chapters that a full stop follows count on', async () => {
  const { duties = [], safeguards = [] } = await planOf(
    '净街方案\n一、活动时间\n5月8日\n二。活动对象和时间安排\n对象：全镇街坊\n时间：5月8日\n三。准备工作\n1、购买扫帚。\n2、印制海报。\n四。注意事项\n1、听从指挥。\n2、注意安全。',
  )
  expect(duties.map(({ name }) => name)).toEqual(['购买扫帚', '印制海报'])
  expect(safeguards.map(({ name }) => name)).toEqual(['听从指挥', '注意安全'])
})
