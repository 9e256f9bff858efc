/** Forms in which plans set down what is to be done, by whom and by when, each as a chapter in an otherwise ordinary plan. */

import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

async function dutiesOf(chapters: string): Promise<string[]> {
  const { duties } = await planOf(
    `柳湾镇2025年净沟行动方案\n一、总体目标\n沟渠干净。\n二、重点任务\n（一）宣传发动\n张贴通告。\n${chapters}\n九、保障措施\n（一）加强组织领导。各村要重视。`,
  )
  return told(duties?.filter(({ name }) => name !== '宣传发动'))
}

describe('a division of labour by people', () => {
  it.each([
    [
      '李明远：负责全面工作。\n周若溪：负责信息报送。\n温静、陆小舟：负责后勤保障。',
      ['全面工作 responsible=李明远', '信息报送 responsible=周若溪', '后勤保障 responsible=温静、陆小舟'],
    ],
    [
      '李明远同志负责全面工作，统筹各组。\n周若溪同志负责信息报送。\n温静同志具体负责后勤保障。',
      ['全面工作 responsible=李明远', '信息报送 responsible=周若溪', '后勤保障 responsible=温静'],
    ],
    [
      '1.李明远（镇长）：负责调度进展。\n2.周若溪（副镇长）：负责村庄清洁。\n3.温静（农业中心主任）：负责台账管理。',
      ['调度进展 responsible=李明远', '村庄清洁 responsible=周若溪', '台账管理 responsible=温静'],
    ],
    [
      '1.会场布置：温静、陆小舟（4月9日前完成）\n2.后勤保障：总务处\n3.信息报送：周若溪',
      [
        '会场布置 responsible=温静、陆小舟 @../2025-04-09',
        '后勤保障 responsible=总务处',
        '信息报送 responsible=周若溪',
      ],
    ],
  ])('%s', async (lines, duties) => expect(await dutiesOf(`三、人员分工\n${lines}`)).toEqual(duties))
})

describe('an item that is a sentence about who is in charge', () => {
  it.each([
    ['副镇长李明远负责渠道验收工作。', '渠道验收工作 responsible=副镇长李明远'],
    ['水利站站长周若溪同志具体负责闸门检修。', '闸门检修 responsible=水利站站长周若溪'],
    ['由副镇长李明远负责渠道验收工作。', '渠道验收工作 responsible=副镇长李明远'],
    ['镇水利站、各村共同负责渠道验收工作。', '渠道验收工作 responsible=镇水利站、各村'],
    ['副镇长具体负责抽调人员清理淤泥。', '抽调人员清理淤泥 responsible=副镇长'],
    ['李明远具体负责闸门检修，温静协助。', '闸门检修 responsible=李明远 support=温静'],
    ['副镇长李明远负责闸门检修，水利站配合。', '闸门检修 responsible=副镇长李明远 support=水利站'],
    ['镇水利站负责闸门检修，温静、陆小舟积极配合。', '闸门检修 responsible=镇水利站 support=温静、陆小舟'],
    ['各村需每周上报一次进展。', '每周上报一次进展 responsible=各村 @FREQ=WEEKLY'],
    ['组织学生清理沟边杂草,由李明远同志负责', '组织学生清理沟边杂草 responsible=李明远'],
    ['组织学生清理沟边杂草，由李明远、温静同志负责。', '组织学生清理沟边杂草 responsible=李明远、温静'],
    ['逐一记录在案，报学校领导审核。', '逐一记录在案，报学校领导审核'],
    ['各村需要清理淤泥。', '清理淤泥 responsible=各村'],
    ['清淤所需工具由镇水利站配备。', '清淤所需工具配备 responsible=镇水利站'],
    ['协同派出所加强渠道看护。', '协同派出所加强渠道看护'],
    ['监督和指导志愿者在村里开展清淤。', '监督和指导志愿者在村里开展清淤'],
    ['镇长全面负责渠道验收工作。', '渠道验收工作 responsible=镇长'],
  ])('%s', async (item, duty) => expect(await dutiesOf(`（二）${item}\n（三）备齐工具。`)).toEqual([duty, '备齐工具']))
})

