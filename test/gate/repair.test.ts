/** Repairs touch only what they repair: comments and layout stay, a second run has nothing to do. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsFor } from '../../src/edit/repair.ts'
import { applyFixes } from '../../src/gate/apply-fixes.ts'
import type { Change } from '../../src/plan/change.ts'
import { load } from '../../src/plan/load.ts'
import { schemaFindings } from '../../src/plan/schema-findings.ts'
import { shapeOf } from '../../src/plan/shape.ts'

function changed(text: string, ...changes: Change[]): string | undefined {
  const [loaded] = load(text, 'plan.yaml').plans
  const edits = loaded && editsFor(changes, loaded.places.root, text)
  if (!edits) return undefined
  const finding = { rule: 'x', severity: 'info', message: { code: 'custom' }, file: '' } as const
  return applyFixes(text, [{ ...finding, fix: { edits, safe: true } }]).text
}

const head = 'fangan: 1\ntitle: 甲\n'

describe('a change of the plan as edits of the file', () => {
  it.each<[string, string, Change, string | undefined]>([
    ['a plain value', 'guidance: 乙。 # 注\n', { pointer: '/guidance', value: '乙' }, 'guidance: 乙 # 注\n'],
    [
      'a value in quotes',
      "guidance: '乙''。' # 注\n",
      { pointer: '/guidance', value: "乙'" },
      "guidance: '乙''' # 注\n",
    ],
    ['a value in double quotes', 'guidance: "乙。"\n', { pointer: '/guidance', value: '乙"' }, 'guidance: "乙\\""\n'],
    [
      'a value that needs quotes',
      'guidance: 乙。\n',
      { pointer: '/guidance', value: '乙: 丙' },
      'guidance: "乙: 丙"\n',
    ],
    ['a value that looks like a number', 'guidance: 乙1\n', { pointer: '/guidance', value: '1' }, 'guidance: "1"\n'],
    [
      'a date',
      'document: {issued: 2025-3-1}\n',
      { pointer: '/document/issued', value: '2025-03-01' },
      'document: {issued: 2025-03-01}\n',
    ],
    [
      'one value for a list of one',
      'duties: {name: 丙, lead: 乙。}\n',
      { pointer: '/duties/0/lead/0', value: '乙' },
      'duties: {name: 丙, lead: 乙}\n',
    ],
    ['a text for an item', 'phases: [乙。, 丙]\n', { pointer: '/phases/0/name', value: '乙' }, 'phases: [乙, 丙]\n'],
    ['a key', 'guidence: 乙 # 注\n', { pointer: '/guidence', key: 'guidance' }, 'guidance: 乙 # 注\n'],
    [
      'an entry in brackets',
      'phases: [乙, 丙, 乙] # 注\n',
      { pointer: '/phases/2', remove: true },
      'phases: [乙, 丙] # 注\n',
    ],
    [
      'an entry on a line',
      'phases:\n  - 乙 # 注\n  - 乙\n  # 尾\n',
      { pointer: '/phases/1', remove: true },
      'phases:\n  - 乙 # 注\n  # 尾\n',
    ],
    ['no entry with a comment', 'phases:\n  - 乙\n  - 乙 # 注\n', { pointer: '/phases/1', remove: true }, undefined],
    ['no only entry', 'phases: [乙]\n', { pointer: '/phases/0', remove: true }, undefined],
    ['no block of text', 'guidance: |\n  乙。\n', { pointer: '/guidance', value: '乙' }, undefined],
    ['no text over two lines', 'guidance: 乙\n  丙。\n', { pointer: '/guidance', value: '乙丙' }, undefined],
    ['nothing that is not there', 'guidance: 乙\n', { pointer: '/year', value: '2025' }, undefined],
    [
      'no time in shorthand',
      'duties: [{name: 丙, time: 3月}]\n',
      { pointer: '/duties/0/time/edtf', value: 'x' },
      undefined,
    ],
  ])('%s', (_, text, change, expected) => {
    expect(changed(head + text, change)).toBe(expected === undefined ? undefined : head + expected)
  })
})

const keys = Object.keys(shapeOf('plan').properties).filter((key) => !['fangan', 'title'].includes(key))
const slip = fc.tuple(fc.constantFrom(...keys), fc.nat(), fc.boolean()).map(([key, at, doubled]) => {
  const place = at % key.length
  return doubled ? key.slice(0, place) + key[place] + key.slice(place) : key.slice(0, place) + key.slice(place + 1)
})
const comment = fc.stringMatching(/^[ \t]{0,3}# [\u4e00-\u4e20a-z:{}'"-]{0,12}$/)
const line = fc.record({ slip, comment, own: fc.boolean(), spaces: fc.integer({ min: 1, max: 4 }) })

it('repairs of misspelt keys keep every comment, and a second run changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ slip: key }) => key, maxLength: 6 }), (lines) => {
      const text = `${head}${lines.map(({ slip: key, comment: note, own, spaces }) => `${own ? `${note}\n` : ''}${key}:${' '.repeat(spaces)}乙 ${note}\n`).join('')}`
      const fixed = (before: string) => {
        const [loaded] = load(before, 'plan.yaml').plans
        return loaded ? applyFixes(before, schemaFindings(loaded)).text : before
      }
      let now = fixed(text)
      for (let round = 0; round < 10 && fixed(now) !== now; round++) now = fixed(now)
      expect(fixed(now)).toBe(now)
      expect(now.match(/#.*/g)).toEqual(text.match(/#.*/g))
      expect(now.replace(/^\w+:/gm, '')).toBe(text.replace(/^\w+:/gm, ''))
    }),
  )
})
