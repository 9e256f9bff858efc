/** What committees of events and associations are divided into beside groups: 组委会下设秘书处、竞赛部、安保组. */

import { splitOutside } from '../../language/brackets.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'

/** Whether a sentence tells of such a body and what it has below it. */
export const haveDepartments = new WordedPattern(
  ['会下设', '会内设', '大赛下设', '论坛下设'],
  /(?:组委|执委|筹委|委员|理事|协|大|运动|博览)会[下内]设|(?:大赛|论坛)下设/,
)
const department = /^[\u4e00-\u9fff]{2,8}[部处]$/
const countBehind = /(?:等)?[\d一二两三四五六七八九十]{1,2}个(?:工作)?(?:部门?|机构|部室|处室?)$/

/** The names of a list in which a department stands, and otherwise groups; none of any other list. */
export function departmentsIn(list: string, isGroup: (name: string) => boolean): string[] {
  const names = (splitOutside(list, '，,。；;')[0]?.text ?? '').replace(countBehind, '').split(/[、和]/)
  const areAll = names.every((name) => department.test(name) || isGroup(name))
  return areAll && names.some((name) => department.test(name)) ? names : []
}
