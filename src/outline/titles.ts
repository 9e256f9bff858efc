/** Recognises stock section titles, whole or as the opening of a run-together paragraph. */

import { endsInBracket } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { admonitionVerbs, type SectionRole, sectionTitles } from '../lexicon/section-titles.ts'

const roles = new Map<string, SectionRole>()
let longest = 0
for (const [role, titles] of Object.entries(sectionTitles)) {
  for (const title of titles) {
    roles.set(title, role as SectionRole)
    longest = Math.max(longest, title.length)
  }
}
/** The characters that titles of so many characters and more begin and end with: few texts do, and no other is looked up. */
const shortest = 4
const openings = new Set<string>()
const endings = new Set<string>()
for (const title of roles.keys()) {
  if (title.length < shortest) continue
  openings.add(title.slice(0, 2))
  endings.add(title.slice(-2))
}

/** 落实部门工作职责 is something to do, not the title of a section. All these verbs are of two characters. */
const verbs = new Set(admonitionVerbs.split('|'))

/** Whether a heading opens with a verb that admonishes. */
export function opensWithVerb(heading: string): boolean {
  return verbs.has(heading.slice(0, 2))
}

const bodyWords = ['组织机构', '组织体系', '组织领导', '领导机构', '工作机构', '组织架构', '指挥机构']
const setsUpBodies = new RegExp(
  `^(?:建立|成立|健全|设立|建立健全)?[^，,。]{0,4}(?:${bodyWords.join('|')})(?:(?:和|及|与|、|其|以及)?(?:人员|成员|主要|工作|任务|责任|职责|分工|设置|组成|构建|搭建|建设))*$`,
)

/** Ⅳ级响应 in an emergency plan holds what is then to be done. */
const responseLevel = /^(?:[ⅠⅡⅢⅣI一二三四]{1,3}|IV)级(?:应急)?响应$/

/** What such a noun closes tells of conditions and circumstances, not of work to be done. */
const ofTerms = new Set(
  '条件 资格 准则 名额 规则 说明 范围 意义 背景 依据 现状 概况 概述 简介 事项 须知 定义 规程 赛制 必要性 重要性'.split(
    ' ',
  ),
)
/** 隐患处置流程 is how things go; 优化审批流程 is work. */
const workOnFlow = /^(?:实施|落实|推行|简化|再造|梳理|细化|压缩|公开|执行|履行|制定|理顺|改进|公布|编制|打通)/
/** 防火期, 过渡期间: when something holds. */
const ofPeriod = /^[^，,、]{1,5}(?<!筹备|准备|策划|宣传|执行|实施|推进|攻坚|总结|收尾|巩固)期(?:限|间)?$/
/** 重点防范区域, 重点监管对象: where, when and at whom the work aims. */
const ofFocus =
  /^重点.{0,8}(?:区域|地区|地段|路段|范围|时段|时期|期|部位|场所|点位|对象|人群|领域|行业|环节|单位|车辆|企业|产品|品种|行为|岗位|设施|设备)$/
/** 持续减少审批事项: what opens with an adverb or a verb is work. */
const doing =
  /^(?:谋划|理清|厘清|持续|进一步|全面|着力|大力|深入|加快|不断|切实|减少|精简|压减|下放|承接|推行|制定|编制|编排|排定|出台|明确|划定|确定|完善|建立|梳理|细化|修改|调整|拓展|扩展|延伸|清理|取消|废止|废除|破除|放宽|放开|降低|修订|排查|打击|查处|统一|解决|整治|开展|推进|推动|做好|发挥|扩大|优化|规范|治理|改善|提升)/

const goingOn = new Set(
  '行动 整治 治理 创建 建设 改造 培训 比赛 竞赛 演练 宣传 攻坚 服务 试点 专项行动 专项整治 检查 督查 督导 普查 调查 排查 巡查 清查 清理 登记 换届 选举 监测 帮扶 救助'.split(
    ' ',
  ),
)

/** Titles that may have any two characters before them. */
const ownTitles = new Set('目标 原则 时间 任务 步骤'.split(' '))
const setsAim =
  /^(?:锁定|聚焦|瞄准|紧盯|紧扣|围绕|实现|达成|确定|坚持|遵循|把握|完成|下达|分解|落实|压实|细化|安排|合理|保证|抓住|抢抓|节约|缩短|提出|提前|服务|中心|发展|分步|同步|一项|三项|几项|各项|这项|此项)/

/** 举办读书节系列活动 is something to do; 系列活动 holds it. */
const holdsEvents = new WordedPattern(['活动'], /^(?:举办|举行|开展|组织|策划|承办|参加).*活动$/)

/** 抓好重点任务, 明确工作步骤: a verb that only announces what the section holds. */
const settles = new Set('抓好 明确 突出 聚焦 细化 分解 分解落实 细化分解 落实 落细 把握 完成 推进'.split(' '))
const settled = new Set(
  '重点任务 主要任务 重点工作 工作任务 目标任务 工作重点 工作内容 实施步骤 工作步骤 任务分工 责任分工'.split(' '),
)

