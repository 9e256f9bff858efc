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

describe('a heading', () => {
  it.each([
    ['1.布置（责任单位：县文化馆、县供销社）。挂横幅。', '布置||县文化馆,县供销社||'],
    ['1.布置（牵头单位：县文化馆；配合单位：县供销社）：挂横幅。', '布置|县文化馆||县供销社|'],
    ['1.布置（负责人：周若溪，时间：3月28日）。挂横幅。', '布置||||2024-03-28'],
  ])('is no longer than the bracket of who answers, whatever text follows: %s', async (line, expected) => {
    expect((await duties('主要任务', `${line}\n2.修灯。`))[0]).toBe(expected)
  })
})

describe('the committee of a meet', () => {
  const rosters = async (body: string) =>
    ((await section('组织机构', body)).organizations ?? []).map(({ name, parent = '', posts = [] }) => [
      name,
      parent,
      posts.map(({ post, name: who = '', title = '' }) => `${post}${who}${title}`).join(),
    ])

  it('runs into its roster behind a mark', async () => {
    expect(
      await rosters(
        '（一）组委会主任：李明远\n副主任：周若溪、温静\n（二）执行委员会主任：周若溪\n副主任：温静\n执行委员会下设裁判组、后勤组。',
      ),
    ).toEqual([
      ['组委会', '', '主任李明远,副主任周若溪,副主任温静'],
      ['执行委员会', '', '主任周若溪,副主任温静'],
      ['裁判组', '执行委员会', ''],
      ['后勤组', '执行委员会', ''],
    ])
  })

  it('has an office and groups in one list', async () => {
    expect(await rosters('成立灯会领导小组，组长李明远。领导小组下设办公室及活动组、安保组两个工作组。')).toEqual([
      ['灯会领导小组', '', '组长李明远'],
      ['活动组', '灯会领导小组', ''],
      ['安保组', '灯会领导小组', ''],
      ['领导小组办公室', '灯会领导小组', ''],
    ])
  })

  it.each([
    ['筹备工作分为会务组、赛事组、医疗组共3个小组。', ['会务组', '赛事组', '医疗组']],
    ['各队抽签分为红旗组、蓝旗组，先后入场。', []],
  ])('is parted into groups that are counted: %s', async (line, names) => {
    expect((await rosters(line)).map(([name]) => name)).toEqual(names)
  })

  it('calls a group by its heading among others, group or not', async () => {
    expect(await rosters('1.礼仪服务：\n组长：周若溪\n组员：团委、主席团助理\n2.设备组：\n组长：温静')).toEqual([
      ['礼仪服务', '', '组长周若溪,组员团委、主席团助理'],
      ['设备组', '', '组长温静'],
    ])
  })
})
