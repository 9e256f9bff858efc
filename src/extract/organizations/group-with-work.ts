/** Groups of which a line tells their work and nothing else: 裁判组：负责评分，由县评审中心承担; 疏散组：检查通道、引导疏散. */

import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithAct } from '../../language/opening-units.ts'
import { sentenceParties } from '../../language/party-sentences.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { workersIn } from '../../language/workers.ts'
import type { Span } from '../../source/place.ts'
import { kindOfLine } from '../body-kind.ts'
import type { OrganizationRegister } from './register.ts'

const groupAtWork = new WordedPattern(
  ['组：', '组:', '专班：', '专班:'],
  /^([^：:，,。；;、（()）\s]{1,14}(?:(?<!领导小|工作小)组|专班))[：:][ \u3000]*([^：:。；;]{4,200}?)(?:[，,](由[^，,。；;由]{2,40})承担)?[。；;]?$/,
)
const isCharged = new OpeningPattern('负主具', /^(?:主要|具体)?负责(?!人)/)

/** Adds the group of such a line, below the body that leads; false where the line tells of none, or of one that is known already. */
export function groupWithWork(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const [, name, does, by] = groupAtWork.exec(sentence) ?? []
  if (name === undefined || does === undefined || !register.leading || register.knowsGroup(name)) return false
  if (!isCharged.test(does) && (!opensWithAct(does) || workersIn(does))) return false
  // 教研组 is there already
  if (kindOfLine(name) === undefined) return false
  const roles = by === undefined ? {} : sentenceParties(`${by}负责`)
  const group = register.add(name, 'working-group', at, { ...register.under(), ...roles })
  register.current = [group]
  register.expectDuties(group)
  group.functions = [does]
  return true
}
