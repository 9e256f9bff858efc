/**
 * A sentence that gives several things out: 甲局负责…，乙局要…，丙由丁所保管. It is cut before each clause that tells whose
 * the next thing is, and what only joins it to the others (首先, 另一方面, 其中) is taken off.
 */

import { sentences } from '../language/brackets.ts'
import { givenBehind } from '../language/given-behind.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { callsAnswerable, subjectParties } from '../language/subject.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'

/** A part of a text, and where it stands in it. */
interface Clause {
  text: string
  start: number
}

/** 首先，… 再次，… 一方面，… 其中，…: the order in which things are told is no part of them. */
const joins = new OpeningPattern(
  '首其再最另此第同一二三四五六七八',
  /^(?:(?:首先|其次|再次|再者|最后|其中|同时|另外|此外|另一方面|一方面|[一二三四五六七八]是)[，,：:、]?|第[一二三四五六七八][，,：:、])(?=.{4})/,
)

/** 乙局配合, 各班参加: a clause that only says who helps goes with the one before it. */
const onlyHelps = new WordedPattern(['配合', '协助', '参与', '参加', '协办'], /(?:配合|协助|参[与加]|协办)[，,。；;]?$/)

/** 甲局牵头，乙局配合做好…, 甲局牵头，乙局按职责分工…: those beside the one that leads. */
const besideLead = new WordedPattern(['配合', '协助', '参与', '职责', '分工'], /配合|协助|参与|按照?(?:各自)?职责|分工/)

const admonishes = new WordedPattern(['第一责任人', '负总责'], /第一责任人|负总责[，,。；;]?$/)

const endsInLead = new WordList(['牵头，', '牵头,', '负责，', '负责,'])

/** 在产业发展方面, 对欠薪的信访件 */
const opensWithWhat = new OpeningPattern(
  '在对关',
  /^(?:在[^，,。；;]{2,30}方面|对于?[^，,。；;]{2,30}|关于[^，,。；;]{2,30})[，,]$/,
)

/** Whether a clause tells whose something is, and what it is. */
function tellsWhose(clause: string): boolean {
  if (clause.length < shortestClause || onlyHelps.test(clause)) return false
  const said = joins.replace(clause, '')
  // 各村书记是第一责任人，…: an admonition, and nothing that is to be done
  if (callsAnswerable(said) || admonishes.test(said)) return false
  return (subjectParties(said) ?? givenBehind(said)) !== undefined
}

const shortestClause = 6

/** The parts of a sentence, each from the clause on that tells whose it is; the whole of it where at most one does, and first. */
export function clausesByHolder(sentence: Clause): readonly Clause[] {
  const whole = withoutJoin(sentence)
  if (!hasOneOf(sentence.text, '，,')) return [whole]
  const clauses = sentences(whole.text, '，,')
  const first = clauses[0] as Clause
  const starts = clauses.filter(({ text }, index) => {
    // 对欠薪的信访件，由甲局办理: what is given out stands in front
    if (text.startsWith('由') && index === 1 && opensWithWhat.test(first.text)) return false
    if (index > 0 && endsInLead.ending(clauses[index - 1]?.text ?? '') !== undefined && besideLead.test(text))
      return false
    return tellsWhose(text) || (index === 0 && clauses[1]?.text.startsWith('由') && opensWithWhat.test(text))
  })
  if (starts.length < 2 && starts[0]?.start === 0) return [whole]
  if (starts.length === 0) return [whole]
  return starts.map(({ start }, index) =>
    withoutJoin({ text: whole.text.slice(start, starts[index + 1]?.start), start: whole.start + start }),
  )
}

function withoutJoin({ text, start }: Clause): Clause {
  const said = joins.replace(text, '')
  return { text: said, start: start + text.length - said.length }
}
