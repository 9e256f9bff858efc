/** What `--set key=value` takes, and what it says to what it does not take. */

import { expect, it } from 'vitest'
import { parseAssignment } from '../../src/draft/assignment.ts'
import { InputError } from '../../src/source/diagnostic.ts'

it.each([
  ['title=甲=乙', { path: ['title'], value: '甲=乙' }],
  ['document.issuer=县教育局', { path: ['document', 'issuer'], value: '县教育局' }],
  ['phases[0].time=2026年3月', { path: ['phases', 0, 'time'], value: '2026年3月' }],
  ['/phases/0/time=2026年3月', { path: ['phases', 0, 'time'], value: '2026年3月' }],
  ['phases.0.time.edtf=2026-03', { path: ['phases', 0, 'time', 'edtf'], value: '2026-03' }],
  ['phases.time=2026年3月', { path: ['phases', 0, 'time'], value: '2026年3月' }],
  ['year=2026', { path: ['year'], value: 2026 }],
  ['targets[0].value=0.35', { path: ['targets', 0, 'value'], value: 0.35 }],
  ['duties[1].lead=县教育局', { path: ['duties', 1, 'lead'], value: '县教育局' }],
  ['duties[1].support=县教育局、县民政局', { path: ['duties', 1, 'support'], value: ['县教育局', '县民政局'] }],
  ['duties[1].support[0]=县教育局、县民政局', { path: ['duties', 1, 'support', 0], value: '县教育局、县民政局' }],
  ['platforms=[甲平台, {name: 乙平台}]', { path: ['platforms'], value: ['甲平台', { name: '乙平台' }] }],
  ['budget=', { path: ['budget'], value: undefined }],
  ['x-note=随便', { path: ['x-note'], value: '随便' }],
])('%s', (assignment, setting) => {
  expect(parseAssignment(assignment)).toEqual(setting)
})

it.each([
  ['title', 'set-form', undefined],
  ['=甲', 'set-form', undefined],
  ['titel=甲', 'set-unknown-key', 'title'],
  ['phases[0].tme=甲', 'set-unknown-key', 'time'],
  ['constructor=甲', 'set-unknown-key', undefined],
  ['__proto__.x=甲', 'set-unknown-key', undefined],
  ['title.name=甲', 'set-no-keys', undefined],
  ['phases[99999].name=甲', 'set-index', undefined],
  ['year=今年', 'set-number', undefined],
  ['fangan=2', 'set-version', undefined],
  ['fangan=', 'set-version', undefined],
  ['platforms=[甲', 'yaml-open', undefined],
])('%s is told', (assignment, code, suggestion) => {
  try {
    parseAssignment(assignment)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.what.code).toContain(code)
    if (suggestion) expect(error.hint?.values?.suggestion).toBe(suggestion)
  }
})
