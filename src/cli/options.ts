/** Options that several commands share: how a document is read, and where a result goes. */

import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../messages/messages.ts'
import type { ParseOptions } from '../parse.ts'
import { InputError } from '../source/diagnostic.ts'

/** A document is parsed before anything else is done with it: every command that takes one takes these. */
export type ReadingOptions = Pick<ParseOptions, 'script' | 'year' | 'firstIsLead' | 'labels'>

export interface OutputOptions {
  output?: string
  force?: boolean
}

export function addReadingOptions(command: Command, help: HelpCatalogue): Command {
  return command
    .addOption(new Option('--script <script>', help['option-script']).choices(['auto', 'keep', 'simplified']))
    .option('--year <year>', help['option-year'], wholeNumber('--year', 1900, 2199))
    .option('--first-is-lead', help['option-first-is-lead'])
}

/** `-o` and `--force`. What `--format` leaves open the ending of the file tells, unless the format is that of something else. */
export function addOutputOptions(
  command: Command,
  help: HelpCatalogue,
  { isFormatOfOutput = true }: { isFormatOfOutput?: boolean } = {},
): Command {
  command.option('-o, --output <file>', help['option-output']).option('--force', help['option-force'])
  return isFormatOfOutput ? command.hook('preAction', formatByEnding) : command
}

const endings: Record<string, string> = { htm: 'html', markdown: 'md', yml: 'yaml', jsonl: 'ndjson' }

/** The format that the ending of a file means; empty where it has none. */
export function formatOfEnding(path: string): string {
  const ending = extname(path).slice(1).toLowerCase()
  return endings[ending] ?? ending
}

/** Nobody who names a file table.xlsx wants lines drawn for a terminal in it. */
function formatByEnding(command: Command): void {
  const format = formatOfEnding(String(command.getOptionValue('output') ?? ''))
  const choices = command.options.find(({ long }) => long === '--format')?.argChoices
  if (command.getOptionValueSource('format') === 'default' && choices?.includes(format))
    command.setOptionValue('format', format)
}

/** Reads the value of an option as a whole number within bounds. */
export function wholeNumber(option: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    throw new InputError({ code: 'usage-bad-number', values: { option, value, min, max } })
  }
}

/** Reads the value of an option as a day. */
export function calendarDay(option: string): (value: string) => string {
  return (value) => {
    const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
    // The 30th of February would become the 2nd of March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
    throw new InputError({ code: 'usage-bad-date', values: { option, value } })
  }
}
