/** A trace as JSON, for programs: as `compare/trace.ts` has it, each duty with its file, line and column. */

import type { ItemMention } from '../../compare/change.ts'
import type { LowerMention } from '../../compare/trace.ts'
import type { ComparedSide } from '../comparison/compared.ts'
import type { Traced } from './chapters.ts'

export function traceAsJson({ trace, upper, lowers }: Traced): string {
  const above = (mention: ItemMention) => placed(mention, upper)
  const below = ({ plan, ...mention }: LowerMention) => placed(mention, lowers[plan])
  const { asked, uncovered, late, unknown, loose, links } = trace
  const told = {
    upper: { file: upper.file, title: upper.title },
    lower: lowers.map(({ file, title }) => ({ file, title })),
    asked,
    uncovered: uncovered.map(above),
    late: late.map((one) => ({ ...one, upper: above(one.upper), lower: below(one.lower) })),
    unknown: unknown.map(({ upper: named, ...mention }) => ({ ...below(mention), upper: named })),
    loose: loose.map(below),
    links: links.map((one) => ({ ...one, upper: above(one.upper), lower: below(one.lower) })),
  }
  return `${JSON.stringify(told, undefined, 2)}\n`
}

function placed(mention: ItemMention, side: ComparedSide | undefined): object {
  const point = side?.locate(mention.pointer)
  return { ...mention, file: side?.file, ...(point ? { line: point.line, column: point.column } : {}) }
}
