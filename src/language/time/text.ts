/**
 * A text as times are read in it. One look at its characters tells which signs of a time it has, so that few readings
 * are tried in most texts, and writes alike what is alike: figures and letters of both widths, the many dashes. The
 * length stays, so offsets stay.
 */

export interface TimeText {
  /** The text with characters of a class written as one of them. */
  readonly text: string
  /** The signs of times that it has, as bits. */
  readonly signs: number
}

/** A sign is a character that some reading cannot do without. */
export const signs = {
  year: 1,
  month: 2,
  day: 4,
  quarter: 8,
  week: 16,
  /** 内 */
  within: 32,
  /** 起 */
  since: 64,
  /** What is said of a festival ends in one of them. */
  around: 128,
  point: 256,
  /** Between the figures of a date: 2026-03-01, 3.15, 3/15. */
  stroke: 512,
  dash: 1024,
  figure: 2048,
} as const

/** One of these has every time but 清明 and dates in figures only. */
const ordinary = 4096
const foldable = 8192

const dashes = '-—–－―─−‐‑'
const folds = new Map<string, string>([
  ...Array.from('—–－―─−‐‑', (dash) => [dash, '-'] as const),
  ...Array.from('～〜∼', (wave) => [wave, '~'] as const),
  ...Array.from('×XＸｘ*＊_＿', (unknown) => [unknown, 'x'] as const),
  ...Array.from('○◯零', (zero) => [zero, '〇'] as const),
  ...Array.from('０１２３４５６７８９', (figure, value) => [figure, String(value)] as const),
  ['壹', '一'],
  ['．', '.'],
  ['／', '/'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
])
const classes = new Uint16Array(0x10000)
const put = (characters: Iterable<string>, bits: number) => {
  for (const one of characters) classes[one.charCodeAt(0)] = (classes[one.charCodeAt(0)] as number) | bits
}
put('年', signs.year)
put('月', signs.month)
put('日号', signs.day)
put('季', signs.quarter)
put('周', signs.week)
put('内', signs.within)
put('起即', signs.since)
put('前后期假当', signs.around)
put('.．', signs.point | signs.stroke)
put('/／', signs.stroke)
put(dashes, signs.dash | signs.stroke)
put('~～〜∼至到', signs.dash)
put('0123456789０１２３４５６７８９', signs.figure)
put('年月日号旬季周天每期内久续态即适定节汛假五十六七八春元夕秋庆冬阳午', ordinary)
put(folds.keys(), foldable)

/** What the characters of a text are, together. */
function classesOf(text: string): number {
  const { length } = text
  let all = 0
  for (let at = 0; at < length; at++) all |= classes[text.charCodeAt(at)] as number
  return all
}

/** A text whose figures and dashes are of one width. Marks stay as they are: who looks for them knows both widths. */
export function foldFigures(text: string): string {
  const { length } = text
  let whole = ''
  let from = 0
  for (let at = 0; at < length; at++) {
    if (((classes[text.charCodeAt(at)] as number) & foldable) === 0) continue
    const one = text[at] as string
    whole += text.slice(from, at) + folds.get(one)
    from = at + 1
  }
  return from === 0 ? text : whole + text.slice(from)
}

const figuresOnly = /[\d０-９][./．／－-][\d０-９]/

/** A text as times are read in it, whatever it holds. */
export function timeText(text: string): TimeText {
  return withClasses(text, classesOf(text))
}

/** The same of a text that can hold a time; undefined of any other. */
export function timedText(text: string): TimeText | undefined {
  const all = classesOf(text)
  const timed =
    (all & ordinary) !== 0 ||
    ((all & signs.figure) !== 0 && (all & signs.stroke) !== 0 && figuresOnly.test(text)) ||
    text.includes('清明')
  return timed ? withClasses(text, all) : undefined
}

function withClasses(text: string, all: number): TimeText {
  return { text: (all & foldable) === 0 ? text : foldFigures(text), signs: all }
}
