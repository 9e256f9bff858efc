/** Restoration of the real copies beside the repository, where they are there: what comes out right, what stays untouched. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read.ts'
import { restore } from '../../src/restore/restore.ts'
import { suspicions } from '../../src/restore/suspicions.ts'

const shared = new URL('../../../shared/', import.meta.url)
const seeds = new URL('seeds/', shared)

async function restoredSeed(number: string) {
  const name = readdirSync(seeds).find((file) => file.startsWith(number)) as string
  const restoration = await restore(await readDocument(readFileSync(new URL(name, seeds)), name))
  const of = (pass: string) => restoration.log.filter((change) => change.pass === pass)
  return { ...restoration, of, text: restoration.document.text, suspected: suspicions(restoration.document) }
}

const toned = /[(（]\s?[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\s?[)）]/
const garbled = /[\ue000-\uefff\u3105-\u3129]|^[ \t\u3000]*[。、]/m

describe.skipIf(!existsSync(seeds))('copies', () => {
  test('garbled marks and prose come back, pinyin goes', async () => {
    const { of, text } = await restoredSeed('004')
    const became = of('shifted-bytes').map((change) => change.became)
    expect(became.filter((mark) => /^（[一二三四五六七八九十]）/.test(mark))).toHaveLength(17)
    expect(became.filter((mark) => /^（\d{1,2}）/.test(mark))).toHaveLength(22)
    expect(became.filter((mark) => /^[⑴-⒇]/.test(mark))).toHaveLength(2)
    expect(became).toHaveLength(51)
    expect(became.join('')).not.toContain('〓')
    for (const phrase of [
      '工作督查组',
      '统一思想',
      '集贸市场环境整治工作',
      '做好宣传工作',
      '高度重视',
      '树立典型',
      '狠抓落实',
    ]) {
      expect(text).toContain(phrase)
    }
    expect(became).toContain('保活動順利進')
    expect(text).not.toMatch(toned)
    expect(text).not.toMatch(garbled)
  })

  test('bytes that were lost in pairs come back too; what stays open is told', async () => {
    const { text, suspected } = await restoredSeed('000')
    for (const phrase of ['确保“小手牵大手”', '主要以下列几项为主', '一是赴公共场所', '日常考核、满意度']) {
      expect(text).toContain(phrase)
    }
    expect(text.match(/〓/g)).toHaveLength(1)
    expect(suspected.map(({ id, count }) => [id, count])).toContainEqual(['noise.mojibake', 1])
    expect(text).not.toMatch(toned)
  })

  test('a text reads on across its pages; its repeated half and its rewriting are told', async () => {
    const { of, text, suspected } = await restoredSeed('001')
    expect(of('page-chunks')).toHaveLength(24)
    expect(text).toContain('二、重点工作1.深化')
    expect(text).toContain('协调工作。\n2.明确')
    expect(suspected.map(({ id }) => id)).toEqual(expect.arrayContaining(['noise.duplicate', 'noise.spun']))
  })

  test('a sound text loses only the lines of its site', async () => {
    const { log, document, suspected } = await restoredSeed('003')
    expect(new Set(log.map(({ pass }) => pass))).toEqual(new Set(['site-lines']))
    expect(log).toHaveLength(2)
    expect(document.text.replace(/\s/g, '')).toBe(
      log.reduce((text, { was }) => text.replace(was, ''), document.original).replace(/\s/g, ''),
    )
    expect(suspected).toEqual([])
  })

  test.each(existsSync(seeds) ? readdirSync(new URL('corpus/', shared)).filter((name) => /^\d/.test(name)) : [])(
    '%s is left as it is, and nothing is suspected',
    async (name) => {
      const { log, document } = await restore(await readDocument(readFileSync(new URL(`corpus/${name}`, shared)), name))
      expect(log).toEqual([])
      expect(suspicions(document)).toEqual([])
    },
  )
})
