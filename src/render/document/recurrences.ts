/**
 * What comes again in the words of official documents: 每月10日, 每周一、周三, 每季度末. The reverse of
 * `language/time/recurrence.ts`, for the rules (RFC 5545) that a plan file states without a wording.
 */

import { chineseNumeral } from '../../language/numerals.ts'

const weekdays: Record<string, string> = { MO: '一', TU: '二', WE: '三', TH: '四', FR: '五', SA: '六', SU: '日' }
const workdays = 'MO,TU,WE,TH,FR'
const thirds: Record<string, string> = { '1-10': '上旬', '11-20': '中旬', '21-31': '下旬' }
const quarters: Record<string, string> = { '1,4,7,10': '每季度首月', '3,6,9,12': '每季度末月' }

/** The words of a rule; undefined where there are none for it. */
export function recurring(rrule: string): string | undefined {
  const fields = Object.fromEntries(rrule.split(';').map((field) => field.split('=', 2))) as Record<string, string>
  const { FREQ = '', INTERVAL = '1', BYDAY, BYMONTHDAY, BYMONTH, ...others } = fields
  const every = Number(INTERVAL)
  if (Object.keys(others).length > 0 || !(every >= 1)) return undefined
  switch (FREQ) {
    case 'DAILY':
      if (BYDAY !== undefined || BYMONTHDAY !== undefined || BYMONTH !== undefined) return undefined
      return every === 10 ? '每旬' : period(every, '天')
    case 'WEEKLY':
      return BYMONTHDAY === undefined && BYMONTH === undefined ? weekly(every, BYDAY) : undefined
    case 'MONTHLY':
      return BYMONTH === undefined ? monthly(every, BYMONTHDAY, BYDAY) : undefined
    case 'YEARLY':
      return BYDAY === undefined ? yearly(every, BYMONTH, BYMONTHDAY) : undefined
    default:
      return undefined
  }
}

/** 每周, 每两周, 每6个月. */
function period(every: number, unit: string): string {
  const count = every === 2 ? '两' : every <= 10 ? chineseNumeral(every) : `${every}`
  return every === 1 ? `每${unit.replace('个', '')}` : `每${count}${unit}`
}

function weekly(every: number, days: string | undefined): string | undefined {
  const week = period(every, '周')
  if (days === undefined) return week
  if (days === workdays && every === 1) return '每个工作日'
  const named = days.split(',').map((day) => weekdays[day])
  if (!named.every((day) => day !== undefined)) return undefined
  return every === 1 ? `每周${named.join('、周')}` : `${week}的周${named.join('、周')}`
}

function monthly(every: number, days: string | undefined, weekday: string | undefined): string | undefined {
  const month = every === 3 ? '每季度' : every === 6 ? '每半年' : period(every, '个月')
  if (days === undefined && weekday === undefined) return month
  if (every !== 1 || (days !== undefined && weekday !== undefined)) return undefined
  if (days !== undefined) return dayWords(days, '每月')
  const [, nth, day = ''] = /^(-1|[1-5])([A-Z]{2})$/.exec(weekday ?? '') ?? []
  if (nth === undefined || weekdays[day] === undefined) return undefined
  return `每月${nth === '-1' ? '最后一' : `第${chineseNumeral(Number(nth))}`}个周${weekdays[day]}`
}

function yearly(every: number, months: string | undefined, days: string | undefined): string | undefined {
  if (every !== 1) return months === undefined && days === undefined ? period(every, '年') : undefined
  if (months === undefined) return days === undefined ? '每年' : undefined
  if (months === '3,6,9,12' && days === '-1') return '每季度末'
  const month = quarters[months] ?? (/^\d{1,2}$/.test(months) ? `每年${Number(months)}月` : undefined)
  return month === undefined || days === undefined ? month : dayWords(days, month)
}

/** Days of a month behind its words: 5日, 5日、15日, 上旬, 底. */
function dayWords(days: string, month: string): string | undefined {
  if (days === '-1') return `${month}底`
  const all = days.split(',').map(Number)
  if (!all.every((day) => day >= 1 && day <= 31)) return undefined
  const [first = 0, last = 0] = [all[0], all.at(-1)]
  const isRange = all.length > 2 && all.every((day, at) => day === first + at)
  const part = thirds[`${first}-${last}`]
  if (isRange) return `${month}${part ?? `${first}日至${last}日`}`
  return `${month}${all.map((day) => `${day}日`).join('、')}`
}
