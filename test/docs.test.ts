/**
 * The pages of docs/ come in pairs, English and Chinese, that tell the same: each names the other, both show the same
 * kinds of blocks in the same order and name the same commands and options, each README leads to every page of its
 * language, and every link arrives.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fencedBlocks } from './console-blocks.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = readdirSync(new URL('docs', root)).filter((name) => name.endsWith('.md'))
const english = pages.filter((name) => !name.endsWith('.zh-CN.md'))
const chineseOf = (page: string) => page.replace(/\.md$/, '.zh-CN.md')

const verbs = new Set(
  readdirSync(new URL('src/cli/commands', root), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, '')),
)

/** The commands and long options that a page names, in its prose and its blocks. */
function namedIn(text: string): string[] {
  const commands = [...text.matchAll(/\bfangan ([a-z]+)/g)].filter(([, verb = '']) => verbs.has(verb))
  const options = text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)
  return [...new Set([...commands, ...options].map(([whole]) => whole))].sort()
}

/** The local files that a page links to, each with the heading where one is named. */
function linksIn(text: string): { file: string; heading: string }[] {
  return [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
    .map(([, file = '', heading = '']) => ({ file, heading }))
    .filter(({ file }) => !file.includes('://'))
}

/** The names by which GitHub links to the headings of a page. */
function headingsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

it('every page is there in both languages', () => {
  expect(pages.toSorted()).toEqual(english.flatMap((page) => [page, chineseOf(page)]).sort())
})

describe.each(english)('docs/%s and its Chinese version', (page) => {
  const here = read(`docs/${page}`)
  const there = existsSync(new URL(`docs/${chineseOf(page)}`, root)) ? read(`docs/${chineseOf(page)}`) : ''

  it('name each other', () => {
    expect(linksIn(here)).toContainEqual({ file: chineseOf(page), heading: '' })
    expect(linksIn(there)).toContainEqual({ file: page, heading: '' })
  })

  it('show blocks of the same kinds in the same order', () => {
    const kinds = (text: string) => fencedBlocks(text).map(({ language }) => language)
    expect(kinds(there)).toEqual(kinds(here))
  })

  // The English page on the format is a summary of the Chinese one.
  const named =
    page === 'plan-format.md' ? (text: string) => namedIn(text).filter((name) => namedIn(here).includes(name)) : namedIn
  it('name the same commands and options', () => expect(named(there)).toEqual(named(here)))
})

it.each([
  ['README.md', english],
  ['README.zh-CN.md', english.map(chineseOf)],
])('%s leads to every page of its language', (readme, its) => {
  const linked = linksIn(read(readme)).map(({ file }) => file)
  expect(its.filter((page) => !linked.includes(`docs/${page}`))).toEqual([])
})

it.each(pages)('the links of docs/%s arrive', (page) => {
  const lost = linksIn(read(`docs/${page}`)).filter(({ file, heading }) => {
    const target = new URL(file === '' ? page : file, new URL('docs/', root))
    if (!existsSync(target)) return true
    return heading !== '' && !headingsIn(readFileSync(target, 'utf8')).includes(heading)
  })
  expect(lost).toEqual([])
})
