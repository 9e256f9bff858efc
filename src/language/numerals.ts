/**
 * Numbers as plans write them: Arabic in both widths, Chinese (plain, formal and digit by digit), and the single
 * characters that number lists (①, ⑴, ⒈, ㈠, Ⅳ). One place reads them, so that 十二, 12, １２ and ⑿ are the same number.
 */

const DIGITS = '〇○◯零一壹弌二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖'
const DIGIT_VALUES = '0000111222223334455666778899'

/** What a character adds to a numeral: a digit, a multiple of ten in one character, a unit below ten thousand, one above. */
type Part = readonly [kind: 'digit' | 'ten' | 'unit' | 'myriad', value: number]

const PARTS = new Map<string, Part>()
for (let at = 0; at < DIGITS.length; at++) PARTS.set(DIGITS[at] as string, ['digit', Number(DIGIT_VALUES[at])])
for (const [characters, kind, value] of [
  ['廿', 'ten', 20],
  ['卅', 'ten', 30],
  ['卌', 'ten', 40],
  ['十拾', 'unit', 10],
  ['百佰', 'unit', 100],
  ['千仟', 'unit', 1000],
  ['万萬', 'myriad', 1e4],
  ['亿億', 'myriad', 1e8],
] as const)
  for (const one of characters) PARTS.set(one, [kind, value])

/** Runs of characters that each stand for one number: first code point, how many, value of the first. */
const SERIES: readonly (readonly [number, number, number])[] = [
  [0x2460, 20, 1], // ①
  [0x2474, 20, 1], // ⑴
  [0x2488, 20, 1], // ⒈
  [0x24ea, 1, 0], // ⓪
  [0x24eb, 10, 11], // ⓫
  [0x24f5, 10, 1], // ⓵
  [0x2776, 10, 1], // ❶
  [0x2780, 10, 1], // ➀
  [0x278a, 10, 1], // ➊
  [0x3220, 10, 1], // ㈠
  [0x3251, 15, 21], // ㉑
  [0x3280, 10, 1], // ㊀
  [0x32b1, 15, 36], // ㊱
  [0x2160, 12, 1], // Ⅰ
  [0x2170, 12, 1], // ⅰ
]

/** The number that a text stands for as a whole; undefined where it is anything but one numeral. */
export function parseNumeral(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 24) return undefined
  const first = trimmed.charCodeAt(0)
  if (first >= 0x4e00 && first < 0xa000) return chinese(trimmed)
  return plainFigures(trimmed) ?? series(trimmed) ?? arabic(trimmed) ?? chinese(trimmed)
}

/** Up to nine ASCII figures. */
function plainFigures(text: string): number | undefined {
  if (text.length > 9) return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const figure = text.charCodeAt(at) - 48
    if (figure < 0 || figure > 9) return undefined
    value = value * 10 + figure
  }
  return value
}

function series(text: string): number | undefined {
  const code = text.charCodeAt(0)
  if (text.length !== 1 || code < 0x2160) return undefined
  for (const [first, length, value] of SERIES) if (code >= first && code < first + length) return value + code - first
  return undefined
}

function arabic(text: string): number | undefined {
  const plain = text.replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined
}

function chinese(text: string): number | undefined {
  const parts: Part[] = []
  let positional = false
  for (const character of text) {
    const part = PARTS.get(character)
    if (part === undefined) return undefined
    if (part[0] !== 'digit') positional = true
    parts.push(part)
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastUnit = Number.POSITIVE_INFINITY
  for (const [kind, value] of parts) {
    if (kind === 'digit') {
      if (!positional) digit = (digit ?? 0) * 10 + value
      else if (digit !== undefined && digit !== 0) return undefined
      else digit = value
    } else if (kind === 'unit') {
      if (value >= lastUnit) return undefined
      section += (digit === undefined || digit === 0 ? 1 : digit) * value
      lastUnit = value
      digit = undefined
    } else if (kind === 'ten') {
      if (section % 100 !== 0 || digit !== undefined) return undefined
      section += value
      lastUnit = 10
      digit = undefined
    } else {
      const below = section + (digit ?? 0)
      if (below === 0 && total === 0) return undefined
      // 亿 multiplies everything before it (三万亿), 万 only what stands since the last 亿
      total = value === 1e8 ? (total + below) * value : total + below * value
      section = 0
      digit = undefined
      lastUnit = Number.POSITIVE_INFINITY
    }
  }
  return total + section + (digit ?? 0)
}

const NAMES = '零一二三四五六七八九'

/** The Chinese numeral of a whole number from 0 to 9999, as headings write it: 12 → 十二, 105 → 一百零五. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value)
  if (value === 0) return '零'
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${NAMES[digit]}${name}`
      gap = false
    }
  }
  return value >= 10 && value < 20 ? text.slice(1) : text
}
