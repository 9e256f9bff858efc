import { describe, expect, it } from 'vitest'
import { isPlanText, load } from '../../src/plan/load.ts'
import { InputError } from '../../src/source/diagnostic.ts'
import { cpuClock } from '../cpu-clock.ts'

const head = 'fangan: 1\ntitle: 方案\n'

function failure(text: string, file = 'plan.yaml'): InputError {
  try {
    load(text, file)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('was loaded')
}

const only = (text: string, file = 'plan.yaml') => {
  const { plans } = load(text, file)
  expect(plans).toHaveLength(1)
  return plans[0] as (typeof plans)[number]
}

describe('load', () => {
  it('gives the value as written', () => {
    const { value } = only(
      `${head}year: 2024\nplatforms: 河道一张图\nx-flag: true\ngoals: [~, "1", 1.5]\nissued: 2024-05-31\n`,
    )
    expect(value).toEqual({
      fangan: 1,
      title: '方案',
      year: 2024,
      platforms: '河道一张图',
      'x-flag': true,
      goals: [null, '1', 1.5],
      issued: '2024-05-31',
    })
  })

  const texts = { LF: '\n', CRLF: '\r\n', CR: '\r' }
  it.each(Object.entries(texts))('places keys and values in a file with %s and a byte order mark', (_, end) => {
    const text = `\ufeff${[
      'fangan: 1',
      'title: "云汀"',
      'duties:',
      '  - name: 巡护',
      '    lead: [甲, 乙]',
      '    text: |-',
      '      第一行',
      '      第二行',
      'teams: 队',
    ].join(end)}`
    const { places } = only(text)
    const slice = ({ start, end: stop }: { start: { offset: number }; end: { offset: number } }) =>
      text.slice(start.offset, stop.offset)
    expect(slice(places.key('/title'))).toBe('title')
    expect(slice(places.value('/title'))).toBe('"云汀"')
    expect(slice(places.value('/duties/0/lead/1'))).toBe('乙')
    expect(slice(places.value('/duties/0/lead'))).toBe('[甲, 乙]')
    expect(places.value('/duties/0/lead/1').start).toMatchObject({ line: 5, column: 15 })
    expect(places.key('/fangan').start).toEqual({ line: 1, column: 1, offset: 1 })
    expect(slice(places.value('/duties/0/text'))).toBe(`第一行${end}      第二行`)
    expect(slice(places.value('/duties/0'))).toMatch(/^name[\s\S]*第二行$/)
    // pointers of canonical form
    expect(slice(places.value('/teams/0/name'))).toBe('队')
    expect(slice(places.value('/duties/0/lead/0/nowhere'))).toBe('甲')
    expect(slice(places.key('/duties/0/time'))).toMatch(/^name/)
  })

  it('escapes keys in pointers', () => {
    expect(only(`${head}"x-a/b~c": 1`).places.key('/x-a~1b~0c').start.line).toBe(3)
  })

  it('reads a stream, a list and lines of JSON as several plans', () => {
    expect(load(`${head}---\n${head}---\n`, 'a.yaml').plans).toHaveLength(2)
    expect(load('[{"fangan":1,"title":"甲"},{"fangan":1,"title":"乙"}]', 'a.json').plans[1]?.value.title).toBe('乙')
    const lines = '\ufeff{"fangan":1,"title":"甲"}\r\n\r\n{"fangan":1,"title":"乙"}\n'
    for (const file of ['a.ndjson', '-']) {
      const { plans } = load(lines, file)
      expect(plans.map(({ value }) => value.title)).toEqual(['甲', '乙'])
      expect(plans[1]?.places.value('/title').start).toEqual({ line: 3, column: 21, offset: lines.indexOf('"乙"') })
    }
  })

  it('reads JSON as JSON.parse does', () => {
    const value = { fangan: 1, title: '甲\n"\\/\u2028😀', 'x-n': [-1.5e3, true, null, {}, [], '', '01'] }
    for (const space of [0, 2, '\t']) expect(only(JSON.stringify(value, null, space), 'a.json').value).toEqual(value)
  })

  it('shares what aliases repeat, at the place of the alias', () => {
    const { value, places } = only(
      `${head}teams: [{name: 甲, lead: &l [镇水利站]}]\nplatforms: [{name: 乙, lead: *l}]\n`,
    )
    expect(value.platforms).toEqual([{ name: '乙', lead: ['镇水利站'] }])
    expect(places.value('/platforms/0/lead').start).toMatchObject({ line: 4, column: 29 })
  })

  it('is safe from the keys of prototypes', () => {
    const { value } = only(`${head}__proto__: {polluted: 1}\nconstructor: 1\n`)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value)).toContain('__proto__')
    expect(value.polluted).toBeUndefined()
    expect(failure(`${head}__proto__: 1\n__proto__: 2`).what.code).toBe('yaml-duplicate-key')
  })

  const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from('bcdefg', (key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[index]}`)}]`).join('\n')}`
  const tower = `a0: &a0 [1]\n${Array.from({ length: 120 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`).join('\n')}`
  it.each([
    ['nothing', '', 'plan-empty', 1, 1],
    ['a comment only', '# 甲\n---\n', 'plan-empty', 1, 1],
    ['plain text', '各村：\n请遵照执行', 'plan-not-mapping', 1, 1],
    ['a list of other things', '- 甲\n', 'plan-not-mapping', 1, 3],
    ['no version', 'title: 方案', 'plan-without-version', 1, 1],
    ['another version', 'title: 方案\nfangan: 2', 'plan-version', 2, 9],
    ['a second document that is no plan', `${head}---\ntitle: 乙`, 'plan-without-version', 4, 1],
    ['a duplicate key', `${head}teams: [{name: 甲, name: 乙}]`, 'yaml-duplicate-key', 3, 19],
    ['a tab', `${head}\tx: 1`, 'yaml-tab', 3, 1],
    ['a full-width colon', `${head}teams：甲\nyear: 1`, 'yaml-colon', 4, 5],
    ['a value with a colon', `${head}guidance: 甲: 乙`, 'yaml-stray', 3, 12],
    ['something behind quotes', `${head}guidance: "甲"乙`, 'yaml-stray', 3, 14],
    ['an open bracket', `${head}teams: [甲, 乙\nyear: 1`, 'yaml-open', 4, 1],
    ['an open bracket to the end', `${head}teams: [甲, {`, 'yaml-open', 3, 13],
    ['an open quotation mark', `${head}teams: "甲`, 'yaml-open', 3, 10],
    ['an escape', `${head}teams: "\\甲"`, 'yaml-escape', 3, 10],
    ['a control character', `${head}teams: 甲\u0007`, 'yaml-character', 3, 9],
    ['a null byte', `${head}teams: 甲\0`, 'yaml-character', 3, 9],
    ['a tag', `${head}teams: !!set {甲}`, 'yaml-tag', 3, 8],
    ['a list as a key', `${head}[甲]: 1`, 'yaml-key', 3, 1],
    ['an unknown alias', `${head}teams: *a`, 'yaml-alias-unknown', 3, 8],
    ['a recursive alias', `${head}teams: &a [*a]`, 'yaml-alias-recursive', 3, 12],
    ['an alias bomb', head + bomb, 'yaml-alias-bomb', 7, 29],
    ['a tower of aliases', head + tower, 'yaml-nesting', 101, 12],
    ['a deep nesting', `${head}teams: ${'['.repeat(200)}`, 'yaml-nesting', 3, 107],
  ])('refuses %s', (_, text, code, line, column) => {
    const { what, hint, file, place } = failure(text)
    expect(what.code).toBe(code)
    expect(hint).toBeDefined()
    expect(file).toBe('plan.yaml')
    expect(place?.start).toMatchObject({ line, column })
  })

  it('says where a key stood first, and counts lines of NDJSON', () => {
    expect(failure(`${head}title: 乙`).what.values).toEqual({ key: 'title', line: 2 })
    expect(failure('{"fangan":1,"title":"甲"}\n{"fangan":1,', 'a.ndjson').place?.start.line).toBe(2)
  })

  it('takes linear time for hostile input', () => {
    const sizes = 200_000
    const spent = cpuClock()
    for (const piece of [
      '- ',
      '[',
      '{',
      '? ',
      'a: ',
      '&a ',
      '! ',
      '"',
      "'\n",
      '#\n',
      ' ',
      '...\n',
      '- &a\n',
      '{"',
      '\ufeff',
      '中',
    ]) {
      try {
        load(piece.repeat(sizes / piece.length), 'hostile.yaml')
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    }
    const wide = `${head}x-${'k'.repeat(100_000)}:\n${'  - a\n'.repeat(50_000)}`
    expect(only(wide).places.value(`/x-${'k'.repeat(100_000)}/49999`).start.line).toBe(50_003)
    expect(spent()).toBeLessThan(5_000)
  })
})

describe('isPlanText', () => {
  it.each(['fangan: 1', '\ufefffangan: 1', '# 注\n---\nfangan : 1', '{"fangan":1}', '[{"title":"甲", "fangan": 1}]'])(
    'knows %j for a plan file',
    (text) => expect(isPlanText(text)).toBe(true),
  )
  it.each(['', '云汀镇方案', 'the fangan: 1', 'fangan 的用法'])('knows %j for none', (text) =>
    expect(isPlanText(text)).toBe(false),
  )
})
