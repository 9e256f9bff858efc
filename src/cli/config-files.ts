/**
 * Which configuration holds for a file: the nearest one found upwards from it, or the one that `--config` names. What
 * has been found for a directory is kept, because a run has many files and few directories.
 */

import { dirname, join, relative, resolve } from 'node:path'
import type { Config, ConfigFile } from '../config/config.ts'
import { holdsConfig } from '../config/package-config.ts'
import { InputError } from '../source/diagnostic.ts'
import type { Io } from './io.ts'

/** A configuration and the directory that its patterns and paths start from. */
export interface ProjectConfig {
  config: Config
  directory: string
  /** Undefined where there is no configuration at all. */
  found?: ConfigFile
}

/** A configuration that has problems: each of them is to be said, and nothing to be done. */
export class ConfigError extends Error {
  readonly problems: readonly InputError[]

  constructor(problems: readonly InputError[]) {
    super('configuration')
    this.problems = problems
  }
}

const names = ['fangan.config.yaml', 'fangan.config.yml', 'package.json']

export class ConfigFiles {
  readonly #io: Io
  readonly #known = new Map<string, ProjectConfig>()
  /** The same by the folders as they were written. */
  readonly #written = new Map<string, ProjectConfig>()
  readonly #named: string | undefined

  /** `named` is the file that holds for all, where one was named. */
  constructor(io: Io, named: string | undefined) {
    this.#io = io
    this.#named = named
  }

  /** The configuration that holds for a file, at once where it is known. Throws a `ConfigError` where it has problems. */
  of(path: string): ProjectConfig | Promise<ProjectConfig> {
    const folder = path === '-' ? '.' : dirname(path)
    return this.#written.get(folder) ?? this.#found(folder)
  }

  async #found(folder: string): Promise<ProjectConfig> {
    const { cwd } = this.#io
    const named = this.#named
    const config =
      named === undefined ? await this.#at(resolve(cwd, folder)) : await this.#read(named, dirname(resolve(cwd, named)))
    this.#written.set(folder, config)
    return config
  }

  async #at(directory: string): Promise<ProjectConfig> {
    const known = this.#known.get(directory)
    if (known) return known
    const above = dirname(directory)
    const here = await this.#in(directory)
    const config = here ?? (above === directory ? { config: {}, directory: this.#io.cwd } : await this.#at(above))
    this.#known.set(directory, config)
    return config
  }

  async #in(directory: string): Promise<ProjectConfig | undefined> {
    for (const name of names) {
      const file = join(directory, name)
      if (!this.#io.isFile(file)) continue
      const config = await this.#read(relative(this.#io.cwd, file) || name, directory)
      if (config.found) return config
    }
    return undefined
  }

  async #read(file: string, directory: string): Promise<ProjectConfig> {
    const known = this.#known.get(file)
    if (known) return known
    const text = this.#text(file)
    const silent = file.endsWith('package.json') && !holdsConfig(text)
    const { found, problems } = silent
      ? { found: undefined, problems: [] }
      : (await import('../config/config.ts')).readConfig(text, file)
    if (problems.length > 0) throw new ConfigError(problems)
    const config = { config: found?.config ?? {}, directory, ...(found ? { found } : {}) }
    this.#known.set(file, config)
    return config
  }

  /** One that cannot be read stops the run as one with problems does, however many files it is asked for. */
  #text(file: string): string {
    try {
      return new TextDecoder().decode(this.#io.readFile(file))
    } catch (error) {
      throw error instanceof InputError ? new ConfigError([error]) : error
    }
  }
}
