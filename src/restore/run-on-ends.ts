/**
 * The two ends of a text that was pasted as one line: the title page (青城办〔2024〕6号关于印发《…》的通知各乡镇：现将…
 * 2024年3月18日净街工作方案为了…) and the signature (…。青禾县城管局2024年3月1日). Their parts (GB/T 9704—2012, 7.2–7.3) are
 * told by their wording and stand on lines of their own again.
 */

import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

/** A first line of fewer characters holds no more than a title; a title page is no longer than this. */
const shortestLine = 160
const longestPage = 900
const mostParts = 10

/** 某某办公室文件, before a number, whoever signs, or the title. */
const head = /[^，,。；;：:《\s]{4,40}?文件(?=[\s\u4e00-\u9fff]{0,16}[〔[（(【]|\s*签发人|\s*关于)/y
const number = /[\u4e00-\u9fff]{1,12}[〔﹝[（(【]\s?20\d{2}\s?[〕﹞\]）)】]\s?第?\s?\d{1,4}\s?号/y
const signer = /签发人[：:]\s*[\u4e00-\u9fff]{2,3}(?=\s*关于)/y
const notice = /[^，,。；;：:《〔]{0,40}?关于(?:印发|下发|转发)?(?:《[^《》]{4,80}》|[^，,。；;：:《》]{4,80}?)的通知/y
const recipients = /[^。；;：:《》]{2,160}[：:](?=\s*(?:现将|《|为|根据|按照|依据|经|结合))/y
const covering = /[^。《》]{0,60}《[^《》]{4,80}》[^。《》]{0,60}(?:印发|下发|执行|实施|落实|贯彻)[^。《》]{0,60}。/y
const signature = /[^，,。；;：:《》\d]{4,60}(?=20\d{2}年\d{1,2}月\d{1,2}日)/y
const date = /20\d{2}年\d{1,2}月\d{1,2}日/y
const disclosure = /[（(]此件[^（()）]{2,20}[）)]/y
const title =
  /(?!根据|按照|依据|遵照|结合|为|今年|我们|本)[^，,。；;：:《》]{4,60}?(?:方案|计划|预案|要点|策划书)(?:[（(][^（()），,。；;]{2,16}[）)])?(?:篇[一二三四五六七八九十](?=一、))?(?![的》”、和及与中之（(]|实施|策划|编制|制[定订])/y

/** What may stand on a page, each behind the parts that it needs; the title closes it. */
const parts: readonly { form: RegExp; behind?: RegExp }[] = [
  { form: head },
  { form: number },
  { form: signer },
  { form: notice },
  { form: recipients, behind: notice },
  { form: covering, behind: notice },
  { form: signature, behind: covering },
  { form: date, behind: signature },
  { form: disclosure, behind: notice },
  { form: title },
]

const firstLine = /^[^\r\n]+/

export const runOnEnds: Pass = {
  id: 'run-on-ends',
  restore(text) {
    const start = text.search(/\S/)
    const page = start < 0 ? '' : (firstLine.exec(text.slice(start, start + longestPage))?.[0] ?? '')
    const opening = page.length < shortestLine ? [] : openingBreaks(page)
    return [...opening.map((at) => start + at), ...closingBreaks(text)].map(
      (at): Edit => ({ start: at, end: at, text: '\n' }),
    )
  },
}

/** Where the parts of a page end; none where it does not come to a title. */
function openingBreaks(page: string): number[] {
  const ends: number[] = []
  const seen = new Set<RegExp>()
  let at = 0
  for (let count = 0; count < mostParts; count++) {
    while (page[at] === ' ' || page[at] === '\u3000') at++
    const part = parts.find(
      ({ form, behind }) => !seen.has(form) && (!behind || seen.has(behind)) && matches(form, page, at),
    )
    if (!part) return []
    seen.add(part.form)
    at = part.form.lastIndex
    ends.push(at)
    if (part.form === title) return ends
  }
  return []
}

function matches(form: RegExp, page: string, at: number): boolean {
  form.lastIndex = at
  return form.test(page)
}

/** …抓好落实。青禾县城管局2024年3月1日 */
const signed = /[。；;]\s*([^\s，,。；;：:、\d]{4,30})\s*(20\d{2}年\d{1,2}月\d{1,2}日)\s*$/
const longestSignature = 60

/** Where whoever signs and the date begin, at the end of a long last line. */
function closingBreaks(text: string): number[] {
  const end = text.trimEnd().length
  const line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  if (end - line < shortestLine) return []
  const from = end - longestSignature
  const found = signed.exec(text.slice(from, end))
  if (!found) return []
  const [all, office = '', day = ''] = found
  const date = from + found.index + all.length - day.length
  return [from + found.index + all.indexOf(office), date]
}
