/** Who is charged with what, in the line that is all that is said of a group: 行政部负责, 由甲科、乙科负责车辆和就餐, 校医室负责，备好药品. */

import { WordedPattern } from '../../language/worded-pattern.ts'
import { workersIn } from '../duty-lines.ts'

const whoAndWhat = new WordedPattern(
  ['负责'],
  /^由?([^。；;：:由]{2,40}?)(?:同志)?(?:共同|具体)?负责(?!人)([，,]?)([^。；;：:]{0,200})[。；;]?$/,
)

export interface Charged {
  /** Units or people. */
  who: string
  /** What they are charged with, where it is said: 负责车辆和就餐, 备好药品. */
  work?: string
}

/** Who and what; undefined where a line names anybody but units and people, or says something else. */
export function charged(line: string): Charged | undefined {
  const [, who = '', comma, work] = whoAndWhat.exec(line) ?? []
  if (who === '' || !workersIn(who)) return undefined
  return work ? { who, work: comma ? work : `负责${work}` } : { who }
}
