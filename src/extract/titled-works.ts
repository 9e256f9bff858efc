/**
 * Works on lines of their own, each called by its first sentence, with who answers and by when on lines with labels below it:
 * 完善城市功能。新建公厕12座。 / 责任单位：县住建局 / 完成时限：10月底
 */

import { labelLine } from '../language/labelled.ts'
import { isWorded } from '../language/worded.ts'
import type { LabelRole } from '../lexicon/party-labels.ts'
import { cutHeading } from '../outline/heading.ts'
import type { BodyPart, OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'

/** One alone may be the text of the chapter, with who answers for all of it. */
const fewest = 2
const shortestName = 4

/** The works of a chapter that nothing counts, each as if it had a heading of its own. */
export function titledWorks(reading: Reading, chapter: OutlineNode): OutlineNode[] {
  const { body, children } = chapter
  if (children.length > 0 || body.length < fewest * 2) return []
  const labels = body.map((part) => (part.type === 'paragraph' ? labelLine(reading.slice(part)) : []))
  const isLabels = (index: number) => (labels[index]?.length ?? 0) > 0
  if (isLabels(0) || !isLabels(body.length - 1)) return []
  const starts = body.flatMap((_, index) => (!isLabels(index) && (index === 0 || isLabels(index - 1)) ? [index] : []))
  const isAnswered = (from: number, until?: number) =>
    labels.slice(from, until).some((line) => line.some(({ role }) => answers.has(role)))
  if (starts.length < fewest || !starts.every((from, index) => isAnswered(from, starts[index + 1]))) return []
  // what the chapter says of itself stands before its first work
  starts[0] = labels.findIndex((_, index) => isLabels(index)) - 1
  const works = starts.map((from, index) => workOf(reading, chapter, body.slice(from, starts[index + 1])))
  return works.every((work) => work !== undefined) ? works : []
}

const answers: ReadonlySet<LabelRole> = new Set(['lead', 'responsible'])

function workOf(reading: Reading, chapter: OutlineNode, parts: readonly BodyPart[]): OutlineNode | undefined {
  const [first, ...others] = parts
  if (!first) return undefined
  const text = reading.slice(first)
  const { name, body } = cutHeading(text, 0)
  // 活动要求：…: a label that is none of those known, or the number of a page
  if (text[name.end] === '：' || text[name.end] === ':' || name.end - name.start < shortestName) return undefined
  if (!isWorded(text.slice(name.start, name.end))) return undefined
  const { number: _, mark: __, ...around } = chapter
  const rest = { type: 'paragraph' as const, start: first.start + body, end: first.end }
  return {
    ...around,
    role: 'duty',
    start: first.start,
    name: { start: first.start + name.start, end: first.start + name.end },
    body: rest.start < rest.end ? [rest, ...others] : others,
    children: [],
    parent: chapter,
  }
}
