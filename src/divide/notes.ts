/**
 * The notes of several units on one duty: each stands behind the name of its unit, and a unit that writes again
 * replaces its own and no other.
 */

interface Noted {
  unit: string | undefined
  item: Record<string, unknown>
}

const between = '；'

/** The note of a duty, from what the upper plan has and what the sheets say, the weightiest first. */
export function settledNote(kept: string | undefined, sheets: readonly Noted[]): string | undefined {
  const said = new Map<string, string | undefined>()
  for (const { item, unit } of sheets) {
    const note = item.note as string | undefined
    if (note !== undefined && note !== kept && !said.has(note)) said.set(note, unit)
  }
  const known = parts(kept)
  if (said.size === 0) return kept
  if (said.size === 1 && !known) return said.keys().next().value
  const notes = new Map(known)
  for (const [note, unit = ''] of said) notes.set(unit, parts(note)?.get(unit) ?? note)
  return Array.from(notes, ([unit, note]) => (unit === '' ? note : `${unit}：${note}`)).join(between)
}

/** The notes by unit where a note was made of several. */
function parts(note: string | undefined): Map<string, string> | undefined {
  const pieces = note?.split(between).map((piece) => /^([^：]{2,40})：(.*)$/s.exec(piece)) ?? []
  if (pieces.length < 2 || pieces.includes(null)) return undefined
  return new Map(pieces.map((piece) => [piece?.[1] ?? '', piece?.[2] ?? '']))
}
