/** Plans as web pages copy them: headings without numbers, labels and values on lines of their own, titles with a date. */

import { expect, it } from 'vitest'
import type { Duty } from '../../src/plan/plan.ts'
import { planOf } from './plan-of.ts'

const answered = ({ name, lead, responsible, contact, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), contact?.join(), time?.edtf].map((part) => part ?? '').join('|')

it.each([
  ['with a colon', '九月份：\n1、清扫东街。\n十月份：\n1、修补路面。', ['清扫东街||||2024-09', '修补路面||||2024-10']],
  [
    'with what the month is of',
    '三月园务工作\n1. 清扫东街。\n四月园务工作\n1. 修补路面。',
    ['清扫东街||||2024-03', '修补路面||||2024-04'],
  ],
  [
    'run into one paragraph',
    '一、月安排\n3月：清扫东街。4月：修补路面。5-6月：栽树，浇水。',
    ['清扫东街||||2024-03', '修补路面||||2024-04', '栽树，浇水||||2024-05/2024-06'],
  ],
  [
    'run into their chapter with their items',
    '一、逐月安排 三月份：1、清扫东街。2、清掏水沟。四月份：1、修补路面。2、刷护栏。五月份：1、栽树。2、浇水。',
    [
      '清扫东街||||2024-03',
      '清掏水沟||||2024-03',
      '修补路面||||2024-04',
      '刷护栏||||2024-04',
      '栽树||||2024-05',
      '浇水||||2024-05',
    ],
  ],
])('months as headings, %s', async (_, text, expected) => {
  const { duties = [] } = await planOf(`2024年净街工作计划\n${text}`)
  expect(duties.map(answered)).toEqual(expected)
})

it('units behind the label of a person answer, and people are to be asked', async () => {
  const { duties = [] } = await planOf(
    '净街方案\n一、主要任务\n1.清扫东街。（负责人：总务处、温静）\n2.修补路面。（负责人：各班班主任）',
  )
  expect(duties.map(answered)).toEqual(['清扫东街||总务处|温静|', '修补路面|||各班班主任|'])
})

it('who is in charge of a working group', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n（一）组委会\n主任：李明远\n（二）各工作组\n1、清扫组\n责任人：温静\n职责：\n（1）清扫东街；\n二、主要任务\n1.扫路。',
  )
  const group = organizations.find(({ name }) => name === '清扫组')
  expect(group?.posts?.map(({ post, name }) => `${post} ${name}`)).toEqual(['责任人 温静'])
})

it.each([
  [
    'over two lines',
    '云汀镇2024年农村街巷\n清扫提升工作实施方案\n为净街，制定本方案。',
    '云汀镇2024年农村街巷清扫提升工作实施方案',
  ],
  [
    'over two lines below a notice that has it in one',
    '关于印发净街分工方案的通知\n各站所：\n现将《净街行动重点工作任务分解方案》印发给你们。\n净街行动重点工作\n任务分解方案\n为净街，制定本方案。',
    '净街行动重点工作任务分解方案',
  ],
  ['below the name of a site', '云汀镇人民政府网站\n净街工作方案\n为净街，制定本方案。', '净街工作方案'],
  ['above the day and the column of a site', '净街工作方案\n2024/08/25方案\n为净街，制定本方案。', '净街工作方案'],
  ['the only one of a collection', '净街方案（精选4篇）\n净街方案 篇1\n为净街，制定本方案。', '净街方案 篇1'],
])('a title %s', async (_, page, title) => {
  expect((await planOf(`${page}\n一、主要任务\n1.清扫东街。`)).title).toBe(title)
})

it('a number behind the title', async () => {
  const { title, document } = await planOf(
    '净街行动实施方案 青城发﹝2024﹞8号\n为净街，制定本方案。\n一、主要任务\n1.扫街。',
  )
  expect([title, document?.number]).toEqual(['净街行动实施方案', '青城发〔2024〕8号'])
})

