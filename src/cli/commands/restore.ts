/** `fangan restore`: documents as they were copied in, their text as it was written out, or a report of the difference. */

import { basename, extname, join } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { RestoredFile } from '../../report/restoration.ts'
import type { Script } from '../../restore/passes.ts'
import { InputError } from '../../source/diagnostic.ts'
import { fileNames } from '../file-names.ts'
import { addOutputOptions, type OutputOptions } from '../options.ts'
import { deliver } from '../output.ts'
import { type Session, shownName } from '../session.ts'

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
    const files = await restoredFiles(paths, flags, session)
    if (files.length === 0) return
    if (flags.report) session.io.stdout.write(await report(files, flags, session))
    if (flags.directory !== undefined) deliverEach(files, flags.directory, flags, session)
    else if (!flags.report || flags.output !== undefined) deliver(files.map(cleanText).join('\n'), flags, session)
  })
}

async function restoredFiles(paths: readonly string[], { script }: Flags, session: Session): Promise<RestoredFile[]> {
  const { readDocument } = await import('../../read/read.ts')
  const { restore } = await import('../../restore/restore.ts')
  if (paths.filter((path) => path === '-').length > 1) throw new InputError({ code: 'usage-stdin-twice' })
  const files: RestoredFile[] = []
  for (const path of paths) {
    try {
      const bytes = path === '-' ? await session.io.stdin() : session.io.readFile(path)
      const restoration = await restore(await readDocument(bytes, path), script ? { script } : {})
      files.push({ file: shownName(path), ...restoration })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      session.fail(error)
    }
  }
  return files
}

/** The text without the blank lines that lines taken away leave behind. */
function cleanText({ document }: RestoredFile): string {
  return `${document.text
    .replace(/(?:[^\S\n]*\n){3,}/g, '\n\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()}\n`
}

async function report(files: readonly RestoredFile[], { format }: Flags, session: Session): Promise<string> {
  const { restorationAsJson, restorationForTerminal } = await import('../../report/restoration.ts')
  if (format === 'json') return restorationAsJson(files, session.catalogue)
  return restorationForTerminal(files, session.catalogue, await session.reportStyle(session.io.stdout))
}

function deliverEach(files: readonly RestoredFile[], directory: string, flags: Flags, session: Session): void {
  const names = fileNames(
    files.map(({ file }) => basename(file, extname(file))),
    '.txt',
  )
  const texts = new Map(files.map((file, index) => [join(directory, names[index] as string), cleanText(file)]))
  session.io.writeFiles(texts, { force: flags.force ?? false })
  session.say({ code: 'wrote-texts', values: { count: files.length, path: directory } })
}
