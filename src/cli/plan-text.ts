/** A plan file as an input: its plans in canonical form, with their places and with what is wrong with their form. */

import type { Origin } from '../check/check.ts'
import { editsFor } from '../edit/repair.ts'
import { canonicalForm } from '../plan/canonical.ts'
import { type LoadedPlan, load } from '../plan/load.ts'
import type { PlaceNode, PlaceTable } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import { schemaFindings } from '../plan/schema-findings.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Input, InputPlan } from './inputs.ts'
import { shownName } from './session.ts'

export { isPlanText } from '../plan/load.ts'

/** The plans of the text of a plan file. Throws an `InputError` where it is none. */
export function readPlanText(text: string, path: string, bytes?: Uint8Array): Input {
  const plans = load(text, path).plans.map((loaded) => new FilePlan(loaded, text))
  const input: Input = { file: shownName(path), text, plans, findings: [] }
  if (bytes) input.bytes = bytes
  return input
}

class FilePlan implements InputPlan {
  readonly plan: Plan
  readonly origin: Origin
  readonly problems: Diagnostic[]
  readonly #places: PlaceTable

  constructor(loaded: LoadedPlan, text: string) {
    const { file, value, places } = loaded
    const { plan, fits } = canonicalForm(value)
    this.plan = plan
    this.problems = fits ? [] : schemaFindings(loaded)
    this.origin = {
      file,
      text,
      locate: (pointer) => places.value(pointer),
      edits: (changes) => editsFor(changes, places.root, text),
    }
    this.#places = places
  }

  get root(): PlaceNode {
    return this.#places.root
  }
}