describe('an item whose sentence tells several what to do', () => {
  it.each([
    ['镇水利站负责统筹，各村具体实施，财政所拨付资金。', '推进清淤 responsible=镇水利站、各村、财政所'],
    [
      '由镇水利站牵头，于6月底前制定办法，各村具体落实，镇纪委加强监督。',
      '推进清淤 lead=镇水利站 responsible=各村 support=镇纪委 @../2025-06-30',
    ],
    ['镇水利站会同林业站制定办法，财政所负责落实经费。', '推进清淤 lead=镇水利站 responsible=财政所 support=林业站'],
    ['镇水利站联合林业站对沟渠进行清理，各村协助。', '推进清淤 lead=镇水利站 support=林业站、各村'],
    ['由各村组织清淤，派出所维护秩序，卫生院保障医疗。', '推进清淤 responsible=各村、派出所、卫生院'],
    [
      '镇水利站制定办法，各村具体实施，镇纪委对失职行为严肃处理，广播站监督。',
      '推进清淤 responsible=镇水利站、各村、镇纪委 support=广播站',
    ],
    ['派出所严厉打击偷排，综合执法队清理占道堆物。', '推进清淤 responsible=派出所、综合执法队'],
    // sentences behind it exhort in passing, and whoever a label or a bracket names is all there is
    ['镇水利站制定办法。各村要高度重视。', '推进清淤 responsible=镇水利站'],
    [
      '镇水利站、镇农技站要制定办法；镇中心校配合做好宣传。',
      '推进清淤 responsible=镇水利站、镇农技站 support=镇中心校',
    ],
    ['镇水利站制定办法，各村具体落实。（责任单位：镇水利站）', '推进清淤 responsible=镇水利站'],
    ['各村对沟渠全面摸排，由镇水利站负责。', '推进清淤 responsible=镇水利站'],
    ['镇水利站组建队伍，分片包村开展指导。', '推进清淤 responsible=镇水利站'],
    ['10月底前完成清淤，责任部门为镇水利站。', '推进清淤 responsible=镇水利站 @../2025-10-31'],
  ])('%s', async (text, duty) => expect(await dutiesOf(`（二）推进清淤。${text}`)).toEqual([duty]))

  it('is called by what is done, behind all that say who does it', async () => {
    const items = [
      '（二）镇水利站具体负责，各村协助，完成沟渠清淤。',
      '（三）请镇卫生院牵头，各村配合，开展消杀。',
      '（四）由副镇长李明远牵头，镇水利站具体负责，巡查沟渠。',
    ]
    expect(await dutiesOf(items.join('\n'))).toEqual([
      '完成沟渠清淤 responsible=镇水利站 support=各村',
      '开展消杀 lead=镇卫生院 support=各村',
      '巡查沟渠 lead=副镇长李明远 responsible=镇水利站',
    ])
  })

  it('gives matters that concern a field to those who see to them', async () => {
    const text = '涉及经费方面的事项，由财政所负责和协调；涉及宣传方面的事项，由文化站、广播站负责和协调。'
    expect(await dutiesOf(`（二）明确职责。${text}`)).toEqual([
      '明确职责 responsible=财政所、文化站、广播站 [经费方面的事项 responsible=财政所 | 宣传方面的事项 responsible=文化站、广播站]',
    ])
  })

  it.each([
    ['责任单位：镇水利站、各村；6月底前取得成效，年底前完成。', '推进清淤 responsible=镇水利站、各村 @../2025-12-31'],
    ['责任单位：镇水利站、各村；10月底前完成。', '推进清淤 responsible=镇水利站、各村 @../2025-10-31'],
    ['3月底前完成摸排，责任人为各村党支部书记。', '推进清淤 @../2025-03-31'],
    [
      '4月底前完成主沟清理，5月底前完成支沟清理，责任单位为各村。',
      '推进清淤 responsible=各村 [完成主沟清理 @../2025-04-30 | 完成支沟清理 @../2025-05-31]',
    ],
  ])('tells by when behind who: %s', async (text, duty) =>
    expect(await dutiesOf(`（二）推进清淤。清理沟渠。${text}`)).toEqual([duty]),
  )

  it('has numbered labels that are no work', async () => {
    const labels = ['1.任务内容：清淤16公里。', '2.牵头单位：镇水利站', '3.完成时限：2025年11月底']
    expect(await dutiesOf(`（二）推进清淤\n${labels.join('\n')}`)).toEqual(['推进清淤 lead=镇水利站 @../2025-11-30'])
  })
})

