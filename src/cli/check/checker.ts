/**
 * Checks files one by one: the configuration that holds for each, the gate, repairs, and what there is to show. All
 * that it needs to know comes in as plain data, so that a thread can do it as well as the process itself.
 */

import { dirname, relative, resolve } from 'node:path'
import { type Baseline, readBaseline } from '../../gate/baseline.ts'
import type { LineRanges } from '../../gate/changed-lines.ts'
import type { FindingKey } from '../../gate/finding-key.ts'
import { judge, type Verdict } from '../../gate/gate.ts'
import type { Demands, FileSettings } from '../../gate/settings.ts'
import { catalogueIn } from '../../messages/catalogue.ts'
import type { Language, Message } from '../../messages/messages.ts'
import type { Style } from '../../report/style.ts'
import { type Diagnostic, InputError } from '../../source/diagnostic.ts'
import type { Position } from '../../source/place.ts'
import type { ConfigFiles } from '../config-files.ts'
import { type Input, readInput } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { ReadingOptions } from '../options.ts'
import { FileRules } from './file-rules.ts'
import { repaired } from './repaired.ts'

/** What a run asks of the check of every file. */
export interface CheckOptions {
  language: Language
  /** Findings are shown for people; in colours where the output that they go to takes them. */
  pretty: boolean
  colored?: boolean
  demands: Demands
  reading: ReadingOptions
  /** The configuration that was named. */
  config?: string | undefined
  fix: 'no' | 'show' | 'write'
  /** The file of the baseline. */
  baseline?: string | undefined
  updateBaseline: boolean
  /** Only what concerns these lines, by absolute path. */
  changed?: ReadonlyMap<string, LineRanges> | undefined
}

/** What became of one file, as plain data. */
export interface FileResult {
  path: string
  plans: number
  findings: Diagnostic[]
  known: Diagnostic[]
  keys: FindingKey[]
  /** The findings for people. */
  shown: string
  /** What was repaired, or would be. */
  repairs: number
  diff: string
  /** The configuration leaves the file out. */
  ignored: boolean
  /** Why the file could not be read. */
  failure?: { what: Message; hint?: Message | undefined; file?: string | undefined; place?: Position | undefined }
}

export class Checker {
  readonly #options: CheckOptions
  readonly #io: Io
  readonly #style: () => Promise<Style | undefined>
  readonly #rules: FileRules
  #baseline: Baseline | undefined

  constructor(options: CheckOptions, io: Io, style: () => Promise<Style | undefined>, configs: ConfigFiles) {
    this.#options = options
    this.#io = io
    this.#style = style
    this.#rules = new FileRules(configs, io, options.demands)
  }

  async check(path: string): Promise<FileResult> {
    try {
      return await this.#check(path)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const { what, hint, file, place } = error
      return { ...nothing(path), failure: { what, hint, file, place } }
    }
  }

  async #check(path: string): Promise<FileResult> {
    const { reading, fix } = this.#options
    const known = this.#rules.for(path)
    const settings = known instanceof Promise ? await known : known
    if (settings.ignored) return { ...nothing(path), ignored: true }
    const { firstIsLead, labels } = settings
    const fromConfig = { ...(firstIsLead === undefined ? {} : { firstIsLead }), ...(labels ? { labels } : {}) }
    const options = { ...fromConfig, ...reading }
    let input = await readInput(path, this.#io, options)
    let verdict = await this.#judge(input, path, settings)
    const result = { ...nothing(path), plans: input.plans.length }
    if (fix !== 'no') {
      const after = await repaired(input, path, verdict, (next) => this.#judge(next, path, settings))
      if (after.count > 0) {
        if (fix === 'write') this.#io.writeFiles(new Map([[path, after.input.text]]), { force: true })
        else result.diff = await this.#diff(input, after.input.text)
      }
      result.repairs = after.count
      input = after.input
      verdict = after.verdict
    }
    const { findings, known: expected, keys } = verdict
    if (findings.length > 0) result.shown = await this.#shown(findings, input.text)
    return { ...result, findings, known: expected, keys }
  }

  #judge(input: Input, path: string, settings: FileSettings): Promise<Verdict> {
    const { changed, baseline, updateBaseline } = this.#options
    const { cwd } = this.#io
    if (baseline === undefined) {
      return judge(input, { settings, changed: changed && (changed.get(resolve(cwd, path)) ?? []) })
    }
    const name = relative(dirname(resolve(cwd, baseline)), resolve(cwd, path)).replace(/\\/g, '/')
    if (updateBaseline) return judge(input, { settings, keyFile: name })
    this.#baseline ??= readBaseline(new TextDecoder().decode(this.#io.readFile(baseline)), baseline)
    return judge(input, {
      settings,
      changed: changed && (changed.get(resolve(cwd, path)) ?? []),
      keyFile: name,
      known: this.#baseline.get(name) ?? new Map(),
    })
  }

  async #shown(findings: readonly Diagnostic[], text: string): Promise<string> {
    if (!this.#options.pretty) return ''
    const { pretty } = await import('../../report/pretty.ts')
    return pretty(findings, text, catalogueIn(this.#options.language), await this.#style())
  }

  async #diff(before: Input, after: string): Promise<string> {
    const { unifiedDiff } = await import('../../report/unified-diff.ts')
    return unifiedDiff(before.file, before.text, after)
  }
}

function nothing(path: string): FileResult {
  return { path, plans: 0, findings: [], known: [], keys: [], shown: '', repairs: 0, diff: '', ignored: false }
}
