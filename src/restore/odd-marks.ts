/**
 * Numbers in forms that no list is counted with, or that a copy has damaged: （一扫路, 第1、扫路, 一）、扫路, 〈一〉扫路, 1：扫路, 1-扫路,
 * No.1 扫路, ❶扫路, 1、（一）扫路, 01 on a line of its own. One alone may be anything; where they count on from the first they number lines.
 */

import { parseNumeral } from '../language/numerals.ts'
import type { Edit } from '../source/mapped-text.ts'
import { replaceAll } from './pass.ts'

/** A form: what shows in the openings of lines that the first of a count may be there, what it looks like, and the usual one in its place. */
interface OddForm {
  mayBegin(text: string): boolean
  /** Group 1 is the numeral; group 2, where there is one, the same number once more. */
  pattern: RegExp
  usual(numeral: string, again: string | undefined): string
}

const opens = '(?<=^[ \\t\\u3000]*)'
const han = '[一二三四五六七八九十]{1,3}'
const words = '(?=[\\u4e00-\\u9fff“])'
const blankAndWords = `[ \\u3000]{0,2}${words}`

/** Whether a text has one of some words. */
function withOne(...firsts: readonly string[]): (text: string) => boolean {
  return (text) => firsts.some((first) => text.includes(first))
}

/** （一扫路: the first of a count, and no bracket behind it. */
function opensUnclosed(text: string): boolean {
  for (const first of ['（一', '(一'])
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
      if (!'）)〕 \u3000一二三四五六七八九十'.includes(text[at + 2] ?? ')')) return true
  return false
}

