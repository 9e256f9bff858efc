/** The one walk over all texts of a plan misses none that a rule asks for. */

import { describe, expect, it } from 'vitest'
import { allTextsOf, isDate } from '../../src/check/all-texts.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { shapes } from '../../src/plan/plan-shapes.generated.ts'

describe('all texts of a plan', () => {
  it('are dates under the very keys under which the schema has EDTF', () => {
    const forms = Object.values(shapes).flatMap(({ properties }) => Object.entries(properties))
    expect(forms.length).toBeGreaterThan(50)
    for (const [key, { form }] of forms) expect([key, isDate(key)]).toEqual([key, form === 'edtf'])
  })

  it('are what was written, without ids, extensions and what was read from it', () => {
    const plan = canonical({
      fangan: 1,
      title: '云汀镇秋季道路养护方案',
      document: { issued: '2025-08-01', attachments: ['任务清单'] },
      duties: [
        { id: 'a', name: '修补破损路面', lead: '镇交通办', time: '2025年8月底前', done: '2025-08-20', 'x-a': '甲' },
      ],
    })
    const { written, dates } = allTextsOf(plan)
    expect([...written].sort()).toEqual(
      ['2025-08-20', '2025年8月底前', '云汀镇秋季道路养护方案', '任务清单', '修补破损路面', '镇交通办'].sort(),
    )
    expect([...dates].sort()).toEqual(['../2025-08-31', '2025-08-01', '2025-08-20'])
  })
})
