/** 同上 where somebody or a day is to be named, in the cell of a table or behind a label: what was said there before. */

import type { Duty, Time } from '../plan/plan.ts'

const words = new Set(['同上', '同前', '〃', '″', '”'])
const roles = ['lead', 'responsible', 'support', 'officer', 'contact'] as const

/** Whether that is all that a text says. */
export function saysAsAbove(text: string): boolean {
  return words.has(text)
}

/** Fills in, in the order of the text, what duties leave to the ones before them. */
export function fillAsAbove(duties: readonly Duty[]): void {
  const last = new Map<string, string[]>()
  let due: Time | undefined
  const walk = (duty: Duty): void => {
    for (const role of roles) {
      const named = duty[role]
      if (!named) continue
      const above = last.get(role)
      if (above && named.length === 1 && saysAsAbove(named[0] as string)) duty[role] = [...above]
      else last.set(role, named)
    }
    if (due && duty.time && saysAsAbove(duty.time.text ?? '')) duty.time = { ...due }
    else due = duty.time ?? due
    duty.duties?.forEach(walk)
  }
  duties.forEach(walk)
}
