/**
 * Spaces around figures, as a word processor or a typographer sets them between Chinese and Western characters: 2024 年 3
 * 月 1 日, 3 月 1 日 至 10 日, 第 1 阶段, 组建 3 支队伍. They part nothing there; elsewhere a space beside a figure may part columns.
 */

import { type Pass, replaceAll } from './pass.ts'

const dash = '至到—–─~～-'
const numeral = '\\d一二三四五六七八九十'
const counted = '(?:[个项名户次条座](?![目单称序例谈])|支(?!部)|人(?![民大社力事])|%|％)'
const apart = new RegExp(
  [
    // 2024 年, 3 月 1 日
    '(?<=20\\d\\d)[ \\u3000](?=年)|(?<=\\d)[ \\u3000](?=月(?![度报考历例刊票])|日(?![常程报期])|号)',
    `(?<=\\d[ \\u3000]?[年月])[ \\u3000](?=\\d|[上中下]旬|底|初|[${dash}])`,
    // 1 日 至 10 日, 3 月 — 5 月
    `(?<=\\d[ \\u3000]?[日号旬底])[ \\u3000](?=[${dash}]{1,2}[ \\u3000]?\\d)`,
    `(?<=[\\d年月日号旬底][ \\u3000]?[${dash}]{1,2})[ \\u3000](?=\\d)`,
    // 第 1 阶段
    `(?<=第)[ \\u3000](?=[${numeral}])`,
    `(?<=第[ \\u3000]?[${numeral}])[ \\u3000](?=[阶季周批步部章])`,
    // 组建 3 支, not 3 支 at the opening of a line
    `(?<=[\\u4e00-\\u9fff])[ \\u3000](?=\\d{1,5}[ \\u3000]?${counted})`,
    `(?<=[\\u4e00-\\u9fff][ \\u3000]?\\d{1,5})[ \\u3000](?=${counted})`,
  ].join('|'),
  'g',
)

export const spacedFigures: Pass = {
  id: 'spaced-figures',
  signs: ' \u3000',
  restore(text) {
    return /\d[ \u3000]|[ \u3000]\d|第[ \u3000]/.test(text) ? replaceAll(text, apart, () => '') : []
  },
}
