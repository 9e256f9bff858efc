/** Stock titles by their words alone: whole, at the beginning of a text that has run into one, and at its end. */

import { type SectionRole, sectionTitles } from '../../lexicon/section-titles.ts'

const roles = new Map(
  Object.entries(sectionTitles).flatMap(([role, titles]) =>
    titles.map((title) => [title, role as SectionRole] as const),
  ),
)
/** The longest stock title, in characters. */
export const longestStock = Math.max(...Array.from(roles.keys(), (title) => title.length))
/** The characters that titles of so many characters and more begin and end with: few texts do, and no other is looked up. */
export const shortestStock = 4
const openings = new Set<string>()
const endings = new Set<string>()
for (const title of roles.keys()) {
  if (title.length < shortestStock) continue
  openings.add(title.slice(0, 2))
  endings.add(title.slice(-2))
}

/** The role of a stock title, as it is written in the lexicon. */
export function stockRole(title: string): SectionRole | undefined {
  return roles.get(title)
}

/** The role of what a noun says of the work or the event as a whole: 目标 as in 工作目标, 流程 as in 活动流程. */
export function roleOfWork(noun: string): SectionRole | undefined {
  return roles.get(`工作${noun}`) ?? roles.get(`活动${noun}`)
}

const goingOn = new Set(
  '行动 整治 治理 创建 建设 改造 培训 比赛 竞赛 演练 宣传 攻坚 服务 试点 专项行动 专项整治 检查 督查 督导 普查 调查 排查 巡查 清查 清理 登记 换届 选举 监测 帮扶 救助 推行 推广 演习 招聘 评选 体检 研学 演出 汇演 展演 展览 义诊 教研 讲座 联欢'.split(
    ' ',
  ),
)

/** 行动 in 行动目标, 整治 in 整治步骤: what is going on, in place of 工作 or 活动. */
export function isGoingOn(words: string): boolean {
  return goingOn.has(words)
}

/** What the chapter is called that sets up who leads and who works. */
export const bodyWords = ['组织机构', '组织体系', '组织领导', '领导机构', '工作机构', '组织架构', '指挥机构']

/** Length of the stock title that a text opens with, a second one joined to it by 和 or 及 included; 0 where it opens with none. */
export function stockTitlePrefix(text: string): number {
  const first = oneTitle(text)
  const joint = text.startsWith('以及', first) ? 2 : '和及与、'.includes(text[first] ?? ' ') ? 1 : 0
  if (first === 0 || joint === 0) return first
  const second = oneTitle(text.slice(first + joint, first + joint + longestStock))
  return second > 0 ? first + joint + second : first
}

function oneTitle(text: string): number {
  const first = text.slice(0, 2)
  if (isGoingOn(first) && roleOfWork(text.slice(2, 4))) return 4
  if (!openings.has(first)) return 0
  for (let length = Math.min(longestStock, text.length); length >= shortestStock; length--) {
    const title = text.slice(0, length)
    if (roles.has(title)) return bodyWords.includes(title) ? length + ofBody(text.slice(length, length + 16)) : length
  }
  return 0
}

/** 组织机构分工及职责: how much of what stands behind such a title goes on with it. */
function ofBody(behind: string): number {
  return /^(?:(?:和|及其?|与|、|以及)?(?:人员组成|职责|分工))*/.exec(behind)?.[0].length ?? 0
}

/** Whether a stock title of four characters or more ends at an offset: 二、重点工作1.…. Nothing before `from` is looked at. */
export function titleEndsAt(text: string, end: number, from: number): boolean {
  if (!endsAsTitle(text.slice(end - 2, end))) return false
  for (let start = end - shortestStock; start >= Math.max(from, end - longestStock); start--)
    if (roles.has(text.slice(start, end))) return true
  return false
}

/** Whether a stock title ends with two characters. */
export function endsAsTitle(last: string): boolean {
  return endings.has(last)
}
