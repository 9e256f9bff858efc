import { describe, expect, it } from 'vitest'
import { closingLabels, labelLine, labelled } from '../../src/language/labelled.ts'
import type { SharedRoles } from '../../src/language/parties.ts'
import { bracketParties, partyBrackets, withoutParties } from '../../src/language/party-brackets.ts'
import { partyClauses } from '../../src/language/party-clauses.ts'
import { sentenceParties } from '../../src/language/party-sentences.ts'
import { subjectParties } from '../../src/language/subject.ts'
import { cpuClock } from '../cpu-clock.ts'

/** Roles in one line: `lead 甲 乙; support 丙`. */
function brief(roles: SharedRoles | undefined): string {
  return Object.entries(roles ?? {})
    .map(([role, units]) => [role, ...units].join(' '))
    .join('; ')
}

/** One bracket, with the time that it sets. */
function inBracket(text: string): string {
  const [bracket, ...others] = partyBrackets(text)
  expect(others).toEqual([])
  return [brief(bracket?.roles), bracket?.time && `time ${bracket.time}`].filter(Boolean).join('; ')
}

describe('labels', () => {
  it.each<[string, string]>([
    // lead
    ['牵头单位：县教育局', 'lead'],
    ['牵头部门：党建办', 'lead'],
    ['牵头科室：人事科', 'lead'],
    ['牵头处室：基础教育处', 'lead'],
    ['牵头责任单位：县民政局', 'lead'],
    ['主要责任单位：县林业局', 'lead'],
    ['主责单位：县水利局', 'lead'],
    ['主责部门：护理部', 'lead'],
    ['主办单位：县文联', 'lead'],
    ['牵头组织实施单位：县交通运输局', 'lead'],
    ['主要负责单位：县商务局', 'lead'],
    ['汇总单位：县统计局', 'lead'],
    ['第一责任单位：县财政局', 'lead'],
    ['牵头委室：教科卫体委', 'lead'],
    // responsible
    ['责任单位：各乡镇', 'responsible'],
    ['责任部门：总务处', 'responsible'],
    ['责任科室：药剂科', 'responsible'],
    ['责任小组：藏品组', 'responsible'],
    ['责任处室：办公室', 'responsible'],
    ['责任股室：规划股', 'responsible'],
    ['责任主体：各乡镇人民政府', 'responsible'],
    ['承办单位：县图书馆', 'responsible'],
    ['承担单位：县医院', 'responsible'],
    ['组织单位：团县委', 'responsible'],
    ['落实单位：各村', 'responsible'],
    ['实施单位：县水务公司', 'responsible'],
    ['负责单位：县消防大队', 'responsible'],
    ['负责部门：设备部', 'responsible'],
    // support
    ['配合单位：县气象局', 'support'],
    ['配合部门：财务部', 'support'],
    ['配合科室：检验科', 'support'],
    ['协办单位：县科协', 'support'],
    ['协同单位：县妇联', 'support'],
    ['协同配合单位：县残联', 'support'],
    ['协同责任单位：县工商联', 'support'],
    ['协作单位：县红十字会', 'support'],
    ['参与单位：物业公司', 'support'],
    ['参加单位：各中小学', 'support'],
    ['支持单位：县供电公司', 'support'],
    ['指导单位：县委宣传部', 'support'],
    // people
    ['牵头领导：白景行', 'officer'],
    ['牵头人：白景行', 'officer'],
    ['分管领导：郁青禾', 'officer'],
    ['分 管 县领导：舒望', 'officer'],
    ['责任领导：沈嘉禾', 'officer'],
    ['包抓责任领导：石磊', 'officer'],
    ['包联领导：江川', 'officer'],
    ['责任人：各社区书记', 'contact'],
    ['责 任 人：谭雪梅', 'contact'],
    ['负责人：方知行', 'contact'],
    ['第一责任人：校长', 'contact'],
    ['直接责任人：车间主任', 'contact'],
    ['具体负责人：段文博', 'contact'],
    ['联系人：麦小满', 'contact'],
    ['联络员：丁一鸣', 'contact'],
    // time and place
    ['完成时限：6月底前', 'time'],
    ['完成时间：全年', 'time'],
    ['完成日期：3月1日', 'time'],
    ['整改时限：立行立改', 'time'],
    ['办理时限：3个工作日', 'time'],
    ['时限要求：年底前', 'time'],
    ['时间节点：9月底', 'time'],
    ['截止时间：5月20日', 'time'],
    ['计划完成时间：2025年3月', 'time'],
    ['时间：4月8日', 'time'],
    ['活动时间：4—12月', 'time'],
    ['地点：操场', 'place'],
    ['活动地点：报告厅', 'place'],
    ['参加人员：全体教师', 'participants'],
    ['参与对象：三年级学生', 'participants'],
  ])('%s is %s', (line, role) => {
    const found = labelLine(line)
    expect(found.map((one) => one.role)).toEqual([role])
    expect(found[0]?.value).toBe(line.split('：')[1])
  })

  it.each<[string, string]>([
    ['ASCII colon', '牵头单位:县教育局'],
    ['space behind the colon', '牵头单位： 县教育局'],
    ['spaces inside the label', '牵 头 单 位：县教育局'],
    ['wide spaces', '牵　头　单　位：县教育局'],
    ['indentation', '　　牵头单位：县教育局'],
    ['closing mark', '牵头单位：县教育局。'],
    ['space in place of the colon', '牵头单位 县教育局'],
  ])('with %s', (_, line) =>
    expect(labelLine(line).map(({ role, value }) => [role, value])).toEqual([['lead', '县教育局']]),
  )

  it.each<[string, string]>([
    ['牵头单位：甲局责任单位：乙局、丙局', 'lead 甲局|responsible 乙局、丙局'],
    ['牵头科室：甲科责任单位、科室：乙科、丙科', 'lead 甲科|responsible 乙科、丙科'],
    ['牵头单位：甲局；责任单位：乙局', 'lead 甲局|responsible 乙局'],
    ['牵头单位：甲局，配合单位：乙局，完成时限：年底前', 'lead 甲局|support 乙局|time 年底前'],
    ['责任单位：甲局　　责任人：李明远　　完成时限：6月底', 'responsible 甲局|contact 李明远|time 6月底'],
    ['责任部门：甲处 地点：操场', 'responsible 甲处|place 操场'],
    ['牵头单位：甲局。责任单位：乙局。', 'lead 甲局|responsible 乙局'],
    ['牵头单位：甲局牵头领导：白景行完成时限：5月', 'lead 甲局|officer 白景行|time 5月'],
    ['牵头单位：', 'lead '],
    ['牵头单位：责任单位：', 'lead |responsible '],
    ['责任单位：　', 'responsible '],
    ['负责人：服务内容：读书、下棋', 'contact '],
    ['时间：4月8日上午8:30地点：报告厅', 'time 4月8日上午8:30|place 报告厅'],
  ])('in %s', (line, expected) =>
    expect(
      labelLine(line)
        .map(({ role, value }) => `${role} ${value}`)
        .join('|'),
    ).toBe(expected),
  )

  it.each([
    '各责任单位要高度重视：',
    '做好以下工作：',
    '主题：看得见风险',
    '由牵头单位负责汇总',
    '会议要求：各单位按时参加',
    '责任单位要压实责任',
  ])('finds none in %s', (line) => expect(labelLine(line)).toEqual([]))

  it('knows where they stand', () => {
    const text = '牵头单位：甲局 责任单位： 乙局。'
    for (const one of labelled(text)) {
      expect(text.slice(one.valueStart).startsWith(one.value)).toBe(true)
      expect(text.slice(one.start).replace(/ /g, '').startsWith(one.label)).toBe(true)
    }
  })

  it('reads those that close a paragraph, and no others', () => {
    const tail = closingLabels('逐台建档。责任部门：设备部；完成时间：6月底前。')
    expect(tail.map(({ role, value }) => [role, value])).toEqual([
      ['responsible', '设备部'],
      ['time', '6月底前'],
    ])
    const dashed = closingLabels('建立制度。——责任单位：县水利局；完成时间：长期')
    expect(dashed.map(({ role, value }) => [role, value])).toEqual([
      ['responsible', '县水利局'],
      ['time', '长期'],
    ])
    const person = closingLabels('组织疏散演练，责任人：李明远。')
    expect(person.map(({ role, value }) => [role, value])).toEqual([['contact', '李明远']])
    expect(closingLabels('组织疏散演练，时间：6月底前。')).toEqual([])
    expect(closingLabels('明确责任单位：各村都要有人。')).toEqual([])
    expect(closingLabels('逐台建档。【责任部门：设备部】')).toEqual([])
    expect(closingLabels('逐台建档。责任部门：设备部。另外，做好登记。')).toEqual([])
  })
})

