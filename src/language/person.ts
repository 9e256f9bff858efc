/** A person as rosters write one: name, post, or both in either order. 、 between posts does not part two people. */

import { closeOf, splitOutside } from './brackets.ts'
import { gluedPeople } from './glued-people.ts'
import { isGap, isName, isOneOf, longestName, nameLengths, surnames } from './person-name.ts'

export interface Person {
  name?: string
  title?: string
}

/** What the last character of a post is, so that what follows can be a name. */
const postEnds = '长记任员授师席官理导监裁士部事人志生干副管总头挥'
/** After a post of office whatever stands last is a name, common surname or not. */
const office =
  '(?:经理|主任|书记|[局校院部科所站镇村县区市处股厂园馆社队组班会省]长|主席|总监|总管|秘书|委员|指导员|教导员)'
const officeThenName = new RegExp(
  `^(.{0,30}${office})[ \\u3000]*(?!助理|兼|担任|代表|负责|成员|牵头|同志)([\\u4e00-\\u9fff]{2,3})$`,
)
const officeEnds = '理任记长席监管书员'
/** No title before a name is longer. */
const longestTitle = 31
const titleBehind = /^(?:[ \u3000]+|[（(,，])(.{2,40}?)[）)]?$/

/** 副镇长 周若溪: the name that closes a phrase, behind the longest title that leaves one. */
function titleThenName(text: string): { title: string; name: string } | undefined {
  for (let end = Math.min(text.length - 1, longestTitle); end > 1; end--) {
    if (!isOneOf(postEnds, text[end - 1])) continue
    let start = end
    while (isGap(text[start])) start++
    // further on the left it would be longer still
    if (text.length - start > longestName) break
    const name = text.slice(start)
    if (!nameLengths(name).includes(name.length)) continue
    const title = text.slice(0, end)
    if (!/[\n\r\u2028\u2029]/.test(title)) return { title, name }
  }
  return undefined
}

/** 王某 县委常委, 李某（校长）: the name that opens a phrase, with the title behind it. */
function nameThenTitle(text: string): { name: string; title: string } | undefined {
  for (const length of nameLengths(text)) {
    const title = titleBehind.exec(text.slice(length))?.[1]
    if (title === undefined || !mayBeTitled(text, length)) continue
    return { name: text.slice(0, length), title }
  }
  const apart = /^[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]/.exec(text)
  const title = apart && titleBehind.exec(text.slice(apart[0].length))?.[1]
  return apart && title ? { name: apart[0], title } : undefined
}

/** 农业（林业）局 goes on behind its bracket, and X 区人民政府 is a place that is not to be told: both are no people. */
function mayBeTitled(text: string, length: number): boolean {
  const behind = text.slice(length)
  if (behind.startsWith('（') || behind.startsWith('(')) return (closeOf(behind, 0) ?? behind.length) === behind.length
  return length > 1 || !/^[ \u3000]+[省市县区州旗乡镇村街]/.test(behind)
}

/** 副主任 卜某某: whoever stands behind an office. */
function officeHolder(text: string): { title: string; name: string } | undefined {
  if (!behindOffice(text, 2) && !behindOffice(text, 3)) return undefined
  const found = officeThenName.exec(text)
  return found ? { title: found[1] as string, name: found[2] as string } : undefined
}

/** Whether what stands before the last characters ends as an office does. */
function behindOffice(text: string, last: number): boolean {
  let end = text.length - last
  while (isGap(text[end - 1])) end--
  return isOneOf(officeEnds, text[end - 1])
}

/** What a name may be that opens with no known surname: no ending of a unit or a post. */
const bareName = new RegExp(
  `^[\\u4e00-\\u9fff]{2,3}(?:[·•][\\u4e00-\\u9fff]{1,6}|[\\u4e00-\\u9fff])?(?<![${postEnds}委局办科站所院处组队厅校区县村镇乡等])$`,
)

/** Behind a bracket or wide spaces that tell his office whoever stands first is a person: 危敏（县医院副院长）. */
const anyoneThenOffice =
  /^([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff][ \u3000]{1,4}[\u4e00-\u9fff])(?:[ \u3000]{2,8}|[（(,，])([^，,；;]{4,40}(?:[长记任员席理师监])[）)]?)$/

