/** `fangan checklist`: the duties and the points to verify, as lists to tick off. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'terminal' | 'md'
}

export function checklistCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-format']).choices(['terminal', 'md']).default('terminal'))
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length > 0) deliver(await drawn(plans, flags), flags, session)
  })
}

async function drawn(plans: readonly Plan[], { format }: Flags): Promise<string> {
  if (format === 'md') {
    const { checklistAsMarkdown } = await import('../../render/checklist/markdown.ts')
    return plans.map(checklistAsMarkdown).join('\n')
  }
  const { checklistForTerminal } = await import('../../render/checklist/terminal.ts')
  return plans.map(checklistForTerminal).join('\n')
}
