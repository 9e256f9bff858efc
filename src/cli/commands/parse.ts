/** `fangan parse`: documents in, plan files out. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import {
  addOutputOptions,
  addReadingOptions,
  type OutputOptions,
  type ReadingOptions,
  wholeNumber,
} from '../options.ts'
import { deliver, deliverEach } from '../output.ts'
import type { ToldOptions } from '../reading-told.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions, ToldOptions {
  format: 'yaml' | 'json' | 'ndjson'
  directory?: string
  source?: boolean
}

export function parseCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const formats = ['yaml', 'json', 'ndjson']
  command
    .argument('<document...>', help['argument-documents'])
    .addOption(new Option('--format <format>', help['option-format']).choices(formats).default('yaml'))
    .addOption(new Option('-d, --directory <directory>', help['option-directory']).conflicts('output'))
    .option('--source', help['option-source'])
    .option('--doubts', help['option-doubts'])
    .option('--coverage', help['option-coverage'])
    .option('--min-coverage <percent>', help['option-min-coverage'], wholeNumber('--min-coverage', 0, 100))
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const { readingTold } = await import('../reading-told.ts')
    const plans = await readPlans(files, session, flags, await readingTold(flags, session))
    if (plans.length === 0) return
    const save = await writer(flags)
    const { directory, force, format } = flags
    if (directory === undefined) deliver(save(plans), flags, session)
    else {
      const each = plans.map((plan) => ({ title: plan.title, content: save([plan]) }))
      deliverEach(each, `.${format}`, 'wrote-plans', { directory, force }, session)
    }
  })
}

async function writer({ format, source = false }: Flags): Promise<(plans: readonly Plan[]) => string> {
  const { toJson, toNdjson, toYaml } = await import('../../plan/save.ts')
  return { yaml: (plans: readonly Plan[]) => toYaml(plans, { source }), json: toJson, ndjson: toNdjson }[format]
}
