import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { toJson, toNdjson, toYaml } from '../../src/plan/save.ts'
import { canonicalPlan } from './arbitrary-plan.ts'

const read = (text: string, file = 'plan.yaml') => load(text, file).plans.map(({ value }) => canonical(value))

/** The plan without the places of what is in it. */
function bare(plan: Plan): Plan {
  const { source, ...rest } = JSON.parse(
    JSON.stringify(plan, (key, value) => (key === 'source' && !value.file ? undefined : value)),
  )
  return plan.source ? { ...rest, source: plan.source } : rest
}

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 9 } }
const sample: Plan = {
  title: '云汀镇河道保洁工作方案',
  fangan: 1,
  duties: [
    {
      duties: [],
      time: { edtf: '../2024-05-31', text: '5月底前' },
      name: '清理漂浮物',
      text: '第一段\n第二段',
      id: 'duty-清理漂浮物',
      lead: ['镇水利站', '各村'],
      source: place,
    },
  ],
  source: { file: '方案.txt', ...place },
}

describe('toYaml', () => {
  it('writes keys in order, short rows on one line, wording as blocks, places only of the plan', () => {
    expect(toYaml(sample)).toBe(`# yaml-language-server: $schema=https://unpkg.com/fangan/schemas/plan.schema.json
fangan: 1
title: 云汀镇河道保洁工作方案
duties:
  - id: duty-清理漂浮物
    name: 清理漂浮物
    text: |-
      第一段
      第二段
    lead: [镇水利站, 各村]
    time: {text: 5月底前, edtf: ../2024-05-31}
    duties: []
source:
  file: 方案.txt
  start: {line: 1, column: 1, offset: 0}
  end: {line: 2, column: 1, offset: 9}
`)
  })

  it('writes long wording as block text on one line', () => {
    const text = '沿岸各村'.repeat(20)
    expect(toYaml({ ...sample, guidance: text })).toContain(`guidance: |-\n  ${text}\n`)
  })

  it('shares nothing by anchors', () => {
    const lead = ['镇水利站']
    const yaml = toYaml(
      canonical({
        title: '方案',
        teams: [
          { name: '甲', lead },
          { name: '乙', lead },
        ],
      }),
    )
    expect(yaml).not.toMatch(/[&*]/)
  })

  it('writes several plans as a stream', () => {
    expect(read(toYaml([sample, { ...sample, title: '第二份' }])).map(({ title }) => title)).toEqual([
      sample.title,
      '第二份',
    ])
  })

  it('is read back as the same plan', () => {
    fc.assert(
      fc.property(canonicalPlan, (plan) => {
        expect(read(toYaml(plan, { source: true }))).toEqual([plan])
        expect(toYaml(read(toYaml(plan))[0] as Plan)).toBe(toYaml(plan))
      }),
    )
    expect(read(toYaml(sample))).toEqual([bare(sample)])
  })
})

describe('toJson and toNdjson', () => {
  it('write one plan as an object, several as an array, a line a plan', () => {
    expect(JSON.parse(toJson(sample))).toEqual(sample)
    expect(Object.keys(JSON.parse(toJson(sample)))).toEqual(['fangan', 'title', 'duties', 'source'])
    expect(JSON.parse(toJson([sample]))).toEqual(sample)
    expect(JSON.parse(toJson([sample, sample]))).toEqual([sample, sample])
    expect(
      toNdjson([sample, sample])
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([sample, sample])
  })

  it('are read back as the same plans', () => {
    fc.assert(
      fc.property(fc.array(canonicalPlan, { minLength: 1, maxLength: 2 }), (plans) => {
        expect(read(toJson(plans), 'plan.json')).toEqual(plans)
        expect(read(toNdjson(plans), 'plan.ndjson')).toEqual(plans)
      }),
      { numRuns: 30 },
    )
  })
})
