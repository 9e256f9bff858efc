/**
 * What every node of an outline is for. A stock title settles it; else the heading's own words (成立…领导小组,
 * …平台, …服务队, …阶段); else what stands under it (组长：, 坚持… four times, 加强… four times); else its parent.
 */

import { endsInBracket } from '../language/brackets.ts'
import { isPost } from '../language/roster.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import { admonitionTopics, type SectionRole } from '../lexicon/section-titles.ts'
import { bodyEndings, platformEndings, teamEndings } from '../lexicon/unit-words.ts'
import { opensWithTime } from './heading.ts'
import { wideForms } from './inline-marks.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode } from './node.ts'
import { opensWithVerb, titleOfNoun, titleRole } from './titles.ts'

const admonitionTopic = new RegExp(`(?:${admonitionTopics})`)
const ofBodies = bodyEndings.map(([word]) => word).join('|')
/** The last characters of such names, and of a bracket behind them. */
const bodyEnds = `${endsOf(bodyEndings.map(([word]) => word))}所站）)`
const platformEnds = endsOf(platformEndings)
const teamEnds = `${endsOf(teamEndings)}）)`
const setUp = '(?:成立|设立|组建|建立|建好|打造|搭建|构建|建设|组成)'
const verbFirst = new RegExp(`^${setUp}`)
const bracket = '(?:[（(][^（()）]{1,30}[）)])?'
const organization = new RegExp(`^(?:${setUp}.{0,30}|.{0,24})(?:${ofBodies}|(?<![场住厕处车网基油])[所站])${bracket}$`)
const platform = new RegExp(`^${setUp}?[^，,、]{1,20}(?:${platformEndings.join('|')})$`)
const team = new RegExp(`^(?:${setUp})?[^，,。]{1,30}(?:${teamEndings.join('|')})${bracket}$`)
/** 建立队伍 and 加强人才队伍 speak of staff, not of one team. */
const vagueTeam = /^(?:建立|加强|壮大|建强|打造|建设|培育|充实).{0,10}队伍$/
const stage =
  /(?:阶段|(?:筹备|准备|策划|宣传|执行|实施|推进|攻坚|总结|收尾|巩固)期)(?:[（(][^（()）]{1,40}[）)]){0,2}[:：]?$/
/** 第一阶段（准备阶段）: counted as phases are, though no other may follow. */
const countedStage = /^第[一二三四五六]阶段/

function isStage(name: string): boolean {
  return (name.includes('阶段') || name.includes('期')) && stage.test(name)
}

function endsOf(words: readonly string[]): string {
  return words.map((word) => word.at(-1)).join('')
}

