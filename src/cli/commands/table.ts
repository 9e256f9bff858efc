/** `fangan table`: the task breakdown table (任务分解表) of plans. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { columns } from '../../render/table/columns.ts'
import type { TableOptions } from '../../render/table/views.ts'
import type { OfficeFormat } from '../office.ts'
import {
  addOutputOptions,
  addReadingOptions,
  type OutputOptions,
  type ReadingOptions,
  wholeNumber,
} from '../options.ts'
import { deliver } from '../output.ts'
import { listOf, requireUnit } from '../selection.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions, TableOptions {
  format: 'terminal' | 'md' | 'csv' | 'tsv' | 'json' | OfficeFormat
  width?: number
  bom?: boolean
}

const formats: readonly Flags['format'][] = ['terminal', 'md', 'csv', 'tsv', 'html', 'xlsx', 'docx', 'json']
const views = ['unit', 'phase', 'leader', 'date', 'none']
const columnNames = columns.flatMap(({ key, heading }) => [key, heading])
const keys = columns.map(({ key }) => key)

export function tableCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-format']).choices(formats).default('terminal'))
    .addOption(new Option('--by <view>', help['option-by']).choices(views))
    .option('--unit <name>', help['option-unit'])
    .addOption(new Option('--role <role>', help['option-role']).choices(['lead', 'responsible', 'support']))
    .option('--columns <list>', help['option-columns'], listOf('--columns', columnNames, keys))
    .option('--blank', help['option-blank'])
    .option('--width <columns>', help['option-width'], wholeNumber('--width', 20, 1000))
    .option('--bom', help['option-bom'])
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length === 0) return
    await requireUnit(plans, flags.unit)
    deliver(await drawn(plans, flags, session), flags, session)
  })
}

async function drawn(plans: readonly Plan[], flags: Flags, session: Session): Promise<string | Uint8Array> {
  const { format } = flags
  const { tableView } = await import('../../render/table/views.ts')
  const views = plans.map((plan) => tableView(plan, flags))
  if (format === 'csv' || format === 'tsv') {
    const { tableAsCsv, tableAsTsv } = await import('../../render/table/csv.ts')
    return (format === 'csv' ? tableAsCsv : tableAsTsv)(views, { bom: flags.bom ?? false })
  }
  if (format === 'md') {
    const { tableAsMarkdown } = await import('../../render/table/markdown.ts')
    return views.map(tableAsMarkdown).join('\n')
  }
  if (format === 'json') return (await import('../../render/table/json.ts')).tableAsJson(views)
  if (format === 'terminal') {
    const { tableForTerminal } = await import('../../render/table/terminal.ts')
    const width = flags.width ?? (flags.output === undefined ? session.io.stdout.columns : undefined) ?? 100
    return views.map((view) => tableForTerminal(view, { width })).join('\n')
  }
  const { tableSheets } = await import('../../render/table/sheets.ts')
  const { officeFile } = await import('../office.ts')
  return officeFile(format, views.flatMap(tableSheets))
}
