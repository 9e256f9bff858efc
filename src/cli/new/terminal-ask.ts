/**
 * Questions on a terminal. What is typed stands on the last line, where the cursor of the terminal is and so the window
 * of an input method; everything else stands above it and is cut to the width there is.
 */

import { isCancel, type Prompt, SelectPrompt, settings, TextPrompt, wrapTextWithPrefix } from '@clack/core'
import type { DraftWords } from '../../messages/messages.ts'
import { filled } from '../../messages/messages.ts'
import { plainStyle, type Style } from '../../report/style.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Terminal } from '../io.ts'
import { type Ask, type ChoiceQuestion, completed, completions, type LineQuestion } from './ask.ts'
import { Keys } from './keys.ts'
import { clean, cut, tail } from './screen.ts'

const showCursor = '\u001b[?25h'
/** More completions than this are not shown. */
const mostCompletions = 5

export class TerminalAsk implements Ask {
  readonly #terminal: Terminal
  readonly #words: DraftWords
  readonly #style: Style
  readonly #keys: Keys

  constructor(terminal: Terminal, words: DraftWords, style: Style | undefined) {
    this.#terminal = terminal
    this.#words = words
    this.#style = style ?? plainStyle
    this.#keys = new Keys(terminal)
    // Whoever presses Escape wants out of an input method, not out of all that was answered.
    settings.aliases.delete('escape')
  }

  close(): void {
    this.#keys.close()
  }

  say(text: string): void {
    const { output } = this.#terminal
    output.write(`${wrapTextWithPrefix(output as NodeJS.WriteStream, text, '')}\n`)
  }

  async line(question: LineQuestion): Promise<string> {
    const line = new Line(question, this.#words, this.#style, this.#keys, this.#terminal)
    this.#keys.onPaste = (text) => line.paste(text)
    const answer = this.#answered(line)
    this.#terminal.output.write(showCursor)
    return ((await answer) ?? '').trim()
  }

  choose<T>(question: ChoiceQuestion<T>): Promise<T> {
    this.#keys.onPaste = () => {}
    return this.#answered(choicePrompt(question, this.#words, this.#style, this.#keys, this.#terminal))
  }

  async #answered<T>(prompt: Prompt<T>): Promise<T> {
    const answer = await prompt.prompt()
    if (isCancel(answer)) throw new InputError({ code: 'new-cancelled' })
    return answer as T
  }
}

class Line extends TextPrompt {
  readonly #question: LineQuestion
  readonly #keys: Keys

  constructor(question: LineQuestion, words: DraftWords, style: Style, keys: Keys, { output }: Terminal) {
    super({
      input: keys,
      output: output as NodeJS.WriteStream,
      render() {
        return (this as unknown as Line).#drawn(words, style, output.columns)
      },
      validate: (text) => (text?.trim() ? question.read?.(text.trim()).wrong : undefined),
    })
    this.#question = question
    this.#keys = keys
    this.on('key', (_, key) => {
      if (key.name === 'tab') this.#complete()
    })
  }

  paste(text: string): void {
    this.#replace(this.userInput.slice(0, this.cursor) + text, this.userInput.slice(this.cursor))
    // A key that is none has the line drawn anew.
    this.#keys.emit('keypress', '', { name: 'paste', sequence: '' })
  }

  #complete(): void {
    const { words = [], several = false } = this.#question
    const [word] = completions(this.userInput, words, several)
    if (word !== undefined) this.#replace(completed(this.userInput, word, several), '')
  }

  #replace(before: string, after: string): void {
    this._clearUserInput()
    this._setUserInput(before, true)
    this._setUserInput(before + after)
  }

  #drawn(words: DraftWords, { strong, faint, severity }: Style, columns: number): string {
    const { message, otherwise = '', hint } = this.#question
    const width = Math.max(20, columns)
    const typed = clean(this.userInput)
    if (this.state === 'submit') {
      const answer = typed.trim() === '' ? faint(otherwise || words.skipped) : typed.trim()
      return cut(`${severity('info', '✔')} ${asked(message, words)}${answer}`, width)
    }
    if (this.state === 'cancel') return cut(faint(`✘ ${message}`), width)
    const lines = [cut(`${severity('info', '?')} ${strong(message)}`, width)]
    if (hint !== undefined) lines.push(cut(faint(`  ${hint}`), width))
    if (otherwise !== '') lines.push(cut(faint(`  ${filled(words.otherwise, { value: otherwise })}`), width))
    const remark = this.state === 'error' ? severity('error', this.error) : this.#remark(typed, words)
    if (remark !== '') lines.push(cut(`  ${remark}`, width))
    lines.push(`${faint('›')} ${tail(typed, this.cursor, width)}`)
    return lines.join('\n')
  }

  /** How what is typed is read, or what it can be completed to. */
  #remark(typed: string, words: DraftWords): string {
    const { words: known = [], several = false, read } = this.#question
    const fitting = completions(typed, known, several).slice(0, mostCompletions)
    if (fitting.length > 0) return `Tab → ${fitting.join('  ')}`
    if (read && typed.trim() !== '') return read(typed.trim()).shown ?? ''
    return known.length > 0 && typed === '' ? `${words.known}${known.slice(0, mostCompletions).join('  ')}` : ''
  }
}

/** A question before its answer; one that ends in a question mark needs no colon. */
function asked(message: string, words: DraftWords): string {
  return /[?？]$/.test(message) ? `${message} ` : `${message}${words.colon}`
}

function choicePrompt<T>(
  { message, choices }: ChoiceQuestion<T>,
  words: DraftWords,
  { strong, faint, severity }: Style,
  input: Keys,
  { output }: Terminal,
): Prompt<T> {
  // The library takes objects whose value may be anything.
  const options = choices.map((choice, index) => ({ ...choice, value: index }))
  const prompt = new SelectPrompt({
    input,
    output: output as NodeJS.WriteStream,
    options,
    render() {
      const width = Math.max(20, output.columns)
      const chosen = choices[this.cursor]
      if (this.state === 'submit') {
        return cut(`${severity('info', '✔')} ${asked(message, words)}${chosen?.label ?? ''}`, width)
      }
      if (this.state === 'cancel') return cut(faint(`✘ ${message}`), width)
      const rows = choices.map(({ label, hint }, index) => {
        const row = `${index === this.cursor ? '❯' : ' '} ${label}`
        const beside = hint === undefined ? '' : faint(`  ${hint}`)
        return cut(`${index === this.cursor ? strong(row) : row}${beside}`, width)
      })
      return [cut(`${severity('info', '?')} ${strong(message)}  ${faint(words.arrows)}`, width), ...rows].join('\n')
    },
  })
  return {
    prompt: async () => {
      const index = await prompt.prompt()
      return isCancel(index) ? index : choices[index as number]?.value
    },
  } as Prompt<T>
}
