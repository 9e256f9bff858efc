/** `fangan split`: one plan into many, a sheet for each unit (任务交办单) or for each phase. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { SplitFlags } from '../divide/deliver-shares.ts'
import { addOutputOptions, addReadingOptions, type ReadingOptions } from '../options.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, SplitFlags {
  by: 'unit' | 'phase'
  unit?: string
}

export function splitCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<plan>', help['argument-plan'])
    .addOption(new Option('--by <view>', help['option-split-by']).choices(['unit', 'phase']).default('unit'))
    .option('--unit <name>', help['option-split-unit'])
    .addOption(
      new Option('--format <format>', help['option-split-format']).choices(['yaml', 'md', 'docx']).default('yaml'),
    )
    .addOption(new Option('-d, --directory <directory>', help['option-split-directory']).conflicts('output'))
  addReadingOptions(addOutputOptions(command, help), help).action(async (path: string, flags: Flags) => {
    const { divided } = await import('../divide/divided.ts')
    const splits = await divided(path, flags, session)
    if (splits.length === 0) return
    const { deliverShares } = await import('../divide/deliver-shares.ts')
    await deliverShares(splits, flags, session)
  })
}
