/**
 * What makes a finding the same finding after the file has been edited: its rule, the item it is about by the id of
 * the item, and what it says, never its line.
 */

import { pointerTokens } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

export interface FindingKey {
  file: string
  rule: string
  /** The id of the nearest item, with the way down from it: `duty-修路/lead`. */
  item: string
  message: string
  values?: Record<string, string | number>
}

/** `file` is the name under which the baseline keeps the file. */
export function findingKey({ rule, item, message }: Diagnostic, file: string, plan: Plan | undefined): FindingKey {
  const { code, values } = message
  return { file, rule, item: itemOf(item, plan), message: code, ...(values ? { values } : {}) }
}

function itemOf(pointer: string | undefined, plan: Plan | undefined): string {
  if (pointer === undefined || !plan) return ''
  let value: unknown = plan
  let id = ''
  let way: string[] = []
  for (const token of pointerTokens(pointer)) {
    value = (value as Record<string, unknown> | undefined)?.[token]
    way.push(token)
    const found = (value as { id?: unknown } | undefined)?.id
    if (typeof found !== 'string' || found === '') continue
    id = found
    way = []
  }
  // The position of a value in a list changes with what is written before it.
  return [id || plan.title, ...way.filter((token) => !/^\d+$/.test(token))].join('/')
}
