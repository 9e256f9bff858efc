/** Rosters in other layouts: groups in the hand of one, offices in a list of groups, squads line by line, numbers behind titles, days on duty. */

import { expect, it } from 'vitest'
import { bodiesOf, teams } from './in-short.ts'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

it.each([
  [
    '成立保供领导小组，组长：李明远。领导小组下设三个工作组：货源组，由业务股股长赵文华负责；质量组，由孙国平负责；信息组，由温静负责。',
    [
      '保供领导小组 : 组长 李明远',
      '货源组 < 保供领导小组 : 负责人 赵文华 (业务股股长)',
      '质量组 < 保供领导小组 : 负责人 孙国平',
      '信息组 < 保供领导小组 : 负责人 温静',
    ],
  ],
  [
    '成立三个督查组：一组由李明远带队，负责东片；二组由周若溪同志带队，负责西片。',
    ['一组 : 带队领导 李明远 | does', '二组 : 带队领导 周若溪 | does'],
  ],
  [
    '成立检查组。第一组负责东片，由李明远带队；第二组负责西片，由周若溪带队。',
    ['检查组', '第一组 : 带队领导 李明远 | does', '第二组 : 带队领导 周若溪 | does'],
  ],
  [
    '成立水源保护领导小组和工作专班。领导小组由镇长李明远任组长，副镇长周若溪任副组长；工作专班由温静任班长，从各站所抽调5人组成。',
    ['水源保护领导小组 : 组长 李明远 (镇长); 副组长 周若溪 (副镇长)', '工作专班 < 水源保护领导小组 : 班长 温静'],
  ],
  [
    '组委会主任：李明远\n仲裁委员会：主任：赵文华；委员：孙国平\n裁判委员会：裁判长：温静；副裁判长：何军',
    [
      '组委会 : 主任 李明远',
      '仲裁委员会 < 组委会 : 主任 赵文华; 委员 孙国平',
      '裁判委员会 < 组委会 : 裁判长 温静; 副裁判长 何军',
    ],
  ],
  [
    '成立攻坚指挥部，由镇长李明远任指挥长。指挥部下设“一办两组”：办公室（主任：周若溪）、宣传组（组长：温静）、拆违组（组长：赵文华）。',
    [
      '攻坚指挥部 : 指挥长 李明远 (镇长)',
      '指挥部办公室 < 攻坚指挥部 : 主任 周若溪',
      '宣传组 < 攻坚指挥部 : 组长 温静',
      '拆违组 < 攻坚指挥部 : 组长 赵文华',
    ],
  ],
  [
    '领导小组\n组长：李明远  副县长  13800000000\n副组长：周若溪  县文旅局局长  0123-1234567\n        温静  县公安局副局长  13800000001\n联络员：赵文华，电话1234567',
    ['领导小组 : 组长 李明远 (副县长); 副组长 周若溪 (县文旅局局长); 副组长 温静 (县公安局副局长); 联络员 赵文华'],
  ],
])('%s', async (text, expected) => expect(await bodiesOf(text)).toEqual(expected))

it('units in charge of groups hold no post in them', async () =>
  expect(await bodiesOf('成立两个组：一组由县水利局负责；二组由县林业局负责。')).not.toContain(
    '一组 : 负责人 县水利局',
  ))

it('squads line by line in a chapter on bodies', async () => {
  const plan = await section(
    '人员组成',
    '第一小分队（东片）\n队长：李明远\n队员：周若溪、温静\n第二小分队（西片）\n队长：赵文华\n队员：孙国平',
  )
  expect(teams(plan)).toEqual([
    '第一小分队 : 队长 李明远; 队员 周若溪; 队员 温静',
    '第二小分队 : 队长 赵文华; 队员 孙国平',
  ])
})

it('people with their heads in brackets are no work of their groups', async () => {
  const { duties = [] } = await section(
    '考务组织',
    '主考：李明远 副主考：周若溪\n考务组：赵文华（组长） 孙国平\n保卫组：温静（组长） 何军',
  )
  expect(duties).toEqual([])
})

it('whoever leads the way is no team', async () => {
  const plan = await section('医疗队组成', '领队：李明远（副院长）\n内科：温静（医师）')
  expect(teams(plan)).toEqual([])
})

it('days on duty, each with who is there', async () => {
  const { duties } = await section(
    '值班安排',
    '2月10日（周一）：带班领导 赵文华，值班人员 温静、周若溪\n2月11日（周二）：带班领导 李明远，值班人员 孙国平、何军',
  )
  expect(told(duties)).toEqual([
    '值班安排 [2月10日（周一） responsible=赵文华、温静、周若溪 @2024-02-10 | 2月11日（周二） responsible=李明远、孙国平、何军 @2024-02-11]',
  ])
})
