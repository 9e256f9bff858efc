/** Who answers for a body, and by when: labels and brackets below its heading, or 由甲局牵头，乙局配合 in a sentence about it. */

import { hasParties } from '../../language/parties.ts'
import { partyClauses } from '../../language/party-clauses.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { OutlineNode } from '../../outline/node.ts'
import type { Answerable } from '../../plan/plan.ts'
import { answerFields, readAnswer } from '../answer.ts'
import type { Reading } from '../reading.ts'
import type { OrganizationRegister } from './register.ts'

/** What stands under a heading that sets up a body. */
export function answeredBelow(reading: Reading, node: OutlineNode): Answerable {
  const answer = readAnswer(reading, node, 'set-up')
  if (!hasParties(answer.roles)) return {}
  // 下设救援组。救援组由甲局牵头: who leads a group below the body does not lead the body
  if (leadsGroup.test(reading.body(node)) && hasGroups.test(reading.body(node))) return {}
  const { time, contact: _, ...parties } = answerFields(answer)
  // how often a body meets is no time of the body
  return time === undefined || time.rrule !== undefined ? parties : { ...parties, time }
}

const hasGroups = /[下内]设[^。；;]{0,60}(?:组|专班)/
const leadsGroup = new WordedPattern(
  ['组由', '班由'],
  /(?:^|[\n。；;])[^，,。；;\n由]{2,14}(?:组|专班)由[^。；;\n由]{2,60}牵头/,
)

const ledBy = /(?:^|[，,])由([^，,。；;]{2,60}?牵头)(?:[，,]([^，,。；;]{2,60}?(?:配合|参与|参加)))?/

/** Whether 由 opens a sentence or a clause of it. */
function opensWithBy(sentence: string): boolean {
  return sentence.startsWith('由') || sentence.includes('，由') || sentence.includes(',由')
}

/** Has those answer for the body spoken of who lead and support in a sentence. */
export function answeredInSentence(register: OrganizationRegister, sentence: string): void {
  const body = register.current[0]
  if (!body || body.lead || !sentence.includes('牵头') || !opensWithBy(sentence)) return
  const match = ledBy.exec(sentence)
  if (!match) return
  const roles = partyClauses([match[1], match[2]].filter(Boolean).join('，'))
  if (roles && hasParties(roles)) Object.assign(body, roles)
}
