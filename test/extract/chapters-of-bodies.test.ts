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
  ])('%s', async (_, chapter, expected) => {
    const { bodies, leaders, duties } = await bodiesOf(chapter)
    expect(bodies).toEqual(expected)
    expect(leaders).toBe(3)
    expect(duties).toEqual(['清扫街巷'])
  })

  it('or sets one up with its head behind an office', async () => {
    const { bodies } = await bodiesOf(
      '二、督查\n领导小组下设办公室，办公室设在城管办。成立督察组，由镇纪委书记沈嘉禾任组长，负责督促检查。',
    )
    expect(bodies).toContain('督察组: 组长 沈嘉禾 (镇纪委书记)')
  })
})
