/**
 * Numbers as plans write them: Arabic in both widths, Chinese (plain, formal and digit by digit), and the single
 * characters that number lists (①, ⑴, ⒈, ㈠, Ⅳ). One place reads them, so that 十二, 12, １２ and ⑿ are the same number.
 */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  壹: 1,
  弌: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const TENS: Record<string, number> = { 廿: 20, 卅: 30, 卌: 40 }
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const MYRIADS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

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
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed)
  return series(trimmed) ?? arabic(trimmed) ?? chinese(trimmed)
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
  const positional = /[十拾百佰千仟万萬亿億廿卅卌]/.test(text)
  let total = 0
  let section = 0
  let digit: number | undefined
  let digitsInRow = 0
  let lastUnit = Number.POSITIVE_INFINITY
  for (const c of text) {
    const value = DIGITS[c]
    const unit = UNITS[c]
    const myriad = MYRIADS[c]
    const ten = TENS[c]
    if (value !== undefined) {
      digitsInRow++
      if (!positional) digit = (digit ?? 0) * 10 + value
      else if (digit !== undefined && digit !== 0) return undefined
      else digit = value
    } else if (unit !== undefined) {
      if (unit >= lastUnit) return undefined
      section += (digit === undefined || digit === 0 ? 1 : digit) * unit
      lastUnit = unit
      digit = undefined
    } else if (ten !== undefined) {
      if (section % 100 !== 0 || digit !== undefined) return undefined
      section += ten
      lastUnit = 10
    } else if (myriad !== undefined) {
      const below = section + (digit ?? 0)
      if (below === 0 && total === 0) return undefined
      // 亿 multiplies everything before it (三万亿), 万 only what stands since the last 亿
      total = myriad === 1e8 ? (total + below) * myriad : total + below * myriad
      section = 0
      digit = undefined
      lastUnit = Number.POSITIVE_INFINITY
    } else return undefined
  }
  return positional || digitsInRow > 0 ? total + section + (digit ?? 0) : undefined
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
