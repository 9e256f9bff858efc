/** What a roster says that the holder of a post does in it, behind who he is: 李明远（校长），全面负责净街工作. */

import { WordedPattern } from '../worded-pattern.ts'

const verbs = ['负责', '分管', '主管', '主抓', '主持', '协助', '统筹', '承担', '抓好', '抓']
/** What may stand between the holder and the verb, or 全面 and 具体 before it. */
const marks = ' \u3000：:，,；;—－–-'

/** Who it is, up to what is given to him. A bracket belongs to the name before it. */
const holderAndWork =
  /^((?:[^（(]|[（(][^（()）]*[）)]){2,}?)(?<!\s)(?:\s*(?:[：:，,；;]|[—－–-]{1,2})\s*|\s+)((?:全面|具体|主要|直接|统一)?(?:负责(?!人|同志)|分管|主管|主抓|主持(?!人)|协助|统筹|承担|抓好|(?<=具体|全面)抓).*)$/

/** Whether a mark stands right before such a verb; most rosters have none. */
function mayGiveWork(words: string): boolean {
  return verbs.some((verb) => {
    const at = words.indexOf(verb)
    return at > 2 && (marks.includes(words[at - 1] as string) || marks.includes(words[at - 3] as string))
  })
}

/** 分管副县长, 主持工作的副局长, 负责同志: who somebody is. */
const saysWho = new WordedPattern(
  ['长', '记', '任', '员', '席', '理', '师', '领导', '部门', '单位'],
  /^[^，,。；;]*(?:的[^，,。；;]{1,10}|分管[^，,。；;、]{0,4}|主管[^，,。；;、]{0,4})(?:[长记任员席理师]|领导|部门|单位)/,
)

/** The holders that a roster names, without what it gives them to do. */
export function withoutWork(words: string): string {
  const [, holders, work] = mayGiveWork(words) ? (holderAndWork.exec(words) ?? []) : []
  return holders === undefined || work === undefined || saysWho.test(work) ? words : holders
}
