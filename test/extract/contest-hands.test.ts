/** Hands of contests, campaigns and drills: what each gives the reader, in the smallest plan that shows it. */

import { describe, expect, it } from 'vitest'
import type { Duty, Organization } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const parties = ({ name, lead, responsible, support }: Duty) =>
  [name, lead?.join(), responsible?.join(), support?.join()].map((one) => one ?? '').join('|')
const duties = async (title: string, body: string) => (await section(title, body)).duties?.map(parties)

describe('figures without a point', () => {
  it.each([
    [
      '1宣传部制作海报\n2借好桌椅，摆成三\n列。\n3学术部出题三十道',
      ['宣传部制作海报||宣传部|', '借好桌椅，摆成三|||', '学术部出题三十道||学术部|'],
    ],
    ['1 清扫街面\n2 疏通沟渠\n3 补种树苗', ['清扫街面|||', '疏通沟渠|||', '补种树苗|||']],
  ])('count lines that go on from one: %s', async (body, expected) =>
    expect(await duties('活动内容', body)).toEqual(expected),
  )

  it.each([
    '1班清扫操场\n2班清扫走廊\n3班清扫花坛',
    '1宣传部制作海报\n2外联部联系书店',
    '1个中心：净街。\n2条主线：扫街、修灯。\n3大工程：环卫、绿化、亮化。',
    '1 李明远 镇长\n2 周若溪 副镇长\n3 温静 站长',
  ])('are part of what they count, rows of people, or no run: %s', async (body) =>
    expect(await duties('活动内容', body)).toBeUndefined(),
  )
})

it.each([
  ['阶段一：宣传发动（3月1日—15日）\n张贴公告。\n阶段二：集中清理（4月）\n清理沟渠。', ['宣传发动', '集中清理']],
  ['阶段1 宣传发动\n张贴公告。\n阶段2 集中清理\n清理沟渠。', ['宣传发动', '集中清理']],
])('stages counted behind the word are phases: %s', async (body, expected) => {
  const { phases } = await section('实施步骤', body)
  expect(phases?.map(({ name }) => name)).toEqual(expected)
})

it.each(['场景', '科目', '步骤', '赛项'])('%s一 and %s二 are headings', async (word) => {
  const { sections } = await planOf(
    `一、过程\n${word}一：发现火情\n1.广播室播放警报。\n${word}二：人员疏散\n1.疏散组打开通道。`,
  )
  expect(sections?.[0]?.sections?.map(({ name }) => name)).toEqual(['发现火情', '人员疏散'])
})

describe('who acts in an item', () => {
  it.each([
    ['宣传部整理照片，出一期简报', '宣传部'],
    ['组织人事科印发通知', '组织人事科'],
    ['疏散组打开安全通道', '疏散组'],
    ['器材组搬好桌椅', '器材组'],
    ['各病区护士长清点床位', '各病区护士长'],
    ['各班班长向值班老师报告', '各班班长'],
    ['广播室循环播放通知', '广播室'],
  ])('%s', async (item, unit) =>
    expect(await duties('任务分解', `1.${item}。\n2.修补路面。`)).toEqual([`${item}||${unit}|`, '修补路面|||']),
  )

  it.each(['宣传教育基地建设', '协调交警大队维持秩序'])('is not named by %s', async (item) =>
    expect(await duties('任务分解', `1.${item}。\n2.修补路面。`)).toEqual([`${item}|||`, '修补路面|||']),
  )

  it.each([
    ['知识问答，由学术部出题三十道，答对者得书签', '知识问答||学术部|'],
    ['对行动不便的病人，由救护组护送下楼', '对行动不便的病人，由救护组护送下楼||救护组|'],
  ])('behind what it is: %s', async (item, expected) =>
    expect((await duties('任务分解', `1.${item}。\n2.修补路面。`))?.[0]).toBe(expected),
  )
})

it('activities with their days under 活动安排 are given out, and no phases', async () => {
  const { phases, duties: given } = await section(
    '重点活动安排',
    '1.营造氛围。各站张贴标语。\n2.开展净街宣传周活动（5月6日—12日）。各站组织观看短片。\n3.举办知识竞赛（5月13日—19日）。各站选派三人。',
  )
  expect(phases).toBeUndefined()
  expect(given?.map(parties)).toEqual(['营造氛围||各站|', '开展净街宣传周活动||各站|', '举办知识竞赛||各站|'])
})

it('whoever takes part is told what to do, and is no title', async () => {
  const { safeguards } = await section(
    '有关要求',
    '1.参赛人员要听从编排。\n2.参加对象须着正装。\n3.参会人员一律提前入场。',
  )
  expect(safeguards?.map(({ name }) => name)).toEqual([
    '参赛人员要听从编排',
    '参加对象须着正装',
    '参会人员一律提前入场',
  ])
})

it('one office or somebody of an office behind a work answers for it where those beside it are given out', async () => {
  expect(
    await duties(
      '后勤保障',
      '1.会场布置由总务处负责。\n2.奖品采购由工会负责。\n3.照相：办公室乔宁\n4.卫生清理：环卫站',
    ),
  ).toEqual(['会场布置||总务处|', '奖品采购||工会|', '照相||办公室乔宁|', '卫生清理||环卫站|'])
})

it.each([
  ['考核办法', '1.迟到一次扣2分。\n2.清扫不合格一次扣5分。'],
  ['分组', '第一队：甲科、乙科，队长周若溪\n第二队：丙科、丁科，队长温静'],
  ['参赛队伍', '第一队：甲科、乙科，队长周若溪\n第二队：丙科、丁科，队长温静'],
  ['活动主办方', '青禾读书会'],
])('nothing is given out under %s', async (title, body) => expect(await duties(title, body)).toBeUndefined())

