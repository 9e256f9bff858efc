/** The title of a plan and what it says of the plan: the heading of a collection, the title page, or the first line. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { isDate } from '../language/date-line.ts'
import { numberOf } from '../language/document-number.ts'
import { everyMatch } from '../language/every-match.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { inBrackets } from '../outline/title-lines.ts'
import { looksTitled } from '../outline/titles/document-title.ts'
import type { PlanType } from '../plan/plan.ts'
import type { Reading } from './reading.ts'
import { type Line, lines, longestTitle, outlineOpening } from './title-page.ts'

const kinds: readonly (readonly [PlanType, readonly string[]])[] = [
  ['assignment', ['任务分解', '责任分工', '任务分工', '责任分解', '工作分解', '分解表', '分工方案']],
  ['action-plan', ['行动计划', '行动方案', '攻坚行动']],
  [
    'activity-plan',
    [
      '活动方案',
      '活动实施方案',
      '活动策划',
      '活动月',
      '活动周',
      '策划书',
      '策划案',
      '策划方案',
      '方案策划',
      '主题策划',
    ],
  ],
  ['implementation-plan', ['实施方案', '推进方案', '实施意见']],
  ['work-plan', ['工作方案', '工作要点', '计划', '工作安排']],
]
const setsOut = /(?:制定|制订|提出)(?:了)?(?:如下|本|以下|此|该)?([^，,。；;：:]{0,30})/g

/** The kind of a plan by its title, else by what its preamble says it sets out: 制定本实施方案. */
export function planType(title: string, preamble: string): PlanType {
  const texts = [title, ...everyMatch(setsOut, preamble).map((match) => match[1] as string)]
  for (const text of texts)
    for (const [type, words] of kinds) if (words.some((word) => text.includes(word))) return type
  return texts.length > 1 && texts.some((text) => text.includes('方案')) ? 'implementation-plan' : 'other'
}

/** What such a title opens tells of work done, teaches, or calls people together: no plan, whoever it names. */
const tellsOnly =
  /(?:总结|汇报|报告|通报|纪要|简报|公告|公示|启事|倡议书|公开信|讲话|讲话稿|发言|致辞|心得体会|教案|教学设计|说课稿)(?:[（(].{1,14}[）)])?\d{0,2}$|(?:会议|会|培训班?|讲座|放假|休假|放假安排|值班|停水|停电|任免|任职)的?通知$/

/** Whether a title is that of a report, a lesson, a notice of a meeting, or the like. */
export function namesNoPlan(title: string): boolean {
  return tellsOnly.test(title)
}

/** 净街方案范文（通用7篇）1, 净街方案（大全） */
const ofCopies = new WordedPattern(
  ['范文', '（', '('],
  /(?<=.{4})(?:范文\d{0,2}| ?(?:范文)?[（(](?:大全|通用|精选|汇总|合集|优秀|热门|推荐|最新|共?\d{1,2}篇|共 ?\d{1,3} ?页)[^（()）]{0,6}[）)]\d{0,2})$/,
)

/** ****净街方案, [最新]净街方案 */
const strayOpening = new OpeningPattern(
  '*＊.．、—－─-[【',
  /^(?:[*＊]{2,}|[.．、]|[—－─-]{1,4}|[[【](?:最新|精选|热门|推荐|荐|优质|实用|通用|必备|精品)[\]】])\s*/,
)

/** 文档网› 净街方案: the site stands before it. */
const ofSite = /^[^›»]{2,12}[›»]\s*(?=.{6})/

const twice = new ClosingPattern('）)', /^(.{6,})[（(]\1[）)]$/)

/** A title as it is meant: without 关于印发《…》的通知 around it and without the closing 的通知. */
function innerTitle(title: string): string {
  const wrapped = title.endsWith('的通知') ? /(?:印发|下发|转发)[《〈]?(.+?)[》〉]?的通知$/.exec(title) : null
  if (wrapped) return (wrapped[1] as string).replace(/^[《〈]|[》〉]$/g, '')
  // ****2009年活动方案: the stars stand for a name that the copy keeps to itself; what the site says of its copies is none
  const own = title.includes('›') || title.includes('»') ? title.replace(ofSite, '') : title
  return twice.replace(ofCopies.replace(strayOpening.replace(own, ''), ''), '$1')
}

