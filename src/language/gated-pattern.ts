/**
 * A pattern behind a look at the text that is cheaper: compiling a pattern costs more than hundreds of its runs, and most
 * texts cannot match, so that in most documents it is never compiled.
 */

import { everyMatch } from './every-match.ts'

export abstract class GatedPattern {
  readonly #pattern: RegExp

  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether the text has what no match can do without. */
  abstract mayMatch(text: string): boolean

  test(text: string): boolean {
    return this.mayMatch(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#pattern.exec(text) : null
  }

  matchAll(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? everyMatch(this.#pattern, text) : []
  }

  replace(text: string, replacement: string | ((match: string, ...groups: string[]) => string)): string {
    return this.mayMatch(text) ? text.replace(this.#pattern, replacement as string) : text
  }
}
