/** `fangan table`: the task breakdown table (任务分解表) of plans. */

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
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'terminal' | 'md' | 'csv'
  width?: number
  bom?: boolean
}

export function tableCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const formats = ['terminal', 'md', 'csv']
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-format']).choices(formats).default('terminal'))
    .option('--width <columns>', help['option-width'], wholeNumber('--width', 20, 1000))
    .option('--bom', help['option-bom'])
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length > 0) deliver(await drawn(plans, flags, session), flags, session)
  })
}

async function drawn(plans: readonly Plan[], flags: Flags, session: Session): Promise<string> {
  if (flags.format === 'csv') {
    const { tableAsCsv } = await import('../../render/table/csv.ts')
    return tableAsCsv(plans, { bom: flags.bom ?? false })
  }
  if (flags.format === 'md') {
    const { tableAsMarkdown } = await import('../../render/table/markdown.ts')
    return plans.map(tableAsMarkdown).join('\n')
  }
  const { tableForTerminal } = await import('../../render/table/terminal.ts')
  const width = flags.width ?? (flags.output === undefined ? session.io.stdout.columns : undefined) ?? 100
  return plans.map((plan) => tableForTerminal(plan, { width })).join('\n')
}
