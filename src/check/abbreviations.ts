/** The short names that a plan defines with 以下简称, and where it does. */

import { everyMatch } from '../language/every-match.ts'
import type { Plan } from '../plan/plan.ts'
import { passagesMentioning } from './characters.ts'
import { once } from './once.ts'
import type { Passage } from './passages.ts'

export interface Definition {
  name: string
  passage: Passage
  /** The bracket of the definition in the passage. */
  start: number
  end: number
  quote: string
}

const sign = /简称/
const definition =
  /[（(](?:以下)?(?:统一|统)?简称(?:为)?[：:]?\s*[“"《]?([^”"》（）()、，,。]{2,16})(?:[”"》](?![\u4e00-\u9fff])|(?=[（()）、，,。]))[^（()）]{0,20}[）)]/g
/** Each is looked for in the whole text: no plan defines more, and a hostile file must not make it dear. */
const most = 100

export const definitionsOf: (plan: Plan) => readonly Definition[] = once((plan) =>
  passagesMentioning(plan, ['简称'], sign).flatMap(definitionsIn).slice(0, most),
)

function definitionsIn(passage: Passage): Definition[] {
  return Array.from(everyMatch(definition, passage.text), (match) => ({
    name: match[1] as string,
    passage,
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
  }))
}
