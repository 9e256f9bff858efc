/** How villages, neighbourhoods and small schools write: the hand of pages that compile model texts. */

import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

/** The one duty of a chapter, without its name. */
const answers = async (said: string) => {
  const { duties } = await section('主要任务', `1.清理沟渠。${said}\n2.修补路面。`)
  return told(duties)[0]?.replace(/^清理沟渠 ?/, '')
}

describe('people of a village answer by their posts', () => {
  it.each([
    ['立界桩，由包组村干部和党员中心户负责。', 'responsible=包组村干部、党员中心户'],
    ['立界桩，由村文书负责。', 'responsible=村文书'],
    ['立界桩，由妇联主任、文化专干负责。', 'responsible=妇联主任、文化专干'],
    ['由包案领导、派出所民警、住户亲属共同负责看管。', 'responsible=包案领导、派出所民警、住户亲属'],
    ['由镇文化站、中心小学共同承担。', 'responsible=镇文化站、中心小学'],
    ['由镇党委书记、镇长轮流值守。', 'responsible=镇党委书记、镇长'],
    ['由社区民警负责在桥头设立岗亭。', 'responsible=社区民警'],
    ['各楼栋长负责在楼栋群内推送消息。', 'responsible=各楼栋长'],
    ['村水管员每月检测一次水质。', 'responsible=村水管员 @FREQ=MONTHLY'],
    ['每月疏浚一次，村医负责。', 'responsible=村医 @FREQ=MONTHLY'],
    ['由保洁人员负责。', 'responsible=保洁人员'],
    ['各经营户自行负责门前三包。', 'responsible=各经营户'],
    ['社区干部分片包干，逐户走访。', 'responsible=社区干部'],
    ['由村红白理事会、物业负责。', 'responsible=村红白理事会、物业'],
  ])('%s', async (said, expected) => {
    expect(await answers(said)).toBe(expected)
  })
})

describe('who carries out, and who only helps', () => {
  it.each([
    ['镇水利站负责组织，各村、各单位实施。', 'responsible=镇水利站、各村、各单位'],
    ['由镇水利站提供技术指导，各村清淤队具体实施。', 'responsible=各村清淤队 support=镇水利站'],
    ['镇水利站负责指导。各村清淤。', 'support=镇水利站'],
  ])('%s', async (said, expected) => {
    expect(await answers(said)).toBe(expected)
  })
})

describe('a label below the last of several items that name nobody', () => {
  it.each([
    [
      'answers for all of them',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n3、刷新护栏。补齐缺口。\n责任单位：各村',
      ['清理沟渠 responsible=各村', '修补路面 responsible=各村', '刷新护栏 responsible=各村'],
    ],
    [
      'answers for the last where another names its own',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n责任单位：镇水利站\n3、刷新护栏。补齐缺口。\n责任单位：各村',
      ['清理沟渠', '修补路面 responsible=镇水利站', '刷新护栏 responsible=各村'],
    ],
    [
      'is of the last where it only says whom to ask',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n3、刷新护栏。补齐缺口。\n联系人：温静',
      ['清理沟渠', '修补路面', '刷新护栏 contact=温静'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(told((await section('主要任务', body)).duties)).toEqual(expected)
  })
})

it('a unit that is given staff is no subject', async () => {
  expect(await answers('配备1名专职社工负责巡查。')).toBe('')
})

describe('a last chapter that reads as admonitions', () => {
  const items = '1、加强宣传教育，利用宣传栏宣传。\n2、完善工作机制，每月通报。\n3、强化监督检查，逐村检查。'
  it.each([
    ['工作任务', '一、工作目标\n沟渠畅通。', true],
    ['主要措施', '一、工作目标\n沟渠畅通。', true],
    ['主要做法', '一、工作目标\n沟渠畅通。', true],
    ['主要措施', '一、实施步骤\n（一）动员阶段（3月）。开会。\n（二）实施阶段（4月）。清淤。', false],
    ['主要措施', '一、重点工作\n1、清理沟渠。\n2、修补路面。', false],
    ['保障措施', '一、工作目标\n沟渠畅通。', false],
  ])('%s behind %s', async (title, before, isWork) => {
    const { duties = [] } = await planOf(`净沟行动工作计划\n为净沟，制定本计划。\n${before}\n二、${title}\n${items}`)
    expect(duties.some(({ name }) => name.startsWith('加强宣传教育'))).toBe(isWork)
  })
})
