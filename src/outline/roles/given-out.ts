/** Whether what stands under a heading is given out: who answers for it is told below the heading, or item by item. */

import { hasParties } from '../../language/parties.ts'
import { partyBrackets } from '../../language/party-brackets.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import type { HeadingPlace } from './heading-place.ts'

/** 强化资金保障。…（县财政局） among items that are given out is one of them. */
export function isAnswered({ outline, node }: HeadingPlace): boolean {
  return partyBrackets(ownBody(outline, node)).some(({ roles }) => hasParties(roles))
}

/** 优化施工保障 over 1.保障供水。县水务局负责抢修。 among items that are given out: so is what is below it. */
export function isAnsweredBelow(outline: Outline, { children, parent }: OutlineNode): boolean {
  if (parent?.role !== 'tasks' && parent?.role !== 'duty') return false
  return children.some((child) => tellsWhoActs(outline, child))
}

/** Whether a bracket or a line with a label below a heading names who answers for it. */
export function namesWhoAnswers(outline: Outline, node: OutlineNode): boolean {
  const body = ownBody(outline, node)
  return answering.test(body) || partyBrackets(body).some(({ roles }) => hasParties(roles))
}

/** The same where a sentence below it says so: 由县水务局负责抢修。 */
export function tellsWhoActs(outline: Outline, node: OutlineNode): boolean {
  return /负责|牵头/.test(ownBody(outline, node)) || namesWhoAnswers(outline, node)
}

/** A line that opens with who answers. */
const answering = new WordedPattern(
  ['牵头', '主责', '责任', '承办'],
  /^[^\S\n]*(?:牵头|主责|责任|承办)[\u4e00-\u9fff]{0,4}(?:单位|部门|科室|领导)[:：]/m,
)

/** 完成全年目标 over items of which most name who answers for them, 目标任务 over any: they are given out, and not only aimed at. */
export function isGivenOut({ outline, node, name }: HeadingPlace): boolean {
  if (mostAreAnswered(outline, node)) return true
  const { children } = node
  if (children.length === 0 || !name.includes('任务')) return false
  // 任务指标 over 县住建局：新建公厕12座 and 县水利局：…: what each of them is to reach
  return (
    !name.endsWith('指标') || (children.length > 1 && children.every((child) => endsAsUnit(nameOf(outline, child))))
  )
}

/** 责任单位 over 1.县水利局负责清淤, 2.县住建局：改厕: what each of them has to do stands beside it. */
export function isGivenToEach({ outline, node, name }: HeadingPlace): boolean {
  if (name !== '责任单位' && name !== '责任部门') return false
  return node.children.some((child) => child.body.length > 0 || /负责|牵头/.test(nameOf(outline, child)))
}

/** Whether most of what stands under a heading, two items at least, opens with who answers. */
export function mostAreAnswered(outline: Outline, { children }: OutlineNode): boolean {
  const answered = children.filter((child) => answering.test(ownBody(outline, child)))
  return answered.length > 1 && answered.length * 3 >= children.length * 2
}

/** （甲组牵头，乙部配合）, （责任单位：…） */
export const answersInBracket = new WordedPattern(
  ['牵头', '负责', '责任', '配合'],
  /[（(〔［][^（()）〔〕［］]{0,24}(?:牵头|负责|责任(?:单位|部门|科室|小组|人)|配合)[^（()）〔〕［］]{0,60}[）)〕］]/,
)

/** 重点环节 over items of which several say who answers: they are given out, and not only listed. */
export function listsDuties({ outline, node, name }: HeadingPlace): boolean {
  const answered = node.children.filter((child) => answersInBracket.test(ownBody(outline, child)))
  if (answered.length > 1) return true
  if (!name.endsWith('项目')) return false
  const putOn = node.children.filter((child) => putOnBy.test(nameOf(outline, child) + ownBody(outline, child)))
  return putOn.length > 1 && putOn.length * 2 > node.children.length
}

/** 竞赛项目 over 面点制作由烘焙协会负责组织实施: who puts each of them on. */
const putOnBy = new WordedPattern(
  ['由'],
  /由[^，,。；;：:由]{2,30}(?:负责(?:组织)?(?:实施|承办)|承办|牵头(?:组织)?(?:实施)?)(?:[，,。；;]|$)/,
)
