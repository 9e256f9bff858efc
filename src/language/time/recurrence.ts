/**
 * Reads what comes again (每月15日, 每周五, 每季度末, 一周一调度) at a place of a text, as a recurrence rule of
 * RFC 5545.
 */

import { WEEKDAYS } from '../../lexicon/time-words.ts'
import { parseNumeral } from '../numerals.ts'
import { clockEnd } from './clock.ts'
import type { ReadTime } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

interface Recurrence {
  rrule: string
  end: number
}

const UNITS: Record<string, readonly [string, number]> = {
  年: ['YEARLY', 1],
  年度: ['YEARLY', 1],
  学年: ['YEARLY', 1],
  半年: ['MONTHLY', 6],
  季: ['MONTHLY', 3],
  季度: ['MONTHLY', 3],
  月: ['MONTHLY', 1],
  月度: ['MONTHLY', 1],
  半月: ['WEEKLY', 2],
  旬: ['DAILY', 10],
  周: ['WEEKLY', 1],
  星期: ['WEEKLY', 1],
  礼拜: ['WEEKLY', 1],
  天: ['DAILY', 1],
  日: ['DAILY', 1],
  晚: ['DAILY', 1],
}
const UNIT = '半年|半月|年度?|学年|季度?|月度?|旬|周|星期|礼拜|天|日|晚'
const EVERY = new Sticky('每', new RegExp(`每(?:个|一个?|间?隔)?(两|二|三|四|五|六|\\d{1,2})?个?(工作日|${UNIT})`, 'y'))
const BY_UNIT = new Sticky(
  ['按季', '按月', '按周', '按日', '逐季', '逐月', '逐周', '逐日'],
  /(?:按|逐)(季度?|月度?|周|日)(?![期程常子边围])/y,
)
const ONE_BY_ONE = new Sticky(
  ['一年', '一季', '一月', '一周', '一天', '一日'],
  /一(年|季度?|月|周|天|日)一(?=[\u4e00-\u9fff])(?![年月日天周])/y,
)
const MONTH_DAYS = new Sticky(
  `${figureDigits}的`,
  /(?:的)?(\d{1,2})(?: ?(?:日|号))?(?:[、和及](\d{1,2})(?: ?(?:日|号))?)?(?:[、和及](\d{1,2}))? ?(?:日|号)(?: ?(?:至|到|-+|~) ?(\d{1,2}) ?(?:日|号))?/y,
)
const MONTH_DAY_RANGE = new Sticky(
  figureDigits,
  /(\d{1,2}) ?(?:至|到|-+|~) ?(\d{1,2}) ?(?:日|号)/y,
  signs.day | signs.dash,
)
const MONTH_PART = new Sticky('的上中下月初底末', /(?:的)?(上旬|中旬|下旬|月?底|月?末|初(?![中步级]))/y)
const NTH_WEEKDAY = new Sticky(
  '的第最',
  /(?:的)?(第([一二三四五])|最后(?:一)?)个?(?:周|星期|礼拜)([一二三四五六日天])/y,
)
const WEEKDAY_LIST = new Sticky(
  '的一二三四五六日天末',
  /(?:的)?([一二三四五六日天末])(?:(?:至|到|-+|~)(?:周|星期)?([一二三四五六日天])|((?:[、和及](?:周|星期)?[一二三四五六日天]){1,6}))?(?![个次批名项天月季周年期场堂条篇份]|[课歌练题星测报讲查评赛读谈学训会诗](?:[^\u4e00-\u9fff]|活动|制度|机制|$))/y,
)
const MONTH_OF_YEAR = new Sticky(
  `${figureDigits}的一二三四五六七八九十`,
  /的?(\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月(?:份)?(?: ?(\d{1,2}) ?[日号]|(底|末)|(上旬|中旬|下旬))?/y,
)
const YEAR_END = new Sticky('年底末', /年?[底末]/y)
const OF_QUARTER = new Sticky('末底首第最', /(末月|首月|第一个?月|最后一个?月|末|底)(?: ?(\d{1,2}) ?[日号])?/y)
const PERIOD = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31], 初: [1, 10] } as const
const BEFORE = new Sticky('之以前', /(?:之|以)?前(?![往景沿期后]|提(?![交出供报请升前醒]))/y)

const days = (first: number, last: number) =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i).join(',')
const isDay = (value: number) => value >= 1 && value <= 31

/** 每月200元, 每月补贴800元: how much, and not when. */
const RATE = new Sticky(
  `${figureDigits}补奖发工津`,
  /(?:补[贴助]|奖励|发放|工资|津贴)?\d[\d.,]{0,8}(?:-\d[\d.,]{0,8})?[百千万]?元/y,
)

/** What recurs from `at` on, with its time of day. */
export function readRecurrence({ words }: TimePassage, at: number): ReadTime | undefined {
  const found = scanRecurrence(words, at)
  if (!found) return undefined
  const rate = RATE.at(words, found.end) ? { weak: true } : {}
  return { start: at, end: clockEnd(words, found.end), kind: 'recurring', rrule: found.rrule, ...rate }
}

