/** Answers as entries of a plan file: only what was answered, one value in place of a list of one. */

import { people } from '../../language/people.ts'
import { person } from '../../language/person.ts'

export type Entry = Record<string, unknown>

/** A key with its value where there is one; a list of one is its only entry. */
export function given(key: string, value: string | readonly string[] | undefined): Entry {
  if (value === undefined || value.length === 0) return {}
  return { [key]: typeof value !== 'string' && value.length === 1 ? value[0] : value }
}

/** The rows of a post: 李明远 副县长、周若兰 县商务局局长 are two. */
export function posts(answer: string, post: string, several: boolean): Entry[] {
  if (answer === '') return []
  const found = several ? people(answer) : [person(answer)]
  return found.map(({ name, title }) => ({ post, ...given('name', name), ...given('title', title) }))
}