it.each([
  [
    'in one paragraph',
    '分三个阶段进行。第一阶段：宣传发动阶段（3月）。召开动员会。第二阶段：整治阶段（4月）。清扫。第三阶段：总结阶段（5月）。通报。',
  ],
  [
    'behind commas',
    '行动分三个阶段，第一阶段（3月）为宣传发动阶段，召开动员会。第二阶段（4月）为整治阶段，清扫。第三阶段（5月）为总结阶段，通报。',
  ],
  [
    'with their steps',
    '第一步，宣传发动阶段（3月），召开动员会；第二步，整治阶段（4月），清扫；第三步，总结阶段（5月），通报。',
  ],
  ['with months that run on', '3月份为宣传发动阶段，4-4月份为整治阶段，5月份为总结阶段。'],
  [
    'with a space behind their count',
    '第一阶段 宣传发动阶段（3月）\n召开动员会。\n第二阶段 整治阶段（4月）\n清扫。\n第三阶段 总结阶段（5月）\n通报。',
  ],
  [
    'with nothing behind their count',
    '第一阶段宣传发动阶段（3月）。开会。\n第二阶段整治阶段（4月）。清扫。\n第三阶段总结阶段（5月）。通报。',
  ],
])('phases %s', async (_, text) => {
  const { phases = [] } = await planOf(
    `净街方案\n青城发〔2024〕8号\n一、主要任务\n1.扫街。\n二、实施步骤\n${text}\n三、工作要求\n1.加强领导。`,
  )
  expect(phases.map(({ name, time }) => [name, time?.edtf?.slice(0, 7)])).toEqual([
    ['宣传发动阶段', '2024-03'],
    ['整治阶段', '2024-04'],
    ['总结阶段', '2024-05'],
  ])
})

it('people with wide spaces before their titles, and all of a kind behind them', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n成立净街领导小组。\n组长：李明远  镇长    副组长：周若溪  副镇长、何敬之  派出所所长\n成员：温  静  城管办主任、石  磊  水利站站长、各村书记\n二、主要任务\n1.扫街。',
  )
  expect(organizations[0]?.posts?.map(({ post, name = '', title }) => `${post} ${name} ${title}`)).toEqual([
    '组长 李明远 镇长',
    '副组长 周若溪 副镇长',
    '副组长 何敬之 派出所所长',
    '成员 温静 城管办主任',
    '成员 石磊 水利站站长',
    '成员  各村书记',
  ])
})

it('items whose numbers are lost', async () => {
  const {
    duties = [],
    safeguards = [],
    phases = [],
  } = await planOf(
    '净街方案\n为净街，制定本方案。\n重点任务\n清扫背街小巷。组织保洁员集中清扫街巷。（牵头单位：城管办）\n疏通排水沟渠。对全镇沟渠进行全面疏通。（牵头单位：水利站）\n实施步骤\n启动阶段（3月）。召开动员会。\n总结阶段（4月）。通报结果。\n工作要求\n加强组织领导。压实责任，一级抓一级，抓到底。\n营造浓厚氛围。利用广播等广泛宣传。',
  )
  expect(duties.map(answered)).toEqual(['清扫背街小巷|城管办|||', '疏通排水沟渠|水利站|||'])
  expect(phases.map(({ name }) => name)).toEqual(['启动阶段', '总结阶段'])
  expect(safeguards.map(({ name }) => name)).toEqual(['加强组织领导', '营造浓厚氛围'])
})

it('sentences behind headings are no items where items are counted', async () => {
  const { duties = [] } = await planOf(
    '净街方案\n一、重点任务\n全面开展清扫。各村组织保洁员集中清扫。\n持续开展巡查。各村组织人员每天巡查。\n1.扫东街。\n2.修路灯。',
  )
  expect(duties.map(({ name }) => name)).toEqual(['扫东街', '修路灯'])
})

