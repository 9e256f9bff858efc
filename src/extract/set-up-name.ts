/** The name of what a verb sets up, without the people, the number and the praise that stand before it (一支素质高、业务强的…队). */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'

/** 成立以A任组长，B为成员的X领导小组: the people stand between the verb and the name. */
export const withPeople = new OpeningPattern(
  '以由',
  /^(?:以|由)[^。；;]{2,200}?(?:任|为|担任)(?:组长|副组长|总指挥|指挥长|召集人|主任|[总支大中分]?队长|[所站]长|(?:主要)?成员(?:单位)?|组员|主要领导|(?:总|主要)?负责人|(?:活动|工作)?指导)的[^，,。；;：:\u4e00-\u9fff“]{0,2}([^，,。；;：:]{2,40})/,
)

/** 20人以上组成的: of how many people. */
export const ofSoMany = new WordedPattern(['人', '名'], /^.{0,6}\d{1,4}(?:人|名)(?:以上|左右)?(?:组成)?的/)

/** 以党员、村民代表为主体的议事会, 由各科室负责人组成的专班: whom it is made up of. */
const madeUpOf = new OpeningPattern(
  '以由',
  /^[以由][^，,。；;：:的]{2,80}?(?:为主体|为骨干|为主|组成|参加|参与)的(?=.{3})/,
)

/** 以校长为组长的领导小组: the name without the people before it. */
export function withoutPeople(words: string): string {
  return withPeople.exec(words)?.[1] ?? madeUpOf.replace(words, '')
}

/** 由主要领导挂帅（，各科室参加）的领导小组: who leads and takes part, in clauses of their own. */
export const withLeads = new OpeningPattern(
  '由',
  /^由[^。；;：:的]{2,20}(?:挂帅|负总责|亲自抓|总负责|牵头|主抓)(?:[，,][^。；;：:的]{2,100}(?:参加|参与|配合|组成|协助|具体抓|负责|落实))?的([^，,。；;：:]{2,40})/,
)

/** 一支, 3个, 20人的 */
const measured = /^(?:一[个支批]|[\d一二三四五六七八九十]+[个支]|\d{1,3}人(?:以上|左右)?的?)/

/** 素质高、业务强的, 召之即来、来之能战的: what a body is to be like, behind which its name begins. */
const described = new WordedPattern(['的'], /^(?!相应|各|[相有]关)[^“”（）()，,]{2,60}的(?=“[^”]*”[^的]*$|[^“的]{3,}$)/)

/** 一支素质高、业务强的宣讲队: the name without how many there are and what they are like. */
export function withoutDescription(words: string): string {
  const one = words.startsWith('一支') ? words.slice(2) : words
  return words.includes('的') ? described.replace(one.replace(measured, ''), '') : one
}

/** Cuts off what stands before the name proper: 由X任组长的, 以X为主体的, measure words. */
export function properName(words: string): string {
  const owned = words.includes('的')
  let name = owned ? words.replace(/^.*(?:为成员|任组长|为组长|任副组长|参加|牵头|组成|负责)[^、]{0,12}的/, '') : words
  name = name.replace(measured, '')
  if (owned) name = name.replace(/^(?:由|以).{2,40}?的/, '')
  if (owned && name.includes('的')) name = described.replace(ofSoMany.replace(name, ''), '')
  // 森林扑火队50人, 扑火队1支30人, 抢险队各30人, 扑火队1支: how many are in it, and that it is one
  if ('人名支'.includes(name.at(-1) ?? ' '))
    name = name.replace(/(?<=队)(?:(?:[一1]支)?(?:各|共)?\d{1,4}[人名]|[一1]支)$/, '')
  if (name.endsWith('联席会议制度') || name.endsWith('联席会议机制')) name = name.slice(0, -2)
  if (hasOneOf(name, '（('))
    name = name
      // （名单附后）, （任务完成后自行撤销）
      .replace(/[（(](?:(?:具体)?(?:名单|人员|成员|组成|详见)|(?:任务|工作)(?:完成|结束)后)[^）)]{0,12}[）)]/, '')
      .replace(/[（(](?:以下)?(?:统称|简称)[^）)]{1,20}[）)]/, '')
  if (name.startsWith('“')) name = name.replace(/^“([^“”]*)”$/, '$1')
  return name.trim()
}
