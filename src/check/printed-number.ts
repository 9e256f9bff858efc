/** The number of a heading or an item as printed: what it counts, and the form that tells its level (一、 （一） 1. ①). */

import { parseNumeral } from '../language/numerals.ts'

export interface PrintedNumber {
  value: number
  form: string
}

const plainNumber = /^[1-9]\d{0,8}$/
const numeral = /[一二三四五六七八九十百零〇]+|\d+|[①-⑳⑴-⒇⒈-⒛]/

export function printedNumber(text: string | undefined): PrintedNumber | undefined {
  if (text !== undefined && plainNumber.test(text)) return { value: Number(text), form: '1' }
  const found = numeral.exec(text ?? '')
  if (!found || text === undefined || text.length > 12) return undefined
  const value = parseNumeral(found[0])
  if (value === undefined) return undefined
  const sign = /\d/.test(found[0]) ? '1' : /[①-⒛]/.test(found[0]) ? '①' : '一'
  const form = text
    .replace(found[0], sign)
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[.．、,:：\s]/g, '')
  return { value, form: /[.．]\d/.test(text) ? '' : form }
}
