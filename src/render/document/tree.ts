/**
 * An official document before it has a file format: what a plan becomes once, and what text, Markdown, HTML and Word
 * files are written from. Headings carry their level and no number; the number follows from where they stand.
 */

import type { SheetColumn, SheetRow } from '../sheet.ts'

/** A numbered heading, or a numbered item that is a whole paragraph. Levels count from 1: 一、 （一） 1. （1） ①. */
export interface Heading {
  kind: 'heading'
  level: number
  name: string
  /** Text that follows the name in the same paragraph. */
  text?: string
  /** What parts the name from that text: a platform is told with a colon, a task is a sentence of its own. */
  mark?: '。' | '：'
  /** A heading with a number of its own, as 第一阶段：, is not counted. */
  bare?: boolean
}

export interface Paragraph {
  kind: 'paragraph'
  text: string
}

export interface Table {
  kind: 'table'
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
}

export type Block = Heading | Paragraph | Table

/** What is signed: by whom (发文机关署名), and when (成文日期, already in words). */
export interface Signature {
  issuer?: string
  date?: string
}

/** The covering notice (印发通知) that sends a plan out. */
export interface Notice {
  title: string
  paragraphs: readonly string[]
  signature: Signature
}

/** An attachment that comes with the document, on a page of its own. */
export interface Annex {
  /** 附件, or 附件2 where there are several. */
  label: string
  title: string
  blocks: readonly Block[]
}

/** The parts of a document in the order of GB/T 9704—2012, clause 7. */
export interface OfficialDocument {
  /** 发文字号. */
  number?: string
  /** 主送机关. */
  recipients: readonly string[]
  notice?: Notice
  title: string
  blocks: readonly Block[]
  /** 附件说明: what is attached, whether or not it is at hand. */
  attached: readonly string[]
  signature: Signature
  /** 附注, as 此件公开发布; without its brackets. */
  note?: string
  annexes: readonly Annex[]
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text }
}

/** The lines of a text, each a paragraph; blank ones are none. */
export function paragraphs(text: string | undefined): Paragraph[] {
  return linesOf(text).map(paragraph)
}

export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** How a document looks on paper. */
export interface PaperOptions {
  /** The issuer in red above the title. */
  redHead: boolean
}
