/** Duties that prose gives out without numbers: clause by clause, in an order told in words, behind 由, and inside one item. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

it.each([
  [
    '职责分工',
    '县爱卫办负责统筹督查，县住建局负责背街小巷清扫，县教育局负责校园整治。',
    ['统筹督查 responsible=县爱卫办', '背街小巷清扫 responsible=县住建局', '校园整治 responsible=县教育局'],
  ],
  [
    '任务安排',
    '首先，镇林业站要清理隔离带。其次，各村要落实巡山制度。最后，派出所要查处野外用火。',
    ['清理隔离带 responsible=镇林业站', '落实巡山制度 responsible=各村', '查处野外用火 responsible=派出所'],
  ],
  [
    '工作任务',
    '汛期任务重。一方面，水利站要排查山塘，5月底前除险；另一方面，各村要组建抢险队；此外，供电所要确保用电，电信公司要保障通信。',
    [
      '排查山塘 responsible=水利站 @../2024-05-31',
      '组建抢险队 responsible=各村',
      '确保用电 responsible=供电所',
      '保障通信 responsible=电信公司',
    ],
  ],
  [
    '重点工作',
    '在产业发展方面，由县农业局牵头，县供销社、各镇配合，发展茶叶产业；在人居环境方面，由县住建局牵头，推进污水治理；在基层治理方面，由县委组织部负责，健全议事制度。',
    ['产业发展 lead=县农业局 support=县供销社、各镇', '人居环境 lead=县住建局', '基层治理 responsible=县委组织部'],
  ],
  [
    '任务分解',
    '上游段由云亭镇负责，中游段由望江镇负责，资金由县财政局负责筹措。',
    ['上游段 responsible=云亭镇', '中游段 responsible=望江镇', '资金 responsible=县财政局'],
  ],
  [
    '检查内容及分工',
    '本次检查由政教处牵头，总务处、教务处配合做好各项工作。消防设施由总务处负责检查，危险化学品由教务处负责检查，宿舍由政教处负责检查。',
    [
      '本次检查 lead=政教处 support=总务处、教务处',
      '消防设施 responsible=总务处',
      '危险化学品 responsible=教务处',
      '宿舍 responsible=政教处',
    ],
  ],
  [
    '任务分工',
    '民政局牵头，发改局、公安局按照职责分工，开展清查。其中，发改局主要负责价格核定，公安局主要负责案件查处，县农发行要保障贷款。',
    [
      '开展清查 lead=民政局 responsible=发改局、公安局',
      '价格核定 responsible=发改局',
      '案件查处 responsible=公安局',
      '保障贷款 responsible=县农发行',
    ],
  ],
  [
    '工作分工',
    '县住建局作为牵头单位，做好方案编制；县城管局，负责拆除违建；县财政局，做好资金筹措。',
    ['做好方案编制 lead=县住建局', '拆除违建 responsible=县城管局', '做好资金筹措 responsible=县财政局'],
  ],
  [
    '各处室职责',
    '政教处：入场式训练，会场秩序。体育组：编排秩序册。总务处：奖品采购，饮水供应。',
    [
      '入场式训练，会场秩序 responsible=政教处',
      '编排秩序册 responsible=体育组',
      '奖品采购，饮水供应 responsible=总务处',
    ],
  ],
  [
    '部门分工',
    '林业局牵头，会同住建局、文旅局开展普查；各镇负责养护，8月底前到位；审计局承担监督责任，负责经费审计。',
    [
      '开展普查 lead=林业局 support=住建局、文旅局',
      '养护 responsible=各镇 @../2024-08-31',
      '经费审计 responsible=审计局',
    ],
  ],
  [
    '建设任务',
    '县级平台由县融媒体中心建设，镇级平台由各镇文化站建设，第一中学负责试点，技术标准由县文旅局审核。',
    [
      '县级平台建设 responsible=县融媒体中心',
      '镇级平台建设 responsible=各镇文化站',
      '试点 responsible=第一中学',
      '技术标准审核 responsible=县文旅局',
    ],
  ],
  [
    '人员分工',
    '音响：信息组。会场布置：总务处、美术组。入场纪律：各班班主任。',
    ['音响 responsible=信息组', '会场布置 responsible=总务处、美术组', '入场纪律 responsible=各班班主任'],
  ],
])('%s: %s', async (title, text, expected) => {
  const { duties } = await section(title, text)
  expect(told(duties)).toEqual(expected)
})

it.each([
  [
    '请团委做好节目征集；请文化馆搭好舞台；请公安局做好安全保卫。',
    '筹备工作 [做好节目征集 responsible=团委 | 搭好舞台 responsible=文化馆 | 做好安全保卫 responsible=公安局]',
  ],
  [
    '对征地信访件，由县自然资源局会同相关乡镇办理；对欠薪信访件，由县人社局办理；对涉法信访件，由县委政法委协调政法单位办理。',
    '筹备工作 [征地信访件 lead=县自然资源局 support=相关乡镇 | 欠薪信访件办理 responsible=县人社局 | 涉法信访件协调政法单位办理 responsible=县委政法委]',
  ],
  [
    '农业局要扩种蔬菜，各镇要落实到田块，农技中心要驻点指导。',
    '筹备工作 [扩种蔬菜 responsible=农业局 | 落实到田块 responsible=各镇 | 驻点指导 responsible=农技中心]',
  ],
])('one item whose parts have holders of their own: %s', async (text, expected) => {
  const { duties } = await section('重点任务', `1.筹备工作。${text}\n2.制作横幅。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  '各支部书记要履行第一责任人职责，机关党委要加强督促。办公室负责经费。',
  '各村书记是第一责任人，包保组长对所包村负总责，纪委启动问责。',
])('admonitions are no parts: %s', async (text) => {
  const { duties = [] } = await section('保障措施', `（一）压实责任。${text}`)
  expect(duties.flatMap(({ name, duties: below = [] }) => [name, ...below.map((one) => one.name)])).not.toContain(
    '履行第一责任人职责',
  )
})
