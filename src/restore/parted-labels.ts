/**
 * Labels parted from what they tell: on many pages 责任人： or 组长： stands in bold on a line of its own, and the copy
 * has who it is on the next line. A label that a template left blank is followed by another label or by a heading.
 */

import { everyMatch } from '../language/every-match.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import { posts } from '../lexicon/post-words.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

const heldPosts = new Set<string>(posts)

/** A line of a word or two that ends in a colon. */
const labelAlone = /^[ \t\u3000]*[\u4e00-\u9fff]{2,8}[：:][ \t]*[\r\n]/m
/** Such a line, and a short one right below it or behind one blank line. */
const parted =
  /^[ \t\u3000]*([\u4e00-\u9fff]{2,8})[：:]([ \t]*(?:\r\n|\n|\r)(?:[ \t\u3000]*(?:\r\n|\n|\r))?[ \t\u3000]*)(?=([^\r\n：:|]{2,60})$)/gm

/** What no value begins with: a number, a bullet, a bracket of its own. */
const opening =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(〔]|\d{1,2}[.．、](?!\d)|\d{1,2}[）)]|[A-Za-z][.．、]|[①-⑳⑴-⒛]|第[一二三四五六七八九十]{1,3}[章条节步部阶]|附\s?[件表]|[—－\-*•·#【])/

export const partedLabels: Pass = {
  id: 'parted-labels',
  restore(text) {
    const edits = [...brokenPosts(text), ...openBrackets(text)]
    if (!labelAlone.test(text)) return edits.length > 1 ? inOrder(edits) : edits
    const known = new Set(edits.map(({ start }) => start))
    for (const { index, 0: all, 1: label = '', 2: gap = '', 3: value = '' } of everyMatch(parted, text)) {
      if (!(partyLabels.has(label) || heldPosts.has(label)) || opening.test(value)) continue
      const end = index + all.length
      const start = end - gap.length
      if (!known.has(start)) edits.push({ start, end, text: '' })
    }
    return inOrder(edits)
  },
}

function inOrder(edits: Edit[]): Edit[] {
  return edits.sort((one, other) => one.start - other.start)
}

/** （责任人：李某 and 温某 and 时间：4月1日前） on three lines: a bracket that says who answers is closed a few lines further on. */
const openBracket =
  /[（(](?:[责責]任|[负負][责責]|[牵牽][头頭]|配合|完成)[\u4e00-\u9fff]{1,4}[：:][^（()）\r\n]{0,80}(?:(?:\r\n|\n|\r)[^（()）\r\n]{1,60}){1,4}[）)]/g
const lineBreak = /[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*/g
/** What the next line opens with that is told beside the people: another label, or when. */
const tellsMore = /^(?:[\u4e00-\u9fff]{2,6}[：:]|(?:完成)?[时時](?:[间間]|限)|\d)/
/** 时间3月28日 */
const lostColon = /^(?:完成)?[时時](?:[间間]|限)(?=\d)/

function openBrackets(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: bracket, index } of everyMatch(openBracket, text)) {
    const lines = bracket.split(lineBreak)
    if (lines.some((line) => line === '' || opening.test(line.slice(0, 12).replace(/^[（(]/, '')))) continue
    for (const { 0: gap, index: at } of everyMatch(lineBreak, bracket)) {
      const next = bracket.slice(at + gap.length, at + gap.length + 12)
      const mark = /[：:、，,；;]/.test(bracket[at - 1] as string) ? '' : tellsMore.test(next) ? '；' : '、'
      const end = index + at + gap.length
      edits.push({ start: index + at, end, text: mark })
      const label = lostColon.exec(next)?.[0].length
      if (label !== undefined) edits.push({ start: end + label, end: end + label, text: '：' })
    }
  }
  return edits
}

/** 组 and 长：李某 on two lines: the space that spread the post was a line break. */
const brokenPost = /(?<=^[ \t\u3000]*(?:副?组|[主成队委]))[ \t]*(?:\r\n|\n|\r)[ \t\u3000]*(?=[长任员][：:])/gm

function brokenPosts(text: string): Edit[] {
  return /^[ \t\u3000]*[长任员][：:]/m.test(text) ? replaceAll(text, brokenPost, () => '') : []
}
