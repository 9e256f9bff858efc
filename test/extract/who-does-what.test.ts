/** Who does what, in plans of events: behind 由 with any verb, by name before a day, in lists of works under any title, in what is handed in. */

import { expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

it.each([
  ['车辆由院办统一调度', '车辆统一调度 responsible=院办'],
  ['宣传资料、展板由宣传科提供', '宣传资料、展板提供 responsible=宣传科'],
  ['音响、遮阳伞由保障科准备，4月6日前到位', '音响、遮阳伞准备 responsible=保障科 @../2024-04-06'],
  ['富余花苗由园林站统一分送给邻近村校', '富余花苗统一分送给邻近村校 responsible=园林站'],
  ['奖品由工会采购', '奖品采购 responsible=工会'],
  ['节目单由音乐组整理', '节目单整理 responsible=音乐组'],
  ['讲解员由县文化馆负责组织实施', '讲解员 responsible=县文化馆'],
  ['对现场伤员由医疗组救治', '对现场伤员由医疗组救治'],
])('given out in front of 由: %s', async (item, expected) => {
  const { duties } = await section('前期准备', `1.${item}。\n2.制作横幅。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  ['宣传科于5月10日前印制展板并上墙', '印制展板并上墙 responsible=宣传科 @../2024-05-10'],
  ['各队联络员于6月18日前将人数报保障科', '将人数报保障科 responsible=各队联络员 @../2024-06-18'],
  ['各班在4月10日前上交作品3幅', '上交作品3幅 responsible=各班 @../2024-04-10'],
  ['教导处4月12日前公布评选结果', '公布评选结果 responsible=教导处 @../2024-04-12'],
  ['李明远负责开幕式的主持', '开幕式的主持 responsible=李明远'],
  ['温静、周若溪负责嘉宾的接待', '嘉宾的接待 responsible=温静、周若溪'],
])('neither who nor by when is part of the name: %s', async (item, expected) => {
  const { duties } = await section('任务分工', `1.${item}。\n2.总务处负责摆放桌椅。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  ['活动结束后各班班主任上报情况', '各班班主任'],
  ['测试结束后体育教师填写表册', '体育教师'],
  ['征文活动结束后由语文组负责评奖', '语文组'],
  ['以一个学期为周期，在周期结束后由教务处负责分组交流', '教务处'],
  ['每学期结束后由教研组负责整理记录', '教研组'],
  ['活动结束后三日内各班上报清单', '各班'],
  ['比赛开始前裁判组负责检查场地', '裁判组'],
  ['放学后值班教师维持秩序', '值班教师'],
])('when it is done, with no comma behind it, is no part of who does it: %s', async (sentence, unit) => {
  const { duties } = await section('活动内容', `1.开展打卡。${sentence}。\n2.制作横幅。`)
  expect(duties?.[0]?.responsible).toEqual([unit])
})

it.each(['展演安排', '活动内容', '人员分工'])('works with nothing but who does them, in %s', async (title) => {
  const { duties } = await section(
    title,
    '1.舞台布置：总务处\n2.串联词撰写：李明远\n3.统分：温静、周若溪（兼介绍评委）\n4.纪律安全：政教处、\n5.签到：其他学习部成员',
  )
  expect(told(duties)).toEqual([
    '舞台布置 responsible=总务处',
    '串联词撰写 responsible=李明远',
    '统分 responsible=温静、周若溪',
    '纪律安全 responsible=政教处',
    '签到 responsible=其他学习部成员',
  ])
})

it('what the parts of an event are like is no list of who does them', async () => {
  const { duties = [] } = await section('活动内容', '1.征文：体裁不限\n2.合唱：自选曲目\n3.拔河：李明远\n4.义卖：旧书')
  expect(duties.flatMap(({ responsible = [] }) => responsible)).toEqual([])
})

it('a day of the way that goes by the clock is no work', async () => {
  const { phases = [], duties } = await section(
    '活动流程',
    '（一）前期准备（4月8日—4月18日）\n1.总务处负责搭建舞台。\n（二）活动过程（4月19日）\n1.8:40 各队到广场集合。\n2.8:50 镇长讲话。\n3.9:00 种花。',
  )
  expect(phases.map(({ name }) => name)).toEqual(['前期准备', '活动过程'])
  expect(told(duties)).toEqual(['搭建舞台 responsible=总务处'])
})

it.each([
  ['各科室要高度重视，认真准备，于3月20日前将名单报医务处。', '名单报医务处 responsible=各科室 @../2024-03-20'],
  ['各班要广泛宣传，积极动员，于4月2日前将作品交语文组。', '作品交语文组 responsible=各班 @../2024-04-02'],
])('what is handed in among the safeguards: %s', async (item, expected) => {
  const { duties, safeguards = [] } = await section('活动要求', `1.${item}\n2.确保安全。防止拥挤。`)
  expect(told(duties)).toEqual([expected])
  expect(safeguards).toHaveLength(2)
})

it.each(['演出', '汇演', '义诊', '教研'])(
  '%s时间 and %s地点 are titles, run into what they tell as well',
  async (kind) => {
    const { duties } = await section(
      `${kind}时间`,
      `12月30日下午\n三、${kind}地点镇文化礼堂\n四、活动内容\n1.布置会场。`,
    )
    expect(told(duties)).toEqual(['布置会场'])
  },
)

it.each([
  ['第一工作组：节目组', '第二工作组：舞台组', '组长', '任务：'],
  ['节目组', '舞台组：', '负责人', '主要工作：'],
  ['节目组', '舞台组', '主要负责人', '工作内容：'],
])('groups on lines of their own over a count of what they do: %s, %s', async (first, second, head, label) => {
  const { organizations = [], duties } = await section(
    '活动分工',
    `${first}\n${head}：李明远\n${label}\n1、负责节目的收集。\n2、制作节目单。\n${second}\n${head}：温静、周若溪\n${label}\n1、负责舞台的搭建。\n2、租赁音响。\n办公室\n${head}：何敬之\n${label}\n1、采购物品。`,
  )
  expect(organizations.map(({ name, posts, functions }) => `${name}|${posts?.length}|${functions?.join(' ')}`)).toEqual(
    ['节目组|1|负责节目的收集 制作节目单', '舞台组|2|负责舞台的搭建 租赁音响', '办公室|1|采购物品'],
  )
  expect(duties).toBeUndefined()
})

it('one group alone, or groups with nothing counted below them, are no headings', async () => {
  const { organizations = [] } = await section('组织机构', '竞赛组\n组长：李明远\n后勤组\n组长：温静')
  expect(organizations.map(({ name, posts = [] }) => `${name}|${posts[0]?.name}`)).toEqual([
    '竞赛组|李明远',
    '后勤组|温静',
  ])
})

it.each([
  [
    '活动进度安排',
    '4月1日—4月10日　节目征集\n4月11日—4月20日　节目筛选\n4月27日　演出',
    ['节目征集|2024-04-01/2024-04-10', '节目筛选|2024-04-11/2024-04-20', '演出|2024-04-27'],
  ],
  [
    '时间安排',
    '1、5月6日前各队上报队名。\n2、5月10日第一次队列检查。\n3、5月21日上午合练走位。',
    ['各队上报队名|../2024-05-06', '第一次队列检查|2024-05-10', '合练走位|2024-05-21'],
  ],
])('days before what the phase is called, in %s', async (title, body, expected) => {
  const { phases = [], duties } = await section(title, body)
  expect(phases.map(({ name, time }) => `${name}|${time?.edtf}`)).toEqual(expected)
  expect(duties).toBeUndefined()
})

it.each(['活动节目安排', '晚会节目单', '活动时长', '物资准备清单', '奖项设定及奖品', '活动顾问', '节目分配', '裁判'])(
  '%s gives nobody anything to do',
  async (title) => {
    const { duties } = await section(title, '1、开场\n2、合唱\n3、抽奖\n三、活动内容\n1.布置会场。')
    expect(told(duties)).toEqual(['布置会场'])
  },
)

it('rows by the clock, with nothing but spaces between their cells', async () => {
  const { duties } = await section(
    '活动内容与安排',
    '时间 活动内容 活动形式 负责单位\n8:30-9:00 领取工具 排队领取 净街社\n9:00-9:40 种花课堂 讲解种法及养护 镇园林站\n9:40-11:00 种花苗 分组种植 净街社',
  )
  expect(told(duties)).toEqual([
    '领取工具 responsible=净街社 @8:30-9:00',
    '种花课堂 responsible=镇园林站 @9:00-9:40',
    '种花苗 responsible=净街社 @9:40-11:00',
  ])
})

it.each([
  ['小班：亲子诵读。由小班年级组组织。', '小班：亲子诵读 responsible=小班年级组'],
  ['高年级：讲故事比赛。设奖若干。', '高年级：讲故事比赛'],
  ['讲故事比赛，4月9日下午在礼堂进行。', '讲故事比赛 @2024-04-09'],
  ['绘本剧，定于4月9日举行。', '绘本剧，定于4月9日举行 @2024-04-09'],
  ['书画展览，定于4月9日举行。', '书画展览 @2024-04-09'],
  ['培育剧团，4月9日组织文艺展演。', '培育剧团，4月9日组织文艺展演 @2024-04-09'],
  ['歌咏比赛。由团委组织，各班选派2名学生参加。', '歌咏比赛 responsible=团委、各班'],
  ['山区义诊活动安排\n由各镇卫生院统一组织，安排医生下乡。', '山区义诊活动安排 responsible=各镇卫生院'],
  ['借计分牌（主席团）', '借计分牌 responsible=主席团'],
])('what an event is called, and whose it is: %s', async (item, expected) => {
  const { duties } = await section('活动内容', `1.${item}\n2.布置会场。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  ['知识竞赛。由县总工会主办，县图书馆承办。', '知识竞赛 lead=县总工会 responsible=县图书馆'],
  [
    '咨询日。此项活动由县安委会主办，镇政府承办，县科协协办。',
    '咨询日 lead=县安委会 responsible=镇政府 support=县科协',
  ],
  ['20__年完成县下达的清扫任务。', '20__年完成县下达的清扫任务'],
  ['**年完成县下达的2处清扫任务。', '**年完成县下达的2处清扫任务'],
])('whose event it is, and a year that is left open: %s', async (item, expected) => {
  const { duties } = await section('重点任务', `1.${item}\n2.清扫街道。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  ['政教处制定路线图并张贴（完成时限：5月9日前）', '政教处制定路线图并张贴 responsible=政教处 @../2024-05-09'],
  ['宣传组整理照片，供下一届使用（时间：5月）', '宣传组整理照片，供下一届使用 responsible=宣传组 @2024-05'],
  ['政教处制定路线图（责任单位：总务处）', '政教处制定路线图 responsible=总务处'],
])('an item that is a sentence, with a bracket behind it: %s', async (item, expected) => {
  const { duties } = await section('重点任务', `（一）${item}\n（二）清扫街道`)
  expect(told(duties)[0]).toBe(expected)
})

it('units with their share of the work, and a chapter that only lists them', async () => {
  const { duties } = await section(
    '单位职责',
    '镇农水办：设置警示标志。\n镇共青团、妇联：要发挥优势，开展宣传。\n镇派出所：加强巡查。\n三、责任单位\n镇派出所、各村。',
  )
  expect(told(duties)).toEqual([
    '设置警示标志 responsible=镇农水办',
    '要发挥优势，开展宣传 responsible=镇共青团、妇联',
    '加强巡查 responsible=镇派出所',
  ])
})

it.each([
  ['配备服务专员（镇就业中心，长期）', '配备服务专员 responsible=镇就业中心 @2024'],
  ['走访用工企业（镇就业中心，6月底前）', '走访用工企业 responsible=镇就业中心 @../2024-06-30'],
  ['开展专项检查（镇综合执法队，春节前）', '开展专项检查 responsible=镇综合执法队 @../2024-02-10'],
  ['通知主管部门（镇就业中心）', '通知主管部门（镇就业中心）'],
])('a bracket that says by when names who answers, whatever it stands behind: %s', async (item, expected) => {
  expect(told((await section('主要任务', `1.${item}\n2.清扫街道。`)).duties)).toEqual([expected, '清扫街道'])
})

it.each([
  ['设立电话，镇党政办接到投诉后3个工作日内答复。', '接到投诉后3个工作日内'],
  ['当事人在收到通知书后7日内拆除。', '收到通知书后7日内'],
  ['镇文化站接报后1小时内报告县政府。', '接报后1小时内'],
  ['项目完工后10日内，镇建设办组织验收。', '项目完工后10日内'],
])('within how long of what comes in, without whom it comes to: %s', async (text, when) => {
  const { duties = [] } = await section('主要任务', `（一）畅通渠道。${text}`)
  expect(duties[0]?.time?.text).toBe(when)
  expect(duties[0]?.responsible ?? []).not.toContain('镇文化站接报后1小时内报告县政府')
})

it.each([
  ['（5月底前完成，责任单位：县水利局）', '清理沟渠 responsible=县水利局 @../2024-05-31'],
  ['（7月底前完成；牵头单位：县水利局；配合单位：县住建局）', '清理沟渠 lead=县水利局 support=县住建局 @../2024-07-31'],
])('by when it is done stands before the labels of a bracket: %s', async (bracket, expected) =>
  expect(told((await section('主要任务', `（一）清理沟渠。逐段疏通。${bracket}`)).duties)).toEqual([expected]),
)

it.each([
  [
    '主要任务',
    '（一）普查。镇民政办会同镇纪委、镇财政所组成3个核查组，对所有对象入户核实。',
    '普查 lead=镇民政办 support=镇纪委、镇财政所',
  ],
  ['主要任务', '（一）慰问。由镇工会主席带队，分三组进行。', '慰问'],
  ['组织实施', '（一）镇普查办职责：制定方案。\n（二）抽查组职责：现场抽查。', '制定方案 responsible=镇普查办'],
  [
    '监督考核',
    '镇纪委、镇党政办组成考核组，每月考核一次，结果与经费挂钩。',
    '每月考核一次 responsible=镇纪委、镇党政办 @FREQ=MONTHLY',
  ],
  [
    '工作要求',
    '1.各校于9月12日前报送总结、照片（3—5张）。邮箱：见通讯录。\n2.加强领导。',
    '报送总结、照片（3—5张） responsible=各校 @../2024-09-12',
  ],
])('in %s: %s', async (title, text, expected) => {
  expect(told((await section(title, text)).duties)).toContain(expected)
})

it.each([
  ['按照《公共机构节水型单位评价标准》，具体包括：', '工作标准'],
  ['达到“三有”标准：', '“三有”标准'],
  ['对照卫生村标准：', '对照卫生村标准'],
])('what points are called behind %s', async (lead, name) => {
  const { checklists = [] } = await section('工作标准', `${lead}\n1.是否有制度。\n2.是否有人员。`)
  expect(checklists.map((one) => one.name)).toEqual([name])
})

it.each([
  [
    '清扫道路（环卫所）；修剪枝叶（园林所）；疏通沟渠（水利站）。',
    '净化街巷 [清扫道路 responsible=环卫所 | 修剪枝叶 responsible=园林所 | 疏通沟渠 responsible=水利站]',
  ],
  [
    '修灯（责任单位：供电所）；换线（责任单位：电信所）。',
    '净化街巷 [修灯 responsible=供电所 | 换线 responsible=电信所]',
  ],
  ['清扫道路，修剪枝叶（环卫所牵头）（园林所配合）。', '净化街巷 lead=环卫所 support=园林所'],
])('clauses that each close with a bracket: %s', async (text, expected) =>
  expect(told((await section('主要任务', `（一）净化街巷。${text}`)).duties)).toEqual([expected]),
)

it('several who lend their technique behind one label', async () => {
  const { duties } = await section('主要任务', '（一）升级路灯。牵头单位：县城管局；技术支持：县信息中心，县供电公司')
  expect(told(duties)).toEqual(['升级路灯 lead=县城管局 support=县信息中心、县供电公司'])
})

it('safeguards under a title with the bodies, as a list', async () => {
  const { duties, safeguards = [] } = await section(
    '组织机构和保障措施',
    '- 组织领导：各村落实专人。\n- 技术支持：引入平台，提高效率。\n- 督查考核：设立举报电话。',
  )
  expect(safeguards.map(({ name }) => name)).toEqual(['组织领导', '技术支持', '督查考核'])
  expect(duties?.flatMap(({ support = [] }) => support) ?? []).toEqual([])
})

it('where it takes place is no work, nor is a group that is set up a unit', async () => {
  const { duties } = await planOf(
    '净街活动方案\n一、清扫地点\n1.东街\n2.西街\n二、具体活动措施\n1.工具准备：由环卫站负责。\n2.设宣传报道组，负责摄影资料留存。',
  )
  expect(told(duties)).toEqual(['工具准备 responsible=环卫站', '设宣传报道组，负责摄影资料留存'])
})
