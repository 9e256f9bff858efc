/**
 * Plan files into memory: YAML, a YAML stream of several plans, JSON (one plan or a list) and NDJSON. What comes back
 * is the value as written, shorthand and all, and the place of every node; validity is for schema-findings to judge
 * and canonical form for canonical.
 */

import type { Message } from '../messages/messages.ts'
import { InputError } from '../source/diagnostic.ts'
import { LineIndex } from '../source/place.ts'
import { type PlaceNode, PlaceTable } from './place-table.ts'
import { readYaml, type YamlDocument } from './yaml-values.ts'

/** One plan as its file has it. */
export interface LoadedPlan {
  file: string
  /** The value as written, in shorthand or not: a mapping with a supported `fangan`. */
  value: Record<string, unknown>
  /** Where each key and value stands in the file; takes the pointers of the value and of its canonical form. */
  places: PlaceTable
}

/** The plans of a plan file, already decoded. Throws an InputError where the file is no plan file. */
export function load(text: string, file: string): { plans: LoadedPlan[] } {
  const lines = new LineIndex(text)
  const documents = isNdjson(text, file) ? readLines(text, file, lines) : readYaml(text, file, lines)
  const plans: LoadedPlan[] = []
  for (const document of documents) for (const one of plansIn(document, file, lines)) plans.push(one)
  if (plans.length === 0) {
    throw new InputError(
      { code: 'plan-empty' },
      { hint: { code: 'hint-plan-start' }, file, place: lines.position({ start: 0, end: 0 }) },
    )
  }
  return { plans }
}

/** Whether a text is meant as a plan file, for input that has no name to tell it by. */
export function isPlanText(text: string): boolean {
  return /(?:^|[\n\r{,\ufeff])[ \t]*["']?fangan["']?[ \t]*:/.test(text)
}

/** Whether a plan file is JSON by its beginning; YAML in brackets counts as such. */
export function isJsonText(text: string): boolean {
  return /^[\s\ufeff]*[[{]/.test(text)
}

/** Whether a file is one plan a line, by its name or its beginning. */
export function isNdjson(text: string, file: string): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return true
  const end = text.indexOf('\n')
  return end > 0 && /^\{[^\n]*\}$/.test(text.slice(0, end).trim()) && text.slice(end).trimStart().startsWith('{')
}

function readLines(text: string, file: string, lines: LineIndex): YamlDocument[] {
  const documents: YamlDocument[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const line of text.slice(start).split('\n')) {
    if (line.trim() !== '') documents.push(...readYaml(line, file, lines, start))
    start += line.length + 1
  }
  return documents
}

function plansIn(document: YamlDocument, file: string, lines: LineIndex): LoadedPlan[] {
  const { value } = document
  // Nothing between two `---`, or behind the last one.
  if (value === null) return []
  if (!Array.isArray(value)) return [plan(document, file, lines)]
  return value.map((entry, index) => plan({ value: entry, place: entryPlace(document, index) }, file, lines))
}

function entryPlace({ place }: YamlDocument, index: number): PlaceNode {
  const { children } = place
  return (Array.isArray(children) ? children[index] : undefined) ?? place
}

function plan(document: YamlDocument, file: string, lines: LineIndex): LoadedPlan {
  const { value } = document
  const problem = startProblem(document)
  if (problem) {
    const { start } = document.place
    const { what, hint } = problem
    throw new InputError(what, { hint, file, place: lines.position({ start, end: start }) })
  }
  const places = new PlaceTable(document, lines)
  const { fangan: version } = value as Record<string, unknown>
  if (version !== 1 && version !== '1') {
    throw new InputError(
      { code: 'plan-version', values: { version: typeof version === 'object' ? '' : String(version) } },
      { hint: { code: 'hint-plan-version' }, file, place: places.value('/fangan') },
    )
  }
  return { file, value: value as Record<string, unknown>, places }
}

/** Why a value cannot be a plan. */
function startProblem({ value }: YamlDocument): { what: Message; hint: Message } | undefined {
  const hint = { code: 'hint-plan-start' } as const
  if (isMapping(value))
    return Object.hasOwn(value, 'fangan') ? undefined : { what: { code: 'plan-without-version' }, hint }
  // A full-width colon makes text of what was meant as keys and values.
  const colon = typeof value === 'string' && /^fangan ?：/.test(value)
  return { what: { code: 'plan-not-mapping' }, hint: colon ? { code: 'hint-yaml-colon' } : hint }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
