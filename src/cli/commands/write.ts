/** `fangan write`: plans as official documents again. */

import { extname, join } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../../render/printable.ts'
import { InputError } from '../../source/diagnostic.ts'
import { type DocumentFormat, documentFile, documentFormats, type WriteOptions } from '../document-file.ts'
import { fileNames } from '../file-names.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions, WriteOptions {
  format?: DocumentFormat
  directory?: string
}

export function writeCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const styles = ['brackets', 'labels', 'table', 'annex']
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-write-format']).choices(documentFormats))
    .addOption(new Option('--duties <style>', help['option-duties']).choices(styles).default('brackets'))
    .option('--red-head', help['option-red-head'])
    .option('--compose', help['option-compose'])
    .addOption(new Option('-d, --directory <directory>', help['option-directory']).conflicts('output'))
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const format = flags.format ?? formatOf(flags.output)
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    const [plan, ...others] = plans
    if (plan === undefined) return
    const { directory, force = false } = flags
    if (directory === undefined) {
      if (others.length > 0) throw new InputError({ code: 'usage-write-several', values: { count: plans.length } })
      deliver(await documentFile(plan, format, flags), flags, session)
      await tellOmissions(plans, format, flags, session)
      return
    }
    const titles = plans.map(({ title }) => title)
    const names = fileNames(titles, `.${format}`).map((name) => join(directory, name))
    const all = await Promise.all(plans.map((one) => documentFile(one, format, flags)))
    session.io.writeFiles(new Map(names.map((name, at) => [name, all[at] as string | Uint8Array])), { force })
    session.say({ code: 'wrote-plans', values: { count: plans.length, path: directory } })
    await tellOmissions(plans, format, flags, session)
  })
}

/** Says what was asked for, or stands in a plan, and is in no document: it would be missed only when it is signed. */
async function tellOmissions(
  plans: readonly Plan[],
  format: DocumentFormat,
  { redHead = false }: WriteOptions,
  session: Session,
): Promise<void> {
  if (redHead && !formatsOfPaper.has(format)) session.say({ code: 'write-red-head-format', values: { format } })
  const { itemsWithoutTimeWords } = await import('../../render/document/dates.ts')
  for (const plan of plans) {
    const { document } = plan
    const title = printableLine(plan.title)
    if (redHead && formatsOfPaper.has(format) && document?.issuer === undefined)
      session.say({ code: 'write-red-head-issuer', values: { title } })
    const names = itemsWithoutTimeWords(plan)
    if (names.length > 0) session.say({ code: 'write-times-untold', values: { title, names: shortened(names) } })
  }
}

/** A few names of many. */
function shortened(names: readonly string[]): string {
  return printableLine(`${names.slice(0, 5).join('、')}${names.length > 5 ? '…' : ''}`)
}

const formatsOfPaper: ReadonlySet<DocumentFormat> = new Set(['html', 'docx'])

/** What the ending of the output file says; text where there is no file. */
function formatOf(output: string | undefined): DocumentFormat {
  if (output === undefined || output === '-') return 'txt'
  const ending = extname(output).slice(1).toLowerCase()
  const format = { markdown: 'md', htm: 'html' }[ending] ?? ending
  const known = documentFormats.find((one) => one === format)
  if (known !== undefined) return known
  throw new InputError(
    {
      code: 'usage-write-ending',
      values: { path: output, endings: documentFormats.map((one) => `.${one}`).join(' ') },
    },
    ending === '' ? { hint: { code: 'hint-write-directory', values: { path: output } } } : {},
  )
}
