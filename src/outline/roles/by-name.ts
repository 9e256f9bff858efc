/** Bodies, platforms and teams that a heading sets up, by its own words: 成立…领导小组, …平台, …服务队. */

import { endsInBracket } from '../../language/brackets.ts'
import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { peopleAlone } from '../../language/people-in-charge.ts'
import { hasRoster } from '../../language/roster-lines.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { bodyEndings, platformEndings, smallGroups, teamEndings } from '../../lexicon/unit-words.ts'
import { nameOf } from '../node.ts'
import { opensWithVerb } from '../titles/work-wording.ts'
import type { HeadingPlace } from './heading-place.ts'

/** Verbs that found a body wherever they stand, and those that build one too. */
export const founds = /^(?:成立|设立|组建)/
const setUp = '(?:成立|设立|组建|建立|建好|打造|搭建|构建|建设|组成)'
export const setsUp = new RegExp(`^${setUp}`)

const bracket = '(?:[（(][^（()）]{1,30}[）)])?'
const bodyWords = shortest(bodyEndings.map(([word]) => word))
const body = new RegExp(
  `^(?:${setUp}.{0,30}|.{0,24})(?:${bodyWords.join('|')}|(?<![场住厕处车网基油]|\\d(?=所))[所站])${bracket}$`,
)
const platform = new RegExp(`^${setUp}?[^，,、（(]{1,20}(?:${platformEndings.join('|')})${bracket}$`)
const team = new RegExp(`^(?:${setUp})?[^，,。]{1,30}(?:${shortest(teamEndings).join('|')})${bracket}$`)

/** The last characters of such names, and of a bracket behind them. */
const bodyEnds = `${lastOf(bodyWords)}所站）)`
const platformEnds = `${lastOf(platformEndings)}）)`
const teamEnds = `${lastOf(teamEndings)}）)`

/** The endings that no other of them ends: 服务队, which 志愿服务队 has too. */
function shortest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.endsWith(other)))
}

function lastOf(words: readonly string[]): string {
  return words.map((word) => word.at(-1)).join('')
}

/** 建立队伍, 锻造忠诚担当的队伍 and 干部人才队伍 speak of staff, not of one team. */
const vagueTeam = new WordedPattern(
  ['队伍'],
  /^(?:(?:建立|健全|加强|壮大|建强|打造|锻造|铸造|造就|建设|培[育养]|充实|补充|配强|配齐|选优|稳定|强化|优化|提升|锤炼|[抓强带育])[好实]?.{0,14}|.{0,16}(?:干部|人才|党员|教师|师资|职工|农民))队伍$/,
)
/** 组建三支队伍 */
export const countsTeams = new ClosingPattern(
  '队伍',
  /^(?:组建|建立|成立|建好|打造|建强)?(?:[\d二两三四五六七八九十]+)支(?=[队志服专特])[^，,。]{0,10}队伍?$/,
)
/** 组建4支驻外小分队: so many, and none by its name. */
const foundsSeveral = new WordedPattern(
  ['支'],
  /^(?:组建|成立|建立)(?:[2-9]|\d{2}|[二两三四五六七八九十]{1,2})支(?!队)/,
)
/** 组建50家研究中心, 新建10个便民服务站 among tasks: how many there are to be, and none of them. */
const buildsMany = new OpeningPattern(
  '组成新建设',
  /^(?:组建|成立|新建|新设|建设|建立|建成|设立)(?:[2-9]|[1-9]\d{1,3}|[二两三四五六七八九十]{1,3})[个家所座处](?![^，,]{0,16}(?:组|专班|队))/,
)
/** Verbs that use a team or a body which is there already. */
const uses = new OpeningPattern(
  '各统调协指动发整支做负管规加依联组',
  /^(?:各[^，,]{1,8}(?:组织|成立|组建)|统一|统筹|调度|协调|指导|动员|发挥|整合|支持|做好|负责|管理|规范|加强|依托|联系|组织)/,
)
/** Verbs that work on a body, or turn to one, rather than found one. */
const works = new WordList(
  '违规 违法 擅自 报告 上报 通知 请示 听从 服从 返回 壮大 布局 推行 推进 推动 实施 开展 加快 实行 完善 优化 提升 建好用好 建好管好 建强用好 管好 用好 做强 拓展 深化 规范 整治 改造 更新 改建 扩建 迁建 维修 修缮 检修 升级 治理 清理 关停 取缔 拆除 走访 慰问 检查 排查 抽查'.split(
    ' ',
  ),
)
const worksOnTeam = new WordList(['建设', '管理', '培训'])
/** 每季度召开一次议事会, 推选选举委员会: it meets, or is elected as it was before. */
const meets = new WordList('召开 举行 举办 参加 列席 推选 选举 改选'.split(' '))
/** 建设创新平台, 用好服务平台: work to be done. */
const worksOnPlatform = new WordList(
  '建设 加快 推进 推动 完善 提升 优化 升级 拓展 壮大 做优 做强 建强 用好 依托 利用 发挥 对接 接入 支持 扶持 培育 建好 管好 清理 规范 整治 运行'.split(
    ' ',
  ),
)

