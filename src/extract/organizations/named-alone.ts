/** Bodies whose people are named and nothing more: 筹备委员会：李某、周某, or the same names below 领导小组. */

import { withoutClosing } from '../../language/closing-marks.ts'
import { peopleNamed } from '../../language/people-in-charge.ts'
import type { RosterEntry } from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import { kindOf } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import { membersOf } from './composition.ts'
import type { OrganizationRegister } from './register.ts'
import { ofHeading } from './roster-owner.ts'

/** What such a line is headed by. */
const listedBodies = ['委员会', '组委会', '执委会', '筹委会', '指挥部', '领导小组', '领导组', '主席团', '秘书处']
const bodyWithNames = new WordedPattern(
  listedBodies.flatMap((ending) => [`${ending}：`, `${ending}:`]),
  new RegExp(`^([^：:，,。；;、（()）\\s]{0,20}(?:${listedBodies.join('|')}))[：:]\\s*(?=[^：:。；;]{4,200}[。；;]?$)`),
)

/** The members that a text names, more than one, where it does nothing else. */
export function namedAlone(text: string): RosterEntry[] | undefined {
  const list = withoutClosing(text.trim(), '。；;')
  return list.includes('、') && !hasOneOf(list, '：:') && peopleNamed(list) ? membersOf(list) : undefined
}

/** Gives out the members that a line names behind its body, or the first line below the heading of one; false where it does not. */
export function readNamedAlone(
  reading: Reading,
  register: OrganizationRegister,
  sentence: string,
  at: Span,
  heading: Span,
): boolean {
  const [opening, name] = (hasOneOf(sentence, '：:') ? bodyWithNames.exec(sentence) : null) ?? []
  if (opening !== undefined && name !== undefined) {
    const members = namedAlone(sentence.slice(opening.length))
    const kind = kindOf(name)?.kind
    if (!members || kind === undefined || kind === 'team') return false
    const leads = kind === 'leading-group'
    register.current = [register.endingIn(name) ?? register.add(name, kind, at, leads ? {} : register.under())]
    register.give(members)
    return true
  }
  if (register.current.length > 0) return false
  const members = namedAlone(sentence)
  if (!members || !ofHeading(reading, register, heading)) return false
  register.give(members)
  return true
}
