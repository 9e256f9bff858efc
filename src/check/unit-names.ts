/** The units that a plan names as answering for something, each with the places where it does. */

import { isPersonName } from '../language/person.ts'
import { isCollective } from '../language/unit-list.ts'
import type { Answerable, Plan } from '../plan/plan.ts'
import { itemsOf } from './known-items.ts'

export const unitRoles = ['lead', 'responsible', 'support'] as const

export interface NamedUnit {
  name: string
  role: (typeof unitRoles)[number]
  pointer: string
}

const known = new WeakMap<Plan, readonly NamedUnit[]>()

export function unitsOf(plan: Plan): readonly NamedUnit[] {
  let units = known.get(plan)
  if (!units) {
    units = itemsOf(plan).flatMap(({ item, pointer }) =>
      unitRoles.flatMap((role) =>
        ((item as Answerable)[role] ?? []).map((name, index) => ({
          name,
          role,
          pointer: `${pointer}/${role}/${index}`,
        })),
      ),
    )
    known.set(plan, units)
  }
  return units
}

/** 欧阳 and two characters more, a space between. */
export const longestPerson = 5

/** Whether a name means one unit: no collective, no person, nothing left open. */
export function isSingleUnit(name: string): boolean {
  if (name.length < 2 || isCollective(name) || /等|各|其他|相关|有关|[xX×*某]/.test(name)) return false
  return name.length > longestPerson || !isPersonName(name)
}

/** A name less what plans leave out or add at will: width, spaces, the level in front, a remark in brackets behind. */
export function plainUnit(name: string): string {
  return name
    .replace(/\s/g, '')
    .replace(/[（(].*$/, '')
    .replace(/^(?:省|市|县|区|镇|乡|街道|局|校|我|本)(?=[^政委属直].)/, '')
}

/** The units of a project stand in all its plans: their short names are kept, within bounds. */
const shortNames = new Map<string, string>()
const mostNames = 5000
const longestName = 30

/** The same name written the short way: 党政办公室 is 党政办, 卫生健康委员会 is 卫生健康委. */
export function shortUnit(name: string): string {
  if (name.length > longestName) return shortened(name)
  let short = shortNames.get(name)
  if (short === undefined) {
    if (shortNames.size >= mostNames) shortNames.clear()
    short = shortened(name)
    shortNames.set(name, short)
  }
  return short
}

function shortened(name: string): string {
  return plainUnit(name)
    .replace(/(?<=.{2})办公室$/, '办')
    .replace(/(?<=.{2})委员会$/, '委')
    .replace(/(?<=.{2})管理局$/, '局')
}
