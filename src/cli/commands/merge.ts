/** `fangan merge`: the sheets that units have filled in, back into one plan. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  into?: string
}

export function mergeCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.argument('<file...>', help['argument-sheets']).option('--into <plan>', help['option-into'])
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readSheets, readUpper } = await import('../divide/read-sheets.ts')
    const sheets = await readSheets(files, flags, session)
    const upper = flags.into === undefined ? undefined : await readUpper(flags.into, flags, session)
    // A sheet that could not be read would be missing in silence.
    if (session.status > 1 || sheets.length === 0) return
    const { units } = (await session.configs.of(flags.into ?? (files[0] as string))).config
    const { merge } = await import('../../divide/merge.ts')
    const merged = merge(sheets, { ...(upper ? { into: upper.plan } : {}), ...(units ? { units } : {}) })
    const { mergedText } = await import('../divide/merged-text.ts')
    const written = await mergedText(merged.plan, upper)
    deliver(written.text, flags, session)
    const { tellComments, tellMerged } = await import('../divide/tell-merged.ts')
    if (upper) tellComments(written, upper.file, session)
    tellMerged(merged, sheets, session)
  })
}
