/** `fangan checklist`: the duties, the points to verify and the materials to keep, as lists to tick off. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ChecklistOptions } from '../../render/checklist/points.ts'
import type { OfficeFormat } from '../office.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import { listOf, requireUnit } from '../selection.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions, ChecklistOptions {
  format: 'terminal' | 'md' | OfficeFormat
}

const formats: readonly Flags['format'][] = ['terminal', 'md', 'html', 'xlsx', 'docx']

export function checklistCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-format']).choices(formats).default('terminal'))
    .addOption(new Option('--by <view>', help['option-checklist-by']).choices(['unit', 'phase', 'none']))
    .option('--unit <name>', help['option-unit'])
    .option('--kind <list>', help['option-kind'], listOf('--kind', ['duties', 'checks', 'materials']))
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length === 0) return
    await requireUnit(plans, flags.unit)
    deliver(await drawn(plans, flags), flags, session)
  })
}

async function drawn(plans: readonly Plan[], flags: Flags): Promise<string | Uint8Array> {
  const { format } = flags
  if (format === 'md') {
    const { checklistAsMarkdown } = await import('../../render/checklist/markdown.ts')
    return plans.map((plan) => checklistAsMarkdown(plan, flags)).join('\n')
  }
  if (format === 'terminal') {
    const { checklistForTerminal } = await import('../../render/checklist/terminal.ts')
    return plans.map((plan) => checklistForTerminal(plan, flags)).join('\n')
  }
  const { checklistSheets } = await import('../../render/checklist/sheets.ts')
  const { officeFile } = await import('../office.ts')
  return officeFile(
    format,
    plans.flatMap((plan) => checklistSheets(plan, flags)),
  )
}
