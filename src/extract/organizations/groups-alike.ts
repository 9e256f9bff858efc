/** Several groups below a body that are alike, as one with its count, and perhaps who heads them: 下设三个督查组，由各局分管负责人任组长. */

import { parseNumeral } from '../../language/numerals.ts'
import { rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

/** 3个工作组 is no name of any. */
const alike = new WordedPattern(
  ['个督', '个检查', '个巡查', '个指导', '个暗访', '个现场', '个驻点', '个联合', '个工作', '个专项', '个专班', '个组'],
  /下设([一二两三四五六七八九十]|\d{1,2})个(?:((?:现场|驻点|联合|专项|工作)?(?:督[查导]|检查|巡查|指导|暗访)组)|(?:专项|工作){0,2}(?:组|专班))(?:[，,]((?:分别)?由[^；;。]{2,200}?任(?:各组)?组长)[^；;。]*)?[。；;]?$/,
)

/** Adds them as one with its count; true where the sentence says who heads them. */
export function alikeBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const [, count = '', name, heads] = alike.exec(sentence) ?? []
  if (name !== undefined) {
    const group = register.add(name, 'working-group', at, { ...register.under(), count: parseNumeral(count) })
    if (heads !== undefined && !heads.startsWith('分别')) {
      const { current } = register
      register.current = [group]
      register.give(rosterSentence(heads))
      register.current = current
    }
  }
  return heads !== undefined
}
