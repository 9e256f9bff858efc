/** Phases in the order of the text, each with the time that its heading or its body gives. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { findTimes, joinTimes } from '../language/times.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Phase } from '../plan/plan.ts'
import type { Evidence } from '../source/evidence.ts'
import { answerFields, itemEvidence, readAnswer } from './answer.ts'
import { bracketTime, timeIn } from './item-time.ts'
import { nameOfPhase } from './phase-name.ts'
import { datedPhases, listedPhases, namedPhases, phasesInRow, spokenPhases, stepsOfEvent } from './phase-prose.ts'
import { tablePhases } from './phase-tables.ts'
import { itemOf, type Reading } from './reading.ts'

const statedTime = new WordedPattern(
  ['时间', '期限', '日期'],
  /(截止)?(?:时间|期限|日期)[为是从自:：]([^。；;\n]{4,40})/,
)

const opensInBracket = new OpeningPattern('（(', /^[（(][^（()）]{2,60}[）)]/)

function phase(reading: Reading, node: OutlineNode): Phase {
  const heading = reading.name(node)
  const text = reading.body(node)
  // a bracket behind the heading's sentence stands at the head of the body
  const bracket = opensInBracket.exec(text)?.[0]
  const ownTime =
    windowsOf(reading, heading) ??
    (bracket === undefined ? undefined : windowsOf(reading, bracket)) ??
    timeIn(reading, heading) ??
    (bracket === undefined ? undefined : timeIn(reading, bracket))
  const [, ends, stated] = statedTime.exec(text) ?? []
  // 报名截止时间：8月6日
  const time =
    ownTime ?? (stated === undefined ? undefined : ends ? bracketTime(reading, stated, true) : timeIn(reading, stated))
  const told = time ?? openTime(reading, text) ?? toldAbove(reading, node) ?? daysInFigures(reading, heading)
  const answer = readAnswer(reading, node, 'set-up')
  const fields = {
    name: nameOfPhase(reading, node),
    number: node.number,
    text,
    ...answerFields({ roles: answer.roles, ...(answer.place === undefined ? {} : { place: answer.place }) }),
    time: told ?? (node.children.some(({ role }) => role === 'event') ? answer.time : undefined),
    source: reading.placeOf(node),
  }
  const dated: Evidence = { field: 'time', rule: 'time', where: ownTime ? node.name : (node.body[0] ?? node.name) }
  const others = itemEvidence(node, answer).filter(({ field }) => field !== 'time')
  return reading.told(itemOf(fields), [...others, dated])
}

const figuresInBracket = new WordedPattern(
  ['.'],
  /[（(](\d{1,2}\.\d{1,2} ?[—\-－–~～至到]{1,2} ?\d{1,2}\.\d{1,2})[）)]/,
)

/** 第一阶段（3.1—3.31）准备阶段 */
function daysInFigures(reading: Reading, heading: string): Phase['time'] {
  const days = figuresInBracket.exec(heading)?.[1]
  return days === undefined ? undefined : bracketTime(reading, days)
}

/** 分为两个阶段：动员部署（4月）、集中整治（5月至12月） over （一）动员部署: the times stand where the phases are counted. */
function toldAbove(reading: Reading, { name, parent }: OutlineNode): Phase['time'] {
  const above = parent?.role === 'phases' ? reading.body(parent) : ''
  const heading = reading.slice(name).replace(/[。：:]$/, '')
  const at = above === '' ? -1 : above.indexOf(`${heading}（`)
  const bracket = at < 0 ? undefined : /^（[^（）]{2,40}）/.exec(above.slice(at + heading.length))?.[0]
  return bracket === undefined ? undefined : timeIn(reading, bracket)
}

const inHalves = new WordedPattern(
  ['上半年', '夏季', '春季', '午季', '夏收', '三夏'],
  /[（(](?:上半年|[春夏午]季|夏收|“?三夏”?)[^（()）]{3,24}[，,、；;](?:下半年|秋季|秋收|“?三秋”?)[^（()）]{3,24}[）)]$/,
)

/** （夏季5月30日—6月4日，秋季9月20日—30日）: a phase that comes twice a year. */
function windowsOf(reading: Reading, heading: string): Phase['time'] {
  if (!inHalves.test(heading)) return undefined
  const bracket = heading.slice(heading.search(/[（(](?=[^（(]*$)/) + 1, -1)
  const windows = findTimes(bracket, reading.times).filter(({ kind }) => kind === 'range' || kind === 'deadline')
  return windows.length > 1
    ? { ...joinTimes(windows.map((one) => ({ ...one, kind: 'range' }))), text: bracket }
    : undefined
}

/** Without a stated time a body's own range counts only where it opens the text. */
function openTime(reading: Reading, text: string): Phase['time'] {
  return timeIn(reading, text.slice(0, 24))
}

/** 第九条 启动（9月—12月）；建设（次年1月—6月）；评估（7月）: an article or an item may tell of all of them. */
function phasesOf(reading: Reading, node: OutlineNode): Phase[] {
  const inRow = phasesInRow(reading, { start: node.name.start, end: node.body.at(-1)?.end ?? node.name.end })
  return inRow.length > 0 ? inRow : [phase(reading, node)]
}

/** 活动分三个阶段 counts them, and is none. */
const countsOnly = new ClosingPattern('段', /分[为成]?[二两三四五]个阶段$/)

const aTime = new ClosingPattern('间', /时间$/)

/** 2.检查时间：3月3日至4日 beside 1.第一阶段…，第二阶段…: when one thing is done, and no phase. */
function isTimeBesidePhases(reading: Reading, node: OutlineNode): boolean {
  if (!aTime.test(reading.name(node))) return false
  return node.parent?.children.some((other) => !aTime.test(reading.name(other))) ?? false
}

/** The phases of headings, of prose and of tables, in the order of the text. */
export function extractPhases(reading: Reading): Phase[] {
  const found: Phase[] = []
  for (const node of [reading.outline.root, ...reading.nodes]) {
    if (node.role === 'phase') {
      const isNone = countsOnly.test(reading.name(node)) || isTimeBesidePhases(reading, node)
      if (!isNone) found.push(...phasesOf(reading, node))
    } else {
      const spoken = [...spokenPhases(reading, node), ...datedPhases(reading, node), ...stepsOfEvent(reading, node)]
      const named = spoken.length > 0 ? spoken : namedPhases(reading, node)
      found.push(...(named.length > 0 ? named : listedPhases(reading, node)))
    }
    found.push(...tablePhases(reading, node))
  }
  return found
}
