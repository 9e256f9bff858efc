/** Pages that have lost their line breaks between chapters, rosters and groups, and events told one by one. */

import { expect, it } from 'vitest'
import type { Organization } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const shown = (list: readonly Organization[] | undefined) =>
  (list ?? [])
    .filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    .map(({ name, posts = [], functions = [] }) =>
      [name, posts.map((one) => one.name ?? one.title).join('、'), functions.join('；')].join('|'),
    )

it.each([
  ['主要职责：', '主要职责：'],
  ['职责：', '职责：'],
  ['工作职责：', '工作职责：'],
  ['具体任务：', '具体任务：'],
])('%s between the rosters of groups and counted items is of the group above', async (one, other) => {
  const { organizations, duties } = await section(
    '组织机构',
    `组委会主任：李明远\n委员：周若溪 何敬之\n清扫组\n组长：周若溪\n成员：温静\n${one}\n1.清扫东街；\n2.清掏水沟。\n运输组\n组长：何敬之\n成员：苗青\n${other}\n1.清运垃圾；\n2.看管车辆。`,
  )
  expect(shown(organizations)).toEqual([
    '组委会|李明远、周若溪、何敬之|',
    '清扫组|周若溪、温静|清扫东街；清掏水沟',
    '运输组|何敬之、苗青|清运垃圾；看管车辆',
  ])
  expect(duties).toBeUndefined()
})

const chapters =
  '净街活动方案\n一、活动目的让街巷干净，让街坊高兴，养成人人动手的好习惯，展现全镇街坊的精神风貌。二、活动时间2024年5月8日三、组织机构1.领导小组组长：李明远副组长：周若溪成员：温静、何敬之'

it.each([
  ['清扫组：温静、沈嘉禾宣传组：何敬之、苗青后勤保障组：柳如云', ['温静、沈嘉禾', '何敬之、苗青', '柳如云']],
  ['清扫组：温静（站长）宣传组：何敬之（校医）后勤保障组：柳如云', ['温静', '何敬之', '柳如云']],
  [
    '清扫组组长：温静成员：沈嘉禾宣传组组长：何敬之成员：苗青后勤保障组组长：柳如云',
    ['温静、沈嘉禾', '何敬之、苗青', '柳如云'],
  ],
])('groups that run on behind the names of the last: %s', async (groups, people) => {
  const { organizations } = await planOf(
    `${chapters}2.裁判委员会组长：周若溪成员：何敬之、沈嘉禾${groups.replace('清扫组', '检查组')}四、活动要求1.加强领导，落实责任。各村要高度重视。2.注意安全，确保实效。各组要做好准备。`,
  )
  expect(shown(organizations)).toEqual([
    '领导小组|李明远、周若溪、温静、何敬之|',
    '裁判委员会|周若溪、何敬之、沈嘉禾|',
    `检查组|${people[0]}|`,
    `宣传组|${people[1]}|`,
    `后勤保障组|${people[2]}|`,
  ])
})

it('a page of which only the breaks between its sheets are left', async () => {
  const { goals, organizations, safeguards } = await planOf(
    `${chapters}2.检查组组长：沈嘉禾成员：苗青。各村要组织街坊参加，早晚各扫一次，扫完的路段插上小旗，扫不到的路段报给站长，站长当天派人补扫，\n第1页\n由检查组逐段验收，验收不过的当天重扫，连续三天不过的，由站长带着组员一起扫，扫到验收通过为止，验收结果在街口张榜，街坊可以随时查看，也可以随时提出意见，意见当天收集，当天研究处理。四、活动要求1.加强领导，落实责任。各村要高度重视。\n第2页\n2.注意安全，确保实效。各组要做好准备，不得缺席。`,
  )
  expect(goals?.map(({ name }) => name)).toEqual(['活动目的'])
  expect(shown(organizations)).toEqual(['领导小组|李明远、周若溪、温静、何敬之|', '检查组|沈嘉禾、苗青|'])
  expect(safeguards?.map(({ name }) => name)).toEqual(['加强领导，落实责任', '注意安全，确保实效'])
})

it.each([
  ['竞赛项目及承办单位', '承办单位：县环卫公司。比赛时间：9月中旬。', '承办单位：县市政公司。比赛时间：10月上旬。'],
  ['活动时间', '活动时间：9月中旬 责任单位：县环卫公司', '活动时间：10月上旬 责任单位：县市政公司'],
])('%s over events that each have their own', async (title, one, other) => {
  const { duties = [] } = await section(title, `（一）清扫能手赛。${one}\n（二）修灯能手赛。${other}`)
  expect(duties.map(({ name, responsible, time }) => `${name}|${responsible}|${time?.edtf}`)).toEqual([
    '清扫能手赛|县环卫公司|2024-09-11/2024-09-20',
    '修灯能手赛|县市政公司|2024-10-01/2024-10-10',
  ])
})

it('the rounds of one event are none', async () => {
  const { duties } = await section('比赛时间及地点', '（一）初赛。时间：9月中旬。\n（二）决赛。时间：10月上旬。')
  expect(duties ?? []).toEqual([])
})

it('a title that counts its copy right before the first chapter: 篇二 and 一、', async () => {
  const { organizations } = await planOf(
    '云亭小学净街日活动方案篇二一、活动时间:6月1日上午二、活动地点:云亭广场三、活动目的:让学生爱护街巷,学校特举行本次活动,全体师生都来参加,每班负责一段街面,早晚各扫一次,扫完插上小旗。四、活动领导小组:总策划:李明远成员:周若溪、温静五、安全领导小组组长:陆小舟成员:各个班主任六、注意事项:各班主任对学生进行教育。',
  )
  expect(shown(organizations)).toEqual(['活动领导小组|李明远、周若溪、温静|', '安全领导小组|陆小舟、各个班主任|'])
})
