/** Which of the bodies that are known already a roster is of, by the name over it: in part, in full, or in full with a word less. */

import type { Organization } from '../../plan/plan.ts'
import type { OrganizationRegister } from './register.ts'

/** The body whose roster stands under a name; undefined where it is a new one. */
export function ownerOfRoster(register: OrganizationRegister, name: string): Organization | undefined {
  return register.endingIn(name) ?? setUpInShort(register, name) ?? namedBefore(register, name)
}

/** 云亭大学第七届灯会组委会 over its roster is the 灯会组委会 that the preamble sets up, and is called so from here on. */
function namedBefore(register: OrganizationRegister, name: string): Organization | undefined {
  const [own, ...others] = register.list.filter(
    (one) =>
      (one.kind === 'leading-group' || one.kind === 'working-group') &&
      one.posts === undefined &&
      one.name.length >= shortestName &&
      name.endsWith(one.name),
  )
  if (!own || others.length > 0) return undefined
  register.callInFull(own, name)
  return own
}

/** 领导小组 may be any. */
const shortestName = 5

/** 云亭公司资产清查工作领导小组 over the list that is attached is the 资产清查领导小组 of the text, if that sets up no other. */
function setUpInShort(register: OrganizationRegister, name: string): Organization | undefined {
  if (!name.endsWith(leadingGroup)) return undefined
  const [own, ...others] = register.list.filter(({ kind }) => kind === 'leading-group')
  if (!own || others.length > 0 || !own.name.endsWith(leadingGroup)) return undefined
  const short = topicOf(own.name)
  return short.length >= shortestTopic && topicOf(name).endsWith(short) ? own : undefined
}

const leadingGroup = '领导小组'
/** 资产清查 says what the group is for; 县, or 安全, may be of another. */
const shortestTopic = 4

function topicOf(name: string): string {
  return name.slice(0, -leadingGroup.length).replace(/(?:专项)?工作$/, '')
}
