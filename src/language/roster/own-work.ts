/** What a roster says that the holder of a post does in it, behind who he is: 李明远（校长），全面负责净街工作. */

import { WordedPattern } from '../worded-pattern.ts'

/** Who it is, up to what is given to him. A bracket belongs to the name before it. */
const holderAndWork = new WordedPattern(
  ['负责', '分管', '主管', '主抓', '主持', '协助', '统筹', '承担', '具体抓', '抓好', '全面抓'],
  /^((?:[^（(]|[（(][^（()）]*[）)]){2,}?)(?:[ \u3000]*(?:[：:，,；;]|[—－–-]{1,2})[ \u3000]*|[ \u3000]+)((?:全面|具体|主要|直接|统一)?(?:负责(?!人|同志)|分管|主管|主抓|主持(?!人)|协助|统筹|承担|抓好|(?<=具体|全面)抓).*)$/,
)

/** 分管副县长, 主持工作的副局长, 负责同志: who somebody is. */
const saysWho =
  /^[^，,。；;]*(?:的[^，,。；;]{1,10}|分管[^，,。；;、]{0,4}|主管[^，,。；;、]{0,4})(?:[长记任员席理师]|领导|部门|单位)/

/** The holders that a roster names, without what it gives them to do. */
export function withoutWork(words: string): string {
  const [, holders, work] = holderAndWork.exec(words) ?? []
  return holders === undefined || work === undefined || saysWho.test(work) ? words : holders
}