it('an office at a place, and bodies that others set up', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n镇政府成立净街领导小组，组长由镇长李明远担任。领导小组下设办公室，地点设在城管办，负责日常工作。\n各村也要成立由书记任组长的净街小组，负责本村工作。\n二、主要任务\n1.扫街。',
  )
  expect(organizations[0]?.posts?.map(({ post, name }) => `${post} ${name}`)).toEqual(['组长 李明远'])
  expect(organizations.map(({ seat }) => seat)).toContain('城管办')
})

it('tasks of a group, counted behind their label', async () => {
  const { organizations = [] } = await planOf(
    '净街晚会方案\n一、人员分工\n（一）节目组：文艺部\n任务：1、收集节目\n2、组织彩排\n（二）后勤组：生活部\n任务：搬运道具\n二、活动要求\n1.守时。',
  )
  expect(organizations.map(({ name, functions }) => [name, functions])).toEqual([
    ['节目组', ['收集节目', '组织彩排']],
    ['后勤组', ['搬运道具']],
  ])
})

it('titles of chapters at the end of the line above them', async () => {
  const { organizations = [], duties = [] } = await planOf(
    '净街方案\n活动时间:3月-9月 三、领导小组\n组长:李明远\n成员:各处室主任 四、活动内容\n1、清扫东街。每天清扫。2、修补路面。逐条修补。\n五、工作要求\n认真组织。',
  )
  expect(organizations.map(({ name, posts }) => [name, posts?.map(({ name, title }) => name ?? title)])).toEqual([
    ['领导小组', ['李明远', '各处室主任']],
  ])
  expect(duties.map(({ name }) => name)).toEqual(['清扫东街', '修补路面'])
})

it('no chapter in a list of them on one line', async () => {
  const { sections = [] } = await planOf(
    '净街方案\n目录：一、时间 二、地点 三、活动内容\n一、活动内容\n1.清扫东街。\n二、工作要求\n认真组织。',
  )
  expect(sections.filter(({ number }) => number === '三、')).toEqual([])
})

it.each([
  ['9月10日前由校办公室汇总问题清单。', '汇总问题清单|校办公室|../2024-09-10'],
  ['各乡镇结合实际制定活动方案，于9月20日前报县文明办。', '制定活动方案|各乡镇|../2024-09-20'],
  ['各站所结合各自实际制定活动方案，于9月20日前报镇政府。', '制定活动方案|各站所|../2024-09-20'],
])('what is promised in a phase, without who and by what means: %s', async (sentence, expected) => {
  const { duties = [] } = await planOf(
    `2024年净街方案\n一、实施步骤\n（一）准备阶段（9月）。${sentence}\n（二）实施阶段（10月）。清扫。`,
  )
  expect(duties.map(({ name, responsible, time }) => [name, responsible?.join(), time?.edtf].join('|'))).toContain(
    expected,
  )
})

it.each([
  '利用板报形式，宣传交通法律、法规、安全知识、夏季防暑办法',
  '通过入户走访等方式，登记老人、儿童、残疾人的住处和难处',
  '借助村广播平台，播放防火、防汛、防溺水的各类提示',
])('an item with the means in front: %s', async (item) => {
  const { duties = [] } = await planOf(`净街方案\n一、主要任务\n1.${item}。\n2.扫街。`)
  expect(duties.map(({ name }) => name)).toEqual([item, '扫街'])
})

it.each([
  ['净街方案篇一', '云汀镇净街行动实施方案', '云汀镇净街行动实施方案'],
  ['净街方案篇一', '为净街，结合实际，制定如下实施方案', '净街方案篇一'],
  ['净街方案篇一', '活动方案', '净街方案篇一'],
])('a copy in a collection, %s over %s, is called %s', async (heading, first, title) => {
  const plan = await planOf(
    `${heading}\n${first}\n一、主要任务\n1.清扫东街。\n净街方案篇二\n一、主要任务\n1.修补路面。`,
  )
  expect(plan.title).toBe(title)
})

