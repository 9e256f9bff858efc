/** What a trace found, chapter by chapter: what is missing first, what is only to be looked at last. */

import type { ItemMention } from '../../compare/change.ts'
import type { LowerMention, Trace } from '../../compare/trace.ts'
import type { WordChange } from '../../compare/words.ts'
import { filled } from '../../messages/messages.ts'
import { type ComparedSide, placeOf } from '../comparison/compared.ts'
import { times, type Voice } from '../comparison/told.ts'

/** A trace with the files of its plans, to be shown. */
export interface Traced {
  trace: Trace
  upper: ComparedSide
  /** In the order in which the trace was given them. */
  lowers: readonly ComparedSide[]
}

export interface Finding {
  name: string
  /** `upper.yaml:12 → lower.yaml:7`. */
  places: string
  note?: { label: string; pieces: WordChange[] }
}

export interface Chapter {
  /** Whether it is a fault that a pipeline stops at. */
  sign: '−' | '!' | '?' | '+' | '~'
  heading: string
  findings: Finding[]
}

export function chapters({ trace, upper, lowers }: Traced, voice: Voice): Chapter[] {
  const { words } = voice
  const above = (mention: ItemMention): Finding => ({ name: nameOf(mention), places: placeOf(upper, mention) })
  const below = (mention: LowerMention): Finding => ({
    name: nameOf(mention),
    places: placeOf(lowers[mention.plan], mention),
  })
  const both = (one: ItemMention, other: LowerMention): Finding => ({
    name: one.name === other.name ? nameOf(one) : `${nameOf(one)} → ${nameOf(other)}`,
    places: `${placeOf(upper, one)} → ${placeOf(lowers[other.plan], other)}`,
  })
  const worded = trace.links.filter(({ by }) => by === 'wording')
  const all: Chapter[] = [
    chapter('−', 'uncovered', trace.uncovered.map(above)),
    chapter(
      '!',
      'late',
      trace.late.map((one) => ({
        ...both(one.upper, one.lower),
        note: { label: words['change-deadline'], pieces: times(one, words) },
      })),
    ),
    chapter(
      '?',
      'unknown',
      trace.unknown.map((one) => ({
        ...below(one),
        note: { label: 'upper', pieces: [{ is: 'gone', text: one.upper }] },
      })),
    ),
    chapter('+', 'loose', trace.loose.map(below)),
    chapter(
      '~',
      'wording',
      worded.map((one) => both(one.upper, one.lower)),
    ),
  ]
  return all.filter(({ findings }) => findings.length > 0)

  function chapter(
    sign: Chapter['sign'],
    name: 'uncovered' | 'late' | 'unknown' | 'loose' | 'wording',
    findings: Finding[],
  ) {
    return { sign, heading: filled(words[`trace-${name}`], { count: findings.length }), findings }
  }
}

export function traceSummary({ asked, uncovered, links }: Trace, { words }: Voice): string {
  const named = links.filter(({ by }) => by === 'upper').length
  const values = { asked, answered: asked - uncovered.length, named, worded: links.length - named }
  return filled(words['trace-summary'], values)
}

function nameOf({ number, name }: ItemMention): string {
  return number === undefined ? name : `${number} ${name}`
}
