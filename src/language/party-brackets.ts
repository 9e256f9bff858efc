/** The brackets in which plans name who answers, and a text without them: …逐户排查（县住建局牵头，各乡镇配合）. */

import type { StatedField } from '../lexicon/party-labels.ts'
import { answering } from './bare-brackets.ts'
import { Pairs } from './brackets.ts'
import { withoutClosing } from './closing-marks.ts'
import { closingLabels, isDue, isPartyRole, type Labelled, labelLine, labelled } from './labelled.ts'
import { addLabelled } from './labelled-parties.ts'
import { LastTexts } from './last-texts.ts'
import type { OfficeLabels } from './office-labels.ts'
import { hasParties, type Roles, type SharedRoles } from './parties.ts'
import { datedClauses, dueBeside } from './party-clauses.ts'
import { blanks, hasSign, sign } from './signs.ts'
import { endsAsUnit } from './unit-list.ts'
import { unitsIn } from './unit-phrase.ts'
import { isWorded } from './worded.ts'

/** What labels state beside parties and time, as worded. */
export type Stated = Partial<Record<Exclude<StatedField, 'time'>, string>>

/** What a bracket tells; `due` where its time is a last day. */
export interface BracketParties {
  readonly roles: SharedRoles
  readonly time?: string
  readonly due?: boolean
  readonly stated?: Readonly<Stated>
}

/** 6月5日—8日，责任人：李某, 5月底前完成，责任单位：甲局: the day before the first label has none. */
const dayAlone = /^((?:20\d\d年)?\d{1,2}月[\d年月日号上中下旬初底末前至到—\-－–~～]{0,16})(?:完成|落实)?$/

const spokenOut = /(?<=单位|部门|时限|时间)为/g

/** What stands before the first label of a bracket: nothing, a day, or who answers (甲局牵头，乙局配合；完成时限：…). */
function beforeLabels(words: string): { roles: Roles; time?: string } | undefined {
  if (words === '') return { roles: {} }
  const day = dayAlone.exec(words)?.[1]
  return day === undefined ? (datedClauses(words) ?? listedUnits(words)) : { roles: {}, time: day }
}

/** 甲局、乙局；完成时限：…: units of which nothing is said. */
function listedUnits(words: string): { roles: Roles } | undefined {
  const units = unitsIn(words)
  return units?.some(endsAsUnit) ? { roles: { responsible: units } } : undefined
}

/** The parties of one bracket's inside: labels, clauses, or a bare list of units. */
export function bracketParties(words: string, office?: OfficeLabels): BracketParties | undefined {
  // 责任单位为甲局，完成时限为6月底前: labels that are spoken out
  const inside = words.includes('位为') || words.includes('门为') ? words.replace(spokenOut, '：') : words
  const labels = labelled(inside, office)
  if (labels.length === 0) return datedClauses(inside)
  const before = withoutClosing(inside.slice(0, (labels[0] as Labelled).start), `，,；;${blanks}`)
  const opening = beforeLabels(before)
  if (!opening) return datedClauses(inside)
  const found: { roles: Roles; time?: string; due?: boolean } = { ...opening }
  const stated: Stated = {}
  for (const { role, label, value: said } of labels) {
    // 责任人：王某，3月底前完成: by when stands without a label of its own
    const { value, time } = isPartyRole(role) ? dueBeside(said) : { value: said }
    if (time !== undefined && found.time === undefined) Object.assign(found, { time, due: false })
    if (isPartyRole(role)) addLabelled(found.roles, role, value)
    else if (role === 'time') {
      if (isWorded(value)) Object.assign(found, { time: value, due: isDue({ label }) })
    } else if (value !== '') stated[role] ??= value
  }
  // where and for whom alone tells of no parties
  const { place: _, participants: __, ...own } = stated
  if (!hasParties(found.roles) && found.time === undefined && Object.keys(own).length === 0) return undefined
  return Object.keys(stated).length > 0 ? { ...found, stated } : found
}

/** A bracket of parties that closes a sentence. */
export interface PartyBracket extends BracketParties {
  readonly start: number
  readonly end: number
}

/** Whether a bracket ends its line. */
function closesLine(text: string, end: number): boolean {
  return /^[。；;]?\s*(?:\n|$)/.test(text.slice(end, end + 4))
}

