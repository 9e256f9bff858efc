/**
 * How Word writes the number of a list item (ECMA-376, 17.18.59 ST_NumberFormat): name of the format → the numeral.
 * What a format has no sign for, Word writes in Arabic figures; so do formats of languages that plans are not written in.
 */

import { chineseNumeral } from '../language/numerals.ts'

type Write = (value: number) => string

const arabic: Write = String

/** Signs one after the other, beginning with that of 1. */
function series(signs: string): Write {
  const list = Array.from(signs)
  return (value) => list[value - 1] ?? arabic(value)
}

/** Signs that go round: after the last comes the first. */
function round(signs: string): Write {
  const list = Array.from(signs)
  return (value) => list[(value - 1) % list.length] ?? arabic(value)
}

/** a … z, aa … zz, aaa … */
const letters: Write = (value) =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30))

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let [rest, text] = [value, '']
  for (const [part, sign] of romanParts) for (; rest >= part; rest -= part) text += sign
  return text
}

const positional = (digits: string): Write => {
  const list = Array.from(digits)
  return (value) => String(value).replace(/\d/g, (digit) => list[Number(digit)] as string)
}

const digitByDigit = positional('〇一二三四五六七八九')
/** Up to 99 as it is said, from 100 on digit by digit. */
const counting: Write = (value) => (value < 100 ? chineseNumeral(value) : positional('○一二三四五六七八九')(value))
const formal = (signs: string): Write => {
  const names = Array.from(signs)
  const plain = Array.from('零一二三四五六七八九十百千')
  const written = (value: number) => (value >= 10 && value < 20 ? `一${chineseNumeral(value)}` : chineseNumeral(value))
  return (value) => written(value).replace(/./gu, (sign) => names[plain.indexOf(sign)] ?? sign)
}
/** 百 and 千 without 一 before them, and no 零 between. */
const japanese: Write = (value) =>
  chineseNumeral(value)
    .replace(/零/g, '')
    .replace(/一(?=[百千])/g, '')

const circled = series('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const cycle = Array.from({ length: 60 }, (_, at) => `${stems[at % 10]}${branches[at % 12]}`)

const formats: Readonly<Record<string, Write>> = {
  none: () => '',
  bullet: () => '',
  decimal: arabic,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: positional('０１２３４５６７８９'),
  decimalFullWidth2: positional('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: series('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalEnclosedParen: series('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  chineseCounting: counting,
  chineseCountingThousand: chineseNumeral,
  chineseLegalSimplified: formal('零壹贰叁肆伍陆柒捌玖拾佰仟'),
  ideographLegalTraditional: formal('零壹貳參肆伍陸柒捌玖拾佰仟'),
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: chineseNumeral,
  taiwaneseDigital: positional('○一二三四五六七八九'),
  japaneseCounting: japanese,
  japaneseDigitalTenThousand: digitByDigit,
  japaneseLegal: formal('零壱弐参四伍六七八九拾百阡'),
  koreanDigital2: positional('零一二三四五六七八九'),
  ideographDigital: digitByDigit,
  ideographEnclosedCircle: series('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: round(stems),
  ideographZodiac: round(branches),
  ideographZodiacTraditional: (value) => cycle[(value - 1) % 60] as string,
}

/** The numeral of a value in a format. Word writes no number below 1 but in Arabic figures, nor one above 9999 otherwise. */
export function formatNumber(format: string, value: number): string {
  const write = formats[format] ?? arabic
  if (value < 1 || value > 9999) return format === 'none' || format === 'bullet' ? '' : arabic(value)
  return write(value)
}
