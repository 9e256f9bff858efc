/**
 * Numbers of headings as GB/T 9704—2012, 7.3.3 orders them: 一、 （一） 1. （1）, and below those, where the standard
 * ends, ① and 1）. Every level counts anew under each heading of a higher one, as Word's own lists do.
 */

import { chineseNumeral } from '../../language/numerals.ts'
import type { Block } from './tree.ts'

/** How many levels have a form of their own; what lies deeper is numbered like the last. */
const levels = 6

const forms: readonly ((count: number) => string)[] = [
  (count) => `${chineseNumeral(count)}、`,
  (count) => `（${chineseNumeral(count)}）`,
  (count) => `${count}.`,
  (count) => `（${count}）`,
  (count) => (count <= 20 ? String.fromCharCode(0x245f + count) : `${count}）`),
  (count) => `${count}）`,
]

/** The number of a heading of a level, as text. */
function ordinal(level: number, count: number): string {
  return (forms[Math.min(level, levels) - 1] as (count: number) => string)(count)
}

/** Every block with its number; a block that is no heading has none. */
export function numbered<B extends Block>(blocks: readonly B[]): { block: B; number: string }[] {
  const counts = new Array<number>(levels).fill(0)
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.bare) return { block, number: '' }
    const level = Math.min(block.level, levels)
    counts[level - 1] = (counts[level - 1] as number) + 1
    counts.fill(0, level)
    return { block, number: ordinal(level, counts[level - 1] as number) }
  })
}
