/**
 * Spaces around figures, as a word processor or a typographer sets them between Chinese and Western characters: 2024 年 3
 * 月 1 日, 3 月 1 日 至 10 日, 第 1 阶段, 组建 3 支队伍. They part nothing there; elsewhere a space beside a figure may part columns.
 */

import { hasOneOf } from '../language/signs.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

const dash = '至到—–─~～-'
const numeral = '\\d一二三四五六七八九十'
const counted = '(?:[个项名户次条座](?![目单称序例谈])|支(?!部)|人(?![民大社力事])|%|％)'
const apart = new RegExp(
  [
    // 2024 年, 3 月 1 日
    '(?<=20\\d\\d)[ \\u3000](?=年)|(?<=\\d)[ \\u3000](?=月(?![度报考历例刊票])|日(?![常程报期])|号)',
    `(?<=\\d[ \\u3000]?[年月])[ \\u3000](?=\\d|[上中下]旬|底|初|[${dash}]{1,2}[ \\u3000]?\\d)`,
    // 1 日 至 10 日, 3 月 — 5 月
    `(?<=\\d[ \\u3000]?[日号旬底])[ \\u3000](?=[${dash}]{1,2}[ \\u3000]?\\d)`,
    `(?<=[\\d年月日号旬底][ \\u3000]?[${dash}]{1,2})[ \\u3000](?=\\d)`,
    // 第 1 阶段
    `(?<=第)[ \\u3000](?=[${numeral}])`,
    `(?<=第[ \\u3000]?[${numeral}])[ \\u3000](?=[阶季周批步部章])`,
    // 组建 3 支, not 3 支 at the opening of a line
    `(?<=[\\u4e00-\\u9fff])[ \\u3000](?=\\d{1,5}[ \\u3000]${counted})`,
    `(?<=[\\u4e00-\\u9fff][ \\u3000]?\\d{1,5})[ \\u3000](?=${counted})`,
  ].join('|'),
  'g',
)

/** 达到 95%, 共扫 3条: a blank on one side alone, which between 柳湾村 and 20户 parts two columns. */
const before = new RegExp(`(?<=[\\u4e00-\\u9fff])[ \\u3000](?=\\d{1,5}${counted})`, 'g')
/** What stands before and behind any of these; the blank before 　　1. at the opening of a line is none of them. */
const between =
  /[\d\u4e00-\u9fff—–─~～-][ \u3000][\d%％年月日号上中下底初至到—–─~～第一二三四五六七八九十阶季周批步部章个项名户次条座支人-]/
const near = 40

/** Whether a sentence stands around a place, by its marks: columns have none between them. */
function isInSentence(text: string, at: number): boolean {
  const [front, behind] = [text.slice(Math.max(0, at - near), at), text.slice(at, at + near)]
  return hasOneOf(front.slice(front.lastIndexOf('\n') + 1) + behind.split('\n', 1)[0], '，,。；;：:')
}

function spacesOf(text: string): Edit[] {
  return [
    ...replaceAll(text, apart, () => ''),
    ...replaceAll(text, before, ({ index }) => (isInSentence(text, index) ? '' : undefined)),
  ].sort((one, other) => one.start - other.start)
}

export const spacedFigures: Pass = {
  id: 'spaced-figures',
  signs: ' \u3000',
  restore(text) {
    return /\d[ \u3000]|[ \u3000]\d|第[ \u3000]/.test(text) && between.test(text) ? spacesOf(text) : []
  },
}
