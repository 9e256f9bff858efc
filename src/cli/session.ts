/**
 * One run of the command line: the language it speaks, what it says on stderr, and the exit status it collects.
 * Exit statuses only rise: 1 findings, 2 wrong use or unreadable input, 3 a bug.
 */

import { catalogueIn } from '../messages/catalogue.ts'
import { type Catalogue, type Language, type Message, sentence } from '../messages/messages.ts'
import { oneLine } from '../report/one-line.ts'
import type { Style } from '../report/style.ts'
import type { InputError } from '../source/diagnostic.ts'
import { ConfigFiles } from './config-files.ts'
import type { Io, Output } from './io.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

export class Session {
  readonly io: Io
  readonly language: Language
  color: ColorChoice = 'auto'
  quiet = false
  /** The configuration file that was named. */
  config: string | undefined
  #configs: ConfigFiles | undefined
  #status = 0

  constructor(io: Io, language: Language) {
    this.io = io
    this.language = language
  }

  get catalogue(): Catalogue {
    return catalogueIn(this.language)
  }

  /** Another run of the same command: what it finds does not add to what was found before. */
  renew(): void {
    this.#status = 0
    this.#configs = undefined
  }

  get status(): number {
    return this.#status
  }

  /** Which configuration holds for which file. */
  get configs(): ConfigFiles {
    this.#configs ??= new ConfigFiles(this.io, this.config)
    return this.#configs
  }

  raise(status: 1 | 2 | 3): void {
    this.#status = Math.max(this.#status, status)
  }

  text(message: Message): string {
    return sentence(this.catalogue, message)
  }

  /** A remark to the person; `--quiet` silences it. What it quotes from a file neither breaks its line nor steers the terminal. */
  say({ code, values = {} }: Message): void {
    if (this.quiet) return
    const quoted = Object.entries(values).map(([name, value]) => [name, oneLine(String(value))])
    this.io.stderr.write(`${this.text({ code, values: Object.fromEntries(quoted) })}\n`)
  }

  /** An input error, said in one go: where, what, and what to do. */
  fail(error: InputError): void {
    this.raise(2)
    const { file, place, what, hint } = error
    const point = place ? `:${place.start.line}:${place.start.column}` : ''
    const where = file === undefined ? '' : `${oneLine(shownName(file))}${point}: `
    this.io.stderr.write(`fangan: ${where}${oneLine(this.text(what))}\n`)
    if (hint) this.io.stderr.write(`  ${this.catalogue.hint}${oneLine(this.text(hint))}\n`)
  }

  /** Whether a stream takes colours: by the flag, then NO_COLOR, then whether it is a terminal. */
  isColored(output: Output): boolean {
    const { env } = this.io
    if (this.color !== 'auto') return this.color === 'always'
    return !env.NO_COLOR && env.TERM !== 'dumb' && output.isTTY
  }

  /** How a report on one stream is marked. */
  async reportStyle(output: Output): Promise<Style | undefined> {
    return this.isColored(output) ? coloredStyle() : undefined
  }
}

export async function coloredStyle(): Promise<Style> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const colors = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }
  return { severity: (severity, text) => colors[severity](text), strong: chalk.bold, faint: chalk.dim }
}

/** How a file is called where a person reads its name. */
export function shownName(file: string): string {
  return file === '-' ? '<stdin>' : file
}
