/** The people of a list: names in columns or between marks, titles that belong to the name before or behind them. */

import { endsInBracket, splitOutside } from './brackets.ts'
import { gluedPeople } from './glued-people.ts'
import { maskedPeople } from './masked-people.ts'
import { partedBehindRemarks } from './people-behind-remarks.ts'
import { namesOffice, ofAll, ofKind, peopleInColumns } from './people-in-columns.ts'
import { bareName, isPersonName, officeBehind, type Person, person } from './person.ts'
import { isCommonSurname, isGap } from './person-name.ts'
import { namesRunOn } from './run-on-names.ts'
import { hasOneOf } from './signs.ts'
import {
  charactersTogether,
  drawnTogether,
  namesBeforeTitles,
  partedBehindOffices,
  titlesTogether,
  twoNames,
} from './spaced-people.ts'
import { endsAsUnit } from './unit-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 李某（会计） 王某（出纳）: the space behind the remark on one parts him from the next. */
const behindRemark =
  /(?<=.[（(](?!兼)[^（()）]{2,30}[）)])[ \u3000]{1,8}(?=[\u4e00-\u9fff] {0,4}\u3000{0,2}[\u4e00-\u9fff])/g

/** 宋某　陆某（会计）　各年级组长: whether only spaces part people, each of two characters or more and most of them named. */
function partsPeople(list: string): boolean {
  const words = list.trim().split(/[ \u3000]+/)
  if (words.length < 3 || /[、，,；;：:\n]/.test(list)) return false
  const named = words.filter((word) => isPersonName(word.replace(/[（(][^（()）]{2,12}[）)]$/, '')))
  return words.every((word) => word.length > 1) && named.length * 5 >= words.length * 2 && named.length > 1
}

const spacedOut = new WordedPattern([' ', '\u3000'], /^([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])$/)

/** 范科, 张会: a name that ends as a unit does. 财科 and 农会 are none, for hardly anybody is called so. */
function isNameLikeUnit(piece: string): boolean {
  return piece.length === 2 && '科会'.includes(piece[1] as string) && isCommonSurname(piece[0] as string)
}

function amongNames(piece: string): Person | undefined {
  const together = spacedOut.replace(piece, '$1$2')
  if (bareName.test(together) || isNameLikeUnit(together)) return { name: together }
  const [, name, title] = officeBehind.exec(piece) ?? []
  return name !== undefined && title !== undefined && isPersonName(name) ? { name, title } : undefined
}

/** 县财政局王某、县水利局李某: each of several begins with a unit and ends with a name. Undefined where one does not. */
function membersOfUnits(pieces: readonly string[]): Person[] | undefined {
  if (pieces.length < 2) return undefined
  const found: Person[] = []
  let known = 0
  for (const piece of pieces) {
    const length = [3, 2].find((last) => {
      const name = piece.slice(-last)
      return piece.length - last > 2 && endsAsUnit(piece.slice(0, -last)) && (isPersonName(name) || bareName.test(name))
    })
    if (length === undefined) return undefined
    const name = piece.slice(-length)
    if (isPersonName(name)) known++
    found.push({ name, title: piece.slice(0, -length) })
  }
  return known * 3 >= pieces.length * 2 ? found : undefined
}

/** Whether a name opens a piece, its two characters drawn apart (尹　兰　副局长) or not. */
function opensWithName(piece: string, name: string): boolean {
  return piece.startsWith(name) || (isGap(piece[1]) && piece.replace(/[ \u3000]+/, '').startsWith(name))
}

/** 党政办主任周若溪等: a name that leaves the list open. */
function withoutOthers(piece: string): string {
  return piece.endsWith('等') && person(piece.slice(0, -1)).name !== undefined ? piece.slice(0, -1) : piece
}

/** 副校长李某和工会主席王某, 李某和村委员王某: two people, the second with an office before the name. */
function partedByAnd(list: string): string {
  if (!list.includes('和')) return list
  return list.replace(
    /(?<=^|[、，,；;])([^、，,；;和]{2,24})和(?=([^、，,；;和]{4,24})(?:$|[、，,；;]))/g,
    (all, one: string, other: string) => (isSomebody(one) && isTitled(person(other)) ? `${one}、` : all),
  )
}

/** Whether words are a person, by name alone or with an office before it. */
function isSomebody(words: string): boolean {
  return (
    isPersonName(words) || (words.length === 3 && bareName.test(words) && !endsAsUnit(words)) || isTitled(person(words))
  )
}

function isTitled({ name, title }: Person): boolean {
  return name !== undefined && title !== undefined
}

/** 安质部 李某 王某、工程部 周某、各队负责人: a unit, and behind a space those of it. Undefined where fewer than two are told so. */
function peopleByUnit(list: string): Person[] | undefined {
  const found: Person[] = []
  let units = 0
  for (const { text } of splitOutside(list.trim(), '、，,；;')) {
    const [unit = '', ...names] = text.trim().split(/[ \u3000]+/)
    if (names.length > 0 && endsAsUnit(unit) && names.every(isPersonName)) {
      units++
      found.push(...names.map((name) => ({ name, title: unit })))
    } else if (ofAll.test(text) && found.length > 0) found.push({ title: text.trim() })
    else return undefined
  }
  return units > 1 ? found : undefined
}

/** 周若溪 （负责东片）: a blank before the bracket behind a name binds nothing apart. */
function bracketsBound(list: string): string {
  return ['（', '('].reduce((text, open) => text.replaceAll(` ${open}`, open).replaceAll(`\u3000${open}`, open), list)
}

