/** A document that follows the outline of its plan: what is added to the plan stands with its kind, and lists keep their marks. */

import { describe, expect, it } from 'vitest'
import { documentFile } from '../../../src/cli/write/document-file.ts'
import { parse } from '../../../src/parse.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { DutyStyle } from '../../../src/render/document/answers.ts'

const source = `云汀镇净街工作方案
一、主要任务
（一）搭建平台
1.宣传平台：整合公告栏、大喇叭，讲清道理。（牵头单位：党政办）
2.积分平台：整合供销社、超市，兑换肥皂。（牵头单位：供销社）
（二）抓好重点任务
1.清扫街面。逐段清扫。（牵头单位：城管办；完成时限：6月底前）
2.修补路面。逐条修补。（牵头单位：交管站；完成时限：7月底前）
（三）明确督查重点
每月到村督查一次，督查的重点是：
1.街面是否存在垃圾；
2.路面是否平整。
二、实施步骤
（一）部署阶段（2026年3月）
召开会议。
（二）实施阶段（2026年4月至6月）
全面推开。
`

async function lines(change: Partial<Plan>, duties: DutyStyle = 'brackets'): Promise<string[]> {
  const [plan] = (await parse(new TextEncoder().encode(source), 'plan.txt')).plans as [Plan]
  const added = Object.entries(change).map(([key, items]) => [
    key,
    [...((plan[key as keyof Plan] ?? []) as unknown[]), ...(items as unknown[])],
  ])
  const text = await documentFile(canonical({ ...plan, ...Object.fromEntries(added) }), 'txt', { duties })
  return (text as string).split('\n').map((line) => line.trim())
}

const behind = (all: readonly string[], line: string) => all[all.indexOf(line) - 1]

describe('what a plan has beyond its text', () => {
  it('stands behind the last of its kind', async () => {
    const all = await lines({
      duties: [{ id: 'd', name: '清淤', lead: ['水利站'] }],
      platforms: [{ id: 'p', name: '报修平台' }],
      phases: [{ id: 's', name: '总结阶段', time: { text: '2026年7月' } }],
    })
    expect(behind(all, '3.清淤（牵头单位：水利站）')).toMatch(/^2\.修补路面/)
    expect(behind(all, '3.报修平台')).toMatch(/^2\.积分平台/)
    expect(behind(all, '（三）总结阶段（2026年7月）')).toBe('全面推开。')
  })

  it('is no table behind the headings of others', async () => {
    const all = await lines({ duties: [{ id: 'd', name: '清淤', lead: ['水利站'] }] }, 'table')
    expect(all[all.indexOf('1.清淤') + 1]).toBe('牵头单位：水利站')
  })
})

it('gives the points of a list the marks that its outline has lost', async () => {
  const all = await lines({})
  expect(all).toContain('1.街面是否存在垃圾；')
  expect(all).toContain('2.路面是否平整。')
})

it.each(['附件', '附'])('lists attachments once, however the original calls them: %s', async (head) => {
  const original = `${source}云汀镇人民政府\n2026年3月1日\n${head}：1.点位清单\n2.人员名册\n`
  const [plan] = (await parse(new TextEncoder().encode(original), 'plan.txt')).plans as [Plan]
  const text = (await documentFile(canonical(plan), 'txt', { duties: 'brackets' })) as string
  expect(text.match(/点位清单|人员名册/g)).toEqual(['点位清单', '人员名册'])
})
