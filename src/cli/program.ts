/** The program as commander knows it: the options of every command, the commands, and help in the reader's language. */

import { type Argument, Command, CommanderError, type HelpConfiguration, Option } from 'commander'
import { filled, type HelpCatalogue, type HelpCode } from '../messages/messages.ts'
import type { ColorChoice, Session } from './session.ts'
import { refuseOptionsAsValues, usageError } from './usage.ts'
import { version } from './version.ts'

type AddCommand = (command: Command, session: Session, help: HelpCatalogue) => void

/** The commands in the order of the help. A run loads only the one that it is of. */
const commands = {
  parse: async () => (await import('./commands/parse.ts')).parseCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  table: async () => (await import('./commands/table.ts')).tableCommand,
  checklist: async () => (await import('./commands/checklist.ts')).checklistCommand,
  page: async () => (await import('./commands/page.ts')).pageCommand,
  write: async () => (await import('./commands/write.ts')).writeCommand,
  chart: async () => (await import('./commands/chart.ts')).chartCommand,
  calendar: async () => (await import('./commands/calendar.ts')).calendarCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  trace: async () => (await import('./commands/trace.ts')).traceCommand,
  split: async () => (await import('./commands/split.ts')).splitCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  fmt: async () => (await import('./commands/fmt.ts')).fmtCommand,
  progress: async () => (await import('./commands/progress.ts')).progressCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
  help: async () => (await import('./commands/help.ts')).helpCommand,
} satisfies Record<string, () => Promise<AddCommand>>

type CommandName = keyof typeof commands

/** Runs the command that the arguments name. Throws an `InputError` where they are wrong. */
export async function runProgram(args: readonly string[], session: Session, help: HelpCatalogue): Promise<void> {
  try {
    const fangan = await program(args, session, help)
    await fangan.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') session.raise(2)
    else if (error.exitCode !== 0) throw usageError(error, args, Object.keys(commands))
  }
}

/** The program with the command that the arguments begin with, or with all. */
export async function program(args: readonly string[], session: Session, help: HelpCatalogue): Promise<Command> {
  const { stdout, stderr } = session.io
  const fangan = new Command('fangan')
    .description(help.program)
    .usage(help.usage)
    .version(version, '-V, --version', help['option-version'])
    .helpOption('-h, --help', help['option-help'])
    .helpCommand(false)
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
    .hook('preAction', (command, action) => {
      refuseOptionsAsValues(action)
      const { color, quiet = false, config } = command.opts<{ color: ColorChoice; quiet?: boolean; config?: string }>()
      session.color = color
      session.quiet = quiet
      session.config = config
    })
  for (const name of named(args)) {
    const addCommand: AddCommand = await commands[name]()
    const command = fangan
      .command(name)
      .description(help[name])
      .helpOption('-h, --help', help['option-help'])
      .addHelpText('after', `\n${help[`${name}-examples`]}`)
    addCommand(command, session, help)
  }
  return fangan
}

/** The command that the arguments begin with, or all where help or a guess may need them. */
function named(args: readonly string[]): CommandName[] {
  const names = Object.keys(commands) as CommandName[]
  const one = names.find((name) => name === args[0])
  return one ? [one] : names
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
    optionDescription: (option) => described(option, help),
    argumentDescription: (argument) => described(argument, help),
  }
}

/** What is said of an option or an argument, with the values that it takes. */
function described({ description, argChoices, defaultValue }: Option | Argument, help: HelpCatalogue): string {
  const notes = []
  if (argChoices) notes.push(`${help.choices} ${argChoices.join(' | ')}`)
  // A list that options add to begins empty.
  const value = String(defaultValue ?? '')
  if (value !== '') notes.push(`${help.default} ${value}`)
  if (notes.length === 0) return description
  return filled(help['option-notes'], { text: description, notes: notes.join(help['notes-separator']) })
}
