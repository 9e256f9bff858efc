/** A plan file as an input: its plans in canonical form, with their places and with what is wrong with their form. */

import type { Origin } from '../check/check.ts'
import { editsFor } from '../edit/repair.ts'
import { canonical } from '../plan/canonical.ts'
import { load } from '../plan/load.ts'
import { schemaFindings } from '../plan/schema-findings.ts'
import type { Input, InputPlan } from './inputs.ts'
import { shownName } from './session.ts'

export { isPlanText } from '../plan/load.ts'

/** The plans of the text of a plan file. Throws an `InputError` where it is none. */
export function readPlanText(text: string, path: string): Input {
  const plans = load(text, path).plans.map((loaded): InputPlan => {
    const { places, value } = loaded
    const origin: Origin = {
      file: path,
      text,
      locate: (pointer) => places.value(pointer),
      edits: (changes) => editsFor(changes, places.root, text),
    }
    const plan = canonical(value)
    const problems = schemaFindings(loaded)
    return {
      plan,
      origin,
      problems,
      get root() {
        return places.root
      },
    }
  })
  return { file: shownName(path), text, plans, findings: [] }
}
