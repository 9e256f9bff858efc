/** What the own text of a chapter gives out where no headings part it: sentence by sentence, or line by line. */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasParties } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { opensWithHour } from '../language/step-hours.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { dividesLabour } from './duty-holders.ts'
import { linesBeforeLabel, linesByUnit, linesByWork } from './duty-lines.ts'
import { bracketDuties } from './duty-parts.ts'
import { sharedDuties } from './duty-prose.ts'
import { officeDuties } from './office-duties.ts'
import type { Reading } from './reading.ts'

/** The duties in that text, by the first way that finds any. */
export function givenInText(reading: Reading, node: OutlineNode): Duty[] {
  const divides = dividesLabour(reading, node)
  // every paragraph opens with the unit that it is for
  const shared = divides || (node.level === 0 && node.children.length === 0) ? sharedDuties(reading, node) : []
  if (shared.length > 0) return shared
  // 县卫健局负责…；县环保局负责…: nothing but who does what
  const isOne = node.role === 'tasks' && node.children.length === 0 && node.body.length === 1
  // 3月，由县城管局制定计划；4月，…: the months give them out
  const all = isOne && !opensWithMonth.test(reading.body(node)) ? sharedDuties(reading, node, true) : []
  if (all.length > 0) return all
  const ofBodies = node.role === 'organizations' || node.role === 'organization'
  const lines = ofBodies || node.role === 'team' || node.role === 'platform' ? [] : linesByUnit(reading, node)
  if (lines.length > 0) return lines
  const labels = node.children.length === 0 && !ofBodies ? linesBeforeLabel(reading, node) : []
  if (labels.length > 0) return labels
  // 9:00 入场（德育处负责）: a programme of which some lines say whose they are
  const byClock = node.role === 'tasks' && opensWithHour.test(reading.body(node)) ? bracketDuties(reading, node) : []
  if (byClock.length > 0) return byClock
  const arranges = node.role === 'tasks' && reading.name(node).endsWith('安排')
  const works = divides || arranges ? linesByWork(reading, node) : []
  return works.length === 0 && ofBodies ? officeDuties(reading, node) : works
}

const opensWithMonth = new OpeningPattern('0123456789', /^\d{1,2}月/)

/** 印制折页。（县文旅局） and 更换路灯。（县城管局，5月底前） on lines of their own, every one of which closes with who answers for it. */
export function closedByBrackets(reading: Reading, node: OutlineNode): Duty[] {
  const { role, body, children } = node
  if (role !== 'tasks' || children.length > 0 || body.length < 2) return []
  const areAll = body.every((part) => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const last = partyBrackets(text, reading.outline.labels).at(-1)
    return last !== undefined && hasParties(last.roles) && text.length - last.end < 2
  })
  return areAll ? bracketDuties(reading, node) : []
}
