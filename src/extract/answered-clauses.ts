/** Clauses of one paragraph that each close with a bracket of who answers: several works, and not one of all of them. */

import { hasParties } from '../language/parties.ts'
import type { PartyBracket } from '../language/party-brackets.ts'
import { hasOneOf } from '../language/signs.ts'

/** Whether a paragraph has several brackets, and each names who answers. */
export function severalAnswer(brackets: readonly PartyBracket[]): boolean {
  return brackets.length > 1 && brackets.every(({ roles }) => hasParties(roles))
}

/** 清扫道路（环卫所）；修灯（责任单位：供电所）。: whether each bracket has one clause before it, and nothing else stands there. */
export function areClauses(text: string, brackets: readonly PartyBracket[]): boolean {
  if (!severalAnswer(brackets)) return false
  let from = 0
  return brackets.every(({ start, end }) => {
    const clause = text.slice(from, start).replace(/^[；;，,]/, '')
    from = end
    return clause.length >= shortestClause && !hasOneOf(clause, '。；;，,\n')
  })
}

const shortestClause = 2
