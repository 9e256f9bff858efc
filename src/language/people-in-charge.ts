/** People who are told by name what is theirs: 李明远、周若溪负责摄影. */

import { isPersonName, person } from './person.ts'

/** 李明远、周若溪负责摄影, 总务处的温静负责茶水: people who are told what is theirs, and from where. */
const inCharge =
  /^(?:[^，,。；;：:、的]{2,12}的)?([^，,。；;：:的由]{2,40}?)(?:主要|具体|共同|分别)?负责(?=[\u4e00-\u9fff]{2})/
/** 全面负责, 向上级负责: words before the verb that begin as names do and say how. */
const saysHow = /^(?:全.|包干|高度|严格|安全|时刻|应[当该]|单独|常[年态]|平时|向.{1,2}|于.{1,2})$/

/** The people who open a sentence and are in charge of what it goes on to name, where no others are of more. */
export function peopleInCharge(sentence: string): string[] | undefined {
  if (sentence.split('负责', 3).length !== 2) return undefined
  const named = inCharge.exec(sentence)?.[1]
  return named === undefined ? undefined : peopleAlone(named)
}

/** …，网格员李某负责 */
const atEnd = /[，,。；;]([^，,。；;：:的由]{2,24}?)(?:具体|共同|全程)?负责$/

/** The people whom a text closes with, as those who are in charge of all of it: by name, or by post and name. */
export function peopleAtEnd(text: string): string[] | undefined {
  const whole = text.trimEnd()
  const said = '。.；;'.includes(whole.at(-1) ?? ' ') ? whole.slice(0, -1) : whole
  const words = said.endsWith('负责') ? atEnd.exec(said.slice(-40))?.[1] : undefined
  if (words === undefined) return undefined
  const named = words.split(/[、和]/)
  return peopleAlone(words) ?? (named.every(isNamedBehindPost) ? named : undefined)
}

/** 网格员李某: whoever is named behind his post. */
export function isNamedBehindPost(words: string): boolean {
  const { name, title } = person(words)
  return name !== undefined && title !== undefined
}

/** 李明远、王老师: people and nothing else. */
export function peopleAlone(words: string): string[] | undefined {
  const named = words.split(/[、和]/)
  const isKnown = (name: string) => (isPersonName(name) && !saysHow.test(name)) || surnameAlone.test(name)
  return named.every(isKnown) ? named : undefined
}

/** 王老师 */
const surnameAlone = /^[\u4e00-\u9fff](?:老师|校长|主任|园长|书记|经理|院长|医生)$/