describe('a list of which the first leads', () => {
  const list = '责任单位：镇水利站、各村'
  it.each([
    // of what is below, where a list says so of itself
    [
      '列第一位的为牵头单位，其他为责任单位',
      ['清沟 responsible=镇水利站、各村', '种树 lead=镇水利站 responsible=各村'],
    ],
    ['列第一位的为牵头单位，下同', ['清沟 responsible=镇水利站、各村', '种树 lead=镇水利站 responsible=各村']],
    ['排名第一的为牵头单位，下同', ['清沟 responsible=镇水利站、各村', '种树 lead=镇水利站 responsible=各村']],
  ])('%s', async (remark, duties) =>
    expect(await dutiesOf(`（二）清沟。清理沟渠。（${list}）\n（三）种树。补种树苗。（${list}，${remark}）`)).toEqual(
      duties,
    ),
  )

  it('says so in a bracket behind it', async () => {
    const remark = '（第一责任单位为牵头单位，下同）'
    expect(await dutiesOf(`（二）清沟。清理沟渠。\n${list}${remark}\n（三）种树。补种树苗。\n${list}`)).toEqual([
      '清沟 lead=镇水利站 responsible=各村',
      '种树 lead=镇水利站 responsible=各村',
    ])
  })

  it('is told of all in a note', async () => {
    const items = `（二）清沟。清理沟渠。（${list}）\n（三）种树。补种树苗。（${list}）\n备注：列第一位的为牵头单位。`
    expect(await dutiesOf(items)).toEqual([
      '清沟 lead=镇水利站 responsible=各村',
      '种树 lead=镇水利站 responsible=各村',
    ])
  })

  it('is no subject of a sentence', async () => {
    const items =
      '（二）清沟。清理沟渠。（责任单位：镇水利站、各村，列第一位的为牵头单位）\n（三）种树。镇林业站、各村每月补种一次。'
    expect(await dutiesOf(items)).toEqual([
      '清沟 lead=镇水利站 responsible=各村',
      '种树 responsible=镇林业站、各村 @FREQ=MONTHLY',
    ])
  })
})

