import { describe, expect, it } from 'vitest'
import { catalogueIn } from '../../src/messages/catalogue.ts'
import { sentence } from '../../src/messages/messages.ts'
import { load } from '../../src/plan/load.ts'
import { schemaFindings } from '../../src/plan/schema-findings.ts'

const chinese = catalogueIn('zh-CN')

const head = 'fangan: 1\ntitle: 云汀镇方案\n'

/** Each finding as the place it marks and its sentence. */
function findings(yaml: string): string[] {
  const text = head + yaml
  return load(text, 'plan.yaml').plans.flatMap((plan) =>
    schemaFindings(plan).map(({ rule, severity, place, message }) => {
      expect([rule, severity]).toEqual(['schema', 'error'])
      return `${text.slice(place?.start.offset, place?.end.offset)} | ${sentence(chinese, message)}`
    }),
  )
}

describe('schemaFindings', () => {
  it('finds nothing in a valid plan, shorthand or not', () => {
    expect(findings('x-own: 1\nteams: 队\nduties: [甲, {name: 乙, number: 2, time: 2024}]')).toEqual([])
  })

  it.each([
    ['titel: 1', 'titel | 这里没有 titel 这个键，是否想写 title（标题）？'],
    ['牵头单位: 甲', '牵头单位 | 这里没有 牵头单位 这个键'],
    ['duties: [{牵头单位: 甲}]', '牵头单位 | 这里没有 牵头单位 这个键，是否想写 lead（牵头单位）？'],
    ['duties: {name: 甲, leed: 乙}', 'leed | 这里没有 leed 这个键，是否想写 lead（牵头单位）？'],
    ['teams: [{constructor: 1}]', 'constructor | 这里没有 constructor 这个键'],
    ['goals:', 'goals | goals（目标）没有值：请填写，或删去这一行'],
    ['goals: [{text: }]', 'text | text（内容）没有值：请填写，或删去这一行'],
    ['goals: 3', '3 | goals（目标）应为列表'],
    ['goals: [3]', '3 | goals（目标）的每一项应为文字或“键: 值”'],
    ['goals: [甲, [乙]]', '[乙] | goals（目标）的每一项应为文字或“键: 值”'],
    ['goals: {name: 2024}', '2024 | name（名称）应为文字，而 2024 会被读成别的类型：请加引号'],
    ['guidance: [甲]', '[甲] | guidance（指导思想）应为文字'],
    ['teams: [{lead: {甲: 乙}}]', '{甲: 乙} | lead（牵头单位）应为文字或文字列表'],
    ['teams: [{lead: [true]}]', 'true | lead（牵头单位）应为文字，而 true 会被读成别的类型：请加引号'],
    ['teams: [{lead: [[甲]]}]', '[甲] | lead（牵头单位）应为文字'],
    ['phases: [{time: [5月]}]', '[5月] | time（时间）应为文字，或由 text、edtf、rrule 组成'],
    ['phases: [{time: 20240531}]', '20240531 | time（时间）应为文字，而 20240531 会被读成别的类型：请加引号'],
    ['phases: [{time: {edtf: {}}}]', '{} | edtf（日期）应为文字'],
    ['document: 甲', '甲 | document（公文要素）应由“键: 值”组成'],
    [
      'type: workplan',
      'workplan | type（类型）应为以下之一：implementation-plan work-plan activity-plan action-plan assignment other；是否想写 work-plan？',
    ],
    ['duties: [{status: 好}]', '好 | status（状态）应为以下之一：todo doing done dropped'],
    ['year: 24', '24 | year（年份）应 ≥ 1000'],
    ['year: 二〇二四', '二〇二四 | year（年份）应为整数'],
    ['targets: [{value: 80%}]', '80% | value（数值）应为数字，不带单位'],
    ['teams: [{count: 多}]', '多 | count（数量）应为整数'],
    ['teams: [{id: " "}]', '" " | id（编号）是空白'],
    ['sections: [{name: 甲}]', '{name: 甲} | 缺少 level（层次）'],
    ['sections: [{level: 1, inferred: 是}]', '是 | inferred（推定）应为 true 或 false'],
    ['sections: 甲', '甲 | sections（原文章节）应为列表'],
  ])('says of %j only what is meant', (yaml, expected) => {
    expect(findings(yaml)).toEqual([expected])
  })

  it('points at the version where the title is missing', () => {
    const [plan] = load('fangan: 1\nyear: 2024\n', 'plan.yaml').plans
    expect(plan && schemaFindings(plan)).toEqual([
      {
        rule: 'schema',
        severity: 'error',
        file: 'plan.yaml',
        message: { code: 'schema-missing', values: { key: 'title', title: '标题' } },
        place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 7, offset: 6 } },
        item: '',
      },
    ])
  })

  it('stays quick and short with many and long wrong keys', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `  k${index}: 1`).join('\n')
    const found = findings(`${'k'.repeat(100_000)}: 1\ndocument:\n${keys}\n`)
    expect(found).toHaveLength(5_001)
    expect(Math.max(...found.slice(1).map((line) => line.length))).toBeLessThan(100)
  })
})
