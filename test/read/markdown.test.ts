import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownChunks } from '../../src/read/markdown-chunks.ts'
import { readDocument } from '../../src/read/read.ts'
import type { Document } from '../../src/source/document.ts'

const read = (text: string) => readDocument(Buffer.from(text), 'plan.md')
const shape = (document: Document) =>
  document.blocks.map(({ start, end, ...block }) => [block.type, document.slice({ start, end })])

describe('blocks', () => {
  test('headings, paragraphs line by line, lists', async () => {
    const document = await read(
      '# 方案 #\n\n第一行\n第二行  \n第三行\n\n2. 巡查\n3. 整改\n   续行\n   - [x] 台账\n     1) 复核\n',
    )
    expect(
      document.blocks.map(({ start, end, ...block }) => ({ ...block, text: document.slice({ start, end }) })),
    ).toEqual([
      { type: 'heading', depth: 1, text: '方案' },
      { type: 'paragraph', text: '第一行' },
      { type: 'paragraph', text: '第二行' },
      { type: 'paragraph', text: '第三行' },
      { type: 'listItem', depth: 0, ordinal: 2, text: '巡查' },
      { type: 'listItem', depth: 0, ordinal: 3, text: '整改' },
      { type: 'paragraph', text: '续行' },
      { type: 'listItem', depth: 1, checked: true, text: '台账' },
      { type: 'listItem', depth: 2, ordinal: 1, text: '复核' },
    ])
  })

  test('numbers that the writer left to the reader are counted, others kept with their gaps', async () => {
    const ordinals = async (text: string) =>
      (await read(text)).blocks.map((block) => (block.type === 'listItem' ? block.ordinal : undefined))
    expect(await ordinals('1. 甲\n1. 乙\n1. 丙')).toEqual([1, 2, 3])
    expect(await ordinals('1. 甲\n2. 乙\n2. 丙\n5. 丁')).toEqual([1, 2, 2, 5])
  })

  test('bold titles and labels that have lost their line breaks get them back', async () => {
    const source =
      '**书展策划书****一、主题**读书。\n**二、时间与地点****时间：**5月1日**地点：**礼堂**三、对象**全校师生。\n**四、内容**1.**开幕式**-**时间：**11:00-**内容：**致辞。\n'
    const document = await read(source)
    expect(shape(document).map(([, text]) => text)).toEqual([
      '书展策划书',
      '一、主题',
      '读书。',
      '二、时间与地点',
      '时间： 5月1日',
      '地点：礼堂',
      '三、对象',
      '全校师生。',
      '四、内容',
      '1.开幕式',
      '时间： 11:00',
      '内容：致辞。',
    ])
    const hall = document.blocks[5]
    expect(hall && document.position(hall).start.offset).toBe(source.lastIndexOf('地点'))
  })

  test('bold words with text behind them that goes on are no titles', async () => {
    const source = '1. **清扫街道**由城管局负责。\n2. **修补路面**，交通局负责。\n\n**三、要求：**落实责任。\n'
    expect(shape(await read(source)).map(([, text]) => text)).toEqual([
      '清扫街道由城管局负责。',
      '修补路面，交通局负责。',
      '三、要求：落实责任。',
    ])
  })

  test('four blanks open a paragraph, not code', async () => {
    const document = await read('# 方案\n\n    **一、目标**\n\n    净街。\n\n\t清扫。\n')
    expect(shape(document)).toEqual([
      ['heading', '方案'],
      ...['一、目标', '净街。', '清扫。'].map((text) => ['paragraph', text]),
    ])
  })

  test('tables keep rows, empty cells and lines within a cell', async () => {
    const document = await read('| 任务 | 单位 |\n|:--|--:|\n| **巡查** | 城管局<br>司法所 |\n| 甲\\|乙 | |\n')
    const [table] = document.blocks
    if (table?.type !== 'table') throw new Error('no table')
    expect(table.rows.map((row) => row.map((cell) => document.slice(cell)))).toEqual([
      ['任务', '单位'],
      ['巡查', '城管局\n司法所'],
      ['甲|乙', ''],
    ])
  })

  test('quotes, code and HTML give their wording as paragraphs; front matter and comments do not', async () => {
    const document = await read(
      '---\ntitle: x\n---\n> 引用\n> 二\n\n```text\n# 代码\n\n行\n```\n\n<div>块<br>\n内文</div>\n<!-- 注\n释 -->\n\n末段 <b>粗</b>',
    )
    expect(shape(document)).toEqual(
      ['引用', '二', '# 代码', '行', '块', '内文', '末段 粗'].map((text) => ['paragraph', text]),
    )
  })

  test('lines around a web address that is found in text stay lines, each in its place', async () => {
    const text =
      '网址：www.example.com，由县网信办公布。\r\n**第二行**\n见 http://a.example/甲，乙\n- 三 \\* www.a.example 丙\n  丁\n'
    const document = await read(text)
    const places = document.blocks.map((block) => document.position(block))
    expect(shape(document).map(([, words]) => words)).toEqual([
      '网址：www.example.com，由县网信办公布。',
      '第二行',
      '见 http://a.example/甲，乙',
      '三 * www.a.example 丙',
      '丁',
    ])
    expect(places.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual([
      '网址：www.example.com，由县网信办公布。',
      '第二行',
      '见 http://a.example/甲，乙',
      '三 \\* www.a.example 丙',
      '丁',
    ])
    expect(places.map(({ start }) => start.line)).toEqual([1, 2, 3, 4, 5])
  })

  test('rows that are no table, because their header has other cells, are read once', async () => {
    const line = '疏通道路两侧的排水沟_清理淤泥。'.repeat(8)
    const lines = ['|序号|任务|责任单位|', '|---|---|', ...Array.from({ length: 20 }, (_, at) => `${at}${line}`)]
    const text = lines.join('\n')
    const document = await read(text)
    expect(shape(document)).toEqual(lines.map((words) => ['paragraph', words]))
    for (const block of document.blocks) {
      const { start, end } = document.position(block)
      expect(text.slice(start.offset, end.offset)).toBe(document.slice(block))
    }
  })

  test('what is smaller than something is no tag, in HTML neither', async () => {
    expect(shape(await read('<div>水位<5米、流速>2米每秒时<b>撤离</b></div>'))).toEqual([
      ['paragraph', '水位<5米、流速>2米每秒时撤离'],
    ])
  })

  test('Chinese numbering and brackets beside emphasis stay text', async () => {
    const document = await read('一、**重点（一）**后续\n1.无空格 9~10月，11~12月')
    expect(shape(document).map(([, text]) => text)).toEqual(['一、重点（一）后续', '1.无空格 9~10月，11~12月'])
  })
})

test('what is left of the marks still points at its own wording', async () => {
  const source = '\ufeff# 甲 **乙** [丙](x)\r\n\r\n- \\*丁\\* &amp; &#20013;戊 `己`\r\n> 庚\r\n> 辛  \r\n'
  const document = await read(source)
  for (const block of document.blocks) {
    const text = document.slice(block)
    for (const character of '甲乙丙丁戊己庚辛') {
      const at = text.indexOf(character)
      if (at < 0) continue
      const { start, end } = document.position({ start: block.start + at, end: block.start + at + 1 })
      expect(source.slice(start.offset, end.offset)).toBe(character)
    }
  }
  expect(document.text).toContain('*丁* & 中戊 己')
})

describe('long input', () => {
  const longest = (text: string) =>
    Math.max(0, ...markdownChunks(text, 0).map((chunk) => (chunk.parse ? chunk.end - chunk.start : 0)))

  test.each([
    ['paragraphs', '**重点**内容如下\n'],
    ['list items', '- 项\n'],
    ['nested list items', '  - 项\n'],
    ['table rows', '| 甲 | 乙 |\n|--|--|\n'],
    ['quotes', '> 引\n'],
    ['open links', '[a](\n'],
    ['runs of emphasis', '**甲****乙**'],
    ['runs of numbers', '1. '],
    ['runs of quotes', '> '],
    ['headings', '# 题\n\n文**字**\n\n'],
    ['fences', '```\n'],
  ])('%s never reach the parser in long pieces, and the pieces cover the text', (_, unit) => {
    for (const size of [20_000, 80_000]) {
      const text = unit.repeat(Math.ceil(size / unit.length))
      const chunks = markdownChunks(text, 0)
      expect(longest(text)).toBeLessThanOrEqual(8192)
      chunks.forEach((chunk, index) => {
        expect(chunk.start).toBeGreaterThanOrEqual(chunks[index - 1]?.end ?? 0)
      })
    }
  })

  test('the pieces grow as the text does', () => {
    const unit = '## 任务\n\n**要点**如下。\n\n1. 巡查\n2. 整改\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n'
    const count = (times: number) => markdownChunks(unit.repeat(times), 0).length
    expect(count(4000) / count(1000)).toBeLessThan(4.5)
  })

  test('a table and a list that are cut go on as one', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `| ${index} | 事项 |`).join('\n')
    const table = await read(`| 序号 | 任务 |\n|---|---|\n${rows}\n\n后文`)
    expect(table.blocks.map((block) => block.type)).toEqual(['table', 'paragraph'])
    expect(table.blocks[0]?.type === 'table' && table.blocks[0].rows).toHaveLength(401)
    const list = await read(Array.from({ length: 600 }, () => '1. 事项').join('\n'))
    expect(list.blocks.map((block) => block.type === 'listItem' && block.ordinal)).toEqual(
      Array.from({ length: 600 }, (_, index) => index + 1),
    )
  })

  test('no wording is lost, whatever the marks', async () => {
    const piece = fc.constantFrom(
      '甲',
      '乙',
      '**',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '| ',
      '# ',
      '> ',
      '`',
      '  ',
      '[',
      '](',
      ')',
      '|--|\n',
      '```\n',
      '\\',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 120 }), async (parts) => {
        const source = `始\n${parts.join('')}\n\n终`
        const document = await read(source)
        let last = 0
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          last = block.end
        }
        expect(document.text.startsWith('始')).toBe(true)
        expect(document.text.trimEnd().endsWith('终')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
