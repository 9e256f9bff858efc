/** Names in quotes that count: “六有”, “三库一平台”, “1+6+N”, “双千”. */

import { ClosingPattern } from './closing-pattern.ts'
import { type CountExpression, isFixed, MEASURE, nounAt, withParts } from './count-expression.ts'
import { everyMatch } from './every-match.ts'
import { parseNumeral } from './numerals.ts'
import { hasOneOf } from './signs.ts'
import { WordedPattern } from './worded-pattern.ts'

/** What such a name begins with. */
const NUMERAL_FIRST = /^[一二两双三四五六七八九十\dNnＮ０-９]/
const QUOTED = /[“"「『]([^“”"「」『』\s、，。；：,;:]{2,16})[”"」』]/g
const FORMULA = /^[\dNnＮ０-９]{1,3}(?:[+＋](?:[\dNnXxＮＸ０-９]{1,3}))+$/
const PAIR = new RegExp(
  `([一二两双三四五六七八九十]{1,3}|\\d{1,3})(${MEASURE})?((?:统一|合一|[^一二两双三四五六七八九十\\d+]){1,10})`,
  'y',
)
const ONES = /^([二两三四五六七八九十]|\d{1,2})个一$/
const DIGITS = new ClosingPattern('0123456789', /^\d{3,5}$/)
/** “6·26国际禁毒日”, “3.15”: a day of the year. */
const DAY = new WordedPattern([...'·.．•'], /^\d{1,2}[·.．•]\d{1,2}(?!\d)/)

/** Such names of a text, in order. */
export function quotedCounts(text: string): CountExpression[] {
  const counts: CountExpression[] = []
  for (const match of everyMatch(QUOTED, text)) {
    const content = match[1] as string
    if (!NUMERAL_FIRST.test(content)) continue
    const read = isFixed(content) || DAY.test(content) ? undefined : readContent(content)
    const end = match.index + match[0].length
    const tail = read ? nounAt(text, end) : ''
    if (!read || (tail === '' && DIGITS.test(content))) continue
    const made: CountExpression = {
      start: match.index,
      end,
      text: match[0],
      name: `“${content}”${tail}`,
      ...read,
      noun: read.noun || tail,
      quoted: true,
    }
    counts.push(withParts(text, made, end + tail.length))
  }
  return counts
}

type ReadContent = Pick<CountExpression, 'noun'> &
  Partial<Pick<CountExpression, 'count' | 'expression' | 'measure' | 'parts'>>

function readContent(content: string): ReadContent | undefined {
  if (hasOneOf(content, '+＋') && FORMULA.test(content)) return { expression: content.normalize('NFKC'), noun: '' }
  if (DIGITS.test(content)) return { expression: content, noun: '' }
  const ones = content.endsWith('个一') ? ONES.exec(content) : null
  if (ones) return { count: parseNumeral(ones[1] as string) ?? 0, measure: '个', noun: '一', expression: content }
  const pairs: { count: number; measure: string | undefined; noun: string }[] = []
  for (let at = 0; at < content.length; ) {
    PAIR.lastIndex = at
    const pair = PAIR.exec(content)
    if (!pair)
      return content === '双千' || content === '双百'
        ? { count: 2, noun: content.slice(1), expression: content }
        : undefined
    pairs.push({
      count: pair[1] === '双' ? 2 : (parseNumeral(pair[1] as string) ?? 0),
      measure: pair[2],
      noun: pair[3] as string,
    })
    at += pair[0].length
  }
  const [first] = pairs
  if (!first || pairs.every((pair) => pair.count < 2)) return undefined
  if (pairs.length > 1)
    return { expression: content, noun: '', parts: pairs.map(({ count, noun }) => ({ count, name: noun })) }
  // 双 also only means "double": a long word behind it is an ordinary noun
  if (content.startsWith('双') && content.length > 3) return undefined
  const named = first.measure === undefined ? { expression: content } : { measure: first.measure }
  return { count: first.count, noun: first.noun, ...named }
}
