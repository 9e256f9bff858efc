import { describe, expect, test } from 'vitest'
import { abstractList, item, level, list, paragraph, readWord, wordings } from './word-file.ts'

/** The wording of items 甲, 乙, 丙 … on one level of one format. */
async function counted(format: string, written: string, count: number, more = ''): Promise<string[]> {
  const body = Array.from({ length: count }, () => item('项', 1)).join('')
  const numbering = abstractList(1, level(0, format, written, more)) + list(1)
  return wordings(await readWord({ body, numbering }))
}

test.each([
  ['chineseCounting', '%1、', ['一、项', '二、项', '三、项']],
  ['chineseCountingThousand', '（%1）', ['（一）项', '（二）项', '（三）项']],
  ['taiwaneseCountingThousand', '%1、', ['一、项', '二、项', '三、项']],
  ['japaneseCounting', '第%1条', ['第一条 项', '第二条 项', '第三条 项']],
  ['ideographTraditional', '%1、', ['甲、项', '乙、项', '丙、项']],
  ['ideographZodiac', '%1、', ['子、项', '丑、项', '寅、项']],
  ['ideographDigital', '%1、', ['一、项', '二、项', '三、项']],
  ['chineseLegalSimplified', '%1、', ['壹、项', '贰、项', '叁、项']],
  ['decimal', '%1.', ['1.项', '2.项', '3.项']],
  ['decimal', '第%1章', ['第1章 项', '第2章 项', '第3章 项']],
  ['decimalZero', '%1.', ['01.项', '02.项', '03.项']],
  ['decimalFullWidth', '%1．', ['１．项', '２．项', '３．项']],
  ['decimalEnclosedCircle', '%1', ['①项', '②项', '③项']],
  ['decimalEnclosedCircleChinese', '%1', ['①项', '②项', '③项']],
  ['decimalEnclosedParen', '%1', ['⑴项', '⑵项', '⑶项']],
  ['lowerLetter', '%1)', ['a)项', 'b)项', 'c)项']],
  ['upperLetter', '%1.', ['A.项', 'B.项', 'C.项']],
  ['lowerRoman', '(%1)', ['(i)项', '(ii)项', '(iii)项']],
  ['upperRoman', '%1.', ['I.项', 'II.项', 'III.项']],
  ['none', '', ['项', '项', '项']],
  ['ganada', '%1.', ['1.项', '2.项', '3.项']],
])('%s written %s', async (format, written, expected) => {
  expect(await counted(format, written, 3)).toEqual(expected)
})

