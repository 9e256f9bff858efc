import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.ts'
import { readDocument } from '../../src/read/read.ts'
import type { Span } from '../../src/source/place.ts'
import { wordings } from './word-file.ts'

const read = (source: string) => readHtml(source, 'plan.html')
const lines = (source: string) => wordings(read(source))
const types = (source: string) => read(source).blocks.map(({ type }) => type)

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>甲</p><p>乙', ['甲', '乙']],
    ['breaks', '<p>甲<br>乙<br/><br>丙</p>', ['甲', '乙', '丙']],
    ['blocks without paragraphs', '<div>甲<div>乙</div>丙</div>丁', ['甲', '乙', '丙', '丁']],
    ['inline elements', '<p>一<b>、</b><span>总<i>体</i></span>要求</p>', ['一、总体要求']],
    ['ideographic indents', '<p>　　甲</p><p>&emsp;&nbsp; 乙&nbsp;</p>', ['甲', '乙']],
    ['line ends in the source', '<p>总体\r\n    要求\n<b>\n目标</b></p>', ['总体要求目标']],
    ['spaces between words', '<p>PDCA  循环\nABC\n abc</p>', ['PDCA 循环 ABC abc']],
    ['no-break spaces', '<p>责任单位：&nbsp;县城管局</p>', ['责任单位： 县城管局']],
    ['preformatted text', '<pre>\n甲  乙\n丙</pre>', ['甲  乙', '丙']],
    ['readings above characters', '<p><ruby>汀<rp>(</rp><rt>tīng</rt><rp>)</rp></ruby>河</p>', ['汀河']],
    ['definition lists', '<dl><dt>牵头单位</dt><dd>县水务局</dd></dl>', ['牵头单位', '县水务局']],
  ])('%s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected)
  })

  test.each([
    ['scripts and styles', '<script>var a="甲"</script><style>p{}</style><p>乙</p><noscript>丙</noscript>', ['乙']],
    ['comments and templates', '<!-- 甲 --><template>乙</template><p>丙</p>', ['丙']],
    [
      'menus by their class',
      '<div><ul class="top-menu"><li>首页</li><li>公开</li></ul><div class="crumbs">首页 / 文件</div></div><p class="menu-text">甲</p>',
      ['甲'],
    ],
    [
      'navigation and footer',
      '<nav>首页</nav><p>甲</p><footer>版权所有</footer><div role="navigation">栏目</div>',
      ['甲'],
    ],
    [
      'menus that nothing marks',
      '<ul><li><a href="/">首页</a></li><li><a href="/a">公开</a></li><li><a href="/b">互动</a></li></ul><div><a href="/">首页</a> | <a href="/a">公开</a> | <a href="/b">互动</a></div><p><a href="/1">附件1</a> <a href="/2">附件2</a> <a href="/3">附件3</a></p><p><a href="/">甲</a>、<a href="/">乙</a>、<a href="/">丙</a></p>',
      ['附件1 附件2 附件3', '甲、乙、丙'],
    ],
    [
      'the header of the page',
      '<header>网站</header><article><header>标题</header><p>甲</p></article>',
      ['标题', '甲'],
    ],
    ['what is hidden', '<p style="color:red; display: none">甲</p><p hidden>乙</p><p>丙</p>', ['丙']],
    ['what was struck out as deleted', '<p>甲<del>乙</del>丙</p>', ['甲丙']],
    ['controls of a form', '<form><p>甲</p><select><option>乙</option></select><button>丙</button></form>', ['甲']],
  ])('without %s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected)
  })
})

test('every run of text stands where it stood, character references too', () => {
  const source =
    '\ufeff<p>甲&amp;乙&hellip;&#20018;\r\n丙&nbsp丁&lt;&unknown;</p><table><tr>漏<td>格&ldquo;子&rdquo;</table>'
  const document = read(source)
  expect(wordings(document)).toEqual(['甲&乙…串丙 丁<&unknown;', '漏', '格“子”'])
  for (const [wording, written] of [
    ['乙', '乙'],
    ['…', '&hellip;'],
    ['串', '&#20018;'],
    ['丁', '丁'],
    ['<', '&lt;'],
    ['漏', '漏'],
    ['子', '子'],
    ['”', '&rdquo;'],
  ] as const) {
    const start = document.text.indexOf(wording)
    const { start: from, end: to } = document.position({ start, end: start + wording.length } as Span)
    expect(source.slice(from.offset, to.offset)).toBe(written)
  }
})

