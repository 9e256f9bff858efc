import {
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument,
} from 'docx'
import { describe, expect, test } from 'vitest'
import type { Outline, OutlineNode } from '../../src/outline/node.ts'
import { outlineDocument } from '../../src/outline/outline.ts'
import { readDocument } from '../../src/read/read.ts'
import type { Document } from '../../src/source/document.ts'
import {
  abstractList,
  cell,
  item,
  level,
  list,
  packed,
  paragraph,
  readWord,
  row,
  table,
  text,
  wordings,
} from './word-file.ts'

describe('paragraphs', () => {
  const body = (inside: string) => readWord({ body: inside })

  test('are blocks, with tabs, hyphens and symbols as characters', async () => {
    const inside = `${text('甲')}<w:r><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`
    expect(wordings(await body(`<w:p>${inside}</w:p>${paragraph('')}${paragraph('丁')}`))).toEqual(['甲\t乙-丙☑', '丁'])
  })

  test('end a line at a break, of whatever kind', async () => {
    const broken = `<w:p>${text('甲')}<w:r><w:br/></w:r>${text('乙')}<w:r><w:br w:type="page"/></w:r>${text('丙')}</w:p>`
    expect(wordings(await body(broken))).toEqual(['甲', '乙', '丙'])
  })

  test('keep what stands in links, controls and fields, not the code of a field', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('乙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const inside = `<w:hyperlink>${text('甲')}</w:hyperlink>${field}<w:sdt><w:sdtContent>${text('丙')}</w:sdtContent></w:sdt>`
    expect(wordings(await body(`<w:p>${inside}</w:p>`))).toEqual(['甲乙丙'])
  })

  test('leave out deletions, hidden text and readings above characters, and keep insertions', async () => {
    const inside =
      `${text('甲')}<w:del><w:r><w:delText>去</w:delText></w:r></w:del><w:ins>${text('乙')}</w:ins>` +
      `<w:moveFrom>${text('去')}</w:moveFrom><w:moveTo>${text('丙')}</w:moveTo>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>' +
      `<w:r><w:ruby><w:rt>${text('dīng')}</w:rt><w:rubyBase>${text('丁')}</w:rubyBase></w:ruby></w:r>`
    expect(wordings(await body(`<w:p>${inside}</w:p>`))).toEqual(['甲乙丙丁'])
  })

  test('whose end was deleted go on in the next, which counts once', async () => {
    const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1)
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const inside =
      paragraph('甲', `${numbered}<w:rPr><w:del w:id="1"/></w:rPr>`) + paragraph('乙', numbered) + item('丙', 1)
    expect(wordings(await readWord({ body: inside, numbering }))).toEqual(['1.甲乙', '2.丙'])
  })

  test('have the properties they have now, not those before a change', async () => {
    const numbering = abstractList(1, level(0, 'decimal', '%1.')) + list(1)
    const changed = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    expect(wordings(await readWord({ body: paragraph('甲', changed), numbering }))).toEqual(['甲'])
  })

  test('hold text boxes once, behind themselves', async () => {
    const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    const inside = `<w:p>${text('甲')}<w:r>${drawing}</w:r>${text('乙')}</w:p>${paragraph('丙')}`
    const document = await body(inside)
    expect(wordings(document)).toEqual(['甲乙', '框内', '丙'])
    expect(document.blocks.map((block) => document.position(block).start.line)).toEqual([1, 2, 3])
  })

  test('of a table of contents only repeat the headings', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const inside = paragraph('总体要求1', '<w:pStyle w:val="TOC1"/>') + paragraph('总体要求')
    const document = await readWord({ body: inside, styles })
    expect(wordings(document)).toEqual(['总体要求'])
    expect(document.position(document.blocks[0] as { start: number; end: number }).start.line).toBe(2)
  })

  test('are read whatever prefix stands for the namespace', async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p><x:p><x:r><x:t>正文在此</x:t></x:r></x:p></x:body></x:document>`
    const document = await readDocument(packed({ 'word/document.xml': xml }), 'plan.docx')
    expect(document.blocks).toMatchObject([{ type: 'heading', depth: 2 }, { type: 'paragraph' }])
  })

  test('are found where the relations of the package say', async () => {
    const target = (type: string, name: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${name}"/></Relationships>`
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('甲')}</w:body></w:document>`
    const parts = { '_rels/.rels': target('officeDocument', '/word/document2.xml'), 'word/document2.xml': document }
    expect(wordings(await readDocument(packed(parts), 'plan.docx'))).toEqual(['甲'])
    const named = { '_rels/.rels': target('officeDocument', 'word/正文.xml'), 'word/正文.xml': document }
    expect(wordings(await readDocument(packed(named), 'plan.docx'))).toEqual(['甲'])
  })
})

describe('headings', () => {
  const style = (id: string, name: string, inside = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
  const styles =
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('2', '标题 2') +
    style('3', 'Own', '<w:basedOn w:val="2"/>') +
    style('4', 'Body', '<w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
  const depths = async (...ids: string[]) => {
    const filler = paragraph('正文'.repeat(20))
    const body = ids.map((id) => paragraph('标题', `<w:pStyle w:val="${id}"/>`)).join(filler) + filler
    const { blocks } = await readWord({ body, styles })
    return blocks
      .filter((_, index) => index % 2 === 0)
      .map((block) => (block.type === 'heading' ? block.depth : block.type))
  }

  test('are known by the outline level or the name of their style, or of those it is based on', async () => {
    expect(await depths('1', '2', '3', '4')).toEqual([1, 2, 2, 'paragraph'])
  })

  test('are short: a sentence in the style of a heading is text', async () => {
    const body = paragraph('各镇要按照职责抓好落实。', '<w:pStyle w:val="1"/>') + paragraph('正文'.repeat(20))
    expect((await readWord({ body, styles })).blocks[0]?.type).toBe('paragraph')
  })

  test('that make up most of the text are none', async () => {
    const body = paragraph('第一项工作任务', '<w:pStyle w:val="1"/>').repeat(3) + paragraph('正文')
    expect((await readWord({ body, styles })).blocks.every(({ type }) => type === 'paragraph')).toBe(true)
  })
})

describe('tables', () => {
  test('keep merged cells in their columns', async () => {
    const restart = '<w:vMerge w:val="restart"/>'
    const body = table(
      row(cell('任务'), cell('单位', '<w:gridSpan w:val="2"/>')),
      row(cell('巡查', restart), '城管局', '环卫站'),
      row(cell(paragraph(''), '<w:vMerge/>'), '水务局', cell(paragraph('河长办') + paragraph('志愿队'))),
    )
    const document = await readWord({ body })
    expect(wordings(document)).toEqual(['任务 | 单位 |  / 巡查 | 城管局 | 环卫站 /  | 水务局 | 河长办\n志愿队'])
    const [block] = document.blocks
    if (block?.type !== 'table') throw new Error('no table')
    expect(block.rows[0]?.[1]).toMatchObject({ colSpan: 2 })
    expect(block.rows[1]?.[0]).toMatchObject({ rowSpan: 2 })
    expect(document.position(block.rows[2]?.[2] as { start: number; end: number })).toMatchObject({
      start: { line: 7, column: 1 },
      end: { line: 8, column: 4 },
    })
  })

  test('leave out deleted rows, and columns before a row begins', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('去')}${cell('去')}</w:tr>`
    const later = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丁')}</w:tr>`
    const body = table(row('甲', '乙'), deleted, later)
    expect(wordings(await readWord({ body }))).toEqual(['甲 | 乙 /  | 丁'])
  })

  test('that only frame text are read as its paragraphs, with the tables in them', async () => {
    const inner = table(row('任务', '单位'), row('巡查', '城管局'))
    expect(wordings(await readWord({ body: table(row(cell(paragraph('甲') + inner + paragraph('乙')))) }))).toEqual([
      '甲',
      '任务 | 单位 / 巡查 | 城管局',
      '乙',
    ])
  })
})

