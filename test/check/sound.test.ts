/** Plans of many kinds with nothing wrong in them: no rule objects to any of them at warning or above. */

import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'

const folder = new URL('sound/', import.meta.url)

it.each(readdirSync(folder).sort())('%s: silence', async (file) => {
  const found = await findingsIn(readFileSync(new URL(file, folder), 'utf8'))
  const objections = found.filter(({ severity }) => severity !== 'info')
  expect(objections.map(({ rule, place, message }) => [rule, place?.start.line, message.values])).toEqual([])
})
