/**
 * What fangan says about an input: findings, which a run collects and goes on, and input errors, which end the
 * reading of one file. Both carry a message code with its values, never a finished sentence: the language is the reader's.
 */

import type { Message } from '../messages/messages.ts'
import type { Edit } from './mapped-text.ts'
import type { Position } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A finding about one place in one file. */
export interface Diagnostic {
  rule: string
  severity: Severity
  message: Message
  file: string
  place?: Position
  /** JSON Pointer or id of the item that is meant, where there is one. */
  item?: string
  related?: { message: Message; place: Position }[]
  /** How the file can be repaired: edits of its text, and whether they are sure to leave the meaning as it is. */
  fix?: { edits: Edit[]; safe: boolean }
}

/** An input that cannot be used: what is wrong, where, and what to do about it. Ends in exit status 2. */
export class InputError extends Error {
  /** Told by its name: a bundle that is loaded by another has a class of its own. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'InputError'
  }

  readonly what: Message
  readonly hint: Message | undefined
  readonly file: string | undefined
  readonly place: Position | undefined

  constructor(what: Message, at: { hint?: Message; file?: string; place?: Position } = {}) {
    super(what.code)
    this.name = 'InputError'
    this.what = what
    this.hint = at.hint
    this.file = at.file
    this.place = at.place
  }
}
