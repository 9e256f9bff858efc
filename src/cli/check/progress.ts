/** How far a long run has come, on a terminal only: one line of stderr that is written over and leaves nothing behind. */

import type { Session } from '../session.ts'

/** Fewer files are done before anybody wonders. */
const worthTelling = 200
const every = 100

export class Progress {
  readonly #total: number
  readonly #session: Session
  readonly #isShown: boolean
  #done = 0
  #isOnScreen = false

  constructor(total: number, session: Session) {
    this.#total = total
    this.#session = session
    this.#isShown = total >= worthTelling && !session.quiet && session.io.stderr.isTTY
  }

  step(): void {
    this.#done++
    if (!this.#isShown || this.#done % every !== 0) return
    const values = { done: this.#done, total: this.#total }
    this.#session.io.stderr.write(`\r${this.#session.text({ code: 'checking', values })}`)
    this.#isOnScreen = true
  }

  /** Takes the line away, before something else is said. */
  clear(): void {
    if (this.#isOnScreen) this.#session.io.stderr.write('\r\u001b[K')
    this.#isOnScreen = false
  }
}
