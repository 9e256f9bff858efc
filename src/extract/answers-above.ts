/**
 * Who answers for several items, told on a line of its own below the last of them: a bracket, or a line of labels where
 * none of the items above it has one (责任单位：县水利局 below three works).
 */

import { labelLine, labelled } from '../language/labelled.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import type { LabelRole } from '../lexicon/party-labels.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { by, readAnswer } from './answer.ts'
import { filled, type Reading } from './reading.ts'

const given: ReadonlySet<NodeRole> = new Set(['duty', 'team', 'platform', 'organization'])
/** Whom to ask tells nobody who answers. */
const answering: ReadonlySet<LabelRole> = new Set(['lead', 'responsible', 'support'])
/** So many items at least make a list of which some end in such labels. */
const fewestItems = 3

/** Walks over the duties of a list in order, and gives those that name nobody what is told below them. */
export class AnswersAbove {
  readonly #reading: Reading
  readonly #closing: ReadonlySet<OutlineNode>
  #open: Duty[] = []

  constructor(reading: Reading, list: OutlineNode) {
    this.#reading = reading
    this.#closing = new Set(closingItems(reading, list))
  }

  /** Goes on to the next item; one without a duty sets something up. */
  next(node: OutlineNode, duty?: Duty): void {
    if (!duty && !this.#closing.has(node)) return
    const { ownLine, roles, time } = readAnswer(this.#reading, node)
    const where = node.body.at(-1) ?? node.name
    if (hasParties(ownLine)) this.#give(ownLine, 'own-line', where)
    else if (this.#closing.has(node)) this.#give({ ...roles, ...filled({ time }) }, 'label', where)
    else if (!duty || ['lead', 'responsible', 'support'].some((role) => role in duty)) this.#open = []
    else this.#open.push(duty)
  }

  #give(told: Roles & Pick<Duty, 'time'>, rule: EvidenceRule, where: Span): void {
    for (const above of this.#open) {
      const fields = Object.keys(told).filter((field) => field !== 'time' || above.time === undefined)
      for (const field of fields as (keyof typeof told)[]) Object.assign(above, { [field]: told[field] })
      this.#reading.evidence.set(above, [...(this.#reading.evidence.get(above) ?? []), ...by(rule, where, fields)])
    }
    this.#open = []
  }
}

/** The items of a list whose labels close a run of items: the last of all, and none right behind another. */
function closingItems(reading: Reading, { role, children }: OutlineNode): OutlineNode[] {
  const items = children.filter((child) => given.has(child.role))
  if (items.length < fewestItems || items.some((item) => item.children.length > 0)) return []
  const closes = items.map((item) => endsInLabels(reading, item))
  // 负责人：李某 in an item above them: each has its own
  if (items.some((item, index) => !closes[index] && hasParties(readAnswer(reading, item).roles))) return []
  const isRun = closes.every((one, index) => (one ? closes[index - 1] === false : closes[index + 1] !== undefined))
  // below the last of all that is under an item they answer for that item
  const isWhole = role === 'duty' && closes.indexOf(true) === items.length - 1
  return isRun && !isWhole ? items.filter((_, index) => closes[index]) : []
}

/** Whether the last line of an item is one of labels that say who answers. */
function endsInLabels(reading: Reading, { body, name }: OutlineNode): boolean {
  const last = body.at(-1)
  if (last?.type !== 'paragraph' || !reading.slice({ start: name.end, end: last.start }).includes('\n')) return false
  const text = reading.slice(last)
  return labelLine(text, labelled(text, reading.outline.labels)).some(({ role }) => answering.has(role))
}
