/**
 * Where values come from that only a run can know: the units and items of the plan that the line names, the rules, the
 * templates, the entries of a list.
 */

import type { Argument, Command, Option } from 'commander'
import { itemName, walkItems } from '../../plan/items.ts'
import { formats as reportFormats } from '../check/flags.ts'
import type { Input } from '../inputs.ts'
import type { ListReader } from '../selection.ts'
import type { Session } from '../session.ts'
import type { Answer, Candidate } from './answer.ts'

/** Gives the values for a word, by what is typed of it and the arguments before it. */
type Values = (
  typed: string,
  args: readonly string[],
  session: Session,
  chain: readonly Command[],
  given: Given,
) => Promise<Answer>

/** The values that options were given, by their long names. */
export type Given = ReadonlyMap<string, readonly string[]>

export type Source = 'files' | 'directories' | Values

/** By the long name of an option, behind that of its command where commands differ. */
const options: Record<string, Source> = {
  '--unit': units,
  '--rule': rulesWithLevel,
  'check --format': reportForms,
  '--template': templates,
  '--into': 'files',
  '--under': namesOf('duty'),
  ...Object.fromEntries(['phase', 'platform', 'team'].map((kind) => [`add --${kind}`, namesOf(kind)])),
  ...Object.fromEntries(['lead', 'responsible', 'support'].map((role) => [`add --${role}`, severalUnits])),
}

const argumentsOf: Record<string, Source> = {
  explain: rulesAndItems,
  help: commandsAndTopics,
}

/** Where the value of an option comes from; nothing is known of one that takes a number or a day. */
export function optionSource(chain: readonly Command[], option: Option): Source {
  const long = option.long ?? ''
  const known = options[`${chain.at(-1)?.name()} ${long}`] ?? options[long]
  if (known) return known
  const { choices } = (option.parseArg ?? {}) as Partial<ListReader>
  if (choices) return async (typed) => entries(typed, choices)
  if (/<(?:file|path)\b/.test(option.flags)) return 'files'
  return /<(?:directory|folder)\b/.test(option.flags) ? 'directories' : nothing
}

/** Where an argument comes from: most are files. */
export function argumentSource(chain: readonly Command[], _argument: Argument): Source {
  return argumentsOf[chain.at(-1)?.name() ?? ''] ?? 'files'
}

async function nothing(): Promise<Answer> {
  return { candidates: [] }
}

/** The next entry of a list with commas. */
function entries(typed: string, choices: readonly string[]): Answer {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1)
  const taken = new Set(before.split(','))
  const left = choices.filter((choice) => !taken.has(choice))
  return { candidates: left.map((choice) => ({ value: before + choice })) }
}

async function units(_typed: string, args: readonly string[], session: Session): Promise<Answer> {
  const { listedUnits } = await import('../../plan/units.ts')
  const found: Candidate[] = []
  for (const path of args) {
    const input = await inputAt(path, session)
    for (const { plan } of input?.plans ?? []) found.push(...listedUnits(plan).map((value) => ({ value })))
  }
  return { candidates: distinct(found) }
}

/** Units one after the other, as a plan file takes them. */
async function severalUnits(typed: string, args: readonly string[], session: Session): Promise<Answer> {
  const before = typed.slice(0, typed.lastIndexOf('、') + 1)
  const taken = new Set(before.split('、'))
  const { candidates } = await units(typed, args, session)
  const left = candidates.filter(({ value }) => !taken.has(value))
  return { candidates: left.map(({ value }) => ({ value: before + value })) }
}

/** The items of a kind in the plans of the line. */
function namesOf(kind: string): Values {
  return async (_typed, args, session) => {
    const inputs = await Promise.all(args.map((path) => inputAt(path, session)))
    const items = inputs.flatMap((input) => input?.plans.flatMap(({ plan }) => Array.from(walkItems(plan))) ?? [])
    const named = items.filter((found) => found.kind === kind)
    return { candidates: distinct(named.map((found) => ({ value: itemName(found) }))) }
  }
}

