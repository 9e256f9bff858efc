/** Phases with their times in the bracket of the heading, and safeguards: both are headings with a text. */

import type { Item, Phase } from '../../plan/plan.ts'
import type { Block } from './tree.ts'
import type { Writing } from './writing.ts'

export function phases(writing: Writing, level: number, all: readonly Phase[]): Block[] {
  return all.flatMap((phase) => {
    const { time, ...rest } = phase
    const words = writing.time(time)
    return writing.item(level, {
      ...rest,
      name: words === undefined || phase.name.includes(words) ? phase.name : `${phase.name}（${words}）`,
    })
  })
}

export function safeguards(writing: Writing, level: number, all: readonly Item[]): Block[] {
  return all.flatMap((one) => writing.item(level, one))
}
