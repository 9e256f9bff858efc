/** `fangan add`: an item put into a plan file, checked before anything is written. */

import { checkPlan } from '../../check/check.ts'
import { type Added, addItem } from '../../edit/add-item.ts'
import { type AddableKind, addableLists } from '../../edit/item-fields.ts'
import { filled, type HelpCatalogue } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../../render/printable.ts'
import { unifiedDiff } from '../../report/unified-diff.ts'
import { type Diagnostic, InputError } from '../../source/diagnostic.ts'
import type { Terminal } from '../io.ts'
import { deliver } from '../output.ts'
import { readPlanText } from '../plan-text.ts'
import { print } from '../print.ts'
import { planHint, planNamed } from '../selection.ts'
import { type Session, shownName } from '../session.ts'
import { type FieldFlags, itemOf, wrongOption } from './item-of.ts'
import { itemNamed, newUnits, refuseLooseEnds, unitNames } from './known-names.ts'
import { planFileText } from './plan-file.ts'

export interface AddFlags {
  under?: string
  plan?: string
  newUnit?: boolean
  dryRun?: boolean
  output?: string
  force?: boolean
}

export async function runAdd(
  kind: AddableKind,
  path: string,
  fields: FieldFlags,
  flags: AddFlags,
  session: Session,
  help: HelpCatalogue,
): Promise<void> {
  const text = await planFileText(path, session)
  const from: Source = { text, path, ...chosen(text, path, flags.plan) }
  const { terminal } = session.io
  const isBare = Object.keys(fields).length === 0 && flags.under === undefined
  const added =
    terminal && isBare && path !== '-'
      ? await asked(kind, from, flags, session, help, terminal)
      : await made(kind, from, fields, flags, session)
  const written = write(text, added, path, flags, session)
  if (written === undefined) return
  const place = readPlanText(added.text, path).plans[from.index]?.origin.locate(added.pointer)
  session.say({ code: 'added', values: { file: written, line: place?.start.line ?? 1, ...named(added) } })
}

/** The file as it is, and the plan of it that is meant. */
interface Source {
  text: string
  path: string
  plan: Plan
  index: number
}

/** The file with the item in it; what there is to say of the item is said. */
async function made(
  kind: AddableKind,
  { text, path, plan, index }: Source,
  fields: FieldFlags,
  flags: AddFlags,
  session: Session,
): Promise<Added> {
  const item = itemOf(kind, fields)
  refuseLooseEnds(plan, kind, item, path)
  const holder = holderOf(plan, kind, flags.under, path)
  const added = addItem(text, path, { index, holder, list: addableLists[kind], item })
  const said = await judge(plan, added, path, session)
  await tellNewUnits(plan, item, said, path, flags, session)
  return added
}

/** The same by questions, with a look at what would change before anything does. */
async function asked(
  kind: AddableKind,
  from: Source,
  flags: AddFlags,
  session: Session,
  help: HelpCatalogue,
  terminal: Terminal,
): Promise<Added> {
  const { onTerminal } = await import('../new/guided.ts')
  const { askItem } = await import('./ask-item.ts')
  const { units = [] } = (await session.configs.of(from.path)).config
  return onTerminal(terminal, session, async (ask, words) => {
    const { fields, under } = await askItem(kind, from.plan, unitNames(from.plan, units), { ask, words, help, session })
    const added = await made(kind, from, fields, { ...flags, ...(under === undefined ? {} : { under }) }, session)
    if (flags.dryRun) return added
    ask.say(unifiedDiff(shownName(from.path), from.text, added.text).replace(/[^\P{C}\n]/gu, '�'))
    const file = filled(words['write-to'], { path: flags.output ?? from.path })
    const choices = [
      { value: true, label: file },
      { value: false, label: words['write-not'] },
    ]
    if (await ask.choose({ message: words['ask-write'], choices })) return added
    throw new InputError({ code: 'new-cancelled' })
  })
}

