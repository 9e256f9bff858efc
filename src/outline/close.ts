/** What closes a plan: signature, date and the list of attachments, at its very end and in front of its attachments. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { isDate, isMonth } from '../language/date-line.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import type { Block, Document } from '../source/document.ts'
import { listHead } from './attachment-list.ts'
import type { Entry } from './entry.ts'
import type { BodyPart } from './node.ts'

/** No close has more lines. */
const mostLines = 12

/** 2.人员名册: a further line of the list of attachments. */
const attached = /^\d{1,2}[.．、][^。；;]{2,56}$/
const closing = /^[（(]?此件|^附\s*(?:件\s*)?(?:\d{1,2}\s*)?[:：]|^抄送|^主题词|印发$|^联系(?:人|电话)\s*[:：]/

function isClosing(text: string): boolean {
  return ('（(此附抄主联'.includes(text[0] ?? ' ') || text.endsWith('印发')) && closing.test(text)
}

/** 县府办　2024年1月15日印发: the line that closes a paper, behind the last sentence where a copy has lost the break before it. */
const printed = new ClosingPattern('发', /(?<=。)[ \u3000]{0,4}[^，,。；;：:\n]{4,40}\d{1,2}日印发$/)

/** A line that may name whoever signs: short, with no mark of a sentence in it. */
function maySign(text: string): boolean {
  return text !== '' && text.length <= 40 && !hasOneOf(text, '。；;：:，,')
}

/** Takes what closes a plan off its entries: what stands at its very end, and in front of its attachments. */
export function takeClose(document: Document, entries: readonly Entry[]): Block[] {
  const first = entries.findIndex(({ form }) => form === 'attachment')
  const before = first > 0 ? takeEnd(document, entries.slice(0, first)) : []
  return [...before, ...takeEnd(document, entries)]
}

/** Signature, date and list of attachments at the end of a plan: taken off the last body, at most a dozen lines. */
function takeEnd(document: Document, entries: readonly Entry[]): Block[] {
  const back: Block[] = []
  const last = entries.at(-1)
  if (!last) return back
  const holder = entries.findLast((entry) => !entry.inParagraph) ?? last
  let signed = false
  while (holder.body.length > 0 && back.length < mostLines) {
    const part = holder.body.at(-1) as BodyPart
    if (part.type !== 'paragraph') break
    const text = document.slice(part)
    const behind = printed.exec(text)
    if (behind) {
      const start = part.start + behind.index
      back.unshift({ ...part, start })
      holder.body.splice(-1, 1, { ...part, end: start })
      break
    }
    const below = back.length > 0 ? document.slice(back[0] as Block) : ''
    const followedByDate = isDate(below) || isMonth(below)
    // several offices sign one below the other
    const isOffice: boolean = maySign(text) && (followedByDate || (signed && endsAsUnit(text)))
    const isAttachment = listsAttachments(document, holder.body) && attached.test(text)
    const isDated = isDate(text) || (back.length === 0 && isMonth(text) && isSignedAbove(document, holder.body))
    if (!(isDated || isClosing(text) || isOffice || isAttachment)) break
    back.unshift({ ...part })
    signed = isOffice
    holder.body.pop()
  }
  const close = back.length > 0 ? back : takeSigned(document, holder)
  return [...takeSaidToAll(document, entries, holder), ...close]
}

/** Whether the last line of a body has the name of an office above it: a month alone dates nothing else. */
function isSignedAbove(document: Document, body: readonly BodyPart[]): boolean {
  const above = body.at(-2)
  const text = above?.type === 'paragraph' ? document.slice(above).trim() : ''
  return maySign(text) && endsAsUnit(text)
}

/** 各单位要于3月底前报联络员。, 本方案自印发之日起施行。: what is said to all, or of the whole plan. */
const toAll = new OpeningPattern(
  '请各本特',
  /^(?:请?各(?:地区?|级|有关|相关|单位|部门|成员单位|[县市区镇村校]|乡镇|街道|社区|科室|处室|学校)[^，,。；;：:]{0,20}?(?:要|应|须|请|务必|于)|本(?:方案|计划|要点|通知)(?:自|由)|特此)/,
)

/** What is said to all behind the last item of a plan whose other items have no more than a paragraph each. */
function takeSaidToAll(document: Document, entries: readonly Entry[], holder: Entry): Block[] {
  const part = holder.body.at(-1)
  if (holder.body.length < 2 || part?.type !== 'paragraph' || !toAll.test(document.slice(part))) return []
  const others = entries.filter((one) => one !== holder && one.form === holder.form)
  if (others.length < 2 || others.some(({ body }) => body.length > 1)) return []
  holder.body.pop()
  return [{ ...part }]
}

/** A signature and its date with 附：经费预算 behind it, and what that says: all of it closes the plan. */
function takeSigned(document: Document, { body }: Entry): Block[] {
  const text = (at: number) => (body[at]?.type === 'paragraph' ? document.slice(body[at]) : '')
  for (let date = body.length - 2; date > Math.max(0, body.length - mostLines); date--) {
    if (!isDate(text(date)) || !text(date + 1).startsWith('附')) continue
    return body.splice(maySign(text(date - 1)) ? date - 1 : date).map((part) => ({ ...part }))
  }
  return []
}

/** Whether 附件：1.… stands a few lines above the end of a body. */
function listsAttachments(document: Document, body: readonly BodyPart[]): boolean {
  return body.slice(-mostLines).some((part) => listHead.test(document.slice(part).slice(0, 8)))
}
