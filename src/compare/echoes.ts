/**
 * Running text repeats what fields say: “5月底前，由甲局牵头……”. Where another deadline or another party is all that
 * changed in a wording, it is told as that and not once more as words.
 */

import { withoutParties } from '../language/parties.ts'
import type { Said } from './item-changes.ts'
import { folded } from './wording.ts'

export function withoutEchoes(said: readonly Said[]): Said[] {
  const [gone, fresh] = [new Set<string>(), new Set<string>()]
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
  if (gone.size + fresh.size === 0) return [...said]
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

/** The wording less what is told otherwise, and less the marks that part one party from the next. */
function without(wording: string | undefined, told: ReadonlySet<string>): string {
  let rest = folded(withoutParties(wording ?? ''))
  // The longer names first: one may hold another.
  for (const text of Array.from(told).sort((a, b) => b.length - a.length))
    if (text !== '') rest = rest.replaceAll(text, '')
  return rest.replaceAll('、', '')
}
