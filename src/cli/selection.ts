/** What a person asked to see of a plan, held against what there is: a unit or a column that does not exist is said. */

import type { Message } from '../messages/messages.ts'
import type { Plan } from '../plan/plan.ts'
import { InputError } from '../source/diagnostic.ts'

/** Throws where no plan knows the unit, and names one that is called alike. */
export async function requireUnit(plans: readonly Plan[], unit: string | undefined): Promise<void> {
  if (unit === undefined) return
  const { listedUnits, unitNames } = await import('../plan/units.ts')
  const listed = new Set(plans.flatMap(listedUnits))
  if (plans.some((plan) => listed.has(unitNames(plan).canonical(unit)))) return
  const { near } = await import('../plan/near-word.ts')
  throw unknownUnit(unit, Array.from(listed), near)
}

/** That there is no such unit, with one that is called alike or with those that there are. */
export function unknownUnit(
  unit: string,
  names: readonly string[],
  near: (word: string, words: readonly string[]) => string | undefined,
): InputError {
  const suggestion = names.find((name) => name.includes(unit.trim())) ?? near(unit, names)
  return new InputError(
    { code: 'unit-unknown', values: { unit } },
    suggestion
      ? { hint: { code: 'hint-did-you-mean', values: { suggestion } } }
      : { hint: { code: 'hint-units', values: { units: names.slice(0, 20).join('、') } } },
  )
}

/**
 * The plan of a file that a number from 1 or a part of a title names; all of them where none is named. Throws where
 * there is none, or several.
 */
export function planNamed(plans: readonly Plan[], wanted: string | undefined, file: string): Plan[] {
  if (wanted === undefined) return [...plans]
  const at = /^[1-9]\d{0,5}$/.test(wanted) ? plans[Number(wanted) - 1] : undefined
  const exact = plans.filter(({ title }) => title === wanted)
  const named = at ? [at] : exact.length > 0 ? exact : plans.filter(({ title }) => title.includes(wanted))
  const [plan, ...more] = named
  if (plan && more.length === 0) return [plan]
  const code = plan ? 'plan-ambiguous' : 'plan-unknown'
  throw new InputError({ code, values: { plan: wanted, count: named.length } }, { file, hint: planHint(plans) })
}

/** The same where only one plan can be meant: of several, one has to be named. */
export function onePlan(plans: readonly Plan[], wanted: string | undefined, file: string): Plan {
  const [plan, ...more] = planNamed(plans, wanted, file)
  if (plan && more.length === 0) return plan
  throw new InputError({ code: 'plan-one-of', values: { count: plans.length } }, { file, hint: planHint(plans) })
}

/** What to write to name one of several plans. */
export function planHint(plans: readonly Plan[]): Message {
  const titles = plans.slice(0, 20).map(({ title }, index) => `${index + 1} ${title}`)
  return { code: 'hint-plans', values: { plans: titles.join('；') } }
}

/** Reads a list; completion asks it what can stand there. */
export type ListReader = ((value: string) => string[]) & { choices: readonly string[] }

/** Reads a list, parted by commas of either width, whose entries must be among the known ones. */
export function listOf(option: string, known: readonly string[], choices: readonly string[] = known): ListReader {
  const read = (value: string): string[] => {
    const entries = value
      .split(/[,，、]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    const wrong = entries.find((entry) => !known.includes(entry.replace(/^\+/, '')))
    if (wrong === undefined && entries.length > 0) return entries
    throw new InputError({
      code: 'usage-bad-choice',
      values: { option, value: wrong ?? value, choices: choices.join(', ') },
    })
  }
  return Object.assign(read, { choices })
}
