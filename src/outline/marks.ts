/**
 * The marks that number headings and items: 一、 （一） 1. （1） ① 第一阶段： 一是 ——. One table, tried in order at the
 * start of a line. GB/T 9704—2012, 7.3.3 gives the standard order 一、（一）1.（1）; the rest is how plans are really written.
 */

import { parseNumeral } from '../language/numerals.ts'

export type MarkForm =
  | 'part'
  | 'chapter'
  | 'han'
  | 'han-paren'
  | 'stage'
  | 'kind'
  | 'outline'
  | 'article'
  | 'dash'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'
  | 'half-paren'
  | 'letter'
  | 'ordinal-word'
  | 'yao'

/** A mark at the start of a line. `rank` is its place in the standard order, smaller above. */
export interface Mark {
  form: MarkForm
  rank: number
  /** The number it gives, or undefined where it gives none (——). */
  ordinal?: number
  /** As written, without white space around. */
  text: string
  /** Length of the mark with the white space behind it. */
  length: number
}

const hanFigures = '一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾'
const N = `[${hanFigures}]{1,5}`

/** 一、二等奖, 七、八年级: a list of numerals. */
const goesOnCounting = new RegExp(`^${N}(?:[、等]|年级|班(?![子主长])|号楼|类)`)
/** 八月份 behind 七、 on a line of its own */
const monthAlone = new RegExp(`^(${N})月份?(?:[:：]|$)`)
/** 3.5公里, 7.10日: a decimal with its unit. */
const measured =
  /^(?:倍|公里|千米|厘米|毫米|米|亩|万|亿|元|版|平方|公顷|吨|千克|公斤|小时|度|年(?!度)|月(?![度报])|日(?!常)|个(?![人体别性]))/

/** So many characters from one on. */
function run(first: string, length: number): string {
  let text = ''
  for (let index = 0; index < length; index++) text += String.fromCharCode(first.charCodeAt(0) + index)
  return text
}

const figures = '0123456789'
const brackets = '（(〔'
const closes = '）)〕 \u3000'
const points = '.．﹒、'
const letters = run('A', 26) + run('a', 26)

/** What else a mark must have, that is told from single characters. */
interface MarkSigns {
  /** What its numeral begins with, where a bracket stands before it. */
  numeral?: string
  /** What stands next to what stands behind the numeral. */
  next?: string
}

/**
 * Form, rank, what it begins with, what can stand behind its numeral, pattern; group 1 is the numeral, group 2 a number
 * that the item opens with: where it counts on from the first the two are one list, as in 1、2月. A mark must be followed
 * by the words it numbers.
 */
type MarkRow = readonly [
  form: MarkForm,
  rank: number,
  first: string,
  behind: string | undefined,
  pattern: RegExp,
  signs?: MarkSigns,
]

