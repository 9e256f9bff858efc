/**
 * Items that are nothing but what several have to do: 1.县住建局负责修补路面；县水利局负责清理河道。 with no heading over them. Each
 * clause is a duty, and none is the whole of which the others are parts.
 */

import { sentences } from '../language/brackets.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { endsAsUnit, isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { clausesByHolder } from './clauses-by-holder.ts'
import { sharedDuty } from './duty-prose.ts'
import { timeIn } from './item-time.ts'
import { itemOf, type Reading } from './reading.ts'

/** 县水利局负责清理河道 */
const chargedWith = new WordedPattern(
  ['负责', '牵头', '承担'],
  /^([^，,。；;：:由（()）]{2,40}?)(?:主要|具体|全面|统一)?(?:负责(?!人|同志)|牵头(?!单位|部门|人)|承担)(?=[^，,。；;]{2})/,
)
const longest = 600

/** The duties of such an item, two at least; none where any part of it says something else. */
export function sharesAlone(reading: Reading, node: OutlineNode, phase: string | undefined): Duty[] {
  const { name, body, children } = node
  if (children.length > 0 || body.some(({ type }) => type !== 'paragraph')) return []
  const span = { start: name.start, end: Math.max(name.end, body.at(-1)?.end ?? 0) }
  const text = span.end - span.start > longest ? '' : reading.slice(span)
  if (!isCharged(text) || partyBrackets(text).length > 0) return []
  const clauses = sentences(text, '。；;\n').flatMap(clausesByHolder)
  if (clauses.length < 2 || !clauses.every((clause) => isCharged(clause.text))) return []
  const duties = clauses.flatMap((clause) => {
    const share = sharedDuty(clause.text)
    if (!share) return []
    const where = { start: span.start + clause.start, end: span.start + clause.start + clause.text.length }
    const item = itemOf({
      ...share,
      phase,
      time: timeIn(reading, clause.text),
      text: clause.text,
      source: reading.place(where),
    })
    return [reading.told(item, by('subject', where, [...Object.keys(share), 'time']))]
  })
  return duties.length === clauses.length ? duties : []
}

function isCharged(clause: string): boolean {
  const units = unitsIn(chargedWith.exec(clause)?.[1] ?? '')
  return units?.every((unit) => isCollective(unit) || (unit.length > 2 && endsAsUnit(unit))) === true
}
