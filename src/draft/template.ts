/** A plan file to begin a plan from, and what a list of templates says of it. */

import { canonical } from '../plan/canonical.ts'
import { load } from '../plan/load.ts'
import type { Duty, Plan } from '../plan/plan.ts'
import { InputError } from '../source/diagnostic.ts'

export interface Template {
  id: string
  text: string
  plan: Plan
  /** Its first comment, which says what it is for. */
  about: string
  /** The file of a template that did not come with fangan. */
  file?: string
}

/** The template of a text. Throws an `InputError` where it is no plan file with one plan. */
export function templateOf(id: string, text: string, file?: string): Template {
  const { plans } = load(text, file ?? id)
  const [first, second] = plans
  if (!first || second) {
    throw new InputError({ code: 'new-several-plans', values: { count: plans.length } }, { file: file ?? id })
  }
  return { id, text, plan: canonical(first.value), about: aboutOf(text), ...(file === undefined ? {} : { file }) }
}

function aboutOf(text: string): string {
  for (const line of text.split('\n')) {
    if (!line.startsWith('#')) return ''
    const words = line.replace(/^#+/, '').trim()
    if (words !== '' && !words.startsWith('yaml-language-server:')) return words
  }
  return ''
}

/** How many tasks there are, of those with others under them only the others. */
export function countDuties(duties: readonly Duty[] | undefined): number {
  return (duties ?? []).reduce((sum, { duties: parts }) => sum + (parts?.length ? countDuties(parts) : 1), 0)
}
