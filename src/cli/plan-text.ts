/** A plan file as an input: its plans in canonical form, with their places and with what is wrong with their form. */

import type { Origin } from '../check/check.ts'
import { editsFor } from '../edit/repair.ts'
import { canonicalForm } from '../plan/canonical.ts'
import type { Change } from '../plan/change.ts'
import { isNdjson, type LoadedPlan, load } from '../plan/load.ts'
import { type PlaceNode, PlaceTable } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import { schemaFindings } from '../plan/schema-findings.ts'
import { readSoundPlan } from '../plan/sound-plan.ts'
import { placesOfPlainYaml } from '../plan/yaml-plain.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Edit } from '../source/mapped-text.ts'
import { LineIndex, type Position } from '../source/place.ts'
import type { Input, InputPlan } from './inputs.ts'
import { shownName } from './session.ts'

export { isPlanText } from '../plan/load.ts'

/** The plans of the text of a plan file. Throws an `InputError` where it is none. */
export function readPlanText(text: string, path: string, bytes?: Uint8Array): Input {
  const sound = isNdjson(text, path) ? undefined : readSoundPlan(text)
  const plans = sound
    ? [new FilePlan(sound, [], path, text, () => placesOfSound(text))]
    : load(text, path).plans.map((loaded) => filePlan(loaded, text))
  const input: Input = { file: shownName(path), text, plans, findings: [] }
  if (bytes) input.bytes = bytes
  return input
}

function placesOfSound(text: string): PlaceTable {
  return new PlaceTable({ place: placesOfPlainYaml(text, 0) }, new LineIndex(text))
}

function filePlan(loaded: LoadedPlan, text: string): FilePlan {
  const { plan, fits } = canonicalForm(loaded.value)
  return new FilePlan(plan, fits ? [] : schemaFindings(loaded), loaded.file, text, () => loaded.places)
}

class FilePlan implements InputPlan, Origin {
  readonly plan: Plan
  readonly problems: Diagnostic[]
  readonly file: string
  readonly text: string
  readonly #find: () => PlaceTable
  #places: PlaceTable | undefined

  /** `find` tells where everything stands, when somebody asks. */
  constructor(plan: Plan, problems: Diagnostic[], file: string, text: string, find: () => PlaceTable) {
    this.plan = plan
    this.problems = problems
    this.file = file
    this.text = text
    this.#find = find
  }

  get origin(): Origin {
    return this
  }

  get root(): PlaceNode {
    return this.#known.root
  }

  locate(pointer: string): Position | undefined {
    return this.#known.value(pointer)
  }

  edits(changes: readonly Change[]): Edit[] | undefined {
    return editsFor(changes, this.root, this.text)
  }

  get #known(): PlaceTable {
    this.#places ??= this.#find()
    return this.#places
  }
}
