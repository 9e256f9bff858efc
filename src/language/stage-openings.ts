/** Sentences that open with a phase and its time, either of them first: 3月为筹备阶段，…, 自查阶段：5月至9月，…. */

import { WordedPattern } from './worded-pattern.ts'

interface StageOpening {
  name: string
  when: string
  /** Whether `when` is nothing but the time. */
  isTimeAlone: boolean
  /** What stands before what is done in it. */
  label: string
}

const dated =
  /^(?:[^，,。；;：:\d]{2,20}个阶段[^，,。；;：:\d]{0,6}[：:])?(?:其中[，,：:]?)?(?:第[一二三四五]阶段[：:，,为是]?)?([\d一二三四五六七八九十上下第年末即自从][^，,。；;：:为是]{1,30})[为是]([^，,。；;：:（(的]{2,30}(?:阶段|期)|(?<=^20\d\d年[为是])[^，,。；;：:（(的\d]{2,12}年)[，,：:。；;]?/

/** 3月为筹备阶段, 其中5月至9月为自查阶段: the time, and then what the phase is called. */
export function timeFirstIn(sentence: string): StageOpening | undefined {
  const [label, when = '', name = ''] = dated.exec(sentence) ?? []
  return label === undefined ? undefined : { name, when, isTimeAlone: true, label }
}

/** 自查阶段：5月至9月，…, 自查阶段（5月至9月）。…, 自查阶段从5月1日开始至…: what the phase is called, and when it is. */
const stageFirst = new WordedPattern(
  Array.from('（(：:，,从自', (next) => `阶段${next}`),
  /^(?:[^，,。；;：:\d]{0,16}(?:分为|个阶段|包括)[：:])?([\u4e00-\u9fff]{2,12}阶段)(?:[（(]([^（()）]{2,30})[）)][：:，,。；; ]?|(?:[：:，,](?:时间)?[从自]?|[从自])(?=\d))/,
)
const counted = /^第?[一二三四五六\d]个?阶段$/

/** A phase that a sentence opens with by its name, behind which its time stands. */
export function stageFirstIn(sentence: string): StageOpening | undefined {
  const [label, name = '', bracket] = stageFirst.exec(sentence) ?? []
  if (label === undefined || counted.test(name)) return undefined
  const when = bracket ?? sentence.slice(label.length, label.length + 30)
  return { name, when, isTimeAlone: bracket !== undefined, label }
}

/** Whether a sentence of a text may open so. */
export function mayOpenWithStage(text: string): boolean {
  return text.includes('阶段') && stageFirst.mayMatch(text)
}
