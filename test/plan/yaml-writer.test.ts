import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dump } from '../../src/plan/yaml.ts'
import { layout } from '../../src/plan/yaml-layout.ts'
import { writeYaml } from '../../src/plan/yaml-writer.ts'
import { canonicalPlan } from './arbitrary-plan.ts'

const marks = '云汀镇，。：“”（）×　 \n\t-?:,[]{}#&*!|>\'"%@`=<.+_/()~0123456789XNnyeéж😀\u00a0\u0085\u2028\ufeff'
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...marks), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'云汀镇清洁。\n ：#-'), minLength: 40, maxLength: 90 }),
  fc.constantFrom('=', '>=', '<=', '%', '1.', '(1)', '3)', '2024-05-31', '../2024', 'XXXX-05/..', '2024/2025-02-03'),
  fc.constantFrom(
    'true',
    'null',
    'false',
    'yes',
    'No',
    'on',
    '.5',
    '1_000',
    '12:30',
    '0x1F',
    '0o7',
    '1e3',
    '<<',
    '---',
  ),
  fc.constantFrom(
    'work-plan',
    'body',
    '第1行\n第2行\n',
    '第1行\n\n',
    '\n第1行',
    '第1行\n   \n第3行',
    'a: 甲',
    '甲 #乙',
  ),
  fc.string({ unit: fc.constantFrom(...'01.9:+-xXeEnNyYoTt/()='), maxLength: 6 }),
  fc.constantFrom('1+5+N', 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU', '~', 'N', 'oN', 'Null', '08', '2.3', '2.3.1'),
  fc.constantFrom(
    '4月7日8:20',
    '第一阶段:',
    '时间: 4月',
    '2025',
    '2025-04',
    '20XX-06',
    '01-plan_2.txt',
    '1e5.md',
    '0x1.html',
  ),
  fc.constantFrom(
    'FREQ=MONTHLY;BYMONTHDAY=4,14',
    '[3,4]',
    '{2025-05,2025-07}',
    '甲:',
    '甲"乙:',
    '甲\\乙,丙',
    '20250401123456789',
  ),
  fc.constantFrom('plan.txt', '/tmp/a-1/plan.txt', './计划.txt', '../plan', '/', '..', '...', '.甲'),
)
const key = fc.constantFrom('id', 'name', 'text', 'duties', 'x-note', 'x-甲: 乙', 'x-')
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: text },
    fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom(0.35, 12.5)),
    { weight: 2, arbitrary: tie('mapping') },
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  mapping: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))
const mapping = fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true })

describe('writeYaml', () => {
  it('writes what the library writes, for anything a plan may hold', () => {
    fc.assert(
      fc.property(mapping, (plan) => {
        expect(writeYaml(plan)).toBe(dump(plan, layout(true)))
      }),
      { numRuns: 3000 },
    )
  })

  it('writes plans as the library does', () => {
    fc.assert(
      fc.property(canonicalPlan, (plan) => {
        expect(writeYaml(plan)).toBe(dump(plan, layout(true)))
      }),
    )
  })
})
