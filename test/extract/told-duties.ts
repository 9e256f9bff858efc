/** Duties as lines, so that a test shows what it is about: `清沟 lead=甲局 support=乙局 @2025-05`. */

import type { Duty } from '../../src/plan/plan.ts'

/** Each duty a line, with what stands below it behind it in brackets. */
export function told(duties: readonly Duty[] = []): string[] {
  return duties.map(({ name, lead, responsible, support, officer, contact, time, duties: below }) => {
    const roles = Object.entries({ lead, responsible, support, officer, contact })
      .filter(([, units]) => units !== undefined)
      .map(([role, units]) => ` ${role}=${units?.join('、')}`)
      .join('')
    const when = time === undefined ? '' : ` @${time.edtf ?? time.rrule ?? time.text}`
    return `${name}${roles}${when}${below ? ` [${told(below).join(' | ')}]` : ''}`
  })
}
