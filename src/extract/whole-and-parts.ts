/** What is of a duty as a whole and what is of its parts: brackets and clauses that give each part to somebody of its own. */

import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { type Answer, by } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { bracketTime } from './item-time.ts'
import { leadFirst } from './lead-first.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** 补栽行道树。（县林业局）修补路面。（县交通局）: the parts behind the first that close with a bracket of their own. */
export function furtherDuties(reading: Reading, { further }: Readonly<Answer>): Duty[] {
  const duties = further.map(({ span, roles, time, due }): Duty => {
    const words = reading.slice(span).trim()
    if (reading.firstLeads(span)) leadFirst(roles)
    const when = time === undefined ? undefined : bracketTime(reading, time, due)
    const fields = { name: sentenceName(words), text: words, ...roles, time: when, source: reading.place(span) }
    return reading.told(itemOf(fields), by('bracket', span, ['name', ...Object.keys(roles), 'time']))
  })
  return duties.filter(({ name }) => !isSetUp(name))
}

/** 助学服务队（中心学校牵头）、文化服务平台（文化站牵头）: teams and platforms, each with who answers for it. */
function isSetUp(name: string): boolean {
  return (name.endsWith('平台') && name.length < 12) || (name.length < 16 && kindOf(name)?.kind === 'team')
}

/** 10月底前更新标牌；各村11月底前召开会议: who is named first of those that are told a day, where the first of them names nobody. */
export function holderFurtherOn([first, ...others]: readonly Duty[]): readonly string[] | undefined {
  return first && !first.responsible ? others.find(({ responsible }) => responsible)?.responsible : undefined
}

/** 甲局负责救援，乙局负责安置: the subject of the first clause answers for that, and not for the whole. */
export function withoutHolders(answer: Readonly<Answer>, ofFirst: readonly string[] | undefined): Readonly<Answer> {
  if (!ofFirst || ofFirst.join() !== answer.roles.responsible?.join()) return answer
  const evidence = answer.evidence.filter(({ rule }) => rule !== 'subject')
  return evidence.length === answer.evidence.length ? answer : { ...answer, roles: {}, evidence }
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
