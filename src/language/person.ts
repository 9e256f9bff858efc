/** A person as rosters write one: name, post, or both in either order. 、 between posts does not part two people. */

import { doubleSurnames, singleSurnames } from '../lexicon/surnames.ts'
import { splitOutside } from './brackets.ts'

export interface Person {
  name?: string
  title?: string
}

const redacted = '[xX×*某○]{1,4}'
const surname = `(?:${doubleSurnames.join('|')}|[${singleSurnames}])`
/** Given names do not end as units do: 纪检委 and 安监局 are no people. */
const fullName = `(?:${surname}[xX×*某]{1,2}|${surname}[\\u4e00-\\u9fff]{0,1}[^\\u0000-\\u4dff委局办部科站所院会处组队厅校区县村镇乡等员长]|${redacted})`
/** What the last character of a post is, so that what follows can be a name. */
const postEnd = '(?:长|记|任|员|授|师|席|官|理|导|监|裁|士|部|事|人|志|生|干|副|管|总|头)'
/** After a post of office whatever stands last is a name, common surname or not. */
const office =
  '(?:经理|主任|书记|[局校院部科所站镇村县区市处股厂园馆社队组班会省]长|主席|总监|总管|秘书|委员|指导员|教导员)'
const officeThenName = new RegExp(
  `^(.{0,30}${office})[ \\u3000]*(?!助理|兼|担任|代表|负责|成员|牵头|同志)([\\u4e00-\\u9fff]{2,3})$`,
)
const onlyName = new RegExp(`^(?:${fullName}|${surname}[ \\u3000][\\u4e00-\\u9fff])$`)
/** No name is longer, spaces and signs in place of names included. */
const longestName = 4
const titleThenName = new RegExp(`^(.{1,30}${postEnd})[ \\u3000]*(${fullName})$`)
const nameThenTitle = new RegExp(
  `^(${fullName}|[\\u4e00-\\u9fff][ \\u3000]+[\\u4e00-\\u9fff])(?:[ \\u3000]+|[（(,，])(.{2,40}?)[）)]?$`,
)

/** What a name may be that opens with no known surname: no ending of a unit or a post. */
const bareName = new RegExp(
  `^[\\u4e00-\\u9fff]{2,3}(?:[·•][\\u4e00-\\u9fff]{1,6}|[\\u4e00-\\u9fff])?(?<!${postEnd}|[委局办科站所院处组队厅校区县村镇乡等])$`,
)

function tidy(phrase: string): string {
  return phrase
    .trim()
    .replace(/[（(](?:兼|兼任)[）)]/g, '')
    .replace(/同志/g, '')
    .replace(/^(?:由|以)/, '')
    .replace(/兼$/, '')
    .trim()
}

/** Whether a phrase is a person's name and nothing else. */
export function isPersonName(phrase: string): boolean {
  const text = tidy(phrase)
  return text.length <= longestName && onlyName.test(text)
}

/** Reads one person; a phrase without a name is a post that stands for whoever holds it. */
export function person(phrase: string): Person {
  const text = tidy(phrase)
  if (text === '') return {}
  if (text.length <= longestName && onlyName.test(text)) return { name: text.replace(/[ \u3000]/g, '') }
  const first = /[ \u3000（(,，]/.test(text) ? nameThenTitle.exec(text) : null
  if (first) {
    const name = (first[1] as string).replace(/[ \u3000]/g, '')
    const title = (first[2] as string).trim()
    // 李某（负责现场秩序）: what is given to him to do is no post
    return /^(?:全面|具体|主要)?(?:负责|协助|主持)(?!人)/.test(title) ? { name } : { name, title }
  }
  const noted = /^(.{2,40})([（(][^（()）]{2,12}[）)])$/.exec(text)
  const before = noted && titleThenName.exec(noted[1] as string)
  // 副院长 王某（分管医疗）: the remark belongs to the post
  if (noted && before) return { title: `${(before[1] as string).trim()}${noted[2]}`, name: before[2] as string }
  const last = titleThenName.exec(text)
  if (last) return { title: (last[1] as string).trim(), name: last[2] as string }
  const holder = officeThenName.exec(text)
  if (holder && !/[委局办部科站所院会处组队校员长任记席事]$/.test(holder[2] as string))
    return { title: holder[1] as string, name: holder[2] as string }
  return { title: text }
}

/** 谢  武、张  亮: two characters drawn apart over the width of three are one name. */
const drawnApart = new RegExp(`(?<=^|[、，,；;])(${surname})[ \\u3000]{1,4}([\\u4e00-\\u9fff])(?=$|[、，,；;（(])`, 'g')

/** 李某（会计） 王某（出纳）: the space behind the remark on one parts him from the next. */
const behindRemark = /(?<=.[（(](?!兼)[^（()）]{2,30}[）)])[ \u3000]{1,8}(?=[\u4e00-\u9fff]{2})/g

/** 王启林 周  勇 何瑞霖: names in columns, the two characters of a short one drawn apart. Undefined where a word is no name. */
function columnsOfNames(list: string): Person[] | undefined {
  const words = list.trim().split(/[ \u3000\t]+/)
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const apart = word.length === 1 && words[at + 1]?.length === 1
    const name = apart ? `${word}${words[++at]}` : word
    if (name.length < 2 || !isPersonName(name)) return undefined
    names.push(name)
  }
  return names.length > 1 ? names.map((name) => ({ name })) : undefined
}

/** The people of a list: a title that goes on over 、 ends where a name does (县委常委、镇党委书记王某). */
export function people(words: string): Person[] {
  const list = words.replace(behindRemark, '、')
  const columns = columnsOfNames(list)
  if (columns) return columns
  const pieces = splitOutside(
    list
      .replace(drawnApart, '$1$2')

      .replace(/[ \u3000]{2,}|以及|和(?=各)/g, '、'),
    '、，,；;\n',
  ).map((piece) => piece.text)
  // 李某，县委书记: one person, where no other name follows
  const one = /^([^、，,；;\n]{2,6})[，,]([^，,；;\n]{2,40})$/.exec(list)
  if (one && isPersonName(one[1] as string) && people(one[2] as string).every(({ name }) => name === undefined))
    return [{ name: (one[1] as string).replace(/[ \u3000]/g, ''), title: (one[2] as string).trim() }]
  // 韩某   县政府副县长: wide spaces align the columns of one person's line
  if (!/[、，,；;\n]/.test(list)) {
    const single = person(list)
    if (single.name !== undefined && single.title !== undefined) return [single]
  }
  // among names a short word that is no unit and no post is a name too, whatever it begins with
  const named = pieces.filter(isPersonName).length
  const ofNames = named >= 2 && named * 2 >= pieces.length
  const found: Person[] = []
  let open: string[] = []
  let nameFirst = false
  for (const piece of pieces) {
    if (piece === '') continue
    const read = ofNames && bareName.test(piece) ? { name: piece } : person(piece)
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
