/** The options of `fangan check`, judged once: what comes out is what the rest of the run relies on. */

import { type Command, Option } from 'commander'
import type { Level } from '../../config/config.ts'
import { filled, type HelpCatalogue } from '../../messages/messages.ts'
import { InputError, type Severity } from '../../source/diagnostic.ts'
import { addReadingOptions, calendarDay, type ReadingOptions, wholeNumber } from '../options.ts'
import type { Session } from '../session.ts'
import type { CheckOptions } from './checker.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const
export type Format = (typeof formats)[number]

/** A report and where it goes: to standard output where there is no file. */
export interface Target {
  format: Format
  file: string | undefined
}

export interface Flags extends ReadingOptions {
  format?: string[]
  rule?: string[]
  failOn?: Severity
  maxWarnings?: number
  asOf?: string
  baseline?: string
  updateBaseline?: boolean
  since?: string
  fix?: boolean
  dryRun?: boolean
  watch?: boolean
  jobs?: number
}

export function addCheckOptions(command: Command, help: HelpCatalogue): Command {
  const collect = (value: string, before: string[] = []) => [...before, value]
  command
    .argument('<file...>', help['argument-checked'])
    .option('--format <format[=file]>', withFormats(help), collect)
    .option('--rule <id=level>', help['option-rule'], collect)
    .addOption(new Option('--fail-on <severity>', help['option-fail-on']).choices(['error', 'warning', 'info']))
    .option('--max-warnings <number>', help['option-max-warnings'], wholeNumber('--max-warnings', 0, 999_999_999))
    .option('--as-of <date>', help['option-as-of'], calendarDay('--as-of'))
    .option('--fix', help['option-fix'])
    .option('--dry-run', help['option-dry-run'])
    .option('--baseline <file>', help['option-baseline'])
    .option('--update-baseline', help['option-update-baseline'])
    .option('--since <revision>', help['option-since'])
    .option('--watch', help['option-watch'])
    .option('--jobs <number>', help['option-jobs'], wholeNumber('--jobs', 1, 64))
  return addReadingOptions(command, help)
}

export function targetsOf({ format = ['pretty'] }: Flags): Target[] {
  const targets = format.map((value): Target => {
    const at = value.indexOf('=')
    const name = (at < 0 ? value : value.slice(0, at)) as Format
    if (!formats.includes(name)) {
      const values = { option: '--format', value: name, choices: formats.join(' ') }
      throw new InputError({ code: 'usage-bad-choice', values })
    }
    const file = at < 0 ? '-' : value.slice(at + 1)
    if (file === '') throw new InputError({ code: 'usage-missing-value', values: { option: `--format ${name}=` } })
    return { format: name, file: file === '-' ? undefined : file }
  })
  if (targets.filter(({ file }) => file === undefined).length > 1) throw new InputError({ code: 'usage-format-twice' })
  return targets
}

/** What every file is checked with. */
export function checkOptions(flags: Flags, targets: readonly Target[], session: Session): CheckOptions {
  const { script, year, firstIsLead, baseline, updateBaseline = false } = flags
  if (updateBaseline && baseline === undefined) throw new InputError({ code: 'usage-needs-baseline' })
  return {
    language: session.language,
    pretty: targets.some(({ format }) => format === 'pretty'),
    demands: { levels: (flags.rule ?? []).map(ruleLevel), today: flags.asOf ?? session.io.today() },
    reading: {
      ...(script === undefined ? {} : { script }),
      ...(year === undefined ? {} : { year }),
      ...(firstIsLead === undefined ? {} : { firstIsLead }),
    },
    config: session.config,
    fix: flags.dryRun ? 'show' : flags.fix ? 'write' : 'no',
    baseline,
    updateBaseline,
  }
}

function ruleLevel(value: string): [string, Level] {
  const [, id, level] = /^([^=]+)=(off|info|warning|error)$/.exec(value) ?? []
  if (id === undefined) throw new InputError({ code: 'usage-bad-rule', values: { value } })
  return [id, level as Level]
}

/** Not as choices of the option: what stands behind them, `=FILE`, would be none. */
function withFormats(help: HelpCatalogue): string {
  const notes = `${help.choices} ${formats.join(' | ')}`
  return filled(help['option-notes'], { text: help['option-check-format'], notes })
}
