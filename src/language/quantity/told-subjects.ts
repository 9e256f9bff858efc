/**
 * What the clauses of a sentence speak of, told only when a number asks for it: few sentences have one, and most clauses
 * are never looked into.
 */

import type { Span } from '../../source/place.ts'
import { nounOf } from './subject.ts'

/** No subject is longer than this; it also keeps reading linear where a text has no punctuation. */
export const REACH_BACK = 160

export class ToldSubjects {
  readonly #text: string
  #told: (string | Span)[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** A subject, or the clause that tells it. */
  add(subject: string | Span): void {
    if (subject !== '') this.#told.push(subject)
  }

  clear(): void {
    if (this.#told.length > 0) this.#told = []
  }

  /** The subject that was named last. */
  get last(): string {
    for (let last = this.#told.pop(); last !== undefined; last = this.#told.pop()) {
      const subject =
        typeof last === 'string'
          ? last
          : nounOf(this.#text.slice(last.start, Math.min(last.end, last.start + REACH_BACK)))
      if (subject === '') continue
      this.#told = [subject]
      return subject
    }
    return ''
  }
}
