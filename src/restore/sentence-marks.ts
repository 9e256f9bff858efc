/**
 * Marks of sentences in the form of another script: a text that has points and no 。 closes its sentences with them, and
 * the sign of a ratio stands for the colon behind a label (组长∶李某).
 */

import { everyMatch } from '../language/every-match.ts'
import { type Pass, replaceAll } from './pass.ts'

/** A point behind a Chinese word that ends there; 1.2 and www.example are none. */
const point = /(?<=[\u4e00-\u9fff%％）)”’》])[.．](?=[ \t]*$|[\u4e00-\u9fff（(“《]|[ \t]+[\u4e00-\u9fff（(“《])/gm
/** A mark of a heading (一.指导思想) has one too. */
const ofHeading = /(?:^|[\s）)。；;])[一二三四五六七八九十]{1,3}$/
const ratio = /(?<=[\u4e00-\u9fff）)])∶/g
/** So many points it takes to tell. */
const fewest = 5

export const sentenceMarks: Pass = {
  id: 'sentence-marks',
  signs: '.．∶',
  restore(text) {
    const edits = text.includes('∶') ? replaceAll(text, ratio, () => '：') : []
    if (text.includes('。')) return edits
    const points = everyMatch(point, text).filter(
      ({ index }) => !ofHeading.test(text.slice(Math.max(0, index - 5), index)),
    )
    if (points.length < fewest) return edits
    const stops = points.map(({ index }) => ({ start: index, end: index + 1, text: '。' }))
    return [...edits, ...stops].sort((one, other) => one.start - other.start)
  },
}
