/** Who answers for what a sentence sets up, where that stands before the name: 组建由甲局牵头、乙局配合的执法队. */

import { ownRoles, type Roles } from './parties.ts'
import { partyClauses } from './party-clauses.ts'
import { WordedPattern } from './worded-pattern.ts'

const setUp = new WordedPattern(
  ['牵头的', '负责的', '配合的', '参与的', '参加的', '协助的'],
  /(?:成立|组建|建立|设立|建设|搭建|打造)了?由([^。；;，,\n由的]{2,60}?(?:牵头|负责)(?:[、，,][^。；;，,\n由的]{2,40}?(?:配合|参[与加]|协助))?)的/,
)

/** The parties of the first thing that a text sets up so; no roles where there is none. */
export function leadsOfSetUp(text: string): Roles {
  return ownRoles(partyClauses(setUp.exec(text)?.[1] ?? '') ?? {})
}

/** 由县城管局牵头、县公安局配合的 before the name of one of several. */
const before = /由([^，,。；;由的]{2,60}?(?:牵头|负责)(?:[、，,][^，,。；;由的]{2,40}?(?:配合|参[与加]|协助))?)的$/

/** Who answers for one of several that a text names, as a sentence of its own would have it. */
export function leadBefore(text: string, name: string): string | undefined {
  const at = text.indexOf(`的${name}`)
  const words = at < 0 ? undefined : before.exec(text.slice(Math.max(0, at - longestClause), at + 1))?.[1]
  return words === undefined ? undefined : `由${words}`
}

const longestClause = 120
