/**
 * An official document as a Word file laid out after GB/T 9704—2012: the heart of the page on its grid, real headings
 * that Word numbers, page numbers — 1 — on the outer edge, and on demand the issuer's red head.
 */

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import { printable, printableLine } from '../printable.ts'
import { packed } from '../word-parts.ts'
import { attachmentLines, titles } from './lines.ts'
import {
  characters,
  fonts,
  line,
  numbering,
  outline,
  red,
  sectionProperties,
  styles,
  withFontNames,
  withoutGrid,
} from './paper-layout.ts'
import { paperTable } from './paper-table.ts'
import type { Block, Heading, OfficialDocument, PaperOptions, Signature } from './tree.ts'

export async function paperFile(document: OfficialDocument, options: PaperOptions): Promise<Uint8Array> {
  const file = new Document({
    creator: 'fangan',
    title: printableLine(document.title),
    styles,
    numbering,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: sectionProperties,
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: parts(document, options),
      },
    ],
  })
  return packed(file, (all) => {
    withFontNames(all)
    withoutGrid(all)
  })
}

function parts(document: OfficialDocument, { redHead }: PaperOptions): (Paragraph | Table)[] {
  const { number, notice, title, recipients, blocks, attached, signature, note, annexes } = document
  const { issuer } = notice?.signature ?? signature
  const isRed = redHead && issuer !== undefined
  const head = isRed ? redHeadOf(issuer, number) : []
  // without a red head the number has no place of its own above the title
  const below = isRed || number === undefined ? [] : [set(number, { alignment: AlignmentType.CENTER, after: 1 })]
  const addressed = recipients.length === 0 ? [] : [set(`${recipients.join('，')}：`, {})]
  const titled = (text: string, from: { pageBreakBefore?: boolean } = {}) =>
    new Paragraph({
      ...from,
      heading: HeadingLevel.TITLE,
      // 7.3.1: two lines below the red one
      ...(isRed ? { spacing: { before: 2 * line, after: line, line: 660, lineRule: LineRuleType.EXACT } } : {}),
      children: [run(text, ofTitle)],
    })
  const end = (by: Signature) => [
    ...signed(by),
    ...(note === undefined ? [] : [set(`（${note}）`, { first: 2, before: 1 })]),
  ]
  const front = notice
    ? [
        ...head,
        titled(notice.title),
        ...below,
        ...addressed,
        ...notice.paragraphs.map((text, at) => prose(text, at === notice.paragraphs.length - 1)),
        ...end(notice.signature),
        new Paragraph({ pageBreakBefore: true, heading: HeadingLevel.TITLE, children: [run(title, ofTitle)] }),
      ]
    : [...head, titled(title), ...below, ...addressed]
  return [
    ...front,
    ...body(blocks, 0, true),
    ...attachments(attached),
    ...(notice ? signed(signature) : end(signature)),
    ...annexes.flatMap((annex, at) => [
      new Paragraph({ pageBreakBefore: true, children: [run(annex.label, { font: fonts.hei })] }),
      new Paragraph({
        heading: HeadingLevel.TITLE,
        spacing: { before: line, after: line, line: 660, lineRule: LineRuleType.EXACT },
        children: [run(annex.title, ofTitle)],
      }),
      ...body(annex.blocks, at + 1),
    ]),
  ]
}

/** 7.2.4 to 7.2.7: the issuer's mark in red, its number two lines below, and a red line 4 mm below that. */
function redHeadOf(issuer: string, number: string | undefined): Paragraph[] {
  const mark = `${issuer}文件`
  // as large as the line takes, and no larger than the 初号 that offices use
  const size = Math.max(36, Math.min(84, Math.floor((1.9 * characters(28)) / 20 / Array.from(mark).length)))
  return [
    new Paragraph({
      style: 'RedHead',
      spacing: { line: size * 12, lineRule: LineRuleType.EXACT },
      children: [run(mark, { font: fonts.xiaobiaosong, size })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 11 } },
      children: [run(number ?? '')],
    }),
  ]
}

/** `isSigned` where a signature follows, which is to have some of the text on its page. */
function body(blocks: readonly Block[], instance: number, isSigned = false): (Paragraph | Table)[] {
  const own = titles(blocks)
  return blocks.map((block) => {
    if (block.kind === 'table') return paperTable(block)
    if (block.kind === 'heading') return heading(block, instance, own.has(block))
    return prose(block.text, isSigned && block === blocks.at(-1))
  })
}

const titleLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** The looks of a name that its text follows in the same paragraph. */
const names: readonly Partial<IRunOptions>[] = [{ font: fonts.hei }, { font: fonts.kai }, { bold: true }]

/** A title is a heading of Word's; an item that is a sentence, or has its text behind it, is numbered text. */
function heading({ level, name, text, mark, bare }: Heading, instance: number, alone: boolean): Paragraph {
  const at = Math.min(level, 6) - 1
  const style = titleLevels[at]
  const isTitle = alone && style !== undefined
  // a task that is a sentence is text; one that its text follows is the title of it
  const look = isTitle || mark !== undefined || at < 2 ? (names[at] ?? {}) : {}
  const children: ParagraphChild[] = isTitle
    ? [run(name, look)]
    : [...(name === '' ? [] : [run(name, look)]), run(`${mark ?? ''}${text ?? ''}`)]
  return new Paragraph({
    ...(isTitle ? { heading: style } : { style: 'BodyIndent' }),
    // the number is set as the mark of the paragraph is
    ...(look.bold === true && name !== '' ? { run: { bold: true } } : {}),
    ...(bare ? {} : { numbering: { reference: outline, level: at, instance } }),
    children,
  })
}

function prose(text: string, isLast = false): Paragraph {
  return new Paragraph({ style: 'BodyIndent', keepNext: isLast, children: [run(text)] })
}

const ofTitle = { font: fonts.xiaobiaosong }

interface Setting {
  alignment?: IParagraphOptions['alignment']
  /** Characters that the first line, or all lines, stand in from the left and the right. */
  first?: number
  right?: number
  /** Blank lines. */
  before?: number
  after?: number
  /** Stands on the same page as the paragraph behind it. */
  joined?: boolean
}

function set(
  text: string,
  { alignment, first = 0, right = 0, before = 0, after = 0, joined = false }: Setting,
): Paragraph {
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    keepNext: joined,
    indent: { firstLine: characters(first), right: characters(right) },
    spacing: { before: before * line, after: after * line, line, lineRule: LineRuleType.EXACT },
    children: [run(text)],
  })
}

/** 7.3.5.1: the date four characters from the right, the issuer above it on the same middle. */
function signed({ issuer, date }: Signature): Paragraph[] {
  const shift = (width(date ?? '') - width(issuer ?? '')) / 2
  const fromRight = date === undefined ? 2 : 4 + Math.max(0, shift)
  const of = date === undefined ? fromRight : Math.max(4, 4 - shift)
  const alignment = AlignmentType.RIGHT
  return [
    ...(issuer === undefined
      ? []
      : [set(issuer, { alignment, right: fromRight, before: 2, joined: date !== undefined })]),
    ...(date === undefined ? [] : [set(date, { alignment, right: of, before: issuer === undefined ? 2 : 0 })]),
  ]
}

/** In characters of Chinese: digits take half of one. */
function width(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0)
}

/** 7.3.4: a line below the text, the names under one another. */
function attachments(names: readonly string[]): Paragraph[] {
  return attachmentLines(names).map((text, at) => {
    const indent =
      at === 0 ? { left: characters(6), hanging: characters(4) } : { left: characters(6), hanging: characters(1) }
    const spacing = { before: at === 0 ? line : 0, line, lineRule: LineRuleType.EXACT }
    return new Paragraph({ indent, spacing, keepNext: true, children: [run(text.trim())] })
  })
}

/** 7.5: 4号 in 宋体 with a dash on either side, one character in from the outer edge. */
function pageNumber(alignment: IParagraphOptions['alignment']): Footer {
  const type = { font: fonts.song }
  const children = ['— ', PageNumber.CURRENT, ' —'].map((part) => new TextRun({ ...type, children: [part] }))
  const indent = { left: 280, right: 280 }
  return new Footer({
    children: [new Paragraph({ style: 'Footer', ...(alignment ? { alignment } : {}), indent, children })],
  })
}

function run(text: string, look: Partial<IRunOptions> = {}): TextRun {
  // a font that is named again keeps the quotation marks of Chinese at full width
  return new TextRun({ font: fonts.fangsong, ...look, text: printable(text) } as IRunOptions)
}