/** 各网格, 实行三级网格: how a place is divided, and none of the parts. */
const sharedOut = new OpeningPattern(
  '各实推建健构划科合优细',
  /^(?:科学|合理|优化|细化)?(?:各|实行|推行|建立|健全|构建|划分)/,
)

/** What a heading sets up, by its name or by a roster in the text right under it. */
export function roleByName(place: HeadingPlace, text: string): 'organization' | 'platform' | 'team' | undefined {
  const name = withoutTail(place.name)
  // 办公室设在县服务中心: where an office sits, and no name of it
  if (name.includes('办公室设在')) return undefined
  if (name.endsWith('网格') && text.includes('网格长') && !sharedOut.test(name)) return 'organization'
  const byRoster = () => (hasRoster(text) ? 'organization' : undefined)
  if (namesTwoActs(name)) return byRoster()
  if (place.node.children.length > 1 && countsTeams.test(name)) return undefined
  if (place.node.children.length === 0 && foundsSeveral.test(name)) return undefined
  if ((place.parent === 'tasks' || place.parent === 'duty') && buildsMany.test(name)) return byRoster()
  if (isTeam(name)) return 'team'
  const isOne = name.length <= 24 && isPlatform(name)
  if ((isOne || listsPlatforms(name)) && holdsPlatformsOnly(place)) return 'platform'
  const inOrganizations = place.parent === 'organization' || place.parent === 'organizations'
  if (isBody(name)) {
    // 建设综合服务中心 among tasks is a task
    if (name.endsWith('中心') && !name.endsWith('分中心') && !founds.test(name) && !inOrganizations) return undefined
    if (setsUp.test(name) || name.length <= 22) return 'organization'
  }
  return isGroup(name) && (inOrganizations || namesPeople(text) || headed.test(text)) ? 'organization' : byRoster()
}

/** 成立领导小组，成员如下： without what leads over to its text. */
function withoutTail(name: string): string {
  if (!'。：:下'.includes(name.at(-1) ?? ' ')) return name
  return name.replace(/[。：:]$|[，,][^，,。]{0,8}如下[：:]?$/, '')
}

/** 建成分馆并接入服务平台, 组建并培训队伍: two acts set nothing up. */
function namesTwoActs(name: string): boolean {
  return name.includes('并') && /[^合]并[^网轨]/.test(name)
}

