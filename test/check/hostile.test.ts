/** No rule takes more than linear time on any text: twice the text may take twice as long, and not four times. */

import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/check.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { cpuClock } from '../cpu-clock.ts'

const pieces = [
  '“',
  '”“',
  '《关于印发',
  '（',
  '甲、',
  '打造甲乙、',
  '3个',
  '三个平台、',
  '“三有”',
  '10-9个',
  '1-',
  '9:00-8:00',
  '2025年13月1日至',
  '附件1',
  '见附件',
  '以下简称“',
  '（以下简称“甲乙”）',
  '现将《甲》',
  '牵头单位：\n',
  '组长：',
  '支持',
  '甲乙丙甲乙丙一',
  '尽快',
  '3尽快',
  '共4人组成',
  '共5项任务',
  '999%率',
  '活动时间：2025年',
  '成员单位包括甲',
  '全镇12个',
  '全镇12个村、',
  '由甲',
  '。各甲',
  '國学',
  'æ¶',
  '华蜜',
  '支学持校',
  ' ',
  '，',
]

const origin = { file: 'plan.yaml', locate: () => undefined }

async function seconds(text: string): Promise<number> {
  const duties = Array.from({ length: 20 }, (_, index) => ({ name: `任务${index}`, lead: '县住建局' }))
  const plan = canonical({
    fangan: 1,
    title: '青禾县工作方案',
    guidance: text,
    targets: [{ subject: text, comparator: '>=', value: 90, unit: '%' }],
    duties: [...duties, { name: '说明', text }],
  })
  const spent = cpuClock()
  await checkPlan(plan, origin)
  return spent() / 1000
}

describe('hostile wording', () => {
  it.each(pieces)('%j again and again is checked in linear time', async (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    expect(await seconds(text)).toBeLessThan(3)
  })
})
