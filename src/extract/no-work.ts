/** What stands where duties stand, and is none: rules, bodies that an article sets up, and what a paper says of itself. */

import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Reading } from './reading.ts'
import { setUps } from './set-up.ts'

/** Whether a node that has been read as a duty gives nobody anything to do. */
export function isNoWork(reading: Reading, node: OutlineNode, duty: Duty): boolean {
  const name = reading.name(node)
  // 第三条 考核公开进行: an article that asks nobody for anything is a rule, and one that sets up a body is no work
  if (node.mark?.form === 'article' && (!asks(duty) || setUps(name).length > 0)) return true
  return ofPaper.test(name) || ofCases.test(name) || isOffice.test(name)
}

/** 有下列情形之一者，停发补助 over the cases: a rule, which nobody carries out as long as none of them arises. */
const ofCases = new WordedPattern(['之一'], /(?:下列|以下|如下)[^，,。；;]{0,12}之一/)

/** 领导小组下设办公室，…, 办公室设置及职责: what hangs under a body. */
const isOffice = new WordedPattern(
  ['下设办公室', '职责'],
  /^[^，,。；;：:]{0,20}(?:下设办公室|办公室(?:设置)?及?(?:其|主要|工作)*职责)$/,
)

/** 本措施自3月1日起施行, 本办法由县商务局负责解释: what is said of the paper itself. */
const ofPaper = new WordedPattern(
  ['施行', '实施', '执行', '解释'],
  /^(?:本|此|以上)(?:实施)?(?:措施|政策|办法|方案|意见|细则|规定|计划)(?:[^，,。；;]{0,12})(?:自|由|从)[^。；;]*(?:施行|实施|执行|解释)/,
)

/** Whether somebody answers for a duty, or for one below it, or a day is set for it. */
function asks({ lead, responsible, support, time, duties = [] }: Duty): boolean {
  return [lead, responsible, support, time].some((one) => one !== undefined) || duties.some(asks)
}
