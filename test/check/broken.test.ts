/**
 * Plans with one fault each. The first line of a file says which rule finds it, and at which line and column; it was
 * written before the rule was run. Nothing else is found in them.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'

const folder = new URL('broken/', import.meta.url)
const files = readdirSync(folder).sort()

describe('plans with one fault', () => {
  it('are sixty at least', () => {
    expect(files.length).toBeGreaterThanOrEqual(60)
  })

  it.each(files)('%s: the fault is found where it is', async (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const expected = /^# (\S+ \S+)\n/.exec(text)?.[1]
    const found = await findingsIn(text)
    expect(found.map(({ rule, place }) => `${place?.start.line}:${place?.start.column} ${rule}`)).toEqual([expected])
  })
})
