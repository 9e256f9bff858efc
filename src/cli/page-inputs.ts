/** What goes onto a page: every sound plan of the inputs, with what the check says of it in words. */

import { judge } from '../gate/gate.ts'
import type { PageFinding } from '../render/page/chapter.ts'
import type { PageInput } from '../render/page/page.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { FileRules } from './check/file-rules.ts'
import { type Input, readPlans } from './inputs.ts'
import type { ReadingOptions } from './options.ts'
import { type Session, shownName } from './session.ts'

export interface CheckedOptions extends ReadingOptions {
  /** The day as of which deadlines are judged. */
  today: string
}

export async function pageInputs(
  paths: readonly string[],
  session: Session,
  { today, ...reading }: CheckedOptions,
): Promise<PageInput[]> {
  const inputs: Input[] = []
  await readPlans(paths, session, reading, (input) => inputs.push(input))
  const rules = new FileRules(session.configs, session.io, { levels: [], today })
  const pages: PageInput[] = []
  for (const input of inputs) {
    const settings = await rules.for(input.plans[0]?.origin.file ?? input.file)
    for (const [at, one] of input.plans.entries()) {
      // What was found while reading is said once.
      const alone = { ...input, plans: [one], findings: at === 0 ? input.findings : [] }
      const { findings } = await judge(alone, { settings })
      // Whether an exception has an effect can be said of a whole file only.
      const own = input.plans.length > 1 ? findings.filter(({ rule }) => rule !== 'ignore') : findings
      pages.push({ plan: one.plan, findings: own.map((finding) => said(finding, session)) })
    }
  }
  return pages
}

function said({ severity, rule, message, file, place }: Diagnostic, session: Session): PageFinding {
  const where = place ? `${shownName(file)}:${place.start.line}` : shownName(file)
  return { severity, rule, text: session.text(message), where }
}
