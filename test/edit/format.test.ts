/** What `fmt` makes of plan files: one layout, the same plan, every comment, and nothing to do a second time. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentsIn } from '../../src/edit/comments-in.ts'
import { format } from '../../src/edit/format.ts'
import { readLayout } from '../../src/edit/layout.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import { toJson, toYaml } from '../../src/plan/save.ts'
import { canonicalPlan } from '../plan/arbitrary-plan.ts'
import { commentedPlan } from './commented-plan.ts'

const file = 'plan.yaml'
const models = (text: string) => load(text, file).plans.map(({ value }) => canonical(value))
const comments = (text: string) => commentsIn(text, readLayout(text)).sort()

describe('format', () => {
  it('does not take a line of quoted text for an exception', () => {
    const text =
      'fangan: 1\ntitle: 净街方案\nduties:\n  - text: "第一行\n\n      # fangan-ignore no-lead: 不是注释"\n  - lead: 城管办\n    name: 扫路\n'
    const once = format(text, file, 'all')
    expect(once).toContain('- id: duty-扫路')
    expect(format(once, file, 'all')).toBe(once)
  })

  it('keeps the plan and every comment of the most untidy file, and is done after one run', () => {
    let seen = 0
    fc.assert(
      fc.property(commentedPlan, fc.constantFrom(undefined, 'beside' as const, 'all' as const), (text, ids) => {
        const found = text.match(/(?<=^|[ \t])#.*$/gm)?.filter((comment) => !comment.includes('不是注释')) ?? []
        seen += found.length
        const result = format(text, file, ids)
        expect(models(result)).toEqual(models(text))
        expect(comments(result)).toEqual(comments(text))
        expect(result.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
        expect(format(result, file, ids)).toBe(result)
      }),
      { numRuns: 300, endOnFailure: true },
    )
    expect(seen).toBeGreaterThan(1000)
  })

  it('leaves what canonical form writes as it is', () => {
    fc.assert(
      fc.property(canonicalPlan, (plan) => {
        const text = toYaml(plan)
        expect(format(text, file)).toBe(text)
        expect(format(toJson(plan), 'plan.json')).toBe(toJson(plan))
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  it('puts keys in order, each with its comments, and lists in one indentation', () => {
    expect(
      format(
        `# 全文说明

# 标题
title:   '云汀镇示例方案'   # 标题后
fangan: 1
duties:
-   lead: [ 甲局,'乙局' ]
    # 名称
    name: "清理河道"


    # - 旧字段
# 第二项
-
    # 说明
    text: |
          第一行
            第二行
    name: 巡查
# 结尾
`,
        file,
      ),
    ).toBe(`# 全文说明

fangan: 1
# 标题
title: 云汀镇示例方案   # 标题后
duties:
  -
    # 名称
    name: 清理河道
    lead: [甲局, 乙局]

    # - 旧字段
  # 第二项
  - name: 巡查
    # 说明
    text: |
      第一行
        第二行
# 结尾
`)
  })

  it.each([
    ['a key with a question mark', 'duties:\n  - ? name\n    : 甲\n    lead:   乙\n'],
    ['an anchor on a key', 'duties:\n  - &k name: 甲\n    lead:   乙\n'],
    ['a list in brackets over several lines', 'platforms: [甲,   # 一\n    乙 ]\n'],
    ['a pair in a list', 'x-more: [a:   b]\n'],
  ])('leaves %s as it is', (_, part) => {
    const text = `fangan: 1\ntitle: 甲\n${part}`
    expect(format(text, file)).toBe(text)
  })

  it.each([
    [
      'block text that keeps its empty lines',
      'text: |+\n      甲\n\n    name: 乙',
      'name: 乙\n    text: |+\n      甲\n',
    ],
    ['an alias behind its anchor', 'lead: &u 甲局\n    name: *u', 'lead: &u 甲局\n    name: *u'],
  ])('never parts %s', (_, written, expected) => {
    const head = 'fangan: 1\ntitle: 甲\nduties:\n  - '
    expect(format(`${head}${written}\n`, file)).toBe(`${head}${expected}\n`)
  })

  it('keeps line breaks, byte order mark and documents', () => {
    const text = '\ufefffangan: 1\r\ntitle: "甲"\r\n---\r\n# 二\r\ntitle:  乙\r\nfangan: 1\r\n...\r\n'
    expect(format(text, file)).toBe('\ufefffangan: 1\r\ntitle: 甲\r\n---\r\n# 二\r\nfangan: 1\r\ntitle: 乙\r\n...\r\n')
  })

  it('formats JSON in its own indentation, and one plan a line', () => {
    expect(format('{\n    "title": "甲", "fangan": 1}', 'plan.json')).toBe(
      '{\n    "fangan": 1,\n    "title": "甲"\n}\n',
    )
    const numbers = '{"title":"甲","fangan":1,"x-n":[12345678901234567890,-1.50,1e2,"1.0",7]}\n'
    expect(format(numbers, 'plan.ndjson')).toBe(
      '{"fangan":1,"title":"甲","x-n":[12345678901234567890,-1.50,1e2,"1.0",7]}\n',
    )
    const marked = '{"fangan":1,"title":"甲","x-n":"\\ue0007"}\n'
    expect(models(format(marked, 'plan.ndjson'))).toEqual(models(marked))
    const lines = '{"title": "甲", "fangan": 1}\n{"fangan": 1, "title": "乙"}\n'
    expect(format(lines, 'plans.ndjson')).toBe('{"fangan":1,"title":"甲"}\n{"fangan":1,"title":"乙"}\n')
    // a line that only YAML takes stays, comment and all
    const loose = '{"title": "甲", "fangan": 1}\n{title: 乙, fangan: 1} # 暂存\n'
    expect(format(loose, 'plans.ndjson')).toBe('{"fangan":1,"title":"甲"}\n{title: 乙, fangan: 1} # 暂存\n')
  })

  it.each([
    ['platforms: 讲堂', 'platforms: {id: platform-讲堂, name: 讲堂}'],
    [
      'platforms: [name: 讲堂, name: 书屋 ]',
      'platforms: [{id: platform-讲堂, name: 讲堂}, {id: platform-书屋, name: 书屋}]',
    ],
    [
      'platforms: [讲堂, {name: 书屋}]',
      'platforms: [{id: platform-讲堂, name: 讲堂}, {id: platform-书屋, name: 书屋}]',
    ],
    ['platforms:\n  - 讲堂 # 一', 'platforms:\n  - id: platform-讲堂\n    name: 讲堂 # 一'],
    [
      'phases:\n  # 一\n  - time: 5月\n    name: 准备',
      'phases:\n  # 一\n  - id: phase-准备\n    name: 准备\n    time: 5月',
    ],
  ])('writes ids where they are wanted: %s', (written, expected) => {
    const head = 'fangan: 1\ntitle: 甲\n'
    expect(format(`${head}${written}\n`, file, 'all')).toBe(`${head}${expected}\n`)
    expect(format(`${head}${expected}\n`, file, 'all')).toBe(`${head}${expected}\n`)
  })

  it('writes ids beside those of the same kind', () => {
    const text = 'fangan: 1\ntitle: 甲\nplatforms:\n  - 讲堂\nduties:\n  - id: d1\n    name: 巡查\n  - 宣讲\n'
    expect(format(text, file, 'beside')).toBe(text.replace('- 宣讲', '- id: duty-宣讲\n    name: 宣讲'))
  })

  it('has nothing to do in the plans that come with fangan', () => {
    const untidy = ['examples', 'src/draft/templates'].flatMap((folder) => {
      const files = readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((name) => name.endsWith('.yaml'))
      expect(files.length).toBeGreaterThan(0)
      return files.filter((name) => {
        const text = readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8')
        return format(text, name, 'beside') !== text
      })
    })
    expect(untidy).toEqual([])
  })

  it('keeps an exception above the line that it is for', () => {
    const head = 'fangan: 1\ntitle: 甲\nduties:\n'
    const ignore = '# fangan-ignore duty-without-party: 有意'
    const item = `${head}  ${ignore}\n  - name: 甲\n    lead: 乙\n    id: d1\n`
    expect(format(item, file)).toBe(`${head}  ${ignore}\n  - name: 甲\n    id: d1\n    lead: 乙\n`)
    const name = `${head}  ${ignore}\n  - 甲\n  - 乙\n`
    expect(format(name, file, 'all')).toBe(`${head}  ${ignore}\n  - 甲\n  - id: duty-乙\n    name: 乙\n`)
    const deeper = `${head}  - lead: 甲\n    name: 乙\n      ${ignore}\n  - name: 丙\n`
    expect(format(deeper, file)).toBe(`${head}  - name: 乙\n    lead: 甲\n  ${ignore}\n  - name: 丙\n`)
  })
})
