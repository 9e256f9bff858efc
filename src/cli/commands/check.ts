/** `fangan check`: the form, the references and the times of plans. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Input } from '../inputs.ts'
import { addReadingOptions, type ReadingOptions } from '../options.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions {
  format: 'pretty' | 'json'
}

export function checkCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<file...>', help['argument-files'])
    .addOption(new Option('--format <format>', help['option-format']).choices(['pretty', 'json']).default('pretty'))
  addReadingOptions(command, help).action((files: string[], flags: Flags) => check(files, flags, session))
}

async function check(files: string[], flags: Flags, session: Session): Promise<void> {
  const { forEachInput } = await import('../inputs.ts')
  const { checkPlan, inOrder } = await import('../../check/check.ts')
  const all: Diagnostic[] = []
  const count = { files: 0, plans: 0 }
  await forEachInput(files, session, flags, async (input) => {
    const found = [...input.findings]
    for (const { plan, origin, problems } of input.plans) {
      // Rules rely on the form of a plan: where that is broken they would only repeat what has been said.
      const isSound = problems.every(({ severity }) => severity !== 'error')
      found.push(...problems, ...(isSound ? await checkPlan(plan, origin) : []))
    }
    const findings = inOrder(found.map((finding) => ({ ...finding, file: input.file })))
    if (flags.format === 'pretty') await show(findings, input, session)
    all.push(...findings)
    count.files += 1
    count.plans += input.plans.length
  })
  if (flags.format === 'json') {
    const { json } = await import('../../report/json.ts')
    session.io.stdout.write(json(all, session.catalogue))
  }
  const of = (wanted: string) => all.filter(({ severity }) => severity === wanted).length
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')]
  if (errors > 0) session.raise(1)
  if (all.length > 0) session.say({ code: 'summary-found', values: { ...count, errors, warnings, infos } })
  else if (count.files > 0) session.say({ code: 'summary-clean', values: count })
}

async function show(findings: readonly Diagnostic[], { text }: Input, session: Session): Promise<void> {
  if (findings.length === 0) return
  const { pretty } = await import('../../report/pretty.ts')
  const { stdout } = session.io
  stdout.write(pretty(findings, text, session.catalogue, await session.reportStyle(stdout)))
}
