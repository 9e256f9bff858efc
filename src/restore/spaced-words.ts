/**
 * Spaces inside a label (“副 组 长”), closed up where what stands between spaces makes up a known label exactly; those
 * of a text that has one between all its characters, as some conversions set it; and those that stand here and there in
 * the midst of its words, as they do where lines were put together out of the pieces of a page.
 */

import { everyMatch } from '../language/every-match.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { spacedWords } from '../lexicon/spaced-words.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const gap = /[ \t\u3000\u00a0]{1,4}(?<=[\u4e00-\u9fff][ \t\u3000\u00a0]{1,4})(?=[\u4e00-\u9fff])/g
const han = /[\u4e00-\u9fff]/
const longest = Math.max(...[...spacedWords].map((word) => word.length))

export const spacedWordsPass: Pass = {
  id: 'spaced-words',
  signs: ' \t\u3000\u00a0',
  restore(text) {
    const apart = spacesBetween(text)
    const all = spacesOfSpacedText(text, apart)
    if (all) return all
    const edits = straySpaces(text, apart) ?? []
    const stray = new Set(edits.map(({ start }) => start))
    edits.push(...spacesOfHeadings(text).filter(({ start }) => !stray.has(start)))
    const taken = new Set(edits.map(({ start }) => start))
    const gaps = everyMatch(gap, text)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start }) => !taken.has(start))
    for (let first = 0; first < gaps.length; first++) {
      const opening = gaps[first] as Edit
      const before = tokenBefore(text, opening.start).length
      let word = text.slice(opening.start - before, opening.start)
      if (before >= longest) continue
      for (let last = first; last < gaps.length; last++) {
        const from = gaps[last] as Edit
        const token = tokenAfter(text, from.end)
        word += token
        if (token === '' || word.length > longest) break
        const next = gaps[last + 1]
        const attached = next?.start === from.end + token.length
        const behind = text[from.end + token.length]
        if (spacedWords.has(word) || ((behind === '：' || behind === ':') && endsInLabel(word, before))) {
          for (const closed of gaps.slice(first, last + 1)) edits.push({ ...closed, text: '' })
          first = last
          break
        }
        if (!attached) break
      }
    }
    return edits.sort((one, other) => one.start - other.start)
  },
}

/**
 * 二、工 作 任 务, 净 街 方 案: all characters of a heading or of the title of a document stand alone; those of a heading
 * equally far apart, for in 1.温 静  石 磊 they are of two names.
 */
const drawnHeading =
  /(?:[一二三四五六七八九十](?<=^[ \t\u3000]*.)[一二三四五六七八九十]{0,2}、[ \u3000]?|[（(](?<=^[ \t\u3000]*.)[一二三四五六七八九十]{1,3}[）)][ \u3000]?|\d(?<=^[ \t\u3000]*.)\d?[.．、][ \u3000]?)([\u4e00-\u9fff]([ \u3000]{1,2})[\u4e00-\u9fff](?:\2[\u4e00-\u9fff]){2,14})(?=[ \u3000]*(?:$|[（(：:。]))/gm
const drawnTitle =
  /[\u4e00-\u9fff](?<=^[ \t\u3000]*.)(?:[ \u3000]{1,2}[\u4e00-\u9fff]){4,30}(?<=方[ \u3000]{1,2}案|计[ \u3000]{1,2}划|通[ \u3000]{1,2}知|意[ \u3000]{1,2}见)(?=[ \t\u3000]*$)/gm

function spacesOfHeadings(text: string): Edit[] {
  if (!/[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff][ \u3000]/.test(text)) return []
  return [...everyMatch(drawnHeading, text), ...everyMatch(drawnTitle, text)].flatMap(
    ({ 0: all, 1: words = all, index }) => {
      const start = index + all.length - words.length
      return everyMatch(/[ \u3000]+/g, words).map((space) => ({
        start: start + space.index,
        end: start + space.index + space[0].length,
        text: '',
      }))
    },
  )
}

const closeUp =
  /(?<=[\u4e00-\u9fff\d，。；：、！？,;:“”《》（）()〔〕%])[ \u00a0](?=[\u4e00-\u9fff\d，。；：、！？,;:“”《》（）()〔〕%])/g
/** So many spaces between two characters it takes, and so many times those that have none. */
const fewestSpaces = 100
const mostApart = 2

/** How many single spaces a text has between two characters: most have hardly any, and need not be looked at further. */
function spacesBetween(text: string): number {
  let apart = 0
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1))
    if (isHan(text, at - 1) && isHan(text, at + 1)) apart++
  return apart
}