/** Sections of such roles tell of the plan; they ask for nothing. */
const tells = new Set<SectionRole>(['guidance', 'goals', 'event', 'terms'])

/** The role of a section by its title, or nothing where the title is not a stock one. */
export function titleRole(title: string): SectionRole | undefined {
  let plain = title.replace(/[\s“”"：:。`'‘’]/g, '')
  if (endsInBracket(plain)) plain = plain.replace(/[（(][^（()）]*[）)]$/, '')
  // 活动安排——“八个一”: what it comes to stands behind the title
  if (/[—-]{2}/.test(plain)) plain = plain.replace(/[—-]{2,}.{2,10}$/, '')
  if (plain.length > 24) return undefined
  if (plain.startsWith('附件') && /^附件[一二三四五六七八九十\d]{1,3}$/.test(plain)) return 'attachments'
  const exact = roles.get(plain)
  if (exact) return exact
  // 县图书馆负责书展的组织实施: a sentence, whatever title it ends with
  if (plain.includes('负责') && !plain.includes('负责人')) return undefined
  if (bodyWords.some((word) => plain.includes(word)) && setsUpBodies.test(plain)) return 'organizations'
  const joined = joint.test(plain)
  const parts = joined ? plain.split(/[、和及与]+/) : [plain]
  if (parts.length > 1) {
    const last = roles.get(parts[parts.length - 1] as string)
    const others = parts.slice(0, -1).map((part) => roles.get(part) ?? roles.get(part.slice(-2)))
    if (last === 'goals' && others.every((role) => role === 'guidance')) return last
    // 主要任务及分工, 实施步骤及要求: the second word adds to the first
    if (
      last === undefined &&
      others.length === 1 &&
      others[0] !== undefined &&
      /^(?:任务|责任|时间|完成|进度)?(?:分工|安排|要求|时限|措施|职责|节点|进度)$/.test(parts[1] as string)
    )
      return others[0]
    // 活动时间、地点及人员, 活动的目的及意义: nothing of what they hold is to be done
    const all = [...others, last]
    if (all.every((role) => role !== undefined && tells.has(role))) return others[0]
    // 组织领导及职责分工: the bodies, and then what each of them has to do
    if (others[0] === 'organizations' && /职责|分工|责任/.test(parts.at(-1) as string)) return 'organizations'
    // 主题和内容, 活动内容及时间: what is to be done, and facts of the event
    if (all.includes('tasks') && all.every((role) => role === 'tasks' || role === 'event')) return 'tasks'
    // 活动主题及原则 holds two things, and is neither
    if (others.some((role) => role !== undefined && role !== last)) return undefined
    if (last && parts.every((part) => part.length <= 8)) return last
  }
  const behind = joined ? titleBehindJoint(plain) : undefined
  if (behind) return behind
  if (plain.endsWith('响应') && responseLevel.test(plain)) return 'tasks'
  const tasked = plain.slice(-4)
  if (settled.has(tasked) && settles.has(plain.slice(0, -4))) return roles.get(tasked)
  // 行动目标, 整治步骤: what is going on, in place of 工作 or 活动
  const last = plain.slice(-2)
  const known = goingOn.has(plain.slice(0, -2)) ? (roles.get(`工作${last}`) ?? roles.get(`活动${last}`)) : undefined
  // 宣传平台, 服务队伍: one of them, not the chapter of all
  if (known && known !== 'platforms' && known !== 'teams') return known
  if (opensWithVerb(plain)) return undefined
  // 所需物品, 所需人员: what is to be at hand
  if (plain.startsWith('所需')) return 'terms'
  // 保电目标, 护航任务: what the plan is about, in two characters
  if (plain.length === 4 && ownTitles.has(last) && !doing.test(plain) && !setsAim.test(plain))
    return roles.get(`工作${last}`) ?? roles.get(`活动${last}`)
  const isFlow = (last === '流程' || last === '程序' || last === '议程') && plain.length <= 12
  if (isFlow && !doing.test(plain) && !workOnFlow.test(plain)) return 'workflow'
  // 招生日程, 工作时间节点: days in a row, and what is done on each
  const isSchedule = (last === '日程' || plain.endsWith('时间节点')) && plain.length <= 8
  if (isSchedule && !joined && !doing.test(plain)) return 'phases'
  if (last === '分工' && plain.length <= 12 && !doing.test(plain)) return 'tasks'
  if (plain.includes('期') && ofPeriod.test(plain) && !doing.test(plain)) return 'terms'
  if (plain.startsWith('重点') && ofFocus.test(plain)) return 'terms'
  const isOfTerms = plain.length <= 16 && (ofTerms.has(last) || ofTerms.has(plain.slice(-3)))
  if (isOfTerms && !doing.test(plain)) return 'terms'
  if (!endings.has(last) || holdsEvents.test(plain)) return undefined
  // 活动实施步骤, 创建工作目标: a qualifier of two to eight characters before the title
  for (let length = Math.min(longest, plain.length - 2); length >= shortest; length--) {
    const tail = roles.get(plain.slice(-length))
    // 净街工作领导小组 is one body, and not the chapter of all
    // 谋划下年度工作思路 is something to do
    if (tail === 'guidance' && doing.test(plain)) return undefined
    if (tail && plain.length - length <= 8 && !plain.endsWith('领导小组')) return tail
  }
  return undefined
}

/** What the last two characters of a title say that it holds, whatever noun they stand behind: 净街日主题, 安全目标, 疏散原则. */
const ofNouns = new Map<string, SectionRole>([
  ...['主题', '时间', '地点', '日期', '口号', '人数', '名称', '规模', '线路', '路线'].map(
    (word) => [word, 'event'] as const,
  ),
  ...['目标', '目的', '宗旨', '主旨'].map((word) => [word, 'goals'] as const),
  ...['费用', '预算'].map((word) => [word, 'budget'] as const),
  ['原则', 'principles'],
])
/** 参赛人员, 慰问对象: whom an event is for. 帮扶对象 are there to be helped. */
const partakers = new WordedPattern(
  ['对象', '人员', '成员', '单位', '队伍'],
  /^(?:参[\u4e00-\u9fff]|参加[\u4e00-\u9fff]{0,4}|报名|培训|比赛|竞赛|演练|评选|表彰|宣讲|观摩|工作|慰问|募捐|捐赠|捐款|资助|邀请)(?:对象|人员|成员|单位|队伍)$/,
)

/** Whether a title is of those whom an event is for. */
export function takesPart(title: string): boolean {
  return partakers.test(title)
}

const actsOnNoun =
  /^(?:延长|缩短|压缩|选定|选择|确认|错开|保证|保障|控制|公示|节约|预留|利用|围绕|紧扣|实现|瞄准|锚定|达成|遵循)/

/** The role of a chapter whose title is a noun and what the plan tells of it: 比赛日期, 参赛对象. */
export function titleOfNoun(title: string): SectionRole | undefined {
  const plain = title.replace(/[\s：:。]|[（(][^（()）]{1,12}[）)]$/g, '')
  if (plain.length < 3 || plain.length > 8 || joint.test(plain)) return undefined
  const role = ofNouns.get(plain.slice(-2)) ?? (takesPart(plain) ? 'event' : undefined)
  return role === undefined || opensWithVerb(plain) || doing.test(plain) || actsOnNoun.test(plain) ? undefined : role
}

const joints = new Set('的和与及、，,')
const joint = /[的和与及、，,]/

/** 扎实的组织保障: the role of the title behind a joint. Words of two characters are titles only alone: …的主题 closes many a heading. */
function titleBehindJoint(plain: string): SectionRole | undefined {
  for (let at = 1; at <= plain.length - 4; at++) {
    const role = joints.has(plain[at - 1] as string) ? roles.get(plain.slice(at)) : undefined
    if (role) return role
  }
  return undefined
}

/** Length of the stock title that a text opens with, a second one joined to it by 和 or 及 included; 0 where it opens with none. */
export function stockTitlePrefix(text: string): number {
  const first = oneTitle(text)
  if (first === 0 || !/^(?:以及|[和及与、])/.test(text.slice(first, first + 2))) return first
  const joint = text.startsWith('以及', first) ? 2 : 1
  const second = oneTitle(text.slice(first + joint, first + joint + longest))
  return second > 0 ? first + joint + second : first
}

function oneTitle(text: string): number {
  const first = text.slice(0, 2)
  if (goingOn.has(first)) {
    const last = text.slice(2, 4)
    if (roles.has(`工作${last}`) || roles.has(`活动${last}`)) return 4
  }
  if (!openings.has(first)) return 0
  for (let length = Math.min(longest, text.length); length >= shortest; length--) {
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
  if (!endings.has(text.slice(end - 2, end))) return false
  for (let start = end - shortest; start >= Math.max(from, end - longest); start--)
    if (roles.has(text.slice(start, end))) return true
  return false
}

/** Words that the title of a document ends with. */
const documentWords = new Set('方案 计划 要点 意见 预案 办法 细则 通知 安排 分工 分解 规划 策划 策划书 通告'.split(' '))
const longestRemark = 14

/** Whether a line is the title of a document of its own: 某某工作实施方案, 某某工作方案（试行）2. */
export function looksTitled(line: string): boolean {
  if (line.length > 60) return false
  let end = line.length
  while (end > line.length - 2 && isDigit(line.charCodeAt(end - 1))) end--
  const words = line.slice(0, end)
  if (closesTitle(words)) return true
  if (!endsInBracket(words)) return false
  for (let open = end - 3; open >= end - 2 - longestRemark; open--) {
    if ((words[open] === '（' || words[open] === '(') && closesTitle(words.slice(0, open))) return true
  }
  return false
}

/** Whether words are one title, and no sentence that ends with a word of titles. */
function closesTitle(words: string): boolean {
  return (documentWords.has(words.slice(-2)) || documentWords.has(words.slice(-3))) && !/[。；;：:]/.test(words)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
