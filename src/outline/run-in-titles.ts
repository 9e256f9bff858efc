/**
 * Titles of the plans of a collection inside a paragraph, where the copy has lost its line breaks: 工作计划 篇1 一、…工作计划
 * 篇2 一、…, and 活动方案一为了…活动方案二为了…. Each begins where a sentence has ended, and they count on from one.
 */

import { everyMatch } from '../language/every-match.ts'
import { parseNumeral } from '../language/numerals.ts'
import type { Block, Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'

/** A shorter paragraph is a line of its own, and read as one. */
const shortest = 60
/** 工作计划 篇2, 活动方案二, behind a sentence, a blank or a bracket. */
const counted =
  /(?<=^|[。；;！!？?）)”\s])([^\s。；;，,：:！!？?]{0,36}(?:方案|计划|预案|要点|范文))([ \u3000]?[（(【]?篇?[ \u3000]?)([一二三四五六七八九十]{1,2}|\d{1,2})[）)】]?[：:]?(?=[\s\u4e00-\u9fff“"《]|(?<=[一二三四五六七八九十）)】])[\d（(])/g
/** What a plan opens with, where nothing but the count stands between it and its title; 方案一经印发 goes on. */
const opensPlan = /^(?:[\s“"《]|为|根据|按照|依据|今年|近年|当前|随着|结合|围绕|各|20|一、)/
/** What stands before the count is the same in all of them, so far back at least. */
const alike = 4
/** 工作计划集锦四篇工作计划 篇1: the title of the page, run into that of the first. */
const titleOfPage = /^.*[一二三四五六七八九十\d]\s?篇[）)]?(?=.{4})/

interface Counted extends Span {
  ordinal: number
  before: string
}

function countedIn(document: Document, block: Block): Counted[] {
  if (block.type !== 'paragraph' || block.end - block.start <= shortest) return []
  const text = document.slice(block)
  return Array.from(everyMatch(counted, text)).flatMap((match) => {
    const { index } = match
    const [whole, words = '', joint = '', numeral = ''] = match
    const end = index + whole.length
    if (joint.trim() === '' && !opensPlan.test(text.slice(end, end + 2))) return []
    return {
      start: block.start + index + (titleOfPage.exec(words)?.[0].length ?? 0),
      end: block.start + end - (/[：:]$/.test(whole) ? 1 : 0),
      ordinal: parseNumeral(numeral) ?? 0,
      before: `${words.slice(-alike)}${joint.trim()}`,
    }
  })
}

/** The count behind a title that is known; 篇二一、 is the second, and its first chapter. */
const countBehind = /^[ \u3000]?[（(【]?篇[ \u3000]?([一二三四五六七八九十]{1,2}(?!、)|\d{1,2}(?!\d))[）)】]?/

/** 净街计划 篇2 wherever it stands, where 净街计划 篇1 is the first: the sentence before it may have lost its stop. */
function again(document: Document, first: Counted): Counted[] {
  const { text } = document
  const words = text.slice(first.start, first.end).replace(/[ \u3000]?[（(【]?篇.*$/, '')
  if (words.length < alike || !first.before.includes('篇')) return []
  const found: Counted[] = []
  for (let at = text.indexOf(words, first.start); at >= 0; at = text.indexOf(words, at + words.length)) {
    const from = at + words.length
    const count = countBehind.exec(text.slice(from, from + 8))
    const ordinal = count ? parseNumeral(count[1] as string) : undefined
    if (count && ordinal) found.push({ start: at, end: from + count[0].length, ordinal, before: first.before })
  }
  return found
}

/** Those that count on from the first; none where that is one alone. */
function countingOn(titles: readonly Counted[]): Counted[] {
  const run: Counted[] = []
  for (const title of titles)
    if (title.ordinal === run.length + 1 && title.before === (run[0] ?? title).before) run.push(title)
  return run.length > 1 ? run : []
}

/** What no collection is without: most documents have neither, and are not looked into. */
const signs = ['篇', '方案一', '方案1', '计划一', '计划1', '预案一', '预案1', '要点一', '要点1', '范文一', '范文1']

/** Where such titles stand, in order; none where they do not count from one to two at least. */
export function runInTitles(document: Document, blocks: readonly Block[]): Span[] {
  if (!signs.some((sign) => document.text.includes(sign))) return []
  const titles = blocks.flatMap((block) => countedIn(document, block))
  const run = countingOn(titles)
  const first = titles.find(({ ordinal }) => ordinal === 1)
  const found = first ? countingOn(again(document, first)) : []
  return found.length > run.length ? found : run
}
