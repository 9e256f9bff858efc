/** The Word file against the figures of GB/T 9704—2012, measured in its XML, and what a plan may not do to any of the files. */

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type DocumentFormat, documentFile, documentFormats } from '../../../src/cli/write/document-file.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import { columnShares } from '../../../src/render/document/column-shares.ts'

const plan = canonical({
  fangan: 1,
  title: '青禾县净水行动实施方案',
  document: {
    number: '青政发〔2025〕3号',
    issuer: '青禾县人民政府',
    issued: '2025-03-01',
    recipients: ['各乡镇人民政府'],
  },
  guidance: '把河道当作家门口的大事来办。',
  duties: [
    { name: '清理河道', duties: [{ name: '打捞漂浮物', text: '逐段打捞。', lead: '县水利局', time: '2025年6月底前' }] },
    { name: '整治排污口' },
  ],
})

const millimetres = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440)

async function parts(options: { redHead?: boolean } = {}): Promise<Record<string, string>> {
  const file = (await documentFile(plan, 'docx', { duties: 'brackets', ...options })) as Uint8Array
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const attribute = (xml: string | undefined, element: string, name: string) =>
  new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="([^"]*)"`).exec(xml ?? '')?.[1]

describe('the Word file', () => {
  it('has the page of the standard: A4, its margins, 22 lines of 28 characters', async () => {
    const { 'word/document.xml': document, 'word/styles.xml': styles } = await parts()
    const size = ['w', 'h'].map((side) => millimetres(attribute(document, 'pgSz', side)))
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => millimetres(attribute(document, 'pgMar', side)))
    expect(size).toEqual([210, 297])
    expect(margins).toEqual([37, 35, 28, 26])
    const pitch = Number(attribute(document, 'docGrid', 'linePitch'))
    expect(Math.floor((225 * 1440) / 25.4 / pitch)).toBe(22)
    const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(styles ?? '')?.[0]
    const character =
      Number(attribute(normal, 'sz', 'val')) * 10 + Number(/<w:spacing w:val="(-?\d+)"/.exec(normal ?? '')?.[1])
    expect(Math.floor((156 * 1440) / 25.4 / character)).toBe(28)
    expect(attribute(normal, 'spacing', 'line')).toBe(String(pitch))
  })

  it('sets title, body and headings in the type of the standard', async () => {
    const { 'word/styles.xml': styles = '', 'word/fontTable.xml': fonts = '' } = await parts()
    const style = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0]
    const type = (id: string) => [attribute(style(id), 'rFonts', 'eastAsia'), attribute(style(id), 'sz', 'val')]
    expect(type('Title')).toEqual(['方正小标宋简体', '44'])
    expect(type('Normal')).toEqual(['仿宋_GB2312', '32'])
    expect(type('Heading1')).toEqual(['黑体', '32'])
    expect(type('Heading2')).toEqual(['楷体_GB2312', '32'])
    expect(attribute(style('BodyIndent'), 'ind', 'firstLineChars')).toBe('200')
    expect(style('Title')).toContain('<w:snapToGrid w:val="0"/>')
    expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>')
  })

  it('numbers its headings by a list of Word', async () => {
    const { 'word/document.xml': document = '', 'word/numbering.xml': numbering = '' } = await parts()
    const levels = Array.from(
      numbering.matchAll(/<w:numFmt w:val="(\w+)"\/><w:suff w:val="nothing"\/><w:lvlText w:val="([^"]+)"/g),
    )
    expect(levels.slice(0, 4).map(([, format, text]) => `${format} ${text}`)).toEqual([
      'chineseCountingThousand %1、',
      'chineseCountingThousand （%2）',
      'decimal %3.',
      'decimal （%4）',
    ])
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}<w:numPr><w:ilvl w:val="0"\/>.{0,400}指导思想/)
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,200}<w:numPr><w:ilvl w:val="1"\/>.{0,400}清理河道/)
    expect(document).not.toMatch(/[一二三]、|（[一二三]）/)
  })

  it('counts its pages on the outer edge', async () => {
    const { 'word/footer1.xml': odd = '', 'word/footer2.xml': even = '', 'word/settings.xml': settings } = await parts()
    expect(settings).toContain('<w:evenAndOddHeaders')
    for (const footer of [odd, even]) expect(footer.replace(/<[^>]+>/g, '')).toMatch(/^— PAGE —$/)
    expect([odd, even].map((footer) => attribute(footer, 'jc', 'val')).sort()).toEqual(['left', 'right'])
  })

  it('has a red head on demand', async () => {
    const { 'word/document.xml': red = '' } = await parts({ redHead: true })
    const { 'word/document.xml': plain = '' } = await parts()
    expect(red).toContain('青禾县人民政府文件')
    expect(red).toMatch(/<w:pBdr><w:bottom [^>]*w:color="E60012"/)
    expect(red.indexOf('青政发')).toBeLessThan(red.indexOf('净水行动'))
    expect(plain).not.toContain('文件')
  })

  it('keeps the signature on one page, with the text before it, and rows whole', async () => {
    const { 'word/document.xml': document = '' } = await parts()
    const paragraphs = document.split('</w:p>')
    const before = (words: string) => paragraphs.find((xml) => xml.includes(words)) ?? ''
    expect(before('青禾县人民政府<')).toContain('<w:keepNext/>')
    expect(before('2025年3月1日')).not.toContain('<w:keepNext/>')
    const file = (await documentFile(plan, 'docx', { duties: 'table' })) as Uint8Array
    const rows = strFromU8(unzipSync(file)['word/document.xml'] as Uint8Array)
      .split('<w:tr>')
      .slice(1)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toContain('<w:cantSplit/>')
  })

  it('is the same for the same plan', async () => {
    const files = await Promise.all([1, 2].map(() => documentFile(plan, 'docx', { duties: 'table' })))
    expect(files[0]).toEqual(files[1])
  })
})

