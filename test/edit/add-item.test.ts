/** An item added to a plan file: nothing else changes, however the file is written. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addItem } from '../../src/edit/add-item.ts'
import { commentsIn } from '../../src/edit/comments-in.ts'
import { readLayout } from '../../src/edit/layout.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { walkItems } from '../../src/plan/items.ts'
import { load } from '../../src/plan/load.ts'
import { InputError } from '../../src/source/diagnostic.ts'
import { commentedPlan } from './commented-plan.ts'

const file = 'plan.yaml'
const plans = (text: string) => load(text, file).plans.map(({ value }) => canonical(value))
const comments = (text: string) => commentsIn(text, readLayout(text))
const lists = ['organizations', 'platforms', 'teams', 'phases', 'duties', 'targets'] as const
const item = fc.constantFrom<Record<string, unknown>>(
  { name: '新的一项' },
  { name: '县教育局', lead: ['甲局'], time: '2025年6月' },
  { name: 'a: b', text: '第一行\n第二行', lead: ['甲局', '乙（丙、丁）局'] },
)

/** Whether the characters of one text stand in another, in order: what was inserted is what is left over. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0
  for (const char of part) {
    at = whole.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}

describe('addItem', () => {
  it('changes nothing but what is added, in the most untidy file', () => {
    let refused = 0
    let added = 0
    fc.assert(
      fc.property(commentedPlan, fc.constantFrom(...lists), fc.nat(5), item, (text, list, place, fields) => {
        const before = plans(text)
        const index = place % before.length
        const duties = Array.from(walkItems(before[index] as (typeof before)[number])).filter(
          ({ kind }) => kind === 'duty',
        )
        const holder = list === 'duties' && place > 2 ? (duties[place % 3]?.pointer ?? '') : ''
        const { name, ...others } = fields
        const written = list === 'targets' ? { subject: name, ...others } : fields
        try {
          const result = addItem(text, file, { index, holder, list, item: written })
          added += 1
          expect(comments(result.text).sort()).toEqual(comments(text).sort())
          expect(isPartOf(text.replace(/[ \t]+$/gm, ''), result.text)).toBe(true)
          const ids = (plan: unknown) =>
            Array.from(walkItems(plan as (typeof before)[number]), (found) => found.item.id)
          const after = plans(result.text)
          expect(after[index]).toEqual(result.plan)
          const fresh = Array.from(walkItems(result.plan)).find(({ pointer }) => pointer === result.pointer)
          expect(ids(result.plan).filter((id) => id !== fresh?.item.id)).toEqual(ids(before[index]))
          expect(fresh?.item).toMatchObject(list === 'targets' ? { subject: name } : { name })
          expect(after.filter((_, at) => at !== index)).toEqual(before.filter((_, at) => at !== index))
        } catch (error) {
          if (!(error instanceof InputError) || error.what.code !== 'add-no-place') throw error
          refused += 1
        }
      }),
      { numRuns: 300, endOnFailure: true },
    )
    expect(added).toBeGreaterThan(refused * 10)
  })

  const head = 'fangan: 1\ntitle: 甲\n'
  const task = { name: '新任务', lead: ['甲局'], time: '5月底前' }
  const added = (text: string, fields: Record<string, unknown> = task, list = 'duties', holder = '') =>
    addItem(head + text, file, { index: 0, holder, list, item: fields }).text.slice(head.length)

  it.each([
    ['no list', 'safeguards: x\n', 'duties:\n  - name: 新任务\n    lead: [甲局]\n    time: 5月底前\nsafeguards: x\n'],
    [
      'nothing in the list',
      'duties: # 任务\n  # 待补\n',
      'duties: # 任务\n  # 待补\n  - name: 新任务\n    lead: [甲局]\n    time: 5月底前\n',
    ],
    ['an empty list', 'duties: []\n', 'duties: [{name: 新任务, lead: [甲局], time: 5月底前}]\n'],
    [
      'a list in brackets',
      'duties: [一, ] # 尾\n',
      'duties: [一, {name: 新任务, lead: [甲局], time: 5月底前} ] # 尾\n',
    ],
    [
      'one value for a list',
      "duties: '一' # 尾\n",
      "duties: ['一', {name: 新任务, lead: [甲局], time: 5月底前}] # 尾\n",
    ],
    [
      'one item for a list',
      'duties:\n  name: 一 # 尾\n  # 内\n  text: |\n    行\n# 外\n',
      'duties:\n  - name: 一 # 尾\n    # 内\n    text: |\n      行\n  - name: 新任务\n    lead: [甲局]\n    time: 5月底前\n# 外\n',
    ],
    [
      'dashes under the key, one party as it is, times in full, empty lines between items',
      'duties:\n- name: 一\n  lead: 乙局\n\n- name: 二\n  time: {text: 4月, edtf: XXXX-04}\n  # - 旧\n\n# 外\n',
      'duties:\n- name: 一\n  lead: 乙局\n\n- name: 二\n  time: {text: 4月, edtf: XXXX-04}\n  # - 旧\n\n- name: 新任务\n  lead: 甲局\n  time: {text: 5月底前, edtf: ../XXXX-05-31}\n\n# 外\n',
    ],
    [
      'no line break at the end',
      'duties:\n  - {name: 一}',
      'duties:\n  - {name: 一}\n  - {name: 新任务, lead: [甲局], time: 5月底前}',
    ],
    [
      'ids in the file',
      'duties:\n  - id: d1\n    name: 一\n',
      'duties:\n  - id: d1\n    name: 一\n  - id: duty-新任务\n    name: 新任务\n    lead: [甲局]\n    time: 5月底前\n',
    ],
  ])('writes as the file is written: %s', (_, text, expected) => {
    expect(added(text)).toBe(expected)
  })

  it('writes a name as a name where the others are, in the quotation marks of the file', () => {
    expect(added("duties:\n  - 'a: b'\n", { name: 'c: d' })).toBe("duties:\n  - 'a: b'\n  - 'c: d'\n")
    expect(added('duties:\n  - 一\n', { name: '二' })).toBe('duties:\n  - 一\n  - 二\n')
  })

  it('puts a part under a task that is only its name', () => {
    expect(added('duties:\n  - 一 # 尾\n  - 二\n', { name: '分' }, 'duties', '/duties/0')).toBe(
      'duties:\n  - name: 一 # 尾\n    duties:\n      - name: 分\n  - 二\n',
    )
    expect(added('duties: [一]\n', { name: '分' }, 'duties', '/duties/0')).toBe(
      'duties: [{name: 一, duties: [{name: 分}]}]\n',
    )
  })

  it('gives an item an id rather than let it take that of another', () => {
    const text = 'duties:\n  - name: 一\n    duties: [二]\n  - 巡查\n'
    expect(added(text, { name: '巡查' }, 'duties', '/duties/0')).toContain('{id: duty-巡查-2, name: 巡查}')
  })

  it.each([
    ['an alias of the list', 'duties: &a\n  - x\nx-b: *a\n'],
    ['block text', 'duties: |\n  块\n'],
    ['text over several lines', 'duties: "多\n  行"\n'],
  ])('refuses rather than touch %s', (_, text) => {
    expect(() => added(text)).toThrow('add-no-place')
  })

  it('keeps the layout of JSON, and of one plan a line', () => {
    const text = '{\n    "fangan": 1,\n    "title": "甲",\n    "duties": [\n        {"name": "一"}\n    ]\n}\n'
    const json = (list: string) =>
      addItem(text, 'p.json', { index: 0, holder: '', list, item: { name: '二', lead: ['甲局'] } }).text
    expect(json('duties')).toBe(
      text.replace('{"name": "一"}', '{"name": "一"},\n        {"name":"二","lead":["甲局"]}'),
    )
    expect(JSON.parse(json('phases')).phases).toEqual([{ name: '二', lead: ['甲局'] }])
    const lines = '{"fangan":1,"title":"甲"}\n{"fangan":1,"title":"乙"}\n'
    expect(addItem(lines, 'p.ndjson', { index: 1, holder: '', list: 'duties', item: { name: '二' } }).text).toBe(
      lines.replace('"乙"', '"乙", "duties": [{"name":"二"}]'),
    )
  })

  it('keeps the line breaks of the file', () => {
    const text = `${head}duties:\n- 一\n`.replaceAll('\n', '\r\n')
    const result = addItem(text, file, { index: 0, holder: '', list: 'duties', item: task }).text
    expect(result).toBe(`${text}- name: 新任务\r\n  lead: [甲局]\r\n  time: 5月底前\r\n`)
  })

  it('adds to the plan that is meant', () => {
    const stream = `${head}---\n# 二\n${head}duties:\n  - 一\n`
    const { text } = addItem(stream, file, { index: 1, holder: '', list: 'duties', item: { name: '二' } })
    expect(text).toBe(`${stream}  - 二\n`)
  })

  it('quotes what would be more than a name', () => {
    const { text, plan } = addItem(head, file, {
      index: 0,
      holder: '',
      list: 'teams',
      item: { name: 'a\n\u001b[31mb: "c"' },
    })
    expect(text).toContain('- name: "a\\n\\e[31mb: \\"c\\""')
    expect(plan.teams?.[0]?.name).toBe('a\n\u001b[31mb: "c"')
  })
})
