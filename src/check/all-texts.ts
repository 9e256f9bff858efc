/**
 * Every text of a plan, whatever it says, in one walk: what was written, and what claims to be a date. Where there is
 * nothing to be found in them, nearly always, nobody has to know where they stand.
 */

import type { Plan } from '../plan/plan.ts'
import { isExtension } from '../plan/shape.ts'
import { once } from './once.ts'

export interface AllTexts {
  /** What a writer has written. */
  written: string[]
  /** The values that the schema says are EDTF. */
  dates: string[]
}

export const allTextsOf: (plan: Plan) => Readonly<AllTexts> = once((plan) => {
  const texts: AllTexts = { written: [], dates: [] }
  gather(plan, texts)
  return texts
})

function gather(value: object, texts: AllTexts): void {
  for (const key in value) {
    const entry: unknown = value[key as never]
    if (typeof entry === 'string') {
      if (isWritten(key)) texts.written.push(entry)
      if (isDate(key)) texts.dates.push(entry)
    } else if (Array.isArray(entry)) {
      if (isWritten(key)) gatherList(entry, texts)
    } else if (typeof entry === 'object' && entry !== null && isWritten(key)) gather(entry, texts)
  }
}

function gatherList(list: readonly unknown[], texts: AllTexts): void {
  for (let index = 0; index < list.length; index++) {
    const entry = list[index]
    if (typeof entry === 'string') texts.written.push(entry)
    else if (Array.isArray(entry)) gatherList(entry, texts)
    else if (typeof entry === 'object' && entry !== null) gather(entry, texts)
  }
}

/** The same texts one by one, with where each stands and under what key; those of a list have the key of the list. */
export function walkTexts(
  value: object,
  visit: (text: string, pointer: string, key: string) => void,
  above = '',
): void {
  for (const [key, entry] of Object.entries(value)) {
    if (isWritten(key) || isDate(key)) walkEntry(entry, `${above}/${key}`, key, visit)
  }
}

function walkEntry(entry: unknown, pointer: string, key: string, visit: Parameters<typeof walkTexts>[1]): void {
  if (typeof entry === 'string') visit(entry, pointer, key)
  else if (Array.isArray(entry))
    for (const [index, one] of entry.entries()) walkEntry(one, `${pointer}/${index}`, key, visit)
  else if (typeof entry === 'object' && entry !== null) walkTexts(entry, visit, pointer)
}

/** Whether what stands under a key was written as it is: no id, no dates that are read from it, no extension. */
export function isWritten(key: string): boolean {
  switch (key) {
    case 'id':
    case 'edtf':
    case 'rrule':
    case 'source':
    case 'issued':
      return false
    default:
      return key.charCodeAt(0) !== 0x78 || !isExtension(key)
  }
}

/** Whether a key is one under which the schema has EDTF, in whatever item. */
export function isDate(key: string): boolean {
  return key === 'edtf' || key === 'issued' || key === 'done'
}
