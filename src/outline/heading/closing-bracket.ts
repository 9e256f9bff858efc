/** The bracket that closes a heading and says who answers for it; it is no part of the name: 场地布置（责任单位：甲馆）. */

import { answering } from '../../language/bare-brackets.ts'
import { closeOf, Pairs } from '../../language/brackets.ts'
import { hasOneOf } from '../../language/signs.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import { type Cut, nameSpan } from './cut.ts'

/** Brackets that plans set parties in. */
const opensParties = new Set('（(〔[［【')
const closesParties = new Set('）)〕]］】')

/** （甲局牵头，各村配合）, （责任人：李某）: by a verb or a label the bracket is known. */
const ofParties = new WordedPattern(
  '负责 牵头 配合 协助 落实 参与 负总责 会同 ： : 单位为 部门为'.split(' '),
  /(?:负责|牵头|配合|协助|落实|参与|负总责)(?:[，,；;。][^，,；;。]{2,60})*$|^[^，,；;。：:]{2,30}会同[^，,；;。：:]{2,60}(?:[，,；;][^，,；;]{2,20})?$|(?:牵头|责任|主办|承办|配合|协办|单位|部门|科室|领导|联系人|负责人|责任人|时限|时间|地点|对象|阶段|平台|队伍)[:：].|(?:单位|部门)为./,
)

/** Labels, those verbs or a list: a name that a sentence closes may keep a bracket with one unit and no more. */
const signsOfParties = '：:责头合助实同与、，,；;'

/** The offset of a bracket of parties that ends the text, where one does; brackets inside it are of names: 各村（社区）. */
export function trailingBracket(text: string, start: number): number | undefined {
  const whole = text.trimEnd()
  const end = '。；;'.includes(whole.at(-1) ?? ' ') ? whole.length - 1 : whole.length
  if (!closesParties.has(whole[end - 1] as string)) return undefined
  const pairs = new Pairs(text)
  for (let open = start; open < end; open++) {
    if (!opensParties.has(text[open] as string) || pairs.closeOf(open) !== end) continue
    const inside = text.slice(open + 1, end - 1)
    return ofParties.test(inside) || answering(text.slice(start, open), inside) ? open : undefined
  }
  return undefined
}

/** Cuts the bracket of parties off a name, where it has one: 场地布置（责任单位：甲馆）。做好…. */
export function cutBeforeBracket(text: string, { start, end }: Span): Cut | undefined {
  if (!closesParties.has(text[end - 1] as string) || !hasOneOf(text.slice(start, end), signsOfParties)) return undefined
  const bracket = trailingBracket(text.slice(0, end), start)
  if (bracket === undefined || bracket - start < 2) return undefined
  return { name: nameSpan(text, start, bracket), body: bracket }
}

/** Whether what is left is only a bracket, of parties or whatever, or nothing: then the sentence was the item itself. */
export function isOnlyBracket(rest: string): boolean {
  const text = rest.trim()
  if (text === '') return true
  if (!opensParties.has(text[0] as string)) return false
  const end = closeOf(text, 0)
  return end !== undefined && /^[。；;\s]*$/.test(text.slice(end))
}
