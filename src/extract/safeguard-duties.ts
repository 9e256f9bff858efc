/**
 * What an item of the safeguards gives somebody to do. Most of them exhort whoever reads; one that divides the labour,
 * names who acts or sets a day is a duty as well.
 */

import { sentences } from '../language/brackets.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import { callsAnswerable, subjectParties } from '../language/subject.ts'
import { isCollective } from '../language/unit-list.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { readAnswer } from './answer.ts'
import { dividesLabour } from './duty-holders.ts'
import { clauseDuties } from './duty-parts.ts'
import { sharedDuties } from './duty-prose.ts'
import { promised } from './promises.ts'
import type { Reading } from './reading.ts'

/** 学校安排经费: the house whose plan it is names nobody in it. */
const ownHouse = new Set([
  ...Array.from('校院局镇乡街', (house) => [house, `我${house}`]).flat(),
  ...['学校', '学院', '医院', '公司', '集团', '街道', '社区'],
])

/** The duties that an item of the safeguards gives out, or who answers for it where the whole of it is one. */
export function givenInSafeguard(reading: Reading, node: OutlineNode): Duty[] | Roles {
  const shared = dividesLabour(reading, node) ? sharedDuties(reading, node) : []
  if (shared.length > 0) return shared
  // 健全执法机制。县卫健局负责…，县医保局负责…: each has its own
  if (clauseDuties(reading, node).length > 2) return {}
  const body = reading.body(node)
  const name = reading.name(node)
  // 各部门主要负责人是第一责任人: an admonition, that names nothing to be done
  if (callsAnswerable(body)) return []
  const answer = readAnswer(reading, node, 'set-up')
  // 总务处负责旗台布置; with no text behind it
  const said = body === '' && name.includes('负责') ? name : body
  const opening = subjectParties(said)?.units
  if (opening && !opening.some((unit) => isCollective(unit) || ownHouse.has(unit))) return {}
  if (body === '' && namesDoer(name)) return {}
  // …。监察室要会同有关科室督查: an exhortation in passing
  const joins = body.includes('会同') && /[要须]会同/.test(body)
  if (joins && answer.evidence.every(({ rule }) => rule === 'sentence')) return []
  const dues = promised(reading, node)
  const [due] = dues
  // 各村务必于3月10日前上报名册。 with no heading over it
  if (due && (body || name).startsWith(name)) return dues
  if (due && !hasParties(answer.roles) && !due.responsible?.some((unit) => ownHouse.has(unit)))
    return { responsible: due.responsible ?? [] }
  return hasParties(answer.roles) && !/^(?:成立|设立)/.test(name) ? {} : []
}

/** 若有队员受伤，由生活部陪同送医, 生活部提前5分钟清点人数: a clause with somebody of its own, in an item that is one sentence. */
function namesDoer(sentence: string): boolean {
  return sentences(sentence, '，,').some(({ text }) => {
    const units = exhorting.test(text) ? undefined : subjectParties(text)?.units
    return units !== undefined && !units.some((unit) => isCollective(unit) || ownHouse.has(unit))
  })
}

const exhorting = /[要须]|应当?|加强|提高|确保/

/** 县督查室会同县文旅局督查。各镇3月底前报送方案。: what others have to do by a day is theirs, below the duty that the safeguard is. */
export function duesOfOthers(reading: Reading, node: OutlineNode, duty: Duty): Duty[] {
  const answering = [...(duty.lead ?? []), ...(duty.responsible ?? []), ...(duty.support ?? [])]
  if (duty.duties || answering.length === 0) return []
  return promised(reading, node).filter(({ responsible = [], time }) => {
    return time?.edtf !== undefined && responsible.every((doer) => isCollective(doer) && !answering.includes(doer))
  })
}
