/** What an official document says of itself: title, number, issuer, date, recipients, basis, attachments (GB/T 9704—2012, 7.2–7.3). */

import { firstOutside, splitOutside } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { hasOneOf } from '../language/signs.ts'
import { findTimes } from '../language/times.ts'
import { endsAsUnit, isCollective } from '../language/unit-list.ts'
import type { BodyPart } from '../outline/node.ts'
import { looksTitled } from '../outline/titles.ts'
import type { Attachment, BasisDocument, DocumentData, PlanType } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { filled, type Reading } from './reading.ts'

const documentNumber =
  /^[（(]?([\u4e00-\u9fff]{1,12}[〔[（(【]\s?(?:[12]\d{3}|20[-—xX*×]{1,2}|[xX*×]{2,4})\s?[〕\]）)】]\s?第?\s?\d{1,4}\s?号)[）)]?$/
const cited =
  /[《]((?:[^《》]|《[^《》]*》){2,90})》\s*(?:[（(]([^（()）]{2,24}?[〔[（(【][^〕\]）)】]{1,6}[〕\]）)】]\s?第?\s?\d{1,4}\s?号)[）)])?/g
const basisNames = new Set(['依据', '编制依据', '制定依据'])
/** 依据《…》: right before the title. */
const basisBefore = /(?:根据|按照|依据|依照|遵照)[^，,。；;《》]{0,12}$/
const basisOpening =
  /(?:根据|按照|依据|依照|遵照|为(?:深入|认真|全面|切实|进一步)?(?:贯彻|落实|响应|做好)|推动|落实|对照|结合)/
const kinds: readonly (readonly [PlanType, readonly string[]])[] = [
  ['assignment', ['任务分解', '责任分工', '任务分工', '责任分解', '工作分解', '分解表', '分工方案']],
  ['action-plan', ['行动计划', '行动方案', '攻坚行动']],
  ['activity-plan', ['活动方案', '活动实施方案', '活动策划', '活动月', '活动周', '策划书', '策划案']],
  ['implementation-plan', ['实施方案', '推进方案', '实施意见']],
  ['work-plan', ['工作方案', '工作要点', '计划']],
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
const ofCopies =
  /(?<=.{4})(?:范文\d{0,2}|(?:范文)?[（(](?:大全|通用|精选|汇总|合集|优秀|热门|推荐|最新|共?\d{1,2}篇)[^（()）]{0,6}[）)]\d{0,2})$/

/** A title as it is meant: without 关于印发《…》的通知 around it and without the closing 的通知. */
function innerTitle(title: string): string {
  const wrapped = title.endsWith('的通知') ? /(?:印发|下发|转发)[《〈]?(.+?)[》〉]?的通知$/.exec(title) : null
  if (wrapped) return (wrapped[1] as string).replace(/^[《〈]|[》〉]$/g, '')
  // ****2009年活动方案: the stars stand for a name that the copy keeps to itself; what the site says of its copies is none
  return title
    .replace(/^(?:[*＊]{2,}|[.．、])\s*/, '')
    .replace(ofCopies, '')
    .replace(/^(.{6,})[（(]\1[）)]$/, '$1')
}

const date = /^(?:二|[12]\d{3}|20[xX*×-]{1,2}|[xX*×]{2,4}).{0,6}年.{1,4}月.{1,4}日$/

/** A line that is a date. Few lines end in 日, and a pattern that is never asked costs nothing. */
function isDate(text: string): boolean {
  return text.endsWith('日') && date.test(text)
}

/** The document number that a line is. */
function numberOf(text: string): string | undefined {
  return text.includes('号') ? documentNumber.exec(text)?.[1]?.replace(/[ \u3000]/g, '') : undefined
}

interface Line {
  text: string
  span: Span
}

function lines(reading: Reading, blocks: readonly Span[]): Line[] {
  return blocks.map((span) => ({ text: reading.slice(span).trim(), span }))
}

/** A line that only says what kind of paper it is. */
const bareKind = /^(?:策划|活动|实施|工作|行动|应急|试点){0,2}(?:方案|计划|策划书?|要点|预案)$/
const longestKind = 6

function isBareKind(text: string): boolean {
  return text.length <= longestKind && bareKind.test(text)
}

/** Longer than any title, in characters: a paragraph that ends in 方案. */
const longestTitle = 100

/** The title: from the collection's heading, the title page, or the first line. */
export function extractTitle(reading: Reading): string {
  const { outline } = reading
  if (outline.title)
    return reading
      .slice(outline.title)
      .replace(/[:：]$/, '')
      .replace(/^[【[]([^】\]]*)[】\]]$/, '$1')
      .trim()
  const front = lines(reading, outline.front)
  for (let index = front.length - 1; index >= 0; index--) {
    const { text } = front[index] as Line
    if (text.length > longestTitle || !looksTitled(text) || isDate(text)) continue
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
        /^关于|(?:政府|办公室|委员会|关于\S*|的|厅|局|公司|集团|学校|学院|大学|中学|小学|医院|街道办事处)$/.test(
          previous,
        ) ||
        // 某某市贯彻《全省政务公开 / 行动计划》实施方案
        /《[^《》]*$/.test(previous) ||
        // 某某小学第九届“童心向阳” / 校园艺术节活动方案
        (index === 1 && /^[^，,。；;：:“”]{4,24}“[^，,。；;：:“”]{2,12}”$/.test(previous)))
    // （试行） and （2024—2026年） on a line of their own belong to the title above
    const status = /^[（(][^（()）。，,；;]{2,14}[）)]$/.exec(front[index + 1]?.text ?? '')?.[0] ?? ''
    const own = /年|试行|修订|草案|稿/.test(status) ? text + status : text
    return innerTitle(broken ? previous + own : own)
  }
  // a page pasted as one line: the title runs up to the words that open the preamble
  const opening = outlineOpening(reading)
  const run = front.length === 0 ? runOnTitle.exec(opening.replace(/^附件\d*[:：]?/, '')) : null
  if (run) return innerTitle(run[0].replace(/\s+/g, ''))
  const first = front.find(
    ({ text }) => numberOf(text) === undefined && !isDate(text) && text.length >= 4 && !/[：:]$/.test(text),
  )
  if (first) return innerTitle(first.text)
  if (front.length > 0) return ''
  return openingTitle.exec(opening)?.[0] ?? statedTitle.exec(preambleText(reading))?.[1] ?? ''
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

