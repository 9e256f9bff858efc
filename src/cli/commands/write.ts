/** `fangan write`: plans as official documents again. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import {
  addOutputOptions,
  addReadingOptions,
  formatOfEnding,
  type OutputOptions,
  type ReadingOptions,
} from '../options.ts'
import { deliver, deliverEach } from '../output.ts'
import type { Session } from '../session.ts'
import { type DocumentFormat, documentFile, documentFormats, type WriteOptions } from '../write/document-file.ts'

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
    const { directory, force } = flags
    if (directory === undefined) {
      if (others.length > 0) throw new InputError({ code: 'usage-write-several', values: { count: plans.length } })
      deliver(await documentFile(plan, format, flags), flags, session)
    } else {
      const each = plans.map(async (one) => ({ title: one.title, content: await documentFile(one, format, flags) }))
      deliverEach(await Promise.all(each), `.${format}`, 'wrote-plans', { directory, force }, session)
    }
    const { tellOmissions } = await import('../write/tell-omissions.ts')
    await tellOmissions(plans, format, flags, session)
  })
}

/** What the ending of the output file says; text where there is no file. */
function formatOf(output: string | undefined): DocumentFormat {
  if (output === undefined || output === '-') return 'txt'
  const ending = formatOfEnding(output)
  const known = documentFormats.find((one) => one === ending)
  if (known !== undefined) return known
  throw new InputError(
    {
      code: 'usage-write-ending',
      values: { path: output, endings: documentFormats.map((one) => `.${one}`).join(' ') },
    },
    ending === '' ? { hint: { code: 'hint-write-directory', values: { path: output } } } : {},
  )
}
