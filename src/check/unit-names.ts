/** The units that a plan names as answering for something, each with the places where it does. */

import { isPersonName } from '../language/person.ts'
import { isCollective } from '../language/unit-list.ts'
import type { Plan } from '../plan/plan.ts'
import { type Naming, namingsOf } from './known-items.ts'
import { once } from './once.ts'

export interface NamedUnit {
  name: string
  role: 'lead' | 'responsible' | 'support'
  /** The list of names, and which of them it is: nearly nobody asks for the place of a name. */
  list: Naming
  index: number
}

/** The units that a plan names, in its order. */
export const unitsOf: (plan: Plan) => readonly NamedUnit[] = once((plan) => {
  const units: NamedUnit[] = []
  for (const list of namingsOf(plan)) {
    const { role, names } = list
    if (role === 'officer' || role === 'contact') continue
    for (let index = 0; index < names.length; index++) units.push({ name: names[index] as string, role, list, index })
  }
  return units
})

/** The place of a unit in the plan. */
export function unitPointer({ list: { found, role }, index }: NamedUnit): string {
  return `${found.pointer}/${role}/${index}`
}

/** 欧阳 and two characters more, a space between. */
export const longestPerson = 5

/** Whether a name means one unit: no collective, no person, nothing left open. */
export function isSingleUnit(name: string): boolean {
  return factsOf(name).isSingle
}

/** The same name written the short way: 党政办公室 is 党政办, 卫生健康委员会 is 卫生健康委. */
export function shortUnit(name: string): string {
  return factsOf(name).short
}

interface Facts {
  short: string
  isSingle: boolean
}

/** The units of a project stand in all its plans: what has been seen of a name is kept, within bounds. */
const facts = new Map<string, Facts>()
const mostNames = 5000
const longestName = 30

function factsOf(name: string): Facts {
  let known = facts.get(name)
  if (!known) {
    known = { short: shortened(name), isSingle: seemsSingle(name) }
    if (facts.size >= mostNames) facts.clear()
    if (name.length <= longestName) facts.set(name, known)
  }
  return known
}

function seemsSingle(name: string): boolean {
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

function shortened(name: string): string {
  return plainUnit(name)
    .replace(/(?<=.{2})办公室$/, '办')
    .replace(/(?<=.{2})委员会$/, '委')
    .replace(/(?<=.{2})管理局$/, '局')
}