describe('an item', () => {
  it.each([
    // a heading that is a sentence keeps whom it tells
    ['（二）各村要在4月底前清完沟渠。要发动群众，清到房前屋后。', ['清完沟渠 responsible=各村 @../2025-04-30']],
    ['（二）镇水利站要加强技术指导。选派人员下村。', ['加强技术指导 responsible=镇水利站']],
    // the first of several days is the item's own
    [
      '（二）3月底前，完成摸底；4月底前，完成清淤；年底前，完成验收。牵头单位：镇水利站。',
      ['完成摸底 lead=镇水利站 @../2025-03-31 [完成清淤 @../2025-04-30 | 完成验收 @../2025-12-31]'],
    ],
    // whoever acts may stand before the day
    [
      '（二）实施清淤。2025年5月底前，各村完成摸底；镇水利站7月底前完成招标。',
      [
        '实施清淤 responsible=各村、镇水利站 [完成摸底 responsible=各村 @../2025-05-31 | 完成招标 responsible=镇水利站 @../2025-07-31]',
      ],
    ],
    [
      '（二）清理沟渠（各村，长期坚持）\n（三）硬化沟渠（镇水利站、各村，2025年8月）',
      ['清理沟渠 responsible=各村 @2025', '硬化沟渠 responsible=镇水利站、各村 @2025-08'],
    ],
    [
      '（二）统筹推进（责任单位：镇水利站、镇农业中心，各村（社区），列首位的为牵头单位）',
      ['统筹推进 lead=镇水利站 responsible=镇农业中心、各村（社区）'],
    ],
    // who does it, and by when, behind what is done
    [
      '（二）清理沟渠，镇水利站负责。\n（三）硬化沟渠，镇水利站牵头，各村配合，10月底前完成。\n（四）拆除旱厕，各村5月底前完成。\n（五）看护闸门，李明远负责。\n（六）镇水利站牵头开展巡查，5月底前完成。',
      [
        '清理沟渠 responsible=镇水利站',
        '硬化沟渠 lead=镇水利站 support=各村 @../2025-10-31',
        '拆除旱厕 responsible=各村 @../2025-05-31',
        '看护闸门 responsible=李明远',
        '开展巡查 lead=镇水利站 @../2025-05-31',
      ],
    ],
    [
      '（二）清理沟渠\n镇水利站，5月31日前完成。\n（三）硬化沟渠\n镇水利站牵头、各村配合，10月31日前完成。',
      ['清理沟渠 responsible=镇水利站 @../2025-05-31', '硬化沟渠 lead=镇水利站 support=各村 @../2025-10-31'],
    ],
    [
      '（二）清理沟渠——责任单位：镇水利站\n（三）硬化沟渠——牵头单位：镇水利站；配合单位：各村',
      ['清理沟渠 responsible=镇水利站', '硬化沟渠 lead=镇水利站 support=各村'],
    ],
    // brackets of other wordings
    [
      '（二）清理沟渠（由镇水利站牵头，各村参与。5月底前完成）\n（三）硬化沟渠（镇水利站会同各村，12月底前）\n（四）改造闸门（镇水利站负总责）\n（五）疏通涵管（牵头：镇水利站，配合：各村）\n（六）看护水源（责任单位为镇水利站，完成时限为10月底前）\n（七）组织施工（各村，5—9月）',
      [
        '清理沟渠 lead=镇水利站 support=各村 @../2025-05-31',
        '硬化沟渠 lead=镇水利站 support=各村 @../2025-12-31',
        '改造闸门 lead=镇水利站',
        '疏通涵管 lead=镇水利站 support=各村',
        '看护水源 responsible=镇水利站 @../2025-10-31',
        '组织施工 responsible=各村 @2025-05/2025-09',
      ],
    ],
    [
      '（二）整治沟渠\n1.清理淤泥（李明远）\n2.修补沟沿（温静）\n3.看护闸门（陆小舟、杜安）',
      ['整治沟渠 [清理淤泥 responsible=李明远 | 修补沟沿 responsible=温静 | 看护闸门 responsible=陆小舟、杜安]'],
    ],
    // labels in square brackets, and behind a bullet
    [
      '（二）清理沟渠\n【责任领导】李明远\n【牵头单位】镇水利站\n【完成时限】2025年5月底前\n（三）硬化沟渠\n◆牵头单位：镇水利站\n◆配合单位：各村',
      ['清理沟渠 lead=镇水利站 officer=李明远 @../2025-05-31', '硬化沟渠 lead=镇水利站 support=各村'],
    ],
    // a bracket of labels whose lines are broken, and a day behind each clause
    [
      '（二）清理沟渠。\n（牵头单位：镇水利站\n责任单位：各村\n完成时限：10月底）',
      ['清理沟渠 lead=镇水利站 responsible=各村 @../2025-10-31'],
    ],
    [
      '（二）整治险段。各村对沟渠进行全面排查（2025年4月底前完成），镇水利站组织加固（2025年6月底前完成）。',
      [
        '整治险段 responsible=各村 [对沟渠进行全面排查 responsible=各村 @../2025-04-30 | 组织加固 responsible=镇水利站 @../2025-06-30]',
      ],
    ],
    [
      '（二）布置会场。李明远负责音响，周若溪负责宣传，温静负责后勤。',
      ['布置会场 [音响 responsible=李明远 | 宣传 responsible=周若溪 | 后勤 responsible=温静]'],
    ],
    // labels that a copy has drawn together with what they are about
    [
      '（二）清理沟渠牵头单位:镇水利站配合单位:镇农业中心、各村完成时限:2025年5月31日前',
      ['清理沟渠 lead=镇水利站 support=镇农业中心、各村 @../2025-05-31'],
    ],
    ['（二）清理沟渠。一要清除淤泥。二要清除垃圾。三要清除杂草。', ['清理沟渠']],
    [
      '（二）清理沟渠。一要清除淤泥（各村，3月底前）。二要清除垃圾（镇城管办）。三要清除杂草。',
      ['清理沟渠 [清除淤泥 responsible=各村 @../2025-03-31 | 清除垃圾 responsible=镇城管办 | 清除杂草]'],
    ],
  ])('%s', async (items, duties) => expect(await dutiesOf(items)).toEqual(duties))
})

