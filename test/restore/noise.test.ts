/**
 * Noise put into sound text goes again: every kind, at random places, alone and with others; and what stands in the
 * restored text still points at its own wording in the noisy one.
 */

import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read.ts'
import { restore } from '../../src/restore/restore.ts'
import { suspicions } from '../../src/restore/suspicions.ts'
import { cpuClock } from '../cpu-clock.ts'

const sound = [
  '青禾县河道管护工作方案',
  '为做好河道管护工作，落实管护责任，结合实际，制定本方案。',
  '一、工作目标',
  '到2025年底，全县河道管护率达到95%以上，河道管护的责任落实到人。',
  '二、主要任务',
  '（一）开展河道清理。各镇的管护队伍要按月清理河道，保持河面整洁。',
  '（二）加强日常巡查。各村的管护员要每周巡查，做好“一河一档”记录。',
  '（三）强化水质监测。县水务站的监测点要按季度监测，及时报送结果。',
  '三、保障措施',
  '各镇要加强组织领导，成立由李明远任组长的工作专班，统筹推进各项工作。',
]

type Noise = (lines: readonly string[], at: (limit: number) => number) => string[]

/** Puts noise into one line, at a place that an expression finds, if there is one. */
function within(found: RegExp, noisy: (wording: string) => string): Noise {
  return (lines, at) => {
    const which = lines.map((line, index) => (found.test(line) ? index : -1)).filter((index) => index >= 0)
    const chosen = which[at(which.length)]
    return lines.map((line, index) => (index === chosen ? line.replace(found, noisy) : line))
  }
}

function between(line: string): Noise {
  return (lines, at) => lines.toSpliced(at(lines.length + 1), 0, line)
}

const kinds: Record<string, Noise> = {
  'a comma before a mark': within(/(?<=[\u4e00-\u9fff])[，。](?=[\u4e00-\u9fff])/, (mark) => `,${mark}`),
  'a mark twice': within(/(?<!。)。$/, () => '。。'),
  'a watermark': within(/的(?=[\u4e00-\u9fff])/, () => '的`'),
  'another watermark': within(/的(?=[\u4e00-\u9fff])/, () => "的'"),
  'a tag': within(/河道/, (word) => `<b>${word}</b>`),
  'an empty element': within(/河道/, (word) => `${word}<rp id="zs"></rp>`),
  'a shifted mark': within(/^（二）/, () => '　　。ǘ\ue46a'),
  'another shifted mark': within(/^（一）/, () => '　。ㄒ唬'),
  'straight quotes': within(/“一河一档”/, () => '"一河一档"'),
  'turned quotes': within(/“一河一档”/, () => '“一河一档〞'),
  'an indent': within(/^各镇/, (word) => `?? ${word}`),
  'a numeral': within(/一河一档/, (word) => word),
  'a page number': between('第 3 页 共 8 页'),
  'a page number in a line': within(/河道/, (word) => `${word}第2页共4页`),
  'a date line': between('时间:2024-03-01 09:30:00 工作方案 我要投稿'),
  'a position': between('当前位置：首页 > 公文 > 正文'),
  'a button': between('【打印本页】'),
  'a source': between('来源：青禾日报　浏览次数：12'),
}
const noise = fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(kinds)), place: fc.nat(1000) }), {
  minLength: 1,
  maxLength: 12,
})

function withNoise(chosen: readonly { kind: string; place: number }[]): string {
  // once each: noise upon the same noise is no copy that anybody has seen
  const once = chosen.filter(({ kind }, index) => chosen.findIndex((other) => other.kind === kind) === index)
  const noisy = once.reduce<readonly string[]>(
    (lines, { kind, place }) => (kinds[kind] as Noise)(lines, (limit) => (limit > 0 ? place % limit : 0)),
    sound,
  )
  return noisy.join('\n')
}

describe('noise in sound text', () => {
  test('goes, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (chosen) => {
        const { document } = await restore(await readDocument(Buffer.from(withNoise(chosen)), 'plan.txt'))
        expect(document.blocks.map((block) => document.slice(block))).toEqual(sound)
      }),
      { numRuns: 300 },
    )
  })

  test('every character points at itself', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (chosen) => {
        const { document, log } = await restore(await readDocument(Buffer.from(withNoise(chosen)), 'plan.txt'))
        const written = new Set(log.flatMap(({ became }) => Array.from(became)))
        for (let at = 0; at < document.text.length; at++) {
          const character = document.text[at] as string
          const { start, end } = document.position({ start: at, end: at + 1 })
          const origin = document.original.slice(start.offset, end.offset)
          if (!written.has(character)) expect(origin).toBe(character)
          else expect(origin.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('is none in the sound text itself, in which nothing is suspected', async () => {
    const { document, log } = await restore(await readDocument(Buffer.from(sound.join('\n')), 'plan.txt'))
    expect(log).toEqual([])
    expect(suspicions(document)).toEqual([])
  })
})

describe('hostile input of a megabyte is done in a time like its length', () => {
  test.each([
    '（',
    '一、',
    '、',
    '。',
    '"',
    '<',
    '《<甲',
    '〔甲',
    '3、',
    '3、\n',
    '1、甲。\n2、',
    ' ',
    '\n',
    '\n 。',
    '；甲',
    '！@甲',
    '？a）',
    '_',
    '400',
    '来源：',
    '某',
    '20',
    '*',
    '×',
    '“',
    '\ue000',
    '甲。',
    '小编',
    '★ ',
    '★甲 ',
    '甲?jié)',
    '。ㄒ唬',
  ])('%j', async (unit) => {
    const line = unit.repeat(Math.ceil(90_000 / unit.length))
    const text = `${`${line}\n`.repeat(4)}方案`
    const spent = cpuClock()
    const { document } = await restore(await readDocument(Buffer.from(text), 'plan.txt'))
    suspicions(document)
    // generous: what is not linear takes minutes here
    expect(spent()).toBeLessThan(5000)
  })
})
