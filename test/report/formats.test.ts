/** The reports for programs: SARIF held to the schema of the standard, workflow commands and JUnit to their escapes. */

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { catalogueIn } from '../../src/messages/catalogue.ts'
import { github } from '../../src/report/github.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'

const english = catalogueIn('en')

const place = { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 9, offset: 24 } }
const hostile = '甲,乙:丙 100%\n::error::<"&>\u0007\ud800'
const finding: Diagnostic = {
  rule: 'edtf',
  severity: 'error',
  message: { code: 'custom', values: { text: hostile } },
  file: 'plans/方 案,1.yaml',
  place,
  item: '/duties/0/time',
  related: [{ message: { code: 'custom', values: { text: '另一处' } }, place }],
  fix: { edits: [{ start: 20, end: 24, text: '2025' }], safe: true },
}
const bare: Diagnostic = { rule: 'own/rule', severity: 'info', message: finding.message, file: '/abs/a.yaml' }

describe('SARIF', () => {
  const path = '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(
    schema,
  )
  const rules = [{ id: 'edtf', severity: 'error', summary: 'a', why: 'b' } as const]
  const report = (findings: Diagnostic[], known: Diagnostic[] = []) =>
    JSON.parse(sarif({ findings, known, rules, version: '1.2.3', language: 'zh-CN' }, english))

  it.each([
    ['nothing', report([])],
    ['findings', report([finding, bare])],
    ['findings against a baseline', report([finding], [bare])],
  ])('of %s fits the schema of the standard', (_, log) => {
    validate(log)
    expect(validate.errors).toBeNull()
  })

  it('says where, how, and what was known before', () => {
    const [run] = report([finding], [bare]).runs
    expect(run.results).toMatchObject([
      {
        ruleId: 'edtf',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'plans/%E6%96%B9%20%E6%A1%88%2C1.yaml' },
              region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
            },
          },
        ],
        baselineState: 'new',
      },
      { ruleId: 'own/rule', level: 'note', baselineState: 'unchanged' },
    ])
    expect(report([finding]).runs[0].results[0]).not.toHaveProperty('baselineState')
  })
})

it('workflow commands stay on their line, whatever a file says', () => {
  expect(github([finding, bare], english)).toBe(
    '::error file=plans/方 案%2C1.yaml,line=3,col=5,endLine=3,endColumn=9,title=edtf::甲,乙:丙 100%25%0A::error::<"&>�\ud800\n' +
      '::notice file=/abs/a.yaml,title=own/rule::甲,乙:丙 100%25%0A::error::<"&>�\ud800\n',
  )
})

it('JUnit has a suite for every file, and XML that can be read', () => {
  const xml = junit(['plans/方 案,1.yaml', 'clean.yaml'], [finding], english)
  expect(xml).toContain('<testsuites name="fangan" tests="2" failures="1">')
  expect(xml).toContain('<testcase name="fangan check" classname="clean.yaml"/>')
  expect(xml).toContain('甲,乙:丙 100% ::error::&lt;&quot;&amp;&gt;��')
})
