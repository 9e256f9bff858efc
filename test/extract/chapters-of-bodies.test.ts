/** Chapters that tell of bodies, groups and teams, whatever their headings call them: who is in each, and that nobody is given work by them. */
import { describe, expect, it } from 'vitest'
import type { Post } from '../../src/plan/plan.ts'
import { planOf } from './plan-of.ts'

function printed({ post, name, title }: Post): string {
  return [post, name, title && `(${title})`].filter(Boolean).join(' ')
}

const head =
  '青禾镇净街工作方案\n一、组织领导\n成立镇净街行动领导小组，组成人员如下：\n组长：李明远  镇长\n成员：周若溪、何敬之\n'
const tasks = '八、重点任务\n（一）清扫街巷。城管办4月底前完成。\n'

async function bodiesOf(chapter: string) {
  const { organizations = [], duties = [] } = await planOf(`${head}${chapter}\n${tasks}`)
  return {
    bodies: organizations
      .filter(({ name, kind }) => name !== '镇净街行动领导小组' && kind !== 'collective')
      .map(
        ({ name, parent, posts = [], lead, responsible }) =>
          `${name}${parent ? ` < ${parent}` : ''}: ${[...posts.map(printed), ...(lead ?? []), ...(responsible ?? [])].join(',')}`,
      ),
    leaders: organizations[0]?.posts?.length,
    duties: duties.map(({ name }) => name),
  }
}

describe('a chapter of bodies', () => {
  it.each<[string, string, string[]]>([
    [
      'with what each 专班 is told in a bracket',
      '二、工作机制\n领导小组下设两个工作专班：\n清扫推进专班（牵头领导：沈嘉禾，责任单位：镇城管办，成员单位：镇财政所、镇司法所）\n宣传引导专班（牵头领导：温静，责任单位：镇文化站，成员单位：镇中心学校）',
      [
        '清扫推进专班 < 镇净街行动领导小组: 牵头领导 沈嘉禾,成员单位 (镇财政所、镇司法所),镇城管办',
        '宣传引导专班 < 镇净街行动领导小组: 牵头领导 温静,成员单位 (镇中心学校),镇文化站',
      ],
    ],
    [
      'with people and what they are in brackets',
      '二、工作分组\n指挥组：沈嘉禾（校长）\n疏散组：温静（德育主任）、各班班主任\n救护组：陆明（校医）',
      ['指挥组: 成员 沈嘉禾 (校长)', '疏散组: 成员 温静 (德育主任),成员 (各班班主任)', '救护组: 成员 陆明 (校医)'],
    ],
    [
      'with the head of a 专班 behind its name',
      '二、工作专班\n清扫专班：沈嘉禾（组长）、温静\n宣传专班：由镇文化站牵头，镇中心学校配合',
      ['清扫专班 < 镇净街行动领导小组: 组长 沈嘉禾,成员 温静', '宣传专班 < 镇净街行动领导小组: 镇文化站'],
    ],
    [
      'that sets up a group by whatever name',
      '二、活动组织\n成立评比小组。\n组长：沈嘉禾\n成员：各年级组长',
      ['评比小组: 组长 沈嘉禾,成员 (各年级组长)'],
    ],
    ['of those who judge', '二、评委组成\n组长：沈嘉禾\n评委：温静、陆明', ['评委组: 组长 沈嘉禾,评委 温静,评委 陆明']],
    [
      'of those who judge on the field',
      '二、裁判员名单\n总裁判长：沈嘉禾\n裁判员：温静、陆明',
      ['裁判组: 总裁判长 沈嘉禾,裁判员 温静,裁判员 陆明'],
    ],
    [
      'with columns of which the last gives the post',
      '二、工作专班组成人员\n沈嘉禾  副镇长  组长\n温　静  文化站站长  副组长\n陆明  城管办主任  成员',
      ['工作专班: 组长 沈嘉禾 (副镇长),副组长 温静 (文化站站长),成员 陆明 (城管办主任)'],
    ],
    [
      'with such columns counted',
      '二、净街评议小组\n1、沈嘉禾  副镇长  组长\n2、温静  文化站站长  成员',
      ['净街评议小组 < 镇净街行动领导小组: 组长 沈嘉禾 (副镇长),成员 温静 (文化站站长)'],
    ],
    [
      'in a table of 专班',
      '二、专班设置\n| 专班名称 | 牵头领导 | 牵头单位 | 成员单位 |\n|---|---|---|---|\n| 清扫推进专班 | 沈嘉禾 | 镇城管办 | 镇财政所、镇司法所 |\n| 宣传引导专班 | 温静 | 镇文化站 | 镇中心学校 |',
      [
        '清扫推进专班: 牵头领导 沈嘉禾,成员单位 (镇财政所、镇司法所),镇城管办',
        '宣传引导专班: 牵头领导 温静,成员单位 (镇中心学校),镇文化站',
      ],
    ],
    [
      'under the kind of all of them',
      '二、工作专班\n领导小组下设两个专班，即清扫推进专班、宣传引导专班，分别由镇城管办、镇文化站牵头。',
      ['清扫推进专班 < 镇净街行动领导小组: 镇城管办', '宣传引导专班 < 镇净街行动领导小组: 镇文化站'],
    ],
    [
      'each below a heading of its own',
      '二、工作机制\n（一）督查机构。成立净街督查委员会，由沈嘉禾任主任。\n（二）工作专班。抽调人员组成工作专班，由温静任班长，负责具体推进。',
      ['净街督查委员会: 主任 沈嘉禾', '工作专班 < 净街督查委员会: 班长 温静'],
    ],
    [
      'with a roster of its own over groups that each have their head in a bracket',
      '二、成立工作专班\n专班班长：沈嘉禾（镇长）\n成员：陆明\n专班下设两个小组：\n（一）宣传组（组长：温静）\n张贴海报。\n（二）清扫组（组长：何敬之）\n清扫路面。',
      [
        '工作专班 < 镇净街行动领导小组: 班长 沈嘉禾 (镇长),成员 陆明',
        '宣传组 < 工作专班: 组长 温静',
        '清扫组 < 工作专班: 组长 何敬之',
      ],
    ],
  ])('%s', async (_, chapter, expected) => {
    const { bodies, leaders, duties } = await bodiesOf(chapter)
    expect(bodies).toEqual(expected)
    expect(leaders).toBe(3)
    expect(duties).toEqual(['清扫街巷'])
  })

  it('that meets, with who calls it together', async () => {
    const { bodies } = await bodiesOf(
      '二、工作机制\n建立由副镇长召集、镇城管办牵头、有关单位参与的联席会议制度，定期研究问题。',
    )
    expect(bodies).toEqual(['联席会议: 召集人 (副镇长),镇城管办'])
  })

  it('that each unit sends somebody to', async () => {
    const { organizations = [] } = await planOf(`${head}二、联络机制\n各单位明确1名联络员，负责信息报送。\n${tasks}`)
    expect(organizations.filter(({ kind }) => kind === 'collective').map(({ name }) => name)).toEqual(['各单位'])
  })

  it('or sets one up with its head behind an office', async () => {
    const { bodies } = await bodiesOf(
      '二、督查\n领导小组下设办公室，办公室设在城管办。成立督察组，由镇纪委书记沈嘉禾任组长，负责督促检查。',
    )
    expect(bodies).toContain('督察组: 组长 沈嘉禾 (镇纪委书记)')
  })
})
