/**
 * A roster into which the copy has run what is told of the body next: 成员：温静、全体任课教师领导小组下设办公室，…. The
 * last of its people and the body are told apart by their wording, and a line begins between them.
 */

import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

const next = new WordedPattern(
  Array.from('任师人员工部记长表者', (last) =>
    ['领导小组', '工作小组', '活动小组', '组委会', '指挥部'].map((body) => last + body),
  ).flat(),
  /(?<=主任|老师|教师|负责人|人员|成员|队员|职工|干部|书记|[组队园校家]长|代表|志愿者)(?=(?:(?:领导|工作|活动)小组|组委会|指挥部)(?:下设|办公室设))/g,
)
/** 成员：… */
const roster = /[员长][：:][^。；;\n]*$/
const longestRoster = 400

export const runOnRosters: Pass = {
  id: 'run-on-rosters',
  restore: (text) =>
    replaceAll(text, next, ({ index }) =>
      roster.test(text.slice(Math.max(0, index - longestRoster), index)) ? '\n' : undefined,
    ),
}
