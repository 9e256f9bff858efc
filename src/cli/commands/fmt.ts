/** `fangan fmt`: plan files in their usual spelling and order, comments kept; with `--check` only which would change. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Session } from '../session.ts'

export interface FormatFlags {
  check?: boolean
  diff?: boolean
  ids?: boolean
  output?: string
  force?: boolean
}

export function fmtCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<plan...>', help['argument-plans'])
    .option('--check', help['option-fmt-check'])
    .option('--diff', help['option-fmt-diff'])
    .option('--ids', help['option-fmt-ids'])
    .option('--no-ids', help['option-fmt-no-ids'])
    .option('-o, --output <file>', help['option-fmt-output'])
    .option('--force', help['option-force'])
    .action(async (paths: string[], flags: FormatFlags) => {
      const { runFormat } = await import('../edit/run-format.ts')
      await runFormat(paths, flags, session)
    })
}
