/**
 * Marks of sentences in the form of another script: lines that have points and no 。 close their sentences with them, the
 * sign of a ratio stands for the colon behind a label (组长∶李某), and square brackets hold a period (动员阶段[3月1日—10日]).
 */

import { everyMatch } from '../language/every-match.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

/** A point behind a Chinese word that ends there; 1.2 and www.example are none. */
const point = /[.．](?<=[\u4e00-\u9fff%％）)”’》].)(?=[ \t]*(?:$|[\u4e00-\u9fff（(“《]))/gm
/** A mark of a heading (一.指导思想) has one too. */
const ofHeading = /(?:^|[\s）)。；;])[一二三四五六七八九十]{1,3}$/
const ratio = /(?<=[\u4e00-\u9fff）)])∶/g
const inSquares = new WordedPattern(
  Array.from('月日旬底前', (last) => [`${last}]`, `${last}】`]).flat(),
  /(?<=[\u4e00-\u9fff])[[【]((?:20\d\d年)?\d{1,2}月?[\d年月日旬底前上中下初至到—–\-~～、. ]{0,30}[月日旬底前])[\]】](?![(（])/g,
)
/** So many points it takes to tell. */
const fewest = 5
/** And so many in a line that has 。 as well, each behind a sentence. */
const fewestBeside = 3

export const sentenceMarks: Pass = {
  id: 'sentence-marks',
  signs: '.．∶]】',
  restore(text) {
    const edits = [
      ...(text.includes('∶') ? replaceAll(text, ratio, () => '：') : []),
      ...replaceAll(text, inSquares, ([, period]) => `（${period}）`),
    ].sort((one, other) => one.start - other.start)
    const points = everyMatch(point, text).filter(
      ({ index }) => !ofHeading.test(text.slice(Math.max(0, index - 5), index)),
    )
    const closing = text.includes('。') ? inLinesOfPoints(points, text) : points
    const found = closing.length < fewest ? [] : closing
    if (text.includes('。')) found.push(...besideStops(points, text))
    if (found.length === 0) return edits
    const stops = found.map(({ index }) => ({ start: index, end: index + 1, text: '。' }))
    return [...edits, ...stops].sort((one, other) => one.start - other.start)
  },
}

/** The places in lines that close several sentences with points and none with 。: one sample of a page does, the next does not. */
function inLinesOfPoints<Place extends { index: number }>(points: readonly Place[], text: string): Place[] {
  return byLine(points, text).flatMap(({ line, own }) => (own.length > 1 && !line.includes('。') ? own : []))
}

const shortestSentence = 8
/** Words enough for a sentence, or a heading with its number: 2、强化督查.积极…; 买买提.阿不都 is a name. */
const sentence = /^[\u4e00-\u9fff，,“”《》（）()]{8}$|\d[.．、][\u4e00-\u9fff]{4,6}$/

/** The places that close sentences, in lines where several do and 。 closes others. */
function besideStops<Place extends { index: number }>(points: readonly Place[], text: string): Place[] {
  return byLine(points, text).flatMap(({ line, own }) => {
    const closing =
      own.length < fewestBeside || !line.includes('。')
        ? []
        : own.filter(({ index }) => sentence.test(text.slice(Math.max(0, index - shortestSentence), index)))
    return closing.length < fewestBeside ? [] : closing
  })
}

/** The places line by line. */
function byLine<Place extends { index: number }>(
  points: readonly Place[],
  text: string,
): { line: string; own: readonly Place[] }[] {
  const found: { line: string; own: readonly Place[] }[] = []
  for (let first = 0; first < points.length; ) {
    const { index } = points[first] as Place
    const next = text.indexOf('\n', index)
    const end = next < 0 ? text.length : next
    let last = first + 1
    while (last < points.length && (points[last] as Place).index < end) last++
    found.push({ line: text.slice(text.lastIndexOf('\n', index) + 1, end), own: points.slice(first, last) })
    first = last
  }
  return found
}