function outlineOpening(reading: Reading): string {
  const [first] = reading.outline.preamble
  return first ? reading.slice(first).slice(0, 160) : ''
}

function basis(reading: Reading): BasisDocument[] {
  const found: BasisDocument[] = []
  const stated = [...reading.nodes].filter((node) => basisNames.has(reading.name(node)))
  const spans: Span[] = [...reading.outline.preamble, ...stated.flatMap((node) => node.body)]
  // what guides a plan also says by which documents: there only 依据《…》 does, not all that is to be studied
  const guiding = reading.nodes.filter(({ role }) => role === 'guidance').flatMap(({ body }) => body)
  for (const span of [...spans, ...guiding]) {
    const text = reading.slice(span)
    if (!text.includes('《') || !basisOpening.test(text)) continue
    const opening = guiding.includes(span as BodyPart) ? basisBefore : basisOpening
    let last = 0
    for (const match of everyMatch(cited, text)) {
      const before = text.slice(0, match.index)
      if (/(?:现将|(?:制定|制订|起草|编制)了?)[^。]{0,20}$/.test(before)) continue
      const goesOn = /[》）)]\s*[、和及]?\s*$/.test(before) && (opening === basisOpening || before.length <= last + 2)
      if (!opening.test(before) && !goesOn) continue
      last = match.index + match[0].length
      const title = (match[1] as string).trim()
      if (found.some((one) => one.title === title)) continue
      // what is cited often stands right behind a mark
      const issuer = !/[\u4e00-\u9fff]$/.test(before)
        ? undefined
        : /(?:^|[，,。；;和及、])([\u4e00-\u9fff]{4,24}?)(?:印发|下发|发布|关于印发)?$/.exec(
            before.replace(/^.*(?:根据|按照|依据|依照|贯彻落实|贯彻|落实)/, ''),
          )?.[1]
      const ofOffice =
        issuer !== undefined && /(?:办公室|办公厅|委员会|政府|委|局|部|厅)$/.test(issuer) ? issuer : undefined
      found.push({
        ...filled({
          title,
          number: match[2],
          issuer: ofOffice,
          source: reading.place({ start: span.start + match.index, end: span.start + match.index + match[0].length }),
        }),
      })
    }
  }
  return found
}

