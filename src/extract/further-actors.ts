/**
 * Who else acts in the sentence that says who answers for an item: 由甲局牵头制定清单，乙局具体落实，丙局加强监督。 Asked only
 * where a sentence says so and no part of the item is a duty of its own: what brackets and labels tell is all there is, and
 * sentences behind it exhort in passing.
 */

import { firstOutside, sentences } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { addParties, type Roles } from '../language/parties.ts'
import { subjectParties } from '../language/subject.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Answer } from './answer.ts'
import type { Reading } from './reading.ts'

const ofSentence = new Set(['subject', 'sentence'])

/** The roles of an answer with those of whoever acts in a later clause of the same sentence. */
export function withFurtherActors(reading: Reading, node: OutlineNode, { roles, evidence }: Readonly<Answer>): Roles {
  const read = evidence.filter(({ field }) => field in roles)
  if (read.length === 0 || !read.every(({ rule }) => ofSentence.has(rule))) return roles
  const known = new Set(Object.values(roles).flat())
  const more: Roles = { ...roles }
  for (const clause of clausesBehind(reading.body(node) || reading.name(node), known)) {
    const acting = acts(clause)
    const units = acting?.units.filter((unit) => !known.has(unit) && !unit.startsWith('每'))
    if (!acting || !units || units.length === 0) continue
    more[acting.role] = [...(more[acting.role] ?? [])]
    addParties(more, acting.role, units)
    for (const unit of units) known.add(unit)
  }
  return more
}

/** The clauses behind the last mention of the units that answer, up to the end of the sentence of the first. */
function clausesBehind(text: string, known: ReadonlySet<string>): string[] {
  const [first] = known
  const at = first === undefined ? -1 : text.indexOf(first)
  if (at < 0) return []
  const end = firstOutside(text.slice(at), '。！？\n')
  const sentence = text.slice(at, end < 0 ? undefined : at + end)
  const from = Math.max(...Array.from(known, (unit) => sentence.lastIndexOf(unit)))
  return sentences(sentence.slice(from), '，,；;')
    .slice(1)
    .map((clause) => ('，,；;'.includes(clause.text.at(-1) as string) ? clause.text.slice(0, -1) : clause.text))
    .filter((clause) => clause.length >= shortestClause && !clause.endsWith('时'))
}

const shortestClause = 4

/** 乙局配合, 全组教师参与听评课, 丙局全程监督: who only helps. */
const helping = new WordedPattern(
  ['配合', '协助', '支持', '参与', '参加', '监督'],
  /^([^，,。；;]{2,40}?)(?:要|应|须)?(?:积极|密切|共同|予以|给予)?(?:(?:配合|协助)(?![^，,。；;]{0,4}的)|支持$|参[与加]|(?:负责|加强|全程)?监督$)/,
)

/** 各村、各单位实施: a clause that names them and closes with what is left to them. */
const carryingOut = new WordedPattern(
  ['实施', '落实', '执行'],
  /^(?:由)?([^，,。；;]{2,40}?)(?:具体|负责|抓好|组织)?(?:实施|落实|执行)$/,
)

/** 分片包乡, 优先支持企业, 主街道: what only ends as a unit does. */
const opensWithAct = new OpeningPattern('分主优协', /^(?:分片|优先|协作(?![组区队])|主(?:街|城|会))/)

/** 乙局加强监管, 各部门结合职责抓好落实, 丙局配合: who acts in a clause, and whether only beside others. */
function acts(clause: string): { role: 'responsible' | 'support'; units: string[] } | undefined {
  const helpers = unitsIn(helping.exec(clause)?.[1] ?? '')
  if (helpers) return { role: 'support', units: helpers }
  const units = subjectParties(clause)?.units ?? unitsIn(carryingOut.exec(clause)?.[1] ?? '')
  return units && !units.some((unit) => opensWithAct.test(unit)) ? { role: 'responsible', units } : undefined
}
