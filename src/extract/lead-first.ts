/** Plans in which the unit that a list names first is the one that leads (列第一位的为牵头单位, or by configuration). */

import { firstLeads } from '../language/list-remarks.ts'
import type { Roles } from '../language/parties.ts'
import type { Reading } from './reading.ts'

/** Makes the first of several responsible units the one that leads, where none does. */
export function leadFirst(roles: Roles): void {
  if (roles.lead || !roles.responsible || roles.responsible.length < 2) return
  const [first, ...others] = roles.responsible
  roles.lead = [first as string]
  roles.responsible = others
}

/** From where on the first of a list leads: everywhere, or from the list on that says so of itself and those below (下同). */
export function leadsFrom(reading: Reading): number | undefined {
  const { firstIsLead } = reading.options
  if (firstIsLead !== undefined) return firstIsLead ? 0 : undefined
  const { span } = reading.outline
  const text = reading.slice(span)
  const match = firstLeads.exec(text)
  if (!match) return undefined
  const line = text.lastIndexOf('\n', match.index) + 1
  const isOfList = match[0].includes('下同') || text.slice(line, match.index).includes('单位：')
  return isOfList ? span.start + line : 0
}
