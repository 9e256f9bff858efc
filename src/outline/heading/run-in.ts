/**
 * Headings whose text has run into them, with nothing between that would part the two. Only a stock title can be cut off
 * what follows it, and the name of a group off its roster.
 */

import { closeOf } from '../../language/brackets.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { isPost } from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { admonitionTopics, admonitionVerbs } from '../../lexicon/section-titles.ts'
import { stockTitlePrefix } from '../titles/stock-titles.ts'
import { bodyBehind, bodyFrom, type Cut, hasColon } from './cut.ts'

/** The last character of what a roster begins with. */
const holderBeforeColon = /[长员人位门任席挥问]\s*[：:]/
/** A group and what its roster begins with. */
const groupThenRoster =
  /[会部组队班](?:[（(]\d{1,4}[人名][）)])?[，, \u3000]*[（(]?[名第常执副主总指秘顾委成组队部负责牵召]/

/** Of a name the words before 组 or 委员会, a short bracket among them. */
const wordsOfGroup = '(?:[^，,。；;：:（(\\s]|[（(][^（()）]{1,8}[）)]){0,24}'
const blanks = '[ \\u3000]*'
/** 防汛指挥部总指挥：, 艺术节组委会名誉主任： */
const bodyThenPost = `(?:委员会|组委会|执委会|筹委会|指挥部)(?=(?:名誉|第一|常务|执行|副){0,2}(?:主任(?:委员)?|主席|组长|总指挥|指挥长|秘书长|顾问|委员|成员)${blanks}[：:])`
/** 疏散组组长：, 宣传组（牵头人：, 应急专班 成 员： */
const groupThenPost = `(?<=.)(?:组|队|专班)(?:[（(]\\d{1,4}[人名][）)])?(?=[，,]?${blanks}[（(]?(?:副?组${blanks}长|组${blanks}员|副?队长|队员|成${blanks}员|总指挥|指挥长|负责人|责任人|牵头人|召集人|牵头单位|牵头部门)\\s*[：:])`
/** 竞赛部部长：李某 副部长：…; 宣传部部长：李某 alone is a post */
const divisionThenPost = `部(?=部${blanks}长${blanks}[：:][^：:]{2,80}(?:副部${blanks}长|成${blanks}员|部${blanks}员|干事)${blanks}[：:])`
const runsIntoRoster = new RegExp(`^${wordsOfGroup}(?:${bodyThenPost}|${groupThenPost}|${divisionThenPost})`)

/** 疏散组，组长李某，组员…: a group that a comma parts from who heads it. */
const groupThenHead = new WordedPattern(
  ['组长', '班长', '负责人'].flatMap((head) => [`，${head}`, `,${head}`]),
  /^[^，,。；;：:（(\s、]{1,12}(?:组|专班)(?=[，,](?:[组班]长|负责人)[：: \u3000]?[\u4e00-\u9fff×xX]{2,4}(?:[，,；;。（(、]|$))/,
)

/** 疏散组组长：李某 组员：…, 宣传组（牵头人：李某；成员：周某）: the group, and its roster run into it. */
export function cutBeforeRoster(text: string, start: number): Cut | undefined {
  const rest = text.slice(start)
  const group = groupThenHead.exec(rest)?.[0].length ?? groupThenLabel(rest)
  if (group === undefined) return undefined
  const end = start + group
  return { name: { start, end }, body: bodyFrom(text, '，,'.includes(text[end] as string) ? end + 1 : end) }
}

function groupThenLabel(rest: string): number | undefined {
  const stop = rest.indexOf('。')
  // a sentence that ends before any colon and any bracket
  if (stop >= 0 && !hasOneOf(rest.slice(0, stop), '：:（(')) return undefined
  if (!hasColon(rest) || !holderBeforeColon.test(rest) || !groupThenRoster.test(rest)) return undefined
  return runsIntoRoster.exec(rest)?.[0].length
}

/** 清河服务平台——整合闸管所…, “清河”宣讲队——牵头单位：…: what is set up, and what is said of it behind a dash. */
const beforeDash = new WordedPattern(['——'], /^[^，,。；;：:—]{2,24}(?:平台|阵地|[队团])(?=——.)/)

/** Cuts a paragraph behind the platform or team that it opens with. */
export function cutBeforeDash(text: string, start: number): Cut | undefined {
  const name = beforeDash.exec(text.slice(start))?.[0].length
  return name === undefined ? undefined : { name: { start, end: start + name }, body: start + name + 2 }
}

/** Words that a stock title may only be the beginning of: 组织实施阶段, 工作内容的安排. */
const continuesTitle = new OpeningPattern(
  '阶组工活机体制方计要办领小下负会部单内情问建管有到的和与及、，,',
  /^(?:阶段|组(?![织长])|工作|活动|机制|体系|制度|方案|计划|要求|办法|领导|小组|办公|下设|负责|会议|部门|单位|内容|情况|问题|建设|管理|有力|到位|[的和与及、，,])/,
)

/** 专班 and 中心 behind a title go on with it, and are no unit of their own. */
const goesOnAsUnit = /^(?:专班|专项|中心|大队|小队)/

/** What text that has run into its heading begins with: 工作要求各村要…, 组织领导为切实加强…. */
const opensSentence =
  /^(?:为(?:了|加强|切实|做好|确保|进一步|深入|认真)|以[^来上下]|坚持|按照|根据|通过|围绕|深入|全面|认真|各[级镇乡村街部单科班区县市校]|[xX×*]{2}|到?20\d|[自从]\d|本[次项届]|[全我][省市县区乡镇村校院局厂])/

const verbs = new WordList(admonitionVerbs.split('|'))
const topics = new WordList([...admonitionVerbs.split('|'), ...admonitionTopics.split('|')])
const mostTopics = 3
/** What a sentence begins with that has run into such a title. */
const behindAdmonition = new OpeningPattern(
  '为各成由要在将把围坚按根通结',
  /^(?:为(?![主本先])|各[^种类项]|成立|由|要|在|将|把|围绕|坚持|按照|根据|通过|结合)/,
)

/** 加强组织领导为扎实推进…, 明确工作目标围绕…: how much of a line is a title that admonishes, where a text has run into it. */
function admonitionPrefix(rest: string): number {
  const verb = verbs.opening(rest)?.length
  if (verb === undefined) return 0
  let end = verb + stockTitlePrefix(rest.slice(verb))
  if (end === verb) for (let count = 0; count < mostTopics; count++) end += topics.opening(rest, end)?.length ?? 0
  return end > verb && behindAdmonition.test(rest.slice(end)) ? end : 0
}

/** 工作机构领导小组办公室设在县民政局 */
const opensWithOffice = new WordedPattern(['办公室设在'], /^[^，,。；;：:]{2,10}办公室设在/)

/** 活动时间4月5日, 参加对象全体师生: a fact of the event right behind its title. */
const statesAtOnce = new WordedPattern(
  ['时间', '地点', '对象', '人员'],
  /^(?:..时间(?:\d|[xX]{2}|[一二三四五六七八九十]{1,2}月)|(?:..地点|参[加与赛]对象|参[加与赛]人员|活动对象)(?!安排|要求|布置|组织|分工|名单|选择|确定|管理|培训|范围|条件|[的及和与、，,])[\u4e00-\u9fffxX])/,
)

/** 参赛人员要听从编排, 参加对象须着正装: the title is who is told so. */
const toldBehind = new WordList(
  '要 须 必须 应 应当 不得 不能 不要 一律 均 都 统一 自行 按 按照 在 提前 携带 着 穿 凭 请 请在 请于'.split(' '),
)

function isTold(title: string, behind: string): boolean {
  return (
    (title.endsWith('人员') || title.endsWith('对象')) &&
    !behind.startsWith('要求') &&
    toldBehind.opening(behind) !== undefined
  )
}

const goesOnAsTheme = new WordList(
  '班 队 党 团 教育 宣传 征文 演讲 为 是 及 和 与 词 曲 歌 ： : 的 突出 鲜明 明确 内容'.split(' '),
)

const themes: ReadonlySet<string> = new Set(['活动主题', '活动口号', '活动理念', '理念宣传'])

/** 活动主题让街巷亮起来: the theme right behind its title. */
function tellsTheme(rest: string): boolean {
  const theme = themes.has(rest.slice(0, 4)) ? rest.slice(4) : ''
  const first = theme[0] ?? ' '
  return theme.length > 4 && (first >= '\u4e00' || first === '“') && goesOnAsTheme.opening(theme) === undefined
}

/** 组织机构组长周若溪副组长…: the head of the body right behind the title. */
const headBehind = new OpeningPattern(
  '组主总',
  /^(?:组长|主任|总指挥)[ \u3000]?[\u4e00-\u9fff]{2,3}(?:$|[、，,； \u3000]|副(?:[组主总])|成员|组员|委员)/,
)

/** A text that runs on behind its title is longer than this, and a first sentence in which one may be hidden. */
const shortestText = 12
const shortestSentence = 30

/** What is known of a paragraph from its heading on: where its first sentence ends, and the colon of a heading, or -1. */
export interface Marks {
  stop: number
  colon: number
}

/**
 * Cuts a paragraph behind the stock title that it opens with, where the title ends there; `runIn` where what is left of a
 * line is known to have run into its title.
 */
export function cutStockTitle(text: string, start: number, marks: Marks, runIn: boolean): Cut | undefined {
  const rest = text.slice(start)
  const title = stockTitlePrefix(rest) || (runIn ? admonitionPrefix(rest) : 0)
  if (title === 0 || isTold(rest.slice(0, title), rest.slice(title, title + 4))) return undefined
  const behind = rest[title] ?? ''
  const ends = behind === '' || /[\s。：:（(一\d]/.test(behind)
  if (!ends && !runsOn(rest, title, marks, runIn) && !opensText(rest, title, marks.colon)) return undefined
  const end = start + (periodBehind(rest, title) ?? title)
  return { name: { start, end }, body: bodyBehind(text, end) }
}

/** Whether so much text without a stop follows a title that it is none of the heading. */
function runsOn(rest: string, title: number, { stop, colon }: Marks, runIn: boolean): boolean {
  if (continuesTitle.test(rest.slice(title, title + 2))) return false
  const isLong = rest.length - title > shortestText
  return runIn || (isLong && (stop < 0 || stop > shortestSentence) && (colon < 0 || colon > shortestSentence))
}

/** Whether what stands behind a title begins as a text does. */
function opensText(rest: string, title: number, colon: number): boolean {
  // 职责分工县农业局：…, 领导小组组长：…: the first unit or post has run into the title
  const label = colon > title + 1 ? rest.slice(title, colon) : ''
  return (
    (endsAsUnit(label) && !goesOnAsUnit.test(label) && !continuesTitle.test(label)) ||
    (label !== '' && isPost(label)) ||
    opensWithOffice.test(rest.slice(title, title + 16)) ||
    (colon !== title && (statesAtOnce.test(rest) || tellsTheme(rest))) ||
    headBehind.test(rest.slice(title, title + 10)) ||
    (rest.length - title > shortestText && opensSentence.test(rest.slice(title, title + 4)))
  )
}

/** 邀请嘉宾（责任人：李某）: who answers is no part of the title. */
const namesHolder = /^[（(](?:责任|负责|牵头|主责|承办)(?:单位|部门|科室|领导|人)[：:]/

/** 实施阶段（3月至5月）: the end of the bracket behind a title that belongs to the heading: it ends the line, or is a period. */
function periodBehind(rest: string, title: number): number | undefined {
  const end = rest[title] === '（' || rest[title] === '(' ? closeOf(rest, title) : undefined
  if (end === undefined || namesHolder.test(rest.slice(title, title + 8))) return undefined
  return /^[。：:]?\s*$/.test(rest.slice(end)) || isPeriod(rest.slice(title, end)) ? end : undefined
}

/** （3月至5月）: the bracket of a phase says when it is, whatever text follows. */
export function isPeriod(bracket: string): boolean {
  return bracket.length <= 40 && /^[（(][^，,。；;]*\d{1,2}月[^，,。；;]*[）)]$/.test(bracket)
}
