/** Labels of parties and posts with nothing behind them: a line of its own, or inside a line or a bracket. */

import { everyMatch } from '../language/every-match.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import { posts } from '../lexicon/post-words.ts'

export interface EmptyLabel {
  label: string
  /** The label as it stands in the text, with its colon. */
  quote: string
  /** Where it stands in the text. */
  at: number
}

const labels: ReadonlySet<string> = new Set([...partyLabels.keys(), ...posts])
const alone = /^([\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff])[:：][ \u3000]*(?:[。；;]?[ \u3000]*)$/
/** The next label: 成员：…, 总策划（兼裁判长）：…. */
const labelled = /^[\u4e00-\u9fff ]{2,9}(?:[（(][^（()）]{1,12}[）)])?[:：]/
/** （责任单位：；完成时限：6月底）, 牵头单位：  配合单位：各村: the label is closed, or the next one stands behind it. */
const inside =
  /([\u4e00-\u9fff]{2,8})[:：](?:[ \u3000]*(?=[；;，,）)])|[ \u3000]+(?=[\u4e00-\u9fff]{2,6}[:：][ \u3000]*[^\s；;，,）)]))/g
/** What no empty label is without. */
export const signOfEmptyLabel = /[:：][ \u3000]*(?:[。；;]?[ \u3000]*$|[；;，,）)]|[\u4e00-\u9fff]{2,6}[:：])/m

/** The empty labels of a text, in order. */
export function emptyLabelsIn(text: string): EmptyLabel[] {
  if (!signOfEmptyLabel.test(text)) return []
  const lines = text.split('\n')
  let start = 0
  return lines.flatMap((line, index) => {
    const labels = [...labelsInside(line), ...labelAlone(line, lines[index + 1]?.trim())]
    const offset = start
    start += line.length + 1
    return labels.map((one) => ({ ...one, at: one.at + offset }))
  })
}

function labelsInside(line: string): EmptyLabel[] {
  const found: EmptyLabel[] = []
  for (const { 0: quote, 1: words = '', index } of everyMatch(inside, line)) {
    const label = closingLabel(words)
    const before = words.length - (label?.length ?? 0)
    if (label !== undefined) found.push({ label, quote: quote.slice(before).trimEnd(), at: index + before })
  }
  return found
}

function labelAlone(line: string, next = ''): EmptyLabel[] {
  const quote = line.trim()
  const label = alone.exec(quote)?.[1]?.replace(/ /g, '')
  if (label === undefined || !labels.has(label)) return []
  // the names may stand on the lines below
  return next === '' || labelled.test(next) ? [{ label, quote, at: line.indexOf(quote) }] : []
}

/** The label that some words end in. */
function closingLabel(words: string): string | undefined {
  for (let start = 0; start + 1 < words.length; start++) if (labels.has(words.slice(start))) return words.slice(start)
  return undefined
}
