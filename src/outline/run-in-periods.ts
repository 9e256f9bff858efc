/** Months that stand one behind the other inside a paragraph, 3月：培训。4月—8月：检查。9月：总结。: each was a line once, and is one again. */

import { everyMatch } from '../language/every-match.ts'
import type { Line } from './line.ts'

/** A month and a colon where a sentence, a word or the title of a calendar has ended. */
const monthInside =
  /(?<=[。；;！!\s]|安排|计划|要点|日程|历)(?:1?\d(?:月?[—\-–~～至到、]{1,2}1?\d)?|[一二三四五六七八九十]{1,2}(?:[、至][一二三四五六七八九十]{1,2})?|元)月(?:份|[上中下]旬)?[：:]/g
const opensWithMonth = /^[\d一二三四五六七八九十元](?:[^：:。月]{0,4}月){1,2}份?[：:]/
/** What all of them end in, before the colon. */
const endings = '月份旬'

/** Two may be the beginning and the end of one piece of work; three are a calendar. */
const fewest = 3

/** The lines with each month of a calendar on one of its own. */
export function partMonths(lines: readonly Line[]): readonly Line[] {
  return lines.some(mayHoldMonths) ? lines.flatMap((line) => (mayHoldMonths(line) ? monthsOf(line) : [line])) : lines
}

function mayHoldMonths({ block, text }: Line): boolean {
  return block.type === 'paragraph' && (closesMonth(text, '：') || closesMonth(text, ':'))
}

function closesMonth(text: string, colon: string): boolean {
  for (let at = text.indexOf(colon); at >= 0; at = text.indexOf(colon, at + 1))
    if (endings.includes(text[at - 1] ?? ' ')) return true
  return false
}

function monthsOf(line: Line): Line[] {
  const { text } = line
  const inside = Array.from(everyMatch(monthInside, text), ({ index }) => index)
  if (inside.length + (opensWithMonth.test(text) ? 1 : 0) < fewest) return [line]
  const bounds = [...new Set([0, ...inside]), text.length]
  return bounds.slice(0, -1).flatMap((start, index) => line.part(start, bounds[index + 1] as number) ?? [])
}
