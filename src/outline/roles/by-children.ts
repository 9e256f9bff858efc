/** What the headings under a node say that it holds, where most of them agree: 坚持… four times, 第一阶段, 加强… */

import { isPost } from '../../language/roster.ts'
import { WordList } from '../../language/word-list.ts'
import { offenceActs, offenceActsBehind, offenceEndings, offenceOpenings } from '../../lexicon/offence-words.ts'
import { admonitionTopics } from '../../lexicon/section-titles.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { opensWithVerb } from '../titles/work-wording.ts'
import { isGroup } from './by-name.ts'
import { isAnsweredBelow, mostAreAnswered, namesWhoAnswers, tellsWhoActs } from './given-out.ts'
import { holdsPeriods, isDated, isStage, mostAreInTime, runEarlyToLate } from './phases.ts'

const admonitionTopic = new RegExp(`(?:${admonitionTopics})`)

/** 加强组织领导, 保障经费投入 */
export function isAdmonition(name: string): boolean {
  return (opensWithVerb(name) || name.startsWith('保障')) && admonitionTopic.test(name)
}

/** 加强领导、精心组织, 全员参与，注重实效: the two halves that exhortations have. */
const pairOfFour = /^[\u4e00-\u9fff]{4}[、，, ][\u4e00-\u9fff]{4}$/

/** Whether a heading is two halves of four characters each. */
export function isPair(name: string): boolean {
  return pairOfFour.test(name)
}

/** 坚持因地制宜 */
export function isPrinciple(name: string): boolean {
  return name.startsWith('坚持')
}

function isMechanism(name: string): boolean {
  return name.endsWith('机制')
}

/** 总指挥, 疏散组 */
function isOfBody(name: string): boolean {
  return isGroup(name) || isPost(name)
}

/** 坚持规划引领 over 1.编制规划 and 2.公示成果, over a table, or with （县自然资源局牵头） behind it, and most beside it: what is held to there is worked at, and given out. */
function areWorkedAt(outline: Outline, { children }: OutlineNode): boolean {
  const held = children.filter((child) => isPrinciple(nameOf(outline, child)))
  const worked = held.filter(
    (child) =>
      child.children.some(({ inline }) => !inline) ||
      child.body.some(({ type }) => type === 'table') ||
      namesWhoAnswers(outline, child),
  )
  return worked.length * 2 > held.length
}

/** How many of some texts are so, from 0 to 1. */
export function share(texts: readonly string[], isSo: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length
}

/** The headings right under a node, clauses of a sentence left out. */
export function namesBelow(outline: Outline, node: OutlineNode): string[] {
  return node.children.filter((child) => !child.inline).map((child) => nameOf(outline, child))
}

/** What the course of a work is called. */
const ofCourse = new WordList('步骤 计划 节点 进度 阶段 划分 时序 程序'.split(' '))
const holdsWork = new WordList('活动 项目 内容 任务'.split(' '))
const givesWork = new WordList('开展 举办 组织 举行'.split(' '))

/** What a node holds, as the headings under it have it. */
export function roleByChildren(outline: Outline, node: OutlineNode): NodeRole | undefined {
  const names = namesBelow(outline, node)
  if (names.length < 2) return undefined
  if (share(names, isPrinciple) >= 0.6 && !areWorkedAt(outline, node)) return 'principles'
  if (share(names, isStage) >= 0.6 || countsPeriods(outline, node) || runEarlyToLate(names)) return 'phases'
  // 怎么干 over 动员（3月5日—3月7日）, 大干（3月8日—3月31日）
  const isChapter = node.parent?.parent === undefined
  // 春季植树（3月—4月）。牵头单位：…: each with who answers, and called as work is
  const areGiven = mostAreAnswered(outline, node) && share(names, (name) => givesWork.isIn(name)) > 0.5
  if (isChapter && names.every(isDated) && !areGiven && !holdsWork.isIn(nameOf(outline, node))) return 'phases'
  // 时间及步骤 over 动员部署（3月底前）, 推进计划 over 第一季度 and 第二季度
  const isOfCourse = isChapter && !areGiven && ofCourse.ending(nameOf(outline, node)) !== undefined
  if (isOfCourse && (mostAreInTime(outline, node) || holdsPeriods(outline, node))) return 'phases'
  // 人员分工 over 信号组, 救护组, 宣传组
  if (share(names, isGroup) >= 0.6 || share(names, isOfBody) >= 0.8) return 'organizations'
  // 工作机制 over 建立例会机制 and 建立月调度机制
  if (isChapter && isMechanism(nameOf(outline, node)) && share(names, isMechanism) >= 0.6) return 'safeguards'
  if (mayAdmonish(outline, node)) {
    if (share(names, isAdmonition) >= 0.6) return 'safeguards'
    if (isAdmonition(names[0] as string) && share(names, isPair) >= 0.6) return 'safeguards'
  }
  return undefined
}

