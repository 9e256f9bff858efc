/**
 * Duties as records of labels: 工作任务：…, 责任单位：…, 完成时限：… on lines of their own, or all on one line. A record
 * goes on until its first label comes again.
 */

import { isWorded } from '../language/worded.ts'
import { cutHeading } from '../outline/heading.ts'
import type { BodyPart, OutlineNode } from '../outline/node.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

/** No label is longer. */
const longestLabel = 6
/** 工作任务：修补路面, 内容：开展宣传: the label of what is to be done, and what stands behind it up to the next label. */
const naming =
  /(?<=^|[ \u3000；;，,])(?:具体|主要|重点|工作|活动|任务|项目)?(?:任务|事项|内容|项目|名称|(?<=活动)主题)[：:][ \u3000]*(?=[^ \u3000])/
const nextLabel = /(?<![ \u3000；;，,])[ \u3000；;，,]+[\u4e00-\u9fff]{2,6}[：:]/

/** A record needs a second one beside it: one label may stand in any text. */
const fewest = 2

/** The duties of a body that is nothing but such records, each as if it had a heading of its own. */
export function recordsIn(reading: Reading, heading: OutlineNode): OutlineNode[] {
  const { body } = heading
  if (heading.children.length > 0) return countedRecords(reading, heading)
  if (body.length < fewest) return []
  const [first, ...others] = body.map((part) => labelOf(reading, part))
  if (first === undefined || !others.includes(first) || others.includes(undefined)) return []
  const records: OutlineNode[] = []
  for (let from = 0; from < body.length; ) {
    let until = from + 1
    while (until < body.length && others[until - 1] !== first) until++
    const record = recordOf(reading, heading, body.slice(from, until))
    if (!record) return []
    records.push(record)
    from = until
  }
  return records
}

/** 1、工作内容：修补路面；责任单位：…, 2、工作内容：…: records whose labels are counted, each an item of that name. */
function countedRecords(reading: Reading, { children }: OutlineNode): OutlineNode[] {
  const label = reading.name(children[0] as OutlineNode)
  const areAlike = label.length <= longestLabel && children.every((child) => reading.name(child) === label)
  if (children.length < fewest || !areAlike || !naming.test(`${label}：x`)) return []
  const records = children.map((child) => {
    const end = child.body.at(-1)?.end
    if (child.children.length > 0 || end === undefined) return undefined
    return recordOf(reading, child, [{ start: child.name.start, end }])
  })
  return records.every((record) => record !== undefined) ? records : []
}

/** The label that a line opens with. */
function labelOf(reading: Reading, part: BodyPart): string | undefined {
  if (part.type !== 'paragraph') return undefined
  const opening = reading
    .slice(part)
    .trimStart()
    .slice(0, longestLabel + 1)
  const colon = Math.max(opening.indexOf('：'), opening.indexOf(':'))
  return colon > 1 ? opening.slice(0, colon) : undefined
}

/** One record, by the value of the label that names it; undefined where none does. */
function recordOf(reading: Reading, heading: OutlineNode, parts: readonly Span[]): OutlineNode | undefined {
  const { number: _, mark: __, ...around } = heading
  for (const [index, part] of parts.entries()) {
    const text = reading.slice(part)
    const label = naming.exec(text)
    if (!label) continue
    const start = label.index + label[0].length
    const behind = nextLabel.exec(text.slice(start))
    const end = behind ? start + behind.index : text.length
    const { name, body } = cutHeading(text.slice(start, end), 0)
    const told = [
      ...parts.slice(0, index),
      { start: part.start, end: part.start + label.index },
      { start: part.start + start + body, end: part.start + end },
      { start: part.start + end, end: part.end },
      ...parts.slice(index + 1),
    ]
    return {
      ...around,
      start: part.start + start,
      name: { start: part.start + start + name.start, end: part.start + start + name.end },
      body: told
        .filter((span) => isWorded(reading.slice(span)))
        .map((span) => ({ type: 'paragraph' as const, start: span.start, end: span.end })),
      children: [],
      parent: heading,
    }
  }
  return undefined
}
