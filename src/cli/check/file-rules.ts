/** The rules that hold for a file: those of its configuration, with the rules that the plugins of the project add. */

import { join, relative, resolve } from 'node:path'
import { rules } from '../../check/rules.ts'
import { type AdoptedRule, adopt, reasonOf } from '../../gate/custom-rules.ts'
import { ownRules } from '../../gate/own-rules.ts'
import { type Demands, type FileSettings, type Matches, settingsFor } from '../../gate/settings.ts'
import { near } from '../../plan/near-word.ts'
import { pointerBelow } from '../../plan/place-table.ts'
import { InputError } from '../../source/diagnostic.ts'
import { ConfigError, type ConfigFiles, type ProjectConfig } from '../config-files.ts'
import type { Io } from '../io.ts'

export class FileRules {
  readonly #configs: ConfigFiles
  readonly #io: Io
  readonly #demands: Demands
  readonly #custom = new Map<ProjectConfig, AdoptedRule[]>()
  readonly #settings = new Map<ProjectConfig, FileSettings>()

  constructor(configs: ConfigFiles, io: Io, demands: Demands) {
    this.#configs = configs
    this.#io = io
    this.#demands = demands
  }

  /** The settings for a file, at once where they are known. */
  for(path: string): FileSettings | Promise<FileSettings> {
    const project = this.#configs.of(path)
    const known = project instanceof Promise ? undefined : this.#settings.get(project)
    return known ?? this.#workedOut(path, project)
  }

  async #workedOut(path: string, found: ProjectConfig | Promise<ProjectConfig>): Promise<FileSettings> {
    const project = await found
    const { config, directory } = project
    const custom = await this.customOf(project)
    const byPath = config.overrides !== undefined || config.ignores !== undefined
    const matches = byPath ? await matcher() : () => false
    const below = relative(directory, resolve(this.#io.cwd, path)).replace(/\\/g, '/')
    const settings = settingsFor(below, config, custom, this.#demands, matches)
    if (!byPath) this.#settings.set(project, settings)
    return settings
  }

  /** The custom rules of a project, its rule settings checked on the way: only now is it known which rules there are. */
  async customOf(project: ProjectConfig): Promise<AdoptedRule[]> {
    const known = this.#custom.get(project)
    if (known) return known
    try {
      return await this.#adopted(project)
    } catch (error) {
      // what is wrong with the project is wrong for all files, and said once
      throw error instanceof InputError ? new ConfigError([error]) : error
    }
  }

  async #adopted(project: ProjectConfig): Promise<AdoptedRule[]> {
    const taken = new Set([...rules, ...ownRules].map(({ id }) => id))
    const custom: AdoptedRule[] = []
    for (const plugin of project.config.plugins ?? []) {
      const file = join(project.directory, plugin)
      const adopted = adopt(await this.#module(file), relative(this.#io.cwd, file), taken)
      for (const { id } of adopted) taken.add(id)
      custom.push(...adopted)
    }
    refuseUnknownRules(project, taken)
    for (const [id] of this.#demands.levels) {
      if (!taken.has(id)) throw unknownRule(id, taken)
    }
    this.#custom.set(project, custom)
    return custom
  }

  async #module(file: string): Promise<unknown> {
    try {
      return await this.#io.importModule(file)
    } catch (error) {
      const what = { code: 'plugin-unreadable', values: { reason: reasonOf(error) } } as const
      throw new InputError(what, { file: relative(this.#io.cwd, file) })
    }
  }
}

export function unknownRule(id: string, known: Iterable<string>): InputError {
  const suggestion = near(id, Array.from(known))
  const hint = suggestion
    ? ({ code: 'hint-did-you-mean', values: { suggestion } } as const)
    : ({ code: 'hint-rules' } as const)
  return new InputError({ code: 'usage-unknown-rule', values: { rule: id } }, { hint })
}

function refuseUnknownRules({ config, found }: ProjectConfig, known: ReadonlySet<string>): void {
  if (!found) return
  const lists = [
    { settings: config.rules, pointer: '/rules' },
    ...(config.overrides ?? []).map((override, at) => ({
      settings: override.rules,
      pointer: `/overrides/${at}/rules`,
    })),
  ]
  const problems = lists.flatMap(({ settings = {}, pointer }) =>
    Object.keys(settings)
      .filter((id) => !known.has(id))
      .map((id) => {
        const { what, hint } = unknownRule(id, known)
        const place = found.places.key(pointerBelow(pointer, id))
        return new InputError(what, { file: found.file, place, ...(hint ? { hint } : {}) })
      }),
  )
  if (problems.length > 0) throw new ConfigError(problems)
}

/** A pattern is compiled once, however many files are held against it. */
async function matcher(): Promise<Matches> {
  const { default: picomatch } = await import('picomatch')
  const compiled = new Map<readonly string[], (path: string) => boolean>()
  return (path, patterns) => {
    const matches = compiled.get(patterns) ?? picomatch([...patterns], { dot: true })
    compiled.set(patterns, matches)
    return matches(path)
  }
}
