/**
 * Groups that have a line each and no number, over who is in them and a count of what they do: 宣传组, 负责人：李某,
 * 主要工作：, 1.…, and 第一项目组：宣传组. Where several stand so, each is the heading of what is counted below it.
 */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Span } from '../source/place.ts'
import type { Line } from './line.ts'

const groupAlone = new ClosingPattern(
  '组室：:',
  /^(?:第[一二三四五六七八九十]{1,2}[\u4e00-\u9fff]{0,2}组[：:][ \u3000]*)?([\u4e00-\u9fff]{1,8}(?<!小)组|办公室)[：:]?$/,
)
const roster = new WordedPattern(
  ['组长', '负责人', '成员', '组员'],
  /^[ \u3000]*(?:主要|总)?(?:组长|负责人|成员|组员)[：:]/,
)

/** 主要工作：, 任务： between who is in the group and the count: a label, and no title of a chapter. */
const label = new WordedPattern(
  ['工作', '任务', '职责', '分工'],
  /^(?:主要|具体|岗位)?(?:功能)?(?:工作|任务|职责|分工)(?:内容|职责|任务)?[：:]$/,
)
/** So near below the name of its group. */
const nearest = 4

export interface GroupLines {
  /** The lines that name such groups, with the place of the name in each. */
  names: ReadonlyMap<Line, Span>
  /** The lines below them that say that a count of what they do follows. */
  labels: ReadonlySet<Line>
}

const none: GroupLines = { names: new Map(), labels: new Set() }

export function groupLines(lines: readonly Line[]): GroupLines {
  const names = new Map<Line, Span>()
  const labels = new Set<Line>()
  let last = -nearest
  let groups = 0
  let counts = false
  for (const [index, line] of lines.entries()) {
    if (line.mark) counts ||= names.size > 0
    if (line.mark || line.block.type !== 'paragraph') continue
    if (index - last < nearest && label.test(line.text)) labels.add(line)
    const name = groupAlone.exec(line.text)?.[1]
    if (name === undefined || !roster.test(lines[index + 1]?.text ?? '')) continue
    const start = line.text.lastIndexOf(name)
    names.set(line, { start, end: start + name.length })
    last = index
    if (name !== '办公室') groups++
  }
  return groups > 1 && counts ? { names, labels } : none
}