/** The one plan that is meant, and which of the file it is. Throws where the file is no sound plan file. */
function chosen(text: string, path: string, wanted: string | undefined): { plan: Plan; index: number } {
  const { plans, file } = readPlanText(text, path)
  const all = plans.map(({ plan }) => plan)
  const [plan, ...more] = planNamed(all, wanted, path)
  if (!plan || more.length > 0) {
    throw new InputError(
      { code: 'add-several-plans', values: { count: all.length } },
      { file: path, hint: planHint(all) },
    )
  }
  const index = all.indexOf(plan)
  const errors = plans[index]?.problems.filter(({ severity }) => severity === 'error').length ?? 0
  if (errors === 0) return { plan, index }
  const hint = { code: 'hint-check', values: { file } } as const
  throw new InputError({ code: 'plan-invalid', values: { count: errors } }, { file: path, hint })
}

function holderOf(plan: Plan, kind: AddableKind, under: string | undefined, path: string): string {
  if (under === undefined) return ''
  if (kind !== 'duty') throw wrongOption('under', kind)
  return itemNamed(plan, under, ['duty'], '--under', path).pointer
}

async function tellNewUnits(
  plan: Plan,
  item: Readonly<Record<string, unknown>>,
  said: string,
  path: string,
  { newUnit }: AddFlags,
  session: Session,
): Promise<void> {
  if (newUnit) return
  const { config } = await session.configs.of(path)
  for (const { name, near } of newUnits(item, unitNames(plan, config.units ?? []))) {
    // What a rule has told already is not told again.
    if (said.includes(name)) continue
    const values = { name: printableLine(name), near: printableLine(near ?? '') }
    session.say({ code: near === undefined ? 'add-new-unit' : 'add-near-unit', values })
  }
}

/** What these rules say of a unit's name is what a note would say of it. */
const ofNames = new Set(['name-differs', 'unit-two-names', 'name-ending'])

/** What is missing can be added, and a late deadline is for people to judge; a day that cannot be is never meant. */
const neverMeant = new Set(['edtf', 'impossible-date', 'reversed-range', 'reversed-time'])

/** What the rules find now and did not find before: a time that cannot be refuses the new item, the rest is told; what is told of names is given back. */
async function judge(before: Plan, { plan, text, pointer }: Added, path: string, session: Session): Promise<string> {
  const origin = { file: path, text, locate: () => undefined }
  // Not by what it says: a finding that counts the duties is no new one because there is one more.
  const key = ({ rule, item }: Diagnostic) => `${rule} ${item}`
  const known = new Set((await checkPlan(before, origin)).map(key))
  const findings = (await checkPlan(plan, origin)).filter((finding) => !known.has(key(finding)))
  const isOwn = ({ item }: Diagnostic) => item?.startsWith(`${pointer}/`)
  const wrong = findings.find((finding) => neverMeant.has(finding.rule) && isOwn(finding))
  if (wrong) {
    throw new InputError(wrong.message, { file: path, hint: { code: 'hint-explain', values: { rule: wrong.rule } } })
  }
  const said = findings.map(({ rule, message }) => ({ rule, finding: printableLine(session.text(message)) }))
  for (const values of said) session.say({ code: 'add-finding', values })
  return said.flatMap(({ rule, finding }) => (ofNames.has(rule) ? finding : [])).join('\n')
}

/** Where the file went, as a reader calls it; nothing where it went to standard output. */
function write(text: string, { text: result }: Added, path: string, flags: AddFlags, session: Session) {
  const { dryRun, output } = flags
  if (dryRun) print(unifiedDiff(shownName(path), text, result), session.io.stdout)
  else if (output !== undefined || path === '-') deliver(result, flags, session)
  else session.io.writeFiles(new Map([[path, result]]), { force: true })
  return dryRun || (output ?? path) === '-' ? undefined : (output ?? path)
}

function named({ plan, pointer }: Added): { name: string; id: string } {
  let at: unknown = plan
  for (const token of pointer.slice(1).split('/')) at = (at as Record<string, unknown>)[token]
  const { id, name, subject } = at as { id: string; name?: string; subject?: string }
  return { id: printableLine(id), name: printableLine(name ?? subject ?? '') }
}
