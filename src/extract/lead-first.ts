/** Plans in which the unit that a list names first is the one that leads (列第一位的为牵头单位, or by configuration). */

import type { Roles } from '../language/parties.ts'

/** Makes the first of several responsible units the one that leads, where none does. */
export function leadFirst(roles: Roles): void {
  if (roles.lead || !roles.responsible || roles.responsible.length < 2) return
  const [first, ...others] = roles.responsible
  roles.lead = [first as string]
  roles.responsible = others
}
