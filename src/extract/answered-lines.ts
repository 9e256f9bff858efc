/** Works on lines of their own that have lost their numbers, or never had any, each with who answers: 修补路面：县交通局牵头，各镇配合，5月底前完成。 */

import { hasParties } from '../language/parties.ts'
import { cutHeading } from '../outline/heading.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { readAnswer } from './answer.ts'
import type { Reading } from './reading.ts'

/** So many lines make a list. */
const fewest = 2
const shortestWork = 2
/** 周一：…, 上午：…: when it is, and not what. */
const ofDay = /^(?:周|星期|礼拜)[一二三四五六日天]$|^[上下中]午$|^晚上$/

/** The lines of a chapter, each as if it had a heading of its own, where nearly all say who answers. */
export function answeredLines(reading: Reading, heading: OutlineNode): OutlineNode[] {
  const { role, body, children } = heading
  if ((role !== 'tasks' && role !== 'duty') || children.length > 0 || body.length < fewest) return []
  const lines = body.map((part) => (part.type === 'paragraph' ? lineOf(reading, heading, part) : undefined))
  if (!lines.every((line) => line !== undefined)) return []
  const answered = lines.filter((line) => isAnswered(reading, line))
  return answered.length >= fewest && answered.length * 4 >= lines.length * 3 ? lines : []
}

/** Behind a full stop a unit may be told anything in passing: there a label, a bracket or a sentence of its own has to say it. */
function isAnswered(reading: Reading, line: OutlineNode): boolean {
  const { roles, evidence } = readAnswer(reading, line)
  if (!hasParties(roles)) return false
  const { end } = line.name
  return reading.slice({ start: end, end: end + 1 }) !== '。' || evidence.some(({ rule }) => said.has(rule))
}

const said: ReadonlySet<EvidenceRule> = new Set(['label', 'bracket', 'sentence', 'own-line'])

/** A line that names a work and goes on behind a colon or a full stop. */
function lineOf(reading: Reading, heading: OutlineNode, part: Span): OutlineNode | undefined {
  const text = reading.slice(part)
  const { name, body } = cutHeading(text, 0)
  if (name.end - name.start < shortestWork || !'：:。'.includes(text[name.end] ?? ' ')) return undefined
  if (ofDay.test(text.slice(name.start, name.end))) return undefined
  const { number: _, mark: __, ...around } = heading
  return {
    ...around,
    role: 'duty',
    start: part.start,
    name: { start: part.start + name.start, end: part.start + name.end },
    body: [{ type: 'paragraph', start: part.start + body, end: part.end }],
    children: [],
    parent: heading,
  }
}