describe('records of labels', () => {
  it.each([
    [
      'on lines of their own',
      '三、任务分工\n工作任务：清理边沟。逐段清理，不留死角。\n责任单位：水利站\n完成时限：6月底\n工作任务：修补路面\n责任单位：城建办\n完成时限：9月底',
      ['清理边沟 responsible=水利站 @../2025-06-30', '修补路面 responsible=城建办 @../2025-09-30'],
    ],
    [
      'on one line each',
      '三、活动安排\n日期：3月5日    内容：清理边沟     负责人：李明远\n日期：4月2日    内容：修补路面     负责人：周若溪',
      ['清理边沟 contact=李明远 @2025-03-05', '修补路面 contact=周若溪 @2025-04-02'],
    ],
    [
      'below an item, which has nothing of its own',
      '（二）开展系列活动\n活动名称：清沟日\n活动时间：3月5日\n责任部门：水利站\n活动名称：护路日\n活动时间：4月2日\n责任部门：城建办',
      ['开展系列活动 [清沟日 responsible=水利站 @2025-03-05 | 护路日 responsible=城建办 @2025-04-02]'],
    ],
  ])('%s', async (_, chapters, expected) => expect(await dutiesOf(chapters)).toEqual(expected))

  it('are none where nothing in them says what is to be done, or they stand once', async () => {
    expect(await dutiesOf('（二）护路日\n活动时间：4月2日\n责任部门：城建办')).toEqual([
      '护路日 responsible=城建办 @2025-04-02',
    ])
    expect(await dutiesOf('三、任务分工\n责任单位：水利站\n责任人：李明远\n责任单位：城建办\n责任人：周若溪')).toEqual(
      [],
    )
  })
})

describe('a calendar', () => {
  it.each([
    [
      '1月 召开动员会，部署工作。\n2月　开展入户宣传。\n3月至5月 集中清淤。（各村）\n6月 组织观摩评比。',
      [
        '召开动员会，部署工作 @2025-01',
        '开展入户宣传 @2025-02',
        '集中清淤 responsible=各村 @2025-03/2025-05',
        '组织观摩评比 @2025-06',
      ],
    ],
    [
      '第一周（3月3日—7日）：召开动员会，明确分工。负责人：李明远\n第二周（3月10日—14日）：出黑板报。负责人：周若溪\n第三周（3月17日—21日）：主题班会。负责人：各班主任',
      [
        '召开动员会，明确分工 contact=李明远 @2025-03-03/2025-03-07',
        '出黑板报 contact=周若溪 @2025-03-10/2025-03-14',
        '主题班会 contact=各班主任 @2025-03-17/2025-03-21',
      ],
    ],
  ])('%s', async (lines, duties) => expect(await dutiesOf(`三、活动安排\n${lines}`)).toEqual(duties))
})

