/** Groups of which a line tells their work and nothing else: 裁判组：负责评分，由县评审中心承担. */

import { sentenceParties } from '../../language/party-sentences.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import { kindOfLine } from '../body-kind.ts'
import type { OrganizationRegister } from './register.ts'

const groupAtWork = new WordedPattern(
  ['组', '专班'].flatMap((ending) =>
    ['：负责', ':负责', '：主要', ':主要', '：具体', ':具体'].map((next) => ending + next),
  ),
  /^([^：:，,。；;、（()）\s]{1,14}(?:(?<!领导小|工作小)组|专班))[：:]((?:主要|具体)?负责(?!人)[^。；;]{2,200}?)(?:[，,](由[^，,。；;由]{2,40})承担)?[。；;]?$/,
)

/** Adds the group of such a line, below the body that leads; false where the line tells of none, or of one that is known already. */
export function groupWithWork(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const [, name, does, by] = groupAtWork.exec(sentence) ?? []
  if (name === undefined || does === undefined || !register.leading || register.knowsGroup(name)) return false
  // 教研组 is there already
  if (kindOfLine(name) === undefined) return false
  const roles = by === undefined ? {} : sentenceParties(`${by}负责`)
  register.current = [register.add(name, 'working-group', at, { ...register.under(), ...roles, functions: [does] })]
  return true
}
