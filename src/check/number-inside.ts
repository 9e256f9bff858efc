/**
 * Whether a number that seems to be missing stands in the text before the gap after all: in the middle of a line
 * (…（各班主任）3、主题班会), or above rows that were taken for part of a table.
 */

import type { Section } from '../plan/plan.ts'
import { printedNumber } from './printed-number.ts'

export type Nested = Pick<Section, 'text' | 'sections'>

const numerals = '一二三四五六七八九十'

export function isInside(number: string, missing: number, before: Nested): boolean {
  const value = printedNumber(number)?.value ?? 0
  const mark = /\d/.test(number)
    ? number.replace(String(value), String(missing))
    : number.replace(numerals.charAt(value - 1), numerals.charAt(missing - 1))
  return mark.length === number.length && mark !== number && stands(mark, before)
}

function stands(mark: string, { text = '', sections = [] }: Nested): boolean {
  return text.includes(mark) || sections.some((section) => stands(mark, section))
}
