/** The lists of the lexicon: a word that stands twice in one of them was added without a look at it. */

import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MEASURES } from '../../src/lexicon/quantity-words.ts'
import { singleSurnames } from '../../src/lexicon/surnames.ts'

const folder = new URL('../../src/lexicon/', import.meta.url)
const files = readdirSync(folder).filter((name) => !name.includes('.generated.'))

/** What stands twice in a list of words, or in one that such a list is made of. */
function doubled(list: unknown): string[] {
  if (typeof list !== 'object' || list === null || list instanceof RegExp) return []
  if (!Array.isArray(list)) return Object.values(list).flatMap(doubled)
  const words = list.filter((word) => typeof word === 'string')
  return [...words.filter((word, at) => words.indexOf(word) < at), ...list.flatMap(doubled)]
}

it.each(files)('no list of %s has a word twice', async (file) => {
  const lists = await import(new URL(file, folder).href)
  expect(Object.entries(lists).flatMap(([name, list]) => doubled(list).map((word) => `${name}: ${word}`))).toEqual([])
})

it('no surname of one character stands twice', () => expect(doubled([...singleSurnames])).toEqual([]))

it('a word that stands twice is seen', () => expect(doubled([...MEASURES, MEASURES[0]])).toEqual([MEASURES[0]]))
