/** 会场布置 总务处 6月18日, 会场布置——总务处（6月18日前）: items in which blanks or a dash part what is to be done, who does it, and by when. */

import { endsInBracket } from '../language/brackets.ts'
import { isPersonName } from '../language/person.ts'
import { mayHoldTime } from '../language/times.ts'
import { workersIn } from '../language/workers.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'

export interface SpacedItem {
  act: string
  people: string[]
  /** Whom to ask, in a column behind those. */
  contact?: string[]
  /** Whether a last column says by when. */
  dated?: boolean
}

/** What such an item says, where it is one. */
export function spacedItem(reading: Reading, node: OutlineNode): SpacedItem | undefined {
  if (node.children.length > 0 || node.body.length > 1) return undefined
  const whole = `${reading.name(node)} ${reading.body(node)}`.trim()
  if (whole.length > longestItem) return undefined
  const text = endsInBracket(whole) && mayHoldTime(whole) ? whole.replace(/[（(][^（()）]*[）)]$/, '') : whole
  const [act = '', who = '', ...more] = text.split(/[ \u3000]+|—{1,2}/).filter((piece) => piece !== '')
  if (act.length < 2 || more.length > 2 || /[。；;：:，,]/.test(act) || workersIn(act)) return undefined
  const people = who === '' ? undefined : workersIn(who)
  const when = more.at(-1)
  if (!people || (when !== undefined && !mayHoldTime(when))) return undefined
  const contact = more.length > 1 ? (more[0] as string).split('、') : undefined
  if (contact && !contact.every(isPersonName)) return undefined
  return { act, people, dated: when !== undefined, ...(contact ? { contact } : {}) }
}

const longestItem = 60
