/** Values set in plan files: exactly what is named changes, in whatever layout the file is written. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Setting, withSettings } from '../../src/edit/plan-value.ts'
import { setValues } from '../../src/edit/set-values.ts'
import { load } from '../../src/plan/load.ts'
import { toYaml } from '../../src/plan/save.ts'
import { canonicalPlan } from '../plan/arbitrary-plan.ts'

const file = `# 文件头的注释
fangan: 1 # 版本
title: 云汀镇秋季道路养护方案 # 标题

# 公文要素
document:
  issuer: 云汀镇人民政府 # 谁发的
phases: # 分几步
  - name: 部署阶段 # 第一步
    time: 2026年3月
  # 第二步之前
  - {name: 养护阶段, time: 2026年4月} # 一行写完
duties:
  - 修补破损路面
  - name: 清理边沟
    lead: 农业农村办 # 牵头
    text: |-
      第一行
      第二行
    support: [财政所, 派出所]
`

interface Case {
  what: string
  set: Setting[]
  /** Lines that are there instead, or more, or gone. */
  added: string[]
  gone: string[]
}

const cases: Case[] = [
  {
    what: 'a value keeps the comment behind it',
    set: [{ path: ['title'], value: '云汀镇冬季道路养护方案' }],
    added: ['title: 云汀镇冬季道路养护方案 # 标题'],
    gone: ['title: 云汀镇秋季道路养护方案 # 标题'],
  },
  {
    what: 'a value that YAML would misread is quoted',
    set: [{ path: ['title'], value: '方案: #1 {甲}' }],
    added: ['title: "方案: #1 {甲}" # 标题'],
    gone: ['title: 云汀镇秋季道路养护方案 # 标题'],
  },
  {
    what: 'a key of a row',
    set: [{ path: ['phases', 1, 'text'], value: '分片养护' }],
    added: ['  - {name: 养护阶段, text: 分片养护, time: 2026年4月} # 一行写完'],
    gone: ['  - {name: 养护阶段, time: 2026年4月} # 一行写完'],
  },
  {
    what: 'a new key takes its place in the order of the schema',
    set: [{ path: ['document', 'number'], value: '云汀政发〔2026〕3号' }],
    added: ['  number: 云汀政发〔2026〕3号'],
    gone: [],
  },
  {
    what: 'a key goes with its line',
    set: [{ path: ['phases', 0, 'time'], value: undefined }],
    added: [],
    gone: ['    time: 2026年3月'],
  },
  {
    what: 'a key of a row goes',
    set: [{ path: ['phases', 1, 'time'], value: undefined }],
    added: ['  - {name: 养护阶段} # 一行写完'],
    gone: ['  - {name: 养护阶段, time: 2026年4月} # 一行写完'],
  },
  {
    what: 'several keys of a row go',
    set: [
      { path: ['phases', 1, 'name'], value: undefined },
      { path: ['phases', 1, 'time'], value: undefined },
      { path: ['phases', 1, 'text'], value: '分片养护' },
    ],
    added: ['  - {text: 分片养护} # 一行写完'],
    gone: ['  - {name: 养护阶段, time: 2026年4月} # 一行写完'],
  },
  {
    what: 'what has lost its last key goes',
    set: [{ path: ['document', 'issuer'], value: undefined }],
    added: [],
    gone: ['document:', '  issuer: 云汀镇人民政府 # 谁发的'],
  },
  {
    what: 'block text is written anew',
    set: [{ path: ['duties', 1, 'text'], value: '只有一行' }],
    added: ['    text: 只有一行'],
    gone: ['    text: |-', '      第一行', '      第二行'],
  },
  {
    what: 'shorthand becomes an item',
    set: [{ path: ['duties', 0, 'lead'], value: '交通办' }],
    added: ['  - name: 修补破损路面', '    lead: 交通办'],
    gone: ['  - 修补破损路面'],
  },
  {
    what: 'an entry more in a list of lines',
    set: [{ path: ['phases', 2], value: { name: '验收阶段', time: '2026年5月' } }],
    added: ['  - name: 验收阶段', '    time: 2026年5月'],
    gone: [],
  },
  {
    what: 'an entry more in a row',
    set: [{ path: ['duties', 1, 'support', 2], value: '水利站' }],
    added: ['    support: [财政所, 派出所, 水利站]'],
    gone: ['    support: [财政所, 派出所]'],
  },
  {
    what: 'a list in place of another, with the comment of its key',
    set: [{ path: ['phases'], value: [{ name: '甲阶段', text: '办一件事' }] }],
    added: ['  - {name: 甲阶段, text: 办一件事}'],
    gone: [
      '  - name: 部署阶段 # 第一步',
      '    time: 2026年3月',
      '  # 第二步之前',
      '  - {name: 养护阶段, time: 2026年4月} # 一行写完',
    ],
  },
  {
    what: 'something under a key that is not there yet',
    set: [{ path: ['organizations', 0, 'posts', 0, 'post'], value: '组长' }],
    added: ['organizations:', '  - posts:', '      - {post: 组长}', ''],
    gone: [],
  },
]