const posts = ({ posts: held = [] }: Organization) =>
  held.map(({ post, name = '', title = '' }) => `${post}|${name}|${title}`)

describe('bodies', () => {
  it('without a name under 组织机构 is an organizing committee where 主任 and 委员 make it up', async () => {
    const { organizations = [] } = await section(
      '组织机构',
      '主  任：何敬之（站长）\n副主任：周若溪（副站长）\n委  员：城管办、工会负责人',
    )
    expect(organizations.map(({ name }) => name)).toEqual(['组委会'])
    expect(posts(organizations[0] as Organization)).toEqual([
      '主任|何敬之|站长',
      '副主任|周若溪|副站长',
      '委员||城管办、工会负责人',
    ])
  })

  it.each([
    ['竞赛组织机构', '主任：何敬之\n委员：周若溪', ['组委会']],
    // the line above has a name for it
    ['组织机构', '净街办公室\n主任：何敬之\n委员：周若溪', []],
    ['任务分工', '主任：何敬之\n委员：周若溪', []],
  ])('of 主任 and 委员 under %s: %s', async (title, body, names) =>
    expect((await section(title, body)).organizations?.map(({ name }) => name) ?? []).toEqual(names),
  )

  it('as numbered sentences below another tell who is in them, and give nothing out', async () => {
    const { organizations = [], duties: given } = await section(
      '组织机构',
      '成立净街竞赛组委会。\n主任：何敬之\n组委会下设办公室和命题组、秩序组。\n1.办公室设在便民服务中心，主任由周若溪同志兼任，负责报名。\n2.命题组由各站技术员组成，负责命题和评分。\n3.秩序组由派出所、安监办组成，负责秩序。',
    )
    expect(organizations.map((one) => [one.name, ...posts(one)])).toEqual([
      ['净街竞赛组委会', '主任|何敬之|'],
      ['组委会办公室', '主任|周若溪|'],
      ['命题组', '成员||各站技术员'],
      ['秩序组', '成员单位||派出所、安监办'],
    ])
    expect(organizations[2]?.functions).toEqual(['命题和评分'])
    expect(given).toBeUndefined()
  })
})

it.each([
  [
    '第一组：组长李明远，成员周若溪、城管办工作人员1名，负责东片。',
    ['组长|李明远|', '成员|周若溪|', '成员||城管办工作人员1名'],
  ],
  ['副组长：周若溪 （负责东片）、温静 （副站长）', ['副组长|周若溪|', '副组长|温静|副站长']],
])('people by name, and by what they are or with a bracket apart: %s', async (line, expected) => {
  const { organizations = [] } = await section('组织领导', `净街工作领导小组\n组长：何敬之\n${line}`)
  expect(organizations.flatMap(posts)).toEqual(['组长|何敬之|', ...expected])
})

describe('points that are looked at', () => {
  it('are given out where each says who looks', async () =>
    expect(
      await duties(
        '检查内容',
        '（一）治安情况。派出所负责检查门卫、监控。\n（二）消防情况。消防队负责检查通道。\n（三）水塘情况。中心校牵头，各村配合，检查围栏。',
      ),
    ).toEqual(['治安情况||派出所|', '消防情况||消防队|', '水塘情况|中心校||各村']))

  it('are only points where they ask something of whoever is looked at', async () =>
    expect(
      await duties('检查内容', '（一）治安情况。各校是否负责门卫登记。\n（二）消防情况。各校是否负责清点器材。'),
    ).toBeUndefined())
})

it.each([
  ['第一阶段（4月2日—5日）：逐巷自查，第二阶段（4月6日—9日）：分片互看，第三阶段（4月12日—13日：汇总台账。'],
  ['第一阶段（4月2日—5日）：逐巷自查；第二阶段（4月6日—9日）：分片互看；第三阶段（4月12日—13日）：汇总台账。'],
])('phases counted one behind the other in a line: %s', async (line) => {
  const { phases } = await section('时间安排', `1、${line}`)
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['逐巷自查', '2024-04-02/2024-04-05'],
    ['分片互看', '2024-04-06/2024-04-09'],
    ['汇总台账', '2024-04-12/2024-04-13'],
  ])
})

it('items of a contest are given out where most say who puts them on', async () => {
  const { duties: given } = await section(
    '竞赛项目',
    '1.面点制作由烘焙协会负责组织实施，9月18日在镇文化站举行。\n2.水管检修由自来水公司承办，9月20日举行。',
  )
  expect(given?.map((one) => [parties(one), one.time?.edtf])).toEqual([
    ['面点制作||烘焙协会|', '2024-09-18'],
    ['水管检修||自来水公司|', '2024-09-20'],
  ])
  expect(await duties('竞赛项目', '1.面点制作。每人两样。\n2.水管检修。每队三人。')).toBeUndefined()
})

it('activities counted by 之一 and 之二 are called by what stands behind it', async () =>
  expect(
    await duties(
      '内容与形式',
      '（一）系列活动之一：灯谜进街巷\n负责处室：教务处\n（二）主题活动之二：图书换绿植\n负责处室：图书馆',
    ),
  ).toEqual(['灯谜进街巷||教务处|', '图书换绿植||图书馆|']))

it.each(['活动主题', '活动口号', '理念宣传'])('%s and the theme behind it are no work', async (theme) => {
  const { duties: given } = await planOf(`净街节活动方案\n一、${theme}让街巷亮起来。\n二、活动内容\n1.扫街。`)
  expect(given?.map(({ name }) => name)).toEqual(['扫街'])
})
