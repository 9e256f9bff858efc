/** What is of a duty as a whole and what is of its parts: brackets and clauses that give each part to somebody of its own. */

import { withoutParties } from '../language/party-brackets.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Evidence, EvidenceRule } from '../source/evidence.ts'
import { type Answer, by } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { bracketTime, timeIn } from './item-time.ts'
import { leadFirst } from './lead-first.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** 补栽行道树。（县林业局）修补路面。（县交通局）: the parts behind the first that close with a bracket of their own. */
export function furtherDuties(reading: Reading, { further }: Readonly<Answer>): Duty[] {
  const duties = further.map(({ span, roles, time, due }): Duty => {
    const words = reading.slice(span).trim()
    if (reading.firstLeads(span)) leadFirst(roles)
    const when = time === undefined ? timeIn(reading, words) : bracketTime(reading, time, due)
    const fields = { name: sentenceName(words), text: words, ...roles, time: when, source: reading.place(span) }
    return reading.told(itemOf(fields), by('bracket', span, ['name', ...Object.keys(roles), 'time']))
  })
  return duties.filter(({ name }) => !isSetUp(name))
}

/** 助学服务队（中心学校牵头）、文化服务平台（文化站牵头）: teams and platforms, each with who answers for it. */
function isSetUp(name: string): boolean {
  return (name.endsWith('平台') && name.length < 12) || (name.length < 16 && kindOf(name)?.kind === 'team')
}

/** 10月底前更新标牌；各村11月底前召开会议: who is named of those that are told a day, where the first of them names nobody. */
export function holdersFurtherOn([first, ...others]: readonly Duty[]): readonly string[] | undefined {
  return first && !first.responsible ? others.flatMap(({ responsible = [] }) => responsible) : undefined
}

/** 甲局负责救援，乙局负责安置: the subjects of clauses answer for those, and not for the whole. */
export function withoutHolders(answer: Readonly<Answer>, ofParts: readonly string[] | undefined): Readonly<Answer> {
  if (!ofParts || !answer.roles.responsible?.every((unit) => ofParts.includes(unit))) return answer
  const evidence = answer.evidence.filter(({ rule }) => rule !== 'subject')
  return evidence.length === answer.evidence.length ? answer : { ...answer, roles: {}, evidence }
}

/** 甲局要…；乙局要…: those who have the parts do not have the whole as well. */
export function withoutSharers(answer: Readonly<Answer>, parts: readonly Duty[]): Readonly<Answer> {
  if (parts.length === 0) return answer
  const sharers = new Set(
    parts.flatMap(({ lead = [], responsible = [], support = [] }) => [lead, responsible, support]).flat(),
  )
  const { lead = [], responsible = [], support = [] } = answer.roles
  if (![...lead, ...responsible, ...support].every((unit) => sharers.has(unit))) return answer
  const { time: _, ...whole } = answer
  return { ...whole, roles: {}, evidence: answer.evidence.filter(({ field }) => field === 'place') }
}

/** 甲组负责摄影，乙组负责接待。 with no heading over it: an item that is nothing but its parts. */
export function partsAlone(reading: Reading, node: OutlineNode, { duties = [], ...whole }: Duty): Duty[] | undefined {
  const body = reading.body(node)
  const [first, second] = duties
  if (!second || node.children.length > 0 || ['lead', 'responsible', 'support', 'time'].some((field) => field in whole))
    return undefined
  if (!body.startsWith(reading.name(node)) || !body.startsWith(first?.text ?? ' ')) return undefined
  return duties.map((part) => reading.retold(itemOf({ ...part, phase: whole.phase }), part))
}

/** What each of a list but the last ends in: ；, and behind it the mark of the next. */
const goesOn = /[；;]\s*(?:[（(\d①-⑳一二三四五六七八九十是、.．）)]{1,5}\s*)?$/
const stated: ReadonlySet<EvidenceRule> = new Set(['bracket', 'label'])

/**
 * 清理垃圾：（1）…；（2）…；（3）…。（责任部门：各村）: the items of a list are one sentence, and what is stated behind its full
 * stop, in a bracket or by labels, answers for all of it. Gives who answers, and the duties without.
 */
export function answeredBehindList(
  reading: Reading,
  { children }: OutlineNode,
  duties: readonly Duty[],
): { fields: Partial<Duty>; evidence: Evidence[]; duties: Duty[] } | undefined {
  const last = children.at(-1)
  const closing = duties.at(-1)
  if (!last || !closing || children.length < 2 || duties.length !== children.length) return undefined
  if (duties.slice(0, -1).some(({ lead, responsible, support }) => lead ?? responsible ?? support)) return undefined
  const evidence = (reading.evidence.get(closing) ?? []).filter(({ rule }) => stated.has(rule))
  if (!evidence.some(({ field }) => field !== 'time') || !isOneSentence(reading, children)) return undefined
  const text = reading.slice({ start: last.name.start, end: last.body.at(-1)?.end ?? last.name.end })
  if (!withoutParties(text, reading.outline.labels).trimEnd().endsWith('。')) return undefined
  const names = new Set(evidence.map(({ field }) => field))
  const isTaken = ([field]: [string, unknown]) => names.has(field)
  const fields = Object.entries(closing)
  const rest = Object.fromEntries(fields.filter((field) => !isTaken(field))) as unknown as Duty
  return {
    fields: Object.fromEntries(fields.filter(isTaken)),
    evidence,
    duties: [...duties.slice(0, -1), reading.retold(rest, closing)],
  }
}

function isOneSentence(reading: Reading, items: readonly OutlineNode[]): boolean {
  return items.slice(1).every(({ name }, index) => {
    const { start } = (items[index] as OutlineNode).name
    return goesOn.test(reading.slice({ start, end: name.start }))
  })
}