describe('the page', () => {
  it('sets attachments below one another, the issuer above the date, and bold only what a text follows', async () => {
    const more = canonical({
      ...plan,
      document: { ...plan.document, attachments: [{ name: '名单' }, { name: '地图' }] },
      duties: [
        {
          name: '清理河道',
          duties: [
            { name: '打捞漂浮物', lead: '县水利局' },
            { name: '清淤', text: '逐段清。' },
          ],
        },
      ],
    })
    const page = (await documentFile(more, 'html', { duties: 'brackets' })) as string
    expect(page).toContain('<p class="attached">附件：1.名单</p>\n<p class="attached">2.地图</p>')
    expect(page).toContain('<div class="signed">\n<p>青禾县人民政府</p>\n<p>2025年3月1日</p>\n</div>')
    expect(page).toContain('<p>1.打捞漂浮物（牵头单位：县水利局）</p>')
    expect(page).toContain('<p><b>2.清淤</b>。逐段清。</p>')
  })
})

describe('the columns of a table', () => {
  it('take the whole line, and hold two characters unless there are many of them', () => {
    const column = (width: number) => ({ heading: '', width })
    for (const widths of [[3, 12], [3, 12, 16, 8, 8, 8, 7, 5, 6], [1, 1000], new Array(14).fill(1), [5]]) {
      const shares = columnShares(widths.map(column))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(Math.min(0.07, 0.7 / widths.length) - 1e-9)
    }
    expect(columnShares([column(4), column(6)])).toEqual([0.4, 0.6])
  })
})

describe('what a plan may not do', () => {
  const hostile = canonical({
    fangan: 1,
    title: '<script>alert(1)</script>\u001b[31m方案\u202e',
    document: { issuer: '"><img src=x>', recipients: ['[链接](javascript:1)'] },
    duties: [
      { name: '=HYPERLINK("x")\n# 标题', text: '<b>粗</b>\u0000\n| 表 | 格 |\n![](http://x)', lead: '<i>局</i>' },
    ],
    safeguards: [{ name: '$&', text: '$1 ]]> &amp; --> ' }],
  })

  it.each(documentFormats)('in %s', async (format: DocumentFormat) => {
    for (const duties of ['brackets', 'labels', 'table', 'annex'] as const) {
      const file = await documentFile(hostile, format, { duties, redHead: true })
      const text = typeof file === 'string' ? file : strFromU8(unzipSync(file)['word/document.xml'] as Uint8Array)
      expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202e]/)
      if (format === 'html') expect(text).not.toMatch(/<(?:script|img|i|a)\b|<b>粗/)
      if (format === 'md') expect(text).not.toMatch(/^#+ 标题|[^\\]!\[\]\(|[^\\]\]\(javascript/m)
      expect(text).toContain('$1 ]]')
    }
  })
})
