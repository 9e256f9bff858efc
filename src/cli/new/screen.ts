/** Text cut to the columns of a terminal: a Chinese character takes two, a colour takes none. */

import width from 'fast-string-width'

const color = /\u001b\[[0-9;]*m/y

/** Names and pasted text must not steer the terminal. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
}

/** A line of at most so many columns, with … where something is left out; colours are closed. */
export function cut(line: string, columns: number): string {
  if (line.length * 2 <= columns || width(line) <= columns) return line
  let room = columns - 1
  let kept = ''
  let colored = false
  for (let at = 0; at < line.length; ) {
    color.lastIndex = at
    const code = color.exec(line)?.[0]
    const character = code ?? String.fromCodePoint(line.codePointAt(at) as number)
    if (code === undefined) room -= width(character)
    else colored = true
    if (room < 0) break
    kept += character
    at += character.length
  }
  return `${kept}…${colored ? '\u001b[0m' : ''}`
}

/** What is typed, as much of it as fits on three lines up to the cursor; a cursor that is not at the end is shown. */
export function tail(text: string, cursor: number, columns: number): string {
  const most = columns * 3 - 8
  const end = cursor >= text.length ? text.length : Math.min(text.length, cursor + Math.floor(most / 4))
  let start = end
  for (let room = most; start > 0; start--) {
    room -= text.charCodeAt(start - 1) > 0x2e7f ? 2 : 1
    if (room < 0) break
  }
  const before = `${start > 0 ? '…' : ''}${text.slice(start, Math.min(cursor, end))}`
  if (cursor >= text.length) return before
  return `${before}\u001b[7m${text[cursor]}\u001b[27m${text.slice(cursor + 1, end)}${end < text.length ? '…' : ''}`
}
