/** The rule that numbers of one level run on: none missing, none twice. */

import type { Duty, Plan } from '../../plan/plan.ts'
import { isInside, type Nested } from '../number-inside.ts'
import { passagesWith } from '../passages.ts'
import { printedNumber } from '../printed-number.ts'
import type { Rule } from '../rule.ts'

/** What a copy leaves of ⑥、 where it has lost the figure. */
const lost = /(?:^|\n)、/

interface Last {
  value: number
  form: string
  item: Numbered
}

interface Numbered {
  number: string
  pointer: string
  /** What stands under it. */
  below: Nested
}

export const numberSequence: Rule = {
  id: 'number-sequence',
  severity: 'warning',
  summary: 'rule-number-sequence-summary',
  why: 'rule-number-sequence-why',
  guard: 'rule-number-sequence-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {number: "1", name: 排查破损路面}
  - {number: "2", name: 修补破损路面}
  - {number: "4", name: 清理边沟淤积}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {number: "1", name: 排查破损路面}
  - {number: "2", name: 修补破损路面}
  - {number: "3", name: 清理边沟淤积}
`,
  check(plan, report) {
    const carried = new Map<string, Last>()
    for (const list of lists(plan)) {
      let last: Last | undefined
      for (const item of list) {
        const number = printedNumber(item.number)
        if (!number || number.form === '') continue
        const { value, form } = number
        // 1. to 18. may run on across the chapters
        const previous: Last | undefined = last ?? (value > 1 ? carried.get(form) : undefined)
        last = { value, form, item }
        carried.set(form, last)
        if (!previous || previous.form !== form || value === previous.value + 1 || value < previous.value) continue
        const repeated = value === previous.value
        // rows kept of a larger table jump far and often
        // a list that has begun anew inside a line above goes on with its own count
        if (repeated && value > 1 && isInside(item.number, 1, previous.item.below)) continue
        if (!repeated && (value > previous.value + 3 || isInside(item.number, value - 1, previous.item.below))) continue
        if (!repeated && /^[①-⑳]/.test(item.number) && passagesWith(plan, lost).length > 0) continue
        report({
          pointer: `${item.pointer}/number`,
          ...(plan.source ? { quote: item.number } : {}),
          message: {
            code: repeated ? 'number-repeated' : 'number-gap',
            values: { number: item.number, previous: previous.item.number },
          },
          related: [
            {
              pointer: `${previous.item.pointer}/number`,
              ...(plan.source ? { quote: previous.item.number } : {}),
              message: { code: 'number-previous', values: { number: previous.item.number } },
            },
          ],
        })
      }
    }
  },
}

/** The lists of a plan that have numbers in them. */
function lists(plan: Plan): Numbered[][] {
  const found: Numbered[][] = []
  if (plan.sections && plan.sections.length > 0) gather(found, plan.sections, 'sections', '')
  else if (!plan.duties?.some(isTakenOver)) {
    if (plan.duties) gather(found, plan.duties, 'duties', '')
    if (plan.phases) addNumbered(found, plan.phases, '/phases')
  }
  return found
}

/** A duty that was taken over from the plan above with its id has the number that it has there. */
function isTakenOver({ id, upper }: Duty): boolean {
  return upper === id
}

/** A list and those under its entries. */
function gather<Key extends 'sections' | 'duties'>(
  found: Numbered[][],
  list: readonly (Nested & { [key in Key]?: Plan[Key] })[],
  key: Key,
  above: string,
): void {
  addNumbered(found, list, `${above}/${key}`)
  for (let index = 0; index < list.length; index++) {
    const below = list[index]?.[key]
    if (below) gather(found, below as (typeof list)[number][], key, `${above}/${key}/${index}`)
  }
}

function addNumbered(found: Numbered[][], list: readonly (Nested & { number?: string })[], pointer: string): void {
  const numbered: Numbered[] = []
  for (let index = 0; index < list.length; index++) {
    const below = list[index] as Nested & { number?: string }
    const { number } = below
    if (number !== undefined) numbered.push({ number, pointer: `${pointer}/${index}`, below })
  }
  if (numbered.length > 0) found.push(numbered)
}
