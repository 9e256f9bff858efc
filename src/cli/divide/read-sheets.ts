/** The sheets that are to be merged, each with its file and with where everything stands in it, and the plan above. */

import type { Sheet } from '../../divide/reports.ts'
import { isJsonText } from '../../plan/load.ts'
import { InputError } from '../../source/diagnostic.ts'
import { type Input, type InputPlan, readPlans } from '../inputs.ts'
import type { ReadingOptions } from '../options.ts'
import { type Session, shownName } from '../session.ts'

export interface ReadSheet extends Sheet {
  origin: InputPlan['origin']
}

export interface Upper {
  plan: Sheet['plan']
  file: string
  /** The text of a plan file. */
  text?: string
  isJson: boolean
}

export async function readSheets(
  files: readonly string[],
  options: ReadingOptions,
  session: Session,
): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = []
  await readPlans(files, session, options, ({ file, plans }) => {
    // Several plans of one file are told apart where something is said of them by their places alone.
    for (const { plan, origin } of plans) sheets.push({ file, plan, origin })
  })
  return sheets
}

/** The plan to merge into. Throws an `InputError` where the file holds several. */
export async function readUpper(path: string, options: ReadingOptions, session: Session): Promise<Upper | undefined> {
  let input: Input | undefined
  const plans = await readPlans([path], session, options, (one) => {
    input = one
  })
  const [plan] = plans
  if (!plan || !input) return undefined
  const file = shownName(path)
  if (plans.length > 1) throw new InputError({ code: 'merge-several', values: { count: plans.length } }, { file })
  return { plan, file, isJson: isJsonText(input.text), ...(input.bytes ? { text: input.text } : {}) }
}
