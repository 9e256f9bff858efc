/** The outline that a plan carries of its text, taken apart: title page or covering notice, preamble, chapters, and the end. */

import { isDate } from '../../language/date-line.ts'
import type { Plan, Section } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { issueDate } from './dates.ts'
import { linesOf } from './tree.ts'

export interface OutlineParts {
  /** The title of a covering notice, and its sentences; empty where there is none. */
  noticeTitle: string
  notice: string[]
  /** Whether the notice is signed, and not the plan behind it. */
  signedAbove: boolean
  preamble: string[]
  chapters: readonly Section[]
  /** Lines of the end that are neither signature nor list of attachments. */
  end: string[]
}

/** Words of a text without marks and spaces, to compare wordings. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
}

export function outlineParts(plan: Plan): OutlineParts {
  const sections = plan.sections ?? []
  const isProse = ({ name, number, sections: below }: Section) =>
    name === undefined && number === undefined && below === undefined
  const first = sections.findIndex((section) => !isProse(section))
  const from = first < 0 ? sections.length : first
  const last = sections.findLastIndex((section) => !isProse(section)) + 1
  const opening = sections.slice(0, from).map(({ text }) => linesOf(text))
  const closing = first < 0 ? [] : sections.slice(last).flatMap(({ text }) => linesOf(text))
  const title = plainWords(plan.title)
  const hasFront = opening[0]?.some((line) => !isSentence(line) && plainWords(line).includes(title)) ?? false
  const front = hasFront ? (opening[0] as string[]) : []
  // on a page pasted as one line the title runs into the first sentence
  const preamble = opening
    .slice(hasFront ? 1 : 0)
    .flat()
    .map((line) => (line.startsWith(plan.title) ? line.slice(plan.title.length).replace(/^[。：:\s]+/, '') : line))
    .filter((line) => line !== '')
  const isData = dataOf(plan)
  const notice = front.filter((line) => isSentence(line) && !isData(line))
  const signatures = (lines: readonly string[]) => lines.some((line) => isDate(line))
  return {
    noticeTitle: notice.length === 0 ? '' : (front.find((line) => /通知$/.test(line)) ?? ''),
    notice,
    signedAbove: notice.length > 0 && signatures(front) && !signatures(closing),
    preamble,
    chapters: sections.slice(from, last),
    end: closing.filter((line) => !isData(line)),
  }
}

const isSentence = (line: string) => /[。！]$/.test(line)

/** Whether a line is one that the document data tell: it is written from them. */
function dataOf({ title, document = {} }: Plan): (line: string) => boolean {
  const { number, issuer, issued, disclosure, attachments = [] } = document
  const known = [title, number, issuer, issued && issueDate(issued), disclosure, ...attachments.map(({ name }) => name)]
  const words = new Set(known.filter((one) => one !== undefined).map((one) => plainWords(printableLine(one))))
  return (line) =>
    words.has(plainWords(line)) || isDate(line) || /^附\s*件?\s*[:：]/.test(line) || words.has(unnumbered(line))
}

function unnumbered(line: string): string {
  return plainWords(line.replace(/^\d{1,2}\s*[.．、]/, ''))
}
