/** What the sentence right above a list says that its items are: 服务标准如下：, 有下列情形之一的：, 清理的重点是：. */

import { partyBrackets } from '../../language/party-brackets.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { opensAsWork, opensWithVerb } from '../titles/work-wording.ts'
import { share } from './by-children.ts'

/** How things have to be, point by point. */
const standards = /标准(?:如下|为|是)?[：:]$/
/** Of whom or of what the item speaks, and what is looked at first. */
const cases =
  /(?:下列|以下|如下)(?:情形|情况|条件|行为|问题|现象|对象)(?:之一)?(?:者|的)?[：:]$|(?:下列|以下)(?:情形|情况)(?:之一)?[^，,。；;]{2,30}[：:]$|(?:情形|条件|对象|范围|重点(?:内容|对象|部位|范围)?)(?:如下|是|为|有|包括)[：:]$/

/** What the items right under a node are by the sentence above them; nothing where it leads over to work. */
function roleOfItems(outline: Outline, node: OutlineNode): NodeRole | undefined {
  const part = node.body.at(-1)
  const above = part?.type === 'paragraph' ? outline.document.slice(part).slice(-40).trimEnd() : ''
  if (!above.endsWith('：') && !above.endsWith(':')) return undefined
  const role = standards.test(above) ? 'check' : cases.test(above) ? 'text' : undefined
  const items = node.children.map((child) => nameOf(outline, child))
  if (role === undefined || share(items, (item) => opensWithVerb(item) || opensAsWork(item)) >= 0.5) return undefined
  const isGiven = (child: OutlineNode) => partyBrackets(ownBody(outline, child)).length > 0
  return node.children.some(isGiven) ? undefined : role
}

const known = new WeakMap<OutlineNode, NodeRole | 'none'>()

/** What an item is by the sentence above its list. */
export function roleUnderLeadIn(outline: Outline, { parent, inline }: OutlineNode): NodeRole | undefined {
  if (!parent || inline) return undefined
  const role = known.get(parent) ?? roleOfItems(outline, parent) ?? 'none'
  known.set(parent, role)
  return role === 'none' ? undefined : role
}
