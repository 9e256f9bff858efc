/** The charts by their names, drawn. */

import type { Plan } from '../../plan/plan.ts'
import { ganttDrawing } from './gantt-svg.ts'
import type { LoadBy } from './load.ts'
import { loadDrawing } from './load-svg.ts'
import { organizationDrawing } from './organization-svg.ts'
import type { Drawing } from './picture.ts'

export type ChartKind = 'gantt' | 'org' | 'load'

export interface ChartOptions {
  /** The columns of a load matrix: by phase where duties have one, else by month. */
  by?: LoadBy
}

export function chartDrawing(kind: ChartKind, plan: Plan, options: ChartOptions = {}): Drawing {
  if (kind === 'gantt') return ganttDrawing(plan)
  return kind === 'org' ? organizationDrawing(plan) : loadDrawing(plan, options)
}
