/** Lines that are the title of a document, not of a section of one: 某某工作实施方案, 某某工作方案（试行）2. */

import { endsInBracket } from '../../language/brackets.ts'
import { hasOneOf } from '../../language/signs.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'

/** Words that the title of a document ends with. */
const documentWords = new Set(
  '方案 计划 要点 意见 预案 办法 细则 通知 安排 分工 分解 规划 策划 策划书 通告 措施 举措'.split(' '),
)
const longestTitle = 60
const longestRemark = 14

/** Whether a line is the title of a document of its own, with a remark in brackets or a number behind it or not. */
export function looksTitled(line: string): boolean {
  if (line.length > longestTitle) return false
  let end = line.length
  while (end > line.length - 2 && isDigit(line.charCodeAt(end - 1))) end--
  const words = line.slice(0, end)
  if (closesTitle(words)) return true
  if (!endsInBracket(words)) return false
  for (let open = end - 3; open >= end - 2 - longestRemark; open--) {
    if ((words[open] === '（' || words[open] === '(') && closesTitle(words.slice(0, open))) return true
  }
  return false
}

/** Whether words are one title, and no sentence that ends with a word of titles. */
function closesTitle(words: string): boolean {
  const last = words.slice(-2)
  if ((last === '措施' || last === '举措') && !countsMeasures.test(words)) return false
  return (documentWords.has(last) || documentWords.has(words.slice(-3))) && !hasOneOf(words, '。；;：:')
}

/** 支持小店发展若干措施, 净街二十条措施: what only a chapter holds is 保障措施. */
const countsMeasures = new WordedPattern(['若干', '条'], /^.{4,}(?:若干|[一二三四五六七八九十\d]条).{0,6}$/)

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