describe('headings and lists', () => {
  const filler = `<p>${'正文'.repeat(20)}</p>`

  test('headings keep their depth, and are one however they are broken', () => {
    const document = read(`<h1>云汀镇<br>实施方案</h1><h3>总体要求</h3>${filler}`)
    expect(document.blocks.slice(0, 2)).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'heading', depth: 3 },
    ])
    expect(wordings(document)[0]).toBe('云汀镇实施方案')
  })

  test('a heading that is a sentence, or whose like fills the page, is text', () => {
    expect(types(`<h3>各镇要抓好落实。</h3>${filler}`)[0]).toBe('paragraph')
    expect(types('<h3>第一项任务</h3><h3>第二项任务</h3><p>正文</p>')).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  test('lists keep depth and number', () => {
    const document = read(
      '<ol start="3"><li>甲<ul><li>乙</li></ul></li><li value="7"><p>丙</p><p>丁</p></li><li>戊</ol>',
    )
    expect(document.blocks).toMatchObject([
      { type: 'listItem', depth: 0, ordinal: 3 },
      { type: 'listItem', depth: 1 },
      { type: 'listItem', depth: 0, ordinal: 7 },
      { type: 'paragraph' },
      { type: 'listItem', depth: 0, ordinal: 8 },
    ])
  })
})

