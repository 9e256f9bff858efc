/** What is told on stderr of how a document was read, where that is asked for: its coverage, and what is doubtful. */

import { readShare } from '../source/coverage.ts'
import type { Input } from './inputs.ts'
import type { Session } from './session.ts'

export interface ToldOptions {
  coverage?: boolean
  /** In percent. */
  minCoverage?: number
  doubts?: boolean
}

type Tell = (input: Input) => void

/** Tells of one input after the other; a document of which less than the bound was read raises the status. */
export async function readingTold(options: ToldOptions, session: Session): Promise<Tell> {
  const tell = [await ledger(options, session), await doubtful(options, session)]
  return (input) => {
    for (const one of tell) one(input)
  }
}

/** Tells what was read of each document, where that is asked for, and holds it against the bound. */
async function ledger({ coverage: asked = false, minCoverage }: ToldOptions, session: Session): Promise<Tell> {
  if (!asked && minCoverage === undefined) return () => {}
  const { coverageReport } = await import('../report/coverage.ts')
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
async function doubtful({ doubts: asked = false }: ToldOptions, session: Session): Promise<Tell> {
  if (!asked) return () => {}
  const { doubts } = await import('../report/explanation.ts')
  const { explainedItems } = await import('./item-evidence.ts')
  return (input: Input) => {
    const list = doubts(explainedItems(input), session.catalogue)
    if (list === '') session.say({ code: 'no-doubts', values: { file: input.file } })
    else session.io.stderr.write(list)
  }
}
