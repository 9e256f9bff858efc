/** The items of an input with by what they were read. */

import { walkItems } from '../plan/items.ts'
import type { Explained } from '../report/explanation.ts'
import type { Input } from './inputs.ts'

export function explainedItems({ file, text, plans, evidence }: Input): Explained[] {
  const read = evidence?.() ?? []
  return plans.flatMap(({ plan, origin }, index) =>
    Array.from(walkItems(plan), (found) => {
      const where = origin.locate(found.pointer)
      // a plan file was written by hand: its wording is its own evidence
      const written = where && !evidence ? [{ field: 'name', rule: 'heading' as const, where }] : []
      const known = read[index]?.get(found.pointer)
      return { found, file, text, evidence: known?.read ?? written, considered: known?.considered ?? (() => []) }
    }),
  )
}
