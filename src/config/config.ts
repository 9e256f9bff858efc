/**
 * The configuration of a project: which rules count how much where, which files are left out, which units there are.
 * It is read from `fangan.config.yaml` or from the key `fangan` of package.json, and judged before anything else is.
 */

import type { LabelWords } from '../language/office-labels.ts'
import { type PlaceNode, PlaceTable } from '../plan/place-table.ts'
import { readYaml } from '../plan/yaml-values.ts'
import { InputError, type Severity } from '../source/diagnostic.ts'
import { LineIndex } from '../source/place.ts'
import { configProblems } from './config-problems.ts'
import { holdsConfig } from './package-config.ts'

export type Level = 'off' | Severity

/** A level, or a level and what the rule takes beside it. */
export type RuleSetting = Level | { level?: Level; [option: string]: unknown }

export interface Override {
  files: string[]
  rules?: Record<string, RuleSetting>
  firstIsLead?: boolean
}

export interface Config {
  rules?: Record<string, RuleSetting>
  overrides?: Override[]
  ignores?: string[]
  units?: { name: string; aliases?: string[]; members?: string[] }[]
  firstIsLead?: boolean
  labels?: LabelWords
  plugins?: string[]
  templates?: string[]
  failOn?: Severity
  maxWarnings?: number
}

/** A configuration and where it came from. */
export interface ConfigFile {
  file: string
  config: Config
  /** For what turns out only later, such as a rule that nobody knows. */
  places: PlaceTable
}

/** Reads a configuration file; undefined where a package.json has none. Throws an InputError for each problem, all in one list. */
export function readConfig(text: string, file: string): { found?: ConfigFile; problems: InputError[] } {
  const inPackage = /(?:^|[\\/])package\.json$/.test(file)
  if (inPackage && !holdsConfig(text)) return { problems: [] }
  const lines = new LineIndex(text)
  try {
    const [document] = readYaml(text, file, lines)
    const root = { value: document?.value ?? {}, place: document?.place ?? nowhere }
    const { value, place } = inPackage ? entry(root) : root
    const places = new PlaceTable({ place }, lines)
    const problems = configProblems(value, places, file)
    return problems.length > 0 ? { problems } : { found: { file, config: value as Config, places }, problems }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { problems: [error] }
  }
}

const nowhere: PlaceNode = { start: 0, end: 0, key: undefined, children: undefined }

function entry({ value, place }: { value: unknown; place: PlaceNode }): { value: unknown; place: PlaceNode } {
  const inner = place.children instanceof Map ? place.children.get('fangan') : undefined
  return { value: (value as Record<string, unknown>).fangan, place: inner ?? place }
}
