/** What an official document says of itself beside its title: number, issuer, date, recipients, basis, attachments (GB/T 9704—2012, 7.2–7.3). */

import { firstOutside, splitOutside } from '../language/brackets.ts'
import { isDate, isMonth } from '../language/date-line.ts'
import { numberOf } from '../language/document-number.ts'
import { everyMatch } from '../language/every-match.ts'
import { hasOneOf } from '../language/signs.ts'
import { findTimes } from '../language/times.ts'
import { endsAsUnit, isCollective } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { BodyPart } from '../outline/node.ts'
import { namesCollection } from '../outline/plain-titles.ts'
import { looksTitled } from '../outline/titles/document-title.ts'
import type { Attachment, BasisDocument, DocumentData } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { paperFacts } from './paper-facts.ts'
import { filled, type Reading } from './reading.ts'
import { type Line, lines, outlineOpening } from './title-page.ts'

const cited =
  /[《]((?:[^《》]|《[^《》]*》){2,90})》\s*(?:[（(]([^（()）]{2,24}?[〔[（(【][^〕\]）)】]{1,6}[〕\]）)】]\s?第?\s?\d{1,4}\s?号)[）)])?/g
/** 依据, 编制依据, 法律依据: a chapter that lists by what the plan is made, one document after another. */
const isBasisName = (name: string) => name.length <= 6 && name.endsWith('依据') && !name.includes('为')
/** 依据《…》: right before the title. */
const basisBefore = /(?:根据|按照|依据|依照|遵照)[^，,。；;《》]{0,12}$/
const basisOpening =
  /(?:根据|按照|依据|依照|遵照|为(?:深入|认真|全面|切实|进一步){0,2}(?:学习)?(?:贯彻|落实|响应|做好)|推动|落实|对照|结合)/

/** What tells whether and by whom a document is cited stands right before it; to look back further takes too long where hundreds are. */
const longestLead = 60

function basis(reading: Reading): BasisDocument[] {
  const found = new Map<string, BasisDocument>()
  const chapters = reading.nodes.filter((node) => isBasisName(reading.name(node)))
  // its items stand below it, or each is a line of its text
  const stated = chapters.flatMap((node) => [node, ...node.children].flatMap(({ name, body }) => [name, ...body]))
  // the covering notice says it as well: 根据《…》要求，…现将…印发给你们
  const notices = reading.outline.front.filter((line) => sendsOut(reading.slice(line)))
  const spans: Span[] = [...notices, ...reading.outline.preamble, ...stated]
  // what guides a plan also says by which documents: there only 依据《…》 does, not all that is to be studied
  const guiding = reading.nodes.filter(({ role }) => role === 'guidance').flatMap(({ body }) => body)
  for (const span of [...spans, ...guiding]) {
    const text = reading.slice(span)
    if (!text.includes('《')) continue
    const isStated = stated.includes(span)
    const opening = text.search(basisOpening)
    if (!isStated && opening < 0) continue
    const isGuiding = guiding.includes(span as BodyPart)
    let last = 0
    for (const match of everyMatch(cited, text)) {
      const before = text.slice(Math.max(0, match.index - longestLead), match.index)
      if (issuesIt.test(before)) continue
      const isOpened = isGuiding ? basisBefore.test(before) : opening >= 0 && opening < match.index
      const goesOn = /[》）)]\s*[、和及]?\s*$/.test(before) && (!isGuiding || match.index <= last + 2)
      if (!isStated && !isOpened && !goesOn) continue
      last = match.index + match[0].length
      const title = (match[1] as string).trim()
      if (found.has(title)) continue
      // what is cited often stands right behind a mark
      const lead = before.replace(/^.*(?:根据|按照|依据|依照|贯彻落实|贯彻|落实|精神[和、])/, '')
      // 《…》（…）和: another stands before it, and no office
      const isNamed = lead.length >= shortestIssuer && !hasOneOf(lead.slice(-shortestIssuer), '》）)')
      const issuer = isNamed ? issuedBy.exec(lead)?.[1] : undefined
      const ofOffice =
        issuer !== undefined && /(?:办公室|办公厅|委员会|政府|委|局|部|厅|[^主协举承创开]办)$/.test(issuer)
          ? issuer
          : undefined
      found.set(title, {
        ...filled({
          title,
          number: match[2],
          issuer: ofOffice,
          source: reading.place({ start: span.start + match.index, end: span.start + match.index + match[0].length }),
        }),
      })
    }
  }
  return Array.from(found.values())
}

const shortestIssuer = 4
const issuedBy = /(?:^|[，,。；;和及、])([\u4e00-\u9fff]{4,24}?)(?:印发|下发|发布|关于印发)?$/

