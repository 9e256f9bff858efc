/**
 * Documents given directly: the faults that a reader has found in the collected ones are found, and in the official
 * ones no rule says more than a reviewer would. Both sets lie beside the project and are not part of it.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/check/check.ts'
import { sourcePlace } from '../../src/check/source-place.ts'
import { parse } from '../../src/parse.ts'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const corpus = new URL('../../../shared/corpus/', import.meta.url)

/** `rule ×n` of the findings at warning or above, plan by plan. */
async function objections(url: URL): Promise<string[]> {
  const { plans, text } = await parse(readFileSync(url), url.pathname)
  return Promise.all(
    plans.map(async (plan) => {
      const locate = (pointer: string) => sourcePlace(plan, pointer)
      const found = await checkPlan(plan, { file: 'document', text, locate })
      const counts = new Map<string, number>()
      for (const { rule, severity } of found) {
        if (severity !== 'info') counts.set(rule, (counts.get(rule) ?? 0) + 1)
      }
      return Array.from(counts, ([rule, count]) => `${rule} ×${count}`)
        .sort()
        .join(', ')
    }),
  )
}

describe.skipIf(!existsSync(seeds))('collected documents', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).sort() : []

  it.each([
    [0, 0, 'formula-differs ×1'],
    [0, 3, 'declared-count ×1'],
    [0, 5, 'unit-not-constituted ×3'],
    [2, 1, 'declared-count ×1'],
    [3, 0, 'declared-names ×1'],
    [3, 0, 'number-sequence ×1'],
    [3, 0, 'post-held-twice ×1'],
    [3, 0, 'transmittal ×1'],
    [3, 0, 'unit-two-names ×1'],
    [4, 0, 'attachment-missing ×2'],
    [4, 0, 'basis-title ×1'],
    [4, 2, 'duty-without-party ×1'],
    [4, 2, 'number-sequence ×1'],
    [4, 2, 'unbalanced-marks ×1'],
    [4, 3, 'empty-label ×10'],
    [4, 6, 'attachment-missing ×1'],
    [4, 10, 'declared-count ×1'],
  ])('number %i, plan %i: %s', async (file, plan, expected) => {
    expect((await objections(new URL(files[file] as string, seeds)))[plan]?.split(', ')).toContain(expected)
  })
})

describe.skipIf(!existsSync(corpus))('official documents', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => /\.(?:txt|html)$/.test(file)) : []

  it.each([
    ['01', 'several-leads ×1'],
    ['05', 'no-lead ×2, several-leads ×1'],
    ['06', ''],
    ['12', 'vague-wording ×1'],
    ['17', 'several-leads ×1'],
  ])('number %s: %s', async (number, expected) => {
    const file = files.find((name) => name.startsWith(number)) as string
    expect(await objections(new URL(file, corpus))).toEqual([expected])
  })
})
