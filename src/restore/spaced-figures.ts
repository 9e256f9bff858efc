/**
 * Spaces around figures, as a word processor or a typographer sets them between Chinese and Western characters: 2024 年 3
 * 月 1 日, 3 月 1 日 至 10 日, 第 1 阶段, 组建 3 支队伍. They part nothing there; elsewhere a space beside a figure may part columns.
 */

import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { measureWords } from '../lexicon/measure-words.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

const dash = '[至到—–─~～-]{1,2}'
const numeral = '\\d一二三四五六七八九十'
const space = '[ \\u3000]'
/** 12 月, and the first half of 3 — 5 月 */
const partOf = (units: string) => `(?=\\d{1,2}${space}?(?:${dash}${space}?\\d{1,2}${space}?)?[${units}])`
const counted = `(?:${Object.entries(measureWords)
  .map(([measure, goesOn]) => `${measure}(?![${goesOn}])`)
  .join('|')}|%|％)`
const blanks = [' ', '\u3000']

const inDates = new WordedPattern(
  blanks.flatMap((blank) =>
    Array.from('年月日号旬底至到—–─~～-', (sign) => [`${blank}${sign}`, `${sign}${blank}`]).flat(),
  ),
  new RegExp(
    [
      // 2024 年, 3 月 1 日, not 3 月季 and 5 号召 in the third and the fifth row of a table
      `(?<=20\\d\\d)${space}(?=年)|(?<=\\d)${space}(?=月(?![度报考历例刊票季嫂台饼均子])|日(?![常程报期间照用均语志产])|号(?![召称令码角]))`,
      `(?<=\\d${space}?年)${space}${partOf('月')}|(?<=\\d${space}?月)${space}${partOf('日号')}`,
      `(?<=\\d${space}?[年月])${space}(?=[上中下]旬|底(?![线数])|初(?![步中高级])|${dash}${space}?\\d)`,
      // 1 日 至 10 日, 3 月 — 5 月, 3月上旬 至 4月, 3 — 5 月, not 5 - 3
      `(?<=\\d${space}?[日号]|[上中下]旬|[年月]底)${space}(?=${dash}${space}?\\d)`,
      `(?<=(?:\\d${space}?[年月日号]|[上中下]旬|[年月]底)${space}?${dash})${space}(?=\\d)`,
      `(?<=\\d)${space}(?=${dash}${space}?\\d{1,2}${space}?[月日])|(?<=\\d${space}?${dash})${space}(?=\\d{1,2}${space}?[月日])`,
    ].join('|'),
    'g',
  ),
)
/** 第 1 阶段 */
const inOrdinals = new WordedPattern(
  blanks.flatMap((blank) => [`第${blank}`, ...Array.from('阶季周批步章部', (next) => `${blank}${next}`)]),
  new RegExp(`(?<=第)${space}(?=[${numeral}])|(?<=第${space}?[${numeral}])${space}(?=[阶季周批步章]|部分)`, 'g'),
)
/** 组建 3 支, not 3 支 at the opening of a line */
const inCounts = new WordedPattern(
  blanks.flatMap((blank) => [...Object.keys(measureWords), '%', '％'].map((measure) => `${blank}${measure}`)),
  new RegExp(
    `(?<=[\\u4e00-\\u9fff])${space}(?=\\d{1,5}${space}${counted})|(?<=[\\u4e00-\\u9fff]${space}?\\d{1,5})${space}(?=${counted})`,
    'g',
  ),
)

/** 达到 95%, 共扫 3条: a blank on one side alone, which between 柳湾村 and 20户 parts two columns. */
const before = new RegExp(`(?<=[\\u4e00-\\u9fff])${space}(?=\\d{1,5}${counted})`, 'g')
/** What stands before and behind any of these; the blank before 　　1. at the opening of a line is none of them. */
const between = new RegExp(
  `[\\d\\u4e00-\\u9fff—–─~～-]${space}[\\d%％年月日号上中下底初至到—–─~～第一二三四五六七八九十阶季周批步部章${Object.keys(measureWords).join('')}-]`,
)
const near = 40

/** Whether a sentence stands around a place, by its marks: columns have none between them. */
function isInSentence(text: string, at: number): boolean {
  const [front, behind] = [text.slice(Math.max(0, at - near), at), text.slice(at, at + near)]
  return hasOneOf(front.slice(front.lastIndexOf('\n') + 1) + behind.split('\n', 1)[0], '，,。；;：:')
}

function spacesOf(text: string): Edit[] {
  const found = [
    ...[inDates, inOrdinals, inCounts].flatMap((spaced) => replaceAll(text, spaced, () => '')),
    ...replaceAll(text, before, ({ index }) => (isInSentence(text, index) ? '' : undefined)),
  ]
  // the space of 第 3条 is of an ordinal and beside a count
  return [...new Map(found.map((edit) => [edit.start, edit])).values()].sort((one, other) => one.start - other.start)
}

export const spacedFigures: Pass = {
  id: 'spaced-figures',
  signs: ' \u3000',
  restore(text) {
    return /[\d年月][ \u3000]|[ \u3000]\d|第[ \u3000]/.test(text) && between.test(text) ? spacesOf(text) : []
  },
}