describe('a list of which only the end says who answers', () => {
  const parts = ' [清理沟底 | 拆除坝埂 | 修整沟坡]'
  it.each([
    [
      '1.疏通沟渠（1）清理沟底；（2）拆除坝埂；（3）修整沟坡。（责任部门：水利站、各村）',
      ` responsible=水利站、各村${parts}`,
    ],
    ['1.疏通沟渠。①清理沟底；②拆除坝埂；③修整沟坡。（水利站牵头，各村配合）', ` lead=水利站 support=各村${parts}`],
    [
      '1.疏通沟渠\n（1）清理沟底；\n（2）拆除坝埂；\n（3）修整沟坡。\n责任单位：水利站\n完成时限：6月底前',
      ` responsible=水利站 @../2025-06-30${parts}`,
    ],
    ['1.疏通沟渠。一是清理沟底；二是拆除坝埂；三是修整沟坡。牵头单位：水利站。', ` lead=水利站${parts}`],
    // inside the sentence of the last, or where each is a sentence, it is the last one's
    [
      '1.疏通沟渠\n（1）清理沟底；\n（2）拆除坝埂；\n（3）修整沟坡（责任单位：水利站）。',
      ' [清理沟底 | 拆除坝埂 | 修整沟坡 responsible=水利站]',
    ],
    [
      '1.疏通沟渠\n（1）清理沟底。逐段清理。\n（2）拆除坝埂。\n（3）修整沟坡。修复塌方。（责任单位：水利站）',
      ' [清理沟底 | 拆除坝埂 | 修整沟坡 responsible=水利站]',
    ],
  ])('%s', async (item, told) =>
    expect(await dutiesOf(`三、主要任务\n${item}\n2.修补涵管。`)).toEqual([`疏通沟渠${told}`, '修补涵管']),
  )
})

describe('what is safeguarded among tasks', () => {
  it('is given out, where those below it are', async () =>
    expect(
      await dutiesOf(
        '三、主要措施\n（一）疏通沟渠。逐段清理。\n责任单位：水利站\n（二）优化施工保障。\n1.保障砂石供应。水利站负责河砂开采，林业站负责砂石运输。\n2.保障用电用水。供电所、水务公司安排专人。\n（三）修补涵管。逐个修补。\n责任单位：各村',
      ),
    ).toEqual([
      '疏通沟渠 responsible=水利站',
      '优化施工保障 [保障砂石供应 [河砂开采 responsible=水利站 | 砂石运输 responsible=林业站] | 保障用电用水 responsible=供电所、水务公司]',
      '修补涵管 responsible=各村',
    ]))

  it('and what the last chapter asks to be sent in by a day is to be done', async () => {
    const { duties } = await planOf(
      '柳湾镇净沟方案\n一、重点任务\n（一）清理沟底。逐段清理。\n二、工作要求\n一要高度重视。二要严格考核，对落后的进行通报。\n各社区每月25日前将进展情况报水利站（联系人：李明远，电话：12345）。',
    )
    expect(told(duties)).toEqual([
      '清理沟底',
      '每月25日前将进展情况报水利站 responsible=各社区 @FREQ=MONTHLY;BYMONTHDAY=25',
    ])
  })
})

