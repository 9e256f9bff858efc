/** One run of `fangan check` over its files: results are shown as they come, reports written and the status judged at the end. */

import { dirname, relative, resolve } from 'node:path'
import type { ConfigFile } from '../../config/config.ts'
import { otherKeys, writeBaseline } from '../../gate/baseline.ts'
import type { FindingKey } from '../../gate/finding-key.ts'
import { type Diagnostic, InputError, type Severity } from '../../source/diagnostic.ts'
import { refuseStdinTwice } from '../inputs.ts'
import { print } from '../print.ts'
import { type Session, shownName } from '../session.ts'
import type { CheckOptions, FileResult } from './checker.ts'
import { checkOptions, type Flags, type Target, targetsOf } from './flags.ts'
import { Progress } from './progress.ts'
import { writeReports } from './reports.ts'
import { results } from './results.ts'

/** What a run has come to. */
export interface Tally {
  findings: Diagnostic[]
  known: Diagnostic[]
  keys: FindingKey[]
  /** Names of the files that were checked, in order. */
  files: string[]
  pretty: string
  plans: number
  unreadable: number
  ignored: number
  repairs: number
  repairedFiles: number
}

export async function runCheck(paths: readonly string[], flags: Flags, session: Session): Promise<void> {
  const targets = targetsOf(flags)
  const options = checkOptions(flags, targets, session)
  refuseStdinTwice(paths)
  if (options.fix !== 'no' && paths.includes('-')) throw new InputError({ code: 'usage-fix-stdin' })
  const files = await chosen(await expanded(paths, session), flags, options, session)
  const tally = await checkAll(files, options, targets, flags.jobs, session)
  await writeReports(targets, tally, session)
  if (options.updateBaseline) updateBaseline(options.baseline as string, tally, session)
  sayRepairs(tally, options, session)
  await judge(tally, flags, session)
}

/** Each argument for itself: one that stands for no file does not stop the others. */
async function expanded(paths: readonly string[], session: Session): Promise<string[]> {
  const files: string[] = []
  try {
    return await session.io.expand(paths)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  for (const path of paths) {
    try {
      files.push(...(await session.io.expand([path])))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      session.fail(error)
    }
  }
  return Array.from(new Set(files))
}

/** All files, or only those that changed, whose lines the options then hold. */
async function chosen(
  files: readonly string[],
  { since }: Flags,
  options: CheckOptions,
  { io }: Session,
): Promise<readonly string[]> {
  if (since === undefined) return files
  const { changedSince } = await import('./since.ts')
  const changed = await changedSince(since, io)
  options.changed = changed
  return files.filter((path) => changed.has(resolve(io.cwd, path)))
}

async function checkAll(
  files: readonly string[],
  options: CheckOptions,
  targets: readonly Target[],
  jobs: number | undefined,
  session: Session,
): Promise<Tally> {
  const tally: Tally = {
    findings: [],
    known: [],
    keys: [],
    files: [],
    pretty: '',
    plans: 0,
    unreadable: 0,
    ignored: 0,
    repairs: 0,
    repairedFiles: 0,
  }
  const streams = targets.some(({ format, file }) => format === 'pretty' && file === undefined)
  const progress = new Progress(files.length, session)
  for await (const result of results(files, options, jobs, session, streams)) {
    progress.step()
    if (result.failure) {
      progress.clear()
      tally.unreadable += 1
      const { what, hint, file, place } = result.failure
      session.fail(new InputError(what, { ...(hint && { hint }), ...(file && { file }), ...(place && { place }) }))
    } else add(result, tally)
    if (result.diff !== '') show(result.diff, streams, progress, session)
    if (result.shown === '' || options.updateBaseline) continue
    if (streams) show(result.shown, true, progress, session)
    else tally.pretty += result.shown
  }
  progress.clear()
  return tally
}

function add(result: FileResult, tally: Tally): void {
  if (result.ignored) {
    tally.ignored += 1
    return
  }
  tally.files.push(shownName(result.path))
  tally.plans += result.plans
  tally.repairs += result.repairs
  if (result.repairs > 0) tally.repairedFiles += 1
  for (const finding of result.findings) tally.findings.push(finding)
  for (const finding of result.known) tally.known.push(finding)
  for (const key of result.keys) tally.keys.push(key)
}

function show(text: string, onStdout: boolean, progress: Progress, { io }: Session): void {
  progress.clear()
  print(text, onStdout ? io.stdout : io.stderr)
}

/** Writes the baseline anew; what it has of files that were not checked now is kept. */
function updateBaseline(file: string, tally: Tally, session: Session): void {
  const { io } = session
  const directory = dirname(resolve(io.cwd, file))
  const checked = new Set(tally.files.map((path) => relative(directory, resolve(io.cwd, path)).replace(/\\/g, '/')))
  const isOther = (path: string) => !checked.has(path) && io.isFile(resolve(directory, path))
  const others = io.isFile(file) ? otherKeys(new TextDecoder().decode(io.readFile(file)), file, isOther) : []
  io.writeFiles(new Map([[file, writeBaseline([...others, ...tally.keys])]]), { force: true })
  session.say({ code: 'baseline-written', values: { path: file, count: tally.keys.length } })
  // All of these are known from now on.
  tally.findings = []
}

function sayRepairs({ repairs, repairedFiles }: Tally, { fix }: CheckOptions, session: Session): void {
  if (fix === 'no' || repairs === 0) return
  const code = fix === 'write' ? 'fix-done' : 'fix-would'
  session.say({ code, values: { count: repairs, files: repairedFiles } })
}

const weights: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

async function judge(tally: Tally, flags: Flags, session: Session): Promise<void> {
  const { findings, known, files, plans, unreadable, ignored } = tally
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')]
  const config = (await projectConfig(session))?.config
  const bound = weights[flags.failOn ?? config?.failOn ?? 'error']
  if (findings.some(({ severity }) => weights[severity] >= bound)) session.raise(1)
  const max = flags.maxWarnings ?? config?.maxWarnings
  if (max !== undefined && warnings > max) {
    session.raise(1)
    session.say({ code: 'too-many-warnings', values: { count: warnings, max } })
  }
  if (unreadable > 0 && files.length + unreadable > 1) {
    session.say({ code: 'unreadable-files', values: { count: unreadable } })
  }
  if (known.length > 0) session.say({ code: 'baseline-known', values: { count: known.length } })
  const counts = { files: files.length, plans }
  if (findings.length > 0) session.say({ code: 'summary-found', values: { ...counts, errors, warnings, infos } })
  else if (files.length > 0) session.say({ code: 'summary-clean', values: counts })
  else if (ignored > 0) session.say({ code: 'all-ignored' })
  else if (flags.since !== undefined && unreadable === 0) {
    session.say({ code: 'since-nothing', values: { revision: flags.since } })
  }
  const repairable = findings.filter(({ fix }) => fix?.safe).length
  if (repairable > 0 && !flags.fix && !flags.dryRun) session.say({ code: 'fix-hint', values: { count: repairable } })
}

/** Bounds for the whole run come from the configuration of the working directory. */
async function projectConfig(session: Session): Promise<ConfigFile | undefined> {
  return (await session.configs.of('-')).found
}
