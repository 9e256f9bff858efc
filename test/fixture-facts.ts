/** What a plan says on the matters that a list of facts speaks of, in the shape of the facts, so that the two compare. */

type Mapping = Record<string, unknown>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (item: unknown): unknown => (isMapping(item) ? (item.name ?? item.text ?? item.subject) : item)

/** A plan's value seen through the facts about it: other keys are left out, lists are kept whole. */
export function projected(value: unknown, fact: unknown): unknown {
  if (fact === null) return value ?? null
  if (Array.isArray(fact))
    return Array.isArray(value) ? value.map((entry, index) => entryOf(entry, index, fact)) : value
  if (isMapping(fact) && isMapping(value))
    return Object.fromEntries(Object.keys(fact).map((key) => [key, projected(value[key], fact[key])]))
  return isMapping(fact) ? value : isMapping(value) ? nameOf(value) : value
}

/** An entry through the fact of the same name, or else the one at the same place. */
function entryOf(entry: unknown, index: number, facts: readonly unknown[]): unknown {
  const fact = facts.find((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(entry)) ?? facts[index]
  return fact === undefined ? nameOf(entry) : projected(entry, fact)
}
