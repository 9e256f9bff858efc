/**
 * Words of time that are not figures: how long without an end, when without a date, and what after a figure shows
 * that it counts something else.
 */

/** No date and no end: a plan that says so has said when. */
export const INDEFINITE_WORDS = [
  '长期坚持',
  '长期',
  '常年',
  '全年',
  '全程',
  '持续推进',
  '持续推动',
  '持续开展',
  '持续',
  '常态化推进',
  '常态化',
  '立行立改',
  '即知即改',
  '立即',
  '适时',
  '时间待定',
  '另行通知',
  '待定',
] as const

/** Days and spans of the year that move or that no calendar date says better. */
export const NAMED_TIMES = [
  '元旦',
  '春节',
  '两节',
  '双节',
  '清明节',
  '清明',
  '五一',
  '劳动节',
  '端午节',
  '端午',
  '六一',
  '七一',
  '八一',
  '十一',
  '国庆节',
  '国庆',
  '中秋节',
  '中秋',
  '重阳节',
  '汛期',
  '暑假',
  '寒假',
  '暑期',
  '寒暑假',
  '学期初',
  '学期末',
  '期初',
  '期末',
  '开学',
  '放假',
] as const

/** Weekdays in the letters of RFC 5545. */
export const WEEKDAYS: Record<string, string> = {
  一: 'MO',
  二: 'TU',
  三: 'WE',
  四: 'TH',
  五: 'FR',
  六: 'SA',
  日: 'SU',
  天: 'SU',
  末: 'SA,SU',
}
