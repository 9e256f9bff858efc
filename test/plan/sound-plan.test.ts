/** What is read into canonical form at once is what comes of the value as it is written. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalForm } from '../../src/plan/canonical.ts'
import { toYaml } from '../../src/plan/save.ts'
import { readSoundPlan } from '../../src/plan/sound-plan.ts'
import { parseYaml } from '../../src/plan/yaml-values.ts'
import { LineIndex } from '../../src/source/place.ts'
import { canonicalPlan } from './arbitrary-plan.ts'

/** Not seen to be sound, or the very plan that the parser's value becomes, which has no fault. */
function agrees(text: string): boolean {
  const plan = readSoundPlan(text)
  if (plan === undefined) return true
  const [document, ...others] = parseYaml(text, 'plan.yaml', new LineIndex(text))
  const form = canonicalForm(document?.value)
  expect(others).toEqual([])
  expect(form.fits).toBe(true)
  expect(JSON.stringify(plan)).toBe(JSON.stringify(form.plan))
  expect(plan).toStrictEqual(form.plan)
  return true
}

const head = 'fangan: 1\ntitle: 云汀镇河道保洁方案\n'
const key = fc.constantFrom(
  ...['id', 'name', 'title', 'text', 'year', 'type', 'number', 'time', 'edtf', 'lead', 'parts', 'count', 'kind'],
  ...['posts', 'post', 'members', 'duties', 'phases', 'goals', 'targets', 'document', 'basis', 'issued', 'source'],
  ...[
    'start',
    'sections',
    'level',
    'line',
    'column',
    'offset',
    'status',
    'open',
    'value',
    'unit',
    'subject',
    'x-a',
    'nmae',
    'fangan',
  ],
)
const word = fc.constantFrom(
  ...[
    '甲',
    '2025',
    '2025年3月',
    '3.5',
    '"1"',
    '~',
    'true',
    '',
    '1',
    'doing',
    'action-plan',
    'county',
    '甲 # 乙',
    '2025-03',
  ],
  ...['[]', '{}', '[甲, 乙]', '[甲, {name: 乙}]', '{name: 甲}', '{text: 甲, edtf: 2025}', '[{post: 组长, name: 甲}]'],
  ...[
    '{line: 1, column: 1, offset: 0}',
    '{edtf: 2025-03}',
    '{level: 1, name: 甲}',
    '[[甲]]',
    '{name: 甲, name: 乙}',
    '{lead: [甲, 乙], name: 丙}',
  ],
)
const line = fc.oneof(
  fc.tuple(key, word).map(([name, value]) => `${name}: ${value}`),
  fc.tuple(key, word).map(([name, value]) => `- ${name}: ${value}`),
  key.map((name) => `${name}:`),
  key.map((name) => `- ${name}:`),
  key.map((name) => `${name}: |\n      行`),
  word.map((value) => `- ${value}`),
)
const lines = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), line), { maxLength: 8 })
  .map((all) => all.map(([indent, words]) => `${'  '.repeat(indent)}${words}\n`).join(''))

describe('a sound plan file', () => {
  it('becomes the same plan, whatever lines follow its head', () => {
    fc.assert(
      fc.property(lines, (rest) => agrees(head + rest)),
      { numRuns: 20_000 },
    )
  })

  it('becomes the same plan, whatever stands in it', () => {
    const layout = fc.constantFrom<(name: string, value: string) => string>(
      (name, value) => `${name}: ${value}\n`,
      (name, value) => `duties:\n  - name: 保洁\n    ${name}: ${value}\n    lead: 水务局\n`,
      (name, value) => `organizations:\n- {name: 专班, ${name}: ${value}}\n`,
      (name, value) => `document:\n  ${name}:\n    - ${value}\n`,
      (name, value) => `${name}:\n  - ${value}\n  - name: 甲\n    time: ${value}\n`,
    )
    fc.assert(
      fc.property(layout, key, word, (write, name, value) => agrees(head + write(name, value))),
      { numRuns: 5000 },
    )
  })

  it('becomes the same plan when it was written, whole and cut', () => {
    fc.assert(
      fc.property(canonicalPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, part) => {
        const text = toYaml(plan)
        return agrees(text) && agrees(text.slice(0, Math.floor(text.length * part)))
      }),
      { numRuns: 300 },
    )
  })

  const sound = {
    'parts in any order': 'duties:\n- name: 保洁\n  time: 3月底前\n  lead: 水务局\n  id: a\ngoals: 河道整洁\n',
    'times that count by the year': 'year: 2025\nphases:\n  - {name: 摸底, time: 6月底前}\n',
    'a mapping for a list': 'organizations:\n  - name: 专班\n    posts: {post: 组长, name: 李明远}\n',
    'lists in brackets': 'teams:\n  - {name: 巡查队, members: [甲, 乙]}\n  - 志愿队\n',
    'times in parts':
      'phases:\n  - name: 摸底\n    time: {edtf: 2025-03}\n  - name: 攻坚\n    time:\n      text: 全年\n',
  }
  it.each(Object.entries(sound))('is read at once: %s', (_, rest) => {
    expect(readSoundPlan(head + rest)).toBeDefined()
    agrees(head + rest)
  })

  const left = {
    'a key of a writer': 'x-a: 1\n',
    'a year behind a time': 'phases:\n  - {name: 摸底, time: 6月底前}\nyear: 2025\n',
    'a misspelt key': 'dutys:\n  - 甲\n',
    'a word that is none of those': 'type: plan\n',
    'a key that stands twice': 'year: 2025\nyear: 2025\n',
    'an item without a name': 'duties:\n  - lead: 水务局\n',
    'a list where one value stands': 'guidance:\n  - 甲\n',
    'no value': 'guidance:\n',
    'a section that is not in a list': 'sections: {level: 1, name: 甲}\n',
    'a section below its key': 'sections:\n  level: 1\n  name: 甲\n',
    'two plans': '---\nfangan: 1\ntitle: 乙\n',
  }
  it.each(Object.entries(left))('is left to be read as it is written: %s', (_, rest) => {
    expect(readSoundPlan(head + rest)).toBeUndefined()
  })
})
