/** `fangan parse`: documents in, plan files out. */

import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { fileNames } from '../file-names.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
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
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length === 0) return
    const save = await writer(flags)
    if (flags.directory === undefined) deliver(save(plans), flags, session)
    else deliverEach(plans, save, flags.directory, flags, session)
  })
}

async function writer({ format, source = false }: Flags): Promise<(plans: readonly Plan[]) => string> {
  const { toJson, toNdjson, toYaml } = await import('../../plan/save.ts')
  return { yaml: (plans: readonly Plan[]) => toYaml(plans, { source }), json: toJson, ndjson: toNdjson }[format]
}

function deliverEach(
  plans: readonly Plan[],
  save: (plans: readonly Plan[]) => string,
  directory: string,
  { format, force = false }: Flags,
  session: Session,
): void {
  const names = fileNames(
    plans.map(({ title }) => title),
    `.${format}`,
  )
  const files = new Map(plans.map((plan, index) => [join(directory, names[index] as string), save([plan])]))
  session.io.writeFiles(files, { force })
  session.say({ code: 'wrote-plans', values: { count: plans.length, path: directory } })
}