/** The recurrence that begins at `at`. */
function scanRecurrence(words: TimeText, at: number): Recurrence | undefined {
  // 一周一, 一季度一
  const again = words.text[at + 2] === '一' || words.text[at + 3] === '一'
  const each = (again ? ONE_BY_ONE.at(words, at) : null) ?? BY_UNIT.at(words, at)
  if (each) return { rrule: rule(each[1] as string, 1), end: at + each[0].length - (each[0].startsWith('一') ? 1 : 0) }
  const every = EVERY.at(words, at)
  if (!every) return undefined
  const unit = every[2] as string
  const end = at + every[0].length
  const interval = every[1] ? (parseNumeral(every[1]) ?? 1) : 1
  if (unit === '工作日') return { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', end }
  const base = rule(unit, interval)
  if (interval > 1) return { rrule: base, end }
  const refined =
    unit === '月'
      ? ofMonth(words, end)
      : unit === '周' || unit === '星期' || unit === '礼拜'
        ? ofWeek(words, end)
        : unit === '年'
          ? ofYear(words, end)
          : unit.startsWith('季')
            ? ofQuarter(words, end)
            : undefined
  const found = refined ?? { rrule: base, end }
  const before = BEFORE.at(words, found.end)
  return before && refined ? { ...found, end: found.end + before[0].length } : found
}

function rule(unit: string, interval: number): string {
  const [frequency, steps] = UNITS[unit] as readonly [string, number]
  const every = steps * interval
  return `FREQ=${frequency}${every > 1 ? `;INTERVAL=${every}` : ''}`
}

function ofMonth(words: TimeText, at: number): Recurrence | undefined {
  const range = MONTH_DAY_RANGE.at(words, at)
  if (range && isDay(Number(range[1])) && isDay(Number(range[2])))
    return { rrule: `FREQ=MONTHLY;BYMONTHDAY=${days(Number(range[1]), Number(range[2]))}`, end: at + range[0].length }
  const listed = MONTH_DAYS.at(words, at)
  if (listed) {
    const given = [listed[1], listed[2], listed[3]].filter((d) => d !== undefined).map(Number)
    const list = listed[4] ? days(given[0] as number, Number(listed[4])) : given.join(',')
    if (given.every(isDay) && list !== '')
      return { rrule: `FREQ=MONTHLY;BYMONTHDAY=${list}`, end: at + listed[0].length }
  }
  const nth = NTH_WEEKDAY.at(words, at)
  if (nth) {
    const place = nth[2] ? parseNumeral(nth[2]) : -1
    return { rrule: `FREQ=MONTHLY;BYDAY=${place}${WEEKDAYS[nth[3] as string]}`, end: at + nth[0].length }
  }
  const part = MONTH_PART.at(words, at)
  if (!part) return undefined
  const span = PERIOD[part[1] as keyof typeof PERIOD]
  return { rrule: `FREQ=MONTHLY;BYMONTHDAY=${span ? days(span[0], span[1]) : -1}`, end: at + part[0].length }
}

function ofWeek(words: TimeText, at: number): Recurrence | undefined {
  const found = WEEKDAY_LIST.at(words, at)
  if (!found) return undefined
  const order = '一二三四五六日'
  const first = found[1] as string
  let named = [first]
  if (found[2]) {
    const last = order.indexOf(found[2] === '天' ? '日' : found[2])
    named = [...order.slice(order.indexOf(first), last + 1)]
  } else if (found[3]) named = [first, ...found[3].replace(/[、和及周星期]/g, '')]
  const list = [...new Set(named.map((day) => WEEKDAYS[day]))].join(',')
  return list === '' ? undefined : { rrule: `FREQ=WEEKLY;BYDAY=${list}`, end: at + found[0].length }
}

function ofYear(words: TimeText, at: number): Recurrence | undefined {
  const found = MONTH_OF_YEAR.at(words, at)
  if (!found) {
    const end = YEAR_END.at(words, at)
    return end ? { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', end: at + end[0].length } : undefined
  }
  const month = parseNumeral(found[1] as string) ?? 0
  if (month < 1 || month > 12) return undefined
  const span = PERIOD[found[4] as keyof typeof PERIOD]
  const day = found[2] ?? (found[3] ? '-1' : span ? days(span[0], span[1]) : '')
  return { rrule: `FREQ=YEARLY;BYMONTH=${month}${day === '' ? '' : `;BYMONTHDAY=${day}`}`, end: at + found[0].length }
}

function ofQuarter(words: TimeText, at: number): Recurrence | undefined {
  const found = OF_QUARTER.at(words, at)
  if (!found) return undefined
  const months = /首|第一/.test(found[1] as string) ? '1,4,7,10' : '3,6,9,12'
  const whole = found[1] === '末' || found[1] === '底'
  const day = found[2] ?? (whole ? '-1' : '')
  return { rrule: `FREQ=YEARLY;BYMONTH=${months}${day === '' ? '' : `;BYMONTHDAY=${day}`}`, end: at + found[0].length }
}

/** All that a recurrence can begin with. */
export const recurrenceStarts: readonly Sticky[] = [ONE_BY_ONE, BY_UNIT, EVERY]
