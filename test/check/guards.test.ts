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
  [
    'several-leads',
    sentence('全程督查，分别由镇交通办、镇城管办牵头。'),
    sentence('全程督查。（牵头单位：镇交通办、镇城管办）'),
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
  [
    'group-without-head',
    `${title}一、组织领导\n成立养护领导小组，组长：李明远，成员：周立新。下设：\n宣传组成员：陈素云、何静\n后勤组成员：马志、孙丽\n`,
    `${title}一、组织领导\n成立养护领导小组，组长：李明远，成员：周立新。下设：\n宣传组组长：陈素云，成员：何静\n后勤组成员：马志、孙丽\n`,
  ],
  [
    'declared-names',
    `${title}一、组建队伍\n组建“道路巡查”、“应急抢修”、“宣传劝导”3支队伍。\n（一）道路巡查队。每日巡查。\n（二）应急抢修队。随时抢修。\n（三）宣传劝导队。入户宣传。\n`,
    `${title}一、组建队伍\n组建道路巡查、应急抢修、宣传劝道3支队伍。\n（一）道路巡查队。每日巡查。\n（二）应急抢修队。随时抢修。\n（三）宣传劝导队。入户宣传。\n`,
  ],
  [
    'phase-gap',
    `${title}一、实施步骤\n（一）第一轮（2025年2月20日至3月31日）。排查。\n（二）第二轮（2025年5月10日至6月30日）。排查。\n（三）第三轮（2025年9月1日至9月30日）。排查。\n`,
    `${title}一、实施步骤\n（一）排查阶段（2025年2月20日至3月31日）。排查。\n（二）修补阶段（2025年4月1日至6月30日）。修补。\n（三）验收阶段（2025年9月1日至9月30日）。验收。\n`,
  ],
  [
    'phase-order',
    `${title}一、实施步骤\n（一）排查阶段（2025年2月至6月）。逐段登记。\n（二）修补阶段（2025年3月至9月）。边排查、边修补。\n`,
    `${title}一、实施步骤\n（一）排查阶段（2025年2月至6月）。逐段登记。\n（二）修补阶段（2025年3月至9月）。逐处修补。\n`,
  ],
  [
    'truncated',
    `${title}一、任务分工\n| 序号 | 任务 | 建设内容 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 修补破损路面 | 主干道坑槽、裂缝、沉陷逐处修补，改造边沟36处，新设警示牌90块，完善照明 | 镇交通办、镇城建办 | 2025年3月 |`,
    sentence(
      '各村每月报送一次进展，由镇交通办汇总后报送镇政府，对进度滞后的村由镇政府约谈，并在全镇范围内予以通报，并对连续两个月进度滞后的村',
    ),
  ],
  [
    'deadline-missing',
    `${title}一、重点任务\n1.排查破损路面。5月底前完成主干道排查。责任单位：镇交通办；完成时限：5月底前\n2.修补破损路面。镇交通办要在6月底前修好学校门前路段。\n3.清理边沟。由镇水务站疏通涵洞，各村组织实施。\n`,
    `${title}一、重点任务\n1.排查破损路面。责任单位：镇交通办；完成时限：5月底前\n2.修补破损路面。责任单位：镇交通办；完成时限：6月底前\n3.清理边沟。责任单位：镇水务站\n`,
  ],
  [
    'no-lead',
    `${title}一、重点任务\n1.排查路面。牵头单位：镇交通办\n2.修补路面。牵头单位：镇城建办\n3.强化监督。镇纪委、镇审计办要加强检查，镇财政所要健全制度。\n`,
    `${title}一、重点任务\n1.排查路面。牵头单位：镇交通办\n2.修补路面。牵头单位：镇城建办\n3.强化监督。（镇纪委、镇审计办、镇财政所按职责分工负责）\n`,
  ],
  [
    'target-incomplete',
    sentence('接到报告后24小时内完成。三年改造126公里，其中2025年完成40公里。'),
    sentence('数量达到50%以上。'),
  ],
  [
    'target-conflict',
    sentence('到2025年底，破损路面修补率达到60%；到2026年底，破损路面修补率达到70%。'),
    sentence('破损路面修补率达到60%。破损路面修补率达到70%。'),
  ],
  [
    'abbreviation-before-definition',
    `${title}一、重点任务\n扎实开展“三边三化”行动。\n二、组织领导\n成立道路养护工作领导小组办公室（以下简称“三边三化”办）。\n`,
    `${title}一、重点任务\n进展情况每月报养护专班。\n二、组织领导\n成立道路养护工作专班（以下简称“养护专班”）。\n`,
  ],
  [
    'deadline-outside-plan',
    `${title}一、实施步骤\n（一）排查阶段（2025年3月1日至3月31日）。排查。\n（二）修补阶段（2025年4月1日至4月30日）。修补。\n二、工作要求\n1.公开账目。责任单位：镇财政所；完成时限：2025年5月10日前张榜公布\n`,
    `${title}一、实施步骤\n（一）排查阶段（2025年3月1日至3月31日）。排查。\n（二）修补阶段（2025年4月1日至4月30日）。修补。\n二、工作要求\n1.清理边沟。责任单位：镇财政所；完成时限：2025年5月10日前\n`,
  ],
  [
    'number-sequence',
    `${title}一、重点任务\n1.排查路面。（镇交通办）\n2.修补路面。（镇城建办）3.清理边沟。（镇水务站）\n4.补种行道树。（镇林业站）\n`,
    `${title}一、重点任务\n1.排查路面。（镇交通办）\n2.修补路面。（镇城建办）\n4.补种行道树。（镇林业站）\n`,
  ],
  [
    'restart-without-parent',
    `${title}路面修补\n1.排查路面破损，逐段登记在册。\n2.修补路面破损，逐处拍照留存。\n边沟清理\n1.清掏边沟淤泥，随挖随运走。\n2.疏通涵洞，不在路肩堆放。\n`,
    `${title}现就道路养护工作安排如下。\n1.排查路面破损，逐段登记在册。\n2.修补路面破损，逐处拍照留存。\n1.清掏边沟淤泥，随挖随运走。\n2.疏通涵洞，不在路肩堆放。\n`,
  ],
  [
    'repeated-paragraph',
    `${title}一、比赛安排\n（一）象棋\n1.奖励办法：取前三名，第一名奖励一百五十元，第二名奖励一百元，第三名五十元。\n（二）拔河\n1.奖励办法：取前三名，第一名奖励一百五十元，第二名奖励一百元，第三名五十元。\n`,
    `${title}一、比赛安排\n（一）象棋\n由镇文化站负责布置场地，裁判由镇中学体育教师担任，比赛前一天完成抽签并张榜公布。\n（二）拔河\n由镇文化站负责布置场地，裁判由镇中学体育教师担任，比赛前一天完成抽签并张榜公布。\n`,
  ],
  [
    'unit-not-constituted',
    `${group('组长：李明远\n成员单位：镇交通办、镇城建办、镇财政所')}三、保障措施\n（一）强化督查。镇督查办每月通报一次进展。\n`,
    `${group('组长：李明远\n成员单位：镇交通办、镇城建办、镇财政所')}（二）清理边沟。\n牵头单位：镇水务站\n`,
  ],
  [
    'duty-without-party',
    `${title}一、重点任务\n1.修补路面。（责任单位：镇交通办）\n2.落实主体责任。施工企业负责人是安全生产第一责任人，须每日巡查。\n`,
    `${title}一、重点任务\n1.修补路面。（责任单位：镇交通办）\n2.落实主体责任。须每日巡查。\n`,
  ],
  [
    'document-number',
    sentence('按照《关于加强养护的通知》（云政发〔2025〕7号）和（2023）云民终[2023]字要求办理。'),
    sentence('按照《关于加强养护的通知》（云政发[2025]7号）要求办理。'),
  ],
  [
    'attachment-missing',
    `${sentence('按应急物资清单补齐（见附表1）。')}附表1 应急物资清单\n1 编织袋 2000条\n`,
    `${sentence('按应急物资清单补齐（见附表1）。')}物资清单\n1 编织袋 2000条\n`,
  ],
  ['doubled-words', sentence('物资能用尽用、该处置处置。'), sentence('物资逐件处置处置。')],
])('%s', (rule, usual, faulty) => {
  it('is silent about what is usual', async () => {
    expect(await rulesIn(usual)).not.toContain(rule)
  })

  it('still finds the fault', async () => {
    expect(await rulesIn(faulty)).toContain(rule)
  })
})
