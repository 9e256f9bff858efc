/**
 * Commander's complaints in the reader's language: its error code says which sentence, and the names that it puts in
 * quotes fill the holes.
 */

import type { Command, CommanderError } from 'commander'
import type { Message } from '../messages/messages.ts'
import { InputError } from '../source/diagnostic.ts'

/** `commands` are the names of all commands. */
export function usageError(error: CommanderError, args: readonly string[], commands: readonly string[]): InputError {
  const [first = '', second = ''] = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1] ?? '')
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]
  const hint: Message = suggestion ? { code: 'hint-did-you-mean', values: { suggestion } } : helpHint(args, commands)
  return new InputError(complaint(error, first, second), { hint })
}

/**
 * Throws where an option has taken the next one for its value: `-o --force` is a file left out, and no file to write.
 * So is `-d ""`, which a script makes of a variable that is not set; it would write into the folder at hand. An
 * argument made of one would be that folder.
 */
export function refuseOptionsAsValues(command: Command): void {
  for (const [index, argument] of command.registeredArguments.entries()) {
    if (![command.processedArgs[index]].flat().includes('')) continue
    const missing = { code: 'usage-missing-argument', values: { argument: argument.name() } } as const
    throw new InputError(missing, { hint: helpOf(command) })
  }
  const all = [command, ...(command.parent ? [command.parent] : [])]
  const flags = new Set(all.flatMap(({ options }) => options.map(({ long }) => long)))
  for (const holder of all) {
    for (const option of holder.options) {
      const values = [holder.getOptionValue(option.attributeName())].flat()
      const isPath = /<(?:file|directory)>/.test(option.flags)
      if (!values.some((value) => typeof value === 'string' && (flags.has(value) || (isPath && value === '')))) continue
      throw new InputError({ code: 'usage-missing-value', values: { option: option.flags } }, { hint: helpOf(command) })
    }
  }
}

function helpOf(command: Command): Message {
  return { code: 'hint-help', values: { command: command.name() } }
}

function complaint({ code, message }: CommanderError, first: string, second: string): Message {
  switch (code) {
    case 'commander.unknownOption':
      return { code: 'usage-unknown-option', values: { option: first } }
    case 'commander.unknownCommand':
      return { code: 'usage-unknown-command', values: { command: first } }
    case 'commander.missingArgument':
      return { code: 'usage-missing-argument', values: { argument: first } }
    case 'commander.optionMissingArgument':
      return { code: 'usage-missing-value', values: { option: first } }
    case 'commander.conflictingOption':
      return { code: 'usage-conflict', values: { option: first, other: second } }
    case 'commander.excessArguments':
      return { code: 'usage-extra-argument' }
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? ''
      // An option is quoted before its value, an argument of a command behind it.
      const [option, value] = message.includes(' is invalid for argument ') ? [second, first] : [first, second]
      return { code: 'usage-bad-choice', values: { option, value, choices } }
    }
    default:
      return { code: 'usage-other', values: { reason: message.replace(/^error: /, '') } }
  }
}

function helpHint(args: readonly string[], commands: readonly string[]): Message {
  const command = args.find((argument) => commands.includes(argument))
  return command ? { code: 'hint-help', values: { command } } : { code: 'hint-help-program' }
}
