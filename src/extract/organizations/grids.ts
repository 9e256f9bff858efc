/** The grids that a place is divided into: a line each, with what it takes in and who works in it, or all in a sentence that tells who heads each. */

import { rosterLabels, rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

/** 第一网格：滨河小区1—8栋，网格长：李某，网格员：王某; 第二网格：三组，网格长李某 */
const gridLine =
  /^([^：:，,。；;、（()）\s]{1,12}网格)[：:\s，,（(][^。；;]{0,80}?(?=网格长(?:[：:]|\s?[\u4e00-\u9fff]{2,3}(?:[，,。；;、\s]|$)))/
const headWithoutColon = /^网格长(?![：:])\s?/

/** Adds the grids of a sentence that names their heads; false where it tells of none. */
export function gridBy(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const opening = sentence.includes('网格长') ? gridLine.exec(sentence) : null
  if (!opening) return headsOfGrids(register, sentence, at)
  const holders = rosterLabels(sentence.slice(opening[0].length).replace(headWithoutColon, '网格长：'))
  if (holders.length === 0) return false
  register.current = [register.add(opening[1] as string, 'body', at)]
  register.give(holders)
  return true
}

const ofRank = '(?:[一二三四五]级|[大中小微]|[县市区镇乡村]级|街道|社区)网格'

/** 一级网格长由镇长担任，二级网格长由村书记担任, and 镇长任一级网格长: who heads the grids of each rank. */
const headBehind = new WordedPattern(
  ['网格长由'],
  new RegExp(`(?:^|[，,])[^，,由]{0,6}?(${ofRank})长由([^，,。；;]{2,40}?)(?:担任|兼任)`, 'g'),
)
const headBefore = new WordedPattern(
  ['网格长'],
  new RegExp(`(?:^|[，,])由?([^，,。；;由任]{2,40}?)(?:担任|兼任|任)(${ofRank})长(?=[，,。；;]|$)`, 'g'),
)

function headsOfGrids(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const behind = headBehind.matchAll(sentence).map(([, name, head]) => [name, head] as const)
  const found =
    behind.length > 0 ? behind : headBefore.matchAll(sentence).map(([, head, name]) => [name, head] as const)
  for (const [name, head] of found) {
    register.current = [register.add(name as string, 'body', at)]
    register.give(rosterSentence(`网格长由${head}担任`))
  }
  return found.length > 0
}
