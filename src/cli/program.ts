/** The program as commander knows it: the options of every command, the commands, and help in the reader's language. */

import { Command, CommanderError, type HelpConfiguration, Option } from 'commander'
import type { HelpCatalogue, HelpCode } from '../messages/messages.ts'
import { calendarCommand } from './commands/calendar.ts'
import { chartCommand } from './commands/chart.ts'
import { checkCommand } from './commands/check.ts'
import { checklistCommand } from './commands/checklist.ts'
import { explainCommand } from './commands/explain.ts'
import { pageCommand } from './commands/page.ts'
import { parseCommand } from './commands/parse.ts'
import { progressCommand } from './commands/progress.ts'
import { restoreCommand } from './commands/restore.ts'
import { rulesCommand } from './commands/rules.ts'
import { schemaCommand } from './commands/schema.ts'
import { tableCommand } from './commands/table.ts'
import type { ColorChoice, Session } from './session.ts'
import { usageError } from './usage.ts'
import { version } from './version.ts'

/** Runs the command that the arguments name. Throws an `InputError` where they are wrong. */
export async function runProgram(args: readonly string[], session: Session, help: HelpCatalogue): Promise<void> {
  try {
    await program(session, help).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') session.raise(2)
    else if (error.exitCode !== 0) throw usageError(error, args)
  }
}

function program(session: Session, help: HelpCatalogue): Command {
  const { stdout, stderr } = session.io
  const fangan = new Command('fangan')
    .description(help.program)
    .usage(help.usage)
    .version(version, '-V, --version', help['option-version'])
    .helpOption('-h, --help', help['option-help'])
    .helpCommand('help [command]', help['command-help'])
    .addOption(new Option('--lang <language>', help['option-lang']).choices(['zh-CN', 'en']))
    .addOption(new Option('--color <when>', help['option-color']).choices(['auto', 'always', 'never']).default('auto'))
    .option('--quiet', help['option-quiet'])
    .option('--config <file>', help['option-config'])
    .addHelpText('after', `\n${help['program-examples']}`)
    .configureHelp(helpIn(help))
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .exitOverride()
    .hook('preAction', (command) => {
      const { color, quiet = false, config } = command.opts<{ color: ColorChoice; quiet?: boolean; config?: string }>()
      session.color = color
      session.quiet = quiet
      session.config = config
    })
  const add = (
    name:
      | 'parse'
      | 'restore'
      | 'check'
      | 'rules'
      | 'explain'
      | 'schema'
      | 'table'
      | 'checklist'
      | 'chart'
      | 'calendar'
      | 'progress'
      | 'page',
  ) =>
    fangan
      .command(name)
      .description(help[name])
      .helpOption('-h, --help', help['option-help'])
      .addHelpText('after', `\n${help[`${name}-examples`]}`)
  parseCommand(add('parse'), session, help)
  restoreCommand(add('restore'), session, help)
  checkCommand(add('check'), session, help)
  rulesCommand(add('rules'), session, help)
  explainCommand(add('explain'), session, help)
  schemaCommand(add('schema'), session, help)
  tableCommand(add('table'), session, help)
  checklistCommand(add('checklist'), session, help)
  pageCommand(add('page'), session, help)
  chartCommand(add('chart'), session, help)
  calendarCommand(add('calendar'), session, help)
  progressCommand(add('progress'), session, help)
  return fangan
}

const titles: Record<string, HelpCode> = {
  'Usage:': 'title-usage',
  'Arguments:': 'title-arguments',
  'Options:': 'title-options',
  'Global Options:': 'title-global-options',
  'Commands:': 'title-commands',
}

function helpIn(help: HelpCatalogue): HelpConfiguration {
  return {
    showGlobalOptions: true,
    // Help is ASCII and Chinese; what measures any text takes a tenth of a start to load.
    displayWidth: (text) => text.replace(/[^\x00-\xff]/g, 'xx').length,
    styleTitle: (title) => {
      const code = titles[title]
      return code === undefined ? title : help[code]
    },
    optionDescription(option) {
      const notes = []
      if (option.argChoices) notes.push(`${help.choices} ${option.argChoices.join(' | ')}`)
      if (option.defaultValue !== undefined) notes.push(`${help.default} ${option.defaultValue}`)
      return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description
    },
  }
}
