/** Progress: ticks read back from what the checklist writes, states as of a day, units, and harmless output. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { checklistAsMarkdown } from '../../src/render/checklist/markdown.ts'
import { progressAsMarkdown } from '../../src/render/progress/markdown.ts'
import { progress } from '../../src/render/progress/progress.ts'
import { progressForTerminal } from '../../src/render/progress/terminal.ts'
import { idInComment, ticksIn } from '../../src/render/progress/ticks.ts'
import { cpuClock } from '../cpu-clock.ts'

const plan = canonical({
  fangan: 1,
  title: '云汀镇秋季道路养护方案',
  organizations: [{ name: '镇交通办公室', aliases: ['交通办'] }],
  duties: [
    {
      id: 'a',
      name: '养护道路',
      lead: ['交通办'],
      time: { text: '10月底前', edtf: '../2025-10-31' },
      duties: [
        { id: 'a1', name: '修补路面' },
        { id: 'a2', name: '补画标线', lead: ['镇交通办公室'], responsible: ['各村'], time: { edtf: '../2025-11-30' } },
      ],
    },
    { id: 'b', name: '巡查', lead: ['各村'], time: { text: '长期', edtf: '2025' } },
    { id: 'c', name: '清沟', lead: ['各村'], status: 'done', done: '2025-09-02', time: { edtf: '../2025-09-01' } },
    { id: 'd', name: '立项', status: 'dropped', time: { edtf: '../2025-09-01' } },
    { id: 'e', name: '总结', time: { edtf: '../XXXX-12-31' } },
  ],
})

const states = (ticked: string[] = [], day = '2025-11-15') =>
  Object.fromEntries(progress(plan, day, new Set(ticked)).items.map(({ id, state }) => [id, state]))

describe('the state of a duty', () => {
  it('is told as of a day, from its own time or that above it', () => {
    expect(states()).toEqual({ a1: 'overdue', a2: 'due', b: 'open', c: 'done', d: 'dropped', e: 'open' })
    expect(states([], '2025-10-31')).toMatchObject({ a1: 'due' })
    expect(states([], '2025-11-01')).toMatchObject({ a1: 'overdue' })
    expect(states([], '2025-12-01')).toMatchObject({ a2: 'overdue' })
  })

  it('is done where it or what is above it is ticked, but not where it was dropped', () => {
    expect(states(['a1', 'd'])).toMatchObject({ a1: 'done', a2: 'due', d: 'dropped' })
    expect(states(['a'])).toMatchObject({ a1: 'done', a2: 'done' })
  })

  it('is counted for every unit that leads or answers, by one name', () => {
    const { units, totals } = progress(plan, '2025-11-15')
    expect(totals).toEqual({ total: 6, done: 1, overdue: 1, due: 1, open: 2, dropped: 1 })
    expect(units.map(({ unit, total, overdue }) => [unit, total, overdue])).toEqual([
      ['镇交通办公室', 2, 1],
      ['各村', 3, 0],
    ])
  })
})

describe('ticks', () => {
  it('are read back from the checklist as it is written, whatever the ids hold', () => {
    const odd = [
      'a-->b',
      '<!-- x -->',
      '<script>',
      '"\'`',
      '*_[x](y)',
      '\u001b[31m红\u202e',
      '甲  乙',
      '-->',
      '[x]',
      'a\nb',
    ]
    const hostile = canonical({
      fangan: 1,
      title: '方案',
      duties: odd.map((id) => ({ id, name: `${id} <!-- ${id} -->`, status: 'done' })),
    })
    const ticks = ticksIn(checklistAsMarkdown(hostile))
    expect(ticks.map(({ id }) => id)).toEqual(odd.map(idInComment))
    expect(ticks.every(({ checked }) => checked)).toBe(true)
  })

  it('are read in every form in which people write them', () => {
    const text = [
      '- [x] 甲 <!-- a -->',
      '  * [X] 乙 <!--b-->\r',
      '3. [ ] 丙 <!-- c -->',
      '> - [x] 丁 <!-- d --> 已验收',
      '- [x] 无编号',
      '- [] 戊 <!-- e -->',
      '[x] 己 <!-- f -->',
      '- [x]庚 <!-- g -->',
    ].join('\n')
    expect(ticksIn(text)).toEqual([
      { id: 'a', checked: true, line: 1 },
      { id: 'b', checked: true, line: 2 },
      { id: 'c', checked: false, line: 3 },
      { id: 'd', checked: true, line: 4 },
    ])
  })

  it('are read in linear time', () => {
    const spent = cpuClock()
    ticksIn(`- [x] ${'<!--'.repeat(200_000)}`)
    ticksIn('- [x] 甲 <!-- a -->\n'.repeat(100_000))
    ticksIn(`${' >'.repeat(200_000)}x`)
    ticksIn('-'.repeat(400_000))
    expect(spent()).toBeLessThan(2000)
  })
})

it('is harmless whatever names hold', () => {
  for (const name of [
    '<script>alert(1)</script>',
    '\u001b[31m红\u202e\u0000',
    '| 竖 ` --> *',
    '很长的名称'.repeat(1000),
  ]) {
    const hostile = canonical({
      fangan: 1,
      title: name,
      duties: [{ id: name, name, lead: [name], note: name, time: { text: name, edtf: '../2025-01-01' } }],
    })
    const found = progress(hostile, '2025-06-01')
    for (const output of [progressForTerminal(found), progressAsMarkdown(found)]) {
      expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
    expect(progressAsMarkdown(found)).not.toMatch(/(?<!\\)<script/)
  }
})
