/**
 * What holds for one file: the levels and options of the rules after the configuration, its overrides for the path and
 * the command line have spoken, in that order, and the units that the project knows.
 */

import type { RuleSettings } from '../check/check.ts'
import type { Rule } from '../check/rule.ts'
import { rules as builtIn } from '../check/rules.ts'
import type { Config, Level, RuleSetting } from '../config/config.ts'

/** What the command line says for all files. */
export interface Demands {
  levels: readonly (readonly [rule: string, level: Level])[]
  today: string
}

/** Does a path, relative to the directory of the configuration, match one of these patterns? */
export type Matches = (path: string, patterns: readonly string[]) => boolean

export interface FileSettings extends RuleSettings {
  /** The configuration leaves this file out. */
  ignored: boolean
  firstIsLead: boolean | undefined
  labels: Config['labels']
}

/** The settings of a file at a path relative to the directory of its configuration. */
export function settingsFor(
  path: string,
  config: Config,
  customRules: readonly Rule[],
  demands: Demands,
  matches: Matches,
): FileSettings {
  const levels = new Map<string, Level>()
  const options = new Map<string, Record<string, unknown>>()
  const overrides = (config.overrides ?? []).filter(({ files }) => matches(path, files))
  for (const { rules = {} } of [config, ...overrides]) {
    for (const [id, setting] of Object.entries(rules)) apply(id, setting, levels, options)
  }
  for (const [id, level] of demands.levels) levels.set(id, level)
  return {
    rules: customRules.length > 0 ? [...builtIn, ...customRules] : builtIn,
    levels,
    options,
    units: config.units ?? [],
    today: demands.today,
    ignored: config.ignores !== undefined && matches(path, config.ignores),
    firstIsLead: overrides.findLast(({ firstIsLead }) => firstIsLead !== undefined)?.firstIsLead ?? config.firstIsLead,
    labels: config.labels,
  }
}

function apply(
  id: string,
  setting: RuleSetting,
  levels: Map<string, Level>,
  options: Map<string, Record<string, unknown>>,
): void {
  if (typeof setting === 'string') {
    levels.set(id, setting)
    return
  }
  const { level, ...rest } = setting
  if (level !== undefined) levels.set(id, level)
  options.set(id, { ...options.get(id), ...rest })
}
