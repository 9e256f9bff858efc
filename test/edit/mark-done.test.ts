/** A duty marked as done changes what says so and nothing else, in whatever style the file is written. */

import { describe, expect, it } from 'vitest'
import { markDone } from '../../src/edit/mark-done.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'

const head = 'fangan: 1\ntitle: 云汀镇秋季道路养护方案\n'

/** The file with the first duty marked, and what it then says. */
function marked(text: string, done?: string, pointer = '/duties/0'): string | undefined {
  const [plan] = load(text, 'plan.yaml').plans
  const edits = markDone(pointer, plan?.places.root as NonNullable<typeof plan>['places']['root'], text, done)
  if (!edits) return undefined
  let result = text
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  const before = canonical(load(text, 'plan.yaml').plans[0]?.value ?? {})
  const after = canonical(load(result, 'plan.yaml').plans[0]?.value ?? {})
  const duty = pointer
    .split('/')
    .slice(2)
    .filter((token) => token !== 'duties')
  let own: Record<string, unknown> = before as unknown as Record<string, unknown>
  for (const at of duty) own = (own.duties as Record<string, unknown>[])[Number(at)] as Record<string, unknown>
  own.status = 'done'
  if (done !== undefined) own.done ??= done
  expect(after).toEqual(before)
  return result
}

describe('a duty is marked', () => {
  it.each([
    [
      'on a line of its own',
      'duties:\n  - name: 修补路面 # 一期\n    lead: 交通办\n',
      'duties:\n  - name: 修补路面 # 一期\n    lead: 交通办\n    status: done\n',
    ],
    [
      'before its parts',
      'duties:\n- name: 养护\n  duties:\n  - 修补\n  note: 后\n',
      'duties:\n- name: 养护\n  status: done\n  duties:\n  - 修补\n  note: 后\n',
    ],
    [
      'behind a value on one line, not within a long one',
      'duties:\n  - name: 修补\n    text: |\n      第一行\n      第二行\n',
      'duties:\n  - name: 修补\n    status: done\n    text: |\n      第一行\n      第二行\n',
    ],
    [
      'in braces',
      'duties:\n  - {name: 修补, lead: [甲, 乙]} # 注\n',
      'duties:\n  - {name: 修补, status: done, lead: [甲, 乙]} # 注\n',
    ],
    [
      'where it is only a name',
      'duties:\n  - 修补路面 # 注\n  - 清沟\n',
      'duties:\n  - {name: 修补路面, status: done} # 注\n  - 清沟\n',
    ],
    [
      'where it says otherwise',
      'duties:\n  - name: 修补\n    status: doing # 在做\n',
      'duties:\n  - name: 修补\n    status: done # 在做\n',
    ],
    [
      'where it says otherwise in quotes',
      'duties: [{name: 修补, status: "todo"}]\n',
      'duties: [{name: 修补, status: "done"}]\n',
    ],
    ['as the only duty', 'duties:\n  name: 修补\n', 'duties:\n  name: 修补\n  status: done\n'],
    [
      'at the end of a file without a line feed',
      'duties:\n  - name: 修补',
      'duties:\n  - name: 修补\n    status: done',
    ],
    [
      'with the line feeds of the file',
      'duties:\r\n  - name: 修补\r\n    lead: 甲\r\n',
      'duties:\r\n  - name: 修补\r\n    lead: 甲\r\n    status: done\r\n',
    ],
  ])('%s', (_, before, after) => expect(marked(head + before)).toBe(head + after))

  it('with its day, unless it has one', () => {
    expect(marked(`${head}duties:\n  - name: 修补\n    status: todo\n`, '2025-11-01')).toBe(
      `${head}duties:\n  - name: 修补\n    status: done\n    done: 2025-11-01\n`,
    )
    expect(marked(`${head}duties: [{name: 修补, done: 2025-10-01}]\n`, '2025-11-01')).toBe(
      `${head}duties: [{name: 修补, done: 2025-10-01, status: done}]\n`,
    )
  })

  it('in JSON', () => {
    const text = '{"fangan": 1, "title": "甲", "duties": [{"name": "修补", "lead": ["交通办"]}]}'
    expect(marked(text, '2025-11-01')).toBe(
      '{"fangan": 1, "title": "甲", "duties": [{"name": "修补", "status": "done", "done": "2025-11-01", "lead": ["交通办"]}]}',
    )
  })

  it('deep inside', () => {
    const text = `${head}duties:\n  - name: 养护\n    duties:\n      - name: 修补\n      - name: 清沟\n`
    expect(marked(text, undefined, '/duties/0/duties/1')).toBe(`${text}        status: done\n`)
  })
})

it.each(['duties:\n  - |\n    修补\n', 'duties:\n  - *甲\n'])('is left where it is not certain: %s', (text) => {
  const whole = `fangan: 1\ntitle: &甲 方案\n${text}`
  expect(marked(whole)).toBeUndefined()
})
