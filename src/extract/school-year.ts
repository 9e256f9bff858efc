/**
 * The year that the title of a school's plan is for: 2024—2025学年第一学期 begins in 2024 and runs on into the next year,
 * the second term lies in 2025.
 */

import type { TimeContext } from '../language/times.ts'

const named =
  /(20\d\d)(?:\s?[—\-－–~～至]{1,2}\s?(?:20)?\d\d)?\s?学年度?\s?(?:第?([一二])学期|([上下春秋])(?:半?学?期|季))?/
const autumn = /(20\d\d)年?秋(?:季|期|学期)/

/** What a title says of it, where it names a school year or an autumn term; the last months of either are in the next year. */
export function schoolYear(title: string): (TimeContext & { year: number }) | undefined {
  if (!title.includes('学年')) {
    const year = title.includes('秋') ? autumn.exec(title)?.[1] : undefined
    return year === undefined ? undefined : { year: Number(year), turnsAfter: 2 }
  }
  const [, year, count, half] = named.exec(title) ?? []
  if (year === undefined) return undefined
  if (count === '二' || half === '下' || half === '春') return { year: Number(year) + 1 }
  return { year: Number(year), turnsAfter: (count ?? half) === undefined ? 7 : 2 }
}
