import { describe, expect, it } from 'vitest'
import type { Organization } from '../../src/plan/plan.ts'
import { cpuClock } from '../cpu-clock.ts'
import { planOf, section } from './plan-of.ts'

const organizations = async (body: string) => (await section('组织领导', body)).organizations ?? []
const posts = (one: Organization | undefined) =>
  one?.posts?.map(({ post, name, title }) => [post, name, title && `(${title})`].filter(Boolean).join(' '))

describe('organizations', () => {
  it('from a sentence', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组，由镇长李明远任组长，副镇长周若溪任副组长，各村书记为成员。',
    )
    expect(group).toMatchObject({ name: '净街行动领导小组', kind: 'leading-group' })
    expect(posts(group)).toEqual(['组长 李明远 (镇长)', '副组长 周若溪 (副镇长)', '成员 (各村书记)'])
  })

  it.each<[string, string[]]>([
    ['县净街工作领导小组负责统筹协调，定期研究重大问题。', ['县净街工作领导小组']],
    [
      '县净街工作领导小组办公室要加强督促检查。',
      ['县净街工作领导小组', '县净街工作领导小组办公室 < 县净街工作领导小组'],
    ],
    ['发挥好县净街工作领导小组作用，形成合力。', ['县净街工作领导小组']],
    ['县养犬管理联席会议定期会商。', ['县养犬管理联席会议']],
    ['发挥县养犬管理领导小组统筹作用。', ['县养犬管理领导小组']],
    ['县净街协调小组要发挥统筹作用。', ['县净街协调小组']],
    ['重大事项报县净街工作领导小组审定。', []],
    ['各村要向县净街工作领导小组报告。', []],
    ['设立“净街专家咨询委员会”，听取意见。', ['净街专家咨询委员会']],
    ['社区、业委会、物业三方联席会议定期会商。', []],
  ])('that are there already, and told what to do: %s', async (text, expected) =>
    expect(
      (await organizations(text))
        .filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
        .map(({ name, parent }) => (parent === undefined ? name : `${name} < ${parent}`)),
    ).toEqual(expected),
  )

  it('an office that works in the rooms of a unit sits there', async () => {
    const [, office] = await organizations(
      '成立净街工作专班，由镇长任组长。工作专班下设办公室，在城管办合署办公，负责日常工作。',
    )
    expect(office).toMatchObject({ name: '工作专班办公室', seat: '城管办' })
  })

  it('an office whose short name has quotes in it hangs under the body before it', async () => {
    const [, office] = await organizations(
      '建立县“三净两齐”工作领导小组，由县长李明远任组长。领导小组下设办公室（简称县“三净两齐”办），办公室设在县城管局，由周若溪兼任办公室主任。',
    )
    expect(office).toMatchObject({ name: '领导小组办公室', parent: '县“三净两齐”工作领导小组', seat: '县城管局' })
    expect(posts(office)).toEqual(['主任 周若溪'])
  })

  it('whoever is asked to take a post is told without who asks', async () => {
    const [group] = await organizations('成立净街专家咨询委员会，聘请环卫专家担任顾问。')
    expect(posts(group)).toEqual(['顾问 (环卫专家)'])
  })

  it('an office that is 设置, and who looks after a river holds no post in it', async () => {
    const { organizations: found = [], duties } = await planOf(
      '河长制方案\n一、组织体系\n（一）总河长。由县长担任。\n（二）县河长制办公室。设置县河长制办公室，办公室设在县水务局，办公室主任由县水务局局长兼任。\n二、工作职责\n（一）总河长职责。负责领导全县河长制工作。\n三、保障措施\n严格考核。',
    )
    expect(found.map(({ name, seat, ...one }) => [name, seat, ...(posts(one as never) ?? [])])).toEqual([
      ['县河长制办公室', '县水务局', '主任 (县水务局局长)'],
    ])
    expect(duties).toBeUndefined()
  })

  it('from the grids of a place', async () => {
    const found = await organizations(
      '第一网格：滨河小区1—8栋，网格长：李明远，网格员：周若溪、何敬之\n第二网格：由温静任网格长。',
    )
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([['第一网格', 'body']])
    expect(posts(found[0])).toEqual(['网格长 李明远', '网格员 周若溪', '网格员 何敬之', '网格长 温静'])
  })

  it('of grids that have a heading each', async () => {
    const { organizations: found = [], duties } = await planOf(
      '网格化管理方案\n一、网格设置\n（一）一级网格\n由镇长任网格长，副镇长任副网格长。职责是统筹全镇。\n（二）二级网格\n由村书记任网格长。',
    )
    expect(found.map((one) => [one.name, ...(posts(one) ?? [])])).toEqual([
      ['一级网格', '网格长 (镇长)', '副网格长 (副镇长)'],
      ['二级网格', '网格长 (村书记)'],
    ])
    expect(duties).toBeUndefined()
  })

  it('hang under the office that has them, and a heading for all groups is none of them', async () => {
    const { organizations: found = [] } = await planOf(
      '净街方案\n一、组织机构\n（一）成立净街领导小组\n组长：李明远\n领导小组办公室设在城管办。办公室下设综合协调、隐患排查、宣传引导三个小组。\n（二）成立专项工作组\n清运组\n组长：周若溪\n劝导组\n组长：何敬之',
    )
    expect(found.map(({ name, parent }) => [name, parent])).toEqual([
      ['净街领导小组', undefined],
      ['领导小组办公室', '净街领导小组'],
      ['综合协调组', '领导小组办公室'],
      ['隐患排查组', '领导小组办公室'],
      ['宣传引导组', '领导小组办公室'],
      ['清运组', '净街领导小组'],
      ['劝导组', '净街领导小组'],
    ])
  })

  it('from label lines', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组：\n组　长：李明远（镇长）\n副组长：周若溪、何敬之\n成　员：各村书记',
    )
    expect(group?.name).toBe('净街行动领导小组')
    expect(posts(group)).toEqual(['组长 李明远 (镇长)', '副组长 周若溪', '副组长 何敬之', '成员 (各村书记)'])
  })

  it('carry the post on to lines without a label', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组：\n副组长：周若溪　副镇长\n何敬之　工会主席\n成　员：沈嘉禾',
    )
    expect(posts(group)).toEqual(['副组长 周若溪 (副镇长)', '副组长 何敬之 (工会主席)', '成员 沈嘉禾'])
  })

  it('carry the post on to lines as wide as a page', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组：\n成　员：周若溪（村会计）\n何敬之（村妇联主任）温静（第一村民小组组长）沈嘉禾（第二村民小组组长）陆一鸣（第三村民小组组长）',
    )
    expect(posts(group)).toEqual([
      '成员 周若溪 (村会计)',
      '成员 何敬之 (村妇联主任)',
      '成员 温静 (第一村民小组组长)',
      '成员 沈嘉禾 (第二村民小组组长)',
      '成员 陆一鸣 (第三村民小组组长)',
    ])
  })

  it.each<[string, string, string]>([
    ['成立由院长任组长，执行一庭干警为组员的工作专班。', '工作专班', '组长 (院长),组员 (执行一庭干警)'],
    [
      '成立由镇长任组长，各站所负责人为成员的领导小组，办公室设在城管办。',
      '领导小组',
      '组长 (镇长),成员 (各站所负责人)',
    ],
    [
      '建立由县政府分管领导任召集人，城管局等部门负责人为成员的联席会议制度。',
      '联席会议',
      '召集人 (县政府分管领导),成员 (城管局等部门负责人)',
    ],
  ])('with no name but their kind behind their people: %s', async (body, name, expected) => {
    const [group] = await organizations(body)
    expect([group?.name, posts(group)?.join()]).toEqual([name, expected])
  })

  it('of inspection are named by number with their heads', async () => {
    const found = await organizations(
      '成立净街行动指挥部，由镇长李明远任指挥长；设2个督查组：第一督查组组长何敬之，督查柳湾、石磨2个村；第二督查组组长温静，督查云汀社区。',
    )
    expect(found.slice(1).map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['第一督查组', '组长 何敬之'],
      ['第二督查组', '组长 温静'],
    ])
  })

  it('are what staff is divided into, each with a head', async () => {
    const found = await organizations('将清扫人员分为东街组、西街组和机动组等三个工作组。每组均由站领导担任组长。')
    expect(found.map((one) => [one.name, one.kind, posts(one)?.join()])).toEqual(
      ['东街组', '西街组', '机动组'].map((name) => [name, 'working-group', '组长 (站领导)']),
    )
  })

  it('are none where a sentence only says who is to head one', async () => {
    const found = await organizations('各镇要建立净街工作机制，由镇长或镇党委书记担任领导小组组长。')
    expect(found.filter(({ name }) => name.includes('担任'))).toEqual([])
  })

  it('from the articles of an emergency plan, which call them in short', async () => {
    const { organizations: found, duties } = await planOf(
      '净街应急预案\n第一章　组织体系\n第一条　县政府设立县净街指挥部（以下简称县净指），负责组织、领导全县净街工作。\n县净指指挥长由副县长担任。\n第二条　指挥部下设办公室（以下简称县净街办），办公室设在县城管局，办公室主任由县城管局局长兼任。\n第二章　附则\n第三条　本预案自印发之日起施行。',
    )
    const bodies = found?.filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    expect(bodies?.map((one) => [one.name, one.aliases, one.parent, posts(one)])).toEqual([
      ['县净街指挥部', ['县净指'], undefined, ['指挥长 (副县长)']],
      ['指挥部办公室', ['县净街办'], '县净街指挥部', ['主任 (县城管局局长)']],
    ])
    expect(duties).toBeUndefined()
  })

  it('from columns of names and titles, and of all heads of one kind', async () => {
    const [group] = await organizations(
      '成立净街领导小组。\n副组长：李明远  副镇长    周若溪  总工程师\n成  员：各部门负责人、各分（子）公司经理',
    )
    expect(posts(group as never)?.join()).toBe(
      '副组长 李明远 (副镇长),副组长 周若溪 (总工程师),成员 (各部门负责人、各分（子）公司经理)',
    )
  })

  it('carry it on to names drawn apart with several titles, and to those who are only called by theirs', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组：\n副组长：周若溪　局党组成员、副局长\n　　　　温　静　局党组成员、总工程师\n成　员：沈嘉禾　市容股股长\n　　　　各路段长、各站站长',
    )
    expect(posts(group)).toEqual([
      '副组长 周若溪 (局党组成员、副局长)',
      '副组长 温静 (局党组成员、总工程师)',
      '成员 沈嘉禾 (市容股股长)',
      '成员 (各路段长、各站站长)',
    ])
  })

  it('tell groups that have a line each, with their people and what they do', async () => {
    const found = await organizations(
      '成立净街行动领导小组，由镇长李明远任组长。下设三个组：\n清扫一组：组长沈嘉禾，成员孟小舟、陆一鸣，负责东街（一至三段）清扫。\n后勤组：（财政所、党政办）组长：周若溪 负责采购和发放工具。\n灭火组：何敬之、温静等负责看护火种。',
    )
    expect(found.map((one) => [one.name, one.parent, posts(one)?.join(), one.functions?.join()])).toEqual([
      ['净街行动领导小组', undefined, '组长 李明远 (镇长)', undefined],
      ['清扫一组', '净街行动领导小组', '组长 沈嘉禾,成员 孟小舟,成员 陆一鸣', '负责东街（一至三段）清扫'],
      ['后勤组', '净街行动领导小组', '组长 周若溪', '负责采购和发放工具'],
      ['灭火组', '净街行动领导小组', '成员 何敬之,成员 温静', '负责看护火种'],
    ])
  })

  it('may be the title of the document', async () => {
    const { organizations: found = [] } = await planOf(
      '青禾镇净街工作领导小组\n组长：李明远（镇长）\n副组长：周若溪\n成员：全体网格主任\n领导小组职责：\n1.部署净街。\n2.督促落实。',
    )
    expect(found.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['青禾镇净街工作领导小组', '组长 李明远 (镇长),副组长 周若溪,成员 (全体网格主任)'],
    ])
  })

  it('tell groups that a comma or a space parts from their heads', async () => {
    const found = await organizations(
      '成立净街行动领导小组，由镇长李明远任组长。\n第一检查组，由周若溪同志任组长，成员为财政所何敬之、水利站沈嘉禾，负责东街；\n清扫组  组长：温静   牵头科室：环卫站   成员：各村保洁员',
    )
    expect(found.slice(0, 3).map((one) => [one.name, posts(one)?.join(), one.lead?.join()])).toEqual([
      ['净街行动领导小组', '组长 李明远 (镇长)', undefined],
      ['第一检查组', '组长 周若溪,成员 何敬之 (财政所),成员 沈嘉禾 (水利站)', undefined],
      ['清扫组', '组长 温静,成员 (各村保洁员)', '环卫站'],
    ])
  })

  it('are the departments of a committee, each with its head', async () => {
    const found = await organizations(
      '成立净街大赛组织委员会（以下简称组委会）：\n主任：李明远  副镇长\n（一）竞赛部\n部长：周若溪（兼）    副部长：何敬之（体育站站长）\n职责：1.制定规程；2.选派裁判。\n（二）后勤部\n部长：温静',
    )
    expect(found.map((one) => [one.name, one.parent, posts(one)?.join()])).toEqual([
      ['净街大赛组织委员会', undefined, '主任 李明远 (副镇长)'],
      ['竞赛部', '净街大赛组织委员会', '部长 周若溪,副部长 何敬之 (体育站站长)'],
      ['后勤部', '净街大赛组织委员会', '部长 温静'],
    ])
  })

  it('are the groups below the name of their kind, and not that', async () => {
    const found = await organizations(
      '（一）成立净街工作领导小组\n组长：李明远\n（二）成立村级包保工作组\n按照就近原则，成立2个村级包保工作组：\n1.东村包保工作组\n组长：周若溪\n2.西村包保工作组\n组长：温静',
    )
    expect(found.map((one) => one.name)).toEqual(['净街工作领导小组', '东村包保工作组', '西村包保工作组'])
  })

  it('are no classes of a contest, and nothing that is handed down', async () => {
    expect(await organizations('设男子组、女子组、亲子组3个组别。')).toEqual([])
    expect(await organizations('比赛设舞蹈组、歌唱组、朗诵组。')).toEqual([])
    expect(await organizations('各镇要参照设立清扫组、宣传组。')).toEqual([])
    expect(await organizations('城管办建立净街台账模板并下发各所。')).toEqual([])
  })

  it('have their office told in one sentence', async () => {
    const found = await organizations(
      '成立净街工作委员会，由镇长李明远任主任。委员会下设办公室于环卫站，主任由站长温静担任，陆一鸣同志负责日常联络。',
    )
    expect(found.map((one) => [one.name, one.seat, posts(one)?.join()])).toEqual([
      ['净街工作委员会', undefined, '主任 李明远 (镇长)'],
      ['委员会办公室', '环卫站', '主任 温静 (站长),负责日常联络 陆一鸣'],
    ])
  })

  it('have their functions from a heading that is their name', async () => {
    const found = await organizations(
      '（一）青禾县净街工作领导小组\n组长：李明远\n主要职责：统筹全县净街；研究重大事项。\n（二）清扫组\n主要职责：清扫东街。',
    )
    expect(found.map((one) => [one.name, one.functions])).toEqual([
      ['青禾县净街工作领导小组', ['统筹全县净街', '研究重大事项']],
      ['清扫组', ['清扫东街']],
    ])
  })

  it('belong to the body that is said to have them below it', async () => {
    const found = await organizations(
      '（一）青禾县防汛指挥部\n成立青禾县防汛指挥部（以下简称防指）。\n（二）青禾县抗旱领导小组\n成立青禾县抗旱领导小组。\n（三）转移组\n防指下设转移组。\n（四）打井组\n组长：沈嘉禾',
    )
    expect(found.map((one) => [one.name, one.parent])).toEqual([
      ['青禾县防汛指挥部', undefined],
      ['青禾县抗旱领导小组', undefined],
      ['转移组', '青禾县防汛指挥部'],
      ['打井组', '青禾县抗旱领导小组'],
    ])
  })

  it('tell groups whose people stand in brackets', async () => {
    const found = await organizations(
      '成立净街行动领导小组。\n组长：李明远\n下设：\n1）通讯联络组（组长：沈嘉禾，成员：孟小舟）\n2）安全（警戒）组（组长：何敬之，成员：温静、陆一鸣）',
    )
    expect(found.map((one) => [one.name, one.parent, posts(one)?.join()])).toEqual([
      ['净街行动领导小组', undefined, '组长 李明远'],
      ['通讯联络组', '净街行动领导小组', '组长 沈嘉禾,成员 孟小舟'],
      ['安全（警戒）组', '净街行动领导小组', '组长 何敬之,成员 温静,成员 陆一鸣'],
    ])
  })

  it.each([
    '1、宣传组：沈嘉禾（组长）、各班语文教师。负责活动摄影。\n2、后勤组：何敬之（组长）、温静。负责活动场地。',
    '宣传组：沈嘉禾（组长）、各班语文教师，负责活动摄影。\n后勤组：何敬之（组长）、温静，负责活动场地。',
  ])('tell who heads a group behind the name: %s', async (lines) => {
    const found = await organizations(`一、组织机构\n组长：李明远\n${lines}`)
    expect(found.slice(1).map((one) => [one.name, posts(one)?.join(), one.functions?.join()])).toEqual([
      ['宣传组', '组长 沈嘉禾,成员 (各班语文教师)', '负责活动摄影'],
      ['后勤组', '组长 何敬之,成员 温静', '负责活动场地'],
    ])
  })

  it('from a heading and a sentence that gives out its posts', async () => {
    const found = await organizations(
      '（一）净街指挥领导小组\n由院长担任组长，副院长担任副组长，成员涵盖门诊部、药剂科的负责人。\n（二）节目组\n组长：周若溪',
    )
    expect(found.map((one) => [one.name, one.parent, posts(one)?.join()])).toEqual([
      ['净街指挥领导小组', undefined, '组长 (院长),副组长 (副院长),成员 (门诊部、药剂科的负责人)'],
      ['节目组', '净街指挥领导小组', '组长 周若溪'],
    ])
  })

  it('from the title of a list of names', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n附件1\n净街行动推进委员会主要职责及成员名单\n一、组织机构\n主　任：李明远　副市长\n委　员：沈嘉禾　市城管局局长',
    )
    expect(found?.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['净街行动推进委员会', '主任 李明远 (副市长),委员 沈嘉禾 (市城管局局长)'],
    ])
  })

  it.each([
    '附：净街工作领导小组名单',
    '附1：净街工作领导小组组成人员名单',
    '附件1 净街工作领导小组成员名单',
    '附件：净街工作领导小组成员',
    '净街工作领导小组组成人员',
    '净街工作领导小组成员如下：',
    '净街工作领导小组及办公室成员名单：',
    '《净街工作领导小组成员名单》',
    '附：净街工作领导小组成员及分工',
  ])('from the line above a roster behind the text: %s', async (line) => {
    const { organizations: found } = await planOf(
      `净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、资金\n由镇财政安排。\n${line}\n组长：李明远　镇长\n成员：周若溪、何敬之`,
    )
    expect(found?.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['净街工作领导小组', '组长 李明远 (镇长),成员 周若溪,成员 何敬之'],
    ])
  })

  it.each<[string, string[]]>([
    [
      '下设两个检查组：\n第一检查组（沿街店铺）：组长：李明远；成员：城管办全体人员。\n第二检查组（背街小巷）：组长：周若溪；成员：城管中队。',
      ['第一检查组: 组长 李明远,成员 (城管办全体人员)', '第二检查组: 组长 周若溪,成员 (城管中队)'],
    ],
    [
      '下设两个督查组：\n第一组（负责东片）：组长 李明远  成员 周若溪 何敬之\n第二组（负责西片）：组长 沈嘉禾  成员 温静',
      ['第一组: 组长 李明远,成员 周若溪,成员 何敬之', '第二组: 组长 沈嘉禾,成员 温静'],
    ],
    ['一组：组长李明远，组员周若溪、何敬之。', ['一组: 组长 李明远,组员 周若溪,组员 何敬之']],
    [
      '设立综合协调、隐患排查两个工作组。\n综合协调组组长由李明远担任，隐患排查组组长由周若溪同志兼任。',
      ['综合协调组: 组长 李明远', '隐患排查组: 组长 周若溪'],
    ],
    [
      '第一组　组长：李明远　成员：周若溪、何敬之　督导村：东洼、西洼\n第二组　组长：沈嘉禾　成员：温静　包保单位：南桥、北桥',
      ['第一组: 组长 李明远,成员 周若溪,成员 何敬之', '第二组: 组长 沈嘉禾,成员 温静'],
    ],
    [
      '第一组组长：李明远，成员：周若溪、何敬之，责任区域：东街\n第二组组长：沈嘉禾，成员：温静，责任路段：西街',
      ['第一组: 组长 李明远,成员 周若溪,成员 何敬之', '第二组: 组长 沈嘉禾,成员 温静'],
    ],
    ['1．引导组：组长李明远，组员：各班班主任。', ['引导组: 组长 李明远,组员 (各班班主任)']],
    [
      '成立“净街之家”评比小组，由党员代表、村民代表共9人组成，村支书李明远任组长。',
      ['“净街之家”评比小组: 成员 (党员代表、村民代表共9人),组长 李明远 (村支书)'],
    ],
    [
      '组建督导组，由县纪委抽调人员组成，纪委副书记李明远任组长。',
      ['督导组: 成员 (县纪委抽调人员),组长 李明远 (纪委副书记)'],
    ],
    ['（二）督查小组。由纪委书记李明远任组长。', ['督查小组: 组长 李明远 (纪委书记)']],
    [
      '第一网格：一组、二组，网格长李明远，包户党员：周若溪、何敬之\n第二网格：三组，网格长沈嘉禾，包户党员：温静',
      ['第一网格: 网格长 李明远', '第二网格: 网格长 沈嘉禾'],
    ],
    ['成立阅读兴趣小组，由李明远任组长。', []],
  ])('that are groups beside the body which leads: %s', async (lines, expected) => {
    const found = await organizations(`成立净街指挥部，总指挥：温若谷。\n${lines}`)
    expect(found.slice(1).map((one) => `${one.name}: ${posts(one)?.join()}`)).toEqual(expected)
    expect(found.slice(1).every(({ responsible }) => responsible === undefined)).toBe(true)
  })

  it('have nobody from the bracket of the duty that sets them up', async () => {
    const { organizations: found } = await section(
      '主要任务',
      '1.扫路。（责任人：周若溪）\n2.立新风。成立红白理事会、道德评议会。（责任人：妇女主任李明远）',
    )
    expect(found?.map((one) => [one.name, posts(one)])).toEqual([
      ['红白理事会', undefined],
      ['道德评议会', undefined],
    ])
  })

  it('are led by a unit, and headed by one of its people', async () => {
    const found = await organizations(
      '成立净街指挥部，总指挥：温若谷。\n综合组由应急办牵头，李明远任组长；排查组由派出所牵头，周若溪任组长。',
    )
    expect(found.slice(1).map((one) => [one.name, one.lead?.join(), posts(one)?.join()])).toEqual([
      ['综合组', '应急办', '组长 李明远'],
      ['排查组', '派出所', '组长 周若溪'],
    ])
  })

  it('that stand before their heads, or answer for a campaign, are called by their names alone', async () => {
    expect(
      posts(
        (await organizations('镇里设立净街指挥部（以下简称镇净指），负责调度。镇净指由书记任政委、镇长任指挥长。'))[0],
      ),
    ).toEqual(['政委 (书记)', '指挥长 (镇长)'])
    expect((await organizations('净街月活动由镇城管领导小组负责，做好调度。')).map(({ name }) => name)).toEqual([
      '镇城管领导小组',
    ])
  })

  it('of a games meeting: committees beside each other, groups below the one that leads', async () => {
    const found = await organizations(
      '（一）组委会\n主任：李明远\n（二）执委会\n主任：周若溪\n（三）仲裁委员会\n主任：沈嘉禾\n（四）综合组\n1.编排日程。\n2.印制秩序册。',
    )
    expect(found.map((one) => [one.name, one.parent, posts(one)?.join(), one.functions?.join()])).toEqual([
      ['组委会', undefined, '主任 李明远', undefined],
      ['执委会', undefined, '主任 周若溪', undefined],
      ['仲裁委员会', undefined, '主任 沈嘉禾', undefined],
      ['综合组', '执委会', undefined, '编排日程,印制秩序册'],
    ])
  })

  it('by the line above their rosters, or by the words before the first post', async () => {
    const found = await organizations(
      '净街赛组委会主任：李明远\n副主任：周若溪、何敬之\n宣传组\n组长：沈嘉禾\n成员：各班班主任\n主要职责：\n1.布置会场；\n2.编印秩序册。\n裁判组：\n组长：温静\n1.排定名次。',
    )
    expect(found.map((one) => [one.name, one.kind, one.parent, posts(one)?.join()])).toEqual([
      ['净街赛组委会', 'leading-group', undefined, '主任 李明远,副主任 周若溪,副主任 何敬之'],
      ['宣传组', 'working-group', '净街赛组委会', '组长 沈嘉禾,成员 (各班班主任)'],
      ['裁判组', 'working-group', '净街赛组委会', '组长 温静'],
    ])
  })

  it('under the name that they were set up by, though a longer one is given later', async () => {
    const found = await organizations('成立“净街领导小组”。全镇净街领导小组由李明远担任组长，各村书记为成员。')
    expect(found.map((one) => [one.name, one.kind, posts(one)?.join()])).toEqual([
      ['净街领导小组', 'leading-group', '组长 李明远,成员 (各村书记)'],
    ])
  })

  it('named in short by the sentence that gives out its posts', async () => {
    const found = await organizations(
      '成立青禾县第五次路灯普查领导小组，负责统筹。普查领导小组由副县长任组长，各镇镇长为成员。',
    )
    expect(found.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['青禾县第五次路灯普查领导小组', '组长 (副县长),成员 (各镇镇长)'],
    ])
  })

  it('named in short on the line above, though their office was told of last', async () => {
    const found = await organizations(
      '组建青禾县净街赛组委会，组委会办公室设在县城管局，负责总协调。\n净街赛组委会\n主任：李明远',
    )
    expect(found.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['青禾县净街赛组委会', '主任 李明远'],
      ['组委会办公室', undefined],
    ])
  })

  it.each(['年级组组长：李明远', '指挥部下设三个工作组：\n成员：李明远'])('but not %j', async (lines) => {
    const found = await organizations(`成立净街指挥部，由镇长任总指挥。\n${lines}`)
    expect(found.map(({ name }) => name)).toEqual(['净街指挥部'])
  })

  it('from a table of people', async () => {
    const { organizations: found } = await planOf(
      '# 净街方案\n\n## 一、组织领导\n\n成立净街工作专班，名单如下：\n\n| 职务 | 姓名 | 单位及职务 |\n| - | - | - |\n| 组长 | 李明远 | 副镇长 |\n| 成员 | 周若溪 | 城管办主任 |\n|  | 何敬之 | 财政所所长 |\n',
      'plan.md',
    )
    expect(posts(found?.[0])).toEqual(['组长 李明远 (副镇长)', '成员 周若溪 (城管办主任)', '成员 何敬之 (财政所所长)'])
  })

  it.each(['plan.md', 'plan.txt'])('from a table of people that nothing names, in %s', async (file) => {
    const { organizations: found, duties } = await planOf(
      '净街方案\n\n一、组织机构\n\n| 姓名 | 职务 | 组内职务 |\n|---|:---:|---|\n| 李明远 | 经理 | 组长 |\n| 周若溪 | 副经理 | 成员 |\n\n二、工作安排\n\n| 序号 | 工作内容 | 责任部门 | 时间 |\n|---|---|---|---|\n| 1 | 扫路 | 工程部 | 3月 |\n',
      file,
    )
    expect(found?.map((one) => [one.name, posts(one)])).toEqual([
      ['领导小组', ['组长 李明远 (经理)', '成员 周若溪 (副经理)']],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路'])
  })

  it('from a table of groups, with who is in them and what they are there for', async () => {
    const { organizations: found, duties } = await planOf(
      '# 净街演练方案\n\n## 一、组织机构\n\n成立净街指挥部。\n\n| 组别 | 组长 | 成员 | 配合部门 | 工作内容 |\n|---|---|---|---|---|\n| 清扫组 | 李明远（队长） | 周若溪、何敬之 | 保卫科 | 清扫街面；清运垃圾 |\n| 后勤组 | 总务科科长 | 总务科全体人员 | | 发放工具 |\n',
      'plan.md',
    )
    expect(found?.map((one) => [one.name, one.parent, posts(one), one.support, one.functions])).toEqual([
      ['净街指挥部', undefined, undefined, undefined, undefined],
      [
        '清扫组',
        '净街指挥部',
        ['组长 李明远 (队长)', '成员 周若溪', '成员 何敬之'],
        ['保卫科'],
        ['清扫街面', '清运垃圾'],
      ],
      ['后勤组', '净街指挥部', ['组长 (总务科科长)', '成员 (总务科全体人员)'], undefined, ['发放工具']],
    ])
    expect(duties).toBeUndefined()
  })

  it('whose roster ends where it says who looks after what', async () => {
    const [group] = await organizations(
      '成立净街行动领导小组：\n组长：李明远\n成员：周若溪\n包组分工\n李明远 包一组、二组\n周若溪 包三组',
    )
    expect(posts(group)).toEqual(['组长 李明远', '成员 周若溪'])
  })

  it('from a table of several', async () => {
    const { organizations: found } = await planOf(
      '# 净街方案\n\n## 一、组织机构\n\n| 机构 | 职务 | 姓名 | 现任职务 |\n| - | - | - | - |\n| 领导小组 | 组长 | 李明远 | 厂长 |\n|  | 成员 | 各车间负责人 |  |\n| 净街办公室 | 主任 | 周若溪 | 后勤部部长 |\n',
      'plan.md',
    )
    expect(found?.map((one) => [one.name, one.kind, posts(one)?.join()])).toEqual([
      ['领导小组', 'leading-group', '组长 李明远 (厂长),成员 (各车间负责人)'],
      ['净街办公室', 'office', '主任 周若溪 (后勤部部长)'],
    ])
  })

  it('that are there already, by the sentence that presents them', async () => {
    const [group, office] = await organizations(
      '县净街行动指挥部（以下简称县净指）统一指挥全县工作。\n总指挥：李明远\n县净指办公室设在县城管局。',
    )
    expect(group).toMatchObject({ name: '县净街行动指挥部', aliases: ['县净指'] })
    expect(posts(group)).toEqual(['总指挥 李明远'])
    expect(office).toMatchObject({ parent: '县净街行动指挥部', seat: '县城管局' })
  })

  it('that are there already and are to lead', async () =>
    expect((await organizations('车间净街领导小组为本次活动的领导机构。')).map(({ name }) => name)).toEqual([
      '车间净街领导小组',
    ]))

  it('from a heading over groups', async () => {
    const { organizations: found } = await planOf(
      '净街演练方案\n一、人员分工\n1.信号组：由广播室负责，播放警报。\n2.救护组：由医务室负责，备好药品。\n二、主要任务\n1.扫路。\n2.修灯。',
    )
    expect(found?.filter(({ kind }) => kind === 'working-group').map(({ name }) => name)).toEqual(['信号组', '救护组'])
  })

  it('from headings over posts and groups, with who is in these and what they do', async () => {
    const { organizations: found, duties } = await planOf(
      '净街演练方案\n一、人员分工\n1.总指挥：统筹演练，下达指令。\n2.副总指挥：协助总指挥工作。\n3.清扫组：由环卫工和志愿者组成，队长任组长，负责清扫街面。\n4.急救组：社区医生和护士，对中暑人员进行救治。\n5.通讯组（值班员）：负责联络。\n二、演练流程\n1.发现垃圾。\n2.报告指挥部。\n3.清扫。',
    )
    expect(found?.map((one) => [one.name, posts(one), one.functions])).toEqual([
      ['指挥部', ['总指挥', '副总指挥'], undefined],
      ['清扫组', ['成员 (环卫工和志愿者)', '组长 (队长)'], ['负责清扫街面']],
      ['急救组', ['成员 (社区医生和护士)'], ['对中暑人员进行救治']],
      ['通讯组', ['成员 (值班员)'], ['负责联络']],
    ])
    expect(duties).toBeUndefined()
  })

  it('from posts and groups that stand below no heading', async () => {
    const { organizations: found, duties } = await planOf(
      '净街演练脚本\n角色设定\n1.总指挥：统筹演练。\n2.副总指挥：协助总指挥工作。\n3.清扫组：负责清扫。\n4.急救组：负责救治。',
    )
    expect(found?.map((one) => [one.name, one.parent, posts(one)])).toEqual([
      ['指挥部', undefined, ['总指挥', '副总指挥']],
      ['清扫组', '指挥部', undefined],
      ['急救组', '指挥部', undefined],
    ])
    expect(duties).toBeUndefined()
  })

  it('below an office, which does not sit in them', async () => {
    const found = await organizations(
      '成立净街领导小组，由经理任组长。领导小组办公室下设抢险组、后勤组2个工作组。领导小组办公室设在环卫科。',
    )
    expect(found.map(({ name, seat }) => [name, seat])).toEqual([
      ['净街领导小组', undefined],
      ['领导小组办公室', '环卫科'],
      ['抢险组', undefined],
      ['后勤组', undefined],
    ])
  })

  it('below the group whose heading they stand under', async () => {
    const found = await organizations(
      '（一）现场组（清扫组、警戒组）：由环卫站人员组成，负责现场。\n1、警戒组：由门岗组成，站长任警戒组组长，负责警戒。',
    )
    expect(found.map((one) => [one.name, one.parent])).toEqual([
      ['现场组', undefined],
      ['警戒组', '现场组'],
    ])
  })

  it.each<[string, string[]]>([
    [
      '环卫站成立以站长为组长的领导小组，副站长为副组长，各班班长为成员。',
      ['领导小组: 组长 (站长),副组长 (副站长),成员 (各班班长)'],
    ],
    [
      '设立净街总指挥部，由建设单位负责人任总指挥，施工单位、监理单位负责人任副总指挥。下设清扫组、后勤组2个工作组，各组设组长1名，成员由环卫工组成。',
      ['净街总指挥部: 总指挥 (建设单位负责人),副总指挥 (施工单位、监理单位负责人)', '清扫组', '后勤组'],
    ],
    ['1.成立以站长为组长的净街领导小组，与各班签订责任书。\n2.按时清扫。', ['净街领导小组: 组长 (站长)']],
    [
      '（一）净街组委会\n主任：李明远\n（二）组委会下设以下工作小组：\n1、秘书组：温静（组长） 周若溪 何敬之\n职责：写简报。\n2、清扫组：欧阳清河（组长） 全体环卫工\n职责：扫街。',
      [
        '净街组委会: 主任 李明远',
        '秘书组: 组长 温静,成员 周若溪,成员 何敬之',
        '清扫组: 组长 欧阳清河,成员 (全体环卫工)',
      ],
    ],
    [
      '成立净街领导小组。\n组长：李明远\n成员：各科科长\n领导小组下设办公室，设在环卫科，周若溪兼任办公室主任，温静、傅雪为联络员，负责资料汇总。',
      ['净街领导小组: 组长 李明远,成员 (各科科长)', '领导小组办公室: 主任 周若溪,联络员 温静,联络员 傅雪'],
    ],
    [
      '成立净街领导小组，由站长任组长。领导小组下设办公室和督查组，办公室设在环卫科，由李明远兼任办公室主任。',
      ['净街领导小组: 组长 (站长)', '督查组', '领导小组办公室: 主任 李明远'],
    ],
    [
      '成立净街领导小组。\n组长：李明远\n领导小组下设净街办公室，由环卫科科长周若溪任办公室主任，干事：温静、何敬之。',
      ['净街领导小组: 组长 李明远', '净街办公室: 主任 周若溪 (环卫科科长),干事 温静,干事 何敬之'],
    ],
    ['成立净街领导小组。\n组长：校医 李明远\n下设清扫组。', ['净街领导小组: 组长 李明远 (校医)']],
    ['1.项目部设立净街领导小组。\n组长：李明远\n2.按时清扫。', ['净街领导小组: 组长 李明远']],
    [
      '成立净街领导小组。\n组长：李明远\n成员：各科科长\n领导小组下设办公室，设在环卫科。\n办公室主任：周若溪\n成员：环卫科专责',
      ['净街领导小组: 组长 李明远,成员 (各科科长)', '领导小组办公室: 主任 周若溪,成员 (环卫科专责)'],
    ],
    [
      '成立净街领导小组。\n组长：李明远\n领导小组下设净街推行办公室\n主任：周若溪',
      ['净街领导小组: 组长 李明远', '净街推行办公室: 主任 周若溪'],
    ],
    [
      '公司成立净街领导小组，设立净街办公室负责日常工作。\n组长由经理李明远担任，成员由各部门负责人组成。',
      ['净街领导小组: 组长 李明远 (经理),成员 (各部门负责人)', '净街办公室'],
    ],
    ['在5月底前报社区建设与管理工作办公室。', []],
    // who they are made of stands before their names
    [
      '成立由站领导及各班班长组成的净街领导小组，下设办公室（设在环卫科），负责具体工作。',
      ['净街领导小组: 成员 (站领导及各班班长)', '办公室'],
    ],
    ['成立由各班班长共同组成的净街工作专班，负责调度。', ['净街工作专班: 成员 (各班班长)']],
    ['成立以站长为组长、各班班长组成的净街领导小组，负责调度。', ['净街领导小组: 组长 (站长)']],
    // what others are told to set up is theirs
    ['县里成立首届净街节组委会，各镇要相应成立组织机构，制定方案。', ['首届净街节组委会']],
    ['各镇要相应成立净街领导小组，组建净街专班。', []],
    ['县里成立净街节组委会，街道办事处成立领导小组和办公室。', ['净街节组委会']],
    [
      '总指挥：李明远\n1、清扫组：组长 周若溪  组员：沈嘉禾 孟小舟\n2、后勤组：综合办公室\n职责：发放工具。',
      ['指挥部: 总指挥 李明远', '清扫组: 组长 周若溪,组员 沈嘉禾,组员 孟小舟', '后勤组'],
    ],
  ])('of a firm: %s', async (body, expected) =>
    expect((await organizations(body)).map((one) => [one.name, posts(one)?.join()].filter(Boolean).join(': '))).toEqual(
      expected,
    ),
  )

  it.each([
    ['下设三个专项组：清扫组（牵头单位：城管办）、宣传组（牵头单位：文化站）、督查组（由镇纪委牵头）。'],
    ['领导小组下设清扫组、宣传组、督查组，分别由城管办、文化站、镇纪委牵头。'],
    ['领导小组下设清扫、宣传、督查三个工作专班，分别由城管办、文化站、镇纪委牵头。'],
  ])('with groups, each led by a unit: %s', async (sentence) => {
    const found = await organizations(`成立净街领导小组，由镇长任组长。${sentence}`)
    expect(found.map(({ parent, lead }) => [parent, lead])).toEqual([
      [undefined, undefined],
      ['净街领导小组', ['城管办']],
      ['净街领导小组', ['文化站']],
      ['净街领导小组', ['镇纪委']],
    ])
  })

  it.each(['（一）', ''])('with what they are there for below a heading each: %s', async (mark) => {
    const heading = (number: string, name: string) => (mark === '' ? `${name}职责：` : `（${number}）${name}职责`)
    const { organizations: found, duties } = await planOf(
      `净街方案\n一、组织机构\n成立净街领导小组。\n组长：李明远\n领导小组下设推行办公室，设在环卫科。\n二、工作职责\n${heading('一', '净街领导小组')}\n1、负责制定目标；\n2、核准计划。\n${heading('二', '推行办公室')}\n1、负责制定计划；\n2、负责培训的组织。\n${heading('三', '各部门')}\n1、负责本部门的清扫；\n2、负责本部门的检查。`,
    )
    expect(found?.slice(0, 2).map((one) => [one.name, one.functions])).toEqual([
      ['净街领导小组', ['负责制定目标', '核准计划']],
      ['推行办公室', ['负责制定计划', '负责培训的组织']],
    ])
    expect(duties?.map(({ name, responsible }) => [name, responsible])).toEqual([
      ['负责本部门的清扫', ['各部门']],
      ['负责本部门的检查', ['各部门']],
    ])
  })

  it('by a heading', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、净街领导小组\n组长：李明远\n成员：周若溪\n二、主要任务\n1.扫路。\n2.修灯。',
    )
    expect(found?.map(({ name, kind }) => [name, kind])).toEqual([['净街领导小组', 'leading-group']])
  })

  it('without a name of their own', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、人员安排\n总指挥：李明远\n二、主要任务\n1.扫路。\n2.修灯。',
    )
    expect(found?.map(({ name }) => name)).toEqual(['指挥部'])
  })

  it.each<[string, string, string]>([
    ['领导小组下设办公室，办公室设在农业农村办公室。', '领导小组办公室', '农业农村办公室'],
    ['领导小组办公室设在县城管局，负责日常工作。', '领导小组办公室', '县城管局'],
    ['领导小组下设办公室在县城管局。', '领导小组办公室', '县城管局'],
    ['领导小组下设办公室于县城管局。', '领导小组办公室', '县城管局'],
    ['下设办公室，设在区委宣传部。', '办公室', '区委宣传部'],
    ['各科室主任领导小组办公室设在县城管局。', '领导小组办公室', '县城管局'],
    [
      '领导小组下设办公室，何敬之同志兼任办公室主任，办公地点设在便民服务中心二楼，联系电话12345。',
      '领导小组办公室',
      '便民服务中心二楼',
    ],
  ])('with the office of %s', async (sentence, name, seat) => {
    const found = await organizations(`成立净街行动领导小组，由镇长任组长。${sentence}`)
    expect(found[1]).toMatchObject({ name, kind: 'office', seat, parent: '净街行动领导小组' })
  })

  it.each([
    ['综合协调办公室（设在党建办）', '综合协调办公室', '党建办'],
    ['督查组（设于环卫科）', '督查组', '环卫科'],
    ['巡查组（挂靠在环卫科）', '巡查组', '环卫科'],
  ])('by a heading with its seat: %s', async (heading, name, seat) => {
    const { organizations: found } = await planOf(
      `净街方案\n一、组织机构\n成立净街专班。\n总指挥：李明远\n（一）${heading}\n主任：周若溪\n职责：负责汇总。\n二、主要任务\n1.扫路。\n2.修灯。`,
    )
    expect(found?.find((one) => one.seat !== undefined)).toMatchObject({ name, seat })
  })

  it('name the last members by their units, below those with names', async () => {
    const found = await organizations(
      '成立净街专班，组成人员如下：\n召集人：\n李明远　　县长\n成　员：\n周若溪　　县城管局局长\n县环卫所、县供电公司负责同志\n各镇分管负责同志',
    )
    expect(posts(found[0])).toEqual([
      '召集人 李明远 (县长)',
      '成员 周若溪 (县城管局局长)',
      '成员 (县环卫所、县供电公司负责同志)',
      '成员 (各镇分管负责同志)',
    ])
  })

  it('give the head of an office to the office', async () => {
    const found = await organizations(
      '成立净街行动领导小组，由镇长任组长。领导小组下设办公室，办公室设在县城管局，由局长何敬之兼任办公室主任。',
    )
    expect(posts(found[0])).toEqual(['组长 (镇长)'])
    expect(posts(found[1])).toEqual(['主任 何敬之 (局长)'])
  })

  it.each([
    ['组长由何敬之担任，负责排班和巡查。', '负责排班和巡查'],
    ['由镇纪委牵头，党建办参加，负责纪律监督。', '负责纪律监督'],
    ['组长 何敬之 成员：环卫站、城管办，负责巡路、记账。', '负责巡路、记账'],
    ['负责人：何敬之，成员：周若溪、孟小舟，承担巡路和登记。', '承担巡路和登记'],
    ['由城管办负责，承担信息报送。', '承担信息报送'],
    ['何敬之、周若溪。负责巡路。', '负责巡路'],
    ['（组长：何敬之；成员：周若溪；职责：巡路、记账）', '巡路、记账'],
  ])('tell what a group is there for behind who is in it: %s', async (text, functions) => {
    const { organizations: found } = await planOf(
      `净街方案\n一、组织机构\n成立净街领导小组，由镇长任组长。下设两个工作组：\n（1）巡查组。${text}\n（2）宣传组。由文化站牵头，负责宣传。\n二、主要任务\n1.扫路。\n2.修灯。`,
    )
    expect(found?.find(({ name }) => name === '巡查组')?.functions).toEqual([functions])
  })

  it.each<[string, [string, number | undefined, string[] | undefined][]]>([
    [
      '下设三个督查组，由城管办、环卫站分管负责人任组长，每组负责4个村。',
      [['督查组', 3, ['组长 (城管办、环卫站分管负责人)']]],
    ],
    ['领导小组下设2个现场指导组。', [['现场指导组', 2, undefined]]],
    ['领导小组下设3个工作组，分别由何敬之、周若溪、孟小舟任组长。', []],
  ])('that are alike, with their count and whoever heads them: %s', async (sentence, expected) => {
    const [lead, ...groups] = await organizations(`成立净街领导小组，由镇长李明远任组长。${sentence}`)
    expect(posts(lead)).toEqual(['组长 李明远 (镇长)'])
    expect(groups.map((one) => [one.name, one.count, posts(one)])).toEqual(expected)
  })

  it.each<[string, string[], string | undefined]>([
    ['城管办负责。', ['城管办'], undefined],
    ['城管办、环卫站共同负责。', ['城管办', '环卫站'], undefined],
    ['城管办负责车辆和就餐。', ['城管办'], '负责车辆和就餐'],
    ['由城管办负责夜间巡路。', ['城管办'], '负责夜间巡路'],
    ['由城管办负责，在桥头设点劝导。', ['城管办'], '在桥头设点劝导'],
    ['城管办负责，队长何敬之。', ['城管办'], undefined],
    ['城管办。负责车辆。', ['城管办'], '负责车辆'],
  ])('whose line says nothing but which units are in charge: %s', async (line, responsible, functions) => {
    const { organizations: found } = await planOf(
      `净街方案\n一、组织机构\n成立净街领导小组：\n组长：李明远\n下设小组：\n1、巡查组：${line}\n2、宣传组：组长 周若溪 成员：何敬之\n二、主要任务\n1.扫路。\n2.修灯。`,
    )
    const group = found?.find(({ name }) => name === '巡查组')
    expect([group?.responsible, group?.functions?.join()]).toEqual([responsible, functions])
  })

  it.each(['设在城管办', '暂设在城管办', '挂靠城管办'])(
    'in a table, with the seat of the office in a bracket: %s',
    async (seat) => {
      const { organizations: found } = await planOf(
        `# 净街方案\n\n## 组织机构\n\n| 机构 | 职务 | 人员 |\n|---|---|---|\n| 净街指挥部 | 总指挥 | 镇长 李明远 |\n| 指挥部办公室（${seat}） | 主任 | 站长 何敬之 |\n`,
        'plan.md',
      )
      expect(found?.map((one) => [one.name, one.kind, one.seat, posts(one)])).toEqual([
        ['净街指挥部', 'leading-group', undefined, ['总指挥 李明远 (镇长)']],
        ['指挥部办公室', 'office', '城管办', ['主任 何敬之 (站长)']],
      ])
    },
  )

  it('that are elected, as they were before, are work to be done', async () => {
    const { organizations: found, duties } = await planOf(
      '云亭村换届方案\n一、工作任务\n1.推选村民选举委员会。12月15日前开会推选。\n2.选民登记。提前公布名单。',
    )
    expect(found).toBeUndefined()
    expect(duties?.map(({ name }) => name)).toEqual(['推选村民选举委员会', '选民登记'])
  })

  it('are called by the line above their roster, which has no colons', async () => {
    const [group] = await organizations(
      '净街领导小组\n组　长　李明远（镇长）\n副组长　周若溪　何敬之\n成　员　各村书记',
    )
    expect([group?.name, posts(group)]).toEqual([
      '净街领导小组',
      ['组长 李明远 (镇长)', '副组长 周若溪', '副组长 何敬之', '成员 (各村书记)'],
    ])
  })

  it.each([
    ['镇河长办设在水利站，由站长何敬之兼任办公室主任。', '镇河长办', '水利站', '主任 何敬之 (站长)'],
    ['专班办设在城管办，何敬之任主任。', '专班办', '城管办', '主任 何敬之'],
  ])('have offices that are only called in short: %s', async (sentence, name, seat, head) => {
    const [, office] = await organizations(`成立净街领导小组，由镇长李明远任组长。${sentence}`)
    expect([office?.name, office?.kind, office?.seat, posts(office)]).toEqual([name, 'office', seat, [head]])
  })

  it('run on in one line, parted by blanks', async () => {
    const found = await organizations(
      '组长：李明远 副组长：周若溪 成员：城管办全体、各村书记 巡路组：何敬之、孟小舟，负责夜间巡路 后勤组：财政所，负责车辆和用水 医疗组：卫生院',
    )
    expect(found.slice(1, 4).map((one) => [one.name, posts(one), one.responsible, one.functions])).toEqual([
      ['巡路组', ['成员 何敬之', '成员 孟小舟'], undefined, ['负责夜间巡路']],
      ['后勤组', undefined, ['财政所'], ['负责车辆和用水']],
      ['医疗组', undefined, ['卫生院'], undefined],
    ])
    expect(posts(found[0])).toEqual(['组长 李明远', '副组长 周若溪', '成员 (城管办全体、各村书记)'])
  })

  it('on lines below the paragraph that heads an item, and it does not do what they do', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、主要任务\n1.扫路。责任科室：城管办。\n二、组织保障\n（一）成立净街领导小组。由镇长任组长。下设两个工作组：\n巡路组：组长何敬之，成员由环卫站人员组成，负责夜间巡路。\n后勤组：组长周若溪，成员由财政所人员组成，负责车辆和用水。\n（二）落实经费。安排资金。',
    )
    expect(found?.slice(0, 3).map((one) => [one.name, one.functions])).toEqual([
      ['净街领导小组', undefined],
      ['巡路组', ['负责夜间巡路']],
      ['后勤组', ['负责车辆和用水']],
    ])
  })

  it('on lines of their own, with who leads each', async () => {
    const found = await organizations(
      '成立净街行动专班，由镇长任组长。专班下设两个工作组：\n综合协调组：由镇党政办牵头，文化站、财政所参加，负责日常协调。\n巡查督导组：由镇纪委牵头，环卫站参加。',
    )
    expect(found.slice(1)).toMatchObject([
      { name: '综合协调组', lead: ['镇党政办'], support: ['文化站', '财政所'], functions: ['负责日常协调'] },
      { name: '巡查督导组', lead: ['镇纪委'], support: ['环卫站'] },
    ])
    expect(found.slice(1).every((one) => one.posts === undefined)).toBe(true)
  })

  it('under a name with the place before it', async () => {
    const found = await organizations(
      '建立县净街联席会议制度，由副县长任召集人。\n青禾县净街联席会议成员名单\n召集人：周若溪  副县长\n成　员：何敬之  县城管局局长',
    )
    expect(found.map(({ name }) => name)).toEqual(['县净街联席会议'])
    expect(posts(found[0])).toEqual(['召集人 周若溪 (副县长)', '成员 何敬之 (县城管局局长)'])
  })

  it('have titles drawn apart, and names drawn apart behind titles', async () => {
    const found = await organizations(
      '成立净街指挥部，组成人员如下：\n总  指  挥：县  长  李明远\n副总指挥：副县长  周若溪\n          县政府办公室副主任  何  静\n成      员：县财政局局长  何敬之\n            县教育局局长  安  然\n            县公安局副局长  温静',
    )
    expect(posts(found[0])).toEqual([
      '总指挥 李明远 (县长)',
      '副总指挥 周若溪 (副县长)',
      '副总指挥 何静 (县政府办公室副主任)',
      '成员 何敬之 (县财政局局长)',
      '成员 安然 (县教育局局长)',
      '成员 温静 (县公安局副局长)',
    ])
  })

  it('are of the body that the line of the attachment names', async () => {
    const found = await organizations('附件：青禾县净街指挥部组成人员名单\n总指挥：李明远  副县长\n成员：温静')
    expect(found.map(({ name }) => name)).toEqual(['青禾县净街指挥部'])
    expect(posts(found[0])).toEqual(['总指挥 李明远 (副县长)', '成员 温静'])
  })

  it('by number, with who leads each', async () => {
    const found = await organizations(
      '成立净街行动领导小组，由镇长任组长。镇里组建2个督导组，第一督导组由镇纪委牵头，负责督导东片各村；第二督导组由镇人大牵头，负责督导西片各村。',
    )
    expect(found.slice(1)).toMatchObject([
      { name: '第一督导组', lead: ['镇纪委'], functions: ['负责督导东片各村'] },
      { name: '第二督导组', lead: ['镇人大'], functions: ['负责督导西片各村'] },
    ])
  })

  it('know the short names of their headings', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、组织机构\n（一）净街办公室（简称净街办）\n主任：李明远\n二、主要任务\n1.扫路。（净街办）',
    )
    expect(found?.map(({ name, aliases }) => [name, aliases])).toEqual([['净街办公室', ['净街办']]])
  })

  it('know their short names', async () => {
    const [group] = await organizations('成立净街行动领导小组（以下简称领导小组），由镇长任组长。')
    expect(group?.aliases).toEqual(['领导小组'])
  })

  it('one a place', async () => {
    const found = await organizations('在柳湾村、上塘村、云汀社区成立净街工作站，由村书记任站长。')
    expect(found.map(({ name }) => name)).toEqual(['柳湾村净街工作站', '上塘村净街工作站', '云汀社区净街工作站'])
    expect(found.map((one) => posts(one)?.[0])).toEqual(Array(3).fill('站长 (村书记)'))
  })

  it('with a count in the heading', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、组织机构\n（一）镇净街服务所（1个）。由镇长任所长。\n（二）村净街服务站（9个）。由村书记任站长。\n二、主要任务\n1.扫路。',
    )
    expect(found?.map(({ name, count }) => [name, count])).toEqual([
      ['镇净街服务所', 1],
      ['村净街服务站', 9],
    ])
  })

  it('groups under headings of their own', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、组织机构\n（一）领导小组\n组长：李明远\n（二）工作小组\n1.清扫组：负责扫路。\n负责人：周若溪\n2.巡查组：负责巡查。\n负责人：何敬之\n二、主要任务\n1.扫路。',
    )
    expect(found?.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['领导小组', '组长 李明远'],
      ['清扫组', '负责人 周若溪'],
      ['巡查组', '负责人 何敬之'],
    ])
  })

  it.each<[string, string, string[]]>([
    [
      'with people between the verb and the name',
      '成立以镇长李明远任组长，各站所负责人为成员的净街行动领导小组（以下简称“领导小组”）。领导小组下设办公室（设在城管办），由周若溪兼任办公室主任。',
      ['净街行动领导小组: 组长 李明远 (镇长),成员 (各站所负责人)', '领导小组办公室 @城管办: 主任 周若溪'],
    ],
    [
      'whose office has members of its own',
      '成立净街行动领导小组。\n组长：李明远\n成员：周若溪\n净街办公室设在城管办，负责日常工作。\n主任：周若溪\n成员：何敬之、沈嘉禾',
      ['净街行动领导小组: 组长 李明远,成员 周若溪', '净街办公室 @城管办: 主任 周若溪,成员 何敬之,成员 沈嘉禾'],
    ],
    [
      'with names in columns',
      '成立净街行动领导小组。\n组长：李明远\n副组长：周若溪 何 清 乜远舟 温静（会计）\n成员：沈嘉禾\n各班班主任',
      [
        '净街行动领导小组: 组长 李明远,副组长 周若溪,副组长 何清,副组长 乜远舟,副组长 温静 (会计),成员 沈嘉禾,成员 (各班班主任)',
      ],
    ],
    [
      'with names behind a post without its colon',
      '（一）净街行动委员会\n主任李明远\n副主任周若溪 何敬之 沈嘉禾',
      ['净街行动委员会: 主任 李明远,副主任 周若溪,副主任 何敬之,副主任 沈嘉禾'],
    ],
    [
      'made up of people that stand before its name',
      '成立由镇长担任组长,站长、村书记等为主要成员的工作小组,负责净街。',
      ['工作小组: 组长 (镇长),成员 (站长、村书记等)'],
    ],
    [
      'with two deputies joined by 和, and a group that only inspects',
      '成立净街行动领导小组，镇长李明远任组长，副镇长周若溪和工会主席温静任副组长。同时，成立督导小组。\n（一）各楼层责任人\n1.一楼：沈嘉禾',
      ['净街行动领导小组: 组长 李明远 (镇长),副组长 周若溪 (副镇长),副组长 温静 (工会主席)', '督导小组'],
    ],
    [
      'spoken of as one of its kind before',
      '学校成立了相应的净街领导小组。\n成立净街行动领导小组\n组长：李明远',
      ['净街行动领导小组: 组长 李明远'],
    ],
    [
      'whose roster is announced',
      '云汀镇净街行动指挥部，名单如下：\n指挥长：李明远\n常务副指挥长：周若溪\n指挥部下设办公室（以下简称净街办）和2个工作组。\n办公室（净街办）\n主任：何敬之\n成员：从各站所抽调。',
      ['云汀镇净街行动指挥部: 指挥长 李明远,常务副指挥长 周若溪', '指挥部办公室: 主任 何敬之,成员 (从各站所抽调)'],
    ],
    [
      'with the office behind a colon',
      '成立净街行动领导小组。组长：李明远。领导小组下设办公室：设于城管办，负责日常工作。',
      ['净街行动领导小组: 组长 李明远', '领导小组办公室 @城管办'],
    ],
    [
      'with clauses of people that wait for their post',
      '成立净街行动领导小组，镇长李明远任组长，副镇长周若溪、何敬之，所长沈嘉禾为成员。',
      ['净街行动领导小组: 组长 李明远 (镇长),成员 周若溪 (副镇长),成员 何敬之,成员 沈嘉禾 (所长)'],
    ],
    [
      'with groups whose people stand in a bracket behind their name',
      '成立净街工作专班，下设清扫、巡查两个工作组。\n召集人：李明远\n清扫组（组长：周若溪，成员单位：环卫站、各村）：负责扫路和清运；\n巡查组（组长：何敬之）：负责夜间巡查。',
      ['净街工作专班: 召集人 李明远', '清扫组: 组长 周若溪,成员单位 (环卫站、各村)', '巡查组: 组长 何敬之'],
    ],
    [
      'with groups whose kind stands once, behind their number',
      '成立净街行动领导小组，由镇长任组长。领导小组下设综合协调、清扫保洁、宣传报道等3个专项工作组。',
      ['净街行动领导小组: 组长 (镇长)', '综合协调组', '清扫保洁组', '宣传报道组'],
    ],
    [
      'with an office and groups behind how many there are of both',
      '成立净街指挥部，由镇长任指挥长。指挥部下设“一办两组”：办公室、清扫组、宣传组。',
      ['净街指挥部: 指挥长 (镇长)', '指挥部办公室', '清扫组', '宣传组'],
    ],
    [
      'with an office and groups whose kind stands once',
      '成立净街领导小组，由镇长任组长。领导小组下设“一办三组”，即领导小组办公室和清扫保洁、宣传报道、督查考核三个工作组，办公室设在城管办。',
      ['净街领导小组: 组长 (镇长)', '清扫保洁组', '宣传报道组', '督查考核组', '办公室 @城管办'],
    ],
    [
      'with groups below an office that is set up',
      '成立净街办公室，主任由李明远担任，负责日常工作。办公室下设清扫组、宣传组、资料组三个组，从各站抽调专人办公。',
      ['净街办公室: 主任 李明远', '清扫组', '宣传组', '资料组'],
    ],
    [
      'whose heads stand before 由',
      '县级设立净街中心，主任由县长担任；乡镇设立净街服务所，所长由乡镇长担任。',
      ['净街中心: 主任 (县长)', '净街服务所: 所长 (乡镇长)'],
    ],
    [
      'whose heads are told of in the next sentence',
      '建设净街分中心，镇长担任分中心主任。以各村为单位，设净街服务站。村主任任村站长。',
      ['净街分中心: 主任 (镇长)', '净街服务站: 站长 (村主任)'],
    ],
    [
      'that villages have by name',
      '各村建立健全村民议事会、道德评议会、红白理事会，完善村规民约。',
      ['村民议事会', '道德评议会', '红白理事会'],
    ],
    [
      'with posts behind no colon',
      '领导小组如下：组长：李明远；副组长周若溪、何敬之；成员：各班主任。',
      ['领导小组: 组长 李明远,副组长 周若溪,副组长 何敬之,成员 (各班主任)'],
    ],
    [
      'called by all words before 和 and 、 that name no body of their own',
      '成立净街行动和护绿工作领导小组，由镇长任组长。组建镇、村两级巡查工作组。建立台账、督查工作组。',
      ['净街行动和护绿工作领导小组: 组长 (镇长)', '镇、村两级巡查工作组', '督查工作组'],
    ],
    [
      'that are made up anew, and named in quotation marks',
      '调整完善“云汀镇净街行动领导小组”及各村工作机构。领导小组由镇长任组长。',
      ['云汀镇净街行动领导小组: 组长 (镇长)'],
    ],
    [
      'that the sentence goes on to tell of',
      '调整充实云汀镇净街指挥部（以下简称“净街办”）负责领导全镇净街工作。\n指挥长：李明远',
      ['云汀镇净街指挥部: 指挥长 李明远'],
    ],
    [
      'with a remark on where their people are listed',
      '县委成立净街行动领导小组（具体名单及职责见另文），具体负责组织领导。',
      ['净街行动领导小组'],
    ],
    [
      'with the office in the sentence that heads an item, and many deputies',
      '成立净街行动领导小组。\n（一）领导小组办公室设在县城管局，承担日常工作。办公室主任由局长李明远兼任；常务副主任由副局长周若溪兼任；副主任由县财政局副局长何敬之，县水利局副局长沈嘉禾兼任。\n（二）领导小组实行例会制度，参加人员为领导小组成员。成员调整的，由所在单位向领导小组办公室提出。',
      [
        '净街行动领导小组',
        '领导小组办公室 @县城管局: 主任 李明远 (局长),常务副主任 周若溪 (副局长),副主任 何敬之 (县财政局副局长),副主任 沈嘉禾 (县水利局副局长)',
      ],
    ],
    [
      'with no space between names and offices',
      '成立净街行动领导小组如下：\n组长：李明远党委副书记镇长\n副组长：周若溪党委委员副镇长\n何敬之城管大队教导员\n沈嘉禾派出所所长\n成员：财政所、各村',
      [
        '净街行动领导小组: 组长 李明远 (党委副书记镇长),副组长 周若溪 (党委委员副镇长),副组长 何敬之 (城管大队教导员),副组长 沈嘉禾 (派出所所长),成员 (财政所、各村)',
      ],
    ],
    [
      'whose spaces have become question marks',
      '成立净街行动领导小组。\n总?指?挥?长:李明远???镇长\n指?挥?长:周若溪??副镇长\n成 ???员:温??静???财政所所长\n??????????孟小舟 ??文化站站长',
      [
        '净街行动领导小组: 总指挥长 李明远 (镇长),指挥长 周若溪 (副镇长),成员 温静 (财政所所长),成员 孟小舟 (文化站站长)',
      ],
    ],
    [
      'behind what is put on a sound footing, with the office called in short',
      '健全工作机制，完善管理制度，成立净街工作领导小组，解决存在的问题。\n组长：李明远\n净街领导小组下设办公室，负责日常工作，净街办公室设在城管办。',
      ['净街工作领导小组: 组长 李明远', '净街领导小组办公室 @城管办'],
    ],
    [
      'with the office in the sentence that gives out their posts',
      '成立净街行动委员会。委员会主任由镇长担任，党政办、财政所、城管办、文化站、水利站、派出所、卫生院、供电所、市场监管所、司法所、中心学校、畜牧兽医站、农业服务中心、便民服务中心、综合执法大队、退役军人服务站为成员单位，委员会办公室设在城管办。',
      [
        '净街行动委员会: 主任 (镇长),成员单位 (党政办、财政所、城管办、文化站、水利站、派出所、卫生院、供电所、市场监管所、司法所、中心学校、畜牧兽医站、农业服务中心、便民服务中心、综合执法大队、退役军人服务站)',
        '委员会办公室 @城管办',
      ],
    ],
    [
      'in a heading of their own below the groups',
      '（一）净街工作领导小组\n组长：李明远\n领导小组下设办公室\n办公室主任：周若溪\n（二）村净街小组\n村成立由村干部、村民代表组成的村净街工作小组。',
      ['净街工作领导小组: 组长 李明远', '领导小组办公室: 主任 周若溪', '村净街工作小组: 成员 (村干部、村民代表)'],
    ],
    [
      'with the office on the line of the members',
      '组建成立净街行动领导小组：\n组长：李明远\n副组长：周 若 何敬之\n温 校 温 静 孟小舟\n成员单位：财政所、各村，领导小组办公室设在财政所，沈嘉禾兼任办公室主任。',
      [
        '净街行动领导小组: 组长 李明远,副组长 周若,副组长 何敬之,副组长 温校,副组长 温静,副组长 孟小舟,成员单位 (财政所、各村)',
        '领导小组办公室 @财政所: 主任 沈嘉禾',
      ],
    ],
    [
      'with the office behind its short name, and names left open',
      '成立净街行动指挥部。\n指挥长：____\n指挥部下设办公室（以下简称“净街办”）在城管办，____同志兼任办公室主任。其办事机构为指挥部办公室，设在城管办。',
      ['净街行动指挥部: 指挥长 ____', '指挥部办公室 @城管办: 主任 ____'],
    ],
    [
      'with groups that are only named',
      '成立净街行动领导小组，下设综合组、清扫组、督查组3个工作组。',
      ['净街行动领导小组', '综合组', '清扫组', '督查组'],
    ],
    [
      'with groups whose heads are named in turn',
      '成立净街行动领导小组，由镇长李明远任组长。领导小组下设清扫组、督查组两个专班，分别由副镇长周若溪、站长何敬之任组长。',
      ['净街行动领导小组: 组长 李明远 (镇长)', '清扫组: 组长 周若溪 (副镇长)', '督查组: 组长 何敬之 (站长)'],
    ],
    [
      'spoken of only with its head',
      '领导小组组长由镇长担任，副组长由副镇长担任。领导小组办公室设在城管办，办公室主任由周若溪兼任。',
      ['领导小组: 组长 (镇长),副组长 (副镇长)', '领导小组办公室 @城管办: 主任 周若溪'],
    ],
    [
      'with two heads',
      '由书记、镇长担任净街领导小组双组长，副镇长担任副组长。',
      ['净街领导小组: 组长 (书记、镇长),副组长 (副镇长)'],
    ],
    [
      'with an adviser before the head',
      '顾 问：李明远\n总指挥：周若溪\n下设：\n清扫组\n组长：何敬之\n职责：清扫街面。',
      ['指挥部: 顾问 李明远,总指挥 周若溪', '清扫组: 组长 何敬之'],
    ],
    [
      'with clauses on who leads and takes part',
      '成立由主要领导挂帅，分管领导具体抓，各科室参加的净街领导小组，办公室设在城管办。',
      ['净街领导小组', '办公室 @城管办'],
    ],
    [
      'whose members a clause behind its name tells',
      '成立净街委员会，由商户代表5人、居民代表4人组成，主任由周若溪担任。',
      ['净街委员会: 成员 (商户代表5人、居民代表4人),主任 周若溪'],
    ],
    [
      'with groups whose heads stand in brackets without a colon, and an office behind 即',
      '成立净街领导组。领导组下设一办两组，即综合办公室（设在城管办）、清扫组（组长周若溪）、督查组（由何敬之任组长）。',
      ['净街领导组', '清扫组: 组长 周若溪', '督查组: 组长 何敬之', '综合办公室 @城管办'],
    ],
    [
      'with groups counted in one line',
      '成立净街领导小组，其组成如下：组长李明远，副组长周若溪。下设两个小组：（1）清扫组，组长何敬之；（2）通讯联络组，组长沈嘉禾，组员温静。',
      ['净街领导小组: 组长 李明远,副组长 周若溪', '清扫组: 组长 何敬之', '通讯联络组: 组长 沈嘉禾,组员 温静'],
    ],
    [
      'with the office once, and a group made up behind its head',
      '成立净街指挥部。指挥部下设办公室和一个工作组：\n1.办公室。主任由李明远兼任。\n2.清扫组。由站长周若溪任组长，成员由各站抽调人员组成。负责清扫街面。',
      ['净街指挥部', '指挥部办公室: 主任 李明远', '清扫组: 组长 周若溪 (站长),成员 (各站抽调人员)'],
    ],
    [
      'with what each post is to do told again',
      '（一）成立领导小组\n组长：站长\n成员：各班班长\n（二）职责分工\n1.组长：全面负责净街，是第一责任人。\n2.成员：负责本班净街。',
      ['领导小组: 组长 (站长),成员 (各班班长)'],
    ],
    [
      'with groups of which only the people stand on a line',
      '净街办设三个工作组：\n综合组（3人）：李明远、周若溪、何敬之。负责文稿。\n清扫组：沈嘉禾、温静。\n医疗组：卫生室',
      ['综合组: 成员 李明远,成员 周若溪,成员 何敬之', '清扫组: 成员 沈嘉禾,成员 温静', '医疗组'],
    ],
    [
      'of stations with their heads',
      '县净街中心主任由县委副书记担任，副主任由副县长担任；乡镇净街所所长由乡镇书记担任；村净街站站长由村支书担任。',
      ['县净街中心: 主任 (县委副书记),副主任 (副县长)', '乡镇净街所: 所长 (乡镇书记)', '村净街站: 站长 (村支书)'],
    ],
    [
      'founded in a sentence of its own',
      '成立净街专班。专班组长由副局长李明远同志担任，副组长由科长周若溪同志担任。各站也要成立相应机构，由站长任组长。',
      ['净街专班: 组长 李明远 (副局长),副组长 周若溪 (科长)'],
    ],
    ['called by its kind alone', '成立工作专班。\n组长：李明远\n成员：周若溪', ['工作专班: 组长 李明远,成员 周若溪']],
    [
      'called by its kind alone, its head in a sentence',
      '成立领导小组。组长由站长李明远担任，各站也要成立相应机构，由班长任组长。',
      ['领导小组: 组长 李明远 (站长)'],
    ],
    [
      'beside a group of experts',
      '成立领导小组及专家组。领导小组由院长任组长；专家组由内科、外科主任组成，主任李明远任组长。',
      ['领导小组: 组长 (院长)', '专家组: 成员 (内科、外科主任),组长 李明远 (主任)'],
    ],
    [
      'whose office has a line of people, as groups do',
      '组委会\n主任：李明远\n组委会下设办公室、裁判组\n办公室：周若溪（主任）、何敬之\n裁判组：沈嘉禾（组长）、温静',
      ['组委会: 主任 李明远', '组委会办公室: 主任 周若溪,成员 何敬之', '裁判组: 组长 沈嘉禾,成员 温静'],
    ],
    [
      'whose office has posts of its own by their labels',
      '净街领导小组组长：李明远\n成员：各站站长\n净街办公室主任：周若溪\n净街办公室成员：何敬之',
      ['净街领导小组: 组长 李明远,成员 (各站站长)', '净街办公室: 主任 周若溪,成员 何敬之'],
    ],
    [
      'with several groups below a heading that counts them',
      '1．领导组\n组长：李明远\n2．两个工作小组\n清扫组：周若溪  何敬之\n巡查组：沈嘉禾  温静',
      ['领导组: 组长 李明远', '清扫组: 成员 周若溪,成员 何敬之', '巡查组: 成员 沈嘉禾,成员 温静'],
    ],
    [
      'with groups behind what leads over to them',
      '设立净街指挥部，总指挥：李明远。下设两个行动组：第一行动组：组长周若溪，负责东街；第二行动组：组长何敬之，负责西街。',
      ['净街指挥部: 总指挥 李明远', '第一行动组: 组长 周若溪', '第二行动组: 组长 何敬之'],
    ],
    [
      'with half-width marks',
      '领导小组组成：\n组长:李明远;组员:周若溪,何敬之.\n工作小组:\n清扫小组:负责人:沈嘉禾;成员:全体环卫工.',
      ['领导小组: 组长 李明远,组员 周若溪,组员 何敬之', '清扫小组: 负责人 沈嘉禾,成员 (全体环卫工)'],
    ],
    [
      'with a label behind a clause of its head',
      '成立净街领导小组，李明远任组长，周若溪任副组长，成员2人：何敬之、温静。',
      ['净街领导小组: 组长 李明远,副组长 周若溪,成员 何敬之,成员 温静'],
    ],
    [
      'under no name, headed by a 主任委员',
      '主任委员：李明远\n委    员：（按姓氏笔画排序）\n          何敬之 周若溪\n秘 书 长：周若溪（兼）',
      ['委员会: 主任委员 李明远,委员 何敬之,委员 周若溪,秘书长 周若溪'],
    ],
    [
      'whose group is made up behind its head',
      '成立净街领导小组，由站长任组长。\n（一）净街专班。由李明远同志任专班负责人，抽调骨干组成。',
      ['净街领导小组: 组长 (站长)', '净街专班'],
    ],
    [
      'of which everyone has one of his own',
      '（一）净街领导小组\n组长：李明远\n（二）领导小组下设办公室，办公室设在城管办。\n（三）各站成立以站长为组长的工作小组。',
      ['净街领导小组: 组长 李明远', '领导小组办公室 @城管办'],
    ],
  ])('%s', async (_, body, expected) => {
    const found = (await section('组织机构', body)).organizations
    expect(
      found?.map((one) => `${one.name}${one.seat ? ` @${one.seat}` : ''}${one.posts ? `: ${posts(one)?.join()}` : ''}`),
    ).toEqual(expected)
  })

  it('with the office led in its turn as the groups are', async () => {
    const { organizations: found } = await section(
      '组织领导',
      '成立净街领导小组，镇长任组长，下设“一室两组”，即办公室、清扫组、督查组，由党政办、环卫站、纪委分别牵头。',
    )
    expect(found?.map((one) => [one.name, one.lead?.join() ?? posts(one)?.join()])).toEqual([
      ['净街领导小组', '组长 (镇长)'],
      ['办公室', '党政办'],
      ['清扫组', '环卫站'],
      ['督查组', '纪委'],
    ])
  })

  it('whose office has its seat in a bracket', async () => {
    const found = await organizations('县净街领导小组负责统筹协调，领导小组办公室（县城管局）负责日常工作。')
    expect(found.map(({ name, seat }) => [name, seat])).toEqual([
      ['县净街领导小组', undefined],
      ['领导小组办公室', '县城管局'],
    ])
  })

  it('of a council, below a heading on its people', async () => {
    const { organizations: found, duties } = await planOf(
      '净街方案\n一、主要任务\n1.扫路。\n二、理事会组成\n理事长：李明远\n理  事：周若溪、何敬之\n监事长：沈嘉禾',
    )
    expect(found?.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['理事会', '理事长 李明远,理事 周若溪,理事 何敬之,监事长 沈嘉禾'],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路'])
  })

  it('with what they are there for', async () => {
    const { organizations: found, duties } = await planOf(
      '净街方案\n一、组织机构\n成立净街行动领导小组，下设综合组、宣传组2个工作组。\n综合组职责。主要负责协调各方。\n宣传组的任务是张贴海报；发布消息。\n（一）清扫组\n组长：李明远\n主要职责：\n1.负责清扫街巷；\n2.负责清运垃圾。\n二、主要任务\n1.扫路。',
    )
    expect(found?.map((one) => [one.name, one.functions?.join()])).toEqual([
      ['净街行动领导小组', undefined],
      ['综合组', '主要负责协调各方'],
      ['宣传组', '张贴海报,发布消息'],
      ['清扫组', '负责清扫街巷,负责清运垃圾'],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路'])
  })

  it.each([
    '一、领导小组组成\n1.组长：由镇长担任，全面负责。\n2.副组长：由副镇长担任。',
    '一、成立领导小组\n组长：镇长\n副组长：副镇长',
  ])('set up in the preamble, their people and functions in chapters of their own: %#', async (chapter) => {
    const { organizations: found, duties } = await planOf(
      `为做好净街工作，现拟成立净街行动领导小组。具体情况如下：\n${chapter}\n二、主要职责\n1.统筹协调；\n2.督促检查。\n三、主要任务\n1.扫路。\n2.修灯。`,
    )
    expect(found?.map((one) => [one.name, posts(one)?.join(), one.functions?.join()])).toEqual([
      ['净街行动领导小组', '组长 (镇长),副组长 (副镇长)', '统筹协调,督促检查'],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路', '修灯'])
  })

  it('founded with no name but their kind, where a head is given', async () => {
    const { organizations: found, duties } = await planOf(
      '净街方案\n一、加强领导，落实职责\n学校成立领导小组，由校长李明远为组长，副校长周若溪为副组长，各班主任为成员。\n二、主要任务\n1.扫路。',
    )
    expect(found?.map((one) => [one.name, posts(one)?.join()])).toEqual([
      ['领导小组', '组长 李明远 (校长),副组长 周若溪 (副校长),成员 (各班主任)'],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路'])
  })

  it('that one sentence sets up before it tells others to', async () => {
    const found = await organizations('县委、县政府成立第三届“邻里节”组委会，各社区要相应成立组织机构。')
    expect(found.map(({ name }) => name)).toContain('第三届“邻里节”组委会')
  })

  it.each([
    '各村要相应成立领导小组，成立清扫工作专班。',
    '各村要相应成立领导小组。',
    '成立由班子成员为组长的6个工作组，每组联系2个村。',
    '鼓励各村成立理事会。',
    '建立健全长效机制。',
    '加强组织领导，落实责任。',
    '教研组长：李明远',
  ])('none in %s', async (sentence) => expect(await organizations(sentence)).toEqual([]))
})

it('are found in a time that grows with their number', async () => {
  const groups = Array.from({ length: 6000 }, (_, index) => `成立第${index}工作组，组长：李明远。\n`)
  const spent = cpuClock()
  const { organizations } = await section('组织领导', groups.join(''))
  expect(organizations).toHaveLength(6000)
  expect(spent()).toBeLessThan(5000)
})

describe('organizations without a leading group', () => {
  it('led by a task force that has an office', async () => {
    const { organizations: found } = await planOf(
      '净街方案\n一、组织领导\n（一）净街工作专班\n组长：李明远\n副组长：周若溪\n（二）专班办公室\n专班办公室设在城管办。\n联系人：何敬之\n二、主要任务\n1.扫路。\n2.修灯。',
    )
    expect(found?.map(({ name, kind, parent, contact }) => [name, kind, parent, contact])).toEqual([
      ['净街工作专班', 'leading-group', undefined, undefined],
      ['专班办公室', 'office', '净街工作专班', ['何敬之']],
    ])
  })
})

describe('stations and councils', () => {
  const read = async (title: string, body: string) => {
    const { organizations: found, duties } = await section(title, body)
    const own = found?.filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    return {
      bodies: own?.map((one) => [[one.name, one.parent].filter(Boolean).join(' < '), posts(one)?.join()]),
      duties: duties?.map(({ name }) => name),
    }
  }

  it.each<[string, (string | undefined)[][]]>([
    [
      '县护河中心主任由县长担任，副主任由副县长担任；各镇（街道）护河站站长由镇长担任；各村护河理事会会长由村支书担任。',
      [
        ['县护河中心', '主任 (县长),副主任 (副县长)'],
        ['护河站', '站长 (镇长)'],
        ['护河理事会', '会长 (村支书)'],
      ],
    ],
    [
      '（一）中心设置\n县护河中心由县长李明远任主任，副县长周若溪任副主任。\n（二）站所设置\n各镇护河服务站由镇长任站长。',
      [
        ['县护河中心', '主任 李明远 (县长),副主任 周若溪 (副县长)'],
        ['护河服务站', '站长 (镇长)'],
      ],
    ],
    [
      '1.县级层面：成立县护河中心，主任由县长担任。\n2.村级层面：成立村护河服务站，站长由村党组织书记担任。',
      [
        ['县护河中心', '主任 (县长)'],
        ['村护河服务站', '站长 (村党组织书记)'],
      ],
    ],
    [
      '成立县护河中心，由县长任主任；成立镇护河服务站，由镇长任站长。中心下设办公室，设在县水利局。',
      [
        ['县护河中心', '主任 (县长)'],
        ['镇护河服务站', '站长 (镇长)'],
        ['中心办公室 < 县护河中心', undefined],
      ],
    ],
    ['成立护河理事会：\n理事长：李明远\n理  事：周若溪、温静', [['护河理事会', '理事长 李明远,理事 周若溪,理事 温静']]],
  ])('with their heads, and no work: %s', async (body, expected) => {
    const { bodies, duties } = await read('组织机构', body)
    expect(bodies).toEqual(expected)
    expect(duties).toBeUndefined()
  })

  it('that villages have, whatever each is for', async () => {
    const { bodies } = await read(
      '主要任务',
      '1.清理河道。各村建立健全村民议事会、道德评议会、护河禁渔会，议定村规。\n2.修灯。',
    )
    expect(bodies?.map(([name]) => name)).toEqual(['村民议事会', '道德评议会', '护河禁渔会'])
  })
})
