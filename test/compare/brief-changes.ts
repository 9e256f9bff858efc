/** Changes in one short line each, so that a test can say what it expects. */

import type { PlanChange } from '../../src/compare/change.ts'
import type { Time } from '../../src/plan/plan.ts'

const time = (one: Time | undefined) => one?.text ?? one?.edtf ?? '-'

/** `deadline 清理河道: 5月底前 → 6月底前 +30`. */
export function brief(change: PlanChange): string {
  const before = change.before.map(({ name }) => name).join(' & ')
  const after = change.after.map(({ name }) => name).join(' & ')
  const kind = change.kind === 'duty' ? '' : `${change.kind} `
  const who = `${kind}${before === after ? before : `${before} → ${after}`}`
  switch (change.change) {
    case 'new':
      return `new ${kind}${after}`
    case 'gone':
      return `gone ${kind}${before}`
    case 'split':
    case 'merged':
      return `${change.change} ${who}`
    case 'moved':
      return `moved ${kind}${after}: ${change.by} ${change.from ?? '-'} → ${change.to ?? '-'}`
    case 'reordered':
      return `reordered ${kind}${after}: ${change.from} → ${change.to}`
    case 'reworded': {
      const words = change.words.map(({ is, text }) =>
        is === 'same' ? '' : is === 'gone' ? `[-${text}-]` : `{+${text}+}`,
      )
      return `reworded ${kind}${before}: ${change.field} ${words.join('')}`
    }
    case 'lead': {
      const roles = change.roles.map(({ party, from, to }) => ` (${party} ${from} → ${to})`)
      return `lead ${kind}${after}: ${change.from.join('、') || '-'} → ${change.to.join('、') || '-'}${roles.join('')}`
    }
    case 'role':
      return `role ${kind}${after}: ${change.party} ${change.from} → ${change.to}`
    case 'party-added':
      return `added ${who}: ${change.role} ${change.party}`
    case 'party-removed':
      return `removed ${who}: ${change.role} ${change.party}`
    case 'deadline': {
      const days = change.days === undefined ? '' : ` ${change.days > 0 ? '+' : ''}${change.days}`
      return `deadline ${who}: ${time(change.from)} → ${time(change.to)}${days}`
    }
    case 'time':
      return `time ${who}: ${time(change.from)} → ${time(change.to)}`
    case 'entries': {
      const all = [...change.removed.map((one) => `-${one}`), ...change.added.map((one) => `+${one}`)]
      return `entries ${kind}${after}: ${change.field} ${all.join(' ')}`
    }
    case 'post': {
      const [from, to] = [change.from, change.to].map((post) => (post ? Object.values(post).join(' ') : '-'))
      return `post ${kind}${after}: ${from} → ${to}`
    }
    case 'value':
      return `value ${kind}${after}: ${change.field} ${JSON.stringify(change.from)} → ${JSON.stringify(change.to)}`
  }
}

/** The same change seen from the other side. */
export function mirrored(change: PlanChange): PlanChange {
  const swapped = { ...change, before: change.after, after: change.before } as PlanChange & Record<string, unknown>
  const names: Record<string, string> = {
    new: 'gone',
    gone: 'new',
    split: 'merged',
    merged: 'split',
    'party-added': 'party-removed',
    'party-removed': 'party-added',
  }
  const result: Record<string, unknown> = { ...swapped, change: names[change.change] ?? change.change }
  const swap = (one: string, other: string) => {
    if (!(one in swapped) && !(other in swapped)) return
    delete result[one]
    delete result[other]
    if (one in swapped) result[other] = swapped[one]
    if (other in swapped) result[one] = swapped[other]
  }
  swap('from', 'to')
  swap('added', 'removed')
  if (change.change === 'deadline' && change.days !== undefined) result.days = -change.days
  if (change.change === 'lead') {
    const roles = change.roles.map(({ party, from, to }) => ({ party, from: to, to: from }))
    result.roles = [...roles.filter(({ to }) => to === 'lead'), ...roles.filter(({ to }) => to !== 'lead')]
  }
  if (change.change === 'reworded') {
    const words = change.words.map(({ is, text }) => ({ is: is === 'gone' ? 'new' : is === 'new' ? 'gone' : is, text }))
    // What is gone is told before what came in its place, either way round.
    for (const [at, { is }] of words.entries()) {
      if (is === 'new' && words[at + 1]?.is === 'gone') words.splice(at, 2, ...words.slice(at, at + 2).reverse())
    }
    result.words = words
  }
  return result as unknown as PlanChange
}