it.each([
  ['宣传条幅由宣传部负责', '宣传条幅|宣传部|'],
  ['在3月9日(下午二节课下)开会讨论分工', '开会讨论分工||2024-03-09'],
  ['当事故发生后，现场人员立即向经理汇报，并保护现场等候处理', '当事故发生后，现场人员立即向经理汇报||'],
])('an item with who, when and how in or behind it: %s', async (item, expected) => {
  const { duties = [] } = await planOf(`2024年净街方案\n一、主要任务\n1、${item}。\n2、扫街。`)
  expect(duties.map(({ name, responsible, time }) => [name, responsible?.join(), time?.edtf].join('|'))[0]).toBe(
    expected,
  )
})

it('lists of days with the phase right behind each', async () => {
  const { phases = [] } = await planOf(
    '2024年净街方案\n一、活动时间\n4月17日下发通知 4月17日——4月25日宣传预备阶段4月26日——6月1日实施阶段\n二、主要任务\n1.扫街。',
  )
  expect(phases.map(({ name, time }) => `${name} ${time?.edtf}`)).toEqual([
    '宣传预备阶段 2024-04-17/2024-04-25',
    '实施阶段 2024-04-26/2024-06-01',
  ])
})

it.each([
  ['特制定云汀村2016年度净街方案', '2016-03-01'],
  ['现制订2023年净街工作计划如下', '2023-03-01'],
])('days are in the year that the preamble makes the plan for: %s', async (preamble, day) => {
  const { duties = [] } = await planOf(`净街方案\n为把街扫净，${preamble}。\n一、主要任务\n1.扫街。3月1日开工。`)
  expect(duties[0]?.time?.edtf).toBe(day)
})

it('what is told to be done without fail by a day', async () => {
  const { duties = [] } = await planOf(
    '2024年净街方案\n一、主要任务\n1.扫街。\n二、工作要求\n（一）加强领导。各部门务必于12月14日前将联络员名单报送街道办。\n（二）严格考核。认真组织。',
  )
  expect(duties.map(({ name, responsible, time }) => [name, responsible?.join(), time?.edtf].join('|'))).toEqual([
    '扫街||',
    '加强领导|各部门|../2024-12-14',
  ])
})

it('who does something in a phase, by what means, and then what', async () => {
  const { duties = [] } = await planOf(
    '净街方案\n一、实施步骤\n（一）准备阶段。扫街。\n（二）总结阶段。活动结束后，县妇联、县文明办通过评比，评出“净街能手”16户，并表彰。',
  )
  expect(duties.map(({ name, responsible }) => [name, responsible?.join()].join('|'))).toEqual([
    '评出“净街能手”16户|县妇联,县文明办',
  ])
})

it('a roster that has lost the marks behind its posts is of the group', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n组长李明远\n副组长周若溪何敬之\n成员沈嘉禾、温静\n二、主要任务\n1.扫路。\n2.修灯。',
  )
  expect(organizations.map(({ name, posts = [] }) => [name, posts.map((one) => `${one.post} ${one.name}`)])).toEqual([
    ['领导小组', ['组长 李明远', '副组长 周若溪', '副组长 何敬之', '成员 沈嘉禾', '成员 温静']],
  ])
})

const acts = (duties: readonly Duty[] | undefined): string[] =>
  (duties ?? []).flatMap((duty) => [answered(duty), ...acts(duty.duties).map((act) => `  ${act}`)])

