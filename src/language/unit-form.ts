/**
 * What the names of units are made of: the level in front (省, 县), the field they are in charge of, and the ending.
 * With it two names can be told to be one unit (党政办公室 and 党政办, 市科学技术局 and 市科技局), and a name whose level
 * was left out in a list finds it again (省科技厅、工业和信息化厅).
 */

import { departmentFields } from '../lexicon/department-words.ts'
import { isSpace } from './brackets.ts'
import { endsAsUnit } from './unit-list.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** The full wording of each field, by any of its forms. */
const field = new Map<string, string>()
for (const forms of departmentFields) for (const one of forms) field.set(one, forms[0] as string)

/** 市 opens 市场监管局 and 区 opens 区域中心 as well: there it is no level. */
const level =
  /^(?:省(?![际级直内外])|市(?![场容域级直区]|民(?!政|族|宗|委)|政(?!府|协|法|务|数))|县(?![域级直])|区(?![域块间级直])|州|旗|镇|街道|乡(?!村))/
const levelOpens = '省市县区州旗镇街乡'
const endings = new WordList([...'局厅委办部处科股室站所队会', '中心', '大队'])

interface Form {
  level: string
  field: string
  ending: string
}

const inCharge = new WordedPattern(['管理'], /(?<=.{2})管理$/)

/** The parts of a name, endings in their short form: 办公室 is 办, 委员会 is 委, 管理局 is 局. */
function formOf(name: string): Form | undefined {
  const front = levelOf(name) ?? ''
  const plain = shortEnding(shortEnding(name.slice(front.length), '办公室'), '委员会')
  const end = endings.ending(plain)
  if (end === undefined) return undefined
  const words = plain.slice(0, -end.length)
  return { level: front, field: field.get(words) ?? inCharge.replace(words, ''), ending: end }
}

function levelOf(name: string): string | undefined {
  return name !== '' && levelOpens.includes(name.charAt(0)) ? level.exec(name)?.[0] : undefined
}

/** 党政办公室 as 党政办; 办公室 alone stays. */
function shortEnding(name: string, long: string): string {
  return name.endsWith(long) && name.length > long.length + 1 ? name.slice(0, 1 - long.length) : name
}

/** The same text for names of the same unit; undefined for what is not named as units are. */
export function unitForm(name: string): string | undefined {
  const form = formOf(name)
  return form && `${form.level} ${form.field} ${form.ending}`
}

/** 农业服务中心 shortened to the first characters of its words, 农服中心, as a form; undefined where that cannot be told. */
export function initialForm(name: string): string | undefined {
  const form = formOf(name)
  if (!form || !/^(?:[\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{6})$/.test(form.field)) return undefined
  return `${form.level} ${Array.from(form.field)
    .filter((_, index) => index % 2 === 0)
    .join('')} ${form.ending}`
}

/** A department whose level is not said: 工业和信息化厅. Only such names can have left it out. */
export function isBareDepartment(name: string): boolean {
  const form = formOf(name)
  return form !== undefined && form.level === '' && '局厅委办'.includes(form.ending) && isField(form.field)
}

function isField(words: string): boolean {
  return field.get(words) === words
}

/** What ends a list of units, and what parts their classes: there a level that was left out is no longer meant. */
const breakMarks = '，,。；;：:\n（()）【】〔〕［］“”《》'
const breaks = new RegExp(`[${breakMarks}]`, 'g')
/** A second name in brackets does not: 市财政局（市金融办）、科技局. */
const secondName = new WordedPattern(['）、', ')、'], /[（(][^（()）、，,。；;：:\n]{2,16}[）)](?=、)/g)

/**
 * The levels that names of departments in lists have left out, by name: 工业和信息化厅 → 省. A name that is meant at
 * two levels in one text is left as it is.
 */
export function elidedLevels(text: string, names: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>()
  const torn = new Set<string>()
  const bare = new Set([...names].filter(isBareDepartment))
  const plain = secondName.replace(text, '')
  for (const list of listsThatName(new WordList([...bare]), plain)) {
    let above = ''
    for (const word of list.split('、')) {
      const member = unitOpening(word)
      if (member === undefined) {
        above = ''
        continue
      }
      const own = levelOf(member)
      if (own !== undefined) above = own
      else if (bare.has(member) && /^[省市县区州旗]$/.test(above)) {
        if (found.has(member) && found.get(member) !== above) torn.add(member)
        found.set(member, above)
      }
    }
  }
  for (const name of torn) found.delete(name)
  return found
}

/** No list of units is longer. */
const longestList = 400

/** The lists, from break to break, in which one of the names stands behind other units. */
function listsThatName(names: WordList, text: string): string[] {
  const found: string[] = []
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    if (!opensWith(names, text, mark + 1)) continue
    breaks.lastIndex = mark
    const end = breaks.exec(text)?.index ?? text.length
    let start = mark
    while (start > 0 && end - start <= longestList && !breakMarks.includes(text.charAt(start - 1))) start--
    if (end - start <= longestList) found.push(text.slice(start, end))
    mark = end
  }
  return found
}

const joints = new WordList(['由', '以及', '及', '和', '与'])

/** Whether one of the names opens the member of a list that begins at `at`, behind 由 or 和 or not. */
function opensWith(names: WordList, text: string, at: number): boolean {
  let start = at
  while (isSpace(text.charCodeAt(start))) start++
  if (names.opening(text, start) !== undefined) return true
  const joint = joints.opening(text, start)
  return joint !== undefined && names.opening(text, start + joint.length) !== undefined
}

const whatFollows =
  /(?:按照?|依|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:牵头|负责|配合|会同|参与|参加|落实|协助|等).*$/

/** The unit that a member of a list opens with: verbs behind the last one and 由 before the first are none of it. */
function unitOpening(word: string): string | undefined {
  const name = word
    .trim()
    .replace(/^(?:由|以及|及|和|与)(?=..)/, '')
    .replace(whatFollows, '')
  return name.length >= 3 && name.length <= 24 && endsAsUnit(name) ? name : undefined
}
