/** `fangan diff`: what changed from one plan to another, duty by duty. */

import { type Command, Option } from 'commander'
import { loadComparisonWords } from '../../messages/catalogue.ts'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { type Compared, isDifferent } from '../../render/comparison/compared.ts'
import { kindsOf, partNames } from '../comparison/parts.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import { listOf, planNamed } from '../selection.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'terminal' | 'md' | 'json'
  plan?: string
  only?: string[]
  order?: boolean
  exitCode?: boolean
}

export function diffCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<before>', help['argument-before'])
    .argument('<after>', help['argument-after'])
    .addOption(
      new Option('--format <format>', help['option-format']).choices(['terminal', 'md', 'json']).default('terminal'),
    )
    .option('--only <list>', help['option-only'], listOf('--only', partNames))
    .option('--order', help['option-order'])
    .option('--plan <plan>', help['option-plan'])
    .option('--exit-code', help['option-exit-code'])
  addReadingOptions(addOutputOptions(command, help), help).action(
    async (before: string, after: string, flags: Flags) => {
      const compared = await compare([before, after], flags, session)
      if (!compared) return
      deliver(await shown(compared, flags, session), flags, session)
      if (flags.exitCode && compared.some(isDifferent)) session.raise(1)
    },
  )
}

async function compare(paths: readonly string[], flags: Flags, session: Session): Promise<Compared[] | undefined> {
  const { inputSides } = await import('../comparison/sides.ts')
  const [before, after] = (await inputSides(paths, session, flags)) ?? []
  if (!before || !after) return undefined
  const { comparePlans } = await import('../../compare/compare.ts')
  const { pairPlans } = await import('../../compare/plan-pairs.ts')
  const options = { order: flags.order ?? false, ...(flags.only ? { only: kindsOf(flags.only) } : {}) }
  const [own, others] = [before, after].map(({ plans, file }) => planNamed(plans, flags.plan, file))
  return pairPlans(own ?? [], others ?? []).map(([one, other]) => ({
    ...(one ? { before: before.side(one) } : {}),
    ...(other ? { after: after.side(other) } : {}),
    changes: one && other ? comparePlans(one, other, options) : [],
  }))
}

async function shown(compared: readonly Compared[], { format, output }: Flags, session: Session): Promise<string> {
  if (format === 'json') return (await import('../../render/comparison/json.ts')).comparisonsAsJson(compared)
  const voice = { words: await loadComparisonWords(session.language), language: session.language }
  if (format === 'md') {
    const { comparisonsAsMarkdown } = await import('../../render/comparison/markdown.ts')
    return comparisonsAsMarkdown(compared, voice)
  }
  const { comparisonsForTerminal } = await import('../../render/comparison/terminal.ts')
  const { terminalOptions } = await import('../comparison/style.ts')
  return comparisonsForTerminal(compared, voice, await terminalOptions(output, session))
}
