/**
 * When something has to be done, read from its EDTF time: an order to sort by and a heading to stand under. A year that
 * the plan does not know comes behind those it does.
 */

import type { Time } from '../plan/plan.ts'

export interface Deadline {
  /** Sorts as text: the last day, then what recurs, what has no date that can be read, what has no time. */
  order: string
  /** The month that it falls in, as offices write it. */
  heading: string
}

const date = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/

/** Quarters and seasons of ISO 8601-2, by their last month. */
const lastMonths: Record<string, string> = {
  '21': '05',
  '22': '08',
  '23': '11',
  '24': '12',
  '33': '03',
  '34': '06',
  '35': '09',
  '36': '12',
}

export function deadline(time: Time | undefined): Deadline {
  if (time?.rrule !== undefined) return { order: '~1', heading: '常态化工作' }
  const { edtf } = time ?? {}
  const [, year = '', month = '', day = ''] = date.exec(lastOf(edtf ?? '')) ?? []
  if (year !== '') {
    const written = month === '' || month === 'XX' ? '12' : (lastMonths[month] ?? month)
    const named = year === 'XXXX' ? '' : `${year.replaceAll('X', '×')}年`
    return {
      order: `${year}-${written}-${day === '' || day === 'XX' ? '99' : day}`,
      heading: month === '' || month === 'XX' ? `${named || '当年'}内` : `${named}${Number(written)}月`,
    }
  }
  if (edtf?.endsWith('/..') || edtf?.endsWith('/')) return { order: '~1', heading: '常态化工作' }
  if (time?.text) return { order: '~2', heading: '时限未写明日期' }
  return { order: '~3', heading: '未写明时限' }
}

/** The end of an interval or a set, without marks of doubt and the time of day. */
function lastOf(edtf: string): string {
  const end = edtf.slice(edtf.lastIndexOf('/') + 1)
  return (end.split(/,|\.\./).at(-1) as string).replace(/[[\]{}?~%]/g, '').replace(/T.*$/, '')
}
