import { describe, expect, test } from 'vitest'
import { brokenLines } from '../../src/restore/broken-lines.ts'

function applied(text: string): string {
  return brokenLines
    .restore(text)
    .reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}

const paragraphs = [
  '青禾县净街行动实施方案',
  '　　为改善县城环境，让群众出门见净、推窗见绿，根据县里今年的安排，结合各街巷的实际，制定本方案，请各单位认真抓好落实。',
  '　　一、工作目标',
  '　　到年底，主街保洁率达到95%，背街小巷垃圾清运率达到90%以上，群众对环境的满意率比去年有明显的提高。',
  '　　（一）清扫街面。环卫站每天清扫两次，遇到落叶多、扬尘大的天气，要增加清扫和洒水的次数，确保路面见本色。',
  '　　（二）清运垃圾。各社区按照定点、定时、定人的办法收集垃圾，由环卫站统一运到中转站，当天的垃圾当天清。',
]
/** Every paragraph on lines of so many characters. */
const broken = (width: number) =>
  paragraphs.map((text) => text.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\n')).join('\n')

describe('lines broken at the width of a page', () => {
  test.each([18, 22, 26])('of %i characters are whole again', (width) => {
    const once = applied(broken(width))
    const left = once.split('\n').length - paragraphs.length
    // a line that happens to end with its sentence stays
    expect(left).toBeLessThanOrEqual(2)
    expect(once.replace(/\n/g, '')).toBe(paragraphs.join(''))
    expect(applied(once)).toBe(once)
  })

  test('a page ends in the middle of a sentence', () => {
    const lines = broken(22).split('\n')
    const inside = lines.findIndex((line) => line.length === 22 && !/[。：]$/.test(line))
    const paged = lines.with(inside, `${lines[inside]}\n\n`).join('\n')
    expect(applied(paged)).toBe(applied(broken(22)))
  })

  test('people in columns are a line of their own, a bracket that is open goes on behind a colon', () => {
    const roster = '成　员：李明远　　周若溪　　何敬之　　各社区主任'
    const text = `${broken(22)}\n${roster}\n领导小组下设办公室\n（牵头单位：环卫站；责任单位：\n水利站、各社区）`
    expect(applied(text)).toBe(
      `${applied(broken(22))}\n${roster}\n领导小组下设办公室\n（牵头单位：环卫站；责任单位：水利站、各社区）`,
    )
  })

  test('of a text that stands on a page with lines of its own are whole again', () => {
    const head = `青禾县城市管理局关于印发《青禾县净街行动实施方案》的通知（青城管〔2024〕3号，2024年3月1日印发）\n现将《青禾县净街行动实施方案》印发给你们，请结合各自街巷的实际认真抓好落实，并于月底前报送情况。\n`
    const once = applied(`${head}${broken(22)}\n${broken(22)}`)
    expect(once.startsWith(head)).toBe(true)
    expect(once).toContain(paragraphs[3])
  })

  test('that part a label are whole again', () => {
    const text = `${broken(22)}\n（三）修补路灯。街道逐盏排查，坏一修一，责任\n单位：县路灯管理所、县住房城乡建设局`
    expect(applied(text)).toContain('，责任单位：县路灯管理所')
  })

  test('that part a bracket among people in columns, or the last list of a row of labels, are whole again', () => {
    const rows =
      '成　员：李明远（保洁科）　　周若溪（绿化部）　　何敬之（设施\n部）　　温静（信息科）\n牵头科室：养护科　　责任科室：清扫科、水面清扫科、花木科、路\n灯科、车管科'
    expect(applied(`${broken(22)}\n${rows}`)).toBe(
      `${applied(broken(22))}\n${rows.replace('设施\n部', '设施部').replace('路\n灯科', '路灯科')}`,
    )
  })

  test.each([
    ['behind the colon of a label', '（三）修补路灯。坏一修一，每月巡查。（牵头单位：\n县路灯所；责任单位：各社区）'],
    [
      'behind what parts its labels',
      '（三）修补路灯。坏一修一。（牵头单位：县路灯管理所；\n责任单位：各社区、各小区）',
    ],
    ['within a label', '（三）修补路灯。街道逐盏排查，做到坏一修一。（牵\n头单位：县路灯所；责任单位：各社区）'],
    ['behind a label without a bracket', '（三）修补路灯。街道逐盏排查，坏一修一。责任单位：\n县路灯所、各社区'],
  ])('that part a list of parties %s are whole again', (_, text) => {
    expect(applied(`${broken(22)}\n${text}`)).toBe(`${applied(broken(22))}\n${text.replace('\n', '')}`)
  })

  test('rows of a table are lines of their own', () => {
    const rows =
      '单位　　　　主要职责　　　　　　　　　　责任人\n环卫站　　　负责清扫街面和清运垃圾　　　李明远\n水利站　　　负责河道保洁　　　　　　　　周若溪'
    expect(applied(`${broken(22)}\n${rows}`)).toBe(`${applied(broken(22))}\n${rows}`)
  })

  test.each([
    ['a paragraph a line', paragraphs.join('\n')],
    [
      'lines of items',
      Array.from({ length: 12 }, (_, index) => `${index + 1}.清扫第${index + 1}条街，清运垃圾`).join('\n'),
    ],
    ['a roster', '组长：李明远\n副组长：周若溪，何敬之\n成员：环卫站，水利站\n'.repeat(5)],
  ])('%s stays', (_, text) => expect(brokenLines.restore(text)).toEqual([]))
})

test.each([
  ['发挥社区图书、\n杂志的作用。', '发挥社区图书、杂志的作用。'],
  ['清扫街面、\r\n　　河道。', '清扫街面、河道。'],
  ['清扫街面、\n（二）清掏水沟', undefined],
  ['清扫街面、\n责任单位：环卫站', undefined],
  ['清扫街面，\n扫净为止', undefined],
])('a list that a line ends in goes on: %j', (text, whole) => {
  expect(applied(text)).toBe(whole ?? text)
})