function attachments(all: readonly Line[], reading: Reading): Attachment[] {
  const found: Attachment[] = []
  let open = false
  for (const { text, span } of all) {
    const head = text.startsWith('附') ? /^附\s*件\s*\d*\s*[:：]\s*(.*)$/.exec(text) : null
    if (head) open = true
    if (!open) continue
    // behind 附件：1.… only what is numbered is an attachment; the office that signs is none
    if (!head && !/^\d{1,2}[.．、]/.test(text) && found.length > 0) break
    const words = (head ? (head[1] as string) : text).replace(/^\d{1,2}[.．、]\s*/, '').trim()
    if (isDate(words) || /^[（(]此件/.test(words)) break
    if (words !== '') found.push({ name: words, source: reading.place(span) })
  }
  return found
}

/** 2025年×月×日: a draft that is not signed yet. */
const draft = /^([12]\d{3})年[×xX_＿　 ]{1,3}月[×xX_＿　 ]{1,3}日$/

/** The year that stands in the date of a draft. */
export function undatedYear(reading: Reading): string | undefined {
  const all = lines(reading, reading.outline.back)
  return all
    .map(({ text }) => (text.endsWith('日') && hasOneOf(text, '×xX_＿　 ') ? draft.exec(text)?.[1] : undefined))
    .find((year) => year !== undefined)
}

/** Reads the front and the back of a document; the year a plan is written in comes from its date or its number. */
export function extractDocument(reading: Reading): DocumentData {
  const front = lines(reading, reading.outline.front)
  const back = lines(reading, reading.outline.back)
  const all = [...front, ...back]
  // below the heading of a Markdown file number and recipients stand where the preamble does
  const top = [...front, ...lines(reading, reading.outline.preamble.slice(0, 2))]
  const number = [...top, ...back].map(({ text }) => numberOf(text)).find((one) => one !== undefined)
  const dateIndex = all.findLastIndex(({ text }) => isDate(text))
  const dated = dateIndex < 0 ? '' : (all[dateIndex] as Line).text
  const issued = dateIndex < 0 || draft.test(dated) ? undefined : findTimes(dated)[0]?.edtf
  const before = all.slice(0, Math.max(0, dateIndex)).findLast(({ text }) => !isDate(text))?.text
  const issuer =
    before !== undefined && before.length <= 40 && !looksTitled(before) && firstOutside(before, '。；;：:') < 0
      ? before
      : titleIssuer(front)
  // 各乡镇人民政府，县直各单位：根据…: the page has lost the break behind them
  const opening = outlineOpening(reading)
  const recipients = [
    ...top.map(({ text }) => (isCall(text) ? /^([^。]{2,200})[:：]$/.exec(text)?.[1] : undefined)),
    // 县农业局：负责…: the page begins in the middle of a division of labour
    /^([^。：:]{2,200})[:：](?!(?:主要)?(?:负责|牵头|配合|协助|承担|参与))./.exec(opening)?.[1],
  ].find(
    (one) =>
      one !== undefined &&
      !one.startsWith('附') &&
      splitOutside(one, '、，,').every(({ text }) => namesRecipient(text)),
  )
  const disclosure = all
    .map(({ text }) => (text.includes('此件') ? /^[（(]?(此件[^）)]{2,16})[）)]?$/.exec(text)?.[1] : undefined))
    .find((one) => one !== undefined)
  return filled({
    number,
    issuer,
    issued,
    recipients: recipients === undefined ? undefined : splitOutside(recipients, '、，,').map((one) => one.text),
    disclosure,
    basis: basis(reading),
    attachments: attachments(all, reading),
  })
}

/** 各乡镇人民政府： */
function isCall(line: string): boolean {
  return line.endsWith('：') || line.endsWith(':')
}

/** Recipients are units or all of a kind; a sentence that ends in a colon names none. */
function namesRecipient(name: string): boolean {
  return (
    name.length <= 30 && (endsAsUnit(name) || isCollective(name) || /(?:人民政府|机构|部委|同志|老师|班级)$/.test(name))
  )
}

/** 某某办公厅关于…的通知 names its issuer in the title. */
function titleIssuer(front: readonly Line[]): string | undefined {
  for (const { text } of front) {
    if (!text.includes('关于')) continue
    const match =
      /^(?!根据|按照?|依据|遵照|为)([\u4e00-\u9fff]{3,30}?(?:政府|办公厅|办公室|委员会|党委|局|厅|委|部|院))关于/.exec(
        text,
      )
    if (match) return match[1] as string
  }
  return undefined
}