const signedTwice = ['__', '＿＿', 'xx', 'XX', '××', '某某']

/** 陆__温__何__: people whose given names are left open, one right behind the other. */
const openNames = new WordedPattern(
  signedTwice,
  /(?<=[\u4e00-\u9fff](?:[_＿xX×]{2}|某某))(?=[\u4e00-\u9fff](?:[_＿xX×]{2}|某某))/g,
)

const nameThenTitle = new WordedPattern(
  ['：', ':'],
  /^([\u4e00-\u9fff][ \u3000]{0,6}[\u4e00-\u9fff]{1,2})[：:] ?([\u4e00-\u9fff][\u4e00-\u9fff、（）()]{1,30})$/,
)

/** 周若溪：副镇长, 王　杰：所长: somebody, and behind a colon what he is. */
export function nameBeforeTitle(words: string): Person | undefined {
  const [, drawn, title] = nameThenTitle.exec(words) ?? []
  const name = drawn?.replace(/[ \u3000]/g, '')
  return name !== undefined && title !== undefined && isPersonName(name) && !isPersonName(title)
    ? { name, title }
    : undefined
}

/** The people of a list: a title that goes on over 、 ends where a name does (县委常委、镇党委书记王某). */
export function people(list: string): Person[] {
  const masked = maskedPeople(list)
  if (masked) return masked
  const titled = nameBeforeTitle(list)
  if (titled) return [titled]
  const bound = openNames.replace(bracketsBound(list), '、')
  const spaced = hasOneOf(bound, ' \u3000\t')
  const words = spaced ? charactersTogether(bound) : bound
  return peopleOf(words, spaced)
}

const nameThenOffice = /^([^、，,；;\n]{2,6}?)(?:[，,]|[ \u3000]{2,8}|\u3000)(?=[^ \u3000])([^，,；;\n]{2,40})$/

function peopleOf(words: string, spaced: boolean): Person[] {
  const byUnit = spaced ? peopleByUnit(words) : undefined
  if (byUnit) return byUnit
  const each = partedByAnd(spaced ? twoNames(titlesTogether(words)) : words)
  const parted = partedBehindRemarks(each)
  const list = spaced ? namesBeforeTitles(partedBehindOffices(parted.replace(behindRemark, '、'))) : parted
  const columns = spaced ? peopleInColumns(list) : undefined
  if (columns) return columns
  if (spaced && partsPeople(list)) return people(list.trim().replace(/[ \u3000]+/g, '、'))
  const pieces = splitOutside(
    (spaced ? drawnTogether(list) : list).replace(/[ \u3000]{2,}|以及|[和及](?=各)/g, '、'),
    '、，,；;\n',
  ).map((piece) => piece.text)
  // 李某，县委书记; 李  某   县委常委、副县长: one person, where no other name follows
  const one = hasOneOf(list.slice(2, 7), '，, \u3000') ? nameThenOffice.exec(list) : null
  const alone = (one?.[1] ?? '').replaceAll(' ', '').replaceAll('\u3000', '')
  const office = one?.[2]?.trim() ?? ''
  if (one && (isPersonName(alone) || (bareName.test(alone) && namesOffice.test(office))))
    if (people(office).every(({ name }) => name === undefined)) return [{ name: alone, title: office }]
  // 韩某   县政府副县长: wide spaces align the columns of one person's line
  const single = hasOneOf(list, '、，,；;\n') ? undefined : person(list)
  if (single?.name !== undefined && single.title !== undefined) return [single]
  const ofUnits = membersOfUnits(pieces)
  if (ofUnits) return ofUnits
  // among names a short word that is no unit and no post is a name too, whatever it begins with
  const named = pieces.filter(isPersonName).length
  const ofNames = named >= 2 && named * 2 >= pieces.length
  const found: Person[] = []
  let open: string[] = []
  let nameFirst = false
  for (const whole of pieces) {
    if (whole === '') continue
    const piece = withoutOthers(whole)
    const glued = gluedPeople(piece, found.length > 0)
    if (glued) {
      const [head, ...others] = glued
      if (head) found.push({ name: head.name, title: [...open, head.title].join('、') }, ...others)
      open = []
      nameFirst = true
      continue
    }
    const together = namesRunOn(piece)
    if (together && open.length === 0) {
      found.push(...together.map((name) => ({ name })))
      nameFirst = false
      continue
    }
    const read = (ofNames ? amongNames(piece) : undefined) ?? (single && piece === list ? single : person(piece))
    if (read.name === undefined && ((nameFirst && ofAll.test(piece)) || (found.length > 0 && ofKind.test(piece)))) {
      // 王某 水利站站长、各村书记; 李某、保安4人: all of a kind are nobody's title
      found.push({ title: read.title ?? piece })
      continue
    }
    if (read.name === undefined && nameFirst) {
      // 王某 县委常委、常务副县长: the titles behind a name are all his
      const last = found[found.length - 1] as Person
      last.title = `${last.title}、${read.title ?? piece}`
      continue
    }
    // 李某（校长）、各村书记: a closed remark holds all his titles
    nameFirst = read.title !== undefined && opensWithName(piece, read.name ?? ' ') && !endsInBracket(piece)
    if (read.name === undefined) {
      open.push(read.title ?? piece)
      continue
    }
    const titles = [...open, ...(read.title === undefined ? [] : [read.title])]
    open = []
    // names that follow one another are people of their own; titles before the first name are that person's
    found.push(titles.length > 0 ? { name: read.name, title: titles.join('、') } : { name: read.name })
  }
  if (open.length > 0) found.push({ title: open.join('、') })
  return found
}
