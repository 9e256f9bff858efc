/** What may be said of an item that is added, kind by kind: the properties of the format that a person writes. */

import { type Property, propertiesOf, shapeOf } from '../plan/shape.ts'

/** The kinds of items that are added one by one, and the lists they go into. */
export const addableLists = {
  duty: 'duties',
  phase: 'phases',
  team: 'teams',
  platform: 'platforms',
  organization: 'organizations',
  target: 'targets',
} as const

export type AddableKind = keyof typeof addableLists

export const addableKinds = Object.keys(addableLists) as AddableKind[]

/** What the tool writes itself, or what has an option of its own. */
const notAsked = new Set(['confidence', 'source', 'duties'])

/** The fields of a kind, in the order of the format. The name of a target is its `subject`. */
export function fieldsOf(kind: AddableKind): (readonly [key: string, field: Property])[] {
  return propertiesOf(shapeOf(kind)).filter(([key]) => !notAsked.has(key))
}

/** The fields of all kinds, each once, those that more kinds have first. */
export function allFields(): ReadonlyMap<string, Property> {
  return new Map(addableKinds.flatMap((kind) => [...fieldsOf(kind)]))
}
