/** `fangan trace`: whether plans below answer the plan above, duty by duty. */

import { type Command, Option } from 'commander'
import { loadComparisonWords } from '../../messages/catalogue.ts'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Traced } from '../../render/trace/chapters.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import { onePlan } from '../selection.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'terminal' | 'md' | 'json'
  plan?: string
  exitCode?: boolean
}

export function traceCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<upper>', help['argument-upper'])
    .argument('<lower...>', help['argument-lower'])
    .addOption(
      new Option('--format <format>', help['option-format']).choices(['terminal', 'md', 'json']).default('terminal'),
    )
    .option('--plan <plan>', help['option-upper-plan'])
    .option('--exit-code', help['option-trace-exit-code'])
  addReadingOptions(addOutputOptions(command, help), help).action(
    async (upper: string, lowers: string[], flags: Flags) => {
      const traced = await traceOf([upper, ...lowers], flags, session)
      if (!traced) return
      deliver(await shown(traced, flags, session), flags, session)
      const { uncovered, late, unknown } = traced.trace
      if (flags.exitCode && uncovered.length + late.length + unknown.length > 0) session.raise(1)
    },
  )
}

async function traceOf(paths: readonly string[], flags: Flags, session: Session): Promise<Traced | undefined> {
  const { inputSides } = await import('../comparison/sides.ts')
  const [upper, ...lowers] = (await inputSides(paths, session, flags)) ?? []
  if (!upper) return undefined
  const { trace } = await import('../../compare/trace.ts')
  const above = onePlan(upper.plans, flags.plan, upper.file)
  return {
    trace: trace(
      above,
      lowers.flatMap(({ plans }) => plans),
    ),
    upper: upper.side(above),
    lowers: lowers.flatMap(({ plans, side }) => plans.map(side)),
  }
}

async function shown(traced: Traced, { format, output }: Flags, session: Session): Promise<string> {
  if (format === 'json') return (await import('../../render/trace/json.ts')).traceAsJson(traced)
  const voice = { words: await loadComparisonWords(session.language), language: session.language }
  if (format === 'md') return (await import('../../render/trace/markdown.ts')).traceAsMarkdown(traced, voice)
  const { traceForTerminal } = await import('../../render/trace/terminal.ts')
  const { terminalOptions } = await import('../comparison/style.ts')
  return traceForTerminal(traced, voice, await terminalOptions(output, session))
}
