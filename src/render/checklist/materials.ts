/**
 * Required materials (台账, 迎检资料): the sentences in which a plan says what must be kept on file or handed in, with
 * who has to and by when, as far as the sentence or the item that it stands in says so.
 */

import { sentences } from '../../language/brackets.ts'
import { withoutParties } from '../../language/party-brackets.ts'
import { subjectParties } from '../../language/subject.ts'
import { findTimes } from '../../language/times.ts'
import { unitsIn } from '../../language/unit-phrase.ts'
import { KEEPING_WORDS, MATERIAL_WORDS, RECORD_WORDS, REPORTING_WORDS } from '../../lexicon/material-words.ts'
import { type FoundItem, walkItems } from '../../plan/items.ts'
import type { Parties, Plan } from '../../plan/plan.ts'

export interface Material {
  id: string
  text: string
  kind: 'keep' | 'report'
  /** Who has to; empty where the plan does not say. */
  units: string[]
  /** By when or how often, in the words of the plan. */
  time: string
}

/** A longer sentence is a paragraph without marks, of which nobody could tick a point. */
const longest = 200

export function materials(plan: Plan): Material[] {
  const seen = new Set<string>()
  const found: Material[] = []
  for (const item of walkItems(plan)) {
    let count = 0
    for (const text of wordings(item)) {
      for (const sentence of sentences(withoutParties(text), '。！？!?；;\n')) {
        const words = sentence.text.trim()
        const kind = words.length > longest ? undefined : kindOf(words)
        if (kind === undefined || seen.has(words)) continue
        seen.add(words)
        count += 1
        found.push({ id: `${item.item.id}-material-${count}`, text: words, kind, ...circumstances(words, item, plan) })
      }
    }
  }
  return found
}

function wordings(found: FoundItem): string[] {
  const { item, kind } = found
  // The points of a checklist are listed as such.
  if (kind === 'check' || kind === 'target' || kind === 'principle') return []
  const functions = kind === 'organization' ? (found.item.functions ?? []) : []
  return [...('name' in item ? [item.name] : []), item.text ?? '', ...functions]
}

function kindOf(sentence: string): Material['kind'] | undefined {
  const material = holds(sentence, MATERIAL_WORDS)
  if (material && holds(sentence, REPORTING_WORDS)) return 'report'
  return holds(sentence, RECORD_WORDS) && holds(sentence, KEEPING_WORDS) ? 'keep' : undefined
}

function holds(sentence: string, words: readonly string[]): boolean {
  return words.some((word) => sentence.includes(word))
}

function circumstances(sentence: string, { item }: FoundItem, plan: Plan): Pick<Material, 'units' | 'time'> {
  const subject = subjectParties(sentence)?.units ?? reporter(sentence)
  const said = findTimes(sentence, plan.year === undefined ? {} : { year: plan.year }).filter(
    ({ weak, quoted }) => !weak && !quoted,
  )
  const times = said.map(({ text }) => text)
  return {
    units: subject ?? ownParties(item),
    time: times.length > 0 ? times.join('、') : (item.time?.text ?? ''),
  }
}

/** 各村于每月25日前报送…, 各单位及时将…上报: a unit before the time or the object. */
const reporting = /^([^，,。；;：:的由]{2,30}?)(?=于|每[日周月季年半]|按[时月季期]|及时|定期|向|将|在\d|\d)/

function reporter(sentence: string): string[] | undefined {
  const words = reporting.exec(sentence)?.[1]
  return words === undefined ? undefined : unitsIn(words)
}

function ownParties({ lead, responsible }: Parties): string[] {
  return lead && lead.length > 0 ? lead : (responsible ?? [])
}
