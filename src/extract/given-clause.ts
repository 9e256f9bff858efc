/** What a sentence gives out behind 由, or to one that leads and others that help: 丁由甲所保管, 在戊方面，由甲局牵头，乙局配合，推进己. */

import { splitOutside } from '../language/brackets.ts'
import { withoutClosing } from '../language/closing-marks.ts'
import { givenBehind } from '../language/given-behind.ts'
import type { Roles } from '../language/parties.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { sentenceName } from './sentence-name.ts'

/** 在甲方面，由…, 对乙，由…, 丙工作由…: what is given out, before 由. */
const before = new WordedPattern(
  ['由'],
  /^(?:(?:在|对于?|关于)?([^，,。；;：:由]{2,40}?)(?:方面)?(?:[，,]|(?<![自理缘经须应])))?由(?![于此])(?=.{4})/,
)

const mayLead = new WordList(['牵头', '负责', '会同', '办理', '承办'])

/** 乙局配合做好各项工作 */
const helpsInAll = new WordedPattern(['配合', '协助'], /(?<=配合|协助)做好(?:各项|相关|有关)?工作$/)

/** 甲局牵头，乙局、丙局按照职责分工，开展…: they answer, each for its part. */
const dividedBetween = new WordedPattern(['分工，', '分工,'], /按照?(?:各自)?职责分工[，,]/)

/** Who has what such a sentence gives out, and what it is. */
export function givenClause(sentence: string): ({ name: string } & Roles) | undefined {
  const words = helpsInAll.replace(withoutClosing(sentence, '。；;，,'), '')
  const said = dividedBetween.replace(words, '按职责分工负责，')
  const opening = before.exec(said)
  if (!opening && !mayLead.isIn(said)) return undefined
  const object = opening?.[1]
  const clauses = splitOutside(said.slice(opening?.[0].length), '，,')
  for (let count = Math.min(clauses.length, mostParties); count > 0; count--) {
    const roles = partyClauses(
      clauses
        .slice(0, count)
        .map(({ text }) => text)
        .join('，'),
    )
    // 甲局负责值守 is a subject and what it does
    if (!roles || (count === 1 && !opening && !roles.support)) continue
    const act = clauses.slice(count).map(({ text }) => text)
    const name = object ?? (act.length > 0 ? sentenceName(act.join('，')) : undefined)
    return name === undefined ? undefined : { name, ...roles }
  }
  const given = opening
    ? givenBehind(object === undefined ? said : `${object}由${said.slice(opening[0].length)}`)
    : undefined
  return given && { name: given.act, responsible: given.units }
}

/** More clauses are none of who answers. */
const mostParties = 4
