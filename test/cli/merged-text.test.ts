/** What a merge writes into a plan file reads as the merged plan, whatever the units report and however the file is written. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergedText } from '../../src/cli/divide/merged-text.ts'
import { merge } from '../../src/divide/merge.ts'
import { splitByUnit } from '../../src/divide/split.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Duty, Plan } from '../../src/plan/plan.ts'

/** Shorthand, rows and blocks, and comments at every place where one can stand. */
const upper = `# 方案文件
fangan: 1
title: 青禾县方案 # 标题
organizations: [水务局, {name: 财政局, aliases: 县财政局}] # 机构
phases: 整治阶段 # 阶段
duties: # 任务
  # 第一项
  - 宣传发动 # 一行字
  - {name: 清淤, lead: 水务局, support: [县财政局], time: 2025年10月底前} # 一行
  - name: 补种
    # 单位
    lead: 水务局 # 牵头
    responsible: [财政局, 云汀镇]
    text: |-
      先补路边，
      再补田间。
    status: todo # 状态
    duties:
      - name: 采购苗木
        responsible: 财政局
        note: >-
          待批
  # 末尾
`

const report = fc.record(
  {
    status: fc.constantFrom<NonNullable<Duty['status']>>('todo', 'doing', 'done', 'dropped'),
    done: fc.constantFrom('2025-09-01', '2025-10'),
    note: fc.oneof(fc.constantFrom('已开工', '# 不是注释', 'a: b', '第一行\n第二行', '"'), fc.string({ maxLength: 6 })),
    contact: fc.array(fc.constantFrom('李明远', '苏映雪'), { maxLength: 2 }),
    time: fc.constantFrom({ text: '年底前' }, { edtf: '2025-12' }),
    duties: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), name: fc.constantFrom('报送', '验收: 现场', '') }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
)

function read(text: string): Plan {
  return canonical(load(text, 'plan.yaml').plans[0]?.value)
}

it('merges into a file what merging makes of its plan, and leaves its comments', async () => {
  const plan = read(upper)
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 12, maxLength: 12 }), async (reports) => {
      let at = 0
      const filled = (duties: readonly Duty[]): Duty[] =>
        duties.map((duty) => {
          const said = reports[at++ % reports.length] as Partial<Duty>
          const parts = [...filled(duty.duties ?? []), ...(said.duties ?? [])]
          return { ...duty, ...said, ...(parts.length > 0 ? { duties: parts } : {}) }
        })
      const { shares, rest } = splitByUnit(plan)
      const sheets = [...shares, ...(rest ? [rest] : [])].map(({ name, plan }) => ({
        file: name,
        plan: { ...plan, duties: filled(plan.duties ?? []) },
      }))
      const merged = merge(sheets, { into: plan })
      const { text, isRewritten } = await mergedText(merged.plan, {
        plan,
        file: 'plan.yaml',
        text: upper,
        isJson: false,
      })
      expect(read(text)).toEqual(merged.plan)
      // A note over several lines may have no place in a row, and then the file is written anew.
      const isPlain = reports.every(({ note = '-' }) => /\S/.test(note) && !note.includes('\n'))
      if (isPlain) expect(isRewritten).toBe(false)
      if (isRewritten) return
      for (const comment of ['# 方案文件', '# 标题', '# 第一项', '# 单位', '# 牵头', '# 末尾'])
        expect(text).toContain(comment)
    }),
    { numRuns: 60 },
  )
})

it('keeps the comments of lists that grow and of times, and tells those that stood in what was replaced', async () => {
  const text = `fangan: 1
title: 青禾县方案
duties:
  - id: a
    name: 清淤
    lead: # 牵头
      - 水务局 # 老名字
    contact:
      - 李明远 # 手机在值班表
      # 周若溪调走了
      - 苏映雪
    time: # 时间
      text: 3月底前 # 原话
      edtf: ../XXXX-03-31
`
  const plan = read(text)
  const said = (more: Partial<Duty>): Duty => ({ ...(plan.duties?.[0] as Duty), upper: 'a', ...more })
  const merged = async (more: Partial<Duty>) => {
    const sheet: Plan = { ...plan, document: { recipients: ['水务局'] }, duties: [said(more)] }
    const into = merge([{ file: 'x', plan: sheet }], { into: plan }).plan
    return mergedText(into, { plan, file: 'plan.yaml', text, isJson: false })
  }
  const time = { text: '4月底前', edtf: '../XXXX-04-30' }
  const kept = await merged({ contact: ['李明远', '苏映雪', '何听雨'], time })
  expect(kept.lost).toEqual([])
  expect(kept.text).toBe(
    text.replace('- 苏映雪', '- 苏映雪\n      - 何听雨').replace('3月底前', '4月底前').replace('03-31', '04-30'),
  )
  expect((await merged({ lead: ['县水务局'] })).lost).toEqual(['# 老名字'])
})
