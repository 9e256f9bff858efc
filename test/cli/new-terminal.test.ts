/**
 * `fangan new` on a pseudo-terminal, as a person uses it: every question answered, pasted and mistyped input, and Ctrl-C.
 * It runs what was built, and is skipped where the machine has no pseudo-terminals to give.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runFangan } from '../run-fangan.ts'
import { clear, controlC, down, enter, isBuilt, opened, Person, tab } from './person.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangan-new-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe.skipIf(!opened || !isBuilt)('on a terminal (needs a build and pseudo-terminals)', { timeout: 60_000 }, () => {
  it('answers to every question make a plan that check has nothing to say to', async () => {
    const person = new Person(['new', 'plan.yaml'], folder)
    await person.answers('写哪一类方案？', down, enter)
    await person.answers('标题', '云汀镇农村道路养护工作方案', enter)
    await person.answers('发文机关', '云汀镇人民政府', enter)
    await person.answers('层级', down, enter)
    await person.answers('方案的起止时间', '不知道', enter)
    await person.sees('读不出起止日期')
    await person.types(clear, '2027年3月至9月')
    await person.sees('→ 2027-03-01 — 2027-09-30')
    await person.types(enter)
    await person.answers('实施步骤', down, enter)
    await person.answers('第 1 个阶段的名称', '摸底阶段', enter)
    await person.answers('这个阶段的时间', '3月1日至4月31日', enter)
    await person.sees('没有这一天')
    await person.types(clear, '3月至4月', enter)
    await person.answers('这个阶段做什么', '逐路清点破损路面，列出清单', enter)
    await person.answers('第 2 个阶段的名称', '养护阶段', enter)
    await person.answers('这个阶段的时间', '4月至9月', enter)
    await person.sees('上一个阶段还没有结束')
    await person.types(clear, '5月至9月', enter)
    await person.answers('这个阶段做什么', '按清单分片养护', enter)
    await person.answers('第 3 个阶段的名称', enter)
    await person.answers('领导小组及其办公室', down, enter)
    await person.answers('领导小组的名称', '云汀镇道路养护工作领导小组', enter)
    await person.answers('组长', '李明远 镇长', enter)
    await person.answers('副组长', '周若兰 副镇长', enter)
    await person.answers('成员', '各村党支部书记', enter)
    await person.answers('办公室设在哪个单位', '镇交通办', enter)
    await person.answers('办公室主任', '周若兰', enter)
    await person.answers('平台', down, enter)
    await person.answers('第 1 个平台的名称', '养护一张图', enter)
    await person.answers('责任单位', '镇交', tab, enter)
    await person.answers('第 2 个平台的名称', enter)
    await person.answers('队伍', down, enter)
    await person.answers('第 1 支队伍的名称', '道路巡查队', enter)
    await person.answers('由谁组成', '养路工、网格员', enter)
    await person.answers('责任单位', '镇交', tab, enter)
    await person.answers('第 2 支队伍的名称', enter)
    await person.answers('任务', down, enter)
    await person.answers('第 1 项任务', '清点破损路面', enter)
    await person.answers('属于哪个阶段？', enter)
    await person.answers('牵头单位', '镇交', tab, enter)
    await person.answers('责任单位', '各村民委员会', enter)
    await person.answers('配合单位', enter)
    await person.answers('完成时限', '4月底前')
    await person.sees('→ ../2027-04-30')
    await person.types(enter)
    await person.answers('第 2 项任务', '修补破损路面', enter)
    await person.answers('属于哪个阶段？', down, enter)
    await person.answers('牵头单位', '镇交', tab, enter)
    await person.answers('责任单位', '村民', tab, enter)
    await person.answers('配合单位', '镇财政所、镇派', enter)
    await person.answers('完成时限', '9月20日前', enter)
    await person.answers('第 3 项任务', enter)
    await person.answers('写入文件吗？', enter)
    expect(await person.ended).toBe(0)
    expect(readdirSync(folder)).toEqual(['plan.yaml'])
    const text = readFileSync(join(folder, 'plan.yaml'), 'utf8')
    expect(await runFangan(['check', '--fail-on', 'info', '--format', 'json', '-'], text)).toMatchObject({
      status: 0,
      stdout: '[]\n',
    })
    const plan = JSON.parse((await runFangan(['parse', '--format', 'json', '-'], text)).stdout)
    expect(plan).toMatchObject({
      title: '云汀镇农村道路养护工作方案',
      year: 2027,
      document: { issuer: '云汀镇人民政府' },
      phases: [
        { name: '摸底阶段', time: { edtf: '2027-03/2027-04' }, text: '逐路清点破损路面，列出清单' },
        { name: '养护阶段', time: { edtf: '2027-05/2027-09' } },
      ],
      organizations: [
        {
          kind: 'leading-group',
          posts: [
            { post: '组长', name: '李明远', title: '镇长' },
            { post: '副组长', name: '周若兰', title: '副镇长' },
            { post: '成员', title: '各村党支部书记' },
          ],
        },
        { kind: 'office', seat: '镇交通办', posts: [{ post: '主任', name: '周若兰' }] },
      ],
      platforms: [{ name: '养护一张图', responsible: ['镇交通办'] }],
      teams: [{ name: '道路巡查队', members: ['养路工', '网格员'], responsible: ['镇交通办'] }],
      duties: [
        { name: '清点破损路面', phase: '摸底阶段', lead: ['镇交通办'], responsible: ['各村民委员会'] },
        { name: '修补破损路面', phase: '养护阶段', responsible: ['各村民委员会'], support: ['镇财政所', '镇派'] },
      ],
    })
    expect(text).toContain('# 一项任务一个牵头单位')
  })

  it.each([
    ['at the first question', async (_: Person) => {}],
    ['in the middle of a line', (person: Person) => person.answers('标题', '云汀镇')],
    [
      'before the file is confirmed',
      async (person: Person) => {
        await person.answers('标题', enter)
        await person.answers('发文机关', enter)
        await person.answers('层级', enter)
        await person.answers('方案的起止时间', enter)
        await person.answers('实施步骤', down, down, down, enter)
        await person.sees('? 写入文件吗？')
      },
    ],
  ])('Ctrl-C %s leaves no file, and one message', async (_, meanwhile) => {
    const person = new Person(['new', '--template', 'work-plan'], folder)
    await person.sees('? 标题').then(() => person.rewind())
    await meanwhile(person)
    await person.types(controlC)
    expect(await person.ended).toBe(2)
    expect(person.seen.match(/已取消，没有写入文件/g)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it('ends where input ends, goes on after Escape, and does not let itself be put aside', async () => {
    const person = new Person(['new', '--template', 'work-plan'], folder)
    await person.answers('标题', '甲')
    await person.sees('甲')
    await person.types('\u001b')
    // Escape is told from the first character of another key by the time that passes behind it.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await person.types('\u001a', '乙')
    await person.sees('甲乙')
    await person.types('\u0004')
    expect(await person.ended).toBe(2)
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes what is pasted as one piece, and what is typed ahead for the next question', async () => {
    const person = new Person(['new', '--template', 'work-plan'], folder, { language: 'en', columns: 50 })
    const long = '青禾县'.repeat(400)
    await person.answers('Title', `\u001b[200~云汀镇\n养护方案\u001b[201~`)
    await person.sees('云汀镇 养护方案')
    await person.types(clear, `\u001b[200~${long}\u001b[201~`, enter)
    // One chunk: the office, the level and the time, then no more questions.
    await person.answers(
      'Issuing office',
      `云汀镇人民政府${enter}${enter}2026年3月至11月${enter}${down}${down}${down}${enter}`,
    )
    await person.answers('Write it?', down, enter)
    await person.answers('File', `../out.txt${enter}`)
    await person.sees('a plan file ends in')
    await person.types(clear, `kept.yaml${enter}`)
    await person.answers('Write it?', enter)
    expect(await person.ended).toBe(0)
    expect(readdirSync(folder)).toEqual(['kept.yaml'])
    const text = readFileSync(join(folder, 'kept.yaml'), 'utf8')
    expect(text).toContain(`title: ${long}\n`)
    expect(text).toContain('issuer: 云汀镇人民政府')
    for (const line of person.seen.split(/\r?\n/)) expect(line.length).toBeLessThan(400)
  })

  it('asks for the year of a plan made of last year’s, and leaves files that exist alone', async () => {
    writeFileSync(join(folder, 'old.yaml'), 'fangan: 1\ntitle: 甲镇2025年方案\nyear: 2025\n')
    writeFileSync(join(folder, 'taken.yaml'), 'mine')
    expect(await new Person(['new', 'taken.yaml'], folder).ended).toBe(2)
    const person = new Person(['new', 'new.yaml', '--from', 'old.yaml'], folder)
    await person.answers('新方案的年份', enter)
    expect(await person.ended).toBe(0)
    expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toBe('fangan: 1\ntitle: 甲镇2026年方案\nyear: 2026\n')
    expect(readFileSync(join(folder, 'taken.yaml'), 'utf8')).toBe('mine')
  })
})
