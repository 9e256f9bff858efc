/**
 * Running text repeats what fields say, “5月底前，由甲局牵头……”, and what is said of the items under it. Where another
 * deadline, another party or another part is all that changed in a wording, it is told as that and not once more as words.
 */

import { withoutParties } from '../language/party-brackets.ts'
import type { Said } from './item-changes.ts'
import { folded } from './wording.ts'

/** Where more than this is told, looking for each of them in the wording would cost more than it says. */
const mostEchoes = 200

/** `parts` has what is told of the items below, the names and texts that they had and that they have. */
export function withoutEchoes(said: readonly Said[], parts: { before: string[]; after: string[] }): Said[] {
  if (!said.some(({ change }) => change === 'reworded')) return [...said]
  const [gone, fresh] = [new Set(parts.before.map(spoken)), new Set(parts.after.map(spoken))]
  for (const one of said) {
    if (one.change === 'deadline' || one.change === 'time') {
      gone.add(folded(one.from?.text))
      fresh.add(folded(one.to?.text))
    } else {
      for (const name of partiesOf(one)) {
        gone.add(folded(name))
        fresh.add(folded(name))
      }
    }
  }
  if (gone.size + fresh.size === 0 || gone.size + fresh.size > mostEchoes) return [...said]
  return said.filter(
    (one) =>
      one.change !== 'reworded' ||
      !['name', 'text', 'subject'].includes(one.field) ||
      without(one.from, gone) !== without(one.to, fresh),
  )
}

function partiesOf(one: Said): readonly string[] {
  if (one.change === 'lead') return [...one.from, ...one.to]
  return one.change === 'role' || one.change === 'party-added' || one.change === 'party-removed' ? [one.party] : []
}

function spoken(wording: string | undefined): string {
  return folded(withoutParties(wording ?? ''))
}

/** The wording less what is told otherwise, and less the marks that part one party from the next. */
function without(wording: string | undefined, told: ReadonlySet<string>): string {
  let rest = spoken(wording)
  // The longer names first: one may hold another.
  for (const text of Array.from(told).sort((a, b) => b.length - a.length))
    if (text !== '') rest = rest.replaceAll(text, '')
  return rest.replaceAll('、', '')
}
