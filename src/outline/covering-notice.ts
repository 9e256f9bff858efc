/** The covering notice in front of a plan: title, number, one sentence, signature, date, and then the title of the plan itself. */

import type { Block, Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { looksTitled } from './titles/document-title.ts'

type Line = Span & { type: Block['type'] }

/** A line that may belong to the title page: short, and with no sentence in it. */
type TitleLine = (text: string) => boolean

/** How many lines of those above a plan belong to its notice, the first `from` known to; nothing where none repeats a title. */
export function endOfNotice(
  document: Document,
  lines: readonly Line[],
  isFront: TitleLine,
  from: number,
): number | undefined {
  for (let index = lines.length - 1; index > from; index--) {
    if (!isTitleAgain(document, lines, index, isFront)) continue
    const next = lines[index + 1]
    return next && isStatus(document.slice(next)) ? index + 2 : index + 1
  }
  return undefined
}

/** Whether lines send out what stands below them. */
export function isNotice(document: Document, lines: readonly Line[]): boolean {
  return lines.some((line) => line.type !== 'table' && sendsOut.test(document.slice(line)))
}

/** Whether what stands above the first line of a plan sends that plan out, by name: its chapters are those of the notice. */
export function isSentOut(document: Document, above: readonly Line[], plan: readonly Line[]): boolean {
  if (!isNotice(document, above.slice(0, mostBeforeSending))) return false
  const named = above.slice(0, mostBeforeSending).map((line) => plainName(document.slice(line)))
  return plan.slice(0, 3).some((line) => {
    const title = document.slice(line)
    const name = looksTitled(title) ? plainName(title) : ''
    return name.length >= 6 && named.some((words) => words.includes(name))
  })
}

/** The sentence that sends out stands among the first lines of a notice. */
const mostBeforeSending = 14

function plainName(text: string): string {
  return text.replace(/[\s《》]/g, '')
}

const sendsOut = /现[将印]|[印下转]发(?:给|如下)/

/** （2024—2026年）, （试行）: the line below a title that belongs to it. */
function isStatus(text: string): boolean {
  return '（('.includes(text[0] ?? ' ') && /^[（(][^（()）。，,；;]{2,14}[）)]$/.test(text)
}

/** Whether a line behind the covering notice repeats or gives the title of the plan itself. */
function isTitleAgain(document: Document, lines: readonly Line[], index: number, isFront: TitleLine): boolean {
  const text = document.slice(lines[index] as Line)
  if (!isFront(text) || !looksTitled(text)) return false
  // 活动人员安排, 任务分解: without a covering notice short words of that kind head a section
  const above = lines.slice(0, index).map((line) => document.slice(line))
  if (text.length < 9 && /(?:安排|分工|分解|办法|要点|规划)$/.test(text))
    return above.some((line) => /印发|通知|〔/.test(line))
  return above.some((line) => line.length > 0)
}
