import { describe, expect, it } from 'vitest'
import { cutHeading } from '../../src/outline/heading.ts'
import { readMark } from '../../src/outline/marks.ts'

/** The heading and the text of a numbered paragraph, parted by |. */
const cut = (text: string) => {
  const { name, body } = cutHeading(text, readMark(text)?.length ?? 0)
  return `${text.slice(name.start, name.end)}|${text.slice(body)}`
}

describe('a heading', () => {
  it.each<[string, string]>([
    // on its own line
    ['一、工作目标', '工作目标|'],
    ['一、活动目的：', '活动目的|'],
    ['五、活动要求。', '活动要求|'],
    ['二、整治范围及重点', '整治范围及重点|'],
    ['（一）准备阶段（3月1日—3月15日）', '准备阶段（3月1日—3月15日）|'],
    ['（一）加强领导，压实责任', '加强领导，压实责任|'],
    ['1.建立“一户一册”台账', '建立“一户一册”台账|'],
    ['第一阶段：宣传发动阶段', '宣传发动阶段|'],
    // closed by 。
    ['（一）强化责任。各村要抓好落实。', '强化责任|各村要抓好落实。'],
    ['（一）加强领导，高度重视。各班要讲清意义。', '加强领导，高度重视|各班要讲清意义。'],
    ['1.“讲”。把道理讲清楚。', '“讲”|把道理讲清楚。'],
    ['1.开展“扫干净。再检查”活动。每周一次。', '开展“扫干净。再检查”活动|每周一次。'],
    ['（一）准备阶段（2024年3月）。召开动员会。', '准备阶段（2024年3月）|召开动员会。'],
    ['（一）清扫（含背街。小巷）道路。每天一遍。', '清扫（含背街。小巷）道路|每天一遍。'],
    ['1、确保安全！使用工具前讲清要领。', '确保安全|使用工具前讲清要领。'],
    // before a bracket of parties, however long, with brackets of names in it
    [
      '1.清运积存垃圾（牵头单位：综合执法队；责任单位：云汀环卫有限公司、各村（社区）、农业农村办公室、财政所、文化服务中心；完成时限：2025年4月底前）',
      '清运积存垃圾|（牵头单位：综合执法队；责任单位：云汀环卫有限公司、各村（社区）、农业农村办公室、财政所、文化服务中心；完成时限：2025年4月底前）',
    ],
    // closed by ：
    ['（1）宣传引导平台：整合大喇叭、公告栏。', '宣传引导平台|整合大喇叭、公告栏。'],
    ['(1)宣传引导平台:整合大喇叭、公告栏。', '宣传引导平台|整合大喇叭、公告栏。'],
    ['二、活动时间：10月14日', '活动时间|10月14日'],
    ['2.时间： 4月8日', '时间|4月8日'],
    ['第一阶段：宣传发动：张贴海报。', '宣传发动|张贴海报。'],
    // a stage that is counted first and named behind it
    ['1、第一阶段：宣传动员（4月5日至4月20日）', '第一阶段：宣传动员（4月5日至4月20日）|'],
    ['（二）第二阶段：逐户走访。每周一次。', '第二阶段：逐户走访|每周一次。'],
    ['1、第一阶段：8:30集合，9:00出发。', '第一阶段|8:30集合，9:00出发。'],
    // the next mark is all that parts it from its text
    ['（一）宣传报道 1、在街口张贴海报，每家发一张明白纸。', '宣传报道|1、在街口张贴海报，每家发一张明白纸。'],
    // a day is no name
    [
      '2、6月2日至30日，在街口、广场、车站开设宣传点，逐日更换展板，发放明白纸和小册子。',
      '在街口、广场、车站开设宣传点|2、6月2日至30日，在街口、广场、车站开设宣传点，逐日更换展板，发放明白纸和小册子。'.replace(
        '|2、',
        '|',
      ),
    ],
    // parties in a bracket before the full stop
    [
      '1.加强监管（城管办牵头，财政所、各村参加，年底前完成）。',
      '加强监管|（城管办牵头，财政所、各村参加，年底前完成）。',
    ],
    // a group, and its roster run into it
    ['1、疏散组组长：李明远组员：周若溪', '疏散组|组长：李明远组员：周若溪'],
    // run into text that opens a sentence
    ['四、工作要求各村要高度重视，抓好落实。', '工作要求|各村要高度重视，抓好落实。'],
    ['1.领导小组办公室负责日常事务，及时汇总情况。', '领导小组办公室负责日常事务，及时汇总情况|'],
    ['三、组织领导及职责分工为切实加强领导，成立领导小组。', '组织领导及职责分工|为切实加强领导，成立领导小组。'],
    // run into the text
    [
      '一、指导思想坚持政府引导、家庭为主、邻里相助的办法，让每个小区的孩子出门走几步路就能入托。',
      '指导思想|坚持政府引导、家庭为主、邻里相助的办法，让每个小区的孩子出门走几步路就能入托。',
    ],
    ['一、指导思想 坚持政府引导，把好事办好。', '指导思想|坚持政府引导，把好事办好。'],
    ['1.清扫背街小巷 每天早晚各一遍，垃圾日产日清。', '清扫背街小巷|每天早晚各一遍，垃圾日产日清。'],
    // the item is its own text
    ['1.清扫道路。', '清扫道路|'],
    ['①演练，由生产部牵头，安全环保部配合；', '演练，由生产部牵头，安全环保部配合|'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected))

  it('leaves the parties to the text', () => {
    expect(cut('①消防疏散演练，由行政部牵头，各车间参加；')).toBe('消防疏散演练|由行政部牵头，各车间参加；')
    expect(cut('1.修补路面。（牵头单位：城市管理办）')).toBe('修补路面|（牵头单位：城市管理办）')
    expect(cut('1.修补路面（城市管理办负责）')).toBe('修补路面|（城市管理办负责）')
  })

  it('names a long sentence by its first clause, the sentence staying the text', () => {
    const text = '1.对坑洼、积水、断头路面逐条登记造册，分批列入年度修补计划，完工一处验收一处。'
    const { name, body, sentence } = cutHeading(text, 2)
    expect(text.slice(name.start, name.end)).toBe('对坑洼、积水、断头路面逐条登记造册')
    expect(body).toBe(2)
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe(text.slice(2, -1))
  })
})