describe('a last sentence that says who answers', () => {
  it.each([
    [
      '摸清底数。镇水利站（河长办）、镇农技站按职责分工负责，长期坚持。',
      ' responsible=镇水利站（河长办）、镇农技站 @2025',
    ],
    ['镇水利站、各村（社区）按职责分工负责。', ' responsible=镇水利站、各村（社区）'],
    ['摸清底数。镇水利站、镇农技站（林业站），各村负责落实。', ' responsible=镇水利站、镇农技站（林业站）、各村'],
    ['摸清底数。层层压实责任，分级负责。', ''],
    // labels that close a sentence inside the text
    ['逐段登记，责任单位：镇水利站、各村。同时建立台账，逐项销号。', ' responsible=镇水利站、各村'],
    ['逐段登记。牵头单位：镇水利站；配合单位：各村。登记情况对外公开。', ' lead=镇水利站 support=各村'],
  ])('%s', async (text, told) =>
    expect(await dutiesOf(`三、主要任务\n1.开展普查。${text}\n2.修补涵管。`)).toEqual([`开展普查${told}`, '修补涵管']),
  )

  it('or the labels behind days of its own', async () =>
    expect(
      await dutiesOf(
        '三、主要任务\n1.开展普查。4月底前完成登记，5月底前建立台账。责任领导：李明远 责任科室：水利站 完成时限：6月底前\n2.修补涵管。',
      ),
    ).toEqual([
      '开展普查 responsible=水利站 officer=李明远 [完成登记 @../2025-04-30 | 建立台账 @../2025-05-31]',
      '修补涵管',
    ]))
})

describe('what units do in a phase', () => {
  it.each(['县水利局联合县农技站，成立4个检查组，对沟渠逐段检查。', '县水利局、县农技站组成检查组，对沟渠逐段检查。'])(
    'stands at a place that holds its name: %s',
    async (text) => {
      const [duty] =
        (await section('实施步骤', `（一）自查阶段（3月）。${text}\n（二）总结阶段（5月）。总结经验。`)).duties ?? []
      expect(duty?.text).toContain(duty?.name)
      const { start, end } = duty?.source ?? {}
      expect((end?.offset ?? 0) - (start?.offset ?? 0)).toBe(duty?.text?.length)
    },
  )

  it.each([
    ['县水利局、县农技站组成检查组，对沟渠逐段检查；各村自查。', '对沟渠逐段检查 responsible=县水利局、县农技站'],
    [
      '由各学校、水管单位开展自查，填写自查表，于4月20日前报县水利局。',
      '开展自查 responsible=各学校、水管单位 @../2025-04-20',
    ],
    [
      '县水利局联合县农技站、县住建局，成立4个检查组，每组由一名局领导带队，对沟渠逐段检查。',
      '对沟渠逐段检查 lead=县水利局 support=县农技站、县住建局',
    ],
    ['县水利局会同县农技站等部门，开展联合抽查。', '开展联合抽查 lead=县水利局 support=县农技站'],
    ['县水利局检查堤防。', '检查堤防 responsible=县水利局'],
    ['由县民政局负责汇总灾情，并于6月底前上报县政府。', '汇总灾情 responsible=县民政局 @../2025-06-30'],
    ['县水利局联合县农技站开展抽查。', '开展抽查 lead=县水利局 support=县农技站'],
    ['县残疾人联合会开展走访慰问。', '开展走访慰问 responsible=县残疾人联合会'],
    [
      '县水利局组成督导组，由局领导带队：第一组负责东片。各村清理沟渠，县农技站开展抽查。',
      '开展抽查 responsible=县农技站',
    ],
    ['县纪委抽调人员开展暗访。', '抽调人员开展暗访 responsible=县纪委'],
    [
      '由驻村工作队牵头，村“两委”配合，网格员全员参与，逐户填写登记表。',
      '逐户填写登记表 lead=驻村工作队 support=村“两委”',
    ],
    ['民政、残联、医保等站所对照名册逐户核对。', '对照名册逐户核对 responsible=民政、残联、医保'],
  ])('%s', async (text, told) =>
    expect(
      await dutiesOf(`三、实施步骤\n（一）自查阶段（3月1日—4月20日）。${text}\n（二）总结阶段（5月）。总结经验。`),
    ).toEqual([told]),
  )
})
