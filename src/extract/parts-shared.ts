/** Items that are one text, and give it out in three parts at the least: each to a unit of its own. */

import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Answer } from './answer.ts'
import { sharedDuties } from './duty-prose.ts'
import type { Reading } from './reading.ts'

/** 甲局要…；乙局要…；丙局要…。 as one item: the parts of it, where several units are told one each, and nobody all of it. */
export function partsShared(reading: Reading, node: OutlineNode, { roles, evidence }: Readonly<Answer>): Duty[] {
  // （责任单位：甲局、乙局） answers for the whole
  if (evidence.some(({ rule }) => rule === 'bracket' || rule === 'label')) return []
  const named = [...(roles.lead ?? []), ...(roles.responsible ?? []), ...(roles.support ?? [])]
  const opensWithUnit = evidence.some(({ rule }) => rule === 'subject')
  if (node.children.length > 0 || !mayShare(reading.body(node), named.length, opensWithUnit)) return []
  const parts = sharedDuties(reading, node, true)
  const holders = parts.map(({ lead, responsible, support }) => (lead ?? responsible ?? support)?.join('、') ?? '')
  return new Set(holders).size === parts.length ? parts : []
}

/** Whether a text may give three things out: in so many sentences, or in clauses that each say 要 or 负责. */
function mayShare(text: string, units: number, opensWithUnit: boolean): boolean {
  if (units > 1 && countOf(text, '。；;') > 2) return true
  return opensWithUnit && countOf(text, '，,；;') > 1 && countOf(text, '要责') > 2
}

function countOf(text: string, characters: string): number {
  let count = 0
  for (let at = 0; at < text.length && count < 3; at++) if (characters.includes(text[at] as string)) count++
  return count
}
