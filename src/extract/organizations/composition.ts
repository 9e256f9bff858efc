/** Who a group is made of, in the words that open what is said of it: 由电工、焊工组成，负责抢修; 各科骨干医生，负责急救. */

import { type RosterEntry, rosterSentence } from '../../language/roster.ts'

export interface Composition {
  members: RosterEntry[]
  /** What the group is there for, where the words go on with it. */
  does?: string
}

const madeUpOf = /^(?:主要)?由([^。；;：:]{2,80}?)(?:共同)?(?:组成|构成)(?=[，,。；;]|$)/
const peopleFirst =
  /^([^，,。；;：:由负]{2,30}(?:人员|医生|护士|骨干|职工|员工|队员|保安|志愿者))[，,](?=(?:主要|具体)?负责(?!人)|[^，,任为]{4,40}[。；;]?$|[^任为]{4,60}$)/
const does = /(?:^|[，,。；;组])((?:主要|具体)?负责(?!人)[^。；;]{2,200})/

/** The members that a line opens with; undefined where it opens with anything else. */
export function composition(line: string): Composition | undefined {
  const made = line.startsWith('由') || line.startsWith('主要由') ? madeUpOf.exec(line) : null
  const found = made ?? peopleFirst.exec(line)
  if (!found) return undefined
  const rest = line.slice(found[0].length).trim()
  const told = does.exec(rest)?.[1] ?? (made ? undefined : rest.replace(/[。；;]$/, ''))
  const members = rosterSentence(`成员由${found[1] as string}组成`)
  return told === undefined ? { members } : { members, does: told }
}