function attachments(all: readonly Line[], reading: Reading): Attachment[] {
  const found: Attachment[] = []
  let open = false
  for (const { text, span } of all) {
    const head = text.startsWith('附') ? /^附\s*件?\s*\d*\s*[:：]\s*(.*)$/.exec(text) : null
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
const draft = new WordedPattern([...'×xX_＿　 '], /^([12]\d{3})年[×xX_＿　 ]{1,3}月[×xX_＿　 ]{1,3}日$/)

/** 2023年4月 on a line of its own, as covers are dated. */
const monthAlone = /^([12]\d{3}) ?年 ?\d{1,2} ?月$/

/** The year that stands in the date of a draft, or above or below the plan with a month and no day. */
export function undatedYear(reading: Reading): string | undefined {
  const { front, preamble, back } = reading.outline
  const drafted = lines(reading, back).map(({ text }) => (text.endsWith('日') ? draft.exec(text)?.[1] : undefined))
  const covers = lines(reading, [...front, ...preamble.slice(0, 2), ...back]).map(({ text }) =>
    text.endsWith('月') ? monthAlone.exec(text.trim())?.[1] : undefined,
  )
  return [...drafted, ...covers].find((year) => year !== undefined)
}

function sendsOut(line: string): boolean {
  return line.includes('现将') && line.includes('印发')
}

/** 为…，现制定本方案: what a citation behind it stands in is this plan, not a basis of it. */
const issuesIt = new WordedPattern(
  ['现将', '定', '订', '起草', '编制'],
  /(?:现将|(?:制定|制订|起草|编制)了?)[^。]{0,20}$/,
)

/** 各镇人民政府：…, and not 县农业局：负责…: a page that begins in the middle of a division of labour calls nobody. */
const opensWithCall = /^([^。：:]{2,200})[:：](?!(?:主要)?(?:负责|牵头|配合|协助|承担|参与))./

/** Reads the front and the back of a document; the year a plan is written in comes from its date or its number. */
export function extractDocument(reading: Reading): DocumentData {
  const front = lines(reading, reading.outline.front)
  const back = lines(reading, reading.outline.back)
  const all = [...front, ...back]
  // below the heading of a Markdown file number and recipients stand where the preamble does
  const top = [...front, ...lines(reading, reading.outline.preamble.slice(0, 2))]
  const told = paperFacts(front)
  const number = [...top, ...back].map(({ text }) => numberOf(text)).find((one) => one !== undefined) ?? told.number
  const day = all.findLastIndex(({ text }) => isDate(text))
  const dateIndex = day >= 0 || !isMonth(back.at(-1)?.text ?? '') ? day : all.length - 1
  const dated = dateIndex < 0 ? '' : (all[dateIndex] as Line).text
  const issued = dateIndex < 0 ? told.issued : draft.test(dated) ? undefined : findTimes(dated)[0]?.edtf
  const signed = signature(all.slice(0, Math.max(0, dateIndex)))
  const issuer = signed !== undefined ? signed : (titleIssuer(front) ?? told.issuer)
  // 各乡镇人民政府，县直各单位：根据…: the page has lost the break behind them
  const opening = outlineOpening(reading)
  const recipients = [
    ...top.map(({ text }) => (isCall(text) ? /^([^。]{2,200})[:：]$/.exec(text)?.[1] : undefined)),
    (hasOneOf(opening.slice(0, 201), '：:') ? opensWithCall.exec(opening) : null)?.[1],
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
    recipients: recipients === undefined ? undefined : recipientsIn(recipients),
    disclosure,
    basis: basis(reading),
    attachments: attachments(all, reading),
  })
}

const sideBySide = new WordedPattern([' ', '\u3000'], /[ \u3000]{2,}(?=\S{4})/g)

/** The line above the date, and where several offices sign, one a line, all of them. */
function signature(above: readonly Line[]): string | undefined {
  const last = above.findLastIndex(({ text }) => !isDate(text))
  const signs = (at: number) => {
    const text = above[at]?.text
    if (text === undefined || text.length > 40 || firstOutside(text, '。；;：:') >= 0) return false
    return !looksTitled(text) && !namesCollection(text)
  }
  if (!signs(last)) return undefined
  let first = last
  while (signs(first - 1) && [first - 1, first].every((at) => endsAsUnit((above[at] as Line).text))) first--
  return (
    above
      .slice(first, last + 1)
      // two that sign side by side
      .map(({ text }) => sideBySide.replace(text, '、'))
      .join('、')
  )
}

/** 各州、自治县、旗人民政府: kinds of places that share what the last of them ends with. */
const placeAlone = new Set(
  '省 市 县 区 镇 乡 州 旗 盟 自治区 自治州 自治县 直辖市 街道'.split(' ').flatMap((place) => [place, `各${place}`]),
)

function recipientsIn(list: string): string[] {
  const found: string[] = []
  let before = ''
  for (const { text } of splitOutside(list, '、，,')) {
    if (placeAlone.has(text)) before += `${text}、`
    else {
      found.push(before + text)
      before = ''
    }
  }
  return before === '' ? found : [...found, before.slice(0, -1)]
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