it.each([
  [
    'of an item whose steps they stand below',
    '1、清扫东街。\n①清扫路面；\n②清掏水沟。\n时间：4月\n要求：无垃圾。\n责任部门：环卫所\n2、修补路面。\n压实。\n时间：5月\n责任部门：养护站',
    ['清扫东街||环卫所||2024-04', '  清扫路面||||', '  清掏水沟||||', '修补路面||养护站||2024-05'],
  ],
  [
    'of the step that has nothing else',
    '1、骑行赛\n（1）初赛\n绕街一圈。\n（2）决赛\n时间：4月\n责任部门：文体站\n2、修补路面。\n时间：5月\n责任部门：养护站',
    ['骑行赛||||', '  初赛||||', '  决赛||文体站||2024-04', '修补路面||养护站||2024-05'],
  ],
  [
    'of the item that cases stand below',
    '1、清理广告。\n清理的重点是：\n（1）没有登记的；\n（2）破损的。\n牵头单位：城管局\n2、修补路面。\n压实。',
    ['清理广告|城管局|||', '修补路面||||'],
  ],
  [
    'of the activity that a heading tells the contents of',
    '1、集中清扫\n（1）活动时间\n4月1日至4月5日。每天上午8:00至9:00。\n（2）活动内容\n清扫街巷。\n责任单位：环卫所\n2、修补路面。\n压实。',
    ['集中清扫||环卫所||2024-04-01/2024-04-05', '修补路面||||'],
  ],
  [
    'none, and its contents are acts',
    '1、集中清扫\n（1）活动时间\n4月1日至4月5日\n（2）参加人员\n各村志愿者\n（3）活动内容\n①清理街巷。\n②开展宣传。\n③看望老人。\n2、修补路面。\n压实。',
    ['集中清扫||||2024-04-01/2024-04-05', '  清理街巷||||', '  开展宣传||||', '  看望老人||||', '修补路面||||'],
  ],
])('labels are %s', async (_, text, expected) => {
  const { duties } = await planOf(`2024年净街工作方案\n一、主要任务\n${text}\n二、工作要求\n加强领导。`)
  expect(acts(duties)).toEqual(expected)
})

it('standards are points to verify, and no work', async () => {
  const { duties, checklists = [] } = await planOf(
    '净街方案\n一、主要任务\n1、规范窗口。\n服务标准如下：\n（1）着装统一；\n（2）态度良好；\n（3）场所整洁。\n2、修补路面。\n压实。',
  )
  expect(acts(duties)).toEqual(['规范窗口||||', '修补路面||||'])
  expect(checklists.map(({ items = [] }) => items.length)).toEqual([3])
})

const groups = async (text: string) => {
  const { organizations = [], duties } = await planOf(
    `净街方案\n一、主要任务\n1.扫路。\n清扫路面。\n二、${text}\n三、工作要求\n加强领导。`,
  )
  const told = organizations.map(
    ({ name, parent, posts = [] }) =>
      `${name}${parent ? `<${parent}` : ''}：${posts.map((one) => `${one.post} ${one.name ?? one.title}`).join('、')}`,
  )
  return { told, acts: acts(duties) }
}

it.each([
  [
    'by number, with nothing but their people',
    '人员分工\n第一小组：李明远 周若溪 何敬之\n第二小组：沈嘉禾 温静',
    ['第一小组：成员 李明远、成员 周若溪、成员 何敬之', '第二小组：成员 沈嘉禾、成员 温静'],
  ],
  [
    'with what they are there for in a bracket',
    '人员分工\n第一组：李明远、周若溪（负责宣传）\n第二组：沈嘉禾、温静（负责后勤）',
    ['第一组：成员 李明远、成员 周若溪', '第二组：成员 沈嘉禾、成员 温静'],
  ],
  [
    'with posts that have lost their marks',
    '包片分工\n一组：组长李明远 组员周若溪、何敬之，负责东街\n二组：组长沈嘉禾 组员温静、孟小舟，负责西街',
    ['一组：组长 李明远、组员 周若溪、组员 何敬之', '二组：组长 沈嘉禾、组员 温静、组员 孟小舟'],
  ],
  [
    'run into one line',
    '组织机构 总指挥:李明远 下设两个组: 宣传组:组长:周若溪 成员:何敬之 温静 安全组:组长:沈嘉禾 成员:孟小舟',
    [
      '指挥部：总指挥 李明远',
      '宣传组<指挥部：组长 周若溪、成员 何敬之、成员 温静',
      '安全组<指挥部：组长 沈嘉禾、成员 孟小舟',
    ],
  ],
  [
    'whose heads a later sentence names',
    '组织领导\n成立净街领导小组，下设宣传组、安全组。宣传组组长周若溪；安全组组长沈嘉禾。',
    ['净街领导小组：', '宣传组<净街领导小组：组长 周若溪', '安全组<净街领导小组：组长 沈嘉禾'],
  ],
])('groups, %s', async (_, text, expected) => {
  expect(await groups(text)).toEqual({ told: expected, acts: ['扫路||||'] })
})

