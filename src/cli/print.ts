/** Text for a stream that may be a terminal, which nothing in it may steer. */

import type { Output } from './io.ts'

/** What would steer a terminal: control characters but line ends and tabs, and no escape but that of a colour. */
const steering = /[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]|\r(?!\n)|\x1b(?!\[[\d;]*m)/g

/** Writes a text as it is, but to a terminal without what would steer it. */
export function print(text: string, output: Output): void {
  // Whether it is a terminal is asked only where it matters: the answer costs a part of a start.
  const isUnsafe = text.search(steering) >= 0 && output.isTTY
  output.write(isUnsafe ? text.replace(steering, '�') : text)
}
