/** The plans that come with fangan: complete, without a fault at any level, and written to be learned from. */

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInTemplates } from '../../src/draft/built-in-templates.ts'
import { format } from '../../src/edit/format.ts'
import { englishDraft } from '../../src/messages/draft-en.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Plan, Time } from '../../src/plan/plan.ts'
import { schemaUrl } from '../../src/plan/save.ts'
import { findingsIn } from '../check/findings-in.ts'

function planOf(text: string): Plan {
  const { plans } = load(text, 'template.yaml')
  expect(plans).toHaveLength(1)
  return canonical(plans[0]?.value)
}

/** Everything that stands under a key `time`, at any depth. */
function timesIn(value: unknown): Time[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => (key === 'time' ? [child as Time] : timesIn(child)))
}

it('are the files of the folder', () => {
  const files = readdirSync(new URL('../../src/draft/templates/', import.meta.url)).sort()
  expect(Array.from(builtInTemplates.keys(), (id) => `${id}.yaml`).sort()).toEqual(files)
})

describe.each(Array.from(builtInTemplates))('%s', (id, text) => {
  it('has nothing to find fault with', async () => {
    const found = await findingsIn(text)
    expect(found.map(({ rule, place, message }) => [rule, place?.start.line, message.values])).toEqual([])
  })

  it('is spelled as fmt spells', () => {
    expect(format(text, 'template.yaml')).toBe(text)
  })

  it('is said to be for something in the list of templates', () => {
    expect(englishDraft).toHaveProperty([`template-${id}`])
  })

  it('begins with the line by which editors find the schema', () => {
    expect(text.slice(0, text.indexOf('\n'))).toBe(`# yaml-language-server: $schema=${schemaUrl}`)
  })

  it('has all that a plan is asked for', () => {
    const { title, year, document, organizations, phases, duties } = planOf(text)
    expect({ title, year, issuer: document?.issuer }).toEqual({
      title: expect.stringMatching(/./),
      year: 2026,
      issuer: expect.stringMatching(/./),
    })
    expect(organizations?.[0]).toMatchObject({ kind: 'leading-group', level: expect.any(String) })
    expect(phases?.length).toBeGreaterThanOrEqual(3)
    expect(duties?.length).toBeGreaterThanOrEqual(3)
  })

  it('says every time so that it can be read', () => {
    const times = timesIn(planOf(text))
    expect(times.length).toBeGreaterThan(5)
    expect(times.filter(({ edtf, rrule }) => edtf === undefined && rrule === undefined)).toEqual([])
  })

  it('explains itself', () => {
    const comments = text.split('\n').filter((line) => /(?:^|\s)# ?[^\s].*\p{Script=Han}/u.test(line))
    expect(comments.length).toBeGreaterThanOrEqual(8)
  })
})
