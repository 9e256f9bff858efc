/** `fangan write` from the command line: where a document goes, in which form, and what is said of what it leaves out. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const plan = `fangan: 1
title: 云汀镇秋季道路养护方案
document: {issuer: 云汀镇人民政府, issued: 2025-09-01}
duties:
  - {name: 修补村道破损路面, lead: 农业农村办公室, time: 2025年10月底前}
`

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
})
afterEach(() => world.remove())

describe('fangan write', () => {
  it.each([
    [
      [],
      '云汀镇秋季道路养护方案\n\n　　一、重点任务\n　　（一）修补村道破损路面（牵头单位：农业农村办公室；完成时限：2025年10月底前）\n\n云汀镇人民政府\n2025年9月1日\n',
    ],
    [
      ['--duties', 'labels', '--format', 'md'],
      '# 云汀镇秋季道路养护方案\n\n## 一、重点任务\n\n### （一）修补村道破损路面\n\n牵头单位：农业农村办公室\n\n完成时限：2025年10月底前\n\n云汀镇人民政府\n\n2025年9月1日\n',
    ],
  ])('shows the document %j', async (flags, text) => {
    expect(await world.run('write', 'plan.yaml', ...flags)).toEqual({ status: 0, stdout: text, stderr: '' })
  })

  it.each([
    ['a.txt', '云汀镇'],
    ['a.md', '# 云汀镇'],
    ['a.HTM', '<!doctype html>'],
    ['a.docx', 'PK'],
    ['new/folder/../a.txt', '云汀镇'],
  ])('writes %s in the form of its ending, once', async (path, begin) => {
    const { status, stderr } = await world.run('write', 'plan.yaml', '-o', path)
    expect([status, stderr]).toEqual([0, `wrote ${path}\n`])
    expect(Buffer.from(world.readBytes(path)).toString('utf8').slice(0, begin.length)).toBe(begin)
    const again = await world.run('write', 'plan.yaml', '-o', path)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('--force')
    expect((await world.run('write', 'plan.yaml', '-o', path, '--force')).status).toBe(0)
  })

  it('reads standard input, and writes each of several plans into a file of its own', async () => {
    world.stdin = `${plan}---\n${plan}`
    const several = await world.run('write', '-', '-o', 'a.txt')
    expect(several.status).toBe(2)
    expect(several.stderr).toContain('-d DIR')
    expect((await world.run('write', '-', '-d', 'out', '--format', 'md')).status).toBe(0)
    expect(world.files().filter((path) => path.endsWith('.md'))).toEqual([
      'out/云汀镇秋季道路养护方案-2.md',
      'out/云汀镇秋季道路养护方案.md',
    ])
  })

  it.each([
    [['-o', 'a.pdf'], 'a.pdf has none of the endings of a document'],
    [['-o', 'folder'], 'give it with -d folder'],
    [['-d', ''], '--directory <directory> needs a value'],
    [['-o', ''], '--output <file> needs a value'],
    [['--duties', 'prose'], 'brackets, labels, table, annex'],
    [['-d', 'out', '-o', 'a.txt'], 'cannot be used together'],
  ])('refuses %j and writes nothing', async (flags, words) => {
    const { status, stdout, stderr } = await world.run('write', 'plan.yaml', ...flags)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(world.files()).toEqual(['plan.yaml'])
  })

  it('says what stands in no document', async () => {
    const red = await world.run('write', 'plan.yaml', '--red-head')
    expect(red.stderr).toContain('--red-head has no effect in txt')
    world.write('bare.yaml', plan.replace(/document.*\n/, '').replace('2025年10月底前', '{rrule: FREQ=WEEKLY;COUNT=3}'))
    const bare = await world.run('write', 'bare.yaml', '--red-head', '-o', 'a.html', '--lang', 'zh-CN')
    expect(bare.status).toBe(0)
    expect(bare.stderr).toContain('没有红头')
    expect(bare.stderr).toContain('修补村道破损路面 的时间没有通行的说法')
    expect((await world.run('write', 'plan.yaml', '--red-head', '-o', 'b.html')).stderr).toBe('wrote b.html\n')
  })
})
