/**
 * Titles that are known by the noun they close with, whatever stands before it: 参赛须知, 隐患处置流程, 净街日主题. What opens
 * as work does is none.
 */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { blanks } from '../../language/signs.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { type SectionRole, stagesOfWork } from '../../lexicon/section-titles.ts'
import { isContestChapter } from './contest-titles.ts'
import { isJoined } from './joined-titles.ts'
import { roleOfWork } from './stock-titles.ts'
import { opensAsWork, opensAsWorkOnAim, opensAsWorkOnFlow, opensAsWorkOnNoun } from './work-wording.ts'

/** What such a noun closes tells of conditions and circumstances, not of work to be done. */
const ofTerms = new Set(
  '条件 资格 准则 名额 规则 说明 范围 意义 背景 依据 现状 概况 概述 简介 事项 须知 定义 规程 赛制 必要性 重要性 类别 组别'.split(
    ' ',
  ),
)
const longestOfTerms = 20
const ofMeasures =
  /^(?:整改|应急|救援|救助|处置|防范|防控|防护|预防|安全|整治|治理|推进|创建|活动|宣传|管理|帮扶){1,3}措施$/
const ofMeaning = /(?:的|时代|精神|科学|基本|主要|深刻)内涵$/
/** 防火期, 过渡期间: when something holds. */
const ofPeriod = new ClosingPattern('期限间', new RegExp(`^[^，,、]{1,5}(?<!${stagesOfWork}|前|中|后)期(?:限|间)?$`))
/** 重点防范区域, 重点监管对象: where, when and at whom the work aims. */
const ofFocus =
  /^重点.{0,8}(?:区域|地区|地段|路段|范围|时段|时期|期|部位|场所|点位|对象|人群|领域|行业|环节|单位|车辆|企业|产品|品种|行为|岗位|设施|设备)$/

/** 流程 and 程序 are how things go, 分工 who does what. */
const flows = new Set('流程 程序 议程'.split(' '))
const longestFlow = 12
const longestSchedule = 8

/** Titles that may have any two characters before them. */
const ownTitles = new Set('目标 原则 时间 地点 任务 步骤'.split(' '))

/** 十大行动, 八项重点工程: only how many stand below. */
const countsWorks =
  /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[大项](?:专项|重点|主要)?(?:行动|工程|任务|举措|措施|工作|战役)$/
const longestCounted = 9
const numerals = '一二三四五六七八九十0123456789'

/** 演练道具, 活动器材: what is at hand. */
const isOfTools = (title: string) => title.length === 4 && events.has(title.slice(0, 2)) && tools.has(title.slice(2))
const events = new Set('活动 演练 比赛 竞赛 表演 现场 培训 宣传'.split(' '))
const tools = new Set('道具 器材 用品 物品 物资 设备 工具'.split(' '))

/** The role of a section whose title is no stock one, but closes as one does. */
export function roleByNoun(title: string): SectionRole | undefined {
  // 所需物品, 所需人员: what is to be at hand
  if (title.startsWith('所需') || isOfTools(title)) return 'terms'
  if (title.length <= longestCounted && numerals.includes(title[0] ?? ' ') && countsWorks.test(title)) return 'tasks'
  const last = title.slice(-2)
  // 应急救援措施, 防汛措施
  if (last === '措施' && ofMeasures.test(title)) return 'tasks'
  // 保电目标, 护航任务: what the plan is about, in two characters
  if (title.length === 4 && ownTitles.has(last) && !opensAsWorkOnAim(title)) return roleOfWork(last)
  if (title.length <= longestFlow && flows.has(last) && !opensAsWorkOnFlow(title)) return 'workflow'
  // 活动节目安排, 晚会节目单: what is put on, one after the other
  const isProgramme = title.endsWith('节目安排') || title.endsWith('节目单')
  if (title.length <= longestFlow && isProgramme && !opensAsWorkOnFlow(title)) return 'workflow'
  // 招生日程, 工作时间节点: days in a row, and what is done on each
  const isSchedule = title.length <= longestSchedule && (last === '日程' || title.endsWith('时间节点'))
  if (isSchedule && !isJoined(title) && !opensAsWork(title)) return 'phases'
  if (title.length <= longestFlow && last === '分工' && !opensAsWork(title)) return 'tasks'
  // 听课要求, 服装要求: what is asked of the thing named, and no work beside the others
  if (title.length === 4 && last === '要求' && !opensAsWork(title)) return 'terms'
  if (title.startsWith('重点') && ofFocus.test(title)) return 'terms'
  // “雷锋精神”的时代内涵: what something means
  if (last === '内涵' && ofMeaning.test(title)) return 'terms'
  const isOfTerms = title.length <= longestOfTerms && (ofTerms.has(last) || ofTerms.has(title.slice(-3)))
  return (isOfTerms || ofPeriod.test(title)) && !opensAsWork(title) ? 'terms' : undefined
}

/** What the last two characters of a title say that it holds, whatever noun they stand behind: 净街日主题, 安全目标, 疏散原则. */
const ofNouns = new Map<string, SectionRole>([
  ...['主题', '基调', '时间', '地点', '日期', '口号', '人数', '名称', '规模', '线路', '路线'].map(
    (word) => [word, 'event'] as const,
  ),
  ...['目标', '目的', '宗旨', '主旨'].map((word) => [word, 'goals'] as const),
  ...['费用', '预算'].map((word) => [word, 'budget'] as const),
  ['原则', 'principles'],
  ['划分', 'terms'],
  ['形式', 'terms'],
])

/** 网格设置, 站点设置: into what a place is divided. 环节设置 holds what is done. */
const ofPlaces = new WordedPattern(['设置'], /^[^，,。]{0,4}(?:网格|站点|点位|片区|区域|岗位|考点|考场)设置$/)

/** 参赛人员, 慰问对象: whom an event is for. 帮扶对象 are there to be helped. */
const partakers = new WordedPattern(
  ['对象', '人员', '成员', '单位', '部门', '队伍', '领导', '嘉宾', '来宾'],
  /^(?:参[\u4e00-\u9fff]|参加[\u4e00-\u9fff]{0,4}|报名|培训|比赛|竞赛|演练|评选|表彰|宣讲|观摩|工作|慰问|募捐|捐赠|捐款|资助|邀请|出席|到场)(?:对象|人员|成员|单位|部门|队伍|领导|嘉宾|来宾)$/,
)

/** Whether a title is of those whom an event is for. */
export function takesPart(title: string): boolean {
  return partakers.test(title)
}

const besideTitle = new WordedPattern([...blanks, ...'：:。）)'], /[\s：:。]|[（(][^（()）]{1,12}[）)]$/g)

/** The role of a chapter whose title is a noun and what the plan tells of it: 比赛日期, 参赛对象. Items may be called so as well. */
export function titleOfNoun(title: string): SectionRole | undefined {
  const plain = besideTitle.replace(title, '')
  if (isContestChapter(plain)) return 'terms'
  // the 的 of 运动会目的 joins nothing
  if (plain.length < 3 || plain.length > 8 || isJoined(plain.endsWith('目的') ? plain.slice(0, -2) : plain))
    return undefined
  const role = ofNouns.get(plain.slice(-2)) ?? (takesPart(plain) ? 'event' : ofPlaces.test(plain) ? 'terms' : undefined)
  return role === undefined || opensAsWorkOnNoun(plain) ? undefined : role
}
