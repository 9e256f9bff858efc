/**
 * Who is charged with what, in the line that is all that is said of a group: 行政部负责, 由甲科、乙科负责车辆和就餐,
 * 校医室负责，备好药品.
 */

import { people } from '../../language/people.ts'
import { hasOneOf } from '../../language/signs.ts'
import { workersIn } from '../../language/workers.ts'

export interface Charged {
  /** Units or people. */
  who: string
  /** What they are charged with, where it is said: 负责车辆和就餐, 备好药品. */
  work?: string
}

const verb = '负责'
/** Whoever is charged stands before the verb, and is named in no more characters. */
const longest = 40
const how = ['同志', '共同', '具体']

/** Who and what; undefined where a line names anybody but units and people, or says something else. */
export function charged(line: string): Charged | undefined {
  const at = line.indexOf(verb)
  if (at < 2 || at > longest) return undefined
  let who = line.slice(line.startsWith('由') ? 1 : 0, at)
  for (const word of how) if (who.endsWith(word)) who = who.slice(0, -word.length)
  const said = line.slice(at + verb.length).replace(/[。；;]$/, '')
  if (said.startsWith('人') || hasOneOf(who + said, '。；;：:') || !workersIn(who)) return undefined
  if (said === '') return { who }
  if (!said.startsWith('，') && !said.startsWith(',')) return { who, work: `${verb}${said}` }
  // 校医室负责，校医温某: who it is there
  const work = said.slice(1)
  return people(work).some(({ name }) => name !== undefined) ? { who } : { who, work }
}
