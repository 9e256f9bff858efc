/** Plans of contests, festivals and campaigns: what their programmes, hosts and shared-out work give the reader. */

import { describe, expect, it } from 'vitest'
import type { Duty } from '../../src/plan/plan.ts'
import { section } from './plan-of.ts'

const parties = ({ name, lead, responsible, support, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), support?.join(), time?.edtf ?? time?.rrule]
    .map((one) => one ?? '')
    .join('|')
const duties = async (title: string, body: string) => ((await section(title, body)).duties ?? []).map(parties)

describe('the parts of a fair', () => {
  it('that are led by one unit each are duties of their own', async () => {
    const [fair] =
      (
        await section(
          '重点任务',
          '1.布展。竹器馆由县林业局牵头；茶馆由县农业局牵头，县供销社、县商务局配合。特产馆由云汀镇人民政府牵头。\n2.接待。',
        )
      ).duties ?? []
    expect(fair?.duties?.map(parties)).toEqual([
      '竹器馆|县林业局|||',
      '茶馆|县农业局||县供销社,县商务局|',
      '特产馆|云汀镇人民政府|||',
    ])
  })
})

describe('shared-out work', () => {
  it('is called by what is to be done, and not by who does it', async () => {
    const items = '（一）县直部门工作职责\n1.县文化馆负责节目的组织实施；\n2.县融媒体中心负责现场直播；'
    expect(await duties('工作职责', items)).toEqual(['节目的组织实施||县文化馆||', '现场直播||县融媒体中心||'])
  })

  it('under the title of a unit or of a level is theirs', async () => {
    const items = '（一）县教育局工作职责\n1.落实场地；\n2.安排人员；\n（二）乡镇工作职责\n1.组织观众；\n2.维护秩序；'
    expect(await duties('工作职责', items)).toEqual([
      '落实场地||县教育局||',
      '安排人员||县教育局||',
      '组织观众||乡镇||',
      '维护秩序||乡镇||',
    ])
  })
})

describe('an activity in a programme', () => {
  it.each([
    [
      'activities that say who hosts them',
      '（一）灯谜会\n时间：2月26日\n承办单位：县图书馆\n（二）龙灯巡游\n时间：2月27日\n承办单位：县文化馆',
    ],
    [
      'activities at a place',
      '（一）灯谜会\n时间：2月26日\n表演地点及路线：广场\n承办：县图书馆\n（二）龙灯巡游\n时间：2月27日\n集合地点：广场\n承办：县文化馆',
    ],
  ])('is no phase: %s', async (_, body) => {
    const { phases, duties: given = [] } = await section('活动安排', body)
    expect(phases).toBeUndefined()
    expect(given.map(parties)).toEqual(['灯谜会||县图书馆||2024-02-26', '龙灯巡游||县文化馆||2024-02-27'])
  })

  it.each([
    ['counts', '（一）活动一：看望老人\n组织单位：云汀镇团委\n（二）活动二：种树\n组织单位：云汀镇妇联'],
    ['labels', '1.活动内容：看望老人\n时间：随时\n主办：云汀镇团委\n2.活动内容：种树\n时间：随时\n主办：云汀镇妇联'],
  ])('is called by what stands behind its label: %s', async (_, body) => {
    expect((await duties('活动内容', body)).map((one) => one.split('|')[0])).toEqual(['看望老人', '种树'])
  })

  it.each([
    ['赛事名称', '青禾杯长跑赛'],
    ['竞赛规模', '约二百人'],
    ['比赛线路', '自东门至西门'],
    ['参赛单位', '各村'],
  ])('%s is a fact and no duty', async (title, text) => {
    expect(await duties('赛事安排', `（一）${title}：${text}\n（二）发令。由云汀镇科协负责。`)).toEqual([
      '发令||云汀镇科协||',
    ])
  })
})

it('groups with rosters of their own stand below the safeguards too', async () => {
  const { organizations = [], safeguards } = await section(
    '组织保障',
    '成立领导小组，组长李明远。\n（一）工作组人员及职责分工如下：\n1、活动组\n组长：周若溪\n成员：温静\n2、安保组\n组长：何敬之\n（二）加强宣传\n营造氛围。',
  )
  expect(
    organizations.filter(({ kind }) => kind === 'working-group').map(({ name, posts }) => [name, posts?.[0]?.name]),
  ).toEqual([
    ['活动组', '周若溪'],
    ['安保组', '何敬之'],
  ])
  expect(safeguards?.map(({ name }) => name)).toEqual(['加强宣传'])
})
