/**
 * A blank behind a mark, as it is typed in Western text: 教育局, 民政局; 时间: 5月. Chinese text has none there; two and more
 * may part columns, behind a label that has no answer the next one stands, and 12, 300 are two numbers.
 */

import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

const wording = '\\u4e00-\\u9fff”》）)\\d'
const next = '(?=[,，、。；\\u4e00-\\u9fff“《（\\d])'
const blank = new WordedPattern(
  Array.from(',;:，；：、', (mark) => `${mark} `),
  new RegExp(
    `(?<=[${wording}][,;，；、]) (?!(?<=\\d, )\\d)${next}|(?<=[${wording}][:：]) ${next}(?![\\u4e00-\\u9fff]{2,6}[：:])`,
    'g',
  ),
)

export const spacedMarks: Pass = {
  id: 'spaced-marks',
  signs: ' ',
  restore(text) {
    return replaceAll(text, blank, () => '')
  },
}
