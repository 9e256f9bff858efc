/** A person as rosters write one: name, post, or both in either order. 、 between posts does not part two people. */

import { closeOf, endsInBracket } from './brackets.ts'
import { ClosingPattern } from './closing-pattern.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { isGap, isName, isOneOf, longestName, nameLengths } from './person-name.ts'
import { hasOneOf } from './signs.ts'
import { WordedPattern } from './worded-pattern.ts'

export interface Person {
  name?: string
  title?: string
}

/** What the last character of a post is, so that what follows can be a name. */
const postEnds = '长记任员授师席官理导监裁士部事人志生干副管总头挥医'
/** After a post of office whatever stands last is a name, common surname or not. */
const office =
  '(?:经理|主任|书记|总工|[局校院部科所站镇村县区市处股厂园馆社队组班会省]长|主席|总监|总管|秘书|委员|指导员|教导员)'
const officeThenName = new RegExp(
  `^(.{0,30}${office})[ \\u3000]*(?!程师|助理|团|兼|担任|代表|负责|成员|牵头|同志|教师|老师|学生|员工|职工|全体)([\\u4e00-\\u9fff]{2,3})$`,
)
const officeEnds = '理任记长席监管书员工'
/** No title before a name is longer. */
const longestTitle = 31
const titleBehind = /^(?:[ \u3000]+|[（(,，])(.{2,40}?)[）)]?$/

const drawnApart = new WordedPattern([' ', '\u3000'], /^([\u4e00-\u9fff])[ \u3000]{1,2}([\u4e00-\u9fff])$/)

/** 副镇长 周若溪: the name that closes a phrase, behind the longest title that leaves one. */
function titleThenName(text: string): { title: string; name: string } | undefined {
  for (let end = Math.min(text.length - 1, longestTitle); end > 1; end--) {
    const isSecretary = text[end - 1] === '书' && isOneOf('支文秘', text[end - 2])
    if (!isOneOf(postEnds, text[end - 1]) && !isSecretary) continue
    let start = end
    while (isGap(text[start])) start++
    // further on the left it would be longer still
    if (text.length - start > longestName) break
    // 干事  温  静: the two characters of a name drawn as wide as three
    const name = drawnApart.replace(text.slice(start), '$1$2')
    if (!nameLengths(name).includes(name.length)) continue
    const title = text.slice(0, end)
    if (!hasOneOf(title, '\n\r\u2028\u2029')) return { title, name }
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
  const apart = isGap(text[1]) ? /^[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]/.exec(text) : null
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
export const bareName = new RegExp(
  `^[\\u4e00-\\u9fff]{2,3}(?:[·•][\\u4e00-\\u9fff]{1,6}|[\\u4e00-\\u9fff])?(?<![${postEnds}委局办科站所院处组队厅校区县村镇乡等])(?<!支书|文书)$`,
)

/** Behind a bracket or wide spaces that tell his office whoever stands first is a person: 危敏（县医院副院长）. */
const anyoneThenOffice = new ClosingPattern(
  '长记任员席理师监）)',
  /^([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff][ \u3000]{1,4}[\u4e00-\u9fff])(?:[ \u3000]{2,8}|[（(,，])([^，,；;]{4,40}(?:[长记任员席理师监])[）)]?)$/,
)

/** 李某（兼） */
const heldBeside = new WordedPattern(['（兼', '(兼'], /[（(](?:兼|兼任)[）)]/g)
const comrade = new WordedPattern(['同志'], /(?<!负责|领导|主管|分管)同志/g)

/** What is left of a name or a title without the words around it; most have none. */
function tidy(phrase: string): string {
  const text = phrase.trim()
  if (!hasOneOf(text, '兼同由以')) return text
  const named = comrade.replace(heldBeside.replace(text, ''), '').replace(/^(?:由|以)/, '')
  return (named.endsWith('兼') ? named.slice(0, -1) : named).trim()
}

/** 温静副局长 among names: his office follows at once. 商务局长 is an office alone. */
export const officeBehind =
  /^([\u4e00-\u9fff]{2}(?=副|常务)|[\u4e00-\u9fff]{3})((?:常务)?副?(?:书记|主任|主席|经理|总监|[局院校镇乡县市区厅处科股所站村队园部]长))$/

/** 常务, 全体班, 党总支, 段家庄: words before an office that begin as names do. */
const namesNobody = /^(?:常务|全[体校园]|各)|[庄湾沟屯街路园支组]$/

/** Whether a phrase is a person's name and nothing else. */
export function isPersonName(phrase: string): boolean {
  return isName(tidy(phrase))
}

const charge = new OpeningPattern('全具主负协', /^(?:全面|具体|主要)?(?:负责|协助|主持)(?!人|同志)/)

/** Reads one person; a phrase without a name is a post that stands for whoever holds it. */
export function person(phrase: string): Person {
  const text = tidy(phrase)
  if (text === '') return {}
  if (isName(text)) return { name: text.replace(/[ \u3000]/g, '') }
  const first = hasOneOf(text, ' \u3000（(,，') ? nameThenTitle(text) : undefined
  if (first) {
    const name = first.name.replace(/[ \u3000]/g, '')
    const title = first.title.trim()
    // 李某（负责现场秩序）: what is given to him to do is no post
    return charge.test(title) ? { name } : { name, title }
  }
  // 各护理单元, 各分（子）公司经理: whoever is meant by 各, nobody is named
  if (text.startsWith('各')) return { title: text }
  const isParted = isGap(text[1]) || hasOneOf(text.slice(2, 4), ' \u3000（(,，')
  const anyone = isParted ? anyoneThenOffice.exec(text) : null
  const called = anyone?.[1]?.replace(/[ \u3000]/g, '') ?? ''
  if (anyone && bareName.test(called))
    return { name: called, title: (anyone[2] as string).replace(/^([^（(]*)[）)]$/, '$1').trim() }
  const noted = endsInBracket(text) ? /^(.{2,40})([（(][^（()）]{2,12}[）)])$/.exec(text) : null
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
  if (holder && !/[委局办部科站所院会处组队校员长任记席事医]$/.test(holder.name)) return holder
  return { title: text }
}

/** Whether the holder of a post that heads a body is a person of whom only the name is told. */
export function mayBeHead(words: string): boolean {
  return words.length <= 3 && bareName.test(words) && !/[定略空缺无组部处会]|^各/.test(words)
}
