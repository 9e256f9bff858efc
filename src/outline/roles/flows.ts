/**
 * How an event or a drill goes (流程, 议程, 演练步骤): by the clock or step by step. What is only put on one after the other
 * gives nobody anything to do; what says who answers does.
 */

import { opensWithHour } from '../../language/step-hours.ts'
import { subjectParties } from '../../language/subject.ts'
import { WordList } from '../../language/word-list.ts'
import { nameOf, type OutlineNode, ownBody } from '../node.ts'
import { answersInBracket } from './given-out.ts'
import type { HeadingPlace } from './heading-place.ts'
import { isDated } from './phases.ts'

const opensWithDayOrTurn = /^(?:\d{1,2}月\d{1,2}日|第.{1,3}[步项])/

/** 9:00 签到, 3月12日开幕, 第一步…: it says when, or in what turn. */
function saysWhen(text: string): boolean {
  return opensWithHour.test(text) || opensWithDayOrTurn.test(text)
}

/** 演练程序 by the clock, and 议程 of which some steps say who answers: they are to be done, and not only put on one after the other. */
export function isGivenByClock(place: HeadingPlace): boolean {
  if (!isTimed(place)) return false
  return place.name.includes('演练') || place.node.children.some((child) => charges.test(nameOf(place.outline, child)))
}

/** Not 致辞人：中心负责人 */
const charges = /负责(?!人(?![：:]))|牵头/

/** Whether most of what stands under a heading goes by the clock, or by days. */
function isTimed({ outline, node }: HeadingPlace): boolean {
  const timed = node.children.filter((child) => saysWhen(nameOf(outline, child)) || saysWhen(ownBody(outline, child)))
  return timed.length * 2 > node.children.length
}

/** 14:00 启动仪式 line by line, or item by item, of which none says who answers. */
export function runsByClock({ outline, node }: Pick<HeadingPlace, 'outline' | 'node'>): boolean {
  const { children } = node
  const lines =
    children.length === 0 ? ownBody(outline, node).split('\n') : children.map((child) => nameOf(outline, child))
  if (children.some((child) => child.children.length > 0)) return false
  const timed = lines.filter((line) => opensWithHour.test(line))
  // 主讲人：李某 below 9:10—9:20 讲座: a line that is told of the step before it
  const areSteps = timed.length > 1 && timed.length * 3 >= lines.length && opensWithHour.test(lines[0] as string)
  return areSteps && !lines.some((line) => answersInBracket.test(line) || charges.test(line))
}

/**
 * 演练步骤 over 总指挥宣布启动预案，各小组迅速到位。抢险组封锁现场。: sentences, most of which open with who acts, and no parts of the
 * way; 各镇自查自纠（3月—4月） is one.
 */
export function stepsAreActs({ outline, node }: HeadingPlace): boolean {
  const acts = node.children.filter((child) => {
    const name = nameOf(outline, child)
    return (
      !isDated(name) &&
      child.children.length === 0 &&
      child.body.length <= 1 &&
      name.length >= 8 &&
      !!subjectParties(name)
    )
  })
  return node.children.length > 1 && acts.length * 3 >= node.children.length * 2
}

const flows = new WordList('流程 过程 程序 议程'.split(' '))

/** A step of a ceremony in a few words: 升国旗，奏唱国歌. */
const longestStep = 24

/** 流程 of steps in a few words each, of which none says who answers or when: there is nothing to give out. */
export function listsSteps({ outline, node, name }: HeadingPlace): boolean {
  if (flows.ending(name) === undefined) return false
  const isStep = (child: OutlineNode) => {
    const step = nameOf(outline, child)
    const isBare = child.children.length === 0 && ownBody(outline, child).trim() === ''
    return isBare && step.length <= longestStep && !answersInBracket.test(step) && !saysWhen(step)
  }
  return node.children.length > 1 && node.children.every(isStep)
}
