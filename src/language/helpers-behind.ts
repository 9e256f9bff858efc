/** 李明远负责搭台，周若溪协助: who helps is told last, in a clause that says nothing else. */

import { ClosingPattern } from './closing-pattern.ts'
import { peopleNamed } from './people-in-charge.ts'
import { unitsIn } from './unit-phrase.ts'

const helping = new ClosingPattern('合助', /(?<=.{4})[，,]([^，,。；;：:由]{2,30}?)(?:(?:积极|共同|密切)?配合|协助)$/)

export interface HelpersBehind {
  helpers: string[]
  /** How long the text is without them. */
  end: number
}

/** Who helps with what a text without its full stop tells before its last clause. */
export function helpersBehind(text: string): HelpersBehind | undefined {
  const match = helping.exec(text)
  const helpers = match && (unitsIn(match[1] as string) ?? peopleNamed(match[1] as string))
  return match && helpers ? { helpers, end: match.index } : undefined
}
