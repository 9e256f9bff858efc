/**
 * What dresses up the lines of a page: 📌一、活动目的, ▍活动主题, ◆活动流程◆, ⏰活动时间：…, 1️⃣. Before a number or a label it goes; a line
 * that nothing but ornaments makes a title of gets brackets for them (【活动主题】), where several have text below them.
 * The > goes that a mail puts before all lines of what is passed on.
 */

import { everyMatch } from '../language/every-match.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

/** Pictures, and signs that no list is counted with. The first halves of pairs stand for all pictures beyond the plane. */
const pictures = '▍▎▌▊█┃❚▐◤◢☞☛✿❀❁✦✧✩✪✫✬✭✮✯❖♦♥❤♪♫⏰⏳⌛⭐⬛☀☎✉✈✍✏✨❗'
const pairs = '\ud83c\ud83d\ud83e'
/** Bullets of lists as well: they are ornaments before a number, and on both sides of a title. */
const bullets = '◆◇■●○★☆▲△▼▽※◎⊙►▶➤▷〓～~=＝'
const keyEnd = '\u20e3'

const picture = `(?:[${pictures}]|[${pairs}][\\udc00-\\udfff])`
const ornament = `(?:${picture}|[${bullets}])\\ufe0f?`
const dressed = new RegExp(
  `^[ \\t\\u3000\\u00a0]*((?:${ornament}[ \\t\\u3000]{0,3}){1,8})(?=[\\u4e00-\\u9fff\\d（(“《])([^\\n]+)`,
  'gm',
)
const dressedBehind = new RegExp(`(?:[ \\t\\u3000]{0,3}${ornament}){1,8}[ \\t\\u3000]*$`)
const opensWithPicture = new RegExp(`^${picture}`)

/** 一、 （二） 3. 第一阶段 */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．，）)]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、．.](?!\d)|[）)])|第[一二三四五六七八九十\d]{1,2}(?:章|节|部分|阶段|步|条))/
/** 活动时间：… */
const labelled = /^[\u4e00-\u9fff]{2,8}[：:]/
const title = /^[\u4e00-\u9fff“”《》、]{2,20}(?:[（(][^（）()\n]{1,20}[）)])?$/

const keycap = new RegExp(`(\\d)(?<=^[ \\t\\u3000]*.)\\ufe0f?${keyEnd}[ \\t\\u3000]*(?:[.．、][ \\t\\u3000]*)?`, 'gm')

const quoted = /^(?:>[ \t]{0,3}){1,8}/gm
const anyLine = /^.*\S/gm
const fewestQuoted = 3

/** Signs that figures are written with: ~5）平方米, =（一）+（二）. */
const ofFigures = /^[~～=＝\s]+$/

const fewestTitles = 2

/** A line that nothing but its ornaments makes a title of. */
interface DressedTitle extends Edit {
  ornament: string
}

export const ornaments: Pass = {
  id: 'ornaments',
  signs: `${pictures}${pairs}${bullets}${keyEnd}>`,
  restore(text) {
    const keycaps = text.includes(keyEnd) ? replaceAll(text, keycap, ([, figure]) => `${figure}. `) : []
    return [...keycaps, ...undressed(text), ...quotes(text)].sort((one, other) => one.start - other.start)
  },
}

/** Of lines all of which are quoted; one of them may have been added. */
function quotes(text: string): Edit[] {
  if (!text.includes('>')) return []
  const edits = replaceAll(text, quoted, () => '')
  return edits.length >= Math.max(fewestQuoted, everyMatch(anyLine, text).length - 1) ? edits : []
}

function undressed(text: string): Edit[] {
  const edits: Edit[] = []
  const titles: DressedTitle[] = []
  for (const match of text.matchAll(dressed)) {
    const [line, front = '', rest = ''] = match
    const end = match.index + line.length
    const from = end - rest.length
    const behind = dressedBehind.exec(rest)?.[0] ?? ''
    const words = rest.slice(0, rest.length - behind.length).trimEnd()
    const isPicture = opensWithPicture.test(front)
    const isNumbered = numbered.test(words) && (behind.trim() !== '' || !ofFigures.test(front))
    if (isNumbered || (isPicture && labelled.test(words))) {
      edits.push({ start: from - front.length, end: from, text: '' })
      if (behind !== '') edits.push({ start: end - behind.length, end, text: '' })
    } else if ((isPicture || behind.trim() !== '') && title.test(words))
      titles.push({ start: from - front.length, end, text: `【${words}】`, ornament: front.trim() })
  }
  const listed = new Set(titles.filter((title, at) => isInList(text, title, titles[at + 1])).map((one) => one.ornament))
  const heading = titles.filter(({ end, ornament }, at) => {
    return !listed.has(ornament) && holdsText(text.slice(end, titles[at + 1]?.start))
  })
  return heading.length < fewestTitles ? edits : [...edits, ...heading]
}

/** ✿清扫东街 right above ✿修补路面: the items of a list, unless one is the title of the page. */
function isInList(text: string, one: DressedTitle, next: DressedTitle | undefined): boolean {
  if (next?.ornament !== one.ornament || holdsText(text.slice(one.end, next.start))) return false
  return holdsText(text.slice(0, one.start))
}

/** Whether anything but ornaments and blanks stands there: titles right below one another are a list. */
function holdsText(between: string): boolean {
  return /[\u4e00-\u9fff\d]/.test(between)
}