const namesOffice = /^.{3,40}(?:[长记任员席理师监])$/

/** What is left of a name or a title without the words around it; most have none. */
function tidy(phrase: string): string {
  const text = phrase.trim()
  if (!/[兼同由以]/.test(text)) return text
  return text
    .replace(/[（(](?:兼|兼任)[）)]/g, '')
    .replace(/(?<!负责|领导|主管|分管)同志/g, '')
    .replace(/^(?:由|以)/, '')
    .replace(/兼$/, '')
    .trim()
}

/** Whether a phrase is a person's name and nothing else. */
export function isPersonName(phrase: string): boolean {
  return isName(tidy(phrase))
}

/** Reads one person; a phrase without a name is a post that stands for whoever holds it. */
export function person(phrase: string): Person {
  const text = tidy(phrase)
  if (text === '') return {}
  if (isName(text)) return { name: text.replace(/[ \u3000]/g, '') }
  const first = /[ \u3000（(,，]/.test(text) ? nameThenTitle(text) : undefined
  if (first) {
    const name = first.name.replace(/[ \u3000]/g, '')
    const title = first.title.trim()
    // 李某（负责现场秩序）: what is given to him to do is no post
    return /^(?:全面|具体|主要)?(?:负责|协助|主持)(?!人)/.test(title) ? { name } : { name, title }
  }
  const anyone = /[ \u3000（(,，]/.test(text) ? anyoneThenOffice.exec(text) : null
  const called = anyone?.[1]?.replace(/[ \u3000]/g, '') ?? ''
  if (anyone && bareName.test(called))
    return { name: called, title: (anyone[2] as string).replace(/^([^（(]*)[）)]$/, '$1').trim() }
  const noted = /[）)]$/.test(text) ? /^(.{2,40})([（(][^（()）]{2,12}[）)])$/.exec(text) : null
  const before = noted ? titleThenName(noted[1] as string) : undefined
  // 副院长 王某（分管医疗）: the remark belongs to the post
  if (noted && before) return { title: `${before.title.trim()}${noted[2]}`, name: before.name }
  const last = titleThenName(text)
  if (last) return { title: last.title.trim(), name: last.name }
  const [, holderName, behind] = officeBehind.exec(text) ?? []
  // 李明远书记: the office follows the name at once
  if (holderName !== undefined && behind !== undefined && isPersonName(holderName) && !namesNobody.test(holderName))
    return { name: holderName, title: behind }
  const holder = officeHolder(text)
  if (holder && !/[委局办部科站所院会处组队校员长任记席事]$/.test(holder.name)) return holder
  return { title: text }
}

/** 谢  武、张  亮: two characters drawn apart over the width of three are one name. */
const drawnApart = /(?<=^|[、，,；;])([\u4e00-\u9fff]{1,2})[ \u3000]{1,4}([\u4e00-\u9fff])(?=$|[、，,；;（(])/g

/** 李某（会计） 王某（出纳）: the space behind the remark on one parts him from the next. */
const behindRemark =
  /(?<=.[（(](?!兼)[^（()）]{2,30}[）)])[ \u3000]{1,8}(?=[\u4e00-\u9fff] {0,4}\u3000{0,2}[\u4e00-\u9fff])/g

/** 王启林 周  勇 何瑞霖: names in columns, the two characters of a short one drawn apart. Undefined where a word is no name. */
function columnsOfNames(list: string): Person[] | undefined {
  const words = list.trim().split(/[ \u3000\t]+/)
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const apart = word.length === 1 && words[at + 1]?.length === 1
    const name = apart ? `${word}${words[++at]}` : word
    // 张 校 among names: drawn apart, and so no 校
    const known = apart ? surnames(name).includes(1) : isPersonName(name)
    if (name.length < 2 || !known) return undefined
    names.push(name)
  }
  return names.length > 1 ? names.map((name) => ({ name })) : undefined
}

/** A list of people with the characters of each name together. */
export function drawnTogether(list: string): string {
  return list.replace(drawnApart, (words, surname: string, given: string) =>
    surnames(surname).includes(surname.length) ? `${surname}${given}` : words,
  )
}

/** 李某（局长）王某（主席）, 王某（院长）及各村书记: what follows a title in brackets is another. */
const behindTitle = /(?<=[长记任员席理师监][）)])(?:及其?|以及|和)?(?=(?:[\u4e00-\u9fff]{2,4}|[xX×*]{1,3})[（(]|各)/g

/** 温静副局长 among names: his office follows at once. 商务局长 is an office alone. */
const officeBehind =
  /^([\u4e00-\u9fff]{2}(?=副|常务)|[\u4e00-\u9fff]{3})((?:常务)?副?(?:书记|主任|主席|经理|总监|[局院校镇乡县市区厅处科股所站村队园部]长))$/

/** 常务, 党总支, 段家庄: words before an office that begin as names do. */
const namesNobody = /^常务|[庄湾沟屯街路园支组]$/

function amongNames(piece: string): Person | undefined {
  const together = piece.replace(/^([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])$/, '$1$2')
  if (bareName.test(together)) return { name: together }
  const [, name, title] = officeBehind.exec(piece) ?? []
  return name !== undefined && title !== undefined && isPersonName(name) ? { name, title } : undefined
}

/** Whether the holder of a post that heads a body is a person of whom only the name is told. */
export function mayBeHead(words: string): boolean {
  return words.length <= 3 && bareName.test(words) && !/[定略空缺无组部处会]|^各/.test(words)
}

/** The people of a list: a title that goes on over 、 ends where a name does (县委常委、镇党委书记王某). */
export function people(words: string): Person[] {
  const spaced = /[ \u3000\t]/.test(words)
  const parted = /[）)][\u4e00-\u9fffxX×*]/.test(words) ? words.replace(behindTitle, '、') : words
  const list = spaced ? parted.replace(behindRemark, '、') : parted
  const columns = spaced ? columnsOfNames(list) : undefined
  if (columns) return columns
  const pieces = splitOutside(
    (spaced ? drawnTogether(list) : list).replace(/[ \u3000]{2,}|以及|和(?=各)/g, '、'),
    '、，,；;\n',
  ).map((piece) => piece.text)
  // 李某，县委书记; 李  某   县委常委、副县长: one person, where no other name follows
  const one =
    spaced || list.includes('，') || list.includes(',')
      ? /^([^、，,；;\n]{2,6}?)(?:[，,]|[ \u3000]{2,8})(?=[^ \u3000])([^，,；;\n]{2,40})$/.exec(list)
      : null
  const alone = (one?.[1] ?? '').replace(/[ \u3000]/g, '')
  const office = one?.[2]?.trim() ?? ''
  if (one && (isPersonName(alone) || (bareName.test(alone) && namesOffice.test(office))))
    if (people(office).every(({ name }) => name === undefined)) return [{ name: alone, title: office }]
  // 韩某   县政府副县长: wide spaces align the columns of one person's line
  const single = /[、，,；;\n]/.test(list) ? undefined : person(list)
  if (single?.name !== undefined && single.title !== undefined) return [single]
  // among names a short word that is no unit and no post is a name too, whatever it begins with
  const named = pieces.filter(isPersonName).length
  const ofNames = named >= 2 && named * 2 >= pieces.length
  const found: Person[] = []
  let open: string[] = []
  let nameFirst = false
  for (const piece of pieces) {
    if (piece === '') continue
    const glued = gluedPeople(piece, found.length > 0)
    if (glued) {
      const [head, ...others] = glued
      if (head) found.push({ name: head.name, title: [...open, head.title].join('、') }, ...others)
      open = []
      nameFirst = true
      continue
    }
    const read = (ofNames ? amongNames(piece) : undefined) ?? (single && piece === list ? single : person(piece))
    if (read.name === undefined && nameFirst) {
      // 王某 县委常委、常务副县长: the titles behind a name are all his
      const last = found[found.length - 1] as Person
      last.title = `${last.title}、${read.title ?? piece}`
      continue
    }
    // 李某（校长）、各村书记: a closed remark holds all his titles
    nameFirst = read.title !== undefined && piece.startsWith(read.name ?? ' ') && !/[）)]$/.test(piece)
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
