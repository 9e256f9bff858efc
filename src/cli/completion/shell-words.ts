/**
 * The words of a command line that is being typed, as a POSIX shell would read them, and how the last of them goes on:
 * bash hands over the line as it stands, quotes and all, and puts in what it is given without quoting it.
 */

/** The state in which a line breaks off: bare, within quotes, or behind a backslash. */
export type Quoting = '' | "'" | '"' | '\\' | '"\\'

export interface TypedLine {
  /** The complete words before the last one, without their quotes. */
  words: string[]
  /** The word that is being typed, without its quotes; empty behind a space. */
  current: string
  /** The same as it stands in the line. */
  raw: string
  quoting: Quoting
}

/** Reads a line up to the cursor. Variables and substitutions stay as they are written: nothing is run. */
export function typedLine(line: string): TypedLine {
  const words: string[] = []
  let current = ''
  let start = 0
  let quoting: Quoting = ''
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string
    if (quoting === '' && /[ \t\n]/.test(char)) {
      if (at > start) words.push(current)
      current = ''
      start = at + 1
      continue
    }
    const [next, text] = step(quoting, char)
    quoting = next
    current += text
  }
  return { words, current, raw: line.slice(start), quoting }
}

/** What a character does within a word: the state behind it, and what it adds to the word. */
function step(quoting: Quoting, char: string): [Quoting, string] {
  switch (quoting) {
    case '\\':
      return ['', char]
    case '"\\':
      return ['"', '$`"\\'.includes(char) ? char : `\\${char}`]
    case "'":
      return char === "'" ? ['', ''] : ["'", char]
    case '"':
      if (char === '"') return ['', '']
      return char === '\\' ? ['"\\', ''] : ['"', char]
    default:
      if (char === "'" || char === '"' || char === '\\') return [char, '']
      return ['', char]
  }
}

/** Characters that no shell makes anything of; all that is not ASCII is text. */
const plain = /[^A-Za-z0-9_\-./:=@%+,\u0080-\uffff]/g

/**
 * The characters that type `text` behind a word that broke off in a state; undefined where it cannot go on so. With
 * `close` quotes that are open are closed at the end. The text has no control characters.
 */
export function continued(text: string, quoting: Quoting, close: boolean): string | undefined {
  switch (quoting) {
    case "'":
      return text.replace(/'/g, "'\\''") + (close ? "'" : '')
    case '"':
      // A history substitution is the one thing that a backslash does not stop here.
      return text.replace(/[$`"\\]/g, '\\$&').replace(/!/g, '"\\!"') + (close ? '"' : '')
    case '\\':
      return text.slice(0, 1) + continued(text.slice(1), '', close)
    case '"\\':
      return /^[$`"\\]/.test(text) ? text.slice(0, 1) + continued(text.slice(1), '"', close) : undefined
    default:
      return text.replace(plain, '\\$&')
  }
}
