import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read.ts'
import { restore } from '../../src/restore/restore.ts'
import { suspicions } from '../../src/restore/suspicions.ts'

async function suspected(text: string) {
  const { document } = await restore(await readDocument(Buffer.from(text), 'plan.txt'))
  return suspicions(document)
}

describe('what is suspected', () => {
  test.each([
    ['noise.mojibake', '各村要\ue21b落实责任。', 1],
    ['noise.lost-signs', '于2024615日前完成。', 1],
    ['noise.missing-title', '根据《县委办公室关于印发的通知》要求', 1],
    ['noise.redacted-year', '20xx年3月启动，20**年底前完成，自年9月起执行。', 3],
    ['noise.redacted-number', '迎接第x届文明村镇评选。', 1],
    ['noise.redacted-name', '某某镇、xx村负责。', 2],
    ['noise.missing-figure', '知晓率达到%以上。', 1],
    ['noise.taiwan-words', '管好伺服器和资料库。', 2],
    ['noise.truncated', '各村要落实管护人员，划定管护河段，按月检查，发现问题及时上报，并', 1],
  ])('%s', async (id, text, count) => {
    const found = await suspected(`青禾县河道管护方案\n${text}${id === 'noise.truncated' ? '' : '\n特此通知。'}`)
    expect(found.map((each) => [each.id, each.count])).toEqual([[id, count]])
    expect(found[0]?.place.start.line).toBe(2)
  })

  test('rewriting by a machine: words of its own, and good words without their common counterparts', async () => {
    const spun = '加强宣扬。抓好教化。接着努力。开展宣扬教化，接着推进。宣扬到位，教化到人，接着巩固。'
    expect((await suspected(`方案\n${spun}`)).map(({ id, count }) => [id, count])).toEqual([['noise.spun', 9]])
    expect(await suspected(`方案\n${spun}宣传教育继续开展。`)).toEqual([])
    expect((await suspected('方案\n创建礼貌单位和礼貌村镇。')).map(({ id }) => id)).toEqual(['noise.spun'])
  })

  test('a passage that stands twice, with both places', async () => {
    const passage = Array.from(
      { length: 10 },
      (_, each) => `第${'甲乙丙丁戊己庚辛壬癸'[each]}组负责清理村道两侧杂物并登记台账。`,
    ).join('')
    const [found, ...rest] = await suspected(`青禾县方案\n${passage}\n云汀镇方案\n另行部署。\n${passage}\n完。`)
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      id: 'noise.duplicate',
      count: 10,
      place: { start: { line: 5 } },
      related: { start: { line: 2 } },
    })
  })
})

test.each([
  '积分＝次数×分值，A×B，长3米×宽2米。',
  '实行“1+6+N”模式，x光检查、X型支架。',
  '2024年6月15日前完成，〔2024〕15号，电话20241500。',
  '根据《关于印发〈云汀镇河道管护办法〉的通知》要求',
  '加强宣传教育，认真组织，提供服务。',
  '云汀镇人民政府办公室\n2024年6月15日',
  '姓名：____　电话：____',
])('nothing is suspected in “%s”', async (text) => {
  expect(await suspected(`青禾县河道管护方案\n${text}`)).toEqual([])
})

test('nothing is suspected in the examples', async () => {
  const { readdirSync, readFileSync } = await import('node:fs')
  const examples = new URL('../../examples/', import.meta.url)
  for (const name of readdirSync(examples).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')) {
    const { document } = await restore(await readDocument(readFileSync(new URL(name, examples)), name))
    expect(suspicions(document), name).toEqual([])
  }
})
