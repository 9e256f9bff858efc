/** `fangan add` on a terminal: the questions of a kind of item. Nothing typed leaves a field out; a name there must be. */

import { type AddableKind, fieldsOf } from '../../edit/item-fields.ts'
import { splitOutside } from '../../language/brackets.ts'
import { findQuantities } from '../../language/quantities.ts'
import { type DraftWord, type DraftWords, filled, type HelpCatalogue, type HelpCode } from '../../messages/messages.ts'
import { type ItemKind, itemName, walkItems } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { referenceFields, register } from '../../plan/references.ts'
import type { Ask, LineQuestion, Reading } from '../new/ask.ts'
import { readDay, readPhaseTime } from '../new/typed-time.ts'
import type { Session } from '../session.ts'

/** What is asked of each kind; everything else has its flag. */
const asked: Readonly<Record<AddableKind, readonly string[]>> = {
  duty: ['name', 'under', 'phase', 'platform', 'team', 'lead', 'responsible', 'support', 'time'],
  phase: ['name', 'time', 'text'],
  team: ['name', 'parent', 'members', 'lead'],
  platform: ['name', 'resources', 'lead', 'responsible'],
  organization: ['name', 'kind', 'parent', 'posts', 'functions'],
  target: ['text', 'lead'],
}

const parties = new Set(['lead', 'responsible', 'support'])
/** Lists whose entries are asked for on one line, and what stands between them there. */
const separators: Readonly<Record<string, string>> = { posts: '、', functions: '；;' }

export interface Answered {
  fields: Record<string, string | string[]>
  under?: string
}

export async function askItem(
  kind: AddableKind,
  plan: Plan,
  units: readonly string[],
  asking: { ask: Ask; words: DraftWords; help: HelpCatalogue; session: Session },
): Promise<Answered> {
  const { ask, words, help, session } = asking
  const titles = new Map(fieldsOf(kind).map(([key, { title }]) => [key, session.language === 'zh-CN' ? title : key]))
  const answered: Answered = { fields: {} }
  for (const [index, key] of asked[kind].entries()) {
    const message = titles.get(key) ?? words['ask-under']
    const hint = help[`option-add-${key}` as HelpCode]
    const kinds = key === 'under' ? (['duty'] as const) : referenceFields[kind]?.[key]
    const names = kinds && namesOf(plan, kinds)
    if (names?.length === 0) continue
    if (key === 'kind') {
      const found = fieldsOf(kind).find(([one]) => one === key)?.[1].words ?? []
      answered.fields[key] = await ask.choose({
        message,
        choices: found.map((value) => ({ value, label: words[`kind-${value}` as DraftWord] })),
      })
      continue
    }
    const several = parties.has(key)
    const question: LineQuestion = {
      message,
      hint,
      ...(names ? { words: names } : several ? { words: units, several } : {}),
      ...readerOf(key, kind, plan, kinds, words),
    }
    let answer = await ask.line(question)
    // What a thing is called cannot be left out.
    while (answer === '' && index === 0) answer = await ask.line(question)
    if (answer === '') continue
    if (key === 'under') answered.under = answer
    else answered.fields[key] = isList(kind, key) ? entriesOf(key, answer) : answer
  }
  return answered
}

function readerOf(
  key: string,
  kind: AddableKind,
  plan: Plan,
  kinds: readonly ItemKind[] | undefined,
  words: DraftWords,
): { read?: (text: string) => Reading } {
  if (kinds) return { read: (text) => (register(plan).resolve(text, kinds) ? {} : { wrong: words['name-unknown'] }) }
  if (key === 'time' && kind === 'phase') return { read: (text) => readPhaseTime(text, plan.year, undefined, words) }
  if (key === 'time') return { read: (text) => readDay(text, plan.year, words) }
  return key === 'text' && kind === 'target' ? { read: (text) => readTarget(text, words) } : {}
}

function readTarget(text: string, words: DraftWords): Reading {
  const [found] = findQuantities(text)
  if (!found?.subject) return { wrong: words['target-unreadable'] }
  const { subject, comparator = '=', value, min, max, unit = '' } = found
  const number = value ?? `${min}–${max}`
  return { shown: filled(words['reads-as'], { value: `${subject} ${comparator} ${number} ${unit}`.trim() }) }
}

function isList(kind: AddableKind, key: string): boolean {
  const form = fieldsOf(kind).find(([one]) => one === key)?.[1].form
  return form === 'texts' || form === 'list'
}

function entriesOf(key: string, answer: string): string[] {
  const separator = separators[key]
  return separator === undefined ? [answer] : splitOutside(answer, separator).map(({ text }) => text)
}

function namesOf(plan: Plan, kinds: readonly ItemKind[]): string[] {
  return Array.from(walkItems(plan)).flatMap((found) => (kinds.includes(found.kind) ? [itemName(found)] : []))
}
