/**
 * Which characters a text holds, of those that rules turn on, seen in one pass over it. Most rules fit few texts; one
 * whose wording cannot do without 由 is not tried on a text without it, and where no text has it, not even compiled.
 */

import { LastTexts } from './last-texts.ts'

/** White space, as \s has it. */
export const blanks =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A sign is one bit: the text holds at least one of these characters. A character may belong to several. */
const characters = {
  bracket: '（(〔[［【',
  /** What names and formulas in which something is counted begin with or hold: “六有”, 1+6+N. */
  quoteOrPlus: '“"「『+＋',
  colon: '：:',
  /** 此项工作, 该活动, 本项目, 这次任务 */
  pointing: '此该本这',
  by: '由',
  lead: '牵',
  /** 会同, 协同, 联合 */
  beside: '同联',
  is: '为是',
  /** 主办, 承办 */
  hosting: '办',
  /** 配合, 参与, 协助 */
  helping: '配参协',
  figure: '0123456789０１２３４５６７８９',
  /** What a number in words is made of. */
  numeral: '一二三四五六七八九十两壹亿',
  /** 至少, 不低于, 超过, 以上: what shows that a number in words is meant. */
  atLeast: '少于过亿上外',
  /** 要, 应当, 须, 需, 负责, 承担, 做好, 加快, 组织, 安排: what its subject is told to do */
  exhorting: '要应须必需负承做加组安',
  /** 每周, 对各村, 按照, 完成, 组织, 举办, 开展, 牵头, 承办, 发动, 抽调: what its subject does */
  organizing: '每对按完组举开牵承发抽',
  /** 11月, 每周, 每季度, 2026年 */
  period: '年月周季',
  /** 前, 内, 到, 至, 截止: what makes a day the last one */
  last: '前内到至止',
  /** What the mark of a heading or of a clause begins with: 一、 （二） ③ 4. 第一阶段： */
  mark: '第一二三四五六七八九十百（(〔0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  /** The same of one that counts one. */
  firstMark: '第一（(〔①⑴⒈01',
  /** What ends a clause or a quotation, and blanks: behind it a mark may stand. */
  boundary: `。；;：:！!？?，,、”"’）)${blanks}`,
} as const

export type Sign = keyof typeof characters

/** The bit of each sign. */
export const sign = Object.fromEntries(Object.keys(characters).map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<Sign, number>
>

/** The signs that each code unit is one of. */
const bits = new Int32Array(0x10000)
for (const [name, list] of Object.entries(characters)) {
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at)
    bits[code] = (bits[code] as number) | sign[name as Sign]
  }
}

const lastSigns = new LastTexts((text) => {
  const { length } = text
  let found = 0
  for (let at = 0; at < length; at++) found |= bits[text.charCodeAt(at)] as number
  return found
})

/** The signs of a text, as bits. */
export function signsOf(text: string): number {
  return lastSigns.of(text)
}

/** The signs that a code unit is one of, as bits; none behind the end of a text. */
export function signsAt(text: string, at: number): number {
  return bits[text.charCodeAt(at)] ?? 0
}

/** The next place, from `from` on, whose character is one of the signs at least, or -1. */
export function nextSign(text: string, from: number, signs: number): number {
  const { length } = text
  for (let at = from; at < length; at++) if (((bits[text.charCodeAt(at)] as number) & signs) !== 0) return at
  return -1
}

/** Whether a text has one of the signs at least. */
export function hasSign(text: string, signs: number): boolean {
  return (signsOf(text) & signs) !== 0
}

/** Whether a text has one of the characters at least. For characters that few rules turn on: no table is made for them. */
export function hasOneOf(text: string, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) if (text.includes(characters[at] as string)) return true
  return false
}
