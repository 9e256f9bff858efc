/**
 * A tree of duties dealt out: each share keeps the order of the plan, and of the duties above its own the path, so
 * that nobody loses what a duty belongs to. Every duty comes into a share; linear in what comes out.
 */

import type { Duty } from '../plan/plan.ts'

export interface Shares {
  /** By name, in the order in which the plan first names them. */
  shares: Map<string, Duty[]>
  /** The duties that belong to nobody, with their paths. */
  rest: Duty[]
  /** The same without their paths, in the order of the plan. */
  left: Duty[]
}

interface Node {
  duty: Duty
  parent: Node | undefined
  owners: ReadonlySet<string>
  copies: Map<string | undefined, Duty>
}

/** Deals out duties to their owners; a duty that names none goes with the duty above it. */
export function partition(duties: readonly Duty[], ownersOf: (duty: Duty) => readonly string[]): Shares {
  const shares = new Map<string | undefined, Duty[]>([[undefined, []]])
  const left: Duty[] = []

  const visit = (duty: Duty, parent: Node | undefined) => {
    const own = new Set(ownersOf(duty))
    const owners = own.size > 0 ? own : (parent?.owners ?? own)
    const node: Node = { duty, parent, owners, copies: new Map() }
    for (const owner of owners) copyIn(owner, node)
    const parts = duty.duties ?? []
    for (const part of parts) visit(part, node)
    if (owners.size > 0 || parts.length > 0) return
    left.push(duty)
    copyIn(undefined, node)
  }

  const copyIn = (share: string | undefined, node: Node): Duty => {
    const known = node.copies.get(share)
    if (known) return known
    const { duty, parent, owners } = node
    // A heading that nobody answers for goes whole into every share; what others answer for is only the way there.
    const isPath = owners.size > 0 && !(share !== undefined && owners.has(share))
    const copy = isPath ? pathOf(duty) : wholeOf(duty)
    node.copies.set(share, copy)
    listFor(share, parent).push(copy)
    return copy
  }

  const listFor = (share: string | undefined, parent: Node | undefined): Duty[] => {
    if (parent) {
      const above = copyIn(share, parent)
      above.duties ??= []
      return above.duties
    }
    const list = shares.get(share) ?? []
    shares.set(share, list)
    return list
  }

  for (const duty of duties) visit(duty, undefined)
  const rest = shares.get(undefined) as Duty[]
  shares.delete(undefined)
  return { shares: shares as Map<string, Duty[]>, rest, left }
}

/** The duty without its place and its parts, answering to itself in the plan above. */
function wholeOf({ source, duties, upper, ...duty }: Duty): Duty {
  const copy: Duty = { ...duty, upper: duty.id, ...(duties?.length === 0 ? { duties: [] } : {}) }
  return upper === undefined ? copy : Object.assign(copy, { [uppersAbove]: [upper, ...aboveOf(duty)] })
}

function pathOf({ id, number, name, phase, time }: Duty): Duty {
  return {
    id,
    name,
    ...(number === undefined ? {} : { number }),
    ...(phase === undefined ? {} : { phase }),
    ...(time === undefined ? {} : { time }),
    upper: id,
  }
}

/** Where a divided duty keeps what it answered to itself: the nearest plan first. */
const uppersAbove = 'x-upper'

function aboveOf(duty: object): readonly string[] {
  const above = (duty as Record<string, unknown>)[uppersAbove]
  return Array.isArray(above) ? above.map(String) : []
}

/** A divided duty as it stood in the plan above. */
export function restored(duty: Duty): Duty {
  const { upper, [uppersAbove]: kept, ...own } = duty as Duty & { [uppersAbove]?: unknown }
  const [above, ...further] = aboveOf(duty)
  return {
    ...own,
    ...(above === undefined ? {} : { upper: above }),
    ...(further.length > 0 ? { [uppersAbove]: further } : {}),
  }
}