it('an office is read whatever blanks stand before the marks', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n组长：李明远\n领导小组下设办公室 ，办公室设在环卫科 ，由温静兼任主任 。\n二、主要任务\n1.扫路。\n2.修灯。',
  )
  expect(organizations.map(({ name, seat }) => [name, seat])).toEqual([
    ['领导小组', undefined],
    ['领导小组办公室', '环卫科'],
  ])
})

const teamsOf = async (text: string) => {
  const { teams = [], platforms = [] } = await planOf(
    `净街方案\n一、主要任务\n（一）清扫街巷\n每日清扫。\n${text}\n二、工作要求\n加强领导。`,
  )
  return [...teams, ...platforms].map(({ name, lead, responsible }) =>
    [name, lead?.join(), responsible?.join()].map((part) => part ?? '').join('|'),
  )
}

it.each([
  ['（二）建立两支队伍：一支护河队，由水利站负责；一支清淤队，由环卫所负责。', ['护河队||水利站', '清淤队||环卫所']],
  ['（二）组建队伍。成立由村干部组成的“蓝马甲”护河服务队，每月巡河。', ['“蓝马甲”护河服务队||']],
  [
    '（二）便民行动。组织邻里调解服务组，化解纠纷；组织家电维修互助组，上门修理。',
    ['邻里调解服务组||', '家电维修互助组||'],
  ],
  ['（二）健全阵地。购置桌椅，更新书报。', []],
  [
    '（二）打造三大平台\n护河平台：依托水利站、闸管所。牵头单位：水利站。清淤平台：依托环卫所。牵头单位：环卫所。修路平台：依托养护站。牵头单位：养护站。',
    ['护河平台|水利站|', '清淤平台|环卫所|', '修路平台|养护站|'],
  ],
])('teams and platforms of %s', async (text, expected) => expect(await teamsOf(text)).toEqual(expected))

it('facts of an event that have lost their marks are no work', async () => {
  const { duties } = await planOf(
    '净街比赛方案\n一、主题我爱街巷我清扫\n二、时间9月20日上午\n三、地点云汀广场\n四、主要任务\n1.扫路。\n2.修灯。',
  )
  expect(acts(duties)).toEqual(['扫路||||', '修灯||||'])
})

it('phases that run into what is done in them end with their period', async () => {
  const { phases = [] } = await planOf(
    '净街方案 一、工作步骤 第一阶段 宣传发动（3月1日-3月31日） 召开动员会，层层发动。 第二阶段 集中清扫（4月1日-9月30日） 清扫街巷，挂图作战。 二、工作要求 （一）加强领导。各村重视。 （二）强化督查。定期通报。',
  )
  expect(phases.map(({ name }) => name)).toEqual(['宣传发动', '集中清扫'])
})

it('measures are the work of a plan that has no other chapter of it', async () => {
  const { duties, principles } = await planOf(
    '净街工作计划\n一、净街的指导思想和工作原则\n（一）指导思想。以净街为本。\n（二）工作原则。坚持常扫。\n二、净街的主要措施\n（一）加强宣传引导，明确任务。张贴标语。\n（二）加强机制建设，强化管理。一是建立清扫机制。天天扫。二是建立保洁机制。天天看。\n三、净街的督查\n每月检查。',
  )
  expect(principles ?? []).toEqual([])
  expect(duties?.map(({ name, duties: below = [] }) => [name, below.length])).toContainEqual([
    '加强机制建设，强化管理',
    2,
  ])
})
