/** `fangan chart`, `fangan calendar` and `fangan progress` from outside: forms, statuses, what is written and what never is. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

const dated = `# 道路养护
fangan: 1
title: 云汀镇秋季道路养护方案
phases:
  - {name: 集中养护阶段, time: 2025年3月至12月}
duties:
  - name: 修补破损路面   # 一期
    lead: 镇交通办
    time: 2025年5月底前
  - {name: 清理边沟, lead: 各村, time: 2025年9月底前}
  - name: 检修护栏
    lead: 镇交通办
    status: doing
    time: 2025年5月10日前
checklists:
  - {name: 验收要点, items: [路面是否平整]}
`

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', dated)
  world.write('other.yaml', plan)
  world.write('document.txt', document)
})
afterEach(() => world.remove())

describe('help', () => {
  it.each(['chart', 'calendar', 'progress'])('of %s has examples, in both languages', async (command) => {
    for (const [language, heading] of [
      ['en', 'Examples:'],
      ['zh-CN', '示例：'],
    ] as const) {
      const { status, stdout } = await world.run(command, '--help', '--lang', language)
      expect(status).toBe(0)
      expect(stdout).toContain(heading)
      expect(stdout).not.toContain('undefined')
    }
  })
})

describe('fangan chart', () => {
  it('draws every kind in every form, of plans and documents', async () => {
    for (const file of ['plan.yaml', 'document.txt']) {
      for (const kind of ['gantt', 'org', 'load']) {
        for (const format of ['terminal', 'svg', 'mermaid', ...(kind === 'org' ? ['dot'] : [])]) {
          const { status, stdout, stderr } = await world.run('chart', kind, file, '--format', format)
          expect([status, stderr]).toEqual([0, ''])
          expect(stdout.length).toBeGreaterThan(10)
        }
      }
    }
  })

  it('puts several plans into one picture, and says that Mermaid cannot', async () => {
    const { stdout } = await world.run('chart', 'gantt', 'plan.yaml', 'other.yaml', '--format', 'svg')
    expect(stdout.match(/<svg /g)).toHaveLength(1)
    expect(stdout.match(/<g transform/g)).toHaveLength(2)
    const { status, stderr } = await world.run('chart', 'gantt', 'plan.yaml', 'other.yaml', '--format', 'mermaid')
    expect(status).toBe(2)
    expect(stderr).toContain('name one')
  })

  it('says what it does not take', async () => {
    expect((await world.run('chart', 'pie', 'plan.yaml')).stderr).toContain('gantt, org, load')
    expect((await world.run('chart', 'gantt', 'plan.yaml', '--format', 'dot')).stderr).toContain(
      'terminal, svg, mermaid',
    )
    expect((await world.run('chart', 'gantt', 'plan.yaml', '--by', 'month')).stderr).toContain('load')
    expect((await world.run('chart', 'gantt')).status).toBe(2)
    expect((await world.run('chart', 'load', 'plan.yaml', '--by', 'month')).stdout).toContain('2025年9月')
  })

  it('writes a file and leaves one that exists', async () => {
    expect((await world.run('chart', 'org', 'plan.yaml', '--format', 'svg', '-o', 'o.svg')).status).toBe(0)
    expect(world.read('o.svg')).toMatch(/^<svg /)
    expect((await world.run('chart', 'org', 'plan.yaml', '--format', 'svg', '-o', 'o.svg')).status).toBe(2)
  })
})

describe('fangan calendar', () => {
  it('writes what is on a day and says how much is not', async () => {
    const { status, stdout, stderr } = await world.run('calendar', 'plan.yaml', '--alarm', '3d')
    expect(status).toBe(0)
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(4)
    expect(stdout.match(/TRIGGER:-P3D/g)).toHaveLength(3)
    expect(stdout).toContain('DTSTAMP:20250601T000000Z')
    expect(stderr).toBe('events: 4, times that are on no day and were left out: 0\n')
  })

  it('is that of one unit, and says which there are', async () => {
    const { stdout } = await world.run('calendar', 'plan.yaml', '--unit', '各村')
    expect(stdout.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
      'SUMMARY:集中养护阶段',
      'SUMMARY:截止：清理边沟',
    ])
    const { status, stderr } = await world.run('calendar', 'plan.yaml', '--unit', '水利局')
    expect(status).toBe(2)
    expect(stderr).toContain('镇交通办')
    expect((await world.run('calendar', 'plan.yaml', '--alarm', 'soon')).stderr).toContain('3d')
  })
})

describe('fangan progress', () => {
  it('tells what is overdue today or as of a day', async () => {
    const { status, stdout } = await world.run('progress', 'plan.yaml')
    expect(status).toBe(0)
    expect(stdout).toContain('截至2025-06-01，共3项任务：逾期2项，未到期1项。')
    const json = JSON.parse(
      (await world.run('progress', 'plan.yaml', '--as-of', '2025-05-20', '--format', 'json')).stdout,
    )
    expect(json.totals).toEqual({ total: 3, done: 0, overdue: 1, due: 2, open: 0, dropped: 0 })
    expect((await world.run('progress', 'document.txt', '--format', 'md')).stdout).toMatch(/^# 云汀镇/)
    expect((await world.run('progress', 'plan.yaml', '--as-of', '2025-02-30')).status).toBe(2)
  })

  it('fails for what is overdue only where it is asked to', async () => {
    const failed = await world.run('progress', 'plan.yaml', '--fail-overdue')
    expect([failed.status, failed.stderr]).toEqual([1, 'overdue: 2\n'])
    expect((await world.run('progress', 'plan.yaml', '--fail-overdue', '--as-of', '2025-05-01')).status).toBe(0)
  })

  it('reads ticks back and, where it is asked to, writes them', async () => {
    const { stdout: list } = await world.run('checklist', 'plan.yaml', '--format', 'md')
    world.write('ticked.md', list.replace(/\[ \] (修补破损路面|检修护栏|路面是否平整)/g, '[x] $1'))
    const read = await world.run('progress', 'plan.yaml', 'ticked.md', '--fail-overdue')
    expect(read.status).toBe(0)
    expect(read.stdout).toContain('未到期1项，完成2项')
    expect(read.stderr).toContain('(all but duties): 1')
    expect(world.read('plan.yaml')).toBe(dated)

    const written = await world.run('progress', 'plan.yaml', 'ticked.md', '--write', '--as-of', '2025-06-02')
    expect(written.stderr).toContain('wrote plan.yaml (duties marked as done: 2)')
    expect(world.read('plan.yaml')).toBe(
      dated
        .replace('    time: 2025年5月底前\n', '    time: 2025年5月底前\n    status: done\n    done: 2025-06-02\n')
        .replace(
          '    status: doing\n    time: 2025年5月10日前\n',
          '    status: done\n    time: 2025年5月10日前\n    done: 2025-06-02\n',
        ),
    )
    expect((await world.run('check', 'plan.yaml', '--fail-on', 'error')).status).toBe(0)
    // A second time there is nothing to do.
    const again = await world.run('progress', 'plan.yaml', 'ticked.md', '--write')
    expect(again.stderr).toContain('nothing new is ticked')
  })

  it('says what the plan does not have, and what it cannot write', async () => {
    world.write('strange.md', '- [x] 别处的任务 <!-- duty-别处的任务 -->\n')
    expect((await world.run('progress', 'plan.yaml', 'strange.md')).stderr).toContain('strange.md:1: ')
    world.write('empty.md', '# 没有清单\n')
    expect((await world.run('progress', 'plan.yaml', 'empty.md')).stderr).toContain('empty.md: ')
    const ofDocument = await world.run('progress', 'document.txt', '--write')
    expect([ofDocument.status, ofDocument.stdout]).toEqual([2, ''])
    expect(ofDocument.stderr).toContain('fangan parse')
    world.stdin = dated
    expect((await world.run('progress', '-', '--write')).status).toBe(2)
    expect((await world.run('progress', '-', '-')).status).toBe(2)
    expect((await world.run('progress', 'plan.yaml', 'missing.md')).status).toBe(2)
  })

  it('marks what it can and says what it cannot', async () => {
    const odd = 'fangan: 1\ntitle: 方案\nduties:\n  - 修补\n  - |-\n    清沟\n'
    world.write('odd.yaml', odd)
    world.write('all.md', '- [x] 修补 <!-- duty-修补 -->\n- [x] 清沟 <!-- duty-清沟 -->\n')
    const { status, stderr } = await world.run('progress', 'odd.yaml', 'all.md', '--write')
    expect(status).toBe(1)
    expect(stderr).toMatch(/odd\.yaml:\d+: “清沟” cannot be marked/)
    expect(world.read('odd.yaml')).toBe(odd.replace('修补', '{name: 修补, status: done}'))
  })
})
