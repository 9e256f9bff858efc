/** A plan as an official document, chapter by chapter, written from its items alone. */

import type { Duty, Item, Plan } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { frameworks, goals, guidance, opening, principles, targets } from './aims.ts'
import type { DutyStyle } from './answers.ts'
import { budget, checklists, workflows } from './checks.ts'
import { draftDate, issueDate } from './dates.ts'
import { duties, isToldBy } from './duties.ts'
import { organizations } from './organizations.ts'
import { platforms, teams } from './platforms-and-teams.ts'
import { phases, safeguards } from './schedule.ts'
import { type Annex, type Block, type OfficialDocument, paragraph, paragraphs } from './tree.ts'
import { chapter, Writing } from './writing.ts'

export function compose(plan: Plan, style: DutyStyle): OfficialDocument {
  const writing = new Writing(plan, style)
  const { blocks, annexes } = style === 'annex' ? annexed(writing) : { blocks: chapters(writing), annexes: [] }
  return framed(plan, blocks, annexes)
}

/** The parts of a document that stand around its text. `annexes` come behind the attachments that the plan names. */
export function framed(plan: Plan, blocks: Block[], annexes: readonly Omit<Annex, 'label'>[]): OfficialDocument {
  const { number, issuer, issued, recipients = [], disclosure } = plan.document ?? {}
  const date = issued === undefined ? draftDate(plan) : issueDate(issued)
  const named = attachments(plan)
  const all = [...named, ...annexes.map(({ title, blocks: content }) => ({ title, content }))]
  return {
    ...(number === undefined ? {} : { number: printableLine(number) }),
    recipients: recipients.map(printableLine),
    title: printableLine(plan.title),
    blocks,
    attached: all.map(({ title }) => title),
    signature: {
      ...(issuer === undefined ? {} : { issuer: printableLine(issuer) }),
      ...(date === undefined ? {} : { date }),
    },
    ...(disclosure === undefined ? {} : { note: printableLine(disclosure).replace(/^[（(](.*)[）)]$/, '$1') }),
    annexes: all.flatMap(({ title, content }, at): Annex[] =>
      content === undefined ? [] : [{ label: all.length === 1 ? '附件' : `附件${at + 1}`, title, blocks: content }],
    ),
  }
}

/** The attachments that the plan names, with their text where it has it. */
function attachments(plan: Plan): { title: string; content?: readonly Block[] }[] {
  return (plan.document?.attachments ?? []).flatMap(({ name, text }) => {
    const title = printableLine(name).replace(/^附\s*件\s*\d*\s*[:：]?\s*/, '')
    return title === '' ? [] : [text === undefined ? { title } : { title, content: paragraphs(text) }]
  })
}

/** Every chapter that the plan has something for; the first paragraph tells the basis. */
export function chapters(writing: Writing, tasks: Block[] = duties(writing, 2, ownDuties(writing))): Block[] {
  const { plan } = writing
  return [
    ...opening(writing),
    ...guidance(writing),
    ...goals(writing),
    ...targets(writing),
    ...principles(writing),
    ...chapter('组织领导', organizations(writing)),
    ...chapter('工作平台', platforms(writing, 2, plan.platforms ?? [])),
    ...chapter('工作队伍', teams(writing, 2, plan.teams ?? [])),
    ...chapter('重点任务', [...frameworks(writing), ...tasks]),
    ...chapter('实施步骤', phases(writing, 2, plan.phases ?? [])),
    ...chapter('工作流程', workflows(writing, plan.workflows ?? [])),
    ...chapter('督查重点', checklists(writing, 2, plan.checklists ?? [])),
    ...chapter('保障措施', safeguards(writing, 2, answeredSafeguards(plan))),
    ...chapter('经费预算', budget(plan.budget ?? [])),
  ]
}

/**
 * A safeguard that names who answers for it is a duty too; it is told once, among the safeguards. So is a sentence of a
 * phase or of a safeguard that gives out a duty; in tables all duties stand.
 */
function ownDuties(writing: Writing): Duty[] {
  const { plan, style } = writing
  const told = new Set(twins(plan).values())
  const inTable = style === 'table' || style === 'annex'
  const others = inTable ? [] : [...(plan.phases ?? []), ...(plan.safeguards ?? [])].map(({ text = '' }) => text)
  return (plan.duties ?? []).filter((duty) => !told.has(duty) && !isToldBy(writing, duty, others))
}

/** Safeguards that are duties too, each with its duty. */
function twins({ duties: all = [], safeguards: told = [] }: Plan): Map<Item, Duty> {
  const answered = all.filter(({ lead, responsible, support, duties: below }) => {
    return !below?.length && (lead ?? responsible ?? support) !== undefined
  })
  const byName = new Map(answered.map((duty) => [duty.name, duty]))
  return new Map(told.flatMap((item) => (byName.has(item.name) ? [[item, byName.get(item.name) as Duty]] : [])))
}

/** Safeguards with who answers for them, where only the duty of the same name says so. */
function answeredSafeguards(plan: Plan): Item[] {
  const known = twins(plan)
  return (plan.safeguards ?? []).map((item) => {
    const { lead, responsible, support, time } = known.get(item) ?? {}
    const answers = { lead, responsible, support, time }
    const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
    return { ...given, ...item }
  })
}

/** The table of all duties as an attachment, to which the chapter points. */
function annexed(writing: Writing): { blocks: Block[]; annexes: Omit<Annex, 'label'>[] } {
  const all = ownDuties(writing)
  if (all.length === 0) return { blocks: chapters(writing), annexes: [] }
  const before = attachments(writing.plan).length
  const pointer = paragraph(`具体任务、责任单位和完成时限见附件${before === 0 ? '' : before + 1}。`)
  return {
    blocks: chapters(writing, [pointer]),
    annexes: [{ title: '任务分解表', blocks: duties(writing, 1, all) }],
  }
}
