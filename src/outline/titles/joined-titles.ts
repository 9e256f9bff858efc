/** Titles of several parts: 指导思想和工作目标, 主要任务及分工, 扎实的组织保障. */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { hasOneOf } from '../../language/signs.ts'
import type { SectionRole } from '../../lexicon/section-titles.ts'
import { stockRole } from './stock-titles.ts'

const joints = '的和与及、，,'

/** Whether a title has words that join its parts. */
export function isJoined(title: string): boolean {
  return hasOneOf(title, joints)
}

/** 主要任务及分工, 实施步骤及要求: such a second word adds to the first. */
const addsToFirst =
  /^(?:任务|责任|时间|完成|进度|工作|部门|人员)?(?:分工|安排|要求|时限|措施|职责|节点|进度|日程)$|^(?:责任|负责)(?:单位|部门|[科处股]室|领导|人员?)$|^责任$/

const shares = /职责|分工|责任/

const answerers = new ClosingPattern('位门室', /^(?:牵头|承办|责任|负责)(?:单位|部门|科室|处室)$/)

/** Sections of such roles tell of the plan; they ask for nothing. */
const tells = new Set<SectionRole>(['guidance', 'goals', 'event', 'terms'])

/** Sections of such roles see to it that a plan is carried out. */
const sees = new Set<SectionRole>(['organizations', 'safeguards'])

/** The role of a title of several parts; 'none' where it holds two things, and is neither: 活动主题及原则. */
export function roleOfParts(title: string): SectionRole | 'none' | undefined {
  const parts = title.split(/[、和及与]+/)
  if (parts.length < 2) return undefined
  const [second = ''] = parts.slice(1)
  const closing = parts[parts.length - 1] as string
  const last = stockRole(closing)
  const others = parts.slice(0, -1).map((part) => stockRole(part) ?? stockRole(part.slice(-2)))
  const [first] = others
  // 竞赛项目及牵头部门: what is to be done, and who answers for each
  if (others.length === 1 && answerers.test(closing) && (first === undefined || first === 'terms')) return 'tasks'
  // 责任单位及分工: what each of them has to do
  if (others.length === 1 && answerers.test(parts[0] as string) && shares.test(closing)) return 'tasks'
  // 活动对象和时间安排
  if (closing === '时间安排' && others.every((role) => role === 'event')) return 'event'
  // 时间及步骤, 活动时间和阶段安排
  if (last === 'phases' && others.length === 1 && parts[0]?.endsWith('时间')) return last
  // 活动内容及要求: what is asked of each beside it
  if (first === 'tasks' && others.length === 1 && closing === '要求') return first
  // 工作步骤和任务: what is done in them
  if (first === 'phases' && (last === 'tasks' || second.endsWith('任务'))) return first
  if (last === 'goals' && others.every((role) => role === 'guidance')) return last
  // 岗位条件及要求: of both nothing is to be done
  const adds = others.length === 1 && first !== undefined && addsToFirst.test(second)
  if (adds && (last === undefined || first === 'terms')) return first
  // 活动时间、地点及人员, 活动的目的及意义: nothing of what they hold is to be done
  const all = [...others, last ?? roleOfElided(title, closing)]
  if (first !== undefined && all.every((role) => role !== undefined && tells.has(role))) return first
  // 组织领导及职责分工: the bodies, and then what each of them has to do
  if (first === 'organizations' && shares.test(closing)) return first
  // 组织领导和保障措施: the bodies are the first of what sees to it
  if (last === 'safeguards' && closing.includes('保障') && all.every((role) => role === undefined || sees.has(role)))
    return last
  // 主题和内容, 活动内容及时间: what is to be done, and facts of the event
  if (all.includes('tasks') && all.every((role) => role === 'tasks' || role === 'event')) return 'tasks'
  if (others.some((role) => role !== undefined && role !== last)) return 'none'
  return last && parts.every((part) => part.length <= 8) ? last : undefined
}

/** 整治范围及重点, 活动时间、场地: the last noun leaves out what the first says. */
function roleOfElided(title: string, closing: string): SectionRole | undefined {
  return closing.length === 2 ? stockRole(title.slice(0, 2) + closing) : undefined
}

/** 扎实的组织保障: the role of the title behind a joint. Words of two characters are titles only alone: …的主题 closes many a heading. */
export function titleBehindJoint(title: string): SectionRole | undefined {
  for (let at = 1; at <= title.length - 4; at++) {
    const role = joints.includes(title[at - 1] as string) ? stockRole(title.slice(at)) : undefined
    if (role) return role
  }
  return undefined
}
