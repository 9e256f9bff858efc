/**
 * The notes of several units on one duty: each stands behind the name of its unit, and a unit that writes again
 * replaces its own and no other. What a note says besides is kept in front.
 */

interface Noted {
  unit: string | undefined
  item: Record<string, unknown>
}

export interface NoteTerms {
  /** Whether others than one may have written what is there already. */
  isShared: boolean
  /** Whether a name is that of a unit, so that what stands behind it and a colon is that unit's note. */
  isUnit(name: string): boolean
}

const between = '；'

/** The note of a duty, from what the upper plan has and what the sheets say, the weightiest first. */
export function settledNote(kept: string | undefined, sheets: readonly Noted[], terms: NoteTerms): string | undefined {
  const said = sheets.flatMap(({ item, unit = '' }) => {
    const note = item.note as string | undefined
    return note === undefined || note === kept ? [] : [{ note, unit }]
  })
  if (said.length === 0) return kept
  const known = parts(kept, terms)
  const isNamed = Array.from(known.keys()).some((unit) => unit !== '')
  if (!terms.isShared && !isNamed && new Set(said.map(({ note }) => note)).size === 1) return said[0]?.note
  const notes = new Map(known)
  const heard = new Set<string>()
  for (const { note, unit } of said) {
    const own = (unit === '' ? undefined : parts(note, terms).get(unit)) ?? beyond(note, kept, known.get(''))
    if (own === '') continue
    // Nobody's words replace nobody's, and of two sheets of one unit neither is the later.
    const before = unit === '' || heard.has(unit) ? notes.get(unit) : undefined
    heard.add(unit)
    if (before?.split(between).includes(own)) continue
    notes.set(unit, before === undefined ? own : `${before}${between}${own}`)
  }
  const nobodys = notes.get('')
  notes.delete('')
  return [...(nobodys === undefined ? [] : [nobodys]), ...Array.from(notes, ([unit, note]) => `${unit}：${note}`)].join(
    between,
  )
}

/** The note of a plan that is not there: what several of its sheets say alike stood there before they were handed out. */
export function commonNote(sheets: readonly Noted[]): string | undefined {
  const seen = new Set<string>()
  for (const { item } of sheets) {
    const note = item.note as string | undefined
    if (note === undefined) continue
    if (seen.has(note)) return note
    seen.add(note)
  }
  return undefined
}

/** What a note says beyond what stood there before. */
function beyond(note: string, ...before: (string | undefined)[]): string {
  const start = before.find((text) => text !== undefined && note.startsWith(text))
  return start === undefined ? note : note.slice(start.length).replace(/^[；，。、;,\s]+/, '')
}

/** A note taken apart by the units that it names; what stands before the first of them is nobody's, under ''. */
function parts(note: string | undefined, { isUnit }: NoteTerms): Map<string, string> {
  const found = new Map<string, string>()
  let unit = ''
  for (const piece of note?.split(between) ?? []) {
    const [, name = '', words] = /^([^：]{2,40})：(.*)$/s.exec(piece) ?? []
    const isMark = words !== undefined && !found.has(name) && isUnit(name)
    if (isMark) unit = name
    const before = found.get(unit)
    found.set(unit, isMark ? words : before === undefined ? piece : `${before}${between}${piece}`)
  }
  return found
}
