/** The rule that numbers begin anew only under a heading of their own. */

import type { Plan, Section } from '../../plan/plan.ts'
import { printedNumber } from '../printed-number.ts'
import type { Rule } from '../rule.ts'

export const restartWithoutParent: Rule = {
  id: 'restart-without-parent',
  severity: 'warning',
  summary: 'rule-restart-without-parent-summary',
  why: 'rule-restart-without-parent-why',
  guard: 'rule-restart-without-parent-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - {level: 1, number: （一）, name: 排查破损路面}
  - {level: 1, number: （二）, name: 修补破损路面}
  - {level: 1, number: （一）, name: 强化统筹调度}
  - {level: 1, number: （二）, name: 强化经费支持}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - level: 1
    number: 一、
    name: 重点任务
    sections: [{level: 2, number: （一）, name: 排查破损路面}, {level: 2, number: （二）, name: 修补破损路面}]
  - level: 1
    number: 二、
    name: 保障措施
    sections: [{level: 2, number: （一）, name: 强化统筹调度}, {level: 2, number: （二）, name: 强化经费支持}]
`,
  check(plan, report) {
    const found = firstRestart(plan)
    if (!found) return
    const { pointer, number } = found
    report({ pointer, ...(plan.source ? { quote: number } : {}), message: { code: 'restart', values: { number } } })
  },
}

/** The first heading that begins a run anew; once a document has lost its headings, all the others follow from it. */
function firstRestart(plan: Plan): { pointer: string; number: string } | undefined {
  let seen = false
  const walk = (
    sections: readonly Section[],
    above: string,
    parent?: Section,
  ): { pointer: string; number: string } | undefined => {
    let last: { value: number; form: string } | undefined
    for (const [index, section] of sections.entries()) {
      const pointer = `${above}/sections/${index}`
      const number = printedNumber(section.number)
      if (section.inferred) {
        const first = section.sections?.[0]
        const restarted = printedNumber(first?.number)
        if (restarted?.value === 1 && seen && !isHeaded(section, sections[index - 1], parent))
          return { pointer: `${pointer}/sections/0/number`, number: first?.number ?? '' }
        seen = true
      } else if (number && number.form !== '') {
        if (
          number.value === 1 &&
          last &&
          last.form === number.form &&
          last.value > 1 &&
          !isHeadedBy(sections[index - 1])
        ) {
          return { pointer: `${pointer}/number`, number: section.number as string }
        }
        last = number
      }
      const below = section.sections && walk(section.sections, pointer, section)
      if (below) return below
    }
    return undefined
  }
  return walk(plan.sections ?? [], '')
}

/** Whether a heading without a number stands above a run, in the text before its first number. */
function isHeaded({ text }: Section, before: Section | undefined, parent: Section | undefined): boolean {
  if (text) return isHeading(text)
  return before ? isHeadedBy(before) : parent?.text !== undefined && isHeading(parent.text)
}

function isHeadedBy(before: Section | undefined): boolean {
  let last = before
  while (last?.sections && last.sections.length > 0) last = last.sections.at(-1)
  return last?.text !== undefined && isHeading(last.text)
}

/** A short last line of its own, or the label of a list: 演练准备, 职责：; or what closes as a title does, run into the line. */
function isHeading(text: string): boolean {
  const line = (text.trimEnd().slice(-60).split('\n').at(-1) ?? '').trim()
  return /[：:]$|^[\u4e00-\u9fff]{2,12}$|[\u4e00-\u9fff](?:工作|任务|措施|安排|要求|步骤)$|(?:^|[。；;])[一二三四五六七八九十]{1,3}、[\u4e00-\u9fff]{2,16}$/.test(
    line,
  )
}
