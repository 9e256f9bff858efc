/** A text on its way through the readings of time, and what they know of it: its context, the year, the last time found. */

import type { ReadTime, TimeContext } from './found-time.ts'
import { scanThisMonth } from './month-part.ts'
import { scanPoint } from './point.ts'
import type { ScannedPoint } from './scanned-point.ts'
import type { TimeText } from './text.ts'
import { UnderstoodYear } from './understood-year.ts'

export class TimePassage {
  readonly words: TimeText
  readonly text: string
  readonly context: TimeContext
  /** Bare figures such as 6.30 are times too, as in a column of dates. */
  readonly loose: boolean
  readonly year: UnderstoodYear
  /** Where the last time ended; none begins before it. */
  last = 0
  /** The last time, where it ends on a day: further days of its month may follow (5月12日、13日). */
  day: ReadTime | undefined

  constructor(words: TimeText, context: TimeContext, loose: boolean) {
    this.words = words
    this.text = words.text
    this.context = context
    this.loose = loose
    this.year = new UnderstoodYear(words.text, context)
  }

  /** The calendar point that begins at `at`, also one of the month that the context names. */
  pointAt(at: number): ScannedPoint | undefined {
    return scanPoint(this.words, at, this.loose) ?? this.#inThisMonth(at)
  }

  #inThisMonth(at: number): ScannedPoint | undefined {
    const { month } = this.context
    return month !== undefined && !/[\d每]/.test(this.text[at - 1] ?? '')
      ? scanThisMonth(this.words, at, month)
      : undefined
  }
}
