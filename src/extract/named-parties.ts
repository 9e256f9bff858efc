/** Who answers for a platform or a team that a text names, and what a label among the words about it lists. */

import { sentences, splitOutside } from '../language/brackets.ts'
import { isPartyRole, labelled } from '../language/labelled.ts'
import { addLabelled } from '../language/labelled-parties.ts'
import { leadsOfSetUp } from '../language/leads-of-set-up.ts'
import { hasParties, mergeRoles, type Roles } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { sentenceParties } from '../language/party-sentences.ts'
import { endsAsUnit, isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'

/** 护河服务队：, 护河服务队——, 护河服务队由…: the name and what parts it from what is said of it. */
export const nameBefore = /^[^，,。；;：:—（()）\n]{2,24}(?:[：:]|——|(?<=队|平台|阵地)(?=由))/

/** 甲队（乙局牵头，丙员参加，负责…）: the bracket is all that is said of it. */
const withinBracket = new WordedPattern(
  ['）', ')'],
  /^[^，,。；;：:（()）]{2,24}[（(]([^（()）]{4,200})[）)][。；;，,]?$/,
)

/** Who answers for one, by a bracket behind it, by labels, or by the sentence that names it. */
export function partiesOf(text: string): Roles {
  const roles: Roles = {}
  for (const bracket of partyBrackets(text)) mergeRoles(roles, bracket.roles)
  if (hasParties(roles)) return roles
  const said = withinBracket.exec(text)?.[1] ?? text.replace(nameBefore, '')
  // 牵头单位 县水利局；责任单位 县水文站: only a space behind each label
  for (const piece of [text, ...sentences(said, '；;\n').map((one) => one.text)]) {
    for (const { role, value } of labelled(piece))
      if (isPartyRole(role) && value !== '') addLabelled(roles, role, value)
    if (hasParties(roles) && piece === text) return roles
  }
  if (hasParties(roles)) return roles
  const told = sentenceParties(said)
  return hasParties(told) ? told : (unitsBehind(text) ?? unitsInFront(said) ?? leadsOfSetUp(text))
}

/** 县司法局负责，由律师组成: who answers, before what else is said. */
export function unitsInFront(said: string): Roles | undefined {
  const words = said.includes('负责') ? /^([^，,。；;：:由]{2,30})负责[，,。；;]/.exec(said)?.[1] : undefined
  const units = words === undefined ? undefined : unitsIn(words)
  return units?.every((unit) => isCollective(unit) || (unit.length > 2 && endsAsUnit(unit)))
    ? { responsible: units }
    : undefined
}

/** 护河服务队（县水利局、县水文站）: who has it. */
function unitsBehind(text: string): Roles | undefined {
  if (!/[）)][。；;]?$/.test(text)) return undefined
  const inside = /^[^，,。；;：:（()）]{2,24}[（(]([^（()）：:]{3,80})[）)][。；;]?$/.exec(text)?.[1]
  const units = inside === undefined ? undefined : unitsIn(inside)
  return units?.every((unit) => unit.length > 2 && endsAsUnit(unit)) ? { responsible: units } : undefined
}

const memberUnitLabel = new WordedPattern(['成员单位', '成员部门'], /成员(?:单位|部门)[：:]\s*([^\n。；;）)]{2,120})/)

/** 成员单位：乙局、丙局 of a platform that another leads: they help. */
export function memberUnits(text: string): Roles {
  const units = unitsIn(memberUnitLabel.exec(text)?.[1] ?? '')
  return units ? { support: units } : {}
}

/** What a label among the words about one lists: 整合资源：…, 人员组成：…. */
export function listedAs(text: string, field: 'members' | 'resources' | 'carriers'): string[] | undefined {
  const value = labelled(text).find(({ role, value }) => role === field && value !== '')?.value
  return value === undefined ? undefined : splitOutside(value, '、').map((one) => one.text)
}
