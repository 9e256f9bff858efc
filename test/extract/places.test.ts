/** Whatever an item says of where it came from, the file there holds its name: over the examples, the fixtures and the mini plans. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { itemName, walkItems } from '../../src/plan/items.ts'
import type { Section } from '../../src/plan/plan.ts'

const root = new URL('../../', import.meta.url)
const documents = [
  ...readdirSync(new URL('examples/', root))
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => `examples/${name}`),
  ...readdirSync(new URL('test/fixtures/', root)).flatMap((name) =>
    ['txt', 'md'].map((extension) => `test/fixtures/${name}/plan.${extension}`),
  ),
].filter((path) => existsSync(new URL(path, root)))

/** Letters and figures alone: bold marks, quotes, widths and line breaks are no part of a name. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** A body that every one of some places gets is named by its place and its kind: 柳湾村 + 服务站. */
function holds(text: string, name: string): boolean {
  if (text.includes(name)) return true
  return Array.from(name, (_, cut) => cut).some(
    (cut) => cut > 1 && text.includes(name.slice(0, cut)) && text.includes(name.slice(cut)),
  )
}

function* sections(list: readonly Section[] | undefined): Generator<Section> {
  for (const section of list ?? []) {
    yield section
    yield* sections(section.sections)
  }
}

describe.each(documents)('%s', (path) => {
  const bytes = readFileSync(new URL(path, root))
  const original = bytes.toString('utf8')

  it('gives places that hold the names', async () => {
    const { plans } = await parse(bytes, path)
    const wrong: string[] = []
    for (const plan of plans) {
      for (const found of walkItems(plan)) {
        const { source } = found.item
        if (!source) continue
        const there = letters(original.slice(source.start.offset, source.end.offset))
        if (!holds(there, letters(itemName(found)))) wrong.push(`${found.pointer} ${itemName(found)}`)
      }
      for (const { name, source } of sections(plan.sections)) {
        if (name === undefined || !source) continue
        if (!letters(original.slice(source.start.offset, source.end.offset)).includes(letters(name))) wrong.push(name)
      }
    }
    expect(wrong).toEqual([])
  })

  it('counts lines and columns as the file has them', async () => {
    const { plans } = await parse(bytes, path)
    const starts = [0, ...Array.from(original.matchAll(/\n/g), (match) => match.index + 1)]
    for (const plan of plans) {
      for (const { item } of walkItems(plan)) {
        const start = item.source?.start
        if (start) expect((starts[start.line - 1] as number) + start.column - 1).toBe(start.offset)
      }
    }
  })
})
