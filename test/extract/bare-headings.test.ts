/** Plans whose headings stand on lines of their own without a number: what such lines head, and what they do not. */

import { describe, expect, it } from 'vitest'
import { bodies, phases, teams } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

describe('lines without a number, each over its text', () => {
  it.each([
    [
      'works with labels at the end',
      '清理河道\n对主河道清淤，5月底前完成。责任单位：镇水利站\n修补路面\n对破损路面进行修补。责任单位：镇交通办',
      ['清理河道 responsible=镇水利站 @../2024-05-31', '修补路面 responsible=镇交通办'],
    ],
    [
      'works over lines of labels',
      '清理河道\n责任单位：镇水利站\n完成时限：5月底前\n修补路面\n责任单位：镇交通办',
      ['清理河道 responsible=镇水利站 @../2024-05-31', '修补路面 responsible=镇交通办'],
    ],
    [
      'works over items that are counted anew',
      '清理河道\n1.对主河道清淤。\n2.疏通支流。\n修补路面\n1.修补破损路面。（镇交通办）\n2.补划标线。',
      ['清理河道 [对主河道清淤 | 疏通支流]', '修补路面 [修补破损路面 responsible=镇交通办 | 补划标线]'],
    ],
  ])('%s', async (_, body, duties) => expect(told((await section('主要任务', body)).duties)).toEqual(duties))

  it('works before a signature', async () => {
    const works = '清理河道\n由镇水利站牵头，5月底前完成清淤。\n修补路面\n由镇交通办牵头，6月底前修补坑洼。'
    const { duties, document } = await planOf(`净街实施方案\n一、主要任务\n${works}\n云亭镇人民政府\n2024年3月5日`)
    expect(duties?.map(({ name }) => name)).toEqual(['清理河道', '修补路面'])
    expect(document?.issuer).toBe('云亭镇人民政府')
  })

  it('units with what is theirs', async () =>
    expect(
      told(
        (
          await section(
            '职责分工',
            '镇水利站\n负责主河道清淤，清理支流。\n镇交通办\n负责修补路面。\n镇城建办\n负责更换路灯。',
          )
        ).duties,
      ),
    ).toEqual([
      '主河道清淤，清理支流 responsible=镇水利站',
      '修补路面 responsible=镇交通办',
      '更换路灯 responsible=镇城建办',
    ]))

  it('parts of the way', async () =>
    expect(
      phases(
        await section(
          '实施步骤',
          '动员部署\n3月1日至3月10日，召开动员会，制定方案。\n集中整治\n3月11日至5月20日，各村清理垃圾。',
        ),
      ),
    ).toEqual(['动员部署 @2024-03-01/2024-03-10', '集中整治 @2024-03-11/2024-05-20']))

  it('groups and teams in chapters of such', async () => {
    const groups = await section(
      '组织领导',
      '成立镇防汛指挥部，李明远任指挥长。指挥部下设两个工作组：\n综合协调组\n由镇应急办牵头，负责信息汇总。\n抢险救援组\n由镇武装部牵头，负责转移群众。',
    )
    expect(bodies(groups)).toEqual([
      '镇防汛指挥部 : 指挥长 李明远',
      '综合协调组 < 镇防汛指挥部 | lead 镇应急办 | does',
      '抢险救援组 < 镇防汛指挥部 | lead 镇武装部 | does',
    ])
    const found = await section(
      '队伍建设',
      '党员志愿服务队\n由机关党员组成，开展政策宣讲。\n巾帼志愿服务队\n由妇女骨干组成，开展家庭教育。',
    )
    expect(teams(found)).toEqual(['党员志愿服务队 | of 机关党员', '巾帼志愿服务队 | of 妇女骨干'])
  })

  it.each([
    ['one alone', '清理河道\n对主河道清淤，5月底前完成。'],
    ['a list of words', '清理河道\n修补路面\n更换路灯\n补栽行道树'],
    [
      'beside a line that is neither',
      '清理河道\n对主河道清淤。\n修补路面\n对破损路面进行修补。\n另：更换路灯一百盏，待定',
    ],
    ['what closes a letter', '对主河道清淤，疏通支流。\n特此通知\n附件：任务表（略）\n县水利局\n联系电话见附件（略）'],
  ])('no headings: %s', async (_, body) => {
    const { sections = [] } = await section('主要任务', body)
    expect(sections.find(({ name }) => name === '主要任务')?.sections).toBeUndefined()
  })
})

