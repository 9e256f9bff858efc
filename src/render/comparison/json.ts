/**
 * Comparisons as JSON, for programs: `{same, plans: {before?, after?, changes}[]}`. A change is as `compare/change.ts`
 * has it, each of its items with the place where it stands.
 */

import type { ItemMention } from '../../compare/change.ts'
import { type Compared, type ComparedSide, isDifferent } from './compared.ts'

export function comparisonsAsJson(comparisons: readonly Compared[]): string {
  const plans = comparisons.map(({ before, after, changes }) => ({
    before: sideOf(before),
    after: sideOf(after),
    changes: changes.map((change) => ({
      ...change,
      before: change.before.map((mention) => placed(mention, before)),
      after: change.after.map((mention) => placed(mention, after)),
    })),
  }))
  const same = !comparisons.some(isDifferent)
  return `${JSON.stringify({ same, plans }, undefined, 2)}\n`
}

function sideOf(side: ComparedSide | undefined): { file: string; title: string } | undefined {
  return side && { file: side.file, title: side.title }
}

function placed(
  mention: ItemMention,
  side: ComparedSide | undefined,
): ItemMention & { line?: number; column?: number } {
  const point = side?.locate(mention.pointer)
  return point ? { ...mention, line: point.line, column: point.column } : mention
}
