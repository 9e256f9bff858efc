/**
 * What a command is given to read: plan files and documents alike become plans. One input that cannot be read is said
 * and counted, and never stops the others.
 */

import type { Origin } from '../check/check.ts'
import type { PlaceNode } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import { decode } from '../read/decode.ts'
import { holdsText } from '../read/formats.ts'
import type { Coverage } from '../source/coverage.ts'
import { type Diagnostic, InputError } from '../source/diagnostic.ts'
import type { PlanEvidence } from '../source/evidence.ts'
import type { Io } from './io.ts'
import type { ReadingOptions } from './options.ts'
import { type Session, shownName } from './session.ts'

export interface InputPlan {
  plan: Plan
  origin: Origin
  /** What is wrong with the form of a plan file; with errors in it the plan is not to be relied on. */
  problems: Diagnostic[]
  /** Where everything stands in a plan file; worked out when it is asked for. */
  readonly root?: PlaceNode
}

export interface Input {
  /** As the reader knows the file. */
  file: string
  /** The text that places refer to. */
  text: string
  plans: InputPlan[]
  /** What was found while reading. */
  findings: Diagnostic[]
  /** The bytes of a plan file as they lie on disk; a document has none, because it is never repaired. */
  bytes?: Uint8Array
  /** By what the items of each plan of a document were read. */
  evidence?: () => PlanEvidence[]
  /** What became of every character of a document. */
  coverage?: () => Coverage
}

/** Standard input is there once. */
export function refuseStdinTwice(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) throw new InputError({ code: 'usage-stdin-twice' })
}

/** The bytes of a file, or of standard input. Throws an `InputError` that says why not. */
export async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  return path === '-' ? await io.stdin() : io.readFile(path)
}

/** Up to so many inputs, and so many bytes of one, code is as good as done before it has been optimized. */
const shortRun = 150
const shortDocument = 3_000_000

/** Reads the inputs one after the other and hands each on; what cannot be read, or handled, is said instead. */
export async function forEachInput(
  paths: readonly string[],
  session: Session,
  options: ReadingOptions,
  handle: (input: Input) => void | Promise<void>,
): Promise<void> {
  refuseStdinTwice(paths)
  if (paths.length > shortRun) session.io.takeTime?.('well')
  for (const path of paths) {
    try {
      await handle(await readInput(path, session.io, await withConfig(path, session, options)))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      session.fail(error)
    }
  }
}

/** The plans of all inputs that are sound; `each` sees every input that was read. */
export async function readPlans(
  paths: readonly string[],
  session: Session,
  options: ReadingOptions,
  each: (input: Input) => void = () => {},
): Promise<Plan[]> {
  const plans: Plan[] = []
  await forEachInput(paths, session, options, (input) => {
    const errors = input.plans.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))
    if (errors.length > 0) {
      const hint = { code: 'hint-check', values: { file: input.file } } as const
      throw new InputError({ code: 'plan-invalid', values: { count: errors.length } }, { file: input.file, hint })
    }
    plans.push(...input.plans.map(({ plan }) => plan))
    each(input)
  })
  return plans
}

/** What the configuration says about the reading of documents, where the flags say nothing. */
export async function withConfig(path: string, session: Session, options: ReadingOptions): Promise<ReadingOptions> {
  if (isPlanName(path)) return options
  const { firstIsLead, labels } = (await session.configs.of(path)).config
  return { ...(firstIsLead === undefined ? {} : { firstIsLead }), ...(labels ? { labels } : {}), ...options }
}

const planEndings = ['.yaml', '.yml', '.json', '.ndjson', '.jsonl']

/** Whether a file is a plan file by its name. */
export function isPlanName(path: string): boolean {
  const name = path.toLowerCase()
  return planEndings.some((ending) => name.endsWith(ending))
}

/** A document needs none of what reads plan files, and a short run is mostly the loading of code. */
let planFiles: typeof import('./plan-text.ts') | undefined

export async function readInput(path: string, io: Io, options: ReadingOptions): Promise<Input> {
  const bytes = path === '-' ? await io.stdin() : io.readFile(path)
  if (bytes.length > shortDocument) io.takeTime?.('well')
  const mayBePlan = path === '-' || isPlanName(path)
  if (!mayBePlan || !holdsText(bytes)) return readDocument(bytes, path, options)
  planFiles ??= await import('./plan-text.ts')
  const text = decode(bytes, path)
  return path !== '-' || planFiles.isPlanText(text)
    ? planFiles.readPlanText(text, path, bytes)
    : readDocument(bytes, path, options)
}

async function readDocument(bytes: Uint8Array, path: string, options: ReadingOptions): Promise<Input> {
  const { parse } = await import('../parse.ts')
  const { sourcePlace } = await import('../check/source-place.ts')
  const { plans, text, find, findings, coverage, evidence } = await parse(bytes, path, options)
  if (plans.length === 0) throw new InputError({ code: 'document-without-plan' }, { file: path })
  return {
    file: shownName(path),
    text,
    plans: plans.map((plan) => ({
      plan,
      origin: { file: path, text, find, locate: (pointer: string) => sourcePlace(plan, pointer) },
      problems: [],
    })),
    findings,
    coverage,
    evidence,
  }
}
