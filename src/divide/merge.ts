/**
 * Many sheets back into one plan, or into the plan that they were made from: what the units report of a duty is
 * settled by who leads and who is responsible, what they added to it stands below it, and what answers to nothing is
 * appended under the name of its unit. Nothing that a sheet has is lost in silence.
 */

import { assignIds } from '../plan/ids.ts'
import { walkItems } from '../plan/items.ts'
import type { Duty, Plan } from '../plan/plan.ts'
import { type Counts, DutyTree, type Stray } from './duty-tree.ts'
import { listKeys, mergedLists } from './lists.ts'
import type { Conflict, Sheet } from './reports.ts'
import { type KnownUnit, Units } from './units.ts'

export interface Merged {
  plan: Plan
  conflicts: Conflict[]
  /** Duties that name a duty which the upper plan does not have; they stand at the end. */
  strays: Stray[]
  /** Sheets made from another plan than the rest, or than the upper plan. */
  foreign: { file: string; title: string }[]
  /** Sheets that have duties of which none answers to any, such as those that were filled in as Word files. */
  unrelated: string[]
  /** Parts of sheets that have no place in a merged plan: their own guidance, outline and budget. */
  leftOut: { file: string; key: string }[]
  counts: Counts
}

export interface MergeOptions {
  into?: Plan
  units?: readonly KnownUnit[]
}

export function merge(sheets: readonly Sheet[], { into, units: known }: MergeOptions = {}): Merged {
  const all = into ? [into] : sheets.map(({ plan }) => plan)
  const units = new Units({ organizations: all.flatMap(({ organizations = [] }) => organizations) }, known)
  units.meet([...(into ? [into] : []), ...sheets.map(({ plan }) => plan)])
  const tree = new DutyTree(units, into)
  for (const [index, sheet] of sheets.entries()) tree.add(sheet, index)
  const { duties, conflicts, counts } = tree.settled()
  const lists = mergedLists(sheets, into, units)
  const head = into ?? headOf(sheets)
  const plan: Plan = { ...head, ...lists.lists, ...(duties.length > 0 || into?.duties ? { duties } : {}) }
  return {
    plan: assignIds(withOneOfEachId(plan)),
    conflicts: [...lists.conflicts, ...conflicts],
    strays: tree.strays,
    foreign: foreign(sheets, into),
    unrelated: sheets.flatMap(({ file, plan }) => (isUnrelated(plan) ? file : [])),
    leftOut: sheets.flatMap(({ file, plan }) =>
      Object.keys(plan)
        .filter((key) => !brought.has(key))
        .map((key) => ({ file, key })),
    ),
    counts,
  }
}

/** What is taken from a sheet, or tells what it is a sheet of. */
const brought: ReadonlySet<string> = new Set([
  'fangan',
  'title',
  'type',
  'year',
  'document',
  'source',
  'duties',
  ...listKeys,
])

function isUnrelated({ duties = [] }: Plan): boolean {
  const answers = (duty: Duty): boolean => duty.upper !== undefined || (duty.duties ?? []).some(answers)
  return duties.length > 0 && !duties.some(answers)
}

/** Two units may have thought of the same id; one of them gets another. */
function withOneOfEachId(plan: Plan): Plan {
  const taken = new Set<string>()
  for (const { item, kind } of walkItems(plan)) {
    const key = `${kind} ${item.id}`
    if (taken.has(key)) item.id = ''
    else taken.add(key)
  }
  return plan
}

/** What the sheets say of the plan that they were made from. */
function headOf(sheets: readonly Sheet[]): Plan {
  const [first] = sheets as [Sheet, ...Sheet[]]
  const basis = first.plan.document?.basis?.[0]
  const { title, number, issuer } = basis ?? { title: first.plan.title }
  const document = { ...(number === undefined ? {} : { number }), ...(issuer === undefined ? {} : { issuer }) }
  const { year, type } = first.plan
  return {
    fangan: 1,
    title,
    ...(type === undefined ? {} : { type }),
    ...(year === undefined ? {} : { year }),
    ...(Object.keys(document).length > 0 ? { document } : {}),
  }
}

function foreign(sheets: readonly Sheet[], into: Plan | undefined): Merged['foreign'] {
  const title = into?.title ?? headOf(sheets).title
  return sheets.flatMap(({ file, plan }) => {
    const basis = plan.document?.basis ?? []
    if (basis.length === 0 || basis.some((document) => document.title === title)) return []
    return { file, title: (basis[0] as { title: string }).title }
  })
}
