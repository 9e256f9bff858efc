/**
 * Titles of chapters at the end of the line before them, 活动时间：3月至9月 三、领导小组: the copy has lost the break between
 * the two, and kept a blank. Each is a line of its own again.
 */

import type { Line } from './line.ts'
import { titleRole } from './titles.ts'

/** A blank, a mark, and a title with nothing behind it. */
const atEnd = /[^\s、][ \u3000]{1,4}([二三四五六七八九十]{1,3}、[ \u3000]?([\u4e00-\u9fff、]{3,12}))[:：]?$/
/** Another such mark inside the line makes it a list of contents. */
const marks = /(?:^|[ \u3000])[一二三四五六七八九十]{1,3}、/g
/** The mark, the title and a colon are no longer than this. */
const longest = 20

/** The lines with each title on one of its own. */
export function partTitles(lines: readonly Line[]): readonly Line[] {
  const last = lines.length - 1
  return lines.some((line, index) => index < last && mayEndInTitle(line))
    ? lines.flatMap((line, index) => (index < last && mayEndInTitle(line) ? titleAndBefore(line) : [line]))
    : lines
}

/** Whether a paragraph has a blank near its end, and 、 behind that. */
function mayEndInTitle({ block, text }: Line): boolean {
  if (block.type !== 'paragraph' || !text.includes('、', text.length - longest)) return false
  const blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000'))
  return blank > 0 && text.length - blank <= longest && text.indexOf('、', blank) > 0
}

function titleAndBefore(line: Line): Line[] {
  const { text } = line
  const match = atEnd.exec(text)
  const title = match?.[2]
  if (!match || title === undefined || titleRole(title) === undefined) return [line]
  if ((text.match(marks)?.length ?? 0) > 1) return [line]
  const at = text.indexOf(match[1] as string, match.index)
  return [line.part(0, at), line.part(at, text.length)].filter((part) => part !== undefined)
}
