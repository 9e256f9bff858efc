/**
 * What can stand next on a command line that is being typed: commands, options, their values, arguments. All of it is
 * asked of the program itself, so a new command or option is completed without a line here.
 */

import type { Argument, Command, Option } from 'commander'
import { InputError } from '../../source/diagnostic.ts'
import { ConfigError } from '../config-files.ts'
import type { Session } from '../session.ts'
import { argumentSource, optionSource, type Source } from './sources.ts'

export interface Candidate {
  /** The whole word, as the program is to get it. */
  value: string
  about?: string
}

export interface Answer {
  candidates: Candidate[]
  /** Files or directories, which shells know best themselves, where there are no candidates. */
  paths?: 'files' | 'directories'
  /** The word may go on behind a candidate. */
  open?: boolean
  /** What stands before the value or the path in its word, such as `--unit=`. */
  before?: string
}

/** What can stand in the place of `current`, behind the words that stand already (without the name of the program). */
export async function answer(
  words: readonly string[],
  current: string,
  program: Command,
  session: Session,
): Promise<Answer> {
  const found = await next(read(words, program), current, session).catch(nothing)
  return { ...found, candidates: found.candidates.filter(({ value }) => value.startsWith(current) && isShown(value)) }
}

/** What was typed so far: the command that it is of, its arguments, and an option that still waits for its value. */
interface Line {
  chain: Command[]
  args: string[]
  given: Set<Option>
  values: Map<string, string[]>
  waiting: Option | undefined
  onlyArguments: boolean
}

function read(words: readonly string[], program: Command): Line {
  const line: Line = {
    chain: [program],
    args: [],
    given: new Set(),
    values: new Map(),
    waiting: undefined,
    onlyArguments: false,
  }
  for (const word of words) {
    if (line.waiting) {
      keep(line, line.waiting, word)
      line.waiting = undefined
    } else if (line.onlyArguments) line.args.push(word)
    else if (word === '--') line.onlyArguments = true
    else if (/^-./.test(word)) {
      const option = optionNamed(word.replace(/=[\s\S]*$/, ''), line.chain)
      if (option) line.given.add(option)
      const at = word.indexOf('=')
      if (option?.required && at < 0) line.waiting = option
      else if (option && at > 0) keep(line, option, word.slice(at + 1))
    } else {
      const command = line.args.length === 0 ? commandNamed(word, line.chain) : undefined
      if (command) line.chain.push(command)
      else line.args.push(word)
    }
  }
  return line
}

function keep({ values }: Line, { long = '' }: Option, value: string): void {
  values.set(long, [...(values.get(long) ?? []), value])
}

function commandNamed(word: string, chain: readonly Command[]): Command | undefined {
  return chain.at(-1)?.commands.find((command) => command.name() === word)
}

function optionNamed(flag: string, chain: readonly Command[]): Option | undefined {
  return visibleOptions(chain).find(({ short, long }) => flag === short || flag === long)
}

/** Options of the command, then those of every command. */
function visibleOptions(chain: readonly Command[]): Option[] {
  return chain.flatMap((command) => command.createHelp().visibleOptions(command)).reverse()
}

async function next(line: Line, current: string, session: Session): Promise<Answer> {
  const { chain, args, waiting, onlyArguments } = line
  const command = chain.at(-1) as Command
  if (waiting) return valuesOf(waiting, '', current, line, session)
  if (!onlyArguments && current.startsWith('-')) {
    const [, flag] = /^(--[^=]+)=/.exec(current) ?? []
    const option = flag === undefined ? undefined : optionNamed(flag, chain)
    if (option && flag) return valuesOf(option, `${flag}=`, current, line, session)
    return { candidates: optionsLeft(line).flatMap(candidatesOf) }
  }
  const commands = args.length === 0 ? command.createHelp().visibleCommands(command) : []
  if (commands.length > 0) {
    return { candidates: commands.map((one) => ({ value: one.name(), about: one.description() })) }
  }
  const argument = argumentAt(command, args.length)
  if (!argument) return { candidates: [] }
  return from(argumentSource(chain, argument), argument.argChoices, '', current, line, session)
}

function optionsLeft({ chain, given }: Line): Option[] {
  const repeated = (option: Option) => option.variadic || option.parseArg !== undefined
  return visibleOptions(chain).filter((option) => !given.has(option) || repeated(option))
}

function candidatesOf({ long, short, description }: Option): Candidate[] {
  const value = long ?? short
  return value === undefined ? [] : [{ value, about: description }]
}

function argumentAt({ registeredArguments }: Command, index: number): Argument | undefined {
  const last = registeredArguments.at(-1)
  return registeredArguments[index] ?? (last?.variadic ? last : undefined)
}

function valuesOf(option: Option, prefix: string, current: string, line: Line, session: Session): Promise<Answer> {
  return from(optionSource(line.chain, option), option.argChoices, prefix, current, line, session)
}

/** Values of a source, each behind what stands before it in its word. */
async function from(
  source: Source,
  choices: readonly string[] | undefined,
  before: string,
  current: string,
  { args, chain, values }: Line,
  session: Session,
): Promise<Answer> {
  if (choices) return { candidates: choices.map((choice) => ({ value: before + choice })), before }
  if (source === 'files' || source === 'directories') return { candidates: [], paths: source, before }
  const found = await source(current.slice(before.length), args, session, chain, values)
  const candidates = found.candidates.map((one) => ({ ...one, value: before + one.value }))
  return { ...found, candidates, before: before + (found.before ?? '') }
}

/** What cannot be read offers nothing: a key press is no place for an error. */
function nothing(error: unknown): Answer {
  if (error instanceof InputError || error instanceof ConfigError) return { candidates: [] }
  throw error
}

/** Names come from files: what would break a line, steer a terminal or turn its text around is not offered. */
function isShown(value: string): boolean {
  return value !== '' && !/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.test(value)
}