const rosterLine =
  /^[^\S\n]*[（(]?(?:第一|常务|执行|总)?(?:组\s*长|总指挥|指挥长|召集人|主\s*任|所\s*长|站\s*长|队\s*长|部\s*长)\s*[:：]/m

/** The last character of such a post. */
const postBeforeColon = /[长挥人任]\s*[:：]/

/** Whether a text has a line of a roster: 组长：…. */
function hasRoster(text: string): boolean {
  return postBeforeColon.test(text) && rosterLine.test(text)
}

/** A line that opens with who answers. */
const answering = /^[^\S\n]*(?:牵头|主责|责任|承办)[\u4e00-\u9fff]{0,4}(?:单位|部门|科室|领导)[:：]/m
/** （甲组牵头，乙部配合）, （责任单位：…） */
const givenOut =
  /[（(〔［][^（()）〔〕［］]{0,24}(?:牵头|负责|责任(?:单位|部门|科室|小组|人)|配合)[^（()）〔〕［］]{0,60}[）)〕］]/
const checks = /(?:重点|内容|标准|要点)$/

const leads = /^(?:加强|强化|健全|落实)[^，,。]{0,8}(?:领导|组织)/
const foundsGroup = /(?:成立|设立|组建)[^。；;]{0,30}(?:领导小组|指挥部|工作组|专班)/

/** Roles that a container passes on to what stands under it. */
const inherited: Partial<Record<NodeRole, NodeRole>> = {
  principles: 'principle',
  platforms: 'platform',
  teams: 'team',
  tasks: 'duty',
  phases: 'phase',
  safeguards: 'safeguard',
  checks: 'check',
  goals: 'text',
  guidance: 'text',
  terms: 'text',
  event: 'text',
  text: 'text',
  organizations: 'text',
  attachments: 'duty',
  container: 'duty',
}

function share(names: readonly string[], test: (name: string) => boolean): number {
  return names.length === 0 ? 0 : names.filter(test).length / names.length
}

const isAdmonition = (name: string) => opensWithVerb(name) && admonitionTopic.test(name)

/** What a title inside the chapter of safeguards may have been read as. */
const mayBeSafeguard: ReadonlySet<SectionRole> = new Set(['organizations', 'safeguards', 'tasks', 'goals', 'phases'])

const periodFirst = /^[（(][^（()）]{0,16}\d{1,2}月/

/** What the headings under a node say that it holds, where most of them agree. */
function roleByChildren(outline: Outline, node: OutlineNode): NodeRole | undefined {
  const names = node.children.filter((child) => !child.inline).map((child) => nameOf(outline, child))
  if (names.length < 2) return undefined
  if (share(names, (name) => name.startsWith('坚持')) >= 0.6) return 'principles'
  if (share(names, isStage) >= 0.6) return 'phases'
  // 第一周（9月1日—6日）：…, 第二周（9月7日—13日）：…
  const staged = node.children.filter(({ mark }) => mark?.form === 'stage')
  if (staged.length > 1 && staged.every((child) => periodFirst.test(nameOf(outline, child)))) return 'phases'
  // 怎么干 over 动员（3月5日—3月7日）, 大干（3月8日—3月31日）
  const isChapter = node.parent?.parent === undefined
  if (isChapter && names.every(isDated) && !/活动|项目|内容|任务/.test(nameOf(outline, node))) return 'phases'
  // 人员分工 over 信号组, 救护组, 宣传组
  if (share(names, isGroup) >= 0.6 || names.every(isPost)) return 'organizations'
  if (mayAdmonish(outline, node) && share(names, isAdmonition) >= 0.6) return 'safeguards'
  return undefined
}

/** 信号组 */
function isGroup(name: string): boolean {
  return name.endsWith('组') && /^[^，,。]{1,8}组$/.test(name)
}

/** Admonitions close a plan: a chapter in the middle that reads like them is about the work itself. */
function mayAdmonish(outline: Outline, node: OutlineNode): boolean {
  const chapter = node.parent?.parent === undefined || node.parent.inferred
  return (
    (chapter && node.parent?.children.at(-1) === node) ||
    /(?:措施|举措|保障|要求|组织领导|监督|考核)/.test(nameOf(outline, node))
  )
}

/** Verbs that work on a body rather than found one. */
const works = /^(?:壮大|布局|推行|推进|推动|实施|开展|加快|实行|完善|优化|提升|用好|做强|拓展|深化|规范|整治|改造)/

/** Verbs that use a team or a body which is there already. */
const uses =
  /^(?:各[^，,]{1,8}(?:组织|成立|组建)|统一|统筹|调度|协调|指导|动员|发挥|整合|支持|做好|负责|管理|规范|加强|依托|联系|组织)/

/** 建设创新平台, 用好服务平台: work to be done. */
const worksOnPlatform =
  /^(?:建设|加快|推进|推动|完善|提升|优化|升级|拓展|壮大|做优|做强|建强|用好|依托|利用|发挥|对接|接入|支持|扶持|培育|建好|管好|清理|规范|整治|运行)/

/** 行车组织方面, 重点时段安排, 汛前准备: headings that only hold what stands under them. */
const holdsOnly = /^.{2,12}(?:方面|安排|(?<!标)准备)$/

function isPlatform(name: string): boolean {
  return platformEnds.includes(name.at(-1) ?? ' ') && platform.test(name) && !worksOnPlatform.test(name)
}

/** What a heading sets up, by its own words. */
function roleByName(name: string, text: string, hasChildren: boolean, inOrganizations: boolean): NodeRole | undefined {
  const plain = '。：:下'.includes(name.at(-1) ?? ' ')
    ? name.replace(/[。：:]$|[，,][^，,。]{0,8}如下[：:]?$/, '')
    : name
  const last = plain.at(-1) ?? ' '
  // 建成分馆并接入服务平台, 组建并培训队伍: two acts set nothing up
  if (plain.includes('并') && /[^合]并[^网轨]/.test(plain)) return hasRoster(text) ? 'organization' : undefined
  if (
    teamEnds.includes(last) &&
    team.test(plain) &&
    !uses.test(plain) &&
    !/(?:建设|管理|培训)$/.test(plain) &&
    !vagueTeam.test(plain)
  )
    return 'team'
  if (plain.length <= 24 && !hasChildren && isPlatform(plain)) return 'platform'
  const mayBeBody = plain.length > 2 && bodyEnds.includes(last)
  const named = mayBeBody && organization.test(plain) && !/(?:建设|工作|活动)$/.test(plain) && !works.test(plain)
  // 建设综合服务中心 among tasks is a task; 成立 and 设立 found a body wherever they stand
  if (named && /(?<!分)中心$/.test(plain) && !/^(?:成立|设立|组建)/.test(plain) && !inOrganizations) return undefined
  if (named && (verbFirst.test(plain) || plain.length <= 22)) return 'organization'
  if (hasRoster(text)) return 'organization'
  if (inOrganizations && isGroup(plain)) return 'organization'
  return undefined
}

function ownBody(outline: Outline, node: OutlineNode): string {
  return node.body.map((part) => (part.type === 'paragraph' ? outline.document.slice(part) : '')).join('\n')
}

function assign(outline: Outline, node: OutlineNode, parent: NodeRole, hasTasks: boolean): void {
  node.role = roleOf(outline, node, parent, hasTasks)
  for (const child of node.children) assign(outline, child, node.role, hasTasks)
  settleChildren(outline, node, hasTasks)
}

/** 一是坚持…二是坚持… at the head of a plan whose chapter heading is lost are its principles. */
function principleRun(outline: Outline, root: OutlineNode): void {
  const run = root.children.filter((child) => child.mark?.form === 'ordinal-word' && child.role === 'duty')
  if (
    run.length < 3 ||
    share(
      run.map((child) => nameOf(outline, child)),
      (name) => name.startsWith('坚持'),
    ) < 0.6
  )
    return
  for (const child of run) child.role = 'principle'
}

/** 应急工作组, 五个工作专班: the name of a kind, over the groups themselves. */
const severalGroups =
  /^(?:.{0,6}(?:下设|设立|成立|组建))?(?:[一二三四五六七八九十\d]{1,2}个)?(?:应急|专项|专业|相关|各)?(?:工作|专项|专业)?(?:组|专班|小组)$/

/** 成立村级包保工作组 over 东村包保工作组 and 西村包保工作组: the kind that all of them are. */
function isKindOfGroups(outline: Outline, node: OutlineNode): boolean {
  const name = nameOf(outline, node)
  if (severalGroups.test(name)) return true
  const kind = /[\u4e00-\u9fff]{2,4}(?:组|专班)$/.exec(name)?.[0]
  return kind !== undefined && node.children.every((child) => nameOf(outline, child).endsWith(kind.slice(-4)))
}

const stationName = /(?:[所站]|中心)(?:[（(][^（()）]{1,12}[）)])?$/
const pointName = /^[^，,。；;]{2,12}(?:服务|实践|工作|联络|活动|宣传|志愿)点(?:[（(][^（()）]{1,12}[）)])?$/
const holdersOf: ReadonlySet<NodeRole> = new Set(['container', 'platforms', 'teams', 'organizations'])

/** Roles that only hold in company: what the other headings of a section are tells what one of them is. */
function settleChildren(outline: Outline, node: OutlineNode, hasTasks: boolean): void {
  if (node.children.length === 0) return
  // one platform among tasks is built as a task; platforms stand together or under a heading that speaks of them
  const platforms = node.children.filter((child) => child.role === 'platform')
  if (platforms.length === 1 && node.children.length > 1) {
    for (const child of platforms) if (verbFirst.test(nameOf(outline, child))) assignDuty(outline, child, hasTasks)
  }
  // 工匠队 beside two 服务队 is a team too
  if (node.children.some((child) => child.role === 'team') && /队伍/.test(nameOf(outline, node)))
    for (const child of node.children) if (/[^，,]队$/.test(nameOf(outline, child))) child.role = 'team'
  // 楼栋服务点 below 总站 and 分站 is the lowest of them
  if (node.children.some((child) => child.role === 'organization' && stationName.test(nameOf(outline, child))))
    for (const child of node.children)
      if (child.role === 'duty' && pointName.test(nameOf(outline, child))) child.role = 'organization'
  // a heading that only holds platforms, teams or bodies is none of them and no duty
  const setsUp = (child: OutlineNode) =>
    child.role === 'platform' || child.role === 'team' || child.role === 'organization'
  const holds = node.children.length > 1 && node.children.every(setsUp)
  const several = holds && node.role === 'organization' && isKindOfGroups(outline, node)
  if (holds && (node.role === 'duty' || node.role === 'team' || node.role === 'platform' || several))
    node.role = 'container'
  // so is the one over several of those
  const holders = node.children.length > 1 && node.children.every((child) => holdersOf.has(child.role))
  if (holders && node.role === 'duty' && node.body.length === 0) node.role = 'container'
  // 明确各单位职责 over 县城管局职责, 县水利局职责
  const ofUnits = (child: OutlineNode) => /.{2}职责$/.test(nameOf(outline, child))
  if (node.role === 'duty' && node.body.length === 0 && node.children.length > 1 && node.children.every(ofUnits))
    node.role = 'container'
  // and one over nothing but points to verify is the name of their list
  const verifies = node.children.length > 2 && node.children.every((child) => child.role === 'check')
  if (verifies && node.role === 'duty' && node.body.length === 0) node.role = 'container'
}

/** What a node's company tells of it: found out once for all headings under the same one, of which there may be thousands. */
function inCompany(tells: (outline: Outline, parent: OutlineNode) => boolean) {
  const known = new WeakMap<OutlineNode, boolean>()
  return (outline: Outline, { parent }: OutlineNode): boolean => {
    if (!parent) return false
    const told = known.get(parent) ?? tells(outline, parent)
    known.set(parent, told)
    return told
  }
}

/** 是否…, 有无…: points to verify, where most of the items beside it ask too. */
const isQuestion = inCompany((outline, parent) => {
  if (parent.children.length < 3) return false
  const names = parent.children.map((child) => nameOf(outline, child))
  if (share(names, (name) => /是否|有无/.test(name)) > 0.5) return true
  // the points of a standard share the word that names it: “四有”: 有…, 有…, 有…, 有…
  const body = ownBody(outline, parent)
  const word = body.includes('标准') ? /[“"]?[二三四五六七八九十]([一-鿿])[”"]?(?:的)?标准/.exec(body)?.[1] : undefined
  return word !== undefined && names.every((name) => name.startsWith(word))
})

function assignDuty(outline: Outline, node: OutlineNode, hasTasks: boolean): void {
  node.role = 'duty'
  for (const child of node.children) assign(outline, child, 'duty', hasTasks)
}

/** 活动安排 holds phases in one plan and activities in the next: phases are called so, or have dates in their headings. */
function hasStages(outline: Outline, node: OutlineNode): boolean {
  // 2024年5月底前，完成部署。 line by line
  const lines = node.children.length === 0 ? ownBody(outline, node).split('\n') : []
  if (lines.filter((line) => opensWithTime.test(line)).length > 1) return true
  const headings = node.children.filter((child) => !child.inline)
  const dated = (child: OutlineNode) => {
    const name = nameOf(outline, child)
    return (
      child.mark?.form === 'stage' ||
      /阶段|季度|半年/.test(name) ||
      /[\d一二三四五六七八九十]{1,2}月/.test(name + ownBody(outline, child).slice(0, 16))
    )
  }
  return headings.length > 0 && headings.filter(dated).length * 2 >= headings.length
}

/** One 阶段 among other things is a step of theirs; phases come at least in pairs. */
const isAmongStages = inCompany(
  (outline, parent) => parent.children.filter((child) => isStage(nameOf(outline, child))).length > 1,
)

/** 宣传发动（9月1日—9月5日）, 组织实施（9月6日—25日）: chapters that have a period each are phases, whatever they are called. */
const dated =
  /[（(][^（()）]{0,12}\d{1,2}月[^（()）]{0,8}[—\-－–~～至到][^（()）]{0,12}(?:\d|[月日旬底])[^（()）]{0,4}[）)]$/

function isDated(name: string): boolean {
  return endsInBracket(name) && dated.test(name)
}

const isAmongDated = inCompany(
  (outline, parent) => parent.children.filter((child) => isDated(nameOf(outline, child))).length > 1,
)

/** 县教育局：1.…, 交警大队：1.…: units that have no number, not all of which are called as teams and stations are. */
const isAmongUnits = inCompany((outline, parent) => {
  const units = parent.children
    .filter((child) => (child.mark ?? child.number) === undefined && !child.inferred)
    .map((child) => nameOf(outline, child))
    .filter((name) => endsAsUnit(name))
  return units.length > 1 && units.some((name) => /[局厅委办]$/.test(name))
})

/** A programme of events, each with its place: 时间：…地点：…. */
function isProgramme(outline: Outline, node: OutlineNode): boolean {
  return (
    share(
      node.children.map((child) => ownBody(outline, child)),
      (text) => /^[^\S\n]*(?:活动)?地点\s*[:：]/m.test(text),
    ) > 0.5
  )
}

/** Two in five headings that admonish are enough where the plan has a chapter of tasks already. */
function admonishes(outline: Outline, node: OutlineNode): boolean {
  const names = node.children.filter((child) => !child.inline).map((child) => nameOf(outline, child))
  return share(names, isAdmonition) >= 0.4
}

/** 主要职责 of the body that a notice sets up, as a chapter of its own. */
const ofOneBody = /^(?:领导小组|指挥部|委员会)?的?(?:主要)?职责(?:任务)?$/
/** 县农业局：…, the duties of several. */
const unitLabel = /^([^，,。；;：:\n]{2,20})(?:[:：]|$)/

/** Whether a chapter tells what one body is there for, and gives nothing to units one by one. */
function isOfOneBody(outline: Outline, node: OutlineNode, name: string): boolean {
  if (node.inline || node.level !== 1 || !ofOneBody.test(name)) return false
  const lines = [...node.children.map((child) => nameOf(outline, child)), ...ownBody(outline, node).split('\n')]
  return lines.every((line) => !endsAsUnit(unitLabel.exec(line)?.[1] ?? ''))
}

/**
 * Chapters, and what is told of one event, may be called after any noun: 净街日主题; among tasks 开幕式时间 is one of
 * them. 每周主题 over what is done each week is no fact of the event.
 */
function chapterRole(node: OutlineNode, name: string, parent: NodeRole): SectionRole | undefined {
  if (parent !== 'container' && parent !== 'duty') return undefined
  // 1.责任人：李某 below an item states who answers for it
  if (parent === 'duty' && partyLabels.has(name) && node.body.length > 0 && node.children.length === 0) return 'event'
  const role = titleOfNoun(name)
  if (role === 'event') return node.children.length === 0 ? role : undefined
  return parent === 'container' ? role : undefined
}

function roleOf(outline: Outline, node: OutlineNode, parent: NodeRole, hasTasks: boolean): NodeRole {
  const name = nameOf(outline, node)
  if (node.inferred) {
    const byChildren = roleByChildren(outline, node)
    if (byChildren) return byChildren
    if (parent === 'duty') return 'container'
    return parent === 'container' ? 'tasks' : parent
  }
  if (parent === 'principles' || parent === 'principle') return parent === 'principles' ? 'principle' : 'text'
  if (parent === 'phases') return 'phase'
  if (parent === 'platforms') return 'platform'
  if (parent === 'teams') return 'team'
  if (parent === 'container' && !node.inline && isDated(name) && isAmongDated(outline, node)) return 'phase'
  const inherits = inherited[parent]
  if (isOfOneBody(outline, node, name)) return 'terms'
  const byTitle: SectionRole | undefined = node.inline
    ? undefined
    : (titleRole(name) ?? chapterRole(node, name, parent))
  // 实施阶段 beside 准备阶段 and 总结阶段 is one of them
  if (byTitle === 'phases' && isStage(name) && isAmongStages(outline, node)) return 'phase'
  if (byTitle) {
    // one that only speaks of platforms or of teams holds none: 组建工作队伍。一是充实力量…
    const holdsNone = node.children.every(({ mark }) => mark !== undefined && wideForms.has(mark.form))
    if ((byTitle === 'platforms' || byTitle === 'teams') && holdsNone) return inherits ?? 'text'
    // 完成全年目标 over items that each name who answers for them: they are given out, and not only aimed at
    if (
      byTitle === 'goals' &&
      node.children.length > 1 &&
      node.children.every((child) => answering.test(ownBody(outline, child)))
    )
      return 'tasks'
    // 重点环节 over items of which several say who answers: they are given out, and not only listed
    if (byTitle === 'terms' && node.children.filter((child) => givenOut.test(ownBody(outline, child))).length > 1)
      return 'tasks'
    // 工作措施 and 组织领导 hold tasks in one plan and admonitions in the next: what stands under them decides
    const byChildren = roleByChildren(outline, node)
    if (byTitle === 'tasks' && byChildren) return byChildren
    // 人员安排 over a roster is the body whose it is
    if (byTitle === 'tasks' && name.includes('人员') && hasRoster(ownBody(outline, node))) return 'organization'
    // 演练程序 by the clock: what is to be done when
    const atHours = (name: string) => /^(?:\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}日|第.{1,3}[步项])/.test(name)
    const isTimed = (child: OutlineNode) => atHours(nameOf(outline, child)) || atHours(ownBody(outline, child))
    if (byTitle === 'workflow' && node.children.filter(isTimed).length * 2 > node.children.length) return 'tasks'
    if (byTitle === 'organizations' && byChildren === 'safeguards') return byChildren
    if (byTitle === 'tasks' && hasTasks && /措施|举措/.test(name) && admonishes(outline, node)) return 'safeguards'
    if (
      byTitle === 'phases' &&
      /安排|流程|推进/.test(name) &&
      (!hasStages(outline, node) || isProgramme(outline, node))
    )
      return 'tasks'
    // 组织保障, 监督考核, 工作要求 inside the chapter of that kind are each one of what it asks for
    if (parent === 'safeguards' && node.children.length === 0 && mayBeSafeguard.has(byTitle)) return 'safeguard'
    if (byTitle === 'goals' && name.includes('任务') && node.children.length > 0) return 'tasks'
    if (byTitle === 'organizations' && inherits === 'duty' && node.children.length === 0) return 'organizations'
    // 具体要求 inside one item are its terms, not what the plan demands of all
    if (byTitle === 'safeguards' && parent === 'duty') return 'terms'
    // 分级响应 with a text and nothing below it is one of the steps of an emergency plan
    if (byTitle === 'tasks' && parent === 'tasks' && node.children.length === 0 && /响应$|处置$/.test(name))
      return 'duty'
    return byTitle
  }
  const text = ownBody(outline, node)
  const byName =
    node.inline || node.mark?.form === 'yao'
      ? undefined
      : roleByName(
          name,
          text,
          node.children.some((child) => !child.inline && !isPlatform(nameOf(outline, child))),
          parent === 'organization' || parent === 'organizations',
        )
  if (parent === 'safeguards')
    return byName === 'organization' && /^(?:成立|设立|组建)/.test(name) ? 'organization' : 'safeguard'
  if (parent === 'safeguard') return 'text'
  // 加强领导 with nothing but the group that it sets up
  if (node.children.length === 0 && leads.test(name) && foundsGroup.test(text)) return 'safeguard'
  // 执法支队 and 水利站 in a chapter that says what is whose are units
  const isUnit =
    byName === 'team' || (byName === 'organization' && /[所站队]$|中心$/.test(name) && !verbFirst.test(name))
  if (isUnit && parent === 'tasks' && node.parent && /职责|分工/.test(nameOf(outline, node.parent))) return 'duty'
  if (isUnit && !node.mark && isAmongUnits(outline, node)) return 'duty'
  if (byName) return byName
  const isPhase = () => node.mark?.form === 'stage' || countedStage.test(name) || isAmongStages(outline, node)
  if (!node.inline && isStage(name) && isPhase()) return 'phase'
  const byChildren = roleByChildren(outline, node)
  if (byChildren) return byChildren
  if (node.mark?.form === 'yao' || isQuestion(outline, node)) return 'check'
  if (parent === 'phase') return 'duty'
  if (parent === 'check' || parent === 'checks') return 'check'
  if (
    node.children.length > 0 &&
    checks.test(name) &&
    share(
      node.children.map((child) => nameOf(outline, child) + ownBody(outline, child)),
      (item) => /是否|有无/.test(item),
    ) > 0.5
  )
    return 'checks'
  // 主要职责：1.…: what a body is there for
  const holder = node.parent?.inferred ? node.parent.parent : node.parent
  if (
    (parent === 'organizations' || node.parent?.inferred) &&
    holder?.role === 'organizations' &&
    /职[ \u3000]*责[:：]\s*$/.test(ownBody(outline, holder))
  )
    return 'text'
  // 1.组长：由…担任, （一）领导小组办公室设在县民政局: who holds a post, and where a body sits
  if (parent === 'organizations' && (isPost(name) || name.includes('办公室设在'))) return 'text'
  if (parent === 'organization' || parent === 'organizations' || parent === 'platform' || parent === 'team')
    return parent === 'organizations' ? 'duty' : 'text'
  if (parent === 'guidance' || parent === 'goals') return node.children.length > 0 ? 'duty' : 'text'
  if (inherits === 'duty' && node.children.length > 1 && node.body.length === 0 && holdsOnly.test(name)) return 'tasks'
  // 月度安排 over a table of what is to be done in which month
  const tabled = inherits === 'duty' && node.children.length === 0 && node.body.at(-1)?.type === 'table'
  if (tabled && node.body.length <= 2 && /^.{0,8}(?:安排|计划|分工|进度)$/.test(name)) return 'tasks'
  return inherits ?? (parent === 'duty' ? 'duty' : 'text')
}

/** Gives every node of the outline its role. */
export function assignRoles(outline: Outline): void {
  const { root } = outline
  const hasTasks = root.children.some((child) => {
    const name = nameOf(outline, child)
    return titleRole(name) === 'tasks' && !/措施|举措/.test(name)
  })
  root.role = 'container'
  for (const child of root.children) assign(outline, child, 'container', hasTasks)
  settleChildren(outline, root, hasTasks)
  principleRun(outline, root)
  // the last chapter of a plan admonishes even where its title is none of the stock ones
  const last = root.children.at(-1)
  if (last && root.children.length > 2 && last.role === 'duty') {
    const children = last.children.map((child) => nameOf(outline, child))
    if (
      /(?:保障|组织领导|要求|组织实施|监督|考核)/.test(nameOf(outline, last)) &&
      share(children, isAdmonition) >= 0.4
    ) {
      assign(outline, last, 'container', hasTasks)
      last.role = 'safeguards'
      for (const child of last.children) assign(outline, child, 'safeguards', hasTasks)
    }
  }
}
