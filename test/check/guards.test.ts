/** What is usual in documents and no fault: the guards of rules, each with the wording that needs it and one that does not. */

import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/check.ts'
import { sourcePlace } from '../../src/check/source-place.ts'
import { parse } from '../../src/parse.ts'

async function rulesIn(document: string): Promise<string[]> {
  const { plans, text } = await parse(new TextEncoder().encode(document), 'plan.txt')
  const found = await Promise.all(
    plans.map((plan) => checkPlan(plan, { file: 'plan.txt', text, locate: (pointer) => sourcePlace(plan, pointer) })),
  )
  return found.flat().map(({ rule }) => rule)
}

const title = '云汀镇秋季道路养护工作方案\n'
const sentence = (wording: string) => `${title}一、重点任务\n（一）管好道路。${wording}\n`
const group = (roster: string) =>
  `${title}一、组织领导\n成立云汀镇道路养护领导小组。\n${roster}\n二、重点任务\n（一）修补破损路面。\n牵头单位：镇交通办\n`

describe.each([
  ['doubled-words', sentence('遇有大事一事一议，收购做到随到随收。'), sentence('优先支持支持学校门前路段。')],
  [
    'doubled-words',
    group('组长：李明远\n成员：周立新（交警中队中队长）'),
    group('组长：李明远\n成员：周立新（交警中队中队）'),
  ],
  ['placeholder', sentence('联系电话：139****0000。'), sentence('联系人：***。')],
  ['vague-wording', sentence('暴雨时中小学视情停课。'), sentence('对破损路面视情修补。')],
  ['vague-wording', sentence('在路口适当和醒目的位置设立提示牌。'), sentence('在路口适当设立提示牌。')],
  [
    'post-held-twice',
    group('组长：李明远  镇党委书记\n      周立新  镇长\n副组长：陈素云  副镇长'),
    group('组长：李明远  镇长\n      周立新  副镇长\n副组长：陈素云  副镇长'),
  ],
  [
    'post-held-twice',
    `${title}一、组织领导\n成立云汀镇道路养护领导小组，由李明远、周立新任双组长，陈素云任副组长。\n`,
    group('组长：李明远  副镇长\n      周立新  副镇长\n副组长：陈素云  镇交通办主任'),
  ],
  [
    'group-without-head',
    `${title}一、组织领导\n（一）道路养护委员会\n主任委员：李明远\n副主任委员：周立新\n委员：各村书记\n`,
    `${title}一、组织领导\n（一）道路养护委员会\n副主任委员：周立新\n委员：各村书记\n`,
  ],
  [
    'duty-without-party',
    `${title}一、重点任务\n1.修补破损路面。逐处修补。（责任单位：镇交通办）\n2.清理边沟淤积。由各村自行组织。\n`,
    `${title}一、重点任务\n1.修补破损路面。逐处修补。（责任单位：镇交通办）\n2.清理边沟淤积。雨前清完。\n`,
  ],
  [
    'repeated-paragraph',
    `${title}${'一、任务交办\n请按完成时限组织办理，逐项填写完成情况，并附上有关的证明材料备查。\n'.repeat(4)}`,
    `${title}${'一、任务交办\n请按完成时限组织办理，逐项填写完成情况，并附上有关的证明材料备查。\n'.repeat(2)}`,
  ],
])('%s', (rule, usual, faulty) => {
  it('is silent about what is usual', async () => {
    expect(await rulesIn(usual)).not.toContain(rule)
  })

  it('still finds the fault', async () => {
    expect(await rulesIn(faulty)).toContain(rule)
  })
})
