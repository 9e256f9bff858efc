/** Paragraphs that say who answers, perhaps by when, and nothing else: without a label, a bracket or anything that is done. */

import { withoutClosing } from '../language/closing-marks.ts'
import { openingUnits } from '../language/opening-units.ts'
import type { Roles } from '../language/parties.ts'
import type { PartyBracket } from '../language/party-brackets.ts'
import { datedClauses, dueBeside } from '../language/party-clauses.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'

/** 甲局牵头、各村配合，10月31日前完成。 and 甲局，5月31日前完成。: a paragraph that tells by whom and by when, and nothing else. */
export function partiesAlone(text: string): Roles | undefined {
  if (text.length > longestAnswer || !text.includes('前')) return undefined
  const said = text.replace(/[。；;]$/, '')
  const roles = datedClauses(said)?.roles
  if (roles) return Object.values(roles).every((named) => named.every((one) => unitsIn(one))) ? roles : undefined
  const { value, time } = dueBeside(said)
  // 招生处将名册移交档案室，8月底前完成: what is done stands behind the first
  const areAlone = time !== undefined && !/[。；;：:]/.test(value) && openingUnits(value) === undefined
  const units = areAlone ? unitsIn(value) : undefined
  return units && { responsible: units }
}

const longestAnswer = 80

const answers = new WordList(
  ['牵头', '负责'].flatMap((verb) => ['', '落实', '实施', '办理', '组织实施'].map((what) => verb + what)),
)
const answersAlone = /^([^，,。；;：:（()）由]{2,80}?)(?:分别)?(牵头|负责)(?:落实|实施|办理|组织实施)?[。；;]?$/

/** 市财政局牵头落实 on a line of its own, as the cell of a table laid flat: who answers for the paragraph above it. */
export function onOwnLine(text: string): Roles | undefined {
  if (text.length > 90 || answers.ending(withoutClosing(text, '。；;')) === undefined) return undefined
  const match = answersAlone.exec(text)
  const units = match ? unitsIn(match[1] as string) : undefined
  if (!match || !units) return undefined
  return match[2] === '牵头' ? { lead: units } : { responsible: units }
}

/** Whether a paragraph is one bracket of parties, and nothing else. */
export function bracketOnly(text: string, brackets: readonly PartyBracket[]): boolean {
  const [only] = brackets
  return (
    only !== undefined &&
    brackets.length === 1 &&
    text.slice(0, only.start).trim() === '' &&
    /^[。；;\s]*$/.test(text.slice(only.end))
  )
}