/** Square ones hold many things else; behind a whole sentence, or on a line of their own, units in them answer too. */
const round = new Set('（(〔')
const behindSentence = /(?:^|[。；;\n])\s{0,4}$/
const openingBracket = /[（(〔[［【]/g

/** Every bracket that names who answers, in order. */
export function partyBrackets(text: string, office?: OfficeLabels): readonly PartyBracket[] {
  return hasSign(text, sign.bracket) ? lastTexts.of(text, office) : none
}

const none: readonly PartyBracket[] = []

const lastTexts = new LastTexts<readonly PartyBracket[], OfficeLabels | undefined>((text, office) => {
  const found: PartyBracket[] = []
  const doubtful = new Set<PartyBracket>()
  const pairs = new Pairs(text)
  for (let from = 0; ; ) {
    openingBracket.lastIndex = from
    if (!openingBracket.test(text)) break
    from = openingBracket.lastIndex
    const start = from - 1
    const end = pairs.closeOf(start)
    if (end === undefined || end - start < 4) continue
    const inside = text.slice(start + 1, end - 1).trim()
    const told = bracketParties(inside, office)
    const parties = told ?? unlabelled(text, start, end, inside)
    if (!parties) continue
    const bracket = { start, end, ...parties }
    if (!told && bracket.time === undefined && !closesLine(text, end)) doubtful.add(bracket)
    else from = end
    found.push(bracket)
  }
  return doubtful.size === 0 ? found : withoutDoubtful(text, found, doubtful)
})

/** 清沟（甲局）；修路（乙局）: where the last of a line answers, those of the clauses before it do. */
function withoutDoubtful(
  text: string,
  found: readonly PartyBracket[],
  doubtful: ReadonlySet<PartyBracket>,
): readonly PartyBracket[] {
  const kept: PartyBracket[] = []
  let answers = false
  let next = text.length
  for (const bracket of found.toReversed()) {
    const { start, end } = bracket
    const isLast = next === text.length || text.slice(end, next).includes('\n')
    if (isLast) answers = !doubtful.has(bracket) && closesLine(text, end)
    if (answers || !doubtful.has(bracket)) kept.push(bracket)
    next = start
  }
  return kept.reverse()
}

/** What a bracket without a verb or a label says at the end of a line, or of a sentence where it says by when too. */
function unlabelled(text: string, start: number, end: number, inside: string): BracketParties | undefined {
  const ends = closesLine(text, end)
  if (!ends && !'。；;'.includes(text[end] ?? ' ')) return undefined
  if (!round.has(text[start] as string) && !behindSentence.test(text.slice(Math.max(0, start - 5), start)))
    return undefined
  return answering(text.slice(0, start), inside)
}

/** A text without the lines of labels and the brackets that say who answers. */
export function withoutParties(text: string, office?: OfficeLabels): string {
  if (!text.includes('\n')) return restOf(text, office)
  const kept: string[] = []
  for (const line of text.split('\n')) {
    const rest = restOf(line, office)
    if (rest !== '') kept.push(rest)
  }
  return kept.join('\n')
}

/** Whether a text says nothing but who answers. */
export function isOnlyParties(text: string): boolean {
  return text.split('\n').every((line) => restOf(line) === '')
}

/** What a line says beside who answers. */
function restOf(line: string, office?: OfficeLabels): string {
  const all = labelled(line, office)
  if (all.length === 0) return withoutBrackets(line, office)
  if (labelLine(line, all).some(({ role }) => role !== 'place' && role !== 'participants')) return ''
  return withoutBrackets(line.slice(0, closingLabels(line, all)[0]?.start), office)
}

/** The same without the lines that say where and for whom. */
export function withoutAnswers(text: string): string {
  const lines = withoutParties(text).split('\n')
  return lines.filter((line) => labelLine(line).length === 0).join('\n')
}

/** What the lines of labels and the brackets say that `withoutParties` takes out. */
export function setApart(text: string, office?: OfficeLabels): BracketParties[] {
  return text.split('\n').flatMap((line) => {
    const labels = labelled(line, office)
    const start = labelLine(line, labels)[0]?.start ?? closingLabels(line, labels)[0]?.start
    const closing = start === undefined ? undefined : bracketParties(line.slice(start).trim(), office)
    return [...partyBrackets(line.slice(0, start), office), ...(closing ? [closing] : [])]
  })
}

function withoutBrackets(line: string, office?: OfficeLabels): string {
  // from the end on: one bracket may follow another, and the mark that closes them goes with the first that sees it
  const kept: string[] = []
  let until = line.length
  for (const { start, end } of partyBrackets(line, office).toReversed()) {
    const behind = end < until ? line.slice(end, until) : (kept.pop() ?? '')
    const rest = '。；;'.includes(behind[0] ?? ' ') ? behind.slice(1) : behind
    if (rest !== '') kept.push(rest)
    until = start
  }
  return [line.slice(0, until), ...kept.reverse()].join('').trim()
}