describe('the title of the page', () => {
  test('is the title where the page has no other', () => {
    const page = '<html><head><title>云汀镇村庄清洁行动实施方案</title></head><body><p>各村：</p></body></html>'
    expect(lines(page)).toEqual(['云汀镇村庄清洁行动实施方案', '各村：'])
  })

  test.each([
    ['stands in the page, broken over lines', '云汀镇村庄清洁行动实施方案', '<p>云汀镇村庄清洁行动</p><p>实施方案</p>'],
    ['names no document', '云汀镇人民政府', '<p>各村：</p>'],
  ])('is left out where it %s', (_, title, body) => {
    expect(lines(`<!doctype html><title>${title}</title>${body}`)).not.toContain(title)
  })
})

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((inside) => `<td>${inside}</td>`).join('')}</tr>`
  const head = row('任务', '单位')

  test('of data are grids, with cells of several lines', () => {
    expect(
      lines(`<table><caption>分工</caption><thead>${head}</thead>${row('巡查', '城管局<br>水务局')}</table>`),
    ).toEqual(['分工', '任务 | 单位 / 巡查 | 城管局\n水务局'])
  })

  test('keep merged cells in their columns', () => {
    const source = `<table><tr><th>任务<th colspan=2>单位<tr><td rowspan=2>巡查<td>甲<td>乙<tr><td>丙<td>丁</table>`
    const document = read(source)
    expect(wordings(document)).toEqual(['任务 | 单位 |  / 巡查 | 甲 | 乙 /  | 丙 | 丁'])
    const [block] = document.blocks
    if (block?.type !== 'table') throw new Error('no table')
    expect(block.rows[0]?.[1]).toMatchObject({ colSpan: 2 })
    expect(block.rows[1]?.[0]).toMatchObject({ rowSpan: 2 })
  })

  test('with spans beyond the table are as wide as their cells', () => {
    expect(lines(`<table>${head}<tr><td colspan="90" rowspan="90">合计</td></tr></table>`)).toEqual([
      '任务 | 单位 / 合计 | ',
    ])
    expect(lines(`<table><tr><td rowspan="0">甲<td>乙</tr>${row('丙')}</table>`)).toEqual(['甲 | 乙 /  | 丙'])
  })

  test.each([
    ['one cell', `<table>${row('<p>甲</p><p>乙</p>')}</table>`, ['甲', '乙']],
    ['one row', `<table>${row('发布单位', '云汀镇')}</table>`, ['发布单位', '云汀镇']],
    ['one column', `<table>${row('甲')}${row('乙')}</table>`, ['甲', '乙']],
    [
      'a table in it',
      `<table>${row('甲', '乙')}${row(`<table>${head}${row('丙', '丁')}</table>`, '戊')}</table>`,
      ['甲', '乙', '任务 | 单位 / 丙 | 丁', '戊'],
    ],
    [
      'a heading in it',
      `<table>${row('<h2>甲</h2>', '乙')}${row('丙丙丙丙丙', '丁')}</table>`,
      ['甲', '乙', '丙丙丙丙丙', '丁'],
    ],
    ['the role of one', `<table role="presentation">${head}${row('丙', '丁')}</table>`, ['任务', '单位', '丙', '丁']],
    [
      'the whole text in a cell',
      `<table>${head}${row('栏目', `<p>${'长文'.repeat(400)}</p><p>乙</p>`)}</table>`,
      ['任务', '单位', '栏目', '长文'.repeat(400), '乙'],
    ],
  ])('that only lay out a page are read as its lines: %s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected)
  })

  test('cut out of a page are read by their parts', () => {
    expect(lines('<tbody><tr><td><p>甲</p><p>乙</p></td></tr></tbody>')).toEqual(['甲', '乙'])
    expect(lines(`${head}\n${row('丙', '丁')}`)).toEqual(['任务 | 单位 / 丙 | 丁'])
    expect(lines('<td>甲</td><td>乙</td>')).toEqual(['甲', '乙'])
  })
})

describe('what is HTML', () => {
  const blocksOf = async (source: string | Uint8Array, file: string) =>
    wordings(await readDocument(typeof source === 'string' ? Buffer.from(source) : source, file))

  test.each([
    ['a page, by its content', '<!DOCTYPE html><html><body><p>甲</p></body></html>', 'plan.txt'],
    [
      'a page saved by Word',
      '<?xml version="1.0"?>\n<html xmlns:o="urn:x"><body><p>甲<o:p></o:p></p></body></html>',
      'plan.doc',
    ],
    ['a fragment, by its name', '甲', 'plan.htm'],
    ['a fragment, by its first tag', '<div class="a">甲</div>', 'plan.txt'],
    ['a fragment from standard input', ' <tbody><tr><td>甲</td></tr></tbody>', '-'],
  ])('%s', async (_, source, file) => {
    expect(await blocksOf(source, file)).toEqual(['甲'])
  })

  test('not Markdown that begins with a tag, nor text with a tag inside', async () => {
    expect(await blocksOf('<div>\n\n# 甲\n\n</div>', 'plan.md')).toContain('甲')
    expect(await blocksOf('甲<p>乙', 'plan.txt')).toEqual(['甲<p>乙'])
  })

  test('in one line of any length', async () => {
    expect(await blocksOf(`<p>甲<img src="data:${'A'.repeat(1_200_000)}"></p>`, 'plan.html')).toEqual(['甲'])
  })

  test('in the encoding that it names', async () => {
    const gb = Buffer.from('3c6d65746120636861727365743d6762323331323e3c703eb7bdb0b83c2f703e', 'hex')
    expect(await blocksOf(gb, 'plan.html')).toEqual(['方案'])
    const big5 = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"></head><body><p>'),
      Buffer.from('a4e8aed7', 'hex'),
    ])
    expect(await blocksOf(big5, 'plan.html')).toEqual(['方案'])
  })
})

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const pages = ['12-kindergarten-governance.html'].filter((name) => existsSync(new URL(name, corpus)))

test.skipIf(pages.length === 0)('a real fragment, every line of it where it stands', () => {
  for (const name of pages) {
    const source = readFileSync(new URL(name, corpus), 'utf8')
    const document = read(source)
    expect(document.blocks.length).toBeGreaterThan(20)
    for (const block of document.blocks) {
      const { start, end } = document.position(block)
      const written = source
        .slice(start.offset, end.offset)
        .replace(/<[^>]*>/g, '')
        .replace(/&nbsp;/g, ' ')
      expect(written).toBe(document.slice(block))
    }
  }
})