/** A line that only says what kind of paper it is. */
const bareKind = /^(?:策划|活动|实施|工作|行动|应急|试点){0,2}(?:方案|计划|策划书?|要点|预案)$/
const longestKind = 6

function isBareKind(text: string): boolean {
  return text.length <= longestKind && bareKind.test(text)
}

/** 2025/08/25经典方案: the day on which a site put it up, and the column that it stands in. */
const ofColumn = new OpeningPattern('2', /^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/)

/** 云汀镇2024年农村人居环境 / 整治提升工作实施方案: the first line says whose and of which year, and no more than the second what. */
const opensTitle = /^(?=.*(?:20\d\d|[省市县区镇乡村校院局厂]|街道|公司|中学|小学))[\u4e00-\u9fff\d“”（）()、—-]{6,30}$/
const isNoHalf = /文件|通知|公[告开示]|附件|首页|网|[栏站]$|方案|正文|[一二三四五六七八九十]、/
const wholeTitle = /^(?:关于|[\u4e00-\u9fff]{2,6}(?:[省市县镇乡村]|街道|中学|小学))/

function isFirstHalf(line: string, next: string): boolean {
  return opensTitle.test(line) && !isNoHalf.test(line) && !wholeTitle.test(next)
}

/** （2018年1月）, （二〇一八年一月五日）: when the paper was made, and no years that the plan is for. */
const datesPaper = /^[（(][^—\-－–~～至到]{4}年[^—\-－–~～至到]{1,3}月(?:[^—\-－–~～至到]{1,3}日)?[）)]$/

/** 关于 / 云汀镇人民政府: what the first line of a broken title is, or ends with. */
const issuers = '政府 办公室 委员会 的 厅 局 公司 集团 学校 学院 大学 中学 小学 医院 街道办事处'.split(' ')
const endsBeforeTitle = new WordedPattern(['关于', ...issuers], new RegExp(`^关于|(?:${issuers.join('|')}|关于\\S*)$`))
const inBracket = new OpeningPattern('（(', /^[（(][^（()）。，,；;]{2,14}[）)]$/)
const statusWords = new WordList('年 试行 修订 草案 稿'.split(' '))

/** The title: from the collection's heading, the title page, or the first line. */
export function extractTitle(reading: Reading): string {
  const { outline } = reading
  if (outline.title) return ownTitle(reading) ?? titleOfCopy(reading.slice(outline.title))
  const front = lines(reading, outline.front)
  for (let index = front.length - 1; index >= 0; index--) {
    const { text } = front[index] as Line
    if (text.length > longestTitle || !looksTitled(text) || isDate(text) || ofColumn.test(text)) continue
    const previous = front[index - 1]?.text ?? ''
    // 策划方案 below a whole title adds nothing to it; else the title was broken before it
    if (isBareKind(text) && looksTitled(previous)) continue
    // a long title is broken over two lines for symmetry: the first half ends in no word of its own
    const again = front.slice(0, index).some((line) => line.text === text)
    const broken =
      index > 0 &&
      !again &&
      !looksTitled(previous) &&
      numberOf(previous) === undefined &&
      !isDate(previous) &&
      ((previous.length > 5 && isBareKind(text)) ||
        endsBeforeTitle.test(previous) ||
        // 某某市贯彻《全省政务公开 / 行动计划》实施方案
        previous.lastIndexOf('《') > previous.lastIndexOf('》') ||
        // 某某小学第九届“童心向阳” / 校园艺术节活动方案
        (index === 1 &&
          (/^[^，,。；;：:“”]{4,24}“[^，,。；;：:“”]{2,12}”$/.test(previous) || isFirstHalf(previous, text))) ||
        // the covering notice has it in one piece
        front.slice(0, index - 1).some((line) => line.text.includes(`《${previous}${text}》`)))
    // （试行） and （2024—2026年） on a line of their own belong to the title above
    const status = inBracket.exec(front[index + 1]?.text ?? '')?.[0] ?? ''
    const own = statusWords.isIn(status) && !datesPaper.test(status) ? text + status : text
    return innerTitle(broken ? previous + own : own)
  }
  // a page pasted as one line: the title runs up to the words that open the preamble
  const opening = outlineOpening(reading)
  const run = front.length === 0 ? runOnTitle.exec(opening.replace(/^附件\d*[:：]?/, '')) : null
  if (run) return innerTitle(run[0].replace(/\s+/g, ''))
  // 【净街活动方案】为了…: the title opens the text in brackets of its own
  const boxed = front.length === 0 ? inBrackets(opening, longestTitle) : undefined
  if (boxed !== undefined && looksTitled(boxed)) return innerTitle(boxed)
  const first = front.find(
    ({ text }) => numberOf(text) === undefined && !isDate(text) && text.length >= 4 && !/[：:]$/.test(text),
  )
  if (first) return innerTitle(first.text)
  if (front.length > 0) return ''
  return (
    openingTitle.exec(opening)?.[0] ??
    titleAmongBlanks(opening) ??
    statedTitle.exec(preambleText(reading))?.[1] ??
    sentOut.exec(opening)?.[1] ??
    ''
  )
}

