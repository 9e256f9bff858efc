/** Groups each in the hand of one: 货源组，由业务股股长李某负责; 一组由周某带队，负责东片. */

import { people } from '../../language/people.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

const inHand = new WordedPattern(
  ['组由', '组，由', '组,由'],
  /^([\u4e00-\u9fff]{1,12}(?<!领导小|工作小)组)[，,]?由([^，,。；;：:由]{2,30}?)(?:同志)?(带队|带领|负责)(?:[，,](?:主要|具体)?负责([^。；;]{2,100}))?[。；;]?$/,
)

/** 第一组负责东片，由李某带队 */
const workThenHand = new WordedPattern(
  ['，由', ',由'],
  /^([\u4e00-\u9fff]{1,12}(?<!领导小|工作小)组)(?:主要|具体)?负责([^。；;由]{2,60})[，,]由([^，,。；;：:由]{2,30}?)(?:同志)?(带队|带领)[。；;]?$/,
)

function workFirst(sentence: string): (string | undefined)[] | undefined {
  const [all, name, does, hand, how] = workThenHand.exec(sentence) ?? []
  return all === undefined ? undefined : [all, name, hand, how, does]
}

/** Adds the group of such a sentence; false where it tells of none, or of units. */
export function groupInHand(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const [, name, hand = '', how, does] = inHand.exec(sentence) ?? workFirst(sentence) ?? []
  if (name === undefined || /[成设建]立|下设|个/.test(name)) return false
  const heads = people(hand)
  if (!heads.every((one) => one.name !== undefined)) return false
  const post = how === '负责' ? '负责人' : '带队领导'
  const functions = does === undefined ? undefined : [`负责${does}`]
  register.current = [register.add(name, 'working-group', at, { ...register.under(), functions })]
  register.give(heads.map((one) => ({ post, ...one })))
  return true
}
