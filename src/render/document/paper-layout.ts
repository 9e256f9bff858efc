/**
 * The paper of GB/T 9704—2012 in the measures of Word: A4, margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters,
 * and the type of every part. Lengths are in twentieths of a point, sizes of type in half points.
 */

import {
  AlignmentType,
  DocumentGridType,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  NumberFormat,
} from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import { font } from '../word-parts.ts'

const mm = (length: number) => Math.round((length * 1440) / 25.4)

/** 5.2.1 and 5.2.2: the page, and the heart of it where text stands (版心, 156 mm × 225 mm). */
const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) }
export const room = mm(156)

/** 5.2.3: 22 lines of 28 characters fill the heart of the page. */
export const line = Math.floor(mm(225) / 22)
const character = room / 28

/** 3号, in which the body is set, and the length of so many of its characters on the grid. */
const bodySize = 32
export const characters = (count: number) => Math.round(count * character)

/** What a character of 3号 is wider or narrower on the grid, in 4096ths of a point. */
const charSpace = Math.round((character / 20 - bodySize / 2) * 4096)

/**
 * The same as spacing of the type itself. The grid is of lines only, because LibreOffice gives a character that is
 * wider than a cell two cells of a grid of characters; spaced so, 28 of them fill a line in every word processor.
 */
const tightened = Math.floor(character - bodySize * 10)

export const fonts = {
  fangsong: font('仿宋_GB2312'),
  kai: font('楷体_GB2312'),
  hei: font('黑体'),
  song: font('宋体', '宋体'),
  xiaobiaosong: font('方正小标宋简体'),
}

export const red = 'E60012'

/** Fonts that take the place of those of the standard on machines that have them under other names. */
const otherNames: Record<string, string> = {
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  方正小标宋简体: '华文中宋',
}

/** Styles whose type is of another size than the grid's: they do not keep to it. */
const offGrid = ['Title', 'TableCell', 'Footer', 'RedHead']

/** The library knows no paragraphs off the grid; in a style the property stands in front of the spacing. */
export function withoutGrid(parts: Record<string, Uint8Array>): void {
  const styles = parts['word/styles.xml']
  if (!styles) return
  const xml = strFromU8(styles).replace(
    /<w:style [^>]*w:styleId="(\w+)"[^>]*>.*?<\/w:style>/gs,
    (style, id: string) => {
      return offGrid.includes(id) ? style.replace('<w:spacing', '<w:snapToGrid w:val="0"/><w:spacing') : style
    },
  )
  parts['word/styles.xml'] = strToU8(xml)
}

/** Names the substitutes in the font table, which Word looks into where a font is missing. */
export function withFontNames(parts: Record<string, Uint8Array>): void {
  const table = parts['word/fontTable.xml']
  if (!table) return
  const entries = Object.entries(otherNames).map(
    ([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  )
  const xml = strFromU8(table).replace(/<w:fonts([^>]*?)\/?>(?:<\/w:fonts>)?/, (_, attributes: string) => {
    return `<w:fonts${attributes}>${entries.join('')}</w:fonts>`
  })
  parts['word/fontTable.xml'] = strToU8(xml)
}

export const sectionProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    // 7.5: the number stands on a line 7 mm below the heart of the page
    margin: { ...margin, header: mm(15), footer: mm(25.5) },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  },
  grid: { type: DocumentGridType.LINES, linePitch: line, charSpace },
}

const exactly = { line, lineRule: LineRuleType.EXACT }
const indent = { firstLine: characters(2), firstLineChars: 200 }
const plain = { spacing: { ...exactly, before: 0, after: 0 }, alignment: AlignmentType.BOTH }

/** 7.3.3: 黑体 for 一、, 楷体 for （一）, 仿宋 below; all of the size of the body. */
const headings = [fonts.hei, fonts.kai, fonts.fangsong, fonts.fangsong].map((type, at) => ({
  run: { font: type, size: bodySize, bold: at === 2, color: '000000', characterSpacing: tightened },
  paragraph: { ...plain, indent, keepNext: true, outlineLevel: at },
}))

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts.fangsong, size: bodySize, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: plain,
    },
    title: {
      run: { font: fonts.xiaobiaosong, size: 44, characterSpacing: 0 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 660, lineRule: LineRuleType.EXACT, before: 0, after: line },
      },
    },
    heading1: headings[0] as object,
    heading2: headings[1] as object,
    heading3: headings[2] as object,
    heading4: headings[3] as object,
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { font: fonts.fangsong, size: bodySize, characterSpacing: tightened },
      paragraph: plain,
    },
    { id: 'BodyIndent', name: '公文正文', basedOn: 'Normal', quickFormat: true, paragraph: { ...plain, indent } },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { font: fonts.song, size: 28, characterSpacing: 0 },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'RedHead',
      name: '发文机关标志',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fonts.xiaobiaosong, color: red, characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: mm(35), after: 2 * line } },
    },
    {
      id: 'TableCell',
      name: '公文表格',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24, characterSpacing: 0 },
      paragraph: { spacing: { line: 360, lineRule: LineRuleType.AT_LEAST } },
    },
  ],
}

/** The list of numbered headings: Word counts them, and a heading that is moved is numbered anew. */
export const outline = 'outline'

const levels: readonly (readonly [format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string])[] = [
  [LevelFormat.CHINESE_COUNTING_THOUSAND, '%1、'],
  [LevelFormat.CHINESE_COUNTING_THOUSAND, '（%2）'],
  [LevelFormat.DECIMAL, '%3.'],
  [LevelFormat.DECIMAL, '（%4）'],
  [LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%5'],
  [LevelFormat.DECIMAL, '%6）'],
]

export const numbering: INumberingOptions = {
  config: [
    {
      reference: outline,
      levels: levels.map(([format, text], level) => ({
        level,
        format,
        text,
        suffix: LevelSuffix.NOTHING,
        alignment: AlignmentType.START,
        style: { run: { font: headings[level]?.run.font ?? fonts.fangsong }, paragraph: { indent } },
      })),
    },
  ],
}
