/** What a paper says of itself: from when on it holds, and who explains it. Nobody has anything to do by it. */

import { WordedPattern } from '../language/worded-pattern.ts'

/** 本措施自3月1日起施行, 本办法由县商务局负责解释: what is said of the paper itself. */
const ofPaper = new WordedPattern(
  ['施行', '实施', '执行', '解释'],
  /^(?:本|此|以上)(?:实施)?(?:措施|政策|办法|方案|意见|细则|规定|计划)(?:[^，,。；;]{0,12})(?:自|由|从)[^。；;]*(?:施行|实施|执行|解释)/,
)

/** Whether a sentence is about the paper that it stands in. */
export function tellsOfPaper(sentence: string): boolean {
  return ofPaper.test(sentence)
}