it('what leads in to a count is no heading', async () =>
  expect(
    told(
      (
        await section(
          '主要任务',
          '主要做好以下工作\n1.清理河道。\n2.疏通支流。\n二、工作要求\n各村做到以下几点\n1.加强领导。',
        )
      ).duties,
    ),
  ).toEqual(['清理河道', '疏通支流']))

describe('titles in 【】', () => {
  it('are headings, whatever they are called', async () => {
    const stages = '【宣传发动】3月1日—3月10日\n召开动员会。\n【集中整治】3月11日—5月20日\n各村清理垃圾。'
    expect(phases(await section('实施步骤', stages))).toEqual([
      '宣传发动 @2024-03-01/2024-03-10',
      '集中整治 @2024-03-11/2024-05-20',
    ])
  })

  it.each([
    ['labels that come below each item', '【咨询窗口】一楼大厅', '【咨询窗口】二楼大厅'],
    ['remarks with a label', '【政策依据：就业办法】', '【政策依据：培训办法】'],
  ])('but %s are of the items', async (_, first, second) =>
    expect(
      told(
        (
          await section(
            '主要任务',
            `1.扩大返还范围。\n${first}\n【牵头部门】县人社局\n2.发放培训补贴。\n${second}\n【牵头部门】县财政局`,
          )
        ).duties,
      ),
    ).toEqual(['扩大返还范围 lead=县人社局', '发放培训补贴 lead=县财政局']),
  )

  it('but labels of parties are of the item above them', async () =>
    expect(
      told(
        (
          await section(
            '主要任务',
            '【清理河道】对主河道清淤。\n【责任单位】镇水利站\n【修补路面】修补破损路面。\n【责任单位】镇交通办',
          )
        ).duties,
      ),
    ).toEqual(['清理河道 responsible=镇水利站', '修补路面 responsible=镇交通办']))
})

describe('a demand that is one sentence', () => {
  it.each([
    ['比赛期间如遇雨天，比赛顺延，由体育部负责通知各班。', '通知各班 responsible=体育部'],
    ['若有队员受伤，由生活部陪同送往医院。', '陪同送往医院 responsible=生活部'],
    ['纪检部、生活部提前5分钟把观众带到现场。', '把观众带到现场 responsible=纪检部、生活部'],
    ['活动结束后学习部清理现场，并做好总结。', '学习部清理现场，并做好总结 responsible=学习部'],
  ])('%s is given to whom it names', async (text, duty) =>
    expect(told((await section('注意事项', `1、${text}\n2、各班要文明观赛。`)).duties)).toEqual([duty]),
  )

  it('is not parted from a group that is called by its event', async () =>
    expect(told((await section('主要任务', '1.大会后勤组负责餐饮。\n2.清扫会场。')).duties?.slice(0, 1))).toEqual([
      '大会后勤组负责餐饮 responsible=大会后勤组',
    ]))

  it('of all is given to nobody', async () =>
    expect((await section('注意事项', '1、各班要文明观赛。\n2、县文旅局要高度重视。')).duties).toBeUndefined())
})

it('members who are only described stand behind the last who is named', async () =>
  expect(
    bodies(
      await section(
        '组织机构',
        '竞赛组：组长：李明远 成员：何敬之、温静 五年级学生5人\n场地组：组长：王启林 成员：闵安',
      ),
    ),
  ).toEqual(['竞赛组 : 组长 李明远; 成员 何敬之; 成员 温静; 成员 (五年级学生5人)', '场地组 : 组长 王启林; 成员 闵安']))

it('offices that are no units are told what is theirs among units', async () =>
  expect(
    told(
      (
        await section(
          '准备工作',
          '1、教导处：印发家长通知书。\n2、少先队：安排礼仪队迎接家长。\n3、门卫：做好家长登记。',
        )
      ).duties,
    ),
  ).toEqual([
    '印发家长通知书 responsible=教导处',
    '安排礼仪队迎接家长 responsible=少先队',
    '家长登记 responsible=门卫',
  ]))

it('works of two characters stand before who does what for them', async () =>
  expect(
    told(
      (await section('准备工作', '宣传：宣传部在9月10日前制作海报\n物资：后勤部购买奖品\n礼仪：礼仪部迎接来宾')).duties,
    ),
  ).toEqual(['宣传 responsible=宣传部 @../2024-09-10', '物资 responsible=后勤部', '礼仪 responsible=礼仪部']))
