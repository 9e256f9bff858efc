/** `fangan parse`: documents in, plan files out. */

import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { readShare } from '../../source/coverage.ts'
import { fileNames } from '../file-names.ts'
import type { Input } from '../inputs.ts'
import {
  addOutputOptions,
  addReadingOptions,
  type OutputOptions,
  type ReadingOptions,
  wholeNumber,
} from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  format: 'yaml' | 'json' | 'ndjson'
  directory?: string
  source?: boolean
  coverage?: boolean
  minCoverage?: number
  doubts?: boolean
}

export function parseCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const formats = ['yaml', 'json', 'ndjson']
  command
    .argument('<document...>', help['argument-documents'])
    .addOption(new Option('--format <format>', help['option-format']).choices(formats).default('yaml'))
    .addOption(new Option('-d, --directory <directory>', help['option-directory']).conflicts('output'))
    .option('--source', help['option-source'])
    .option('--doubts', help['option-doubts'])
    .option('--coverage', help['option-coverage'])
    .option('--min-coverage <percent>', help['option-min-coverage'], wholeNumber('--min-coverage', 0, 100))
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const tell = [await ledger(flags, session), await doubtful(flags, session)]
    const plans = await readPlans(files, session, flags, (input) => {
      for (const one of tell) one(input)
    })
    if (plans.length === 0) return
    const save = await writer(flags)
    if (flags.directory === undefined) deliver(save(plans), flags, session)
    else deliverEach(plans, save, flags.directory, flags, session)
  })
}

/** Tells what was read of each document, where that is asked for, and holds it against the bound. */
async function ledger({ coverage: asked = false, minCoverage }: Flags, session: Session) {
  if (!asked && minCoverage === undefined) return () => {}
  const { coverageReport } = await import('../../report/coverage.ts')
  return ({ file, coverage }: Input) => {
    const counted = coverage?.()
    if (!counted) return
    if (asked) session.io.stderr.write(coverageReport(counted, file, session.catalogue))
    const percent = Math.floor(readShare(counted) * 1000) / 10
    if (minCoverage === undefined || percent >= minCoverage) return
    session.say({ code: 'coverage-below', values: { file, percent, minimum: minCoverage } })
    session.raise(1)
  }
}

/** Lists what was read by a weak rule, where that is asked for. */
async function doubtful({ doubts: asked = false }: Flags, session: Session) {
  if (!asked) return () => {}
  const { doubts } = await import('../../report/explanation.ts')
  const { explainedItems } = await import('../item-evidence.ts')
  return (input: Input) => {
    const list = doubts(explainedItems(input), session.catalogue)
    if (list === '') session.say({ code: 'no-doubts', values: { file: input.file } })
    else session.io.stderr.write(list)
  }
}

async function writer({ format, source = false }: Flags): Promise<(plans: readonly Plan[]) => string> {
  const { toJson, toNdjson, toYaml } = await import('../../plan/save.ts')
  return { yaml: (plans: readonly Plan[]) => toYaml(plans, { source }), json: toJson, ndjson: toNdjson }[format]
}

function deliverEach(
  plans: readonly Plan[],
  save: (plans: readonly Plan[]) => string,
  directory: string,
  { format, force = false }: Flags,
  session: Session,
): void {
  const names = fileNames(
    plans.map(({ title }) => title),
    `.${format}`,
  )
  const files = new Map(plans.map((plan, index) => [join(directory, names[index] as string), save([plan])]))
  session.io.writeFiles(files, { force })
  session.say({ code: 'wrote-plans', values: { count: plans.length, path: directory } })
}
