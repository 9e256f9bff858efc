/** Who does it, by name, before what is done, behind what a group or a place is called: 设计组：李明远、温静，8月20日前完成设计. */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { dayBefore } from '../language/opening-time.ts'
import type { Roles } from '../language/parties.ts'
import { peopleAlone } from '../language/people-in-charge.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { sentenceName } from './sentence-name.ts'

/** 第一片区：责任人李明远 */
const inCharge = new OpeningPattern('责负包联', /^(?:责任人|负责人|包片人|联系人|包片领导|联系领导)(?=[\u4e00-\u9fff])/)
const takesCharge = /^(?:主要|具体)?负责/

/** What such a heading and its text say: who looks after it and nothing more, or what those named do of what is the group's. */
export function namedInFront(
  text: string,
  heading: string,
  holders: readonly string[],
): ({ name: string } & Roles) | undefined {
  const said = text.replace(/[。；;]$/, '')
  const label = inCharge.exec(said)?.[0]
  if (label !== undefined) {
    const contact = peopleAlone(said.slice(label.length))
    return contact && { name: heading, contact }
  }
  const comma = said.search(/[，,]/)
  if (comma < 2 || !heading.endsWith('组')) return undefined
  const act = dayBefore.replace(said.slice(comma + 1), '').replace(takesCharge, '')
  if (act.length < shortestAct) return undefined
  const named = said.slice(0, comma)
  const contact = peopleAlone(named)
  const units = contact ? [] : unitsIn(named)
  return units && { name: sentenceName(act), responsible: [...holders, ...units], ...(contact ? { contact } : {}) }
}

const shortestAct = 4
