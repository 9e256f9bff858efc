/** Who does what on the day: works and groups on lines of their own, people told by what they are, and who is in charge of it all. */

import { expect, it } from 'vitest'
import type { Organization } from '../../src/plan/plan.ts'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

const shown = (list: readonly Organization[] | undefined) =>
  (list ?? [])
    .filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    .map(({ name, posts = [] }) => `${name}|${posts.map((one) => one.name ?? one.title).join('、')}`)

it.each([
  ['人员分工', '现场总指挥：李明远'],
  ['活动分工', '总指挥：李校长'],
  ['人员安排', '总指挥：李明远'],
])('%s over %s and works sets up no body', async (title, head) => {
  const { organizations, duties = [] } = await section(
    title,
    `${head}\n现场督导：社区书记\n音响：志愿者7\n活动签到：志愿者2、志愿者3\n物资购买：全体志愿者\n场地清扫：食堂人员、家长代表2名`,
  )
  expect(shown(organizations)).toEqual([])
  expect(duties.map(({ name, responsible }) => `${name}|${responsible?.join('、')}`)).toEqual([
    '现场督导|社区书记',
    '音响|志愿者7',
    '活动签到|志愿者2、志愿者3',
    '物资购买|全体志愿者',
    '场地清扫|食堂人员、家长代表2名',
  ])
})

it('works in a chapter that arranges them', async () => {
  const { duties = [] } = await section('工作安排', '场地布置：温静、何敬之\n化妆：各班老师\n卫生保洁：全体保育员')
  expect(duties.map(({ name, responsible }) => `${name}|${responsible?.join('、')}`)).toEqual([
    '场地布置|温静、何敬之',
    '化妆|各班老师',
    '卫生保洁|全体保育员',
  ])
})

it('whoever is told to do something is nobody who does it', async () => {
  const { duties = [] } = await section('人员分工', '会前：通知家长\n会中：引导家长\n会后：组织志愿者')
  expect(duties.flatMap(({ responsible = [] }) => responsible)).toEqual([])
})

it.each([
  ['总指挥：李园长\n', ['安全组|温静、各班保育员', '后勤组|食堂人员']],
  ['', ['安全组|温静、各班保育员', '后勤组|食堂人员']],
])('groups among them, behind “%s”', async (head, expected) => {
  const { organizations } = await section('活动分工', `${head}安全组：温静、各班保育员\n后勤组：食堂人员\n摄影：沈嘉禾`)
  expect(shown(organizations)).toEqual(expected)
})

it('a head and deputies head a body, whatever the chapter is called', async () => {
  const { organizations } = await section('人员分工', '总指挥：李明远\n副总指挥：周若溪\n成员：温静、何敬之')
  expect(shown(organizations)).toEqual(['指挥部|李明远、周若溪、温静、何敬之'])
})

it.each(['职责', '职责分工', '岗位职责', '人员分工'])('%s behind a roster is given out item by item', async (title) => {
  const { duties = [], organizations } = await section(
    '组织机构',
    `1、领导组：\n组长：李明远\n成员：温静\n2、${title}：\n（1）保健工作：周若溪\n（2）卫生工作：何敬之\n（3）音响设备：温静`,
  )
  expect(shown(organizations)).toEqual(['领导组|李明远、温静'])
  expect(duties.map(({ name, responsible }) => `${name}|${responsible}`)).toEqual([
    '保健工作|周若溪',
    '卫生工作|何敬之',
    '音响设备|温静',
  ])
})

it.each([
  ['各部门职责', '工程科：检修水泵。\n客服科：接听电话。', ['检修水泵|工程科', '接听电话|客服科']],
  ['各科室主要职责', '1.工程科：检修水泵。\n2.客服科：接听电话。', ['检修水泵|工程科', '接听电话|客服科']],
  ['各镇职责', '1.清理沟渠。\n2.修补路面。', ['清理沟渠|各镇', '修补路面|各镇']],
  [
    '任务指标',
    '1.县住建局：新建公厕12座。\n2.县水利局：清淤30公里。',
    ['新建公厕12座|县住建局', '清淤30公里|县水利局'],
  ],
  ['责任单位及分工', '1.县住建局负责改造公厕。\n2.县水利局负责清理沟渠。', ['改造公厕|县住建局', '清理沟渠|县水利局']],
  ['责任单位', '1.县住建局负责改造公厕。\n2.县水利局负责清理沟渠。', ['改造公厕|县住建局', '清理沟渠|县水利局']],
  ['责任单位', '1.县住建局：改造公厕。\n2.县水利局：清理沟渠。', ['改造公厕|县住建局', '清理沟渠|县水利局']],
  ['责任单位', '1.县住建局\n2.县水利局', []],
  ['各部门职责', '各部门要按时清理沟渠。', ['各部门要按时清理沟渠|各部门']],
])('%s over %j', async (title, text, expected) => {
  const { duties = [] } = await section(title, text)
  expect(duties.map(({ name, responsible }) => `${name}|${responsible?.join('、')}`)).toEqual(expected)
})

