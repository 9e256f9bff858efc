/** People whom only blanks part: names in columns, or each with the title, the unit or the titles that stand behind him. */

import { endsInBracket } from './brackets.ts'
import { ClosingPattern } from './closing-pattern.ts'
import { bareName, isPersonName, type Person } from './person.ts'
import { isName, surnames } from './person-name.ts'
import { namesRunOn } from './run-on-names.ts'
import { hasOneOf } from './signs.ts'
import { endsAsUnit } from './unit-list.ts'

/** 各村书记, 其他成员: all of a kind. */
export const ofAll = /^(?:各|相关|有关|其他|其余|全体)/

/** 保安4人, 学生干部若干人: so many of a kind. */
export const ofKind = new ClosingPattern(
  '人名',
  /^[^\d、，,]{2,10}?(?:\d{1,3}|若干|[一二两三四五六七八九十]{1,2})[人名]$/,
)

/** 县政府副县长: what the title of an office ends with. */
export const namesOffice = /^.{3,40}(?:[长记任员席理师监])$/

const blanks = /[ \u3000\t]+/

/** 李明远 镇长, 周  勇 县委常委、副县长: somebody and what he is. */
export function titledPerson(line: string): Person | undefined {
  const words = line.trim().split(blanks)
  const apart = words[0]?.length === 1 && words[1]?.length === 1
  const [name = '', ...titles] = apart ? [`${words[0]}${words[1]}`, ...words.slice(2)] : words
  const title = titles.join(' ')
  const isTitled = titles.length > 0 && titles.every((words) => isTitle(words) || shortTitle.test(words))
  return isTitled && isPersonName(name) ? { name, title } : undefined
}

/** 镇长, 书记 */
const shortTitle = /^[\u4e00-\u9fff][长记任员席理]$/

/** The people of a list in columns. Undefined where it is no such list. */
export function peopleInColumns(list: string): Person[] | undefined {
  return columnsOfNames(list) ?? namesBetweenTitles(list) ?? namesBetweenUnits(list) ?? titledInTurn(list)
}

/**
 * 王启林 周  勇 何瑞霖（会计）: names in columns, the two characters of a short one drawn apart, with a remark behind some.
 * Undefined where a word is no name; one of a rare surname is known by two others beside it.
 */
function columnsOfNames(list: string): Person[] | undefined {
  const words = list.trim().split(blanks).flatMap(partedWord)
  const found: Person[] = []
  let rare = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const apart = word.length === 1 && words[at + 1]?.length === 1
    // 周  勇 何瑞霖 各班班主任: behind the names, all of a kind
    if (found.length > 0 && (ofAll.test(word) || ofKind.test(word))) {
      found.push({ title: word })
      continue
    }
    const [name = '', title] = apart ? [`${word}${words[++at]}`] : withRemark(word)
    // 温 校 among names: drawn apart, and so no 校
    const known = apart ? surnames(name).includes(1) : isPersonName(name)
    if (name.length < 2 || !(known || (name.length === 3 && bareName.test(name)))) return undefined
    if (!known) rare++
    found.push(title === undefined ? { name } : { name, title })
  }
  return found.length > 1 && rare * 3 <= found.length ? found : undefined
}

/** 何瑞霖朱永刚, 朱永刚李 before 阳, 利袁仲波 behind 程: words of which the blank between two names is lost, parted again. */
function partedWord(word: string, at: number, words: readonly string[]): readonly string[] {
  if (word.length < 4) return [word]
  const whole = namesRunOn(word)
  if (whole) return whole
  const [first, last] = [word.slice(0, -1), word.slice(-1)]
  if (words[at + 1]?.length === 1 && surnames(last).includes(1) && isName(first)) return [first, last]
  const [given, name] = [word.slice(0, 1), word.slice(1)]
  return words[at - 1]?.length === 1 && isName(name) ? [given, name] : [word]
}

function withRemark(word: string): [name: string, title?: string] {
  const [, name, title] = endsInBracket(word) ? (/^([^（(]+)[（(](?!兼)([^（()）]{2,12})[）)]$/.exec(word) ?? []) : []
  return name !== undefined && title !== undefined ? [name, title] : [word]
}

/** 李某  副镇长    周某  站长: names and titles in columns, one after the other. */
function namesBetweenTitles(list: string): Person[] | undefined {
  const words = list.trim().split(/ {2,}|\u3000+|\t/)
  if (words.length < 4 || words.length % 2 === 1) return undefined
  const found: Person[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [name, title] = [words[at] as string, words[at + 1] as string]
    if (!(isPersonName(name) || bareName.test(name)) || !namesOffice.test(` ${title}`)) return undefined
    found.push({ name, title })
  }
  return found.some(({ name }) => isPersonName(name as string)) ? found : undefined
}

/** 李某 办公室 周某 社救股: names and the units they are of, one after the other, with one blank between. */
function namesBetweenUnits(list: string): Person[] | undefined {
  const words = list.trim().split(blanks)
  if (words.length < 4 || words.length % 2 === 1) return undefined
  const found: Person[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [name, title] = [words[at] as string, words[at + 1] as string]
    if (!isPersonName(name) || isPersonName(title) || !endsAsUnit(title)) return undefined
    found.push({ name, title })
  }
  return found
}

/**
 * 荀  丽  副书记、总经理 葛景行  总会计师 各站站长: each with what he is behind him, of a page that has lost its lines.
 * Undefined where somebody has no title, or one is no title of an office.
 */
function titledInTurn(list: string): Person[] | undefined {
  if (hasOneOf(list, '，,；;：:。\n')) return undefined
  const words = list.trim().split(blanks)
  if (words.length < 4) return undefined
  const found: Person[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const apart = word.length === 1 && words[at + 1]?.length === 1 ? `${word}${words[at + 1]}` : undefined
    const name = apart ?? word
    const last = found.at(-1)
    if (apart === undefined ? isPersonName(name) : surnames(name).includes(1)) {
      if (last && last.title === undefined) return undefined
      found.push({ name })
      if (apart !== undefined) at++
    } else if (last?.title !== undefined && ofAll.test(word)) found.push({ title: word })
    else if (last?.name !== undefined && isTitle(word)) last.title = last.title ? `${last.title} ${word}` : word
    else return undefined
  }
  const named = found.filter(({ name }) => name !== undefined)
  return named.length > 1 && named.every(({ title }) => title !== undefined) ? found : undefined
}

/** 县委常委、副县长, 县水利局: and no 副县长、李某. */
function isTitle(words: string): boolean {
  return (namesOffice.test(` ${words}`) || endsAsUnit(words)) && !words.split('、').some(isPersonName)
}