describe('brackets', () => {
  it.each<[string, string]>([
    // widths and shapes
    ['修补路面。（牵头单位：甲局）', 'lead 甲局'],
    ['修补路面。(牵头单位:甲局)', 'lead 甲局'],
    ['修补路面。（牵头单位:甲局)', 'lead 甲局'],
    ['修补路面。〔责任单位：甲局〕', 'responsible 甲局'],
    ['修补路面。【责任单位：甲局】', 'responsible 甲局'],
    ['修补路面。[责任单位：甲局]', 'responsible 甲局'],
    ['修补路面。（ 责任单位：甲局 ）', 'responsible 甲局'],
    ['修补路面（责任单位：甲局）。', 'responsible 甲局'],
    // clauses and remarks behind a label say more than the label does
    ['修补路面。（责任单位：甲局、乙局按职责分工负责。涉及各村的，不再列出。）', 'responsible 甲局 乙局'],
    ['修补路面。（责任单位：甲局牵头，乙局、丙局配合）', 'lead 甲局; support 乙局 丙局'],
    ['修补路面。（责任单位：甲局（牵头）、乙局、丙局（配合））', 'lead 甲局; responsible 乙局; support 丙局'],
    ['修补路面。【牵头：甲局；配合：乙局、丙局】', 'lead 甲局; support 乙局 丙局'],
    ['（教导处）', 'responsible 教导处'],
    // by when tells of a bracket in the middle that it is one of parties
    ['加强巡查（县水利局，6月底前）。落实人员。', 'responsible 县水利局; time 6月底前'],
    ['。（各乡镇负责，县水利局负责指导）', 'responsible 各乡镇; support 县水利局'],
    // a room is where it takes place
    ['举办演讲比赛，3月21日下午，阶梯教室（语文组）。', 'responsible 语文组'],
    ['。（3月下旬，报告厅，培训部负责）', 'responsible 培训部; time 3月下旬'],
    // labels inside
    ['。（牵头单位：甲局；责任单位：乙局、丙局）', 'lead 甲局; responsible 乙局 丙局'],
    ['。（牵头单位：甲局，配合单位：乙局）', 'lead 甲局; support 乙局'],
    ['。（牵头单位：甲局。责任单位：各县（市、区）人民政府）', 'lead 甲局; responsible 各县（市、区）人民政府'],
    ['。（责任单位：甲局；完成时限：2025年6月底前）', 'responsible 甲局; time 2025年6月底前'],
    ['。（责任单位：甲科、乙科 责任人：江川）', 'responsible 甲科 乙科; contact 江川'],
    ['。（完成时限：年底前）', 'time 年底前'],
    ['。（县教育局牵头，各学校配合，3月底前完成）', 'lead 县教育局; support 各学校; time 3月底前'],
    ['。（由设备科牵头，药学部参与，6月30日前投入使用）', 'lead 设备科; support 药学部; time 6月30日前投入使用'],
    ['。（后勤处负责，第三季度完成）', 'responsible 后勤处; time 第三季度'],
    // sentences inside
    ['。（由县城管局负责）', 'responsible 县城管局'],
    ['。（由县城管局、各办事处负责）', 'responsible 县城管局 各办事处'],
    ['。（县教育局牵头）', 'lead 县教育局'],
    ['。（县教育局负责）', 'responsible 县教育局'],
    ['。（县残联、县财政局负责）', 'responsible 县残联 县财政局'],
    ['。（县教育局牵头负责）', 'lead 县教育局'],
    ['。（县教育局牵头落实）', 'lead 县教育局'],
    ['。（县工信局、县商务局牵头）', 'lead 县工信局 县商务局'],
    ['。（县商务局、县交通局按职责分工负责）', 'responsible 县商务局 县交通局'],
    ['。（县商务局、交通局等按职责分工负责）', 'responsible 县商务局 交通局'],
    ['。（县商务局、县交通局按照职责分工负责）', 'responsible 县商务局 县交通局'],
    ['。（县商务局、县交通局分工负责）', 'responsible 县商务局 县交通局'],
    ['。（县发改局、县工信局按职责分工牵头）', 'lead 县发改局 县工信局'],
    ['。（县发改局牵头，县工信局按职责分工负责）', 'lead 县发改局; responsible 县工信局'],
    ['。（县发改局牵头，各有关单位按职责分工负责）', 'lead 县发改局; responsible 各有关单位'],
    ['。（县发改局牵头，县工信局、县财政局配合）', 'lead 县发改局; support 县工信局 县财政局'],
    ['。（县发改局牵头，县工信局参与）', 'lead 县发改局; support 县工信局'],
    ['。（县发改局牵头，县工信局、县财政局等部门）', 'lead 县发改局; support 县工信局 县财政局'],
    ['。（县发改局、县工信局分别牵头，县财政局配合）', 'lead 县发改局 县工信局; support 县财政局'],
    [
      '。（县发改局牵头，县工信局配合，6月底前完成；各镇政府持续推进）',
      'lead 县发改局; support 县工信局; responsible 各镇政府; time 6月底前',
    ],
    ['。（责任单位：县文旅局、县商务局分别牵头）', 'lead 县文旅局 县商务局'],
    [
      '。（责任单位：县发改局、县工信局牵头，县财政局、县商务局）',
      'lead 县发改局 县工信局; responsible 县财政局 县商务局',
    ],
    ['。〔责任单位：县发改局、县工信局（除注明牵头外，列第一位的为牵头单位，下同）〕', 'responsible 县发改局 县工信局'],
    ['。（责任单位：县发改局，各镇政府，以下均需各镇政府落实，不再列出）', 'responsible 县发改局 各镇政府'],
    ['。（县发改局牵头、县工信局配合）', 'lead 县发改局; support 县工信局'],
    [
      '。（县发改局牵头，县财政局、县审计局，各乡镇按职责分工负责）',
      'lead 县发改局; responsible 县财政局 县审计局 各乡镇',
    ],
    ['。（县发改局负责，县财政局配合）', 'responsible 县发改局; support 县财政局'],
    ['。（县教育局会同县财政局负责）', 'lead 县教育局; support 县财政局'],
    ['。（由县教育局会同县财政局、县人社局等部门负责落实）', 'lead 县教育局; support 县财政局 县人社局'],
    ['。（护理部负责，各病区配合）', 'responsible 护理部; support 各病区'],
    ['。（各乡镇人民政府落实）', 'responsible 各乡镇人民政府'],
    ['。（县文旅局指导，各村实施）', 'support 县文旅局; responsible 各村'],
    ['。（县市场监管局（县知识产权局）牵头）', 'lead 县市场监管局（县知识产权局）'],
    ['。（县委宣传部牵头；县文旅局、县融媒体中心配合）', 'lead 县委宣传部; support 县文旅局 县融媒体中心'],
    ['（牵头人：李明远；成员：周若溪、何敬之）', 'officer 李明远'],
    ['（县应急局牵头，县公安局、县消防大队，各乡镇配合）', 'lead 县应急局; support 县公安局 县消防大队 各乡镇'],
    // where nobody leads, those before the helpers answer
    ['。（科技处、信息处，县农科院配合）', 'responsible 科技处 信息处; support 县农科院'],
    ['。（急诊科，医务科协调）', 'responsible 急诊科; support 医务科'],
    ['。（林场会同产业处、保护地处）', 'lead 林场; support 产业处 保护地处'],
    ['。（院办）', 'responsible 院办'],
    ['。（各支行，人事部督导）', 'responsible 各支行; support 人事部'],
    ['。（人事科、党办、总值班）', 'responsible 人事科 党办 总值班'],
    ['。（经信局、建设局、宣传组）', 'responsible 经信局 建设局 宣传组'],
    ['完成道路整理（各样板区负责人）', 'responsible 各样板区负责人'],
    ['队员观摩课（各备课组长）', 'responsible 各备课组长'],
    ['队员观摩课（温静、何敬之）', 'responsible 温静 何敬之'],
    ['每周探访一次。（县民政局，各乡镇、街道）', 'responsible 县民政局 各乡镇 街道'],
    ['换届选举（组织委员 周若溪）', 'responsible 周若溪'],
    ['。（自治区农牧厅、财政厅，各盟行政公署、市人民政府）', 'responsible 自治区农牧厅 财政厅 各盟行政公署 市人民政府'],
    // what is built is called as units are
    ['建设口袋公园（县城管局）', 'responsible 县城管局'],
    ['新建公厕5处（县住建局）。', 'responsible 县住建局'],
    // pushed on, by the one that leads and by others
    ['。（县发改局牵头推进，县财政局协同推进）', 'lead 县发改局; responsible 县财政局'],
    ['。（县发改局牵头统筹，各镇按职责分工推进落实）', 'lead 县发改局; responsible 各镇'],
    ['。（县发改局、县财政局协同推进）', 'responsible 县发改局 县财政局'],
    // whoever stands first leads, which is no unit
    ['。（县发改局，县财政局、县商务局；列首位的为牵头单位，下同）', 'responsible 县发改局 县财政局 县商务局'],
    // labels of levels, and of the pace
    ['（市级责任单位：市发改委；县级责任单位：各县政府）', 'responsible 市发改委 各县政府'],
    ['（牵头单位：县发改局；进度安排：6月底前）', 'lead 县发改局; time 6月底前'],
    // clauses before the first label
    [
      '（县民政局牵头；县财政局、县医保局参与；完成时间：2025年12月）',
      'lead 县民政局; support 县财政局 县医保局; time 2025年12月',
    ],
    ['（县民政局、县住建局负责；时限：2024年底）', 'responsible 县民政局 县住建局; time 2024年底'],
    ['（县民政局、县住建局；完成时限：6月底前）', 'responsible 县民政局 县住建局; time 6月底前'],
    [
      '（县人社局牵头，各镇落实；责任人：李明远；时限：长期）',
      'lead 县人社局; responsible 各镇; contact 李明远; time 长期',
    ],
    ['【县民政局牵头，各镇落实，完成时限：2024年6月】', 'lead 县民政局; responsible 各镇; time 2024年6月'],
    ['。［责任单位：县教育局、县财政局］', 'responsible 县教育局 县财政局'],
  ])('%s', (text, expected) => expect(inBracket(text)).toBe(expected))

  it.each([
    '方案（试行）',
    '领导小组（以下简称“领导小组”）',
    '三年行动计划（2020—2022年）',
    '准备阶段（3月1日至3月31日）',
    '各县（市、区）',
    '县市场监管局（县知识产权局）',
    '村（社区）文明实践站（9个）',
    '（见附件1）',
    '（此件公开发布）',
    '（一）加强领导',
    '（1）清扫道路',
    '教师节（9月10日）前后',
    '主任：李明远（兼）',
    '组长：贺长林（校长）',
    '做好“三清”（清垃圾、清污泥、清杂物）工作',
    '污水（含雨水）',
    '（详见附表）',
    '全面落实河（湖）长制',
    '（青禾政发〔2024〕11号）',
    '人均收入（不含补贴）',
    '参与率（80%以上）',
    '（不得由学生负责）',
    '（牵头单位：）',
    '修补路面（责任到人',
    '月考（高年级）',
    '队员观摩课（主讲 温静）',
    '走访住户（县民政局）；疏通河道；修补路面。',
    '改造提升敬老院（云亭镇敬老院）',
    '扩建医院（县中医院、县人民医院）',
  ])('%s names nobody', (text) => expect(partyBrackets(text)).toEqual([]))

  it.each([
    ['清理沟渠（县水利局）；修补路面（县交通局）', ['县水利局', '县交通局']],
    // each line by its own end
    ['走访住户（县民政局）；疏通河道。\n修补路面（县交通局）', ['县交通局']],
    ['清理沟渠（县水利局）；修补路面（县交通局）\n走访住户（县民政局）；疏通河道。', ['县水利局', '县交通局']],
  ])('without a verb or a label answer where the last of their line does: %s', (text, units) =>
    expect(partyBrackets(text).flatMap(({ roles }) => roles.responsible ?? [])).toEqual(units),
  )

  it('gives several, each with its place', () => {
    const text = '甲事。（县教育局负责）乙事（试行）。【牵头单位：县财政局】'
    const found = partyBrackets(text)
    expect(found.map(({ start, end, roles }) => [text.slice(start, end), brief(roles)])).toEqual([
      ['（县教育局负责）', 'responsible 县教育局'],
      ['【牵头单位：县财政局】', 'lead 县财政局'],
    ])
  })

  it('gives the inside of one', () => {
    expect(brief(bracketParties('县教育局牵头')?.roles)).toBe('lead 县教育局')
    expect(bracketParties('试行')).toBeUndefined()
    expect(partyClauses('开展工作')).toBeUndefined()
  })
})

