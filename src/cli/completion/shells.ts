/**
 * An answer in the form that the script of each shell takes: in the first line how to go on and how many characters
 * stand before the value in its word, then a candidate a line.
 */

import type { Answer, Candidate } from './answer.ts'
import type { Shell } from './scripts.ts'
import { continued, typedLine } from './shell-words.ts'

/** What a script asks: the words before the one that is typed, and that word. */
export interface Question {
  words: string[]
  current: string
  write(answer: Answer): string
}

/** Reads what the script of a shell hands over. */
export function question(shell: Shell, asked: readonly string[]): Question {
  if (shell === 'bash') return askedByBash(asked[0] ?? '', asked[1] ?? '')
  const words = asked.slice(0, -1)
  const typed = asked.at(-1) ?? ''
  if (shell === 'zsh') {
    const write = (answer: Answer) =>
      lines(
        answer,
        answer.candidates.map((one) => forZsh(one, answer.before)),
      )
    return { words, current: typed, write }
  }
  const { current } = typedLine(typed)
  return { words, current, write: (answer) => lines(answer, answer.candidates.map(forFish)) }
}

/**
 * bash hands over the line up to the cursor and the part of the last word that it is going to replace: it breaks words
 * at `=`, `:` and an opening quote.
 */
function askedByBash(line: string, replaced: string): Question {
  const { words, current, raw, quoting } = typedLine(line)
  const kept = raw.slice(0, raw.length - replaced.length)
  const write = (answer: Answer) => {
    const { candidates } = answer
    const replies = raw.endsWith(replaced)
      ? candidates.flatMap(({ value }) => {
          const rest = continued(value.slice(current.length), quoting, candidates.length === 1 && !answer.open)
          return rest === undefined ? [] : [(raw + rest).slice(kept.length)]
        })
      : []
    return lines(answer, replies)
  }
  return { words: words.slice(1), current, write }
}

function lines({ candidates, paths, open, before = '' }: Answer, written: readonly string[]): string {
  const how = candidates.length === 0 ? (paths ?? 'none') : open ? 'open' : 'words'
  return `${[`${how} ${before.length}`, ...written].join('\n')}\n`
}

/** `value:about`, the value without what stands before it in its word. */
function forZsh({ value, about }: Candidate, before = ''): string {
  const escaped = value.slice(before.length).replace(/[\\:]/g, '\\$&')
  return about === undefined ? escaped : `${escaped}:${oneLine(about)}`
}

function forFish({ value, about }: Candidate): string {
  return about === undefined ? value : `${value}\t${oneLine(about)}`
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ')
}
