/**
 * What a template leaves open: `{title}`, `{issuer}`, `{year}` and the like, in any text of it or as a whole value.
 * The answers fill it.
 */

import type { Path, Setting } from '../edit/plan-value.ts'

/** What a placeholder may name. */
const placeholderNames = ['title', 'issuer', 'number', 'year', 'period', 'level'] as const

export type PlaceholderName = (typeof placeholderNames)[number]

const placeholder = new RegExp(`\\{(${placeholderNames.join('|')})\\}`, 'g')

/** The settings that fill a template's placeholders, and the names of those for which there is no value. */
export function fillPlaceholders(
  value: unknown,
  values: Partial<Record<PlaceholderName, string>>,
): { settings: Setting[]; open: PlaceholderName[] } {
  const settings: Setting[] = []
  const open = new Set<PlaceholderName>()
  const filledIn = (text: string) =>
    text.replace(placeholder, (hole, name: PlaceholderName) => {
      const given = values[name]
      if (given === undefined) open.add(name)
      return given ?? hole
    })
  visit(value, [], (path, text) => {
    const filled = filledIn(text)
    if (filled === text) return
    const isNumber = path.at(-1) === 'year' && /^\d{4}$/.test(filled)
    settings.push({ path, value: isNumber ? Number(filled) : filled })
  })
  return { settings, open: Array.from(open) }
}

function visit(value: unknown, path: Path, seen: (path: Path, text: string) => void): void {
  const text = typeof value === 'string' ? value : bare(value)
  if (text !== undefined) seen(path, text)
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) visit(entry, [...path, index], seen)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key], seen)
  }
}

/** `title: {title}` without quotation marks is YAML for a mapping with a key and nothing under it. */
function bare(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [[key, inner] = [], more] = Object.entries(value)
  return key !== undefined &&
    more === undefined &&
    inner === null &&
    (placeholderNames as readonly string[]).includes(key)
    ? `{${key}}`
    : undefined
}
