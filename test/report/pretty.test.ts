/** Findings as people see them: the header line that programs rely on, and carets under the right characters. */

import { describe, expect, it } from 'vitest'
import { catalogueIn } from '../../src/messages/catalogue.ts'
import { json } from '../../src/report/json.ts'
import { pretty } from '../../src/report/pretty.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { LineIndex } from '../../src/source/place.ts'

const english = catalogueIn('en')
const chinese = catalogueIn('zh-CN')

function finding(text: string, part: string): Diagnostic {
  const start = text.indexOf(part)
  const place = new LineIndex(text).position({ start, end: start + part.length })
  const message = { code: 'invalid-edtf', values: { value: part } } as const
  return { rule: 'edtf', severity: 'error', message, file: 'plan.yaml', place }
}

describe('the pretty report', () => {
  it('points under Chinese text by the width that it takes', () => {
    const text = 'fangan: 1\ntime: {text: 二月底，edtf: 2025-02-30}\n'
    expect(pretty([finding(text, '2025-02-30')], text, english)).toBe(
      [
        'plan.yaml:2:24  error  “2025-02-30” is not a valid EDTF time (ISO 8601-2)  edtf',
        '  2 | time: {text: 二月底，edtf: 2025-02-30}',
        '    |                            ^^^^^^^^^^',
        '',
      ].join('\n'),
    )
  })

  it('speaks Chinese', () => {
    const text = 'edtf: 错'
    expect(pretty([finding(text, '错')], text, chinese)).toContain('plan.yaml:1:7  错误  “错”不是有效的 EDTF 时间')
    expect(pretty([finding(text, '错')], text, chinese)).toContain('  1 | edtf: 错\n    |       ^^\n')
  })

  it('shows the part of a long line that matters', () => {
    const text = `${'甲'.repeat(500)}错误${'乙'.repeat(500)}`
    const [, line = '', carets = ''] = pretty([finding(text, '错误')], text, english).split('\n')
    expect(line).toBe(`  1 | …${'甲'.repeat(30)}错误${'乙'.repeat(48)}…`)
    expect(carets.indexOf('^')).toBe('  1 | '.length + 1 + 60)
  })

  it('does not repeat what would steer the terminal', () => {
    const text = 'a: \u001b[31m红\tx\u202e'
    expect(pretty([finding(text, '红')], text, english)).not.toMatch(/[\u001b\t\u202e]/)
  })

  it('marks by style, and plainly without', () => {
    const text = 'x: 1'
    const style = {
      severity: (_: string, part: string) => `<${part}>`,
      strong: (part: string) => part,
      faint: (part: string) => part,
    }
    expect(pretty([finding(text, '1')], text, english, style)).toContain('<error>')
  })

  it('manages without a place', () => {
    const { place: _, ...placeless } = finding('x: 1', '1')
    expect(pretty([placeless], 'x: 1', english)).toMatch(/^plan\.yaml:1:1 {2}error/)
  })
})

describe('the JSON report', () => {
  it('has the fields of the interface', () => {
    const text = 'x: 1'
    const [entry] = JSON.parse(json([{ ...finding(text, '1'), item: '/duties/0' }], english))
    expect(entry).toEqual({
      file: 'plan.yaml',
      rule: 'edtf',
      severity: 'error',
      message: '“1” is not a valid EDTF time (ISO 8601-2)',
      place: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 5, offset: 4 } },
      item: '/duties/0',
      url: 'docs/rules.md#edtf',
    })
  })
})
