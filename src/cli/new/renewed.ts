/** `fangan new --from OLD`: the plan of last year becomes the text of this year's, and what was changed is told. */

import { type Remaining, type Renewal, type Renewed, renew, yearOf } from '../../draft/renewal.ts'
import type { Setting } from '../../edit/plan-value.ts'
import { withSettings } from '../../edit/plan-value.ts'
import { setValues } from '../../edit/set-values.ts'
import type { MessageCode } from '../../messages/messages.ts'
import { canonical } from '../../plan/canonical.ts'
import { isJsonText, load } from '../../plan/load.ts'
import { toYaml } from '../../plan/save.ts'
import { oneLine } from '../../report/one-line.ts'
import { InputError } from '../../source/diagnostic.ts'
import { readInput, withConfig } from '../inputs.ts'
import { type Session, shownName } from '../session.ts'

export interface OldPlan {
  file: string
  /** The text of a plan file in YAML, which is edited in place; a document or JSON has none. */
  text?: string
  value: unknown
  year: number | undefined
}

/** Last year's plan, of a plan file or of a document. Throws an `InputError` where it is not one plan. */
export async function readOldPlan(file: string, session: Session): Promise<OldPlan> {
  const input = await readInput(file, session.io, await withConfig(file, session, {}))
  const [first, second] = input.plans
  if (!first || second) {
    throw new InputError(
      { code: 'new-several-plans', values: { count: input.plans.length } },
      { file, hint: { code: 'hint-new-one-plan', values: { file: shownName(file) } } },
    )
  }
  // A document has no bytes of a plan file.
  if (input.bytes === undefined) return { file, value: first.plan, year: yearOf(first.plan) }
  const errors = first.problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) {
    const hint = { code: 'hint-check', values: { file: shownName(file) } } as const
    throw new InputError({ code: 'plan-invalid', values: { count: errors } }, { file, hint })
  }
  const value = load(input.text, file).plans[0]?.value
  return {
    file,
    value,
    year: yearOf(value),
    ...(isJsonText(input.text) ? {} : { text: input.text.replace(/^\ufeff/, '') }),
  }
}

/** The text of the plan for another year, and what became of what. */
export function renewed({ text, value, year }: OldPlan, to: number): Renewal & { text: string; rewritten: boolean } {
  const renewal = renew(value, year, to)
  const made = written(text, value, renewal.settings)
  const remaining = [...renewal.remaining, ...namedInComments(text === undefined ? '' : made.text, renewal)]
  return { ...renewal, ...made, remaining }
}

/** Comments stay as they are, whoever they name. */
function namedInComments(text: string, { names }: Renewal): Remaining[] {
  const comments = text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#\s*(.*)$/.exec(line)?.[1] ?? [])
  return comments
    .filter((comment) => names.areIn(comment))
    .map((comment) => ({ kind: 'person', path: ['#'], item: '', text: comment }))
}

function written(text: string | undefined, value: unknown, settings: readonly Setting[]) {
  if (text !== undefined) return setValues(text, settings)
  return { text: toYaml(canonical(withSettings(value, settings).value)), rewritten: false }
}

const kinds: readonly Renewed['kind'][] = [
  'title',
  'year',
  'document',
  'time',
  'wording',
  'person',
  'progress',
  'source',
]

/** Tells what was changed, each with where it stands, and what is still of last year. */
export function tellRenewal(
  { renewed, remaining }: Renewal,
  { file, year }: OldPlan,
  to: number,
  session: Session,
): void {
  if (session.quiet) return
  const values = { file: shownName(file), from: year ?? '?', to }
  session.say({ code: 'renewed-from', values })
  for (const kind of kinds) {
    const of = renewed.filter((one) => one.kind === kind)
    if (of.length > 0) tell(session, `renewed-${kind}`, of, kind !== 'source')
  }
  for (const kind of ['edition', 'person', 'year'] as const) {
    const of = remaining.filter((one) => one.kind === kind)
    if (of.length > 0) tell(session, `remaining-${kind}`, of, true)
  }
}

function tell(session: Session, code: MessageCode, list: readonly (Renewed | Remaining)[], each: boolean): void {
  session.say({ code, values: { count: list.length } })
  if (!each) return
  for (const one of list) {
    const name = one.item === '' ? '' : ` ${one.item}`
    const change = 'text' in one ? one.text : [one.from, one.to ?? '—'].filter((part) => part !== '').join(' → ')
    session.io.stderr.write(`  ${oneLine(`${pathText(one.path)}${name}: ${shortened(change)}`.replace(/\s+/g, ' '))}\n`)
  }
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('')
}

const longest = 160

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
