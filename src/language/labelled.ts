/** The labels of a line or bracket with what stands behind each: 牵头单位：…, 责任人：…, 完成时限：…. */

import { divisionLabels, type LabelRole, type PartyRole, partyLabels } from '../lexicon/party-labels.ts'
import { firstOutside, trimmed } from './brackets.ts'
import { withoutClosing } from './closing-marks.ts'
import { everyMatch } from './every-match.ts'
import { type FoundLabel, isGap, labelBefore } from './label.ts'
import { LastTexts } from './last-texts.ts'
import type { OfficeLabels } from './office-labels.ts'
import { partyClauses } from './party-clauses.ts'
import { hasOneOf, hasSign, sign } from './signs.ts'
import { endsAsUnit } from './unit-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** A label and what stands behind it; `value` is empty where a template left it blank. */
export interface Labelled {
  readonly role: LabelRole
  readonly label: string
  readonly value: string
  /** Offsets of the whole, and of the value, in the text. */
  readonly start: number
  readonly end: number
  readonly valueStart: number
}

/** 牵头单位、科室： a second noun for the same label. */
const secondNoun = /[、/和及](?:单位|部门|科室|处室|股室)$/
const labels = [...partyLabels.keys(), ...divisionLabels]
const longestLabel = Math.max(...labels.map((label) => label.length)) + 3

function roleOf(word: string, office?: OfficeLabels): LabelRole | undefined {
  const known = partyLabels.get(word) ?? office?.roleOf(word)
  if (divisionLabels.has(word)) return known ?? 'responsible'
  return known ?? (hasOneOf(word, '、/和及') ? partyLabels.get(word.replace(secondNoun, '')) : undefined)
}

/** What labels end with, second nouns included. */
const labelEnds = new Set(labels.map((label) => label.charCodeAt(label.length - 1)))

/** Whether a label may stand before `end`: what ends in a bracket or a space, or is an office's own, has to be looked up. */
function mayEndLabel(text: string, end: number, office?: OfficeLabels): boolean {
  const last = text.charCodeAt(end - 1)
  return labelEnds.has(last) || isGap(last) || last === 0xff09 || last === 0x29 || office !== undefined
}

/** The label that a line opens with where only a space stands behind it: 责任部门 总务处. */
function labelAlone(text: string, office?: OfficeLabels): { role: LabelRole; label: string; end: number } | undefined {
  if (text[0] === '【') return labelInBracket(text, office)
  let end = 0
  while (end <= 8 && isChinese(text.charCodeAt(end))) end++
  if (end < 2 || end > 8 || !isGap(text.charCodeAt(end))) return undefined
  const label = text.slice(0, end)
  const role = partyLabels.get(label) ?? office?.roleOf(label)
  if (role === undefined) return undefined
  while (isGap(text.charCodeAt(end))) end++
  return { role, label, end }
}

