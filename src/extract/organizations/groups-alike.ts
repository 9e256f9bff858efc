/** Several groups below a body that are alike, as one with its count, and perhaps who heads them: 下设三个督查组，由各局分管负责人任组长. */

import { parseNumeral } from '../../language/numerals.ts'
import { rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

/** 3个工作组 is no name of any. */
const alike = new WordedPattern(
  '督 检查 巡查 指导 暗访 现场 驻点 联合 工作 专项 专班 组 服务 帮扶 攻坚 包 联络 宣讲'
    .split(' ')
    .map((kind) => `个${kind}`),
  /(?:下设|成立|组建)([一二三四五六七八九十]|\d{1,2})个(?:((?:现场|驻点|联合|专项|工作)?(?:督[查导]|检查|巡查|指导|暗访|服务|帮扶|攻坚|包[联保村片抓]|联络|宣讲)(?:服务|工作|指导|攻坚)?组)|(?:专项|工作){0,2}(?:组|专班))(?:[，,]((?:分别)?由[^；;。]{2,200}?任(?:各组)?组长)[^；;。]*)?[。；;]?$/,
)

/** Adds them as one with its count; true where the sentence says who heads them. */
export function alikeBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const [, count = '', name, heads] = alike.exec(sentence) ?? []
  if (name !== undefined) {
    const group = register.add(name, 'working-group', at, { ...register.under(), count: parseNumeral(count) })
    const holders = rosterSentence(heads?.replace('分别', '') ?? '')
    // 分别由李某、周某任组长 tells who of each; 分别由局领导任组长 is of them all
    if (!heads?.startsWith('分别') || holders.every(({ name: person }) => person === undefined))
      register.giveTo([group], holders)
  }
  return heads !== undefined
}
