/** Number, issuer and date of a paper as the box above it tells them, on a page whose text may leave them out. */

import { findTimes } from '../language/times.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Line } from './title-page.ts'

export interface PaperFacts {
  number?: string | undefined
  issuer?: string | undefined
  issued?: string | undefined
}

const number = new WordedPattern(
  ['文号', '字号', '文 号', '文\u3000号'],
  /(?:发文字|文[ \u3000]?)号[:：]?[ \t\u3000]*([\u4e00-\u9fff]{1,12}[〔[（(【][12]\d{3}[〕\]）)】]\s?第?\s?\d{1,4}\s?号)/,
)
const issuer = /^(?:发文机[关构]|制发机关)[:：]?[ \t\u3000]*([\u4e00-\u9fff]{4,30})(?=$|[ \t\u3000])/
const issued = /(?:成文日期|发文日期)[:：]?[ \t\u3000]*([12]\d{3})[-年/.](\d{1,2})[-月/.](\d{1,2})/

/** What the lines of a title page tell under the labels of such a box. */
export function paperFacts(lines: readonly Line[]): PaperFacts {
  const facts: PaperFacts = {}
  for (const { text } of lines) {
    facts.number ??= number.exec(text)?.[1]?.replace(/[ \u3000]/g, '')
    if (text.includes('机')) facts.issuer ??= issuer.exec(text)?.[1]
    const day = text.includes('日期') ? issued.exec(text) : null
    if (day) facts.issued ??= findTimes(`${day[1]}年${day[2]}月${day[3]}日`)[0]?.edtf
  }
  return facts
}
