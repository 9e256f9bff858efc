/** Answers laid over templates: the comments stay, the times fit, and nothing is left to find fault with. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssignment } from '../../src/draft/assignment.ts'
import { builtInTemplates } from '../../src/draft/built-in-templates.ts'
import { type Answers, draftPlan } from '../../src/draft/draft.ts'
import { periodOfPhases } from '../../src/draft/schedule.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { InputError } from '../../src/source/diagnostic.ts'
import { findingsIn } from '../check/findings-in.ts'

const templates = Array.from(builtInTemplates)
const [, implementation = ''] = templates[0] ?? []

function planOf(text: string): Plan {
  return canonical(load(text, 'plan.yaml').plans[0]?.value)
}

function comments(text: string): string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)(#\s.*)$/.exec(line)?.[1] ?? [])
}

const faults = async (text: string) => (await findingsIn(text)).map(({ rule, message }) => [rule, message.values])
const dayOf = (date: string) => Date.parse(date) / 86_400_000

describe.each(templates)('%s', (_id, template) => {
  it('without an answer is itself', () => {
    expect(draftPlan(template, { year: 2026 })).toEqual({ text: template, rewritten: false, open: [] })
  })

  it('keeps its comments and stays sound in another year, of another office, under another title', async () => {
    const answers: Answers = {
      title: '云汀镇某项工作: #1 {甲}方案',
      issuer: '云汀镇人民政府',
      year: 2031,
      level: 'town',
    }
    const { text, rewritten } = draftPlan(template, answers)
    expect(rewritten).toBe(false)
    expect(comments(text)).toEqual(comments(template))
    const { title, year, document, organizations, phases } = planOf(text)
    expect([title, year, document?.issuer]).toEqual([answers.title, 2031, answers.issuer])
    expect(organizations?.[0]?.level).toBe('town')
    expect(phases?.every(({ time }) => time?.edtf?.startsWith('203'))).toBe(true)
    expect(await faults(text)).toEqual([])
  })

  it.each([
    ['2027年1月至2027年6月', '2027-01-01', '2027-06-30'],
    ['2026年9月至2028年2月', '2026-09-01', '2028-02-29'],
    ['2027年4月6日至5月5日', '2027-04-06', '2027-05-05'],
    ['2028年2月29日至3月15日', '2028-02-29', '2028-03-15'],
    ['2028年3月1日至6月6日', '2028-03-01', '2028-06-06'],
  ])('fits into %s', async (period, first, last) => {
    const { text } = draftPlan(template, { period, year: Number(first.slice(0, 4)) })
    expect(periodOfPhases(planOf(text).phases)).toEqual({ from: dayOf(first), to: dayOf(last) })
    expect(await faults(text)).toEqual([])
  })

  it('takes lists in place of its own, and lets go of what they no longer have', async () => {
    const { text } = draftPlan(template, {
      year: 2026,
      phases: [
        { name: '启动阶段', time: '2026年2月至3月' },
        { name: '收官阶段', time: '2026年4月至8月' },
      ],
      platforms: null,
      teams: ['网格巡查队'],
    })
    const { phases, platforms, teams, duties } = planOf(text)
    expect(phases?.map(({ name }) => name)).toEqual(['启动阶段', '收官阶段'])
    expect(platforms).toBeUndefined()
    expect(teams?.map(({ name }) => name)).toEqual(['网格巡查队'])
    expect(duties?.flatMap((duty) => [duty.phase, ...(duty.duties ?? []).map(({ phase }) => phase)])).toContain(
      '收官阶段',
    )
    expect(await faults(text)).toEqual([])
  })
})

it('fits any period of a week or more, whatever the template', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...templates.map(([, text]) => text)),
      fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2040-01-01') }),
      fc.integer({ min: 6, max: 1200 }),
      async (template, from, length) => {
        const date = (day: number) => {
          const [year, month, number] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-').map(Number)
          return `${year}年${month}月${number}日`
        }
        const year = new Date(from * 86_400_000).getUTCFullYear()
        const { text } = draftPlan(template, { period: `${date(from)}至${date(from + length)}`, year })
        expect(periodOfPhases(planOf(text).phases)).toEqual({ from, to: from + length })
        const rules = (await findingsIn(text)).map(({ rule }) => rule)
        // A short time holds many deadlines; that is for the writer to see.
        expect(rules.filter((rule) => rule !== 'deadline-load')).toEqual([])
      },
    ),
    { numRuns: 25 },
  )
})

it('follows a name that is set to whatever refers to it', async () => {
  const { text } = draftPlan(implementation, { year: 2026 }, [{ path: ['phases', 0, 'name'], value: '部署阶段' }])
  expect(planOf(text).duties?.[0]?.phase).toBe('部署阶段')
  expect(await faults(text)).toEqual([])
})

it.each(['{title}', '2026'])('lays a period over a template whose title is %s, which is no text', (title) => {
  const template = `fangan: 1\ntitle: ${title}\nphases: [{name: 甲, time: 2025年1月至3月}]\n`
  const { text } = draftPlan(template, { year: 2026, period: '2026年5月至6月' })
  expect(periodOfPhases(planOf(text).phases)).toEqual({ from: dayOf('2026-05-01'), to: dayOf('2026-06-30') })
})

it('leaves a reference that was set by hand as it was given, for the check to object to', async () => {
  const settings = ['duties[0].phase=没有的阶段', 'phases[0].name=部署阶段'].map(parseAssignment)
  const { text } = draftPlan(implementation, { year: 2026 }, settings)
  expect(planOf(text).duties?.[0]?.phase).toBe('没有的阶段')
  expect((await findingsIn(text)).map(({ rule }) => rule)).toContain('reference')
})

it('fills placeholders, bare and in wording, and says which are open', () => {
  const template = 'fangan: 1\ntitle: {title}\nyear: {year}\nguidance: "{issuer}把{title}办好，文号{number}"\n'
  const { text, open } = draftPlan(template, { title: '甲: 方案', issuer: '乙局', year: 2027 })
  expect(planOf(text)).toMatchObject({ title: '甲: 方案', year: 2027, guidance: '乙局把甲: 方案办好，文号{number}' })
  expect(open).toEqual(['number'])
})

const keys = [
  ...['title', 'document', 'document.issuer', 'document.basis', 'document.basis[0].title', 'guidance', 'x-note'],
  ...['phases', 'phases[0]', 'phases[1].time', 'phases[1].time.edtf', 'phases[3].name', 'organizations[0].posts'],
  ...['organizations[0].posts[0].name', 'organizations[0].posts.name', 'duties[0].lead', 'duties[0].duties'],
  ...['targets[0].value', 'budget', 'budget[0].item', 'checklists[0].items[1]', 'workflows[0].steps', 'safeguards'],
]
const values = [
  ...[
    '',
    '甲',
    '甲、乙',
    '[甲, 乙]',
    '{name: 甲}',
    '[{name: 甲, text: 乙}]',
    '[]',
    '{}',
    '5',
    'null',
    '2026年3月至5月',
  ],
  ...['# 甲', '- 甲', 'a: b', '"', "'", '|', '&a', '*a', '[', '甲\n乙', ' ', '\u001b[31m', '\u2028', '𠮷'],
]

it('takes any assignment in place, or says why it does not', () => {
  const assignment = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values))
  const list = fc.array(assignment, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...builtInTemplates.values()), list, (template, assignments) => {
      try {
        const settings = assignments.map(([key, value]) => parseAssignment(`${key}=${value}`))
        expect(draftPlan(template, { year: 2027 }, settings).rewritten).toBe(false)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }),
    { numRuns: 200 },
  )
})