/** 【责任单位】县城管局 */
function labelInBracket(text: string, office?: OfficeLabels): ReturnType<typeof labelAlone> {
  const close = text.indexOf('】')
  const label = text.slice(1, Math.max(1, close)).replace(/[ \u3000]/g, '')
  const role = partyLabels.get(label) ?? office?.roleOf(label)
  if (role === undefined) return undefined
  let end = close + 1
  while (isGap(text.charCodeAt(end))) end++
  return { role, label, end }
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/**
 * Every `label：value` of a line or bracket; a value ends where the next label, sentence or line does. `office` are
 * further labels, where a project names some.
 */
export function labelled(text: string, office?: OfficeLabels): readonly Labelled[] {
  return lastTexts.of(text, office)
}

const lastTexts = new LastTexts<readonly Labelled[], OfficeLabels | undefined>((text, office) =>
  hasSign(text, sign.colon) ? beforeColons(text, office) : alone(text, office),
)

const none: readonly Labelled[] = []

function alone(text: string, office?: OfficeLabels): readonly Labelled[] {
  const found = labelAlone(text, office)
  if (!found) return none
  const { role, label, end } = found
  const value = trimmed(text, end, text.length)
  return [{ role, label, value: value.text, start: 0, end: text.length, valueStart: value.start }]
}

/** 李某，电话：…，邮箱：…: where to reach him. */
const reached = new WordedPattern(
  ['电话', '手机', '邮箱', '电子邮'],
  /[ \u3000，,；;、（(]{1,4}(?:联系|办公|值班)?(?:电话|手机|邮箱|电子邮[箱件])(?:号码)?[:：].*$/s,
)
/** 甲科 成员部门：乙科: behind a space another label, if none of those known. */
const otherLabel = new WordedPattern([' ', '\u3000'], /[ \u3000]{1,8}[\u4e00-\u9fff]{2,6}[:：].*$/s)

/** 负责人：服务内容：…: a blank, and behind it another label. */
const blankBefore = new WordedPattern(
  ['内容：', '内容:', '项目：', '项目:', '对象：', '对象:', '要求：', '要求:'],
  /^[\u4e00-\u9fff]{0,4}(?:内容|项目|对象|要求)[:：].*$/s,
)

/** 牵头人：李某；成员：周某: the label of a roster ends what stands behind one of parties. */
const ofRoster = new WordedPattern(
  ['成员', '组员', '队员'],
  /[；;，,]\s*(?:成员(?:单位|部门|科室)?|组员|队员)[:：].*$/s,
)

/** A value without the marks behind it, the bracket that the next label stands in among them, and without what other labels tell. */
function ownValue(value: string): string {
  const own = hasSign(value, sign.colon)
    ? blankBefore.replace(otherLabel.replace(reached.replace(ofRoster.replace(value, ''), ''), ''), '')
    : value
  // 完成时限：10月底）: the bracket has opened on a line before
  const closes = (own.endsWith('）') || own.endsWith(')')) && !own.includes('（') && !own.includes('(')
  return withoutClosing(closes ? own.slice(0, -1) : own, '；;，,（(')
}

const colons = /[:：]/g

function beforeColons(text: string, office?: OfficeLabels): readonly Labelled[] {
  const longest = office ? Math.max(longestLabel, office.longest) : longestLabel
  const lookUp = (word: string) => roleOf(word, office)
  const marks: (FoundLabel<LabelRole> & { colon: number })[] = []
  for (const { index: colon } of everyMatch(colons, text)) {
    if (!mayEndLabel(text, colon, office)) continue
    const found = labelBefore(text, colon, longest, lookUp)
    if (found) marks.push({ ...found, colon })
  }
  if (marks.length === 0) return none
  const found = marks.map(({ value: role, label, start, colon }, index): Labelled => {
    const limit = marks[index + 1]?.start ?? text.length
    const stop = firstOutside(text.slice(colon + 1, limit), '。\n')
    const end = stop < 0 ? limit : colon + 1 + stop
    const value = trimmed(text, behindColons(text, colon, end), end)
    return { role, label, value: ownValue(value.text), start, end, valueStart: value.start }
  })
  return found.filter(saysWhoDoes)
}

/** 责任单位：：甲科, 责任单位：**：甲科 in bold: a colon that is twice there. */
function behindColons(text: string, colon: number, end: number): number {
  let at = colon + 1
  while (at < end && ':： '.includes(text[at] as string)) at++
  return at
}

/** 职责分工：负责…, 技术支持：引入平台，… tells what one does, and none of the clauses of parties. */
function saysWhoDoes({ label, value }: Labelled): boolean {
  if (label === '技术支持') return value.split(/[，,]/).every((one, _, { length }) => length === 1 || endsAsUnit(one))
  return !divisionLabels.has(label) || partyClauses(value) !== undefined
}

/** 会场布置责任部门：…: which of several it is of stands before the label. */
const ofOne = /^[\u4e00-\u9fff、]{2,12}$/
const ofUnits = /^(?:责任|负责|承办|主管|牵头)(?:单位|部门|科室|处室)$/

/** Whether nothing, or nothing but a bullet (◆责任单位：…) or a bracket that closes on a later line, stands before a label in a line. */
function opensLine(line: string, { start: at, label }: Labelled): boolean {
  const before = line.slice(0, at).trim()
  if (before.length > 1 && ofUnits.test(label) && ofOne.test(before)) return true
  if (before === '' || (before.length === 1 && '◆●■▲★☆◇○□•·—'.includes(before)) || before === '——') return true
  return (before === '（' || before === '(') && !/[）)]/.test(line.slice(at))
}

/** The labels of a line that opens with one; a label inside a sentence is none. */
export function labelLine(line: string, found = labelled(line)): readonly Labelled[] {
  const first = found[0]
  return first && opensLine(line, first) ? found : none
}

/** Labels that close a paragraph: …逐台建档。责任部门：设备部；完成时间：6月底前。 */
export function closingLabels(text: string, found = labelled(text)): readonly Labelled[] {
  const first = found[0]
  if (!first || first.start === 0 || isInBracket(text, first.start)) return none
  const before = text.slice(Math.max(0, first.start - 4), first.start)
  // behind a comma only who answers is a label of its own: 组织疏散演练，责任人：李某。
  const mark = before.trimEnd().at(-1)
  if (mark === undefined || !('。！!—'.includes(mark) || ('，,；;'.includes(mark) && isPartyRole(first.role))))
    return none
  // what stands between and behind them must be nothing but marks
  return areTogether(text, found, text.length) ? found : none
}

/** Labels of parties that close a sentence inside a paragraph: 逐户排查，责任单位：各村。同时建立台账。 */
export function sentenceLabels(text: string, found = labelled(text)): readonly Labelled[] {
  const first = found[0]
  const end = found.at(-1)?.end ?? 0
  if (!first || text[end] !== '。' || !found.every(({ role }) => answers.has(role))) return none
  if (!'，,；;。'.includes(text[first.start - 1] ?? ' ') || isInBracket(text, first.start)) return none
  return areTogether(text, found, end) ? found : none
}

const answers = new Set<LabelRole>(['lead', 'responsible', 'support'])

/** Whether nothing but marks stands between labels, and behind them up to an end. */
function areTogether(text: string, found: readonly Labelled[], until: number): boolean {
  return found.every(({ end }, index) => /^[。；;，,\s]*$/.test(text.slice(end, found[index + 1]?.start ?? until)))
}

/** （6月5日，责任人：李某）: whether a bracket that opens before a place is still open there. */
function isInBracket(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  )
}

/** 完成时限：6月15日 is the day by which, 活动时间：6月15日 the day on which. */
const due = new WordedPattern(
  ['时限', '期限', '截止', '节点', '完成', '时间要求'],
  /时限|期限|截止|节点|时间要求|^(?:计划)?完成(?:时间|日期)$/,
)

/** Whether what stands behind a label of time is the last day for it. */
export function isDue({ label }: Pick<Labelled, 'label'>): boolean {
  return due.test(label)
}

const partyRoles = new Set<LabelRole>(['lead', 'responsible', 'support', 'officer', 'contact'])

/** Whether a label names parties; the others state when, where, with whom. */
export function isPartyRole(role: LabelRole): role is PartyRole {
  return partyRoles.has(role)
}
