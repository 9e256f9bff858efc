import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gbkBytes } from '../../src/restore/gbk-bytes.ts'
import { shiftedBytes } from '../../src/restore/shifted-bytes.ts'

async function repaired(text: string): Promise<string> {
  if (!shiftedBytes.wants(text)) return text
  const find = await shiftedBytes.load()
  return find(text).reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  )
}

/** An invented plan in traditional characters, long enough to know its own words. */
const plan = [
  '云汀鎮村莊清潔活動實施方案',
  '為做好村莊清潔工作,確保活動順利進行,制定本方案。村莊清潔是鄉村建設的重要內容,各單位要高度重視,狠抓落實。',
  '（一）加強組織領導。成立工作督查組,統一思想,明確責任,落實專人負責。督查組要加強日常檢查,確保責任落實到人。',
  '（二）做好宣傳工作。採取多種形式開展宣傳活動,樹立先進典型,發揮典型示范作用。做好典型宣傳,營造良好氛圍。',
  '（三）集貿市場環境整治。開展市場環境整治工作,確保市場環境整潔,活動有序進行。',
  '（四）強化日常考核。建立日常考核制度,考核結果納入年度考核。對工作落實不到位的,責令整改。',
].join('\n')

const gbk = gbkBytes()

/** What a converter reads in bytes that are out of step; a byte that stands alone before a half-width one is lost. */
function shifted(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const [lead, trail] = [bytes[at] as number, bytes[at + 1] ?? 0]
    const character = gbk.character(lead, trail)
    text += lead < 0x80 ? String.fromCharCode(lead) : (character ?? '')
    at += character === undefined ? 1 : 2
  }
  return text
}

function encoded(text: string): number[] {
  return Array.from(text).flatMap((character) => {
    const pair = gbk.bytes(character)
    return pair === 0 ? [character.charCodeAt(0)] : [pair >> 8, pair & 0xff]
  })
}

/** A numbering mark whose line begins with one byte too many, as far as the next half-width comma. */
function withShiftedMark(line: string): string {
  const [head = '', ...rest] = line.split(',')
  const bytes = [0xa1, ...encoded(head)]
  return [shifted(bytes), ...rest].join(',')
}

describe('marks at line starts', () => {
  test.each(['?', '？', '', '　　'])('are read without any other in step, behind %o', async (stray) => {
    const others = plan.replaceAll(/^（.）/gm, (mark) => `(${mark[1]})`)
    for (const number of ['二', '三', '五', '十']) {
      const broken = withShiftedMark(`（${number}）推進村道修繕,抓好日常管護。`)
      expect(broken).not.toContain(number)
      const restored = await repaired(`${others}\n${stray}${broken}\n完`)
      expect(restored.split('\n').at(-2)).toBe(
        `${stray.trim() === '' ? stray : ''}（${number}）推進村道修繕,抓好日常管護。`,
      )
    }
  })

  test.each(plan.split('\n').slice(2))('%s', async (line) => {
    const broken = withShiftedMark(line)
    expect(broken).toMatch(/^。/)
    const [, restored = ''] = (await repaired(`${plan}\n${broken}\n完`)).split(`${plan}\n`)
    const words = line.split(/[,。]/)[0] as string
    // what a half-width mark cuts off may stay open, but nothing may come out wrong
    const got = restored.slice(0, words.length)
    expect(Array.from(got).filter((character, at) => character !== '〓' && character !== words[at])).toEqual([])
    expect(got.slice(0, 6)).toBe(words.slice(0, 6))
  })
})

/** The end of a text whose first character loses its first byte, because the next two make a full-width mark. */
function halved(text: string): string {
  const [, , folded = 0, ...bytes] = encoded(text)
  return String.fromCharCode(folded - 0x80) + shifted(bytes)
}

describe('prose', () => {
  test.each([
    ['要確', '保活動順利進行', ',再檢查'],
    ['責任落實', '。科學安排工作', ',要科學安排'],
    ['各村的日', '常考核制度落實', '到人'],
    ['宣傳楷', '模”“典型示范', ',樹立'],
  ])('%s%s', async (before, lost, after) => {
    const broken = `${before}${halved(lost)}${after}`
    expect(broken).not.toContain(lost)
    const text = await repaired(`${plan}\n　。ㄒ唬各村落實。\n${broken}。`)
    const came = text.slice(text.lastIndexOf(before) + before.length)
    // a character may stay open, but none may come out wrong
    if (!came.startsWith(halved(lost)))
      expect(Array.from(lost).filter((character, at) => came[at] !== character && came[at] !== '〓')).toEqual([])
    if (before === '要確') expect(came).toContain('保活動順利進行')
  })

  test('a lost byte that nothing tells about stays open, and only it', async () => {
    expect(await repaired(`${plan}\n各村嘟；顒禹樌M行。`)).toContain('〓活動順利進行')
  })

  test('an annotation inside a character names the lost byte', async () => {
    const annotated = plan.replaceAll('確', '確(què)').replaceAll('潔', '潔(jié)').replaceAll('節', '節(jié)')
    expect(await repaired(`${annotated}\n節(jié)約用水。\n開展?jié)崈粜\ue5cd@活動。`)).toContain('開展潔凈校園活動')
  })
})

describe('sound text', () => {
  test('may be broken before a mark', async () => {
    const find = await shiftedBytes.load()
    const text = '由市水利局、市公安局\n、市环卫局牵头，清理沟渠\n、农舍\n、市A级景区。整治市农田。'
    expect(find(text)).toEqual([])
  })

  const pieces = fc.constantFrom(
    ...plan.split(/(?<=[,。])/),
    '共建A座;開展活動',
    '是否到位?是否落實！',
    '甲類：活動B類',
    '李祎(yī)',
    '第x屆;',
    '\n',
    '“活動”；',
    '韻味；饕餮',
  )
  test('is left as it is', async () => {
    const find = await shiftedBytes.load()
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(find(parts.join('')).map(({ text }) => text)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