const rows: readonly MarkRow[] = [
  ['part', 0, '第', '部', new RegExp(`^第(${N})部分[、:： ]?`)],
  ['chapter', 0.5, '第', '章', new RegExp(`^第(${N})章[、:： ]?`)],
  [
    'stage',
    2.5,
    '第',
    '个阶步轮',
    new RegExp(
      `^第(${N})(?:个)?(?:阶段|步|轮)(?:[:：、，,]|(?=[（(为是])|(?<=段)(?:[ \\u3000]{1,4}(?=[\\u4e00-\\u9fff])|(?=[\\u4e00-\\u9fff]{2,8}阶段)|(?=(?!工作|任务|目标|要求|结束|完成|主要|重点)[\\u4e00-\\u9fff]{2,8}(?<![成束了])[。：:（(])))`,
    ),
  ],
  // 第一周（9月1日—6日）：…: the weeks of a month of events
  ['stage', 2.5, '第', '周', new RegExp(`^第(${N})周(?:[:：]|(?=[（(]))`)],
  // 活动一：经典诵读, 任务2 排查隐患
  [
    'kind',
    2.6,
    '活任项专板篇模环',
    undefined,
    new RegExp(
      `^(?:活动|任务|项目|专题|板块|篇章|模块|环节)(${N}|\\d{1,2})(?:[:：]|[ \\u3000](?=[\\u4e00-\\u9fff“《]))`,
    ),
  ],
  // 专栏1 机构提质工程: the box of projects in a programme
  [
    'kind',
    2.6,
    '专',
    undefined,
    new RegExp(`^专栏[ \\u3000]?(${N}|\\d{1,2})[:： \\u3000]{0,2}(?=[\\u4e00-\\u9fff“《])`),
  ],
  ['article', 3.2, '第', '条', new RegExp(`^第(${N})条[、:： ]?`)],
  ['ordinal-word', 6, hanFigures, '是', new RegExp(`^(${N})是[，,]?(?=[\\u4e00-\\u9fff“"《])`)],
  ['yao', 6.1, hanFigures, '要', new RegExp(`^(${N})要(?![素求点件务闻害领])(?=[\\u4e00-\\u9fff“"])`)],
  // 二'领导机构: a mark that was read badly from a picture
  ['han', 1, hanFigures, "、．:：.'’", new RegExp(`^(${N})(?:[、．:：]|[.](?!\\d)|['’](?=[\\u4e00-\\u9fff]{2}))`)],
  [
    'han-paren',
    2,
    brackets,
    closes,
    new RegExp(`^[（(〔][ \\u3000]?(${N})[ \\u3000]?[）)〕][、.．﹒]?`),
    { numeral: hanFigures },
  ],
  ['han-paren', 2, hanFigures, '）)', new RegExp(`^(${N})[）)](?=[\\u4e00-\\u9fff“])`)],
  // 1.8月18日前，…, 1.2024年底前，…, 1.10:00，…: an item that opens with a day, a year or an hour
  [
    'arabic',
    3,
    figures,
    points,
    /^(\d{1,2})[.．﹒、][ \u3000]{0,2}(?=\d{1,2}(?:月(?:\d{1,2}[日号]|[上中下]旬|[初底末前])|[:：]\d{2})|20\d\d(?:年|[\u4e00-\u9fff]{2}(?<![元亩米个人名户万亿吨公平千].)))/,
    { next: `${figures} \u3000` },
  ],
  [
    'outline',
    3.1,
    figures,
    points,
    /^(\d{1,2}(?:[.．﹒]\d{1,2}){1,3})(?:[.．﹒、]?[ \u3000]*(?=[\u4e00-\u9fffⅠ-Ⅻ“"《])|[ \u3000]+(?=\d{2,4}(?:千伏|号|路)))/,
    { next: figures },
  ],
  ['arabic', 3, figures, `${points}，,`, /^(\d{1,3})[.．﹒、，,][ \u3000]*(?=[^\d\s.．﹒、，,])/],
  // 1、8:30集合 and 2、6月2日至30日: the item opens with a time; 1。准备: a full stop typed for a point
  ['arabic', 3, figures, '、', /^(\d{1,3})、(?=\d{1,2}(?:[:：]\d\d|月\d)|20\d\d年\d)/, { next: figures }],
  // 1、4月，…: not 1、2月, which are two months
  ['arabic', 3, figures, '、', /^(\d{1,2})、(?=(\d{1,2})月(?:[，,至到—]|份|[上中下初底]))/, { next: figures }],
  ['arabic', 3, figures, '。', /^(\d{1,3})。(?=[\u4e00-\u9fff“《])/],
  ['arabic', 3, run('⒈', 20), undefined, /^([\u2488-\u249b])(?=.)/],
  ['han-paren', 2, run('㈠', 10), undefined, /^([㈠-㈩])[、.．﹒]?/],
  ['arabic-paren', 4, brackets, closes, /^[（(〔][ \u3000]?(\d{1,3})[ \u3000]?[）)〕][、.．﹒]?/, { numeral: figures }],
  ['arabic-paren', 4, run('⑴', 20), undefined, /^([\u2474-\u2487])[、.．﹒]?/],
  ['circled', 5, run('①', 20), undefined, /^([①-⑳])[、.．﹒]?/],
  ['half-paren', 5.5, figures, '）)', /^(\d{1,3})[）)]/],
  ['letter', 5.7, letters, points, /^([A-Za-z])[.．﹒、](?=[\u4e00-\u9fff“])/],
  ['dash', 3.5, '—－-─', '—－-─', /^(?:—{2}|－{2}|-{2}|─{2})(?=[\u4e00-\u9fff“])/],
]

interface MarkPattern extends MarkSigns {
  form: MarkForm
  rank: number
  behind: string | undefined
  pattern: RegExp
}

/** The patterns by the character that they begin with, in the order of the table: few texts begin with any. */
const byFirst = new Map<number, MarkPattern[]>()
for (const [form, rank, first, behind, pattern, signs] of rows) {
  const row = { form, rank, behind, pattern, ...signs }
  for (let at = 0; at < first.length; at++) {
    const code = first.charCodeAt(at)
    const list = byFirst.get(code)
    if (list) list.push(row)
    else byFirst.set(code, [row])
  }
}

const figureUnits = new Set(Array.from(figures + hanFigures, (character) => character.charCodeAt(0)))

/** Where the numeral begins that may stand at `start`, or behind the bracket or the 第 there. */
function numeralAt(text: string, start: number): number {
  const at = figureUnits.has(text.charCodeAt(start)) ? start : start + 1
  return text[at] === ' ' || text[at] === '\u3000' ? at + 1 : at
}

/** Where a numeral ends; none is longer than five figures. */
function numeralEnd(text: string, start: number): number {
  let at = start
  while (at < start + 5 && figureUnits.has(text.charCodeAt(at))) at++
  return at
}

/** Whether a text has one of some characters at a place. */
function hasAt(text: string, at: number, characters: string): boolean {
  return at < text.length && characters.includes(text[at] as string)
}

/** `1 总则`: the chapters of an outline that counts 1.1 and 1.1.1; only there is a bare figure a mark. */
export function readChapterMark(text: string, expected: number): Mark | undefined {
  const match = /^(\d{1,2})[ \u3000\t]*(?=[\u4e00-\u9fff])/.exec(text)
  if (!match || Number(match[1]) !== expected || text.length > 30 || /[。；;，,：:]/.test(text)) return undefined
  if (/^(?:年(?!度)|[月日])/.test(text.slice(match[0].length))) return undefined
  return { form: 'outline', rank: outlineRank(1), ordinal: expected, text: match[1] as string, length: match[0].length }
}

/** How deep in a decimal outline a mark stands: 3 for 1.4.1. */
export function outlineDepth(mark: Mark): number {
  return mark.text.split(/[.．](?=\d)/).length
}

function outlineRank(depth: number): number {
  return 2 + depth * 0.01
}

/** Reads the mark at `start` of a text, or nothing. Only the next few characters are looked at. */
export function readMark(text: string, start = 0): Mark | undefined {
  const candidates = byFirst.get(text.charCodeAt(start))
  if (!candidates) return undefined
  const from = numeralAt(text, start)
  const behindNumeral = numeralEnd(text, from)
  let head: string | undefined
  for (let index = 0; index < candidates.length; index++) {
    const { form, rank, behind, pattern, numeral: figure, next } = candidates[index] as MarkPattern
    if (behind !== undefined && !hasAt(text, behindNumeral, behind)) continue
    if (figure !== undefined && !hasAt(text, from, figure)) continue
    if (next !== undefined && !hasAt(text, behindNumeral + 1, next)) continue
    head ??= text.slice(start, start + 16)
    const match = pattern.exec(head)
    if (!match) continue
    const length = match[0].length
    // 2．日, 7.10日 and 一、二等奖 are words of a sentence, not marks
    if (form === 'arabic' && '日月年倍%％'.includes(head[length] ?? ' ')) continue
    if (match[2] !== undefined && Number(match[2]) === Number(match[1]) + 1) continue
    if (form === 'han' && figureUnits.has(head.charCodeAt(length)) && goesOnCounting.test(head.slice(length))) continue
    // 七、八月份: two months
    const month = form === 'han' ? monthAlone.exec(head.slice(length))?.[1] : undefined
    if (month !== undefined && parseNumeral(month) === (parseNumeral(match[1] as string) ?? 0) + 1) continue
    if (form === 'outline' && (measured.test(head.slice(length)) || /[.．]0/.test(match[0]))) continue
    const numeral = match[1]
    const ordinal =
      form === 'letter'
        ? (numeral as string).toUpperCase().charCodeAt(0) - 64
        : form === 'outline'
          ? Number((numeral as string).split(/[.．]/).pop())
          : numeral === undefined
            ? undefined
            : parseNumeral(numeral)
    const depth = form === 'outline' ? (numeral as string).split(/[.．]/).length : 0
    let end = length
    while (end < head.length && isSpace(head.charCodeAt(end))) end++
    const mark: Mark = {
      form,
      rank: form === 'outline' ? outlineRank(depth) : rank,
      text: match[0].trim(),
      length: end,
    }
    if (ordinal !== undefined) mark.ordinal = ordinal
    return mark
  }
  return undefined
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || unit === 0x09
}
