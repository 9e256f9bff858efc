/** Charts: what is drawn where, every form of every example, names that are made to do harm, and growth. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { isoDay, timeSpan } from '../../src/plan/time-span.ts'
import { chartDrawing } from '../../src/render/chart/drawing.ts'
import { gantt, ticks } from '../../src/render/chart/gantt.ts'
import { loadMatrix } from '../../src/render/chart/load.ts'
import { organizationTree } from '../../src/render/chart/organization-tree.ts'
import { drawnPicture } from '../../src/render/chart/picture.ts'
import { chartText } from '../../src/render/chart/text.ts'
import { tableView } from '../../src/render/table/views.ts'
import { shownWidth } from '../../src/render/terminal-text.ts'
import { cpuClock } from '../cpu-clock.ts'
import { xmlOf } from './xml.ts'

const kinds = ['gantt', 'org', 'load'] as const
const picture = (kind: (typeof kinds)[number], plan: Plan) => drawnPicture([chartDrawing(kind, plan)])

const plan = canonical({
  fangan: 1,
  title: '云汀镇秋季道路养护方案',
  organizations: [
    {
      name: '领导小组',
      kind: 'leading-group',
      posts: [
        { post: '组长', name: '李明远' },
        { post: '成员', title: '各村书记' },
      ],
    },
    {
      name: '办公室',
      kind: 'office',
      parent: '领导小组',
      seat: '农业农村办公室',
      posts: [{ post: '主任', name: '沈嘉禾' }],
    },
    { name: '财政所', kind: 'unit' },
    { name: '甲', kind: 'body', parent: '乙' },
    { name: '乙', kind: 'body', parent: '甲' },
  ],
  phases: [
    { name: '排查阶段', time: { text: '2025年9月', edtf: '2025-09' } },
    { name: '养护阶段', time: { text: '10月起', edtf: '2025-10/..' } },
    { name: '总结阶段' },
  ],
  duties: [
    { name: '修补路面', phase: '养护阶段', lead: ['交通办'], responsible: ['各村'], time: { edtf: '../2025-11-30' } },
    {
      name: '排查路面',
      phase: '排查阶段',
      lead: ['交通办'],
      support: ['各村'],
      time: { edtf: '2025-09-10/2025-09-20' },
    },
    { name: '每月巡查', lead: ['各村'], time: { text: '每月5日', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' } },
    { name: '检修护栏', phase: '养护阶段', lead: ['交通办'], time: { edtf: '../2025-10-31' } },
  ],
})

describe('the days of a time', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-35', '2025-07-01', '2025-09-30'],
    ['../2025-05-31', undefined, '2025-05-31'],
    ['2025-07/..', '2025-07-01', undefined],
    ['2025-06-21/2025-07', '2025-06-21', '2025-07-31'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['20XX-09-01/20XX-09-07', '2001-09-01', '2001-09-07'],
    ['XXXX-07/XXXX-06', '2001-07-01', '2002-06-30'],
    ['XXXX-02-29', '2001-02-28', '2001-02-28'],
  ])('of %s are %s to %s', (edtf, from, to) => {
    const span = timeSpan({ edtf })
    expect(span?.from === undefined ? undefined : isoDay(span.from)).toBe(from)
    expect(span?.to === undefined ? undefined : isoDay(span.to)).toBe(to)
    expect(span?.relative).toBe(edtf.includes('XX-') || edtf.startsWith('XX') ? !edtf.startsWith('2025') : false)
  })

  it.each([
    '2025-02-30',
    '2025-13',
    '',
    '..',
    '../..',
    '2025-05/2025-04',
    'XXXX-05/2025-06',
    '2025-01-01/2025-02/2025-03',
    'x'.repeat(5000),
  ])('of %s are none', (edtf) => expect(timeSpan({ edtf })).toBeUndefined())
})

describe('the gantt chart', () => {
  it('has duties under their phases, in the order of time, and beside it what has no date', () => {
    const { panels, undated } = gantt(plan)
    expect(panels).toHaveLength(1)
    expect(panels[0]?.rows.map(({ name, nested }) => [name, nested])).toEqual([
      ['排查阶段', false],
      ['排查路面', true],
      ['养护阶段', false],
      ['检修护栏', true],
      ['修补路面', true],
    ])
    expect([isoDay(panels[0]?.first ?? 0), isoDay(panels[0]?.last ?? 0)]).toEqual(['2025-09-01', '2025-11-30'])
    expect(undated).toEqual([
      { name: '总结阶段', wording: '' },
      { name: '每月巡查', wording: '每月5日' },
    ])
  })

  it('has an axis of its own for years that are not known', () => {
    const both = canonical({
      fangan: 1,
      title: '方案',
      phases: [{ name: '甲', time: { edtf: '2025-03' } }],
      duties: [
        { name: '乙', phase: '甲', time: { edtf: 'XXXX-11/XXXX-02' } },
        { name: '丙', phase: '甲', time: { edtf: '2025-03-05' } },
      ],
    })
    const { panels } = gantt(both)
    expect(panels.map(({ relative, rows }) => [relative, rows.map(({ name, nested }) => [name, nested])])).toEqual([
      [
        false,
        [
          ['甲', false],
          ['丙', true],
        ],
      ],
      [true, [['乙', false]]],
    ])
    expect(ticks(panels[1] as (typeof panels)[0], 20).years.map(({ label }) => label)).toEqual(['年份未写明', '次年'])
    expect(picture('gantt', both)).toContain('年份未写明')
  })

  it('never has more marks than fit', () => {
    for (const edtf of ['2025-03', '2025-03/2025-04', '2025/2027', '2020/2049', '1000/2999', '0001/9998']) {
      const [panel] = gantt(canonical({ fangan: 1, title: '方案', phases: [{ name: '甲', time: { edtf } }] })).panels
      for (const most of [2, 12, 26]) {
        const { marks, years } = ticks(panel as NonNullable<typeof panel>, most)
        expect(marks.length).toBeGreaterThan(0)
        expect(marks.length).toBeLessThanOrEqual(most + 2)
        expect(years.length).toBeLessThanOrEqual(most + 2)
        expect(marks.map(({ day }) => day)).toEqual(marks.map(({ day }) => day).sort((a, b) => a - b))
      }
    }
  })
})

describe('the tree of organizations', () => {
  it('has heads and seats, leaves out units that only get work, and cuts circles', () => {
    const tree = organizationTree(plan)
    expect(tree.map(({ name, children }) => [name, children.map((child) => child.name)])).toEqual([
      ['领导小组', ['办公室']],
      ['甲', ['乙']],
    ])
    expect(tree[0]?.notes).toEqual(['组长：李明远', '成员：各村书记'])
    expect(tree[0]?.children[0]?.notes).toEqual(['主任：沈嘉禾', '设在：农业农村办公室'])
  })
})

describe('the load matrix', () => {
  it('counts every task once a role, by phase and by month, as the table does', () => {
    const byPhase = loadMatrix(plan)
    expect(byPhase.columns).toEqual(['排查阶段', '养护阶段', '未写明阶段'])
    expect(byPhase.units.map(({ name, total }) => [name, total])).toEqual([
      ['交通办', { lead: 3, responsible: 0, support: 0 }],
      ['各村', { lead: 1, responsible: 1, support: 1 }],
    ])
    expect(loadMatrix(plan, { by: 'month' }).columns).toEqual(['2025年9月', '2025年10月', '2025年11月', '常态化工作'])
    const listed = tableView(plan, { by: 'unit', unit: '交通办' }).rows.filter(({ kind }) => kind === 'task')
    expect(listed).toHaveLength(3)
  })
})

const examples = new URL('../../examples/', import.meta.url)
const exampleNames = readdirSync(examples)

async function examplePlans(name: string): Promise<Plan[]> {
  const bytes = readFileSync(new URL(name, examples))
  if (name.endsWith('.yaml')) return load(bytes.toString(), name).plans.map(({ value }) => canonical(value))
  return (await parse(bytes, name)).plans
}

describe.each(exampleNames)('%s', (name) => {
  it('is drawn in every form', async () => {
    for (const one of await examplePlans(name)) {
      for (const kind of kinds) {
        const svg = picture(kind, one)
        expect(xmlOf(svg)).toContain('svg')
        expect(svg).toContain(one.title)
        expect(chartText(kind, 'mermaid', one, { width: 100 })).toMatch(/^(?:gantt|flowchart LR|block-beta)\n/)
        for (const width of [40, 100]) {
          const lines = chartText(kind, 'terminal', one, { width }).split('\n')
          expect(lines.length).toBeGreaterThan(3)
          if (kind !== 'load' || width === 100) {
            for (const line of lines.slice(1)) expect(shownWidth(line)).toBeLessThanOrEqual(width)
          }
        }
      }
      expect(chartText('org', 'dot', one, { width: 100 })).toMatch(/^digraph [\s\S]*\n}\n$/)
    }
  })
})

const names = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  quotes: `"'\`] --> o1["x"; click o1 href "javascript:alert(1)"`,
  mermaid: 'section : a; b # c %% %%{init: {}}%% }}',
  word: 'end',
  dot: '\\" ]; x [label=<b>]; \\',
  escape: '\u001b[31m红\u001b]0;题\u0007\u009b2J\u0000',
  reversed: '\u202e正写\u2066反\u200f\u061c',
  broken: '半\ud800字\ufffe',
  lines: '一\n二\r\n三\u2028四',
  marks: `一${'\u0301'.repeat(5000)}`,
  long: '很长的名称'.repeat(1000),
}

function hostile(name: string): Plan {
  return canonical({
    fangan: 1,
    title: name,
    organizations: [
      {
        id: name,
        name,
        kind: 'office',
        seat: name,
        posts: [
          { post: name, name },
          { post: '成员', title: name },
        ],
      },
      { name: `${name}二`, kind: 'leading-group', parent: name, posts: [{ post: '组长', name }] },
    ],
    phases: [{ name, time: { text: name, edtf: '2025-03/..' } }],
    duties: [
      { name, phase: name, lead: [name], time: { text: name, edtf: '2025-04-05' } },
      { name, lead: [name], support: [name], time: { text: name, edtf: name } },
      { name, time: { text: name, edtf: 'XXXX-04' } },
    ],
  })
}

const harmful =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]|\p{Surrogate}/u

describe.each(Object.entries(names))('the name of kind %s', (_, name) => {
  const one = hostile(name)

  it('is text in a picture', () => {
    for (const kind of kinds) {
      const svg = picture(kind, one)
      expect(svg).not.toMatch(harmful)
      const known = ['svg', 'title', 'style', 'rect', 'g', 'text', 'line', 'polygon', 'circle', 'path']
      expect(xmlOf(svg).filter((element) => !known.includes(element))).toEqual([])
      expect(svg).not.toMatch(/<[^>]*(?:\s(?:on\w+|(?:\w+:)?href|style)=|url\()/)
      // What is cut is whole in a tooltip, and no more often than it is shown.
      expect(svg.length).toBeLessThan(20_000 + 30 * name.length * 6)
    }
  })

  it('is a label in Mermaid and dot', () => {
    for (const line of chartText('org', 'mermaid', one, { width: 100 }).trimEnd().split('\n').slice(1)) {
      expect(line).toMatch(/^ {4}o\d+(?:\["[^"<>`[\]{}]*(?:<br\/>[^"<>`[\]{}]*)*"\]| --> o\d+)$/)
    }
    for (const line of chartText('load', 'mermaid', one, { width: 100 }).trimEnd().split('\n').slice(2)) {
      expect(line).toMatch(/^ {4}(?:(?:\w+\["[^"<>`[\]{}]*"\]|space) ?)+$/)
    }
    for (const line of chartText('gantt', 'mermaid', one, { width: 100 }).trimEnd().split('\n').slice(4)) {
      expect(line).toMatch(
        /^ {4}(?:section [^:;#%]+|%% [^{}%]*|[^\x00-\x7f][^:;#%<>]* :(?:active, |done, |milestone, )*t\d+, \d{4}-\d\d-\d\d, (?:0d|\d{4}-\d\d-\d\d))$/,
      )
    }
    for (const line of chartText('org', 'dot', one, { width: 100 }).trimEnd().split('\n').slice(5, -1)) {
      expect(line).toMatch(/^ {2}o\d+(?: \[label="(?:[^"\\]|\\.)*"(?:, style=dashed)?\]| -> o\d+)$/)
    }
  })

  it('is text in a terminal', () => {
    for (const kind of kinds) {
      const text = chartText(kind, 'terminal', one, { width: 80 })
      expect(text).not.toMatch(harmful)
      if (kind === 'load') continue
      for (const line of text.split('\n').slice(1)) expect(shownWidth(line)).toBeLessThanOrEqual(80)
    }
  })
})

function large(count: number): Plan {
  return canonical({
    fangan: 1,
    title: '云汀镇道路养护方案',
    organizations: Array.from({ length: count / 4 }, (_, at) => ({
      name: `第${at}组`,
      kind: 'working-group',
      ...(at > 0 ? { parent: `第${at >> 1}组` } : {}),
      posts: [{ post: '组长', name: '李明远' }],
    })),
    phases: Array.from({ length: 12 }, (_, at) => ({
      name: `第${at + 1}阶段`,
      time: { edtf: `2025-${String(at + 1).padStart(2, '0')}` },
    })),
    duties: Array.from({ length: count }, (_, at) => ({
      name: `修补第${at}段路面`,
      lead: [`第${at % 100}村`],
      support: [`第${(at * 7) % 300}站`],
      phase: `第${(at % 12) + 1}阶段`,
      time: at % 3 === 0 ? { text: '适时' } : { edtf: `../2025-${String((at % 12) + 1).padStart(2, '0')}-20` },
    })),
  })
}

it('draws 2,000 duties in no time, and twice as many in about twice as much', () => {
  const time = (plan: Plan) => {
    const spent = cpuClock()
    for (const kind of kinds) {
      picture(kind, plan)
      for (const form of ['terminal', 'mermaid', 'dot'] as const) chartText(kind, form, plan, { width: 100 })
    }
    return spent()
  }
  time(large(500))
  const [one, two] = [time(large(2000)), time(large(4000))]
  expect(one).toBeLessThan(4000)
  expect(two).toBeLessThan(one * 4 + 500)
})

it('says so where there is nothing to draw', () => {
  const nothing = canonical({ fangan: 1, title: '空方案' })
  for (const kind of kinds) {
    expect(xmlOf(picture(kind, nothing))).toContain('text')
    expect(chartText(kind, 'terminal', nothing, { width: 80 })).toMatch(/^空方案\n/)
  }
})