test.each([
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCounting', 101, '一○一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['japaneseCounting', 101, '百一'],
  ['ideographTraditional', 11, '甲'],
  ['ideographDigital', 10, '一〇'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['decimalEnclosedCircle', 21, '21'],
  ['lowerLetter', 28, 'bb'],
  ['upperRoman', 49, 'XLIX'],
])('%s counts on: %i is %s', async (format, value, expected) => {
  const [first] = await counted(format, '（%1）', 1, `<w:start w:val="${value}"/>`)
  expect(first).toBe(`（${expected}）项`)
})

test('a bullet is no mark but makes the item of a list', async () => {
  const numbering = abstractList(1, level(0, 'bullet', '●'), level(1, 'bullet', '○')) + list(1)
  const document = await readWord({ body: item('甲', 1) + item('乙', 1, 1), numbering })
  expect(document.blocks).toMatchObject([
    { type: 'listItem', depth: 0 },
    { type: 'listItem', depth: 1 },
  ])
  expect(wordings(document)).toEqual(['甲', '乙'])
})

describe('the levels of a list', () => {
  const three = (more = '') =>
    abstractList(
      1,
      level(0, 'chineseCounting', '%1、'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimal', '%3.', more),
    )
  const order = [0, 1, 2, 2, 1, 2, 0, 1, 2]
  const body = order.map((depth) => item('项', 1, depth)).join('')

  test('begin anew under every level above', async () => {
    const marks = wordings(await readWord({ body, numbering: three() + list(1) }))
    expect(marks.map((words) => words.slice(0, -1))).toEqual([
      ...['一、', '（一）', '1.', '2.', '（二）', '1.', '二、', '（一）', '1.'],
    ])
  })

  test('count through with lvlRestart 0', async () => {
    const marks = wordings(await readWord({ body, numbering: three('<w:lvlRestart w:val="0"/>') + list(1) }))
    expect(marks.filter((words) => words.includes('.'))).toEqual(['1.项', '2.项', '3.项', '4.项'])
  })

  test('begin anew only under the level that lvlRestart names', async () => {
    const marks = wordings(await readWord({ body, numbering: three('<w:lvlRestart w:val="1"/>') + list(1) }))
    expect(marks.filter((words) => words.includes('.'))).toEqual(['1.项', '2.项', '3.项', '1.项'])
  })

  test('show the counts above, in Arabic figures where the level is legal', async () => {
    const numbering = (more: string) =>
      abstractList(1, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', more)) + list(1)
    const two = item('总则', 1) + item('目的', 1, 1) + item('范围', 1, 1)
    expect(wordings(await readWord({ body: two, numbering: numbering('') }))[2]).toBe('一.2 范围')
    expect(wordings(await readWord({ body: two, numbering: numbering('<w:isLgl/>') }))).toEqual([
      '第一章 总则',
      '1.1 目的',
      '1.2 范围',
    ])
  })
})

test('a number stays apart from the figures behind it', async () => {
  const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1)
  expect(wordings(await readWord({ body: item('2027年底前建成', 1), numbering }))).toEqual(['1. 2027年底前建成'])
})

test('lists of one definition count on, unless one has a start of its own', async () => {
  const own = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1) + list(2, 1) + list(3, 1, own)
  const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1)
  expect(wordings(await readWord({ body, numbering }))).toEqual(['1.甲', '2.乙', '1.丙', '2.丁', '3.戊'])
})

test('a list may redefine a level', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'ideographTraditional', '%1、')}</w:lvlOverride>`
  const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1, 1, own)
  expect(wordings(await readWord({ body: item('项', 1), numbering }))).toEqual(['甲、项'])
})

const style = (id: string, inside: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`

describe('numbers that come by a style', () => {
  const numbered = (id: string) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`
  const numbering =
    abstractList(
      1,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="First"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="Second"/>'),
    ) + list(1)
  const styles = style('First', numbered('1')) + style('Second', numbered('1'))
  const styled = (words: string, id: string, more = '') => paragraph(words, `<w:pStyle w:val="${id}"/>${more}`)

  test('stand on the level that names the style', async () => {
    const body = styled('甲', 'First') + styled('乙', 'Second') + styled('丙', 'Second') + styled('丁', 'First')
    expect(wordings(await readWord({ body, styles, numbering }))).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁'])
  })

  test('are taken over from the style that it is based on', async () => {
    const derived = styles + style('Third', '<w:basedOn w:val="First"/>')
    expect(wordings(await readWord({ body: styled('甲', 'Third'), styles: derived, numbering }))).toEqual(['一、甲'])
  })

  test('are switched off by list 0, in a paragraph or in a style', async () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const plain = styles + style('Plain', `<w:basedOn w:val="First"/><w:pPr>${none}</w:pPr>`)
    const body = styled('甲', 'First', none) + styled('乙', 'Plain') + styled('丙', 'First')
    expect(wordings(await readWord({ body, styles: plain, numbering }))).toEqual(['甲', '乙', '一、丙'])
  })

  test('are found through a numbering style', async () => {
    const linked =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Outline"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      list(1) +
      list(2)
    const outline = style('Outline', numbered('1'), 'numbering')
    expect(wordings(await readWord({ body: item('甲', 2), styles: outline, numbering: linked }))).toEqual(['一、甲'])
  })

  test('end where styles are based on each other in a circle', async () => {
    const circle = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>')
    expect(wordings(await readWord({ body: styled('甲', 'A'), styles: circle }))).toEqual(['甲'])
  })
})

test('a paragraph of an unknown list has no number', async () => {
  expect(wordings(await readWord({ body: item('甲', 9) }))).toEqual(['甲'])
})