describe('sentences', () => {
  it.each<[string, string]>([
    ['此项工作由县委组织部负责。', 'responsible 县委组织部'],
    ['这项工作由县教育局牵头，县财政局配合。', 'lead 县教育局; support 县财政局'],
    ['清扫道路，此项工作由县城管局负责。', 'responsible 县城管局'],
    ['该项工作由农业农村办公室牵头负责。', 'lead 农业农村办公室'],
    ['此项活动由工会承办，安全环保部协办。', 'responsible 工会; support 安全环保部'],
    ['本次活动由县文联、县图书馆负责组织实施。', 'responsible 县文联 县图书馆'],
    ['由各科室轮流主持。', 'responsible 各科室'],
    [
      '县水利局牵头抓总，县城管局、县住建局等部门按职责分工负责，各乡镇抓好落实。',
      'lead 县水利局; responsible 县城管局 县住建局 各乡镇',
    ],
    [
      '新改建公路60公里。县交通局为牵头单位，县财政局、各乡镇为责任单位。',
      'lead 县交通局; responsible 县财政局 各乡镇',
    ],
    ['以县交通局为责任单位，县财政局为配合单位，9月底前完工。', 'responsible 县交通局; support 县财政局'],
    ['责任单位为县水利局，参与单位为各乡镇。', 'responsible 县水利局; support 各乡镇'],
    ['由党政办公室和文化站牵头，其他站所配合，把讲堂办到村里。', 'lead 党政办公室 文化站; support 其他站所'],
    [
      '自查报告由县水利局、县林业局等主管部门（单位）牵头完成，其他单位（部门）配合，于6月20日前报送。',
      'lead 县水利局 县林业局; support 其他单位（部门）',
    ],
    ['各项重点，由所涉及的县水利局、县林业局牵头梳理清单，各乡镇协助。', 'lead 县水利局 县林业局; support 各乡镇'],
    ['整治河道，由县水利局牵头，县公安局参与。', 'lead 县水利局; support 县公安局'],
    ['此项工作由县总工会、团县委负责组织，县应急局配合。', 'responsible 县总工会 团县委; support 县应急局'],
    ['此项活动由县妇联负责筹备，县教育局协助。', 'responsible 县妇联; support 县教育局'],
    ['由县文化馆负责筹办，各乡镇参加。', 'responsible 县文化馆; support 各乡镇'],
    ['本次活动由县应急局负责统筹，县消防大队配合。', 'responsible 县应急局; support 县消防大队'],
    ['由教导处组织实施。', 'responsible 教导处'],
    ['由县融媒体中心负责组织协调。', 'responsible 县融媒体中心'],
    ['主要由网上家长学校负责组织实施。', 'responsible 网上家长学校'],
    ['物资应按时到位。具体由后勤部负责采购和租借。', 'responsible 后勤部'],
    ['具体工作由工会牵头，各处室配合。', 'lead 工会; support 各处室'],
    ['比赛照常举行，具体事宜由文体部负责。', 'responsible 文体部'],
    ['奖品当场发放，具体数额由中奖名次决定。', ''],
    ['由县教育局会同县体育局负责落实。', 'lead 县教育局; support 县体育局'],
    ['由生活部牵头，各班班主任配合。', 'lead 生活部; support 各班班主任'],
    ['由教导处组织，各班参加。', 'responsible 教导处; support 各班'],
    ['第二周为清扫周，责任单位为县城管局。', 'responsible 县城管局'],
    ['牵头单位为县水利局，配合单位为县公安局、县气象局。', 'lead 县水利局; support 县公安局 县气象局'],
    ['县林业局负责，湿地科、博物馆配合。', 'responsible 县林业局; support 湿地科 博物馆'],
    ['县司法局会同各镇统一印制手册。', 'lead 县司法局; support 各镇'],
    ['县教育局要会同县融媒体中心开展宣传。', 'lead 县教育局; support 县融媒体中心'],
    ['县教育局会同县财政局、县人社局根据清单，每年3月下达计划。', 'lead 县教育局; support 县财政局 县人社局'],
    ['派出所、综治办要会同卫生院对特殊人群逐一建档。', 'lead 派出所 综治办; support 卫生院'],
    ['县教育局会同县财政局研究制定办法。', 'lead 县教育局; support 县财政局'],
    ['4月22日前完成，宣传部牵头，各学院青协配合。', 'lead 宣传部; support 各学院青协'],
    ['实施三个项目，分别由民政所、妇联、各社区负责落实。', 'responsible 民政所 妇联 各社区'],
    // 谁主管、谁负责 is a principle
    ['坚持谁主管、谁负责。', ''],
    ['由于天气原因，活动改期。', ''],
    ['由点到面逐步推开。', ''],
    ['清扫道路，修补路面。', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(brief(sentenceParties(text))).toBe(expected))
})

describe('subjects', () => {
  it.each<[string, string[]]>([
    ['各乡镇要落实属地责任。', ['各乡镇']],
    ['县教育局负责制定方案。', ['县教育局']],
    ['县教育局、县财政局要加强协作。', ['县教育局', '县财政局']],
    ['各村（社区）应当建立台账。', ['各村（社区）']],
    ['总务处须提前检查场地。', ['总务处']],
    ['县融媒体中心做好宣传报道。', ['县融媒体中心']],
    ['同时，县公安局要维护秩序。', ['县公安局']],
    ['镇督查办要加强督导，镇宣传办做好指导。', ['镇督查办']],
    ['各单位“一把手”要亲自抓。', ['各单位“一把手”']],
    ['各村（社区）书记是本辖区净街工作第一责任人，要带头清扫。', ['各村（社区）书记']],
    ['派出所对阻碍清扫工作的，依法予以处理。', ['派出所']],
    ['各校校长要带头清扫。', ['各校校长']],
    ['宣传推广部要提前一个月预热。', ['宣传推广部']],
    ['建设部门负责对在建工地进行检查。', ['建设部门']],
    ['宣传部门要开设专栏。', ['宣传部门']],
    ['派出所在每周五巡查市场。', ['派出所']],
    ['6月16日至18日，县文明办对各村进行验收。', ['县文明办']],
    ['各部门务必于12月14日前报送名单。', ['各部门']],
    ['县委编办研究提出机构编制意见。', ['县委编办']],
    ['运检部提前2小时发布预警。', ['运检部']],
    ['各班上交活动照片。', ['各班']],
    ['校医每天做好晨检记录。', ['校医']],
    ['各班保育员每天对餐具进行消毒。', ['各班保育员']],
    ['责任护士于病人入院、手术前后进行宣教。', ['责任护士']],
    ['执法大队对发现的线索统一查处。', ['执法大队']],
    ['县纪委、县审计局组成联合检查组，逐村检查。', ['县纪委', '县审计局']],
    ['县纪委抽调人员开展检查。', ['县纪委']],
    ['县公安分局增加夜间巡逻警力。', ['县公安分局']],
    // nouns too, but done to something
    ['镇水利站检查堤防。', ['镇水利站']],
    ['由镇民政办核查灾情。', ['镇民政办']],
    ['保卫科疏散观众。', ['保卫科']],
    ['德育处通知家长。', ['德育处']],
    ['县交通局、县公安局整治乱停车。', ['县交通局', '县公安局']],
    ['由办公室收回材料。', ['办公室']],
    ['会议结束时由保卫科维持秩序。', ['保卫科']],
    ['各乡镇一个月内办结。', ['各乡镇']],
    ['各乡镇限期办结。', ['各乡镇']],
    ['路灯管理股根据街巷长短、人流多少，3月15日前划定片区。', ['路灯管理股']],
  ])('of %s', (sentence, units) => expect(subjectParties(sentence)?.units).toEqual(units))

  it.each([
    '要加强领导。',
    '加强领导，落实责任。',
    '通过入户走访，做好宣传。',
    '重要的是抓落实。',
    '按照县委要求，做好收尾。',
    '主要任务是清理垃圾。',
    '群众满意度应达到90%。',
    '村民需求要摸清。',
    '对重点区域要反复排查。',
    '项目负责人制度要建立。',
    '赴公共场所开展宣传。',
    '统一归属服务总队，负责巡查。',
    '到各站点开展慰问。',
    '气象部门发布预警时，由城管办启动响应。',
    '宣传部署要到位。',
    '自查情况报所在县级指挥部。',
    '承接区、镇实践中心（所）安排的志愿服务活动。',
    '每个站每年不少于1万元。',
    '',
    '水利站检查情况。',
    '各科室考核办法。',
    '派出所巡逻防控体系建设。',
    '社区治理与服务。',
    '学校培训教师。',
    '科室、站所整治工作。',
    '县教育局督查组。',
    '逐处登记造册，建立台账。',
    '逐村摸底，逐村登记。',
    '分片登记。',
  ])('none of %s', (sentence) => expect(subjectParties(sentence)).toBeUndefined())

  it('know where what they do begins', () => {
    const sentence = '县教育局负责制定方案。'
    expect(sentence.slice(subjectParties(sentence)?.predicateStart)).toBe('负责制定方案。')
  })
})

describe('withoutParties', () => {
  it.each<[string, string]>([
    ['修补路面。（牵头单位：甲局）', '修补路面。'],
    ['修补路面（甲局负责）。', '修补路面'],
    ['修补路面（试行）。', '修补路面（试行）。'],
    ['修补路面。\n牵头单位：甲局\n责任单位：乙局', '修补路面。'],
    ['修补路面。责任单位：甲局。', '修补路面。'],
    ['地点：操场\n开展比赛。', '地点：操场\n开展比赛。'],
    ['甲事。（甲局负责）乙事。（乙局负责）', '甲事。乙事。'],
    ['甲事（甲局负责）（乙局负责）。乙事', '甲事乙事'],
    ['甲事（甲局负责）。（乙局负责）；。乙事', '甲事。乙事'],
  ])('of %j', (text, rest) => expect(withoutParties(text)).toBe(rest))
})

it('stays quick on hostile text', () => {
  const spent = cpuClock()
  for (const text of [
    '由甲局'.repeat(8_000),
    '（牵头单位：'.repeat(4_000),
    '甲局牵头，'.repeat(8_000),
    '责任单位：'.repeat(4_000),
    '甲事（责任单位：甲局）'.repeat(30_000),
  ]) {
    withoutParties(text)
    partyBrackets(text)
    sentenceParties(text)
    subjectParties(text)
    labelled(text)
  }
  expect(spent()).toBeLessThan(5000)
})
