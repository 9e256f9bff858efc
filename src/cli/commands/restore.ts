/** `fangan restore`: documents as they were copied in, their text as it was written out, or a report of the difference. */

import { basename, extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { RestoredFile } from '../../report/restoration.ts'
import type { Script } from '../../restore/passes.ts'
import { addOutputOptions, type OutputOptions } from '../options.ts'
import { deliver, deliverEach } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends OutputOptions {
  script?: Script
  directory?: string
  report?: boolean
  format: 'terminal' | 'json'
}

export function restoreCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const scripts = ['auto', 'keep', 'simplified']
  command
    .argument('<document...>', help['argument-documents'])
    .option('--report', help['option-report'])
    .addOption(
      new Option('--format <format>', help['option-report-format']).choices(['terminal', 'json']).default('terminal'),
    )
    .addOption(new Option('--script <script>', help['option-script']).choices(scripts))
    .addOption(new Option('-d, --directory <directory>', help['option-text-directory']).conflicts('output'))
  addOutputOptions(command, help, { isFormatOfOutput: false }).action(async (paths: string[], flags: Flags) => {
    const { cleanText, restoredFiles } = await import('../restored-files.ts')
    const files = await restoredFiles(paths, flags.script, session)
    if (files.length === 0) return
    if (flags.report) session.io.stdout.write(await report(files, flags, session))
    const { directory, force } = flags
    if (directory !== undefined) {
      const texts = files.map((one) => ({ title: basename(one.file, extname(one.file)), content: cleanText(one) }))
      deliverEach(texts, '.txt', 'wrote-texts', { directory, force }, session)
    } else if (!flags.report || flags.output !== undefined) deliver(files.map(cleanText).join('\n'), flags, session)
  })
}

async function report(files: readonly RestoredFile[], { format }: Flags, session: Session): Promise<string> {
  const { restorationAsJson, restorationForTerminal } = await import('../../report/restoration.ts')
  if (format === 'json') return restorationAsJson(files, session.catalogue)
  return restorationForTerminal(files, session.catalogue, await session.reportStyle(session.io.stdout))
}