/** What an outline says, without places. */
function said(document: Document): unknown {
  const node = (one: OutlineNode): unknown => ({
    level: one.level,
    name: document.slice(one.name).trim(),
    role: one.role,
    body: one.body.map((part) => document.slice(part)),
    children: one.children.map(node),
  })
  return outlineDocument(document).map((outline: Outline) => ({
    front: outline.front.map((block) => document.slice(block)),
    root: node(outline.root),
  }))
}

describe('a plan with automatic numbers', () => {
  const lines: readonly (readonly [number | undefined, string])[] = [
    [undefined, '云汀镇村庄清洁行动实施方案'],
    [undefined, '为改善村容村貌，结合本镇实际，制定本方案。'],
    [0, '总体要求'],
    [undefined, '坚持因地制宜、分类施策，确保年底前见到成效。'],
    [0, '主要任务'],
    [1, '清理生活垃圾'],
    [2, '清理村道两侧的积存垃圾。由镇环卫站负责，7月底前完成。'],
    [2, '清理沟渠中的漂浮物。由镇水利站负责，8月底前完成。'],
    [1, '整治乱搭乱建'],
    [2, '拆除废弃的棚舍。由镇村建办负责，9月底前完成。'],
    [3, '登记造册；'],
    [3, '逐户核对。'],
    [0, '组织保障'],
    [1, '加强领导。成立领导小组，由李明远任组长。'],
  ]
  const marks = ['一、二、三、四、', '（一）（二）（三）', '1.2.3.', '①②③']
  const typed = () => {
    const counts = [0, 0, 0, 0]
    return lines.map(([depth, words]) => {
      if (depth === undefined) return words
      counts[depth] = (counts[depth] as number) + 1
      counts.fill(0, depth + 1)
      const all = (marks[depth] as string).match(/（.）|\d\.|[①-③]|.、/g) as string[]
      return `${all[(counts[depth] as number) - 1]}${words}`
    })
  }

  test('has the outline of the same plan as text', async () => {
    const numbering =
      abstractList(
        1,
        level(0, 'chineseCounting', '%1、'),
        level(1, 'chineseCountingThousand', '（%2）'),
        level(2, 'decimal', '%3.'),
        level(3, 'decimalEnclosedCircle', '%4'),
      ) + list(1)
    const body = lines
      .map(([depth, words]) => (depth === undefined ? paragraph(words) : item(words, 1, depth)))
      .join('')
    const word = await readWord({ body, numbering })
    const plain = await readDocument(new TextEncoder().encode(typed().join('\n')), 'plan.txt')
    expect(wordings(word)).toEqual(typed())
    expect(said(word)).toEqual(said(plain))
  })

  test('made by a library reads the same', async () => {
    const formats = [
      LevelFormat.CHINESE_COUNTING,
      LevelFormat.CHINESE_COUNTING_THOUSAND,
      LevelFormat.DECIMAL,
      LevelFormat.DECIMAL_ENCLOSED_CIRCLE,
    ]
    const texts = ['%1、', '（%2）', '%3.', '%4']
    const levels = formats.map((format, depth) => ({ level: depth, format, text: texts[depth] as string }))
    const made = new WordDocument({
      numbering: { config: [{ reference: 'plan', levels }] },
      sections: [
        {
          children: lines.map(
            ([depth, words]) =>
              new Paragraph({
                children: [new TextRun(words)],
                ...(depth === undefined ? {} : { numbering: { reference: 'plan', level: depth } }),
              }),
          ),
        },
      ],
    })
    const word = await readDocument(await Packer.toBuffer(made), 'plan.docx')
    expect(wordings(word)).toEqual(typed())
  })
})

