/**
 * Headings of which a copy has lost the line break, and whose text takes up their words at once: 组建志愿者团队志愿者团队的组建…,
 * 人员疏散疏散组按照…, 演练总结演练结束后…. Nobody writes the same word twice on end, but by a slip of the pen (深化文明文明城市创建).
 */

import type { Cut } from './cut.ts'

/** A heading of fewer characters is a word that may come twice, and one of more holds a sentence. */
const shortest = 4
const longest = 16
/** Text that has run into a heading is no shorter. */
const shortestText = 7
const stops = '。；;！!'
/** 检查小组检查各村: whoever acts may be called after the act. */
const acts = '组队部员会处办局科室站所长人者班'

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** Cuts a paragraph behind the heading whose words come again right behind it. */
export function cutBeforeEcho(text: string, start: number): Cut | undefined {
  const last = Math.min(start + longest, text.length - shortestText)
  for (let at = start; at < last && isHan(text.charCodeAt(at)); at++) {
    if (at - start < shortest) continue
    if (echoes(text, start, at)) return { name: { start, end: at }, body: at }
  }
  return undefined
}

/** Whether the two characters at a place are those before it, or those that a heading of four opens with. */
function echoes(text: string, start: number, at: number): boolean {
  const two = text.slice(at, at + 2)
  if (!isHan(two.charCodeAt(1)) || two[0] === two[1]) return false
  for (let behind = at; behind < at + shortestText; behind++) if (stops.includes(text[behind] as string)) return false
  for (let length = 2; length <= at - start - 2; length++)
    if (text.slice(at - length, at) === text.slice(at, at + length)) return true
  return at - start === shortest && text.startsWith(two, start) && !acts.includes(text[at - 1] as string)
}