describe('setting values', () => {
  it.each(cases)('$what', ({ set, added, gone }) => {
    const { text, rewritten } = setValues(file, set)
    expect(rewritten).toBe(false)
    const [before, after] = [file.split('\n'), text.split('\n')]
    expect(minus(after, before)).toEqual(added)
    expect(minus(before, after)).toEqual(gone)
    expect(load(text, 'x').plans[0]?.value).toEqual(withSettings(load(file, 'x').plans[0]?.value, set).value)
  })

  it('makes many at once', () => {
    const { text, rewritten } = setValues(
      file,
      cases
        .filter(({ what }) => !/^(?:a list in place|several keys|what has lost)/.test(what))
        .flatMap(({ set }) => set),
    )
    expect(rewritten).toBe(false)
    for (const comment of [
      '# 文件头的注释',
      '# 版本',
      '# 标题',
      '# 公文要素',
      '# 谁发的',
      '# 分几步',
      '# 第一步',
      '# 第二步之前',
      '# 牵头',
    ]) {
      expect(text).toContain(comment)
    }
  })

  it('keeps the line feeds of Windows', () => {
    const { text } = setValues(file.replace(/\n/g, '\r\n'), [
      { path: ['phases', 2], value: { name: '验收阶段', text: '验收' } },
    ])
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it('writes a file anew that says something else when it is edited', () => {
    const shared = 'fangan: 1\ntitle: &same 甲方案\nguidance: *same\n'
    const { text, rewritten } = setValues(shared, [{ path: ['title'], value: '乙方案' }])
    expect(load(text, 'x').plans[0]?.value).toEqual({ fangan: 1, title: '乙方案', guidance: '甲方案' })
    expect(rewritten).toBe(true)
  })

  it('leaves the text alone where nothing changes', () => {
    expect(
      setValues(file, [
        { path: ['title'], value: '云汀镇秋季道路养护方案' },
        { path: ['year'], value: undefined },
      ]),
    ).toEqual({
      text: file,
      rewritten: false,
    })
  })

  it('says what it should in any plan, and keeps every comment between the parts', () => {
    const setting = fc.oneof(
      fc.record({ path: fc.constant(['title']), value: fc.string({ minLength: 1, unit: 'grapheme' }) }),
      fc.record({
        path: fc.constant(['document', 'issuer']),
        value: fc.constantFrom('县教育局', '镇政府: 甲', undefined),
      }),
      fc.record({
        path: fc.constant(['duties', 0, 'lead']),
        value: fc.constantFrom('县教育局', ['甲局', '乙局'], undefined),
      }),
      fc.record({ path: fc.constant(['phases', 0, 'time']), value: fc.constantFrom('2026年3月', undefined) }),
      fc.record({
        path: fc.constant(['phases']),
        value: fc.constantFrom([{ name: '甲阶段', time: '2026年' }], undefined),
      }),
      fc.record({
        path: fc.constant(['organizations', 0, 'posts']),
        value: fc.constantFrom([{ post: '组长' }], undefined),
      }),
    )
    fc.assert(
      fc.property(canonicalPlan, fc.array(setting, { maxLength: 4 }), (plan, settings) => {
        let count = 0
        const text = toYaml(plan).replace(/^(?=[A-Za-z]+:)/gm, () => `# 注释${count++}\n`)
        const expected = withSettings(load(text, 'x').plans[0]?.value, settings).value
        const edited = setValues(text, settings)
        expect(load(edited.text, 'x').plans[0]?.value).toEqual(expected)
        expect(edited.rewritten).toBe(false)
        expect(edited.text.match(/^# 注释\d+$/gm)).toEqual(text.match(/^# 注释\d+$/gm))
      }),
      { numRuns: 40 },
    )
  })
})

/** The lines of one text that the other has not, each as often as it is missing. */
function minus(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
