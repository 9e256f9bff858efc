/** Who answers for a node, by when and where: read once from its body, for every kind of item alike. */

import type { Roles } from '../language/parties.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Answerable, Time } from '../plan/plan.ts'
import type { Evidence, EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { AnswerReader } from './answer-reader.ts'
import type { Reading } from './reading.ts'

export interface Answer {
  roles: Roles
  time?: Time
  place?: string
  participants?: string[]
  /** The phase that an item is part of, the platform and the team that it works through, as named. */
  phase?: string
  platform?: string
  team?: string
  /** Whom a team is made of and what it works through, what a platform draws on; as worded. */
  members?: string
  carriers?: string
  resources?: string
  /** Brackets after the first one: each answers for the sentence that it closes. */
  further: { span: { start: number; end: number }; roles: Roles; time?: string; due?: boolean }[]
  /** A bracket on a line of its own, which may answer for the items above it too. */
  ownLine: Roles
  /** By what each field was read. */
  evidence: Evidence[]
}

/** The parties, time and place that the body of a node names; the subject of a sentence answers for duties only. */
export function readAnswer(reading: Reading, node: OutlineNode, kind: 'duty' | 'set-up' = 'duty'): Readonly<Answer> {
  const answers = reading.answers[kind]
  const known = answers.get(node)
  if (known) return known
  const answer = new AnswerReader(reading, node, kind).read()
  answers.set(node, answer)
  return answer
}

/** The same rule and wording for several fields. */
export function by(rule: EvidenceRule, where: Span, fields: readonly string[]): Evidence[] {
  return fields.map((field) => ({ field, rule, where }))
}

/** By what an item with a heading of its own was read. */
export function itemEvidence(node: OutlineNode, answer: Answer): Evidence[] {
  return [{ field: 'name', rule: 'heading', where: node.name }, ...answer.evidence]
}

/** The fields of an answer as an item carries them. */
export function answerFields(answer: Pick<Answer, 'roles' | 'time' | 'place'>): Answerable {
  return {
    ...answer.roles,
    ...(answer.time === undefined ? {} : { time: answer.time }),
    ...(answer.place === undefined ? {} : { place: answer.place }),
  }
}