test('headings and merged cells made by a library', async () => {
  const words = (inside: string) => new TableCell({ children: [new Paragraph(inside)] })
  const made = new WordDocument({
    sections: [
      {
        children: [
          new Paragraph({ text: '任务分工', heading: HeadingLevel.HEADING_2 }),
          new Paragraph('下列任务由各单位按照职责分工，在规定的时间内抓好落实。'),
          new Table({
            rows: [
              new TableRow({ children: [words('任务'), words('单位')] }),
              new TableRow({
                children: [new TableCell({ rowSpan: 2, children: [new Paragraph('巡查')] }), words('城管局')],
              }),
              new TableRow({ children: [words('水务局')] }),
            ],
          }),
        ],
      },
    ],
  })
  const document = await readDocument(await Packer.toBuffer(made), 'plan.docx')
  expect(document.blocks[0]).toMatchObject({ type: 'heading', depth: 2 })
  expect(wordings(document).at(-1)).toBe('任务 | 单位 / 巡查 | 城管局 /  | 水务局')
})

test('every block stands in the original, a paragraph a line', async () => {
  const document = await readWord({ body: paragraph('甲') + table(row('乙', '丙'), row('丁', '戊')) + paragraph('己') })
  expect(document.original).toBe('甲\n乙\n丙\n丁\n戊\n己')
  expect(document.text).toBe('甲\n乙\t丙\n丁\t戊\n己')
  const last = document.position(document.blocks.at(-1) as { start: number; end: number })
  expect(last.start).toEqual({ line: 6, column: 1, offset: 10 })
})
