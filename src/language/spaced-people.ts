/**
 * What spaces are in a list of people: they draw a name or a title as wide as others, stand between a name and its title,
 * or part two people.
 */

import { everyMatch } from './every-match.ts'
import { isPersonName } from './person.ts'
import { isName, surnames } from './person-name.ts'
import { namesRunOn } from './run-on-names.ts'
import { hasOneOf } from './signs.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 谢  武、张  亮: two characters drawn apart over the width of three are one name. */
const drawnApart = new WordedPattern(
  [' ', '\u3000'],
  /(?<=^|[、，,；;])([\u4e00-\u9fff]{1,2})[ \u3000]{1,4}([\u4e00-\u9fff])(?=$|[、，,；;（(])/g,
)

/** 县教育局局长  安  然: the same behind a title. */
const apartBehindTitle =
  /(?<=[长记任员席理师监][ \u3000]{1,8})([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])(?=$|[、，,；;（(])/g
/** 县  长  李某: a title of two characters may be drawn apart as well. */
const titleApart = /(?<=^|[、，,；;])([省市县区州镇乡村局校院])[ \u3000]{1,4}长(?=[ \u3000])/g

/** A list without the spaces inside titles, and inside the names behind them. */
export function titlesTogether(list: string): string {
  return hasOneOf(list, '长任员记') ? list.replace(titleApart, '$1长').replace(apartBehindTitle, joinedName) : list
}

function joinedName(words: string, surname: string, given: string): string {
  return surnames(surname).includes(surname.length) ? `${surname}${given}` : words
}

/** 李 明 远, 周 若 溪（护士长）: characters that stand alone, one blank between them. */
const alone =
  /(?<![\u4e00-\u9fff])(?<!(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff][ \u3000])[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff](?![\u4e00-\u9fff])){2,8}/g
/** 周  磊 (副院长), (院 长): what stands before a bracket, and in it. */
const beforeBracket = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])[ \u3000]{0,2}(?=[（(])/g
const inBracket = /(?<=[（(])([\u4e00-\u9fff]{1,2})[ \u3000]{1,2}([长任记员师])(?=[）)])/g

/** 陆 舟温 晴: two names of two characters each, of which the blank between them is lost. */
const gluedApart =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]([\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g

/** A list with the characters of such names together, and parted as the others are. */
export function charactersTogether(list: string): string {
  const joined = list.replace(gluedApart, twoApart).replace(alone, namesOf)
  if (!list.includes('（') && !list.includes('(')) return joined
  return joined.replace(inBracket, '$1$2').replace(beforeBracket, joinedName)
}

function twoApart(words: string, one: string, given: string, other: string, last: string): string {
  return isName(`${one}${given}`) && isName(`${other}${last}`) ? `${one}${given} ${other}${last}` : words
}

/** The names that the characters make up; the last of them may begin a name of two drawn wider: 李 明 远 周  磊. */
function namesOf(words: string, at: number, list: string): string {
  const characters = words.split(/[ \u3000]/)
  const opensNext = beginsName.test(list.slice(at + words.length))
  const last = opensNext ? [characters.pop()] : []
  const together = characters.join('')
  const names = isName(together) ? [together] : namesRunOn(together)
  return names ? [names.join(hasOneOf(list, '、，,；;') ? '、' : ' '), ...last].join(' ') : words
}

/** What stands behind the first of the two characters. */
const beginsName = /^[ \u3000]{2,4}[\u4e00-\u9fff](?![\u4e00-\u9fff])/

/** A list of people with the characters of each name together. */
export function drawnTogether(list: string): string {
  return drawnApart.replace(list, joinedName)
}

/** 汤某　傅某: two names with a space between them, and not a name with a title (李某 文书). */
const nameGapName =
  /(?<=^|[、，,；;]|[）)][ \u3000]{0,4})([\u4e00-\u9fff]{2,3})[ \u3000]{1,8}(?=([\u4e00-\u9fff]{2,3})(?:$|[、，,；;]))/g
const titlesLikeNames = new Set('文书 文秘 文体 文艺 安保 安全 司机 司仪 卫生 常务 高工 高管 党务 党建 会计'.split(' '))

/** A list with 、 between such names. */
export function twoNames(list: string): string {
  return list.replace(nameGapName, (all, one: string, other: string) =>
    isPersonName(one) && isPersonName(other) && !titlesLikeNames.has(other) ? `${one}、` : all,
  )
}

/** 李某  镇长、温  某  副镇长: the wide spaces stand between a name and its title, for 、 parts the people. */
const wideBeforeTitle =
  /(?<=^|[、；;])([\u4e00-\u9fff]{1,2})[ \u3000]{0,4}([\u4e00-\u9fff])[ \u3000]{2,}(?=[^、；; \u3000]{2,40}(?:[、；;]|$))/g

/** A list in which only one space stands between each name and its title. */
export function namesBeforeTitles(list: string): string {
  return list.includes('、') && everyMatch(wideBeforeTitle, list).length > 1
    ? list.replace(wideBeforeTitle, '$1$2 ')
    : list
}

/** …副主任白  桦  县市场监管局局长: the next name stands right behind a title, and a space behind that name. */
const behindOffice =
  /(?<=[\u4e00-\u9fff][长记任员席师理监])([\u4e00-\u9fff][ \u3000]{0,4}[\u4e00-\u9fff]{1,2})(?=[ \u3000]+[\u4e00-\u9fff]{3})/g

/** A list with 、 before such names. */
export function partedBehindOffices(list: string): string {
  return list.replace(behindOffice, (words, apart: string) => {
    const name = apart.replace(/[ \u3000]/g, '')
    return isName(name) ? `、${name}` : words
  })
}
