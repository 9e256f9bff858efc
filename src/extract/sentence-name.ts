/** What a sentence is called that is a duty of its own: its first clause, without the title before it and the day behind it. */

import { opensWithMoment } from '../language/opening-time.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { cutHeading } from '../outline/heading.ts'
import { onOneLine } from './on-one-line.ts'

/** 具体举措：印发年度计划（3月底前）；…: what stands before the colon says that acts follow, and names none. */
const behindTitle = new WordedPattern(
  ['举措：', '措施：', '任务：', '内容：', '做法：', '安排：'],
  /^(?:具体|主要|重点|推进|落实|工作|整改){0,2}(?:举措|措施|任务|内容|做法|安排)：\s*(?=.{4})/,
)

/** Named by its first clause when a sentence is a duty of its own; by all of it where that says nothing: （由甲局负责）. */
export function sentenceName(text: string): string {
  const told = opensWithMoment.replace(behindTitle.replace(text, ''), '')
  const { name } = cutHeading(told, 0)
  const clause = told.slice(name.start, name.end)
  return onOneLine(isWorded(clause) ? withoutRemark(withoutDueBehind(clause)) : text.replace(/[。；;]$/, ''))
}

/** 张贴通知（内容为时间、地点，贴在各楼道）: a remark that is longer than a word. */
const remark = new WordedPattern(['（', '('], /(?<=.{4})[（(](?:[^（()）]{14,}|[^（()）]*[，,；;。][^（()）]*)[）)]$/)

/** A name without what a bracket behind it has to say. */
export function withoutRemark(name: string): string {
  return remark.replace(name, '')
}

/** 拆除旱厕，5月底前完成: by when is told behind the name. */
const dueBehind = new WordedPattern(
  ['前'],
  /(?<=^[^。；;]{4,})[，,](?:确保|力争)?[于在]?(?:20\d\d年)?(?:\d{1,2}月[^，,。；;：:]{0,4}|年底)前(?:全部|基本|全面)?(?:完成|到位)$/,
)

/** 讲故事比赛，4月9日下午在礼堂进行: when it is held, and where, is told behind the name as well; 4月9日组织文艺展演 is an act of its own. */
const heldBehind = new WordedPattern(
  ['进行', '举行', '举办', '召开', '表演', '展演'],
  /(?<=^[^。；;]{4,})[，,](?:定于|拟于|[于在])?(?:20\d\d年)?\d{1,2}月(?![^，,。；;：:]{0,24}(?:组织|开展|参加|观看|承办|协办))[^，,。；;：:]{0,24}(?:进行|举行|举办|召开|表演|展演)$/,
)

/** A name without the clause that only says by when it is done, or when it is held. */
export function withoutDueBehind(name: string): string {
  return name.endsWith('完成') || name.endsWith('到位') ? dueBehind.replace(name, '') : heldBehind.replace(name, '')
}
