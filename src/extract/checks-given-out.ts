/** 检查内容 over （一）消防情况。消防队负责检查通道。: what is looked at, and for each point who looks. */

import type { OutlineNode } from '../outline/node.ts'
import { readAnswer } from './answer.ts'
import type { Reading } from './reading.ts'

/** The points under a heading, where most of them say who looks at them: each is that unit's to do. */
export function checksGivenOut(reading: Reading, { children }: OutlineNode): OutlineNode[] {
  const given = children.filter((child) => isGiven(reading, child))
  return given.length > 1 && given.length * 2 > children.length ? given : []
}

/** 派出所负责检查路障, 中心校牵头，各村配合; 各校是否有门卫 asks something of whoever is looked at. */
function isGiven(reading: Reading, node: OutlineNode): boolean {
  const text = reading.body(node) || reading.name(node)
  if (!looks.some((word) => text.includes(word))) return false
  const { roles, evidence } = readAnswer(reading, node)
  if ((roles.lead ?? roles.responsible) === undefined) return false
  // 检查是否持证上岗。责任单位：县水利局: a label tells who looks, whatever is asked
  const isTold = evidence.some(({ rule }) => rule === 'label' || rule === 'bracket')
  return isTold || !(text.includes('是否') || text.includes('有无'))
}

const looks = ['负责', '牵头', '责任单位', '检查单位']
