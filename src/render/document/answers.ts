/**
 * Who answers for an item, by when and where, in the styles of official documents: in a bracket behind the sentence, or
 * on label lines of its own. What the prose of the item says already is not said again.
 */

import { isPartyRole, labelLine } from '../../language/labelled.ts'
import { addParties, hasParties, type Roles } from '../../language/parties.ts'
import { partyBrackets, setApart, withoutAnswers } from '../../language/party-brackets.ts'
import { helpersIn, sentenceParties } from '../../language/party-sentences.ts'
import { rosterLabels } from '../../language/roster.ts'
import { openingSubject } from '../../language/subject.ts'
import { findTimes } from '../../language/times.ts'
import type { LabelRole } from '../../lexicon/party-labels.ts'
import type { Answerable, Parties, Time } from '../../plan/plan.ts'
import { roleLabels, roles } from '../role-labels.ts'
import { timeWords } from './dates.ts'
import { linesOf } from './tree.ts'

/** How the parties of duties are written. `annex` is the table as an attachment. */
export type DutyStyle = 'brackets' | 'labels' | 'table' | 'annex'

export interface Answered extends Answerable {
  name: string
  text?: string
  participants?: readonly string[]
  phase?: string
  platform?: string
  team?: string
}

/** The prose of an item, and what is still to be said of it: label and value, in the order of official documents. */
export interface Told {
  prose: string[]
  labels: readonly (readonly [label: string, value: string])[]
}

/** What an item is part of or works through, by name. */
export const referenceLabels = [
  ['phase', '所属阶段'],
  ['platform', '依托平台'],
  ['team', '承担队伍'],
] as const

/**
 * `kind` is what the item is: the subject of a sentence (各乡镇要…) answers for a duty, and for nothing else. `year` is
 * the one that the document states.
 */
export function told(item: Answered, kind: 'duty' | 'set-up', year: number | undefined): Told {
  const prose = linesOf(item.text).flatMap((line) => {
    // 负责人：李某 in the roster of a group is a post, and none of who answers for it
    const isPost = kind === 'set-up' && rosterLabels(line).length > 0
    return !isPost && isInFields(item, line) ? linesOf(withoutAnswers(line)) : [line]
  })
  const labels: [string, string][] = []
  if (!saysParties(item, prose, kind)) {
    for (const role of roles) if (item[role]?.length) labels.push([roleLabels[role], units(item, role)])
  }
  const time = saysTime(item, prose, year) ? undefined : timeWords(item.time, year)
  if (time !== undefined) labels.push([timeLabel(item.time, time), time])
  const all = prose.join('\n')
  if (item.place !== undefined && !all.includes(item.place)) labels.push(['地点', item.place])
  const participants = item.participants?.join('、')
  if (participants && !all.includes(participants)) labels.push(['参加对象', participants])
  for (const [field, label] of referenceLabels) {
    const name = item[field]
    if (name !== undefined) labels.push([label, name])
  }
  return { prose, labels }
}

/** The units of a role, with 等 where they are not all of them. */
export function units(item: Answered, role: keyof Parties): string {
  const all = item[role] ?? []
  return `${all.join('、')}${item.open?.includes(role) && !all.at(-1)?.endsWith('等') ? '等' : ''}`
}

/** Whether the fields of the item tell what the brackets and labels of a line do; else only the line does. */
function isInFields(item: Answered, line: string): boolean {
  const said = [
    ...labelLine(line).map(({ role }) => role),
    ...setApart(line).flatMap(({ roles, time, stated = {} }) => {
      return [...Object.keys(roles), ...Object.keys(stated), ...(time === undefined ? [] : ['time'])] as LabelRole[]
    }),
  ]
  const isAnswered = roles.some((role) => item[role]?.length)
  const fields: Partial<Record<LabelRole, unknown>> = item
  return said.every((role) => (isPartyRole(role) ? isAnswered : fields[role] !== undefined))
}

/** 完成时限 where something is to be done by then; an event or a period has its 时间. */
export function timeLabel(time: Time | undefined, words: string): '完成时限' | '时间' {
  if (/^(?:自|从)?(?:即日|今)起/.test(words)) return '时间'
  return (time?.edtf?.startsWith('../') ?? /[前内底]$/.test(words)) ? '完成时限' : '时间'
}

function saysParties(item: Answered, prose: readonly string[], kind: 'duty' | 'set-up'): boolean {
  const wanted: Roles = {}
  for (const role of roles) if (item[role]?.length) wanted[role] = item[role]
  if (!hasParties(wanted)) return true
  const said: Roles = {}
  for (const line of prose.length > 0 ? prose : [item.name]) {
    for (const roles of [sentenceParties(line), ...setApart(line).map((apart) => apart.roles)]) {
      for (const [role, named] of Object.entries(roles)) {
        said[role as keyof Roles] = [...(said[role as keyof Roles] ?? []), ...named]
      }
    }
  }
  if (kind === 'duty' && !hasParties(said)) {
    const words = prose.join('\n') || item.name
    const subject = openingSubject(words)
    if (subject) {
      addParties(said, subject.role, subject.units)
      addParties(said, 'support', helpersIn(words))
    }
  }
  const plain = (named: Roles) => JSON.stringify(roles.map((role) => Array.from(new Set(named[role] ?? []))))
  return plain(said) === plain(wanted)
}

/** Whether the first time of the item's own words is the one that it is due. */
function saysTime({ name, time }: Answered, prose: readonly string[], year: number | undefined): boolean {
  if (time === undefined) return true
  const words = [name, ...prose].join('\n')
  if (time.edtf === undefined && time.rrule === undefined) return time.text !== undefined && words.includes(time.text)
  const found = findTimes(words, year === undefined ? {} : { year }).filter(
    ({ quoted, weak, edtf, rrule }) => !quoted && !weak && (edtf !== undefined || rrule !== undefined),
  )
  // what is due once says more than what is done every day beside it
  const first = found.find(({ rrule }) => rrule === undefined) ?? found[0]
  return first !== undefined && first.edtf === time.edtf && first.rrule === time.rrule
}

/** （牵头单位：甲局；责任单位：乙局；完成时限：6月底前） */
export function bracket(labels: Told['labels']): string {
  return labels.length === 0 ? '' : `（${labels.map(([label, value]) => `${label}：${value}`).join('；')}）`
}

/** The lines of an item in one of the two styles. */
export function tellLines({ prose, labels }: Told, style: 'brackets' | 'labels'): string[] {
  if (labels.length === 0) return prose
  if (style === 'labels') return [...prose, ...labels.map(([label, value]) => `${label}：${value}`)]
  const last = prose.at(-1)
  // a second bracket in one paragraph would answer for a sentence of its own, and one behind a roster belong to its last line
  if (last === undefined || partyBrackets(last).length > 0 || rosterLabels(last).length > 0)
    return [...prose, bracket(labels)]
  return [...prose.slice(0, -1), last + bracket(labels)]
}
