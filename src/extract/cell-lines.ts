/** Cells whose words stand on several lines: broken at the width of the column, in mid-sentence or in mid-name, or a line each. */

import { endsAsUnit, isCollective } from '../language/unit-list.ts'
import { readMark } from '../outline/marks.ts'

const lineBreak = /[ \t\u3000]*\n\s*/
const ended = '。；;！!？?：:'

/** What a cell says, with the lines joined that only the width of the column has parted; the others as they stand. */
export function unwrapped(cell: string): string {
  return cell.includes('\n') ? joined(cell.split(lineBreak), goesOn, '\n') : cell
}

/** The same for a name, which is one line in any case. */
export function nameOnOneLine(cell: string): string {
  return cell.includes('\n') ? joined(cell.split(lineBreak), goesOn, ' ') : cell
}

/** A list of units on several lines: one a line, or one that goes on with the next line. */
export function unitsOnOneLine(cell: string): string {
  return cell.includes('\n') ? joined(cell.split(lineBreak), isHalfOfUnit, '、') : cell
}

function joined(lines: readonly string[], areOne: (line: string, next: string) => boolean, between: string): string {
  return lines.reduce((all, next, index) => all + (areOne(lines[index - 1] as string, next) ? '' : between) + next)
}

/** A full line is no shorter than the one that it goes on with. */
function goesOn(line: string, next: string): boolean {
  if (ended.includes(line.at(-1) ?? '。') || readMark(next)) return false
  return line.length + 1 >= next.length || '，,、'.includes(line.at(-1) as string)
}

/** 县住房城乡建 / 设局 */
function isHalfOfUnit(line: string, next: string): boolean {
  if ('、，,；;'.includes(line.at(-1) ?? '、')) return true
  const last = line.slice(Math.max(...[...'、，,；;'].map((mark) => line.lastIndexOf(mark))) + 1)
  const first = next.split(/[、，,；;]/, 1)[0] as string
  const isWhole = (name: string) => endsAsUnit(name) || isCollective(name)
  return last.length > 1 && !isWhole(last) && !isCollective(first) && endsAsUnit(last + first)
}
