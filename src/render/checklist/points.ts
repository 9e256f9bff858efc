/**
 * What is on a checklist: the duties with who answers and by when, the points that the plan wants verified, and the
 * materials that it wants kept or handed in. Every output form is made from these points.
 */

import type { ChecklistPoint, Duty, Item, Parties, Plan } from '../../plan/plan.ts'
import { type UnitNames, unitNames, unitRoles } from '../../plan/units.ts'
import { roleLabels } from '../role-labels.ts'
import { type Row, tableRows, timeText } from '../table/rows.ts'
import { type Material, materials } from './materials.ts'

export type CheckKind = 'duties' | 'checks' | 'materials'

export interface ChecklistOptions {
  by?: 'unit' | 'phase' | 'none'
  /** Only what this unit has to do, by its name or one of its aliases. */
  unit?: string
  kind?: readonly CheckKind[]
}

export interface Point {
  id: string
  text: string
  /** Who answers, each role with its label; empty where nothing is said. */
  parties: string
  time: string
  done: boolean
  dropped: boolean
  points: Point[]
}

export interface PointList {
  heading: string
  /** The unit or the phase whose list it is, in a checklist by unit or phase. */
  owner?: string
  points: Point[]
}

/** Parties and time of a point in one line. */
export function noteOf({ parties, time, dropped }: Point): string {
  return [parties, time === '' ? '' : `时限：${time}`, dropped ? '不再执行' : '']
    .filter((part) => part !== '')
    .join('；')
}

const headings: Record<CheckKind, string> = { duties: '任务', checks: '检查要点', materials: '台账和报送材料' }

export function pointLists(plan: Plan, options: ChecklistOptions = {}): PointList[] {
  const { by = 'none', unit, kind = ['duties', 'checks'] } = options
  const lists = by === 'none' && unit === undefined ? inOrder(plan, kind) : byOwner(plan, kind, options)
  return lists.filter(({ points }) => points.length > 0)
}

function inOrder(plan: Plan, kinds: readonly CheckKind[]): PointList[] {
  const duties = { heading: headings.duties, points: plan.duties?.map(dutyPoint) ?? [] }
  const checks = (plan.checklists ?? []).map(({ name, items }) => ({
    heading: name,
    points: items?.map(checkPoint) ?? [],
  }))
  return [
    ...(kinds.includes('duties') ? [duties] : []),
    ...(kinds.includes('checks') ? checks : []),
    ...(kinds.includes('materials')
      ? [{ heading: headings.materials, points: materials(plan).map(materialPoint) }]
      : []),
  ]
}

function byOwner(plan: Plan, kinds: readonly CheckKind[], { by, unit }: ChecklistOptions): PointList[] {
  const names = unitNames(plan)
  const byPhase = by === 'phase'
  const wanted = unit === undefined ? undefined : names.canonical(unit)
  const owned = ownedPoints(plan, names).filter(
    ({ kind, units }) => kinds.includes(kind) && (wanted === undefined || units.includes(wanted)),
  )
  const nobody = byPhase ? '未写明阶段' : '未写明单位'
  const lists = new Map<string, Map<CheckKind, Point[]>>()
  const order = byPhase ? (plan.phases ?? []).map(({ name }) => name) : []
  for (const owner of order) lists.set(owner, new Map())
  const rest: [CheckKind, Point][] = []
  const put = (kind: CheckKind, point: Point, owner: string) => {
    const kinds = lists.get(owner) ?? new Map<CheckKind, Point[]>()
    lists.set(owner, kinds)
    const points = kinds.get(kind) ?? []
    kinds.set(kind, points)
    points.push(point)
  }
  for (const { kind, units, phase, point } of owned) {
    const own = wanted === undefined ? units : [wanted]
    const owners = byPhase ? (phase === '' ? [] : [phase]) : own
    if (owners.length === 0) rest.push([kind, point])
    for (const owner of owners) put(kind, point, owner)
  }
  for (const [kind, point] of rest) put(kind, point, nobody)
  return Array.from(lists).flatMap(([owner, kinds]) =>
    Array.from(kinds, ([kind, points]) => ({ heading: `${owner}：${headings[kind]}`, owner, points })),
  )
}

function ownedPoints(plan: Plan, names: UnitNames) {
  const unitsOf = (item: Parties) =>
    Array.from(new Set(unitRoles.flatMap(({ role }) => item[role] ?? []).map(names.canonical)))
  const tasks = tableRows(plan).filter(
    (row): row is Row & { item: Item } => row.kind === 'task' && row.item !== undefined,
  )
  return [
    ...tasks.map(({ item, cells }) => ({
      kind: 'duties' as const,
      units: unitsOf(item),
      phase: cells.phase,
      point: { ...dutyPoint(item), points: [] },
    })),
    ...(plan.checklists ?? []).flatMap((list) =>
      (list.items ?? []).map((item) => {
        const own = unitsOf(item)
        const units = own.length > 0 ? own : unitsOf(list)
        return { kind: 'checks' as const, units, phase: '', point: checkPoint(item) }
      }),
    ),
    ...materials(plan).map((material) => ({
      kind: 'materials' as const,
      units: Array.from(new Set(material.units.map(names.canonical))),
      phase: '',
      point: materialPoint(material),
    })),
  ]
}

function dutyPoint(duty: Item & Pick<Duty, 'status' | 'duties'>): Point {
  const { id, name, status } = duty
  return {
    id,
    text: name,
    parties: partiesText(duty),
    time: timeText(duty),
    done: status === 'done',
    dropped: status === 'dropped',
    points: duty.duties?.map(dutyPoint) ?? [],
  }
}

function checkPoint(point: ChecklistPoint): Point {
  return { ...open, id: point.id, text: point.text, parties: partiesText(point), time: timeText(point) }
}

function materialPoint({ id, text, kind, units, time }: Material): Point {
  const label = kind === 'report' ? '报送' : '留存'
  return { ...open, id, text, parties: units.length > 0 ? `${label}：${units.join('、')}` : label, time }
}

const open = { done: false, dropped: false, points: [] as Point[] }

function partiesText({ lead, responsible, support, officer, contact }: Parties): string {
  const parties: [string, readonly string[] | undefined][] = [
    ['牵头', lead],
    ['责任', responsible],
    ['配合', support],
    [roleLabels.officer, officer],
    [roleLabels.contact, contact],
  ]
  return parties
    .flatMap(([label, names]) => (names && names.length > 0 ? [`${label}：${names.join('、')}`] : []))
    .join('；')
}
