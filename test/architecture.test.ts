/**
 * The plan of the house, held: rooms import downward only, rooms of one floor leave each other alone, and what touches
 * the outside world (commander, colours, writing files) stays in the command line.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const source = new URL('../src/', import.meta.url)

/** From the top of the house to its cellar; rooms on one floor stand in one list. */
const floors = [
  ['cli'],
  ['draft', 'gate', 'parse.ts'],
  ['extract', 'check', 'report', 'render', 'edit', 'divide'],
  ['compare'],
  ['config'],
  ['outline'],
  ['restore'],
  ['read'],
  ['plan'],
  ['language'],
  ['source'],
  ['lexicon', 'messages'],
]

const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)))

interface Import {
  file: string
  from: string
  to: string
}

const imports: Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|js)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, source), 'utf8')
    const targets = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g)
    return Array.from(targets, ([, to]) => ({ file, from: room(file), to: to as string }))
  })

function room(file: string): string {
  return file.split('/')[0] as string
}

/** The room that a relative import leads to; undefined for a library or a schema. */
function roomOfTarget({ file, to }: Import): string | undefined {
  if (!to.startsWith('.')) return undefined
  const url = new URL(to, new URL(file, source))
  return url.href.startsWith(source.href) ? room(url.href.slice(source.href.length)) : undefined
}

function shown({ file, to }: Import): string {
  return `${file} → ${to}`
}

describe('the rooms', () => {
  it('are all on the plan', () => {
    expect(imports.map(({ from }) => from).filter((name) => !floorOf.has(name))).toEqual([])
    expect(imports.length).toBeGreaterThan(50)
  })

  it('import downward only, and never across a floor', () => {
    const wrong = imports.filter((entry) => {
      const target = roomOfTarget(entry)
      if (target === undefined || target === entry.from) return false
      return !((floorOf.get(target) ?? -1) > (floorOf.get(entry.from) ?? -1))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('leave the outside world to the command line', () => {
    const outside = /^(?:commander|chalk|(?:node:)?(?:fs|fs\/promises|child_process|process|os|tty|readline))$/
    expect(imports.filter(({ from, to }) => from !== 'cli' && outside.test(to)).map(shown)).toEqual([])
  })

  it('ask the YAML library through one door', () => {
    expect(imports.filter(({ to }) => to === 'js-yaml').map(({ file }) => file)).toEqual([
      'plan/yaml.ts',
      'plan/yaml.ts',
    ])
  })
})