/** 首页 云汀镇净街行动方案 为了…: on a page that has lost its lines, blanks stand around the title. */
function titleAmongBlanks(opening: string): string | undefined {
  const pieces = opening.split(/[ \u3000]+/)
  const title = pieces.find((piece) => piece.length > shortestOwn && looksTitled(piece) && !opensSentence.test(piece))
  return title === undefined ? undefined : innerTitle(title)
}

/** 现印发《云汀镇净街行动方案》, 请认真贯彻: where the page has the title nowhere else. */
const sentOut = /(?:印发|下发|现将)(?:了)?《([^《》]{6,60}(?:方案|计划|要点|预案|意见|措施))》/

/** What a collection calls one of its copies. */
function titleOfCopy(heading: string): string {
  return heading
    .replace(/[:：]$/, '')
    .replace(/^[【[]([^】\]]*)[】\]]$/, '$1')
    .replace(/^方案[一二三四五六七八九十\d]{1,2}[:：](?=.{4})/, '')
    .trim()
}

const opensSentence = /^(?:为|根据|按照|结合|现将|特)|制[定订]|[，,]/
/** A title of a copy's own is longer than this. */
const shortestOwn = 7

/** 净街方案篇一 over 云汀镇净街行动方案: the title that a copy has kept on its first line. */
function ownTitle(reading: Reading): string | undefined {
  const first = lines(reading, reading.outline.front)[0]?.text ?? preambleText(reading).split('\n', 1)[0]?.trim() ?? ''
  const isTitle = first.length > shortestOwn && looksTitled(first) && !isDate(first) && !opensSentence.test(first)
  return isTitle ? innerTitle(first) : undefined
}

function preambleText(reading: Reading): string {
  return reading.outline.preamble.map((span) => reading.slice(span)).join('\n')
}

/** A title run into the text with nothing between, and one that only the preamble tells: 特制定某某工作计划. */
const openingTitle =
  /^(?!根据|按照|依据|遵照|结合|为)[^，,。；;：:\s《]{4,40}?(?:工作计划|工作方案|实施方案|活动方案|行动计划|行动方案|工作要点)(?=[\u4e00-\u9fff])/
const statedTitle = /制[定订](?:了|如下|以下)?(?!本|此|该)([^，,。；;：:《》]{5,36}(?:计划|方案|安排|要点))/

const runOnTitle =
  /^(?!根据|按照|依据|遵照|结合|为)\S.{4,80}?(?:方案|计划|预案|要点|意见)(?=[ \u3000]*(?:为(?:了|贯彻|落实|深入|认真|切实|进一步|加强|全面|做好|推进|推动|确保|加快|规范|积极|充分|高质量)|根据|按照|依据|今年|近年|近期|1[、.．]?总则|一、))/
