/** People who are told by name what is theirs: 李明远、周若溪负责摄影. */

import { splitOutside } from './brackets.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { isPersonName, person } from './person.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 李明远、周若溪负责摄影, 总务处的温静负责茶水, 由周若溪负责…: people who are told what is theirs, and from where. */
const inCharge =
  /^由?(?:[^，,。；;：:、的]{2,12}的)?([^，,。；;：:的由]{2,40}?)(?:主要|具体|共同|分别)?负责(?=[\u4e00-\u9fff]{2})/
/** 全面负责, 向上级负责: words before the verb that begin as names do and say how. */
const manner = new Set('包干 高度 严格 安全 时刻 应当 应该 单独 常年 常态 平时'.split(' '))

function saysHow(words: string): boolean {
  if (manner.has(words)) return true
  return words.length === 2
    ? '全向于'.includes(words[0] as string)
    : words.length === 3 && '向于'.includes(words[0] as string)
}

/** The people who open a sentence and are in charge of what it goes on to name, where no others are of more. */
export function peopleInCharge(sentence: string): string[] | undefined {
  if (sentence.split('负责', 3).length !== 2) return undefined
  const named = inCharge.exec(sentence)?.[1]
  return named === undefined ? undefined : peopleOrHolders(named)
}

/** …，网格员李某负责 */
const atEnd = /(?:^|[，,。；;])([^，,。；;：:的由]{2,24}?)(?:具体|共同|全程)?负责$/

/** The people whom a text closes with, as those who are in charge of all of it: by name, or by post and name. */
export function peopleAtEnd(text: string): string[] | undefined {
  const whole = text.trimEnd()
  const said = '。.；;'.includes(whole.at(-1) ?? ' ') ? whole.slice(0, -1) : whole
  const words = said.endsWith('负责') ? atEnd.exec(said.slice(-40))?.[1] : undefined
  return words === undefined ? undefined : peopleOrHolders(words)
}

/** People by name alone, or each behind his post. */
function peopleOrHolders(words: string): string[] | undefined {
  const named = wordsOf(words).map(withoutComrade)
  return named.every(isKnown) || named.every(isNamedBehindPost) ? named : undefined
}

/** 网格员李某: whoever is named behind his post. */
export function isNamedBehindPost(words: string): boolean {
  const { name, title } = person(words)
  return name !== undefined && title !== undefined && !saysHow(name)
}

/** 李明远、王老师: people and nothing else. */
export function peopleAlone(words: string): string[] | undefined {
  const named = wordsOf(words)
  return named.every(isKnown) ? named : undefined
}

/** 李明远 、周若溪和王启林 */
function wordsOf(list: string): string[] {
  return list
    .replaceAll('和', '、')
    .split('、')
    .map((word) => word.trim())
}

function isKnown(name: string): boolean {
  return (isPersonName(name) && !saysHow(name)) || surnameAlone.test(name)
}

/** 李明远同志、周若溪（副镇长）, 校医温静: people told by name, whatever post stands beside them; by name alone where it stands behind. */
export function peopleNamed(words: string): string[] | undefined {
  const named = splitOutside(words, '、').map(({ text }) => nameIn(withoutComrade(text.trim())))
  return named.every((name) => name !== undefined) ? named : undefined
}

function withoutComrade(words: string): string {
  return words.endsWith('同志') ? words.slice(0, -2) : words
}

function nameIn(words: string): string | undefined {
  if (peopleAlone(words)?.length === 1) return words
  const { name, title } = person(words)
  if (name === undefined || title === undefined) return undefined
  return words.startsWith(name) ? name : words
}

/** 王老师 */
const surnameAlone = new WordedPattern(
  ['老师', '校长', '主任', '园长', '书记', '经理', '院长', '医生'],
  /^[\u4e00-\u9fff](?:老师|校长|主任|园长|书记|经理|院长|医生)$/,
)

/** 许某、安某——负责选址, 许某 安某（负责选址）, 组长许某 组员安某: who is in the group named before it, whatever it is there for. */
export function tellsWhoIsIn(said: string): boolean {
  if (opensRoster.test(said)) return true
  const who = inGroup.exec(said)?.[1]
  return who !== undefined && (peopleAlone(who) ?? who.trim().split(/[ \u3000]+/)).every(isKnown)
}

const opensRoster = new OpeningPattern('副组成负', /^(?:副?组长|组员|成员|负责人)(?!单位)/)
const inGroup = /^(.{2,40}?)(?:[—-]{0,2}负责.*|[（(][^（()）]*[）)])?[。；;]?$/
