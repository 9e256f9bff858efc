/** `fangan add`: a duty, a phase, a team … put into a plan file; the flags are the keys of the format. */

import { Argument, type Command, Option } from 'commander'
import { type AddableKind, addableKinds, allFields } from '../../edit/item-fields.ts'
import type { HelpCatalogue, HelpCode } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { AddFlags } from '../edit/run-add.ts'
import { wholeNumber } from '../options.ts'
import type { Session } from '../session.ts'

const each = (value: string, values: string[] = []) => [...values, value]

export function addCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .addArgument(new Argument('<kind>', help['argument-add-kind']).choices(addableKinds))
    .argument('<plan>', help['argument-plan-file'])
  for (const [key, { form, words }] of allFields()) {
    const option = new Option(
      `--${key} <${form === 'texts' || form === 'list' ? 'names' : 'value'}>`,
      help[`option-add-${key}` as HelpCode],
    )
    if (words) option.choices(words)
    else if (form === 'texts' || form === 'list') option.argParser(each)
    else if (form === 'integer') option.argParser(wholeNumber(`--${key}`, 1, 999_999_999))
    else if (form === 'decimal') option.argParser(decimal(`--${key}`))
    if (key !== 'subject') command.addOption(option)
  }
  command
    .option('--under <duty>', help['option-add-under'])
    .option('--plan <plan>', help['option-plan'])
    .option('--new-unit', help['option-add-new-unit'])
    .option('--dry-run', help['option-add-dry-run'])
    .option('-o, --output <file>', help['option-fmt-output'])
    .option('--force', help['option-force'])
    .action(async (kind: AddableKind, path: string, flags: AddFlags & Record<string, string>) => {
      const { under, plan, newUnit, dryRun, output, force, ...fields } = flags
      const { runAdd } = await import('../edit/run-add.ts')
      await runAdd(kind, path, fields, { under, plan, newUnit, dryRun, output, force } as AddFlags, session, help)
    })
}

function decimal(option: string): (value: string) => number {
  return (value) => {
    if (/^-?\d{1,15}(?:\.\d{1,6})?$/.test(value)) return Number(value)
    throw new InputError({ code: 'usage-bad-decimal', values: { option, value } })
  }
}
