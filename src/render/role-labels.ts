/** What the roles of an item are called in all that is printed: over a column, or before the names. */

import type { Parties } from '../plan/plan.ts'

type Role = keyof Parties

/** In the order of official documents. */
export const roleLabels = {
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  officer: '责任领导',
  contact: '责任人',
} as const satisfies Record<Role, string>

export const roles = Object.keys(roleLabels) as readonly Role[]
