/** `fangan chart`: a plan over time, its organizations, or the load of its units, as a picture or as text. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ChartKind, ChartOptions } from '../../render/chart/drawing.ts'
import { InputError } from '../../source/diagnostic.ts'
import {
  addOutputOptions,
  addReadingOptions,
  type OutputOptions,
  type ReadingOptions,
  wholeNumber,
} from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

type ChartFormat = 'terminal' | 'svg' | 'mermaid' | 'dot'

interface Flags extends ReadingOptions, OutputOptions, ChartOptions {
  format: ChartFormat
  width?: number
}

const formats: readonly ChartFormat[] = ['terminal', 'svg', 'mermaid', 'dot']

export function chartCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .addArgument(command.createArgument('<kind>', help['argument-chart']).choices(['gantt', 'org', 'load']))
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-chart-format']).choices(formats).default('terminal'))
    .addOption(new Option('--by <columns>', help['option-chart-by']).choices(['phase', 'month']))
    .option('--width <columns>', help['option-width'], wholeNumber('--width', 20, 1000))
  addReadingOptions(addOutputOptions(command, help), help).action(
    async (kind: ChartKind, files: string[], flags: Flags) => {
      if (flags.format === 'dot' && kind !== 'org') {
        const values = { option: '--format', value: 'dot', choices: 'terminal, svg, mermaid' }
        throw new InputError({ code: 'usage-bad-choice', values })
      }
      if (flags.by !== undefined && kind !== 'load') throw new InputError({ code: 'usage-chart-by' })
      const { readPlans } = await import('../inputs.ts')
      const plans = await readPlans(files, session, flags)
      if (plans.length === 0) return
      if (flags.format === 'mermaid' && plans.length > 1) {
        throw new InputError({ code: 'chart-one-plan', values: { count: plans.length } })
      }
      deliver(await drawn(kind, plans, flags, session), flags, session)
    },
  )
}

async function drawn(kind: ChartKind, plans: readonly Plan[], flags: Flags, session: Session): Promise<string> {
  const { format } = flags
  if (format === 'svg') {
    const { chartDrawing } = await import('../../render/chart/drawing.ts')
    const { drawnPicture } = await import('../../render/chart/picture.ts')
    return drawnPicture(plans.map((plan) => chartDrawing(kind, plan, flags)))
  }
  const { chartText } = await import('../../render/chart/text.ts')
  const width = flags.width ?? (flags.output === undefined ? session.io.stdout.columns : undefined) ?? 100
  return plans.map((plan) => chartText(kind, format, plan, { ...flags, width })).join('\n')
}
