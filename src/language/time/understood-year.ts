/**
 * The year that a month or a day without one belongs to: the one that the same sentence has named last, else the year of
 * the context, else unknown.
 */

import { type CalendarPoint, shiftYear, UNKNOWN_YEAR } from './calendar.ts'
import { lastYear } from './edtf.ts'
import type { FoundTime, TimeContext } from './found-time.ts'

export interface YearOfPoint {
  year: string
  /** The wording does not name it. */
  inferred: boolean
}

export class UnderstoodYear {
  readonly #text: string
  readonly #context: number | string | undefined
  readonly #turnsAfter: number
  #named: { year: string; at: number } | undefined
  #sentence = 0
  #seen = 0

  constructor(text: string, { year, turnsAfter = 0 }: TimeContext) {
    this.#text = text
    this.#context = year
    this.#turnsAfter = turnsAfter
  }

  /** The year that a time has named holds for the rest of its sentence; one that titles or describes does not. */
  remember(time: FoundTime): void {
    if (!time.edtf || time.inferredYear || time.weak || time.quoted) return
    const year = lastYear(time.edtf)
    if (year !== undefined && year !== UNKNOWN_YEAR) this.#named = { year, at: time.start }
  }

  /** The year of a point that stands at `at`: its own, or the one that is understood there. */
  of(point: CalendarPoint, at: number): YearOfPoint {
    if (point.year !== undefined) return { year: point.year, inferred: false }
    const known = this.#context === undefined ? UNKNOWN_YEAR : String(this.#context)
    const named = this.#named && this.#named.at >= this.#sentenceStart(at) ? this.#named.year : undefined
    if (point.yearShift !== undefined) return { year: shiftYear(named ?? known, point.yearShift), inferred: true }
    if (named !== undefined) return { year: named, inferred: true }
    if (typeof point.month === 'number' && point.month <= this.#turnsAfter && known !== UNKNOWN_YEAR)
      return { year: shiftYear(known, 1), inferred: true }
    return { year: known, inferred: known !== UNKNOWN_YEAR }
  }

  /** Where the sentence that holds `at` begins; asked in rising order, so each character is looked at once. */
  #sentenceStart(at: number): number {
    for (; this.#seen < at; this.#seen++) {
      const c = this.#text[this.#seen]
      if (c === '。' || c === '\n') this.#sentence = this.#seen + 1
    }
    return this.#sentence
  }
}
