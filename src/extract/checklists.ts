/** Points to verify: the items of standards and inspections. */

import { sentences } from '../language/brackets.ts'
import { hasSign, sign } from '../language/signs.ts'
import { isWorded } from '../language/worded.ts'
import type { OutlineNode } from '../outline/node.ts'
import { asks } from '../outline/roles/by-children.ts'
import type { Checklist, ChecklistPoint } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { calledAs } from './called-as.ts'
import { filled, type Reading } from './reading.ts'

/** “六有”标准, 卫生村标准, and not 《…评价标准》 that points are taken from. */
const standard =
  /(?:[“"][^，,。；;：:“”"《》]{1,8}[”"]|(?<![\u4e00-\u9fff])[^，,。；;：:“”"《》]{1,8}?)(?:的)?标准(?!》)/
const points = /做到(?:以下)?([一二两三四五六七八九十\d]{1,2})(?:点|个方面|条)[:：]([^。]{8,300})/

function pointOf(reading: Reading, node: OutlineNode): ChecklistPoint {
  return { id: '', text: reading.name(node), source: reading.placeOf(node) }
}

/** 消防方面。通道是否畅通；设施是否完好。 each question is a point, where an item asks several. */
function pointsOf(reading: Reading, node: OutlineNode): ChecklistPoint[] {
  const asked = node.body.flatMap((part) => (part.type === 'paragraph' ? questionsIn(reading, part) : []))
  return asked.length > 1 && !asks(reading.name(node)) ? asked : [pointOf(reading, node)]
}

function questionsIn(reading: Reading, part: Span): ChecklistPoint[] {
  return sentences(reading.slice(part), '。；;\n')
    .filter(({ text }) => asks(text))
    .map(({ text, start }) => {
      const words = text.replace(/[。；;]$/, '')
      const at = part.start + start
      return { id: '', text: words, source: reading.place({ start: at, end: at + words.length }) }
    })
}

function holdsChecks(node: OutlineNode): boolean {
  return node.children.some((child) => child.role === 'check')
}

/** A heading that the text has lost is no point, and neither is a number alone. */
function isCalled(reading: Reading, node: OutlineNode): boolean {
  return isWorded(reading.name(node))
}

/** Lists of points: two or more items to verify under one heading, and 做到…点：… in a sentence. */
export function extractChecklists(reading: Reading): Checklist[] {
  const found: Checklist[] = []
  for (const node of reading.nodes) {
    // a point that others stand under is the name of their list
    const items = node.children.filter(
      (child) => child.role === 'check' && !holdsChecks(child) && isCalled(reading, child),
    )
    if (items.length >= 2) {
      const text = reading.body(node)
      const name = (text.includes('标准') ? standard.exec(text)?.[0] : undefined) ?? calledAs(reading, node)
      found.push({
        id: '',
        ...filled({ name, items: items.flatMap((child) => pointsOf(reading, child)), source: reading.placeOf(node) }),
      })
    }
    for (const part of node.body) {
      if (part.type !== 'paragraph') continue
      const text = reading.slice(part)
      const match = text.includes('做到') && hasSign(text, sign.colon) ? points.exec(text) : null
      if (!match) continue
      const words = (match[2] as string).split(/[、；;，,]/).filter(isWorded)
      found.push({
        id: '',
        name: match[0].slice(0, match[0].search(/[:：]/)),
        items: words.map((text) => ({ id: '', text })),
        source: reading.place({ start: part.start + match.index, end: part.start + match.index + match[0].length }),
      })
    }
  }
  return found
}
