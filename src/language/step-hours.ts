/** The hours of a step in a programme, in figures, before what is then done or behind it: 8:30—9:00 签到. */

import { OpeningPattern } from './opening-pattern.ts'
import { WordedPattern } from './worded-pattern.ts'

/** A text that opens with an hour, whatever follows. */
export const opensWithHour = new OpeningPattern('0123456789上下中晚', /^(?:[上下中]午|晚上?)?\d{1,2}[:：]\d{2}/)

/** 14:00 启动仪式, 上午8:30—9:00：签到: the hour, or from when to when, up to the words that it stands before. */
export const hoursBefore = new OpeningPattern(
  '0123456789上下中晚',
  /^(?:[上下中]午|晚上?)?\d{1,2}[:：]\d{2}(?:[ \u3000]?[—\-－–~～至到]{1,2}[ \u3000]?\d{1,2}[:：]\d{2})?[：: \u3000]*(?=[\u4e00-\u9fff“]{2}|[（(][一二三四五六七八九十]{1,3}[）)][\u4e00-\u9fff“]{2})/,
)

/** 知识问答（9:00-9:30）, 正式活动（6月26日上午9:00—11:00）: from when to when, with its bracket. */
export const hoursBehind = new WordedPattern(
  ['：', ':'],
  /(?<=[^\d])(?:[（(](?:[^（()）]{0,16}[^（()）\d])?)?\d{1,2}[:：]\d{2}[^（()）]{0,3}\d{1,2}[:：]\d{2}[）)]?$/,
)
