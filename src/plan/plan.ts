/**
 * The model that everything behind the parser knows: one plan in canonical form (lists as lists, items as objects,
 * times as objects, ids present). Names and meanings are those of the plan format, version 1; the machine-readable
 * twin is `schemas/plan.schema.json`.
 */

import type { Position } from '../source/place.ts'

export type PlanType = 'implementation-plan' | 'work-plan' | 'activity-plan' | 'action-plan' | 'assignment' | 'other'

/** A time: its wording, and its meaning as EDTF (ISO 8601-2) or, for what recurs, as an RRULE (RFC 5545). */
export interface Time {
  text?: string
  edtf?: string
  rrule?: string
}

/** Who answers for an item, in the roles of plans. Every entry names a unit or a person as the plan words it. */
export interface Parties {
  lead?: string[]
  responsible?: string[]
  support?: string[]
  officer?: string[]
  contact?: string[]
}

export interface Answerable extends Parties {
  time?: Time
  place?: string
  /** Roles whose list ends with 等: the units named are not all of them. */
  open?: string[]
  /** `low` where a weak rule read the item from a document; a person should look. */
  confidence?: 'low' | 'high'
}

/** What every item has: an id, a name, the wording under the name, and where it came from. */
export interface Item extends Answerable {
  id: string
  name: string
  text?: string
  source?: Position
}

export interface Post {
  post: string
  name?: string
  title?: string
}

export type OrganizationKind = 'leading-group' | 'office' | 'working-group' | 'body' | 'unit' | 'collective'

export interface Organization extends Item {
  aliases?: string[]
  kind?: OrganizationKind
  level?: 'nation' | 'province' | 'city' | 'county' | 'town' | 'village' | 'school' | 'enterprise'
  parent?: string
  count?: number
  seat?: string
  posts?: Post[]
  functions?: string[]
}

export interface Platform extends Item {
  aliases?: string[]
  resources?: string[]
}

export interface Team extends Item {
  aliases?: string[]
  parent?: string
  count?: number
  posts?: Post[]
  members?: string[]
  carriers?: string[]
}

export interface Phase extends Item {
  number?: string
}

export type DutyStatus = 'todo' | 'doing' | 'done' | 'dropped'

export interface Duty extends Item {
  number?: string
  phase?: string
  platform?: string
  team?: string
  participants?: string[]
  status?: DutyStatus
  done?: string
  note?: string
  upper?: string
  duties?: Duty[]
}

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | 'between' | '~'

export interface Target extends Answerable {
  id: string
  subject: string
  comparator?: Comparator
  value?: number
  min?: number
  max?: number
  unit?: string
  text?: string
  source?: Position
}

export interface FrameworkPart {
  count?: number | string
  name: string
}

export interface Framework extends Item {
  expression?: string
  parts?: FrameworkPart[]
}

export interface ChecklistPoint extends Answerable {
  id: string
  text: string
  source?: Position
}

export interface Checklist extends Item {
  items?: ChecklistPoint[]
}

export interface Workflow extends Item {
  steps?: string[]
}

export interface BudgetRow {
  item: string
  amount?: number
  unit?: string
  funding?: string
}

export interface BasisDocument {
  title: string
  number?: string
  issuer?: string
  source?: Position
}

export interface Attachment {
  name: string
  text?: string
  source?: Position
}

export interface DocumentData {
  number?: string
  issuer?: string
  issued?: string
  recipients?: string[]
  disclosure?: string
  basis?: BasisDocument[]
  attachments?: Attachment[]
}

/** One node of the outline of the whole text, in order, nothing left out. */
export interface Section {
  level: number
  number?: string
  name?: string
  text?: string
  inferred?: boolean
  source?: Position
  sections?: Section[]
}

export interface PlanSource extends Position {
  file?: string
}

export interface Plan {
  fangan: 1
  title: string
  type?: PlanType
  year?: number
  document?: DocumentData
  guidance?: string
  goals?: Item[]
  targets?: Target[]
  principles?: Item[]
  frameworks?: Framework[]
  organizations?: Organization[]
  platforms?: Platform[]
  teams?: Team[]
  phases?: Phase[]
  duties?: Duty[]
  checklists?: Checklist[]
  workflows?: Workflow[]
  safeguards?: Item[]
  budget?: BudgetRow[]
  sections?: Section[]
  source?: PlanSource
}
