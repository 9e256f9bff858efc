/** `fangan progress`: what is done, due and overdue on a day, with the ticks of checklists read back. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Input } from '../inputs.ts'
import {
  addOutputOptions,
  addReadingOptions,
  calendarDay,
  type OutputOptions,
  type ReadingOptions,
} from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'terminal' | 'md' | 'json'
  asOf?: string
  write?: boolean
  failOverdue?: boolean
}

export function progressCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<plan>', help['argument-plan'])
    .argument('[checklist...]', help['argument-checklists'])
    .addOption(
      new Option('--format <format>', help['option-format']).choices(['terminal', 'md', 'json']).default('terminal'),
    )
    .option('--as-of <date>', help['option-progress-as-of'], calendarDay('--as-of'))
    .option('--write', help['option-write'])
    .option('--fail-overdue', help['option-fail-overdue'])
  addReadingOptions(addOutputOptions(command, help), help).action(
    async (path: string, checklists: string[], flags: Flags) => {
      const { readPlans } = await import('../inputs.ts')
      let input: Input | undefined
      const read = await readPlans([path], session, flags, (one) => {
        input = one
      })
      if (!input) return
      const { tickedIn } = await import('../progress/checklists.ts')
      const ticked = await tickedIn(checklists, read, path, session)
      const plans = flags.write
        ? (await import('../progress/write-done.ts')).writeDone(input, path, ticked, flags.asOf, session)
        : read
      await report(plans, ticked, flags, session)
    },
  )
}

async function report(plans: readonly Plan[], ticked: ReadonlySet<string>, flags: Flags, session: Session) {
  const { progress } = await import('../../render/progress/progress.ts')
  const found = plans.map((plan) => progress(plan, flags.asOf ?? session.io.today(), ticked))
  if (flags.format === 'json') {
    deliver(`${JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2)}\n`, flags, session)
  } else if (flags.format === 'md') {
    const { progressAsMarkdown } = await import('../../render/progress/markdown.ts')
    deliver(found.map(progressAsMarkdown).join('\n'), flags, session)
  } else {
    const { progressForTerminal } = await import('../../render/progress/terminal.ts')
    deliver(found.map(progressForTerminal).join('\n'), flags, session)
  }
  const overdue = found.reduce((sum, { totals }) => sum + totals.overdue, 0)
  if (flags.failOverdue && overdue > 0) {
    session.say({ code: 'progress-overdue', values: { count: overdue } })
    session.raise(1)
  }
}
