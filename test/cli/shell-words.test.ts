/** Words of a command line that is being typed: read as bash reads them, and continued so that bash gets the very text. */

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continued, typedLine } from '../../src/cli/completion/shell-words.ts'
import { question } from '../../src/cli/completion/shells.ts'

describe('a line', () => {
  it.each([
    ['fangan ', ['fangan'], '', '', ''],
    ['fangan ta', ['fangan'], 'ta', 'ta', ''],
    [`fangan 'a b' "c $d" e\\ f`, ['fangan', 'a b', 'c $d'], 'e f', 'e\\ f', ''],
    [`fangan --unit='青 `, ['fangan'], '--unit=青 ', "--unit='青 ", "'"],
    [`fangan "a\\"b`, ['fangan'], 'a"b', '"a\\"b', '"'],
    [`fangan "a\\b" x\\`, ['fangan', 'a\\b'], 'x', 'x\\', '\\'],
    [`fangan '' ""`, ['fangan', ''], '', '""', ''],
    ['fangan 青　禾', ['fangan'], '青　禾', '青　禾', ''],
    ['fangan $(touch x)', ['fangan', '$(touch'], 'x)', 'x)', ''],
  ])('%j is read', (line, words, current, raw, quoting) => {
    expect(typedLine(line)).toEqual({ words, current, raw, quoting })
  })
})

const hasBash = spawnSync('bash', ['--version']).status === 0
const text = fc.string({
  unit: fc.constantFrom(...' \'"\\$`!*?~#&|;<>(){}[]=:,@%+-./a青　'),
  minLength: 1,
  maxLength: 12,
})

/** What bash makes of words that stand in a line. */
function asBash(words: readonly string[]): string[] {
  const { stdout } = spawnSync('bash', ['-c', `printf '%s\\0' ${words.join(' ')}`], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
  })
  return stdout.split('\0').slice(0, -1)
}

describe('a word that goes on', () => {
  it.runIf(hasBash)('means the same to bash, from whatever state', () => {
    const word = fc.record({ value: text, open: fc.constantFrom('', "'", '"', 'a', "x'y'", 'a\\', '"a\\') })
    fc.assert(
      fc.property(fc.array(word, { minLength: 20, maxLength: 60 }), (cases) => {
        const typed = cases.flatMap(({ value, open }) => {
          const { current, quoting } = typedLine(open)
          const rest = continued(value, quoting, true)
          return rest === undefined ? [] : [{ word: open + rest, value: current + value }]
        })
        expect(asBash(typed.map(({ word }) => word))).toEqual(typed.map(({ value }) => value))
      }),
      { numRuns: 30 },
    )
  })

  it('is read back as it was meant', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', "'", '"', '\\'), (value, open) => {
        const word = open + continued(value, open as '', true)
        expect(typedLine(`fangan ${word}`)).toMatchObject({ current: value, raw: word, quoting: '' })
      }),
    )
  })
})

describe('what bash is told', () => {
  const units = { candidates: [{ value: '青禾县 教育局' }, { value: '青禾县 财政局' }] }

  it.each([
    ['fangan table --unit 青', '青', ['words 0', '青禾县\\ 教育局', '青禾县\\ 财政局']],
    ["fangan table --unit '青", '青', ['words 0', '青禾县 教育局', '青禾县 财政局']],
    ['fangan table --unit "', '', ['words 0', '青禾县 教育局', '青禾县 财政局']],
  ])('%j', (line, replaced, lines) => {
    expect(question('bash', [line, replaced]).write(units)).toBe(`${lines.join('\n')}\n`)
  })

  it('closes quotes behind the only candidate', () => {
    const [only] = units.candidates
    expect(
      question('bash', ["fangan table --unit='青", '青']).write({
        candidates: [{ ...only, value: `--unit=${only?.value}` }],
      }),
    ).toBe("words 0\n青禾县 教育局'\n")
  })
})
