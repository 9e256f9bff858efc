/**
 * Groups that have a line each and no number, over who is in them and a count of what they do: 宣传组, 负责人：李某,
 * 主要工作：, 1.…, and 第一项目组：宣传组; or right over that count: 宣传组职责：, 宣传组负责报道，具体包括：. Where several
 * stand so, each is the heading of what is counted below it.
 */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { startOfTopics } from '../language/group-names.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Span } from '../source/place.ts'
import type { Line } from './line.ts'

const groupAlone = new ClosingPattern(
  '组室：:',
  /^(?:第[一二三四五六七八九十]{1,2}[\u4e00-\u9fff]{0,2}组[：:][ \u3000]*)?([\u4e00-\u9fff]{1,8}(?<!小)组|办公室)[：:]?$/,
)
const roster = new WordedPattern(
  ['组长', '负责人', '成员', '组员', '部门'],
  /^[ \u3000]*(?:主要|总)?(?:组长|负责人员?|成员|组员|(?:负责|责任|牵头)部门)[：:]/,
)

/** 主要工作：, 任务： between who is in the group and the count: a label, and no title of a chapter. */
const label = new WordedPattern(
  ['工作', '任务', '职责', '分工'],
  /^(?:主要|具体|岗位)?(?:功能)?(?:工作|任务|职责|分工)(?:内容|职责|任务)?[：:]$/,
)
/** 宣传组：, 宣传组主要职责：, 宣传组负责报道工作。具体包括： */
const overCount = new ClosingPattern(
  '组责务工是为下括：:',
  /^([\u4e00-\u9fff]{2,10}组)(?:的?(?:主要|工作|具体|岗位)?(?:职责|任务|分工)(?:[是为]|如下|包括)?[：:]?|[：:]?(?=(?:主要|具体)?负责)[^：:]{4,80}[：:]|[：:]?)$/,
)
const longestOverCount = 100

/** The name of a group that a line tells of, right over what it does. */
function groupOverCount(line: Line, next: Line | undefined): GroupName | undefined {
  if (next?.mark?.ordinal !== 1 || next.mark.form === 'han' || line.text.length > longestOverCount) return undefined
  const [, name] = overCount.exec(line.text) ?? []
  if (name === undefined || startOfTopics(name, name.length - 1) === name.length - 1) return undefined
  const { length } = name
  const told = line.text.indexOf('负责')
  return {
    start: 0,
    end: length,
    behind: told < 0 ? line.text.length : length + ('：:'.includes(line.text[length] as string) ? 1 : 0),
  }
}

/** So near below the name of its group. */
const nearest = 4

/** The name of a group in its line, and where begins what the line says behind it. */
export interface GroupName extends Span {
  behind: number
}

export interface GroupLines {
  /** The lines that name such groups, with the place of the name in each. */
  names: ReadonlyMap<Line, GroupName>
  /** The lines below them that say that a count of what they do follows. */
  labels: ReadonlySet<Line>
}

function groupOverRoster({ text }: Line, next: Line | undefined): GroupName | undefined {
  const name = groupAlone.exec(text)?.[1]
  if (name === undefined || !roster.test(next?.text ?? '')) return undefined
  const start = text.lastIndexOf(name)
  return { start, end: start + name.length, behind: text.length }
}

const none: GroupLines = { names: new Map(), labels: new Set() }

export function groupLines(lines: readonly Line[]): GroupLines {
  const names = new Map<Line, GroupName>()
  const labels = new Set<Line>()
  let last = -nearest
  let groups = 0
  let counts = false
  for (const [index, line] of lines.entries()) {
    if (line.mark) counts ||= names.size > 0
    if (line.mark || line.block.type !== 'paragraph') continue
    if (index - last < nearest && label.test(line.text)) labels.add(line)
    const next = lines[index + 1]
    const found = groupOverCount(line, next) ?? groupOverRoster(line, next)
    if (!found) continue
    names.set(line, found)
    last = index
    if (line.text.slice(found.start, found.end) !== '办公室') groups++
  }
  return groups > 1 && counts ? { names, labels } : none
}
