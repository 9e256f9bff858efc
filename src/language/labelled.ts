/** The labels of a line or bracket with what stands behind each: 牵头单位：…, 责任人：…, 完成时限：…. */

import { type LabelRole, type PartyRole, partyLabels } from '../lexicon/party-labels.ts'
import { firstOutside, trimmed } from './brackets.ts'
import { labelBefore } from './label.ts'
import type { OfficeLabels } from './office-labels.ts'

/** A label and what stands behind it; `value` is empty where a template left it blank. */
export interface Labelled {
  role: LabelRole
  label: string
  value: string
  /** Offsets of the whole, and of the value, in the text. */
  start: number
  end: number
  valueStart: number
}

/** The role that each label gives. */
export const labelRole: ReadonlyMap<string, LabelRole> = new Map(partyLabels)
/** 牵头单位、科室： a second noun for the same label. */
const secondNoun = /[、/和及](?:单位|部门|科室|处室|股室)$/
const longestLabel = Math.max(...partyLabels.map(([word]) => word.length)) + 3

function roleOf(word: string, office?: OfficeLabels): LabelRole | undefined {
  const known = labelRole.get(word) ?? office?.roleOf(word)
  return known ?? (/[、/和及]/.test(word) ? labelRole.get(word.replace(secondNoun, '')) : undefined)
}

/** The label that a line opens with where only a space stands behind it: 责任部门 总务处. */
function labelAlone(text: string, office?: OfficeLabels): { role: LabelRole; label: string; end: number } | undefined {
  const match = /^([\u4e00-\u9fff]{2,8})[ \u3000]+/.exec(text)
  const role = match && (labelRole.get(match[1] as string) ?? office?.roleOf(match[1] as string))
  return match && role ? { role, label: match[1] as string, end: match[0].length } : undefined
}

/**
 * Every `label：value` of a line or bracket; a value ends where the next label, sentence or line does. `office` are
 * further labels, where a project names some.
 */
export function labelled(text: string, office?: OfficeLabels): Labelled[] {
  if (!/[:：]/.test(text)) {
    const alone = labelAlone(text, office)
    if (!alone) return []
    const value = trimmed(text, alone.end, text.length)
    return [
      { role: alone.role, label: alone.label, value: value.text, start: 0, end: text.length, valueStart: value.start },
    ]
  }
  const longest = office ? Math.max(longestLabel, office.longest) : longestLabel
  const marks = Array.from(text.matchAll(/[:：]/g)).flatMap((colon) => {
    const found = labelBefore(text, colon.index, longest, (word) => roleOf(word, office))
    return found ? [{ ...found, colon: colon.index }] : []
  })
  return marks.map(({ value: role, label, start, colon }, index) => {
    const limit = marks[index + 1]?.start ?? text.length
    const stop = firstOutside(text.slice(colon + 1, limit), '。\n')
    const end = stop < 0 ? limit : colon + 1 + stop
    const value = trimmed(text, colon + 1, end)
    return { role, label, value: value.text.replace(/[；;，,]+$/, ''), start, end, valueStart: value.start }
  })
}

/** The labels of a line that opens with one; a label inside a sentence is none. */
export function labelLine(line: string, found = labelled(line)): Labelled[] {
  const first = found[0]
  return first && line.slice(0, first.start).trim() === '' ? found : []
}

/** Labels behind the sentences of a paragraph: …逐台建档。责任部门：设备部；完成时间：6月底前。 */
export function closingLabels(text: string, found = labelled(text)): Labelled[] {
  const first = found[0]
  if (!first || first.start === 0 || !/[。！!]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start)))
    return []
  // what stands between and behind them must be nothing but marks
  const alone = found.every(({ end }, index) => /^[。；;，,\s]*$/.test(text.slice(end, found[index + 1]?.start)))
  return alone ? found : []
}

/** 完成时限：6月15日 is the day by which, 活动时间：6月15日 the day on which. */
const due = /时限|期限|截止|^(?:计划)?完成(?:时间|日期)$/

/** Whether what stands behind a label of time is the last day for it. */
export function isDue({ label }: Pick<Labelled, 'label'>): boolean {
  return due.test(label)
}

const partyRoles = new Set<LabelRole>(['lead', 'responsible', 'support', 'officer', 'contact'])

/** Whether a label names parties; the others state when, where, with whom. */
export function isPartyRole(role: LabelRole): role is PartyRole {
  return partyRoles.has(role)
}