const circledBlack = '❶❷❸❹❺❻❼❽❾❿'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const forms: readonly OddForm[] = [
  {
    mayBegin: opensUnclosed,
    pattern: new RegExp(`${opens}[（(](${han})(?:、|${words})(?![^\\n（）()]{0,40}[）)])`, 'gm'),
    usual: (numeral) => `（${numeral}）`,
  },
  {
    mayBegin: withOne('第1、', '第1，', '第1,', '第1.', '第1．'),
    pattern: new RegExp(`${opens}第(\\d{1,2})[、，,.．]${words}`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  {
    mayBegin: withOne('一）、', '一)、'),
    pattern: new RegExp(`${opens}(${han})[）)]、`, 'gm'),
    usual: (numeral) => `（${numeral}）`,
  },
  {
    mayBegin: withOne(...Array.from('〈<《[［{｛「『').flatMap((open) => [`${open}一`, `${open}1`])),
    pattern: new RegExp(`${opens}[〈<《[［{｛「『](${han}|\\d{1,2})[〉>》\\]］}｝」』]${blankAndWords}`, 'gm'),
    usual: (numeral) => `（${numeral}）`,
  },
  {
    mayBegin: withOne('1：', '1:', '1-', '1－', '1/', '1】'),
    pattern: new RegExp(`${opens}(\\d{1,2})[:：\\-－/】]${blankAndWords}`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  {
    mayBegin: withOne('一；', '一;', '一－', '一-', '一—', '一｜', '一|', '一丨', '一/'),
    pattern: new RegExp(`${opens}(${han})[；;－\\-—｜|丨/]${blankAndWords}`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  {
    mayBegin: withOne('(A)', '（A）', '(a)', '（a）'),
    pattern: new RegExp(`${opens}[（(]([A-Ha-h])[）)]`, 'gm'),
    usual: (numeral) => `${numeral}.`,
  },
  {
    mayBegin: withOne('ⅰ'),
    pattern: new RegExp(`${opens}([ⅰ-ⅻ])[.、．） ]{0,2}${words}`, 'gm'),
    usual: (numeral) => `${numeralOf(numeral)}、`,
  },
  // （一）1、扫路
  {
    mayBegin: withOne('（一）1', '(一)1'),
    pattern: new RegExp(`${opens}[（(](${han})[）)] ?(\\d{1,2})[、.．]${words}`, 'gm'),
    usual: (numeral) => `（${numeral}）`,
  },
  {
    mayBegin: withOne('No.1', 'NO.1', 'no.1', '№1', 'No1', 'NO1'),
    pattern: new RegExp(`${opens}(?:N[oO]\\.?|no\\.|№) ?0?(\\d{1,2})[ \\u3000、.．:：]{0,2}${words}`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  {
    mayBegin: withOne('❶'),
    pattern: new RegExp(`${opens}([${circledBlack}])`, 'gm'),
    usual: (numeral) => String.fromCharCode('①'.charCodeAt(0) + circledBlack.indexOf(numeral)),
  },
  {
    mayBegin: withOne('I.', 'I、', 'I．'),
    pattern: new RegExp(`${opens}([IVX]{1,4})[.、．] ?${words}`, 'gm'),
    usual: (numeral) => `${numeralOf(numeral)}、`,
  },
  // 1、（一）扫路, 1.一、扫路, （一）（一）扫路
  {
    mayBegin: withOne('1、（一', '1.（一', '1、(一', '1.(一', '1.一、', '1、一、', '（一）（一）', '(一)(一)'),
    pattern: new RegExp(`${opens}(?:(\\d{1,2})[、.．]|[（(](?:${han})[）)](?=[（(])) ?(?=[（(]?(${han})[）)、])`, 'gm'),
    usual: () => '',
  },
  // （一） or 1. over 扫路 on the next line
  {
    mayBegin: withOne('（一）\n', '(一)\n', '（一） \n'),
    pattern: new RegExp(`${opens}[（(](${han})[）)][ \\t]*\\n[ \\t\\u3000]*${words}`, 'gm'),
    usual: (numeral) => `（${numeral}）`,
  },
  {
    mayBegin: withOne('1.\n', '1、\n', '1．\n'),
    pattern: new RegExp(`${opens}(\\d{1,2})[.、．][ \\t]*\\n[ \\t\\u3000]*${words}`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  // 一 over the title of a chapter, and 01
  {
    mayBegin: (text) => text.startsWith('一\n') || text.includes('\n一\n'),
    pattern: new RegExp(`${opens}(${han})\\n[ \\t\\u3000]*(?=[\\u4e00-\\u9fff“]{2,20}$)`, 'gm'),
    usual: (numeral) => `${numeral}、`,
  },
  {
    mayBegin: withOne('01\n', '01 \n'),
    pattern: new RegExp(`${opens}(?:PART ?)?0([1-9])[ \\t]*\\n[ \\t\\u3000]*${words}`, 'gm'),
    usual: (numeral) => `0${numeral} `,
  },
]

const letters = 'ABCDEFGH'

function numeralOf(numeral: string): number {
  if (numeral >= 'ⅰ' && numeral <= 'ⅻ') return numeral.charCodeAt(0) - 'ⅰ'.charCodeAt(0) + 1
  const [circled, roman] = [circledBlack.indexOf(numeral), romans.indexOf(numeral)]
  const place = Math.max(circled, roman, letters.indexOf(numeral.toUpperCase()))
  return place >= 0 ? place + 1 : (parseNumeral(numeral) ?? 0)
}

/** No form is told by characters that stand further into its line. */
const farthestSign = 10

/** What the lines of a text open with, where such numbers stand: a tenth of the text, and less. */
function openingsOf(text: string): string {
  const openings: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end + 1
    while (start < next && ' \t\u3000'.includes(text[start] as string)) start++
    openings.push(text.slice(start, Math.min(next, start + farthestSign)))
    start = next
  }
  return openings.join('')
}

/** The edits that give such numbers their usual form. */
export function oddMarks(text: string): Edit[] {
  const openings = openingsOf(text)
  return forms.flatMap(({ mayBegin, pattern, usual }) => {
    if (!mayBegin(openings)) return []
    const found: { edit: Edit; ordinal: number }[] = []
    replaceAll(text, pattern, (match) => {
      const [all, numeral, again] = match
      const [first = 0, second = first] = [numeral, again].flatMap((one) => (one === undefined ? [] : [numeralOf(one)]))
      const edit = { start: match.index, end: match.index + all.length, text: usual(numeral ?? '', again) }
      if (first === second) found.push({ edit, ordinal: first })
      return undefined
    })
    return found
      .filter(({ ordinal }, at) =>
        ordinal === 1 ? found[at + 1]?.ordinal === 2 : ordinal > 1 && found[at - 1]?.ordinal === ordinal - 1,
      )
      .map(({ edit }) => edit)
  })
}
