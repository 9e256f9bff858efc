/**
 * A roster into which the copy has run what is told of the body next: 成员：温静、全体任课教师领导小组下设办公室，…, 成员：何敬之
 * 周若溪领导小组下设办公室，…, 护士长办公室设在医务处. The last of its people and the body are told apart by their wording, and a
 * line begins between them.
 */

import { isPersonName } from '../language/person.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

const kinds = ['领导小组', '工作小组', '活动小组', '组委会', '指挥部']
const next = new WordedPattern(
  Array.from('任师人员工部记长表者', (last) => kinds.map((body) => last + body)).flat(),
  /(?<=主任|老师|教师|负责人|人员|成员|队员|职工|干部|书记|[组队园校家]长|代表|志愿者)(?=(?:(?:领导|工作|活动)小组|组委会|指挥部)(?:下设|办公室设))/g,
)
/** 护士长办公室设在医务处: 院长办公室 is a room of its own. */
const office = new WordedPattern(
  [...'师人员工部', '护士长', '组长', '队长', '班长'].map((last) => `${last}办公室设`),
  /(?<=老师|教师|负责人|人员|成员|队员|职工|干部|护士长|[组队班]长)(?=办公室设[在于])/g,
)
/** 办公室设在医务处领导小组职责：…: the seat ends where the next title begins. */
const behindSeat = new WordedPattern(
  kinds.flatMap((body) => [`${body}职责`, `${body}主要职责`, `${body}工作职责`]),
  /(?<=设[在于][\u4e00-\u9fff]{2,10}[处科室办局站部])(?=(?:(?:领导|工作|活动)小组|组委会|指挥部)(?:主要|工作)?职责[：:])/g,
)
/** 组员：… */
const roster = /[员长][：:][^。；;\n]*$/
const longestRoster = 400

export const runOnRosters: Pass = {
  id: 'run-on-rosters',
  restore(text) {
    const behindPosts = [next, office].flatMap((form) =>
      replaceAll(text, form, ({ index }) => (isInRoster(text, index) ? '\n' : undefined)),
    )
    const known = new Set(behindPosts.map(({ start }) => start))
    const behindNames = bodies.flatMap((body) => [...endsOfNames(text, body)]).filter(({ start }) => !known.has(start))
    const behindSeats = replaceAll(text, behindSeat, () => '\n')
    return [...behindPosts, ...behindNames, ...behindSeats].sort((one, other) => one.start - other.start)
  },
}

function isInRoster(text: string, at: number): boolean {
  return roster.test(text.slice(Math.max(0, at - longestRoster), at))
}

const bodies = ['领导小组下设', '领导小组办公室设']
const nameLengths = [3, 2]

/** Where a body stands right behind the last of several names: 何敬之 周若溪领导小组下设办公室. */
function* endsOfNames(text: string, body: string): Generator<Edit> {
  for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + body.length)) {
    const isBehind = nameLengths.some(
      (length) => ' \u3000、'.includes(text[at - length - 1] ?? '.') && isPersonName(text.slice(at - length, at)),
    )
    if (isBehind && isInRoster(text, at)) yield { start: at, end: at, text: '\n' }
  }
}
