/** Phases that one paragraph tells one after the other: 3月为筹备阶段，…；4月至11月为实施阶段，…. */

import { sentences } from '../language/brackets.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Phase } from '../plan/plan.ts'
import type { Evidence } from '../source/evidence.ts'
import { timeIn } from './answer.ts'
import { itemOf, type Reading } from './reading.ts'

const dated =
  /^(?:第[一二三四五]阶段[：:，,为是]?)?([\d一二三四五六七八九十上下第年末][^，,。；;：:为是]{1,30})[为是]([^，,。；;：:（(的]{2,12}(?:阶段|期))[，,：:。；;]?/

/** The phases of a paragraph that gives at least two of them a time each. */
export function spokenPhases(reading: Reading, node: OutlineNode): Phase[] {
  if (node.children.length > 0) return []
  return node.body.flatMap((part): Phase[] => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    if (!/[为是][^，,。；;]{2,12}(?:阶段|期)/.test(text)) return []
    const told = sentences(text, '。；;\n').flatMap((piece): [Phase, Evidence[]][] => {
      const match = dated.exec(piece.text)
      const time = match ? timeIn(reading, match[1] as string) : undefined
      if (!match || time === undefined) return []
      const where = { start: part.start + piece.start, end: part.start + piece.start + piece.text.length }
      const fields = {
        name: match[2] as string,
        time,
        text: piece.text.slice(match[0].length).replace(/[。；;]$/, ''),
        source: reading.place(where),
      }
      return [[itemOf(fields), ['name', 'time'].map((field): Evidence => ({ field, rule: 'prose', where }))]]
    })
    return told.length > 1 ? told.map(([item, evidence]) => reading.told(item, evidence)) : []
  })
}
