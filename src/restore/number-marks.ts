/**
 * Numbers of headings and items as they are mistyped or spread: 一 、指导思想, （ 二 ）, 【二】, 1 . 扫路, 1.、扫路; and chapters behind
 * whose numbers stands a comma or a blank (一，指导思想, 二 工作目标), where they count on from the first.
 */

import { parseNumeral } from '../language/numerals.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'
import { oddMarks } from './odd-marks.ts'
import { type Pass, replaceAll } from './pass.ts'

/** A line opens here, whose first character has been read. */
const opens = '(?<=^[ \\t\\u3000]*.)'
const han = `[一二三四五六七八九十]${opens}[一二三四五六七八九十]{0,2}`
const figure = `\\d${opens}\\d?`
const blanks = '[ \\u3000]{1,3}'

/** A blank before the point, or inside the brackets. */
const spread = new WordedPattern(
  Array.from(' \u3000').flatMap((blank) => [
    ...Array.from('、.．）)', (mark) => blank + mark),
    `（${blank}`,
    `(${blank}`,
  ]),
  new RegExp(
    `(?:(${han}|${figure})${blanks}([、.．])(?!\\d)|([（(])${opens}[ \\u3000]{0,3}([一二三四五六七八九十]{1,3}|\\d{1,2})[ \\u3000]{0,3}([）)]))(?=[ \\u3000]*[\\u4e00-\\u9fff“《])`,
    'gm',
  ),
)
const twoPoints = new WordedPattern(
  ['、.', '、．', '、、', '.、', '．、'],
  new RegExp(`(${han}|${figure})(?:(、)[.．、]|([.．])、)(?=[\\u4e00-\\u9fff“《])`, 'gm'),
)
/** What stands there in place of 、. */
const behindNumeral = (numeral: string) => Array.from('，, \u3000', (mark) => numeral + mark)
const firstChapter = behindNumeral('一')
/** A short line without marks behind a number in words, or a title and a colon. */
const bareChapter = new WordedPattern(
  Array.from('一二三四五六七八九十', behindNumeral).flat(),
  new RegExp(`(${han})(?:[，,]|${blanks})(?=[\\u4e00-\\u9fff“”、]{2,16}(?:[ \\t\\u3000]*$|[：:]))`, 'gm'),
)
/** 【一】扫路 */
const boxed = new WordedPattern(
  Array.from('一二三四五六七八九十0123456789', (first) => `【${first}`),
  new RegExp(`【${opens}([一二三四五六七八九十]{1,3}|\\d{1,2})】[ \\u3000]{0,2}(?=[\\u4e00-\\u9fff“《])`, 'gm'),
)
const itemInBrackets = ['\n（一）', '\n(一)']
const fewestChapters = 2

export const numberMarks: Pass = {
  id: 'number-marks',
  restore(text) {
    const points = replaceAll(
      text,
      spread,
      ([, numeral, point, open, inside, close]) => (numeral ?? `${open}${inside}`) + (point ?? close),
    )
    const doubled = replaceAll(text, twoPoints, ([, numeral, comma, point]) => `${numeral}${comma ?? point}`)
    // 【一】 over （一） is a chapter
    const isChapter = itemInBrackets.some((first) => text.includes(first))
    const boxes = replaceAll(text, boxed, ([, numeral]) =>
      isChapter && !/\d/.test(numeral as string) ? `${numeral}、` : `（${numeral}）`,
    )
    const all = [...points, ...doubled, ...boxes, ...chapters(text), ...oddMarks(text)]
    return withoutOverlaps(all.sort((one, other) => one.start - other.start))
  },
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let end = 0
  return edits.filter((edit) => {
    if (edit.start < end) return false
    end = edit.end
    return true
  })
}

/**
 * The chapters that count on from 一, as far as they do, each with a text below it: rows count on right below one another.
 * A number may come twice, and another plan counts from 一 again.
 */
function chapters(text: string): Edit[] {
  if (!firstChapter.some((opening) => text.includes(opening))) return []
  const counted: Edit[] = []
  let count: Edit[] = []
  let last = 0
  const close = () => {
    if (last >= fewestChapters) counted.push(...count)
    count = []
    last = 0
  }
  for (const match of bareChapter.matchAll(text)) {
    const ordinal = parseNumeral(match[1] as string)
    if (ordinal === 1) close()
    const before = count.at(-1)
    if (before && !holdsLine(text.slice(before.end, match.index))) {
      count = []
      last = 0
    } else if (ordinal === last + 1 || (ordinal === last && last > 1)) {
      count.push({ start: match.index, end: match.index + match[0].length, text: `${match[1]}、` })
      last = ordinal
    }
  }
  close()
  return counted
}

/** Whether a text stands between the number of a chapter and the next number: on a line, or behind the colon of the title. */
function holdsLine(between: string): boolean {
  const behindTitle = between.search(/[\n：:]/)
  return between.slice(behindTitle + 1).trim() !== ''
}