async function ruleCandidates(session: Session): Promise<Candidate[]> {
  const { rules } = await import('../../check/rules.ts')
  const { ownRules } = await import('../../gate/own-rules.ts')
  return [...ownRules, ...rules].map(({ id, summary }) => ({ value: id, about: session.catalogue[summary] }))
}

const levels = ['off', 'info', 'warning', 'error']

/** `ID=LEVEL`, one half after the other. */
async function rulesWithLevel(typed: string, _args: readonly string[], session: Session): Promise<Answer> {
  const id = /^([^=]*)=/.exec(typed)?.[1]
  if (id !== undefined) return { candidates: levels.map((level) => ({ value: `${id}=${level}` })) }
  const rules = await ruleCandidates(session)
  return { candidates: rules.map((rule) => ({ ...rule, value: `${rule.value}=` })), open: true }
}

/** A report, and the file that it goes to. */
async function reportForms(typed: string): Promise<Answer> {
  const [before] = /^[^=]*=/.exec(typed) ?? []
  if (before !== undefined) return { candidates: [], paths: 'files', before }
  return { candidates: reportFormats.map((value) => ({ value })) }
}

/** A rule, or the items of the file that is typed already. */
async function rulesAndItems(typed: string, _args: readonly string[], session: Session): Promise<Answer> {
  const hash = typed.lastIndexOf('#')
  const file = hash < 0 ? typed : typed.slice(0, hash)
  const input = file === '' ? undefined : await inputAt(file, session)
  if (input) return { candidates: itemsOf(input, file) }
  return { candidates: await ruleCandidates(session), paths: 'files' }
}

/** Templates that come with fangan, and those of the folders that the line or the configuration names. */
async function templates(
  _typed: string,
  _args: readonly string[],
  session: Session,
  _chain: readonly Command[],
  given: Given,
): Promise<Answer> {
  const { readTemplates } = await import('../new/templates.ts')
  const { aboutIn } = await import('../new/template-list.ts')
  const { loadDraftWords } = await import('../../messages/catalogue.ts')
  const folders = given.get('--templates')
  const words = await loadDraftWords(session.language)
  const { usable } = await readTemplates(
    folders?.map((folder) => inHome(folder, session)),
    session,
  )
  return { candidates: usable.map((one) => ({ value: one.id, about: aboutIn(one, words) || one.plan.title })) }
}

/** What there is help on. */
async function commandsAndTopics(
  _typed: string,
  _args: readonly string[],
  { language }: Session,
  [program]: readonly Command[],
): Promise<Answer> {
  const { topics, topicTitle } = await import('../../messages/topics/topics.ts')
  const pages = topics.map(async (value) => ({ value, about: await topicTitle(value, language) }))
  const commands = program?.commands ?? []
  return {
    candidates: [
      ...commands.map((one) => ({ value: one.name(), about: one.description() })),
      ...(await Promise.all(pages)),
    ],
  }
}

function itemsOf({ plans }: Input, file: string): Candidate[] {
  return plans.flatMap(({ plan }) =>
    Array.from(walkItems(plan), (found) => ({ value: `${file}#${found.item.id}`, about: itemName(found) })),
  )
}

/** The plans of a file on the line; standard input is left to the run itself. */
async function inputAt(path: string, session: Session): Promise<Input | undefined> {
  const { io } = session
  const file = inHome(path, session)
  if (path === '-' || !io.isFile(file)) return undefined
  const { readInput, withConfig } = await import('../inputs.ts')
  try {
    return await readInput(file, io, await withConfig(file, session, {}))
  } catch {
    return undefined
  }
}

/** The shell itself makes a path of `~/`, but only when the command is run. */
function inHome(path: string, { io }: Session): string {
  return path.replace(/^~(?=\/)/, io.env.HOME ?? '~')
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return Array.from(new Map(candidates.map((one) => [one.value, one])).values())
}
