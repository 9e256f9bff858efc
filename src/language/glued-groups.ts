/**
 * Groups of which a copy has lost the line breaks: 成员：李明远、周若溪竞赛组：何敬之（班主任）后勤组：…. Where the next one
 * begins is told from what groups are called after, right behind a name or a bracket.
 */

import { everyMatch } from './every-match.ts'
import { startOfTopics } from './group-names.ts'
import { isPersonName } from './person.ts'

const label = /组(?:副?组长|负责人|成员)?[：:]/g
/** No name of a person is longer, and none shorter. */
const nameLengths = [3, 2]
const partsNames = '、，,：: \u3000）)'

/** Where groups begin inside a line, in order. */
export function gluedGroups(line: string): number[] {
  if (!line.includes('组：') && !line.includes('组:') && !line.includes('组组长') && !line.includes('组成员')) return []
  const found: number[] = []
  for (const { index } of everyMatch(label, line)) {
    const start = startOfTopics(line, index)
    if (start < index && closesRoster(line, start)) found.push(start)
  }
  return found
}

/** Whether a list of people ends at a place: with a bracket, or with a name that stands behind another, or behind a label. */
function closesRoster(line: string, end: number): boolean {
  if ('）)'.includes(line[end - 1] ?? ' ')) return true
  return nameLengths.some(
    (length) => partsNames.includes(line[end - length - 1] ?? '.') && isPersonName(line.slice(end - length, end)),
  )
}
