/**
 * The findings that were there when a project began to check: they are known and not shown, so that new ones stand
 * out. What a baseline knows but no longer occurs is said, or it would cover its own return.
 */

import { type Diagnostic, InputError } from '../source/diagnostic.ts'
import type { FindingKey } from './finding-key.ts'

/** Known findings of one file: key as text → how many there are. */
export type Known = Map<string, number>

export type Baseline = Map<string, Known>

/** Entries of the file of a baseline: keys, and how often each occurs where that is more than once. */
interface Entry extends FindingKey {
  count?: number
}

export function readBaseline(text: string, file: string): Baseline {
  const entries = entriesOf(text, file)
  const baseline: Baseline = new Map()
  for (const { count = 1, ...key } of entries) {
    const known = baseline.get(key.file) ?? new Map<string, number>()
    const text = keyText(key)
    baseline.set(key.file, known.set(text, (known.get(text) ?? 0) + count))
  }
  return baseline
}

/** The keys of a baseline, each as often as it occurs, of the files that a run did not look at. */
export function otherKeys(text: string, file: string, isOther: (file: string) => boolean): FindingKey[] {
  return entriesOf(text, file)
    .filter((entry) => isOther(entry.file))
    .flatMap(({ count = 1, ...key }) => Array.from({ length: count }, () => key))
}

function entriesOf(text: string, file: string): Entry[] {
  const entries = parsed(text)
  if (!entries) throw new InputError({ code: 'baseline-invalid' }, { file, hint: { code: 'hint-baseline' } })
  return entries
}

function parsed(text: string): Entry[] | undefined {
  try {
    const { version, findings } = JSON.parse(text) as { version: unknown; findings: unknown }
    const sound = version === 1 && Array.isArray(findings) && findings.every(isEntry)
    return sound ? (findings as Entry[]) : undefined
  } catch {
    return undefined
  }
}

/** The file of a baseline: one entry a line, in order, so that its own changes can be read. */
export function writeBaseline(keys: readonly FindingKey[]): string {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(keyText(key), (counts.get(keyText(key)) ?? 0) + 1)
  const lines = Array.from(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => (count === 1 ? key : `${key.slice(0, -1)},"count":${count}}`))
  return `{"version":1,"findings":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`
}

/** Splits findings into new and known ones; what is left over of the known is stale. */
export function againstBaseline(
  findings: readonly { finding: Diagnostic; key: FindingKey }[],
  known: Known,
): { fresh: Diagnostic[]; known: Diagnostic[]; stale: { key: FindingKey; count: number }[] } {
  const left = new Map(known)
  const fresh: Diagnostic[] = []
  const seen: Diagnostic[] = []
  for (const { finding, key } of findings) {
    const text = keyText(key)
    const count = left.get(text) ?? 0
    if (count > 0) left.set(text, count - 1)
    ;(count > 0 ? seen : fresh).push(finding)
  }
  const stale = Array.from(left)
    .filter(([, count]) => count > 0)
    .map(([text, count]) => ({ key: JSON.parse(text) as FindingKey, count }))
  return { fresh, known: seen, stale }
}

/** Without the numbers in the message: one duty more beside it (3 of the 4) makes no finding a new one. */
function keyText({ file, rule, item, message, values = {} }: FindingKey): string {
  const words = Object.entries(values).filter(([, value]) => typeof value !== 'number')
  const kept = words.length > 0 ? { values: Object.fromEntries(words) } : {}
  return JSON.stringify({ file, rule, item, message, ...kept })
}

function isEntry(value: unknown): boolean {
  const { file, rule, count = 1 } = (value ?? {}) as Partial<Entry>
  return typeof file === 'string' && typeof rule === 'string' && Number.isInteger(count) && count > 0 && count < 1e6
}
