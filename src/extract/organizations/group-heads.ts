/** Sentences that say who heads each of several groups: 综合组组长由李某担任，宣传组组长周某. */

import { isPersonName } from '../../language/person.ts'
import { rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

const headOfGroup = new WordedPattern(
  ['组组长', '班组长', '组负责人', '班负责人'],
  /(?:^|[，,、；;])([\u4e00-\u9fff“”]{1,14}(?:组|专班))(组长|负责人)(?:由([^，,。；;：:由]{2,40}?)(?:(?<!负责|领导|主管|分管)同志)?(?:担任|兼任|任)(?=[，,；;。]|$)|(?:由|为|是)?([\u4e00-\u9fff]{2,3}?)(?:同志)?(?:担任|兼任)?(?=[，,、；;。]|$))/g,
)

/** Gives their heads to the groups that a sentence names; false where it names none. Whose head takes the post (由…担任) may be new. */
export function groupHeads(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const found = headOfGroup
    .matchAll(sentence)
    .flatMap(({ 0: words, 1: name = '', 2: post = '', 3: taking, 4: named = '', index }) => {
      const heads = taking !== undefined ? rosterSentence(`由${taking}任${post}`) : [{ post, name: named }]
      if (heads.length === 0 || (taking === undefined && !isPersonName(named))) return []
      const isNew = taking !== undefined && !leads.test(name)
      const body = isNew ? register.add(name, 'working-group', at, register.under()) : knownAs(register, name)
      return body ? [{ body, heads, end: index + words.length }] : []
    })
  const [one, ...others] = found
  // 领导小组组长由镇长担任，副组长由副镇长担任，各站所负责人为成员: the other posts are of the same
  if (one && others.length === 0)
    one.heads.push(...rosterSentence(sentence.slice(one.end).split(office, 1)[0] as string))
  for (const { body, heads } of found) {
    register.current = [body]
    register.give(heads)
  }
  return found.length > 0
}

/** …，办公室设在镇水利站 */
const office = /[，,；;](?=[^，,；;]{0,16}办公室)/

/** The body that leads has 组 in its name as well. */
const leads = /(?:领导小|工作小)组$/

function knownAs(register: OrganizationRegister, name: string): Organization | undefined {
  return register.list.find((one) => one.name === name) ?? register.endingIn(name)
}
