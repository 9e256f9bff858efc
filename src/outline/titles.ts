/** The role of a section by its title: a stock title, one of several parts, one by its noun, one with a qualifier before it. */

import { endsInBracket } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { SectionRole } from '../lexicon/section-titles.ts'
import { tellsOfContest } from './titles/contest-titles.ts'
import { isJoined, roleOfParts, titleBehindJoint } from './titles/joined-titles.ts'
import { roleByNoun } from './titles/noun-titles.ts'
import {
  bodyWords,
  endsAsTitle,
  isGoingOn,
  longestStock,
  roleOfWork,
  shortestStock,
  stockRole,
} from './titles/stock-titles.ts'
import { asksForEvent, opensAsWork, opensAsWorkOnFlow, opensWithVerb } from './titles/work-wording.ts'

/** No title of a section is longer, in characters. */
const longestTitle = 24
const longestQualifier = 8

/** The role of a section by its title, or nothing where the title is not a stock one. */
export function titleRole(title: string): SectionRole | undefined {
  const plain = bareTitle(title)
  if (plain.length > longestTitle) return undefined
  if (plain.startsWith('附件') && /^附件[一二三四五六七八九十\d]{1,3}$/.test(plain)) return 'attachments'
  const exact = stockRole(plain)
  if (exact) return exact
  // 活动日程安排表, 任务分工表: what the table shows
  if (plain.endsWith('表') && shown.has(plain.slice(-3, -1))) return titleRole(plain.slice(0, -1))
  // 县图书馆负责书展的组织实施: a sentence, whatever title it ends with
  if (plain.includes('负责') && !plain.includes('负责人')) return undefined
  // 制定各村清扫计划与实施步骤
  if (writesDown.opening(plain) !== undefined) return undefined
  // 做好会议的准备工作
  if (plain.endsWith('准备工作') && (opensAsWork(plain) || opensWithVerb(plain))) return undefined
  if (bodies.test(plain)) return 'organizations'
  if (tellsOfContest(plain)) return opensWithVerb(plain) ? undefined : 'terms'
  const joined = isJoined(plain) ? (roleOfParts(plain) ?? titleBehindJoint(plain)) : undefined
  if (joined) return joined === 'none' ? undefined : joined
  const known = roleAnnounced(plain) ?? roleOfGoingOn(plain)
  if (known || opensWithVerb(plain)) return known
  return roleByNoun(plain) ?? roleBehindQualifier(plain)
}

const writesDown = new WordList(['制定', '制订', '拟定', '拟订'])

const shown = new Set('安排 分工 日程 进度 计划'.split(' '))

const behindDash = new WordedPattern(['——', '—-', '-—', '--'], /[—-]{2,}.{2,10}$/)

/** 本届运动会的指导思想及目的, 本次活动主题 */
const ofThisOne = new OpeningPattern(
  '本此这',
  /^(?:[本此这][次届]|本)(?:[^，,。的]{1,10}的(?=.{2})|(?=活动|比赛|竞赛|会议))/,
)

/** A title without quotes and colons, the bracket behind it, and what it comes to behind a dash: 活动安排——“八个一”. */
function bareTitle(title: string): string {
  let plain = title.replace(/[\s“”"：:。`'‘’]/g, '')
  if (endsInBracket(plain)) plain = plain.replace(/[（(][^（()）]*[）)]$/, '')
  return behindDash.replace(ofThisOne.replace(plain, ''), '')
}

/** 建立健全组织机构, 组织领导及人员分工 */
const bodies = new WordedPattern(
  ['组织', '机构'],
  new RegExp(
    `^(?:建立|成立|健全|设立|建立健全)?[^，,。]{0,4}(?:${bodyWords.join('|')})(?:(?:和|及|与|、|其|以及)?(?:人员|成员|主要|工作|任务|责任|职责|分工|设置|组成|构建|搭建|建设))*$`,
  ),
)

/** Ⅳ级响应 in an emergency plan holds what is then to be done. */
const responseLevel = /^(?:[ⅠⅡⅢⅣI一二三四]{1,3}|IV)级(?:应急)?响应$/

const settles = new Set('抓好 明确 突出 聚焦 细化 分解 分解落实 细化分解 落实 落细 把握 完成 推进'.split(' '))
const settled = new Set(
  '重点任务 主要任务 重点工作 工作任务 目标任务 工作重点 工作内容 实施步骤 工作步骤 任务分工 责任分工'.split(' '),
)

/** 抓好重点任务, 明确工作步骤: a verb that only announces what the section holds. */
function roleAnnounced(title: string): SectionRole | undefined {
  if (title.endsWith('响应') && responseLevel.test(title)) return 'tasks'
  const tasked = title.slice(-4)
  return settled.has(tasked) && settles.has(title.slice(0, -4)) ? stockRole(tasked) : undefined
}

/** 行动目标, 整治步骤. 宣传平台 and 服务队伍 are one of them, not the chapter of all. */
function roleOfGoingOn(title: string): SectionRole | undefined {
  const role = isGoingOn(title.slice(0, -2)) ? roleOfWork(title.slice(-2)) : undefined
  return role === 'platforms' || role === 'teams' ? undefined : role
}

/** 活动实施步骤, 创建工作目标: a qualifier of two to eight characters before the title. */
function roleBehindQualifier(title: string): SectionRole | undefined {
  // 净街工作领导小组 is one body, and not the chapter of all
  if (!endsAsTitle(title.slice(-2)) || title.endsWith('领导小组') || asksForEvent(title)) return undefined
  const longest = Math.min(longestStock, title.length - 2)
  for (let length = longest; length >= shortestStock; length--) {
    const role = stockRole(title.slice(-length))
    // 谋划下年度工作思路, 制定评分办法, 优化办理流程: something to do
    if ((role === 'guidance' || role === 'terms') && (opensAsWork(title) || settles.has(title.slice(0, -length))))
      return undefined
    if (role === 'workflow' && opensAsWorkOnFlow(title)) return undefined
    if (role && title.length - length <= longestQualifier) return role
  }
  return undefined
}
