/** Who is named in last year's plan: people go out of the lists of officers and contacts, and are looked for in the rest. */

import { person } from '../language/person.ts'

/** 13800000000, 0951-1234567 转 12, 电话：…: the number of somebody, which goes with the name. */
const telephone = /^(?:[^\d]{0,8}[:：])?[+（(]?\d[\d\s()（）+转*xX—-]{4,24}$/

/** Entries without the people in them: 副县长李明远 leaves 副县长, 李明远（13800000000） leaves nothing. */
export function withoutPeople(entries: readonly string[]): { kept: string[]; names: string[] } {
  const names: string[] = []
  const kept: string[] = []
  for (const entry of entries) {
    const { name, title } = person(entry)
    if (name !== undefined) names.push(name)
    const left = name === undefined ? entry : title
    if (left !== undefined && !telephone.test(left.trim())) kept.push(left)
  }
  return { kept, names }
}

/** Names to be found again in any wording, in time that grows with the wording alone. */
export class Names {
  readonly #names = new Set<string>()
  readonly #lengths = new Set<number>()

  /** The names of a row, such as 王强、赵敏. */
  add(row: string): void {
    for (const name of row.split(/[、，,;；\s]+/)) if (name.length >= 2) this.#keep(name)
    // 王 强 is written with a space to stand below names of three characters.
    for (const name of row.split(/[、，,;；]+/)) {
      const together = name.replace(/\s+/g, '')
      if (together.length >= 2 && together.length <= longestName) this.#keep(together)
    }
  }

  areIn(text: string): boolean {
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= text.length; at++) if (this.#names.has(text.slice(at, at + length))) return true
    }
    return false
  }

  #keep(name: string): void {
    // What is longer than any name is a wording, and is not looked for.
    if (name.length > longestSought) return
    this.#names.add(name)
    this.#lengths.add(name.length)
  }
}

const longestName = 4
const longestSought = 20
