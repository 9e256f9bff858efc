/** What the wording of a line tells of it before it is known what stands around it: titles, heads of attachments, lines that are none. */

import type { SectionRole } from '../lexicon/section-titles.ts'
import { titleRole } from './titles.ts'

export const runsIntoOne = /^[^。；;：:\d]{4,30}(?=1[.．、][ \u3000]?[\u4e00-\u9fff“])/

/** 一班, 2班, 高一（3）班: counted classes; 值班, 领导班子 and 班主任 are words of a heading. */
export const schoolClass = /^[小初高]?[一二三四五六七八九十\d（()）年级]{1,8}班(?![子主长组])/

/** …制定本方案。一、宣传工作: the first chapter heading has run into the preamble. */
export const firstChapter = /[。；;:：]\s*(一、[\u4e00-\u9fff、]{2,20})$/
/** Such a heading, its number included, is no longer than this. */
export const longestChapter = 22

/** 附件1 on a line of its own: what it holds begins a page. */
const attachmentHead = /^附\s*(?:件\s*[一二三四五六七八九十\d]{0,3}|[一二三四五六七八九十\d]{1,3})\s*[:：]?$/

/** 开幕式议程：, 现场人员分工: a line of its own that may be a title with a noun before it. */
const titleAlone = /^[\u4e00-\u9fff“”、]{4,14}[:：]?$/

/** What such a title holds. 净街领导小组 is the name of a body, and whose the next lines are. */
export function roleAlone(text: string): SectionRole | undefined {
  const role = titleAlone.test(text) ? titleRole(text) : undefined
  return role === 'organizations' ? undefined : role
}

/** The title that a line opens with in 【】. */
export function inBrackets(text: string): string | undefined {
  return text.startsWith('【') ? /^【([^【】]{2,14})】/.exec(text)?.[1] : undefined
}

export function hasTitleInBrackets(text: string): boolean {
  const title = inBrackets(text)
  return title !== undefined && titleRole(title) !== undefined
}

export function isAttachmentHead(text: string): boolean {
  return text.startsWith('附') && attachmentHead.test(text)
}

/** 附件： on a line of its own with 1.… below it: the head of a list of attachments. */
export function listsAttachments(text: string, below: string): boolean {
  return (
    text.length < 12 &&
    text.startsWith('附') &&
    /^附\s*件\s*[:：]$/.test(text) &&
    /^1\s*[.．、][^。；;]{2,56}$/.test(below)
  )
}
