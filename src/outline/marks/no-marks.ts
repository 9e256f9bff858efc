/** What begins as a mark does and is a word of a sentence: 一、二等奖, 3.5公里, 1、2月, 2．日. */

import { parseNumeral } from '../../language/numerals.ts'
import { hanNumeral, isFigure, type MarkForm } from './mark-table.ts'

/** 一、二等奖, 七、八年级: a list of numerals. */
const goesOnCounting = new RegExp(`^${hanNumeral}(?:[、等]|年级|班(?![子主长])|号楼|类)`)
/** 八月份 behind 七、 on a line of its own */
const monthAlone = new RegExp(`^(${hanNumeral})月份?(?:[:：]|$)`)
/** 3.5公里, 7.10日: a decimal with its unit. */
const measured =
  /^(?:倍|公里|千米|厘米|毫米|米|亩|万|亿|元|版|平方|公顷|吨|千克|公斤|小时|度|年(?!度)|月(?![度报])|日(?!常)|个(?![人体别性]))/

/** 2．日, 3．5倍, and not 1.年级会议, 2.月考, 3.日常保洁: what a number torn from its point counts. */
const torn = /^(?:[倍%％]|年(?![度级终初会轻报检])|月(?![度报考常底末评例清结])|日(?![常报]))/

/** Whether the match of a mark's pattern is no mark, by the words behind it. */
export function isWord(form: MarkForm, match: RegExpExecArray, behind: string): boolean {
  const [mark, figures = '', counted] = match
  // 1、2月: the number that the item would open with counts on
  if (counted !== undefined && Number(counted) === Number(figures) + 1) return true
  if (form === 'arabic') return '日月年倍%％'.includes(behind[0] ?? ' ') && torn.test(behind)
  if (form === 'outline') return measured.test(behind) || /[.．]0/.test(mark)
  return (
    form === 'han' && isFigure(behind.charCodeAt(0)) && (goesOnCounting.test(behind) || countsMonths(figures, behind))
  )
}

/** 七、八月份: two months. */
function countsMonths(first: string, behind: string): boolean {
  const second = monthAlone.exec(behind)?.[1]
  return second !== undefined && parseNumeral(second) === (parseNumeral(first) ?? 0) + 1
}
