/** Who answers for what is set up, where that stands before its name. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'

it('of teams under headings, and of several in one sentence', async () => {
  const { teams = [], duties = [] } = await section(
    '队伍建设',
    '（一）执法队。组建由县城管局牵头的执法队，负责巡查。\n（二）施工队。组建由县住建局牵头、县交通局配合的施工队。\n（三）应急队伍。组建由县水利局牵头的巡查队、由县林业局牵头的抢修队。',
  )
  expect(teams.map(({ name, lead, support }) => [name, lead, support])).toEqual([
    ['执法队', ['县城管局'], undefined],
    ['施工队', ['县住建局'], ['县交通局']],
    ['巡查队', ['县水利局'], undefined],
    ['抢修队', ['县林业局'], undefined],
  ])
  expect(duties).toEqual([])
})

it('of a body, and of a platform', async () => {
  const { organizations = [] } = await section('组织领导', '成立由县城管局牵头、县公安局配合的净街工作专班。')
  expect(organizations.map(({ name, lead, support }) => [name, lead, support])).toEqual([
    ['净街工作专班', ['县城管局'], ['县公安局']],
  ])
  const { platforms = [] } = await section('平台建设', '（一）调度平台。建设由县数据局牵头的净街调度平台。')
  expect(platforms.map(({ name, lead }) => [name, lead])).toEqual([['调度平台', ['县数据局']]])
})

it('what anybody else is asked to do, and a head that leads, is none of it', async () => {
  const { organizations = [] } = await section('组织领导', '成立由县长任组长的净街领导小组。')
  expect(organizations.map(({ lead, responsible }) => lead ?? responsible)).toEqual([undefined])
})