const speaksOfPlatforms = new WordedPattern(['平台', '阵地'], /(?:平台|阵地)[”"]?(?:$|[，,]|(?:建设|搭建)$)/)
const speaksOfTeams = new WordedPattern(['队'], /队伍?[”"]?(?:$|[，,]|(?:建设|组建)$)/)

/**
 * 一是宣讲平台（…）。…二是助学平台 below 打造“两大平台”: what a clause of a text sets up, where the heading over it speaks of
 * such; a group, where its head stands behind its name: （1）通讯组，组长李某.
 */
export function setUpInline(
  { outline, node, name }: HeadingPlace,
  text: string,
): 'organization' | 'platform' | 'team' | undefined {
  if (isGroup(name) && opensWithHead.test(text)) return 'organization'
  const heading = node.parent ? nameOf(outline, node.parent) : ''
  // 一是宣讲平台，以文化站为阵地，由…: what it is called stands before the first comma
  const called = name.split('，', 1)[0] as string
  if (speaksOfPlatforms.test(heading) && isPlatform(called)) return 'platform'
  const isOne =
    isTeam(called) || (called.endsWith('队') && called.length > 3 && !uses.test(called) && !works.opening(called))
  return speaksOfTeams.test(heading) && isOne ? 'team' : undefined
}

const opensWithHead = new OpeningPattern('组负', /^(?:组长|负责人)/)

/** 成立河道整治队, 组建清淤队（20人）: whatever is founded and called so. */
const foundsTeam = new WordedPattern(['队（', '队('], /^[^，,。、（(]{4,26}队[（(][^（()）]{1,12}[）)]$/)

function isFounded(name: string): boolean {
  if (!name.startsWith('成立') && !name.startsWith('组建')) return false
  return (name.endsWith('队') || foundsTeam.test(name)) && !/[，,。、各]|相应/.test(name)
}

export function isTeam(name: string): boolean {
  if (isFounded(name)) return true
  // 平台与队伍: the chapter of both
  if (name.includes('平台') || !teamEnds.includes(name.at(-1) ?? ' ') || !team.test(name)) return false
  return !uses.test(name) && worksOnTeam.ending(name) === undefined && !vagueTeam.test(name)
}

export function isPlatform(name: string): boolean {
  // 健全阵地, 夯实载体: work on what has no name
  if (!platformEnds.includes(name.at(-1) ?? ' ') || (name.length < 5 && opensWithVerb(name))) return false
  return platform.test(name) && (worksOnPlatform.opening(name) === undefined || ofOwnName.test(name))
}

/** 建设“枫叶”智慧服务平台: one of its own name is set up, whichever verb says so. */
const ofOwnName = new WordedPattern(['建设“'], /^建设“[^“”]{2,12}”[\u4e00-\u9fff]{0,12}平台$/)

/** 搭建甲平台、乙平台: several, by their names. */
export function listsPlatforms(name: string): boolean {
  if (!name.includes('平台、') || !setsUp.test(name) || worksOnPlatform.opening(name) !== undefined) return false
  return name.split('、').every((one) => one.length > 4 && one.endsWith('平台'))
}

const builds = new OpeningPattern('建打搭构用做筑完', /^(?:建[设好强立]|打造|搭建|构建|用好|做强|筑牢|完善)(?:了|好)?/)

/** 建设甲平台 under a heading that speaks of platforms: there every one that is built is set up. */
export function builtPlatform(name: string): boolean {
  return isPlatform(builds.replace(name, ''))
}

/** What is told of a platform below it: 资源整合, 牵头单位：…. */
const ofPlatform = /^(?:整合)?资源|资源整合$|^(?:牵头|责任|配合)(?:单位|部门)|^(?:主要)?(?:任务|职责|功能|内容|目标)/

/** Whether all headings under one, if there are any, are platforms too, or tell of it. */
function holdsPlatformsOnly({ outline, node }: HeadingPlace): boolean {
  return node.children.every((child) => {
    const name = nameOf(outline, child)
    return child.inline || isPlatform(name) || ofPlatform.test(name)
  })
}

const closesAsWork = new WordList(['建设', '工作', '活动'])
const tellsOfBodies = new WordList(['下设', '分设', '以下'])
const buildsHouse = new WordList(['建所', '建站'])

function isNoBody(name: string): boolean {
  if (closesAsWork.ending(name) !== undefined || tellsOfBodies.isIn(name)) return true
  // 共建所 and 筹建站 are bodies
  return buildsHouse.ending(name) !== undefined && !'共筹'.includes(name.at(-3) ?? ' ')
}

const smallGroup = new WordList(smallGroups)

function isBody(name: string): boolean {
  if (name.length <= 2 || !bodyEnds.includes(name.at(-1) ?? ' ') || !body.test(name)) return false
  if (smallGroup.ending(name) !== undefined) return false
  // 县级建中心，乡镇建所，村级建站
  return !isNoBody(name) && works.opening(name) === undefined && !meets.isIn(name)
}

/** 主要负责人：李某 right below the name of a group */
const headed = new OpeningPattern('主总负', /^(?:主要|总)?负责人[：:]/)

/** 救护小组：李某、周某: nothing but who is in it. */
function namesPeople(text: string): boolean {
  return text.length <= longestList && peopleAlone(text.trim().replace(/[。；;]$/, '')) !== undefined
}

const longestList = 80

/** 信号组, 通讯组（值班员） */
export function isGroup(name: string): boolean {
  if (smallGroup.ending(name) !== undefined) return false
  return (name.endsWith('组') || endsInBracket(name)) && /^[^，,。（(]{1,8}组(?:[（(][^（()）]{2,30}[）)])?$/.test(name)
}