/** The single spaces of a text most of whose characters are drawn apart; wider ones part words in it. */
function spacesOfSpacedText(text: string, apart: number): Edit[] | undefined {
  if (apart < fewestSpaces) return undefined
  let together = 0
  for (let at = 1; at < text.length; at++) if (isHan(text, at) && isHan(text, at - 1)) together++
  if (apart < together * mostApart) return undefined
  return everyMatch(closeUp, text).map(({ index }) => ({ start: index, end: index + 1, text: '' }))
}

const between = / (?<=[\u4e00-\u9fff] )(?=[\u4e00-\u9fff])/g
/** A line of so many characters is a paragraph; behind its first words a space parts nothing in it. */
const shortestParagraph = 60
const firstWords = 24
/** With a space for so few characters a line lists names. */
const fewestApart = 8
/** So many of them it takes, in so many paragraphs, and in two of five: in a page that was pasted as one line they part its lines. */
const fewestStray = 12
const fewestTorn = 4
const leastShare = 0.4
const numbered = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/

/** The single spaces in the midst of words, in the paragraphs and the numbered headings of a text that has many. */
function straySpaces(text: string, apart: number): Edit[] | undefined {
  if (apart < fewestStray) return undefined
  let paragraphs = 0
  let torn = 0
  let stray = 0
  const edits: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const spaces = everyMatch(between, line).filter(isNoneOf(spacesOfLists(line)))
    const isParagraph = line.length >= shortestParagraph
    const listed = spaces.length * fewestApart > line.length
    if (isParagraph) paragraphs++
    const inside = isParagraph && !listed ? spaces.filter(({ index }) => index > firstWords).length : 0
    if (inside > 0) torn++
    stray += inside
    if (isParagraph ? !listed : numbered.test(line) && !/[：:]/.test(line))
      for (const { index } of spaces) edits.push({ start: start + index, end: start + index + 1, text: '' })
    start += line.length + 1
  }
  return stray >= fewestStray && torn >= fewestTorn && torn >= paragraphs * leastShare ? edits : undefined
}

/** （责任单位：甲局 乙局）, （甲局牵头，乙局 丙办配合） */
const ofParties = /[（(][^（()）\n]{0,160}(?:单位|部门|牵头|负责|配合)[^（()）\n]{0,160}[）)]/g

/** The spaces that part units within brackets of a line. */
function spacesOfLists(line: string): Set<number> {
  const found = new Set<number>()
  if (!line.includes(' ')) return found
  for (const { 0: bracket, index } of everyMatch(ofParties, line))
    for (const space of everyMatch(between, bracket)) {
      const before = tokenBefore(bracket, space.index)
      if (before.length > 1 && endsAsUnit(before)) found.add(index + space.index)
    }
  return found
}

function isNoneOf(places: ReadonlySet<number>): (match: { index: number }) => boolean {
  return ({ index }) => !places.has(index)
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** 组委会主任 of 组委会主 任：, where so many characters stood before the first space: what closes it is a label. */
function endsInLabel(word: string, before: number): boolean {
  for (let start = 1; start < before; start++) if (spacedWords.has(word.slice(start))) return true
  return false
}

function tokenBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < longest && han.test(text[start - 1] as string)) start--
  return text.slice(start, end)
}

function tokenAfter(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < longest && han.test(text[end] as string)) end++
  return text.slice(start, end)
}