const periodFirst = /^(?:[（(][^（()）]{0,16})?\d{1,2}[月.]/

/** 第一周（9月1日—6日）：…, 第二周（9月7日—13日）：… */
function countsPeriods(outline: Outline, node: OutlineNode): boolean {
  const counted = node.children.filter(({ mark }) => mark?.form === 'stage')
  return counted.length > 1 && counted.every((child) => periodFirst.test(nameOf(outline, child)))
}

/** 措施 may be what is done, or what is to see to it. */
export function namesMeasures(name: string): boolean {
  return name.includes('措施') || name.includes('举措')
}

const admonishing = new WordList('措施 举措 保障 要求 组织领导 监督 考核'.split(' '))

/** Admonitions close a plan: a chapter in the middle that reads like them is about the work itself. */
function mayAdmonish(outline: Outline, node: OutlineNode): boolean {
  // 坚持督导问效 behind 坚持服务为本 is one of the same chapters, whatever it holds
  if (isAnsweredBelow(outline, node) || isPrinciple(nameOf(outline, node))) return false
  // 法律教育方面 over 加强青少年教育 and 加强居民教育: a field of the work
  if (nameOf(outline, node).endsWith('方面')) return false
  const isChapter = node.parent?.parent === undefined || node.parent.inferred
  return (isChapter && node.parent?.children.at(-1) === node) || admonishing.isIn(nameOf(outline, node))
}

/** Whether words ask for something that is to be looked at: 是否…, 有无…. */
export function asks(words: string): boolean {
  return words.includes('是否') || words.includes('有无')
}

const holdingChecks = new WordList('重点 内容 标准 要点'.split(' '))

/** 检查重点 over items that ask 是否…, 整治重点 over wrongs that nobody is named to act against. */
export function holdsChecks(outline: Outline, node: OutlineNode): boolean {
  if (node.children.length === 0 || holdingChecks.ending(nameOf(outline, node)) === undefined) return false
  const items = node.children.map((child) => nameOf(outline, child) + ownBody(outline, child))
  if (share(items, asks) > 0.5) return true
  const lowest = node.children.flatMap((child) => (child.children.length > 0 ? child.children : [child]))
  if ([...node.children, ...lowest].some((child) => tellsWhoActs(outline, child))) return false
  return (
    share(
      lowest.map((child) => nameOf(outline, child)),
      isOffence,
    ) > 0.5
  )
}

const offends = new WordList(offenceOpenings)
const actsAgainst = new WordList(offenceActs)
const isActedAgainst = new WordList(offenceActsBehind)
const ofOffence = new WordList(offenceEndings)

/** 虚构医药服务, 无证经营行为; 整治占道经营行为, 违法建设拆除 and 解决突出问题 are what is to be done. */
function isOffence(name: string): boolean {
  const act = isActedAgainst.ending(name)
  // 标识不规范 and 隐患未整改 say that it is not
  if (act !== undefined && !/[不未]$/.test(name.slice(0, -act.length))) return false
  return (
    offends.opening(name) !== undefined ||
    (ofOffence.ending(name) !== undefined && actsAgainst.opening(name) === undefined && !opensWithVerb(name))
  )
}
