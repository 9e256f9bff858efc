/**
 * The checklist as sheets with a box to tick, room for what was found, and lines to sign: one for a plan, or one for
 * each unit or phase, to be handed out.
 */

import type { Plan } from '../../plan/plan.ts'
import type { Sheet, SheetColumn, SheetRow } from '../sheet.ts'
import { type ChecklistOptions, type Point, type PointList, pointLists } from './points.ts'

const columns: readonly SheetColumn[] = [
  { heading: '完成', width: 3, centered: true },
  { heading: '事项', width: 30 },
  { heading: '责任分工', width: 16 },
  { heading: '时限', width: 8 },
  { heading: '情况说明', width: 14 },
]

const blank = '____________'
const signatures = [
  `单位（盖章）：${blank}　　负责人（签字）：${blank}`,
  `填报人（签字）：${blank}　　检查人（签字）：${blank}　　日期：______年____月____日`,
]

export function checklistSheets(plan: Plan, options: ChecklistOptions = {}): Sheet[] {
  const lists = pointLists(plan, options)
  const owners = new Map<string, PointList[]>()
  for (const list of lists) {
    const own = owners.get(list.owner ?? '') ?? []
    owners.set(list.owner ?? '', own)
    own.push(list)
  }
  if (owners.size === 0) owners.set('', [])
  return Array.from(owners, ([owner, own]) => ({
    name: owner || '清单',
    title: owner === '' ? `${plan.title}清单` : `${plan.title}清单（${owner}）`,
    columns,
    rows: own.flatMap(({ heading, points }) => [
      // Whose list it is stands in the title.
      { kind: 'group' as const, level: 0, text: owner === '' ? heading : heading.slice(owner.length + 1) },
      ...points.flatMap((point) => rows(point, 0)),
    ]),
    notes: signatures,
  }))
}

function rows(point: Point, level: number): SheetRow[] {
  const { text, parties, time, done, dropped, points } = point
  const box = dropped ? '—' : done ? '☑' : '☐'
  const cells = [box, '\u3000'.repeat(level) + text, parties.replaceAll('；', '\n'), time, dropped ? '不再执行' : '']
  return [{ kind: 'item', cells }, ...points.flatMap((one) => rows(one, level + 1))]
}
