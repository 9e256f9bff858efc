/** The grids that a place is divided into, a line each: what it takes in, who heads it and who works in it. */

import { rosterLabels } from '../../language/roster.ts'
import type { Span } from '../../source/place.ts'
import type { OrganizationRegister } from './register.ts'

/** 第一网格：滨河小区1—8栋，网格长：李某，网格员：王某; 第二网格：三组，网格长李某 */
const gridLine =
  /^([^：:，,。；;、（()）\s]{1,12}网格)[：:\s，,（(][^。；;]{0,80}?(?=网格长(?:[：:]|\s?[\u4e00-\u9fff]{2,3}(?:[，,。；;、\s]|$)))/
const headWithoutColon = /^网格长(?![：:])\s?/

/** Adds the grid of a line that names its head; false where the line tells of none. */
export function gridBy(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const opening = sentence.includes('网格长') ? gridLine.exec(sentence) : null
  if (!opening) return false
  const holders = rosterLabels(sentence.slice(opening[0].length).replace(headWithoutColon, '网格长：'))
  if (holders.length === 0) return false
  register.current = [register.add(opening[1] as string, 'body', at)]
  register.give(holders)
  return true
}
