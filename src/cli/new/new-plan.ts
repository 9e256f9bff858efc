/** `fangan new`: from a template or from last year's plan, by answers on the terminal or by flags, to a plan file. */

import { checkPlan } from '../../check/check.ts'
import { type Answers, draftPlan, readPeriod } from '../../draft/draft.ts'
import type { Template } from '../../draft/template.ts'
import type { Setting } from '../../edit/plan-value.ts'
import { canonical } from '../../plan/canonical.ts'
import { load } from '../../plan/load.ts'
import type { Plan } from '../../plan/plan.ts'
import { toJson } from '../../plan/save.ts'
import { schemaFindings } from '../../plan/schema-findings.ts'
import { dateOf } from '../../plan/time-span.ts'
import { type Diagnostic, InputError } from '../../source/diagnostic.ts'
import { fileNames } from '../file-names.ts'
import type { Terminal } from '../io.ts'
import type { Session } from '../session.ts'
import { readOldPlan, renewed, tellRenewal } from './renewed.ts'
import { chooseTemplate, readTemplates } from './templates.ts'

export interface NewFlags extends Pick<Answers, 'title' | 'issuer' | 'number' | 'level' | 'year' | 'period'> {
  template?: string
  templates?: string[]
  from?: string
  set: Setting[]
  yes?: boolean
  force?: boolean
}

/** A plan file that has not been written yet. */
export interface Made {
  text: string
  plan: Plan
  findings: Diagnostic[]
}

export async function newPlan(file: string | undefined, flags: NewFlags, session: Session): Promise<void> {
  refuseFile(file, flags, session)
  const terminal = flags.yes ? undefined : session.io.terminal
  if (flags.from !== undefined)
    await deliverPlan(await fromOld(flags.from, flags, session, terminal), file, flags, session)
  else if (terminal) await byQuestions(file, flags, session, terminal)
  else await deliverPlan(await fromTemplate(flags, session), file, flags, session)
}

async function byQuestions(file: string | undefined, flags: NewFlags, session: Session, terminal: Terminal) {
  const { confirmed, interview, onTerminal } = await import('./guided.ts')
  const templates = await readTemplates(flags.templates, session)
  const { made, path } = await onTerminal(terminal, session, async (ask, words) => {
    const { template, answers } = await interview(ask, words, templates, flags, session)
    const made = await draftOf(template.text, answers, flags, session)
    const path = await confirmed(ask, words, made, file ?? pathOf(made.plan), session, terminal, flags.force ?? false)
    return { made, path }
  })
  await deliverPlan(made, path, flags, session)
}

/** Before anything is asked or read: a file that cannot be written in the end would waste it all. */
function refuseFile(file: string | undefined, { force = false }: NewFlags, { io }: Session): void {
  if (file === undefined || file === '-') return
  if (!/\.(?:ya?ml|json)$/i.test(file)) throw new InputError({ code: 'new-extension' }, { file })
  if (!force && io.isFile(file)) throw new InputError({ code: 'file-exists' }, { file, hint: { code: 'hint-force' } })
}

async function fromTemplate(flags: NewFlags, session: Session): Promise<Made> {
  const templates = await readTemplates(flags.templates, session)
  if (!flags.yes) {
    if (flags.template === undefined) need('--template', templates.usable)
    const title = flags.title ?? flags.set.find(({ path }) => path[0] === 'title')?.value
    if (title === undefined) need('--title')
  }
  const template = chooseTemplate(flags.template ?? 'implementation-plan', templates)
  return draftOf(template.text, answersOf(flags, session), flags, session)
}

/** What must come from a flag where nobody can be asked. */
function need(option: '--template' | '--title' | '--year', templates: readonly Template[] = []): never {
  const hint =
    templates.length > 0 ? ({ code: 'hint-new-templates', values: { ids: ids(templates) } } as const) : undefined
  const otherwise = { code: option === '--year' ? 'hint-new-year' : 'hint-new-yes' } as const
  throw new InputError({ code: 'new-needs', values: { option } }, { hint: hint ?? otherwise })
}

function ids(templates: readonly Template[]): string {
  return templates.map(({ id }) => id).join(', ')
}

function answersOf({ title, issuer, number, level, year, period }: NewFlags, session: Session): Answers {
  const given = { title, issuer, number, level, period, year: year ?? yearOfPeriod(period, session) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** A plan is of the year that it begins in, else of the year that it is. */
function yearOfPeriod(wording: string | undefined, { io }: Session): number {
  const thisYear = Number(io.today().slice(0, 4))
  if (wording === undefined) return thisYear
  const period = readPeriod(wording, thisYear)
  if (!period) throw new InputError({ code: 'new-period', values: { period: wording.slice(0, 60) } })
  return dateOf(period.from).year
}

async function fromOld(from: string, flags: NewFlags, session: Session, terminal: Terminal | undefined): Promise<Made> {
  const old = await readOldPlan(from, session)
  const next = old.year === undefined ? Number(session.io.today().slice(0, 4)) : old.year + 1
  const year = flags.year ?? (await yearAfter(next, flags, session, terminal))
  const renewal = renewed(old, year)
  if (renewal.rewritten) session.say({ code: 'new-rewritten' })
  tellRenewal(renewal, old, year, session)
  return draftOf(renewal.text, answersOf({ ...flags, year }, session), flags, session)
}

async function yearAfter(
  next: number,
  { yes }: NewFlags,
  session: Session,
  terminal: Terminal | undefined,
): Promise<number> {
  if (yes) return next
  if (!terminal) return need('--year')
  const { askYear, onTerminal } = await import('./guided.ts')
  return onTerminal(terminal, session, (ask, words) => askYear(ask, words, next))
}

/** The plan of a template and answers. Throws an `InputError` where what came of it is no valid plan. */
async function draftOf(template: string, answers: Answers, { set }: NewFlags, session: Session): Promise<Made> {
  const { text, rewritten, open } = draftPlan(template, answers, set)
  if (rewritten) session.say({ code: 'new-rewritten' })
  if (open.length > 0) session.say({ code: 'new-open', values: { names: open.map((name) => `{${name}}`).join(', ') } })
  const [loaded] = load(text, 'plan.yaml').plans
  if (!loaded) throw new Error('no plan')
  const [problem] = schemaFindings(loaded)
  if (problem) {
    throw new InputError(problem.message, { hint: { code: 'hint-new-invalid', values: { item: problem.item || '/' } } })
  }
  const plan = canonical(loaded.value)
  const findings = await checkPlan(plan, { file: 'plan.yaml', text, locate: (pointer) => loaded.places.value(pointer) })
  return { text, plan, findings }
}

async function deliverPlan(
  { text, plan, findings }: Made,
  file: string | undefined,
  flags: NewFlags,
  session: Session,
) {
  const path = file ?? pathOf(plan)
  const content = /\.json$/i.test(path) ? toJson(plan) : text
  if (path === '-') {
    session.io.stdout.write(content)
    return
  }
  session.io.writeFiles(new Map([[path, content]]), { force: flags.force ?? false })
  session.say({ code: 'wrote', values: { path } })
  if (findings.length === 0) session.say({ code: 'new-sound' })
  else session.say({ code: 'new-findings', values: { count: findings.length, path } })
  const document = quoted(path.replace(/\.\w+$/, '.docx'))
  session.say({ code: 'new-next', values: { path: quoted(path), document } })
}

/** The file of a plan that was not given one. */
function pathOf({ title }: Plan): string {
  return fileNames([title], '.yaml')[0] as string
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}._/\\-]+$/u.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`
}
