/** Attachments in the midst of a plan: the head of one, and the list of them (附件：1.…, and below it 2.…), whose numbers count files and not items of the plan. */

import { OpeningPattern } from '../language/opening-pattern.ts'
import type { Mark } from './marks.ts'

/** 附件1 on a line of its own: what it holds begins a page. */
const attachmentHead = /^附\s*(?:件\s*[一二三四五六七八九十\d]{0,3}|[一二三四五六七八九十\d]{1,3})\s*[:：]?$/

/** Whether a line is the head of an attachment and nothing else. */
export function isAttachmentHead(text: string): boolean {
  return text.startsWith('附') && attachmentHead.test(text)
}

/** 附件： and 附：, before the files or above them. */
export const listHead = new OpeningPattern('附', /^附\s*件?\s*[:：]/)
const firstFile = /^\s*1\s*[.．、]/

/** Longer than this is no name of a file. */
const longestName = 60

/** Goes along the paragraphs of a plan and counts the files of such a list. */
export class AttachmentList {
  /** How many files the list has counted, while it goes on. */
  #files = 0
  /** Whether its head stood on the line before. */
  #opened = false

  /** Whether a line is the head of a list that begins on the next: 附件： */
  opens(text: string, below: string | undefined): boolean {
    if (below === undefined || !isListHead(text) || !/^1\s*[.．、][^。；;]{2,56}$/.test(below)) return false
    this.#files = 0
    this.#opened = true
    return true
  }

  /** Whether a paragraph is one of the files; asked of each in order. */
  holds(text: string, mark: Mark | undefined): boolean {
    const opened = this.#opened
    this.#opened = false
    const countsOn = mark?.form === 'arabic' && mark.ordinal === this.#files + 1 && (this.#files > 0 || opened)
    const head = listHead.exec(text)?.[0]
    if (head !== undefined && firstFile.test(text.slice(head.length))) this.#files = 1
    else if (countsOn && text.length <= longestName && !/[。；;]$/.test(text)) this.#files++
    else this.#files = 0
    return this.#files > 1 || (opened && this.#files === 1)
  }
}

function isListHead(text: string): boolean {
  return text.length < 12 && listHead.exec(text)?.[0] === text
}
