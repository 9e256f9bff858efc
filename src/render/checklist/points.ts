/**
 * What is on a checklist: the duties with who answers and by when, and the points that the plan wants verified. Every
 * output form is made from these points.
 */

import type { ChecklistPoint, Duty, Plan } from '../../plan/plan.ts'

export interface Point {
  id: string
  text: string
  /** Parties and time in one line; empty where nothing is said. */
  note: string
  done: boolean
  points: Point[]
}

export interface PointList {
  heading: string
  points: Point[]
}

export function pointLists(plan: Plan): PointList[] {
  const duties = { heading: '任务', points: plan.duties?.map(dutyPoint) ?? [] }
  const checklists = (plan.checklists ?? []).map(({ name, items }) => ({
    heading: name,
    points: items?.map(checkPoint) ?? [],
  }))
  return [duties, ...checklists].filter(({ points }) => points.length > 0)
}

function dutyPoint(duty: Duty): Point {
  const { id, name, status } = duty
  return { id, text: name, note: note(duty), done: status === 'done', points: duty.duties?.map(dutyPoint) ?? [] }
}

function checkPoint({ id, text }: ChecklistPoint): Point {
  return { id, text, note: '', done: false, points: [] }
}

function note({ lead, responsible, support, officer, contact, time, status }: Duty): string {
  const parties: [string, readonly string[] | undefined][] = [
    ['牵头', lead],
    ['责任', responsible],
    ['配合', support],
    ['责任领导', officer],
    ['责任人', contact],
  ]
  const notes = parties.flatMap(([label, names]) =>
    names && names.length > 0 ? [`${label}：${names.join('、')}`] : [],
  )
  const when = time?.text ?? time?.edtf ?? time?.rrule
  if (when !== undefined) notes.push(`时限：${when}`)
  if (status === 'dropped') notes.push('不再执行')
  return notes.join('；')
}
