/** What is read without the parser is what the parser reads. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toYaml } from '../../src/plan/save.ts'
import { placesOfPlainYaml, readPlainYaml } from '../../src/plan/yaml-plain.ts'
import { parseYaml } from '../../src/plan/yaml-values.ts'
import { LineIndex } from '../../src/source/place.ts'
import { canonicalPlan } from './arbitrary-plan.ts'

const parsed = (text: string, offset = 0) => parseYaml(text, 'plan.yaml', new LineIndex(text), offset)

/** Left to the parser, or the very same values at the same places with the keys in the same order. */
function agrees(text: string): boolean {
  const value = readPlainYaml(text)
  if (value === undefined) return true
  const documents = parsed(text)
  expect(documents).toHaveLength(1)
  expect(documents[0]?.value).toStrictEqual(value)
  expect(JSON.stringify(documents[0]?.value)).toBe(JSON.stringify(value))
  expect(placesOfPlainYaml(text, 7)).toEqual(parsed(text, 7)[0]?.place)
  return true
}

const word = fc.constantFrom(
  ...[
    'a',
    '云汀镇',
    '河道 保洁',
    '2025',
    '0x1F',
    '-1',
    '-.5',
    '- 1',
    '-',
    '--',
    '~',
    'null',
    'true',
    'False',
    '1e3',
    '.nan',
  ],
  ...[
    '2025年',
    '1.0.1',
    '“甲”',
    "'甲'",
    '"甲"',
    "''",
    '""',
    "'甲''乙'",
    '"甲\\n"',
    '"甲" 乙',
    '甲"',
    '<=',
    '=',
    '?',
    '? 甲',
    ':',
    ':甲',
  ],
  ...[
    '甲:乙',
    '甲: 乙',
    '甲:',
    '甲#乙',
    '甲 # 乙',
    '#',
    '# 甲',
    '&a 甲',
    '*a',
    '!t 甲',
    '%',
    '@',
    '`',
    '|',
    '|-',
    '|+',
    '>',
    '>-',
    '| # 甲',
  ],
  ...[
    '[]',
    '{}',
    '[甲, 乙]',
    '[甲,乙]',
    '[ 甲 , "乙" ]',
    '[甲, ]',
    '[甲',
    '[甲]]',
    '[甲] 乙',
    '[甲] # 乙',
    '[甲: 乙]',
    '[-]',
    '[- 甲]',
    '[-1]',
  ],
  ...[
    '{a: 甲}',
    '{ a: 甲, b: [乙] }',
    '{a: 甲, a: 乙}',
    '{a:甲}',
    '{a: }',
    '{a}',
    '{a: 甲',
    '{a: 甲:}',
    '{a: 甲 #}',
    '{a: b: c}',
    '[{a: 甲}, 乙]',
  ],
  ...['---', '...', '<<', '甲\u2028乙', '\ufeff甲', '甲\t乙', '😀', '𠮷', '甲\u0085', 'a ', '  a'],
)
const key = fc.constantFrom('a', 'b', 'c', 'text', 'x-a', 'constructor', '甲', '"a"', '1', '-a', 'a b', '<<')
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(key, word).map(([name, value]) => `${name}: ${value}`) },
  { weight: 2, arbitrary: key.map((name) => `${name}:`) },
  { weight: 2, arbitrary: word.map((value) => `- ${value}`) },
  { weight: 2, arbitrary: fc.tuple(key, word).map(([name, value]) => `- ${name}: ${value}`) },
  { weight: 2, arbitrary: key.map((name) => `${name}: |-`) },
  { weight: 1, arbitrary: key.map((name) => `${name}: |`) },
  { weight: 1, arbitrary: key.map((name) => `- ${name}:`) },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom('', '', ' ', '# 甲', '-', '- - 甲', '- |-') },
)
const lines = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), line), { maxLength: 9 })
  .map((all) => all.map(([indent, words]) => `${' '.repeat(indent)}${words}`))

describe('YAML that is plain', () => {
  it('has the values that the parser reads, whatever lines follow one another', () => {
    const end = fc.constantFrom('', '\n', '\n\n', ' ', '\n  ')
    fc.assert(
      fc.property(lines, end, (all, last) => agrees(all.join('\n') + last)),
      { numRuns: 20_000 },
    )
  })

  it('has the values that the parser reads, whatever stands behind a key or in a list', () => {
    const layouts = fc.constantFrom<(name: string, value: string) => string>(
      (name, value) => `${name}: ${value}\nz: 1\n`,
      (name, value) => `z:\n  ${name}: ${value}\n  b: 1\n`,
      (name, value) => `z:\n- ${name}: ${value}\n  b: 1\n- 2`,
      (name, value) => `z:\n  - ${value}\n  - {${name}: ${value}, z: 1}\n`,
      (name, value) => `z: [${value}, {${name}: ${value}}]`,
      (name, value) => `${name}: |-\n  ${value}\n\n    ${value}\nz: |\n    ${value}\n\n# 甲\n  # 乙\ny: ${value}`,
    )
    fc.assert(
      fc.property(layouts, key, word, (layout, name, value) => agrees(layout(name, value))),
      { numRuns: 5000 },
    )
  })

  it('has the values that the parser reads of plans that were written, whole and cut', () => {
    fc.assert(
      fc.property(canonicalPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, part) => {
        const text = toYaml(plan)
        return agrees(text) && agrees(text.slice(0, Math.floor(text.length * part)))
      }),
      { numRuns: 300 },
    )
  })

  const plain = {
    'keys and lists': 'fangan: 1\nduties:\n  - name: 巡护 # 每日\n    lead: [甲, "乙"]\nteams:\n- 队\n',
    'a block of text': 'text: |-\n  第一行\n\n  第二行 # 原样\nnote: |\n  末行\n',
    'no value': 'lead:\ntime: ~\n',
    'rows in brackets': 'targets:\n  - {subject: \'率\', value: 95, unit: "%"} # 区间\n',
  }
  it.each(Object.entries(plain))('is read without the parser: %s', (_, text) => {
    expect(readPlainYaml(text)).toStrictEqual(parsed(text)[0]?.value)
  })

  const left = {
    'an anchor': 'a: &b 甲\n',
    'a tag': 'a: !t 甲\n',
    'words that go on on the next line': 'a: 甲\n  乙\n',
    'a key that stands twice': 'a: 1\na: 2\n',
    'the name of what every object has': 'constructor: 1\n',
    'two documents': 'a: 1\n---\na: 2\n',
    'a tab': 'a:\t1\n',
    'fifty levels and more': `${Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}\n`,
  }
  it.each(Object.entries(left))('is left to the parser: %s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })
})
