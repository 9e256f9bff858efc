/** Groups whose work is listed below who is in them, as schools and offices set them out. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'

const functionsIn = async (text: string) => {
  const { organizations = [] } = await section('组织机构', text)
  return organizations.map(({ name, functions }) => [name, functions])
}

it('the items below the line of a roster are what the group does, whether or not they say 负责', async () =>
  expect(
    await functionsIn(
      '成立校庆领导小组，由温静任组长。\n（一）接待组\n负责人：李明远\n1、拟定接待方案；\n2、负责会场布置；\n3、物资、车辆的调配。\n（二）演出组\n负责人：周若溪、何敬之\n策划文艺节目。',
    ),
  ).toEqual([
    ['校庆领导小组', undefined],
    ['接待组', ['拟定接待方案', '负责会场布置', '物资、车辆的调配']],
    ['演出组', ['策划文艺节目']],
  ]))

it('people and posts below it are not', async () =>
  expect(
    await functionsIn(
      '（一）接待组\n组长：李明远\n1、何敬之、周若溪\n2、温静\n（二）演出组\n组长：周若溪\n1、副组长：何敬之\n2、成员：温静',
    ),
  ).toEqual([
    ['接待组', undefined],
    ['演出组', undefined],
  ]))

it.each([
  ['领导小组下设办公室，办公室设在县文旅局，负责日常工作。', '负责日常工作'],
  ['领导小组下设办公室，设在县文旅局，由温静兼任主任，具体负责协调督办，联系电话另行通知。', '具体负责协调督办'],
  ['领导小组办公室设在县文旅局，承担资料汇总，各成员单位负责本单位工作。', '承担资料汇总'],
  ['领导小组下设办公室和2个工作组，具体负责筹备，具体如下：', undefined],
  ['领导小组下设办公室，办公室设在县文旅局，联络负责人为温静。', undefined],
])('what an office is there for: %s', async (text, does) => {
  const { organizations = [] } = await section('组织领导', `成立灯会领导小组，组长由李明远担任。${text}`)
  expect(organizations.find(({ kind }) => kind === 'office')?.functions).toEqual(does === undefined ? does : [does])
})

it('a body that is set up 如下 has the name behind 成立, and what its heading says is no other', async () => {
  const { organizations = [] } = await section(
    '工作领导小组',
    '特成立云溪区灯会活动领导小组如下：\n组长：李明远（区委办、区府办副主任）\n成员：温静（区文旅局局长）',
  )
  expect(organizations.map(({ name, posts, responsible }) => [name, posts?.length, responsible])).toEqual([
    ['云溪区灯会活动领导小组', 2, undefined],
  ])
})

it('职责分工 heads what a group does, in one line too', async () =>
  expect(
    await functionsIn(
      '（一）安保组\n组长：李明远\n职责分工：（1）维护秩序。\n（2）疏导交通。\n（二）后勤组\n职责分工：保洁。',
    ),
  ).toEqual([
    ['安保组', ['维护秩序', '疏导交通']],
    ['后勤组', ['保洁']],
  ]))

it.each([
  ['成立县净街领导小组，负责统筹协调净街工作，组长由李明远担任。', '负责统筹协调净街工作'],
  ['成立由县长任组长的县净街领导小组（以下简称领导小组），统筹推进净街工作。', '统筹推进净街工作'],
  ['成立县净街领导小组，负责人由各部门分管领导组成。', undefined],
  ['成立县净街领导小组，统筹兼顾各方。', undefined],
])('what a body is set up for: %s', async (text, does) => {
  const { organizations: [body] = [] } = await section('组织领导', text)
  expect([body?.name, body?.functions]).toEqual(['县净街领导小组', does === undefined ? does : [does]])
})

it('groups that a sentence lists and speaks of again are each told of, whatever the heading calls them', async () => {
  const { organizations = [] } = await section(
    '组织领导',
    '（一）领导小组。成立县净街领导小组。\n（二）成立工作专班。领导小组下设综合协调专班、督导专班，综合协调专班由县政府办牵头，负责日常协调；督导专班由县委督查室牵头，负责培训和指导。',
  )
  expect(
    organizations.map(({ name, parent, lead, support, functions }) => [name, parent, lead, support, functions]),
  ).toEqual([
    ['县净街领导小组', undefined, undefined, undefined, undefined],
    ['综合协调专班', '县净街领导小组', ['县政府办'], undefined, ['负责日常协调']],
    ['督导专班', '县净街领导小组', ['县委督查室'], undefined, ['负责培训和指导']],
  ])
})

it('a committee that another sets up is below it', async () => {
  const { organizations = [] } = await section(
    '组织领导',
    '成立健康行动推进委员会（以下简称推进委员会）。推进委员会设立专家咨询委员会，负责提供技术支持。',
  )
  expect(organizations.map(({ name, parent }) => [name, parent])).toEqual([
    ['健康行动推进委员会', undefined],
    ['专家咨询委员会', '健康行动推进委员会'],
  ])
})

it('posts and people of a group that only blanks part', async () => {
  const { organizations = [] } = await section(
    '组织机构',
    '成立组委会。\n1.秘书组：组长 周若溪  成员 王 芳 赵 强\n2.竞赛组：组长 陆小舟  成员 体育组全体教师\n3.宣传组：组长　何敬之　副组长　温静',
  )
  expect(
    organizations
      .slice(1)
      .map(
        ({ name, posts = [] }) => `${name} ${posts.map((one) => `${one.post} ${one.name ?? one.title}`).join('; ')}`,
      ),
  ).toEqual([
    '秘书组 组长 周若溪; 成员 王芳; 成员 赵强',
    '竞赛组 组长 陆小舟; 成员 体育组全体教师',
    '宣传组 组长 何敬之; 副组长 温静',
  ])
})