it('who does it, by name, before what is done behind the name of a group', async () => {
  const { duties } = await section(
    '任务分工',
    '设计组：李明远、温静，8月20日前完成设计方案；\n采购组：周若溪，9月5日前完成花材采购；\n安保组：保卫科，负责夜间巡逻和值守。',
  )
  expect(told(duties)).toEqual([
    '完成设计方案 responsible=设计组 contact=李明远、温静 @../2024-08-20',
    '完成花材采购 responsible=采购组 contact=周若溪 @../2024-09-05',
    '夜间巡逻和值守 responsible=安保组、保卫科',
  ])
})

it('who looks after which part of the place', async () => {
  const { duties = [] } = await section(
    '包片责任',
    '第一片区（一组、二组）：责任人李明远\n第二片区（三组、四组）：责任人温静\n第三片区（五组）：责任人周若溪',
  )
  expect(told(duties.flatMap((duty) => duty.duties ?? duty))).toEqual([
    '第一片区（一组、二组） contact=李明远',
    '第二片区（三组、四组） contact=温静',
    '第三片区（五组） contact=周若溪',
  ])
})

it('offices in a chapter of bodies, behind the label of what they do', async () => {
  const { duties } = await section(
    '组织管理',
    '组长：李明远\n职责：医务科负责培训计划制定；护理部负责学员组织；总务科负责场地准备。',
  )
  expect(told(duties)).toEqual([
    '培训计划制定 responsible=医务科',
    '学员组织 responsible=护理部',
    '场地准备 responsible=总务科',
  ])
})

it('who is on call on which day has nothing to do', async () => {
  const { duties } = await section('值班安排', '5月1日：李明远、温静\n5月2日：周若溪、陆明\n5月3日：清扫街道')
  expect(duties?.map(({ name }) => name)).toEqual(['清扫街道'])
})

it.each([
  ['管护采取政府购买服务方式，由镇水管站负责巡查。', '镇水管站'],
  ['管护通过企业承包方式开展，由镇水管站负责巡查。', '镇水管站'],
  ['活动期间利用学校广播站播放知识，由镇水管站负责巡查。', '镇水管站'],
  ['由镇资源综合利用办公室负责巡查。', '镇资源综合利用办公室'],
  ['由镇机关二室联合党支部负责巡查。', '镇机关二室联合党支部'],
])('by what means something is done is nobody who does it: %s', async (text, expected) => {
  const { duties = [] } = await section('主要任务', `（一）管护沟渠。${text}`)
  expect(duties.flatMap(({ responsible = [] }) => responsible).join('、')).toBe(expected)
})

it('lines that each open with a name are safeguards, where all of them do', async () => {
  const names = async (text: string) => (await section('保障措施', text)).safeguards?.map(({ name }) => name)
  expect(await names('经费保障：设立专项经费。\n制度保障：纳入年终考核。')).toEqual(['经费保障', '制度保障'])
  expect((await names('经费保障：设立专项经费。\n各村要加强宣传，确保落实。')) ?? []).not.toContain('经费保障')
})

it('分工 among safeguards is a division of labour', async () => {
  const { duties = [], safeguards = [] } = await section(
    '组织实施',
    '成立净街领导小组：\n组长：李明远\n成员：温静\n责任分工：\n县城管局：负责清扫街巷；\n县水利局：负责清掏水沟。',
  )
  expect(duties.map(({ name, responsible }) => `${name}|${responsible}`)).toEqual([
    '清扫街巷|县城管局',
    '清掏水沟|县水利局',
  ])
  expect(safeguards.map(({ name }) => name)).not.toContain('责任分工')
})
