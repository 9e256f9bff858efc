/** A number in a bracket: (80%以上) says it of the nouns before the bracket; a longer bracket is a clause of its own. */

import { REWARD_WORDS } from '../../lexicon/quantity-words.ts'
import type { Span } from '../../source/place.ts'
import { compare } from './comparison.ts'
import { figures, unitOf } from './figures.ts'
import { type Quantity, valuesOf } from './quantity.ts'
import { JOINING, nounOf } from './subject.ts'

/** The quantities of a bracket that stands in a text, one for each noun before it. */
export function readBracket(text: string, folded: string, bracket: Span): Quantity[] {
  const inner = folded.slice(bracket.start, bracket.end)
  if (!/\d/.test(inner) || REWARD_WORDS.test(inner)) return []
  const found = figures(folded, bracket)
  const figure = found[0]
  if (!figure || found.length > 1) return []
  const lead = folded.slice(bracket.start, figure.start)
  // 登山（约2个小时）: how long it takes
  if (lead.endsWith('约') && (figure.unit.endsWith('小时') || figure.unit.endsWith('分钟'))) return []
  const compared = compare(lead, figure)
  if (!compared.explicit || figure.end !== bracket.end || lead.length > compared.length + 1) return []
  const start = clauseStart(folded, bracket)
  const end = bracket.end + 1
  return subjectsBefore(text.slice(start, bracket.start - 1)).map((subject) => ({
    start,
    end,
    subject,
    comparator: compared.comparator,
    ...valuesOf(figure),
    unit: unitOf(text, figure),
    text: text.slice(start, end).trim(),
  }))
}

/** Where the clause begins that a bracket ends. */
function clauseStart(folded: string, bracket: Span): number {
  const back = Math.max(bracket.start - 61, 0)
  return back + folded.slice(back, bracket.start - 1).search(/[^,，。;；:：\n]*$/)
}

function subjectsBefore(clause: string): string[] {
  const own = nounOf(clause.trim()).replace(/^(?:达到|要求)/, '')
  const subjects = /率(?:[、和及]|与)/.test(own) ? own.split(JOINING) : [own]
  return subjects.filter((subject) => subject !== '')
}
