/** The rule that headings carry the marks of their levels: 一、 （一） 1. （1） (GB/T 9704—2012, 7.3.3), one below the other. */

import type { Plan, Section } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'

/** The levels of the standard, and ① below them, each with the mark it should carry. */
const levels: readonly (readonly [right: string, form: RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]+、$/],
  ['（一）', /^[（(][一二三四五六七八九十]+[）)]$/],
  ['1.', /^\d{1,2}[.．]$/],
  ['（1）', /^[（(]\d{1,2}[）)]$/],
  ['①', /^[①-⑳]$/],
]
/** Marks that are met in place of those, and which is meant. */
const wrong: readonly (readonly [right: string, form: RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]+[.．：:,，]$/],
  ['（一）', /^[（(][一二三四五六七八九十]+[）)]、$/],
  ['1.', /^\d{1,2}[、,，]$/],
  ['（1）', /^(?:[（(〔]\d{1,2}(?:[）)]、|〕)|\d{1,2}[）)]|[⑴-⒇])$/],
]

export const headingMarks: Rule = {
  id: 'heading-marks',
  severity: 'info',
  onRequest: true,
  summary: 'rule-heading-marks-summary',
  why: 'rule-heading-marks-why',
  guard: 'rule-heading-marks-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - {level: 1, number: 一., name: 重点任务}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - {level: 1, number: 一、, name: 重点任务}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const { number, pointer, above } of numbers(plan)) {
      const mark = number.replace(/\s/g, '')
      const right = wrong.find(([, form]) => form.test(mark))?.[0]
      const level = levels.findIndex(([, form]) => form.test(mark))
      if (right !== undefined && !said.has(right)) {
        said.add(right)
        report({ pointer, message: { code: 'heading-mark', values: { number: mark, right } } })
      } else if (level > above + 1 && above >= 0 && !said.has(`${above} ${level}`)) {
        said.add(`${above} ${level}`)
        const values = { number: mark, left: levels[above + 1]?.[0] ?? '' }
        report({ pointer, message: { code: 'heading-level', values } })
      }
    }
  },
}

/** The number of every heading, and the level of the heading that it stands under. */
function numbers(plan: Plan): { number: string; pointer: string; above: number }[] {
  const found: { number: string; pointer: string; above: number }[] = []
  const walk = (sections: readonly Section[], pointer: string, above: number): void => {
    for (const [index, { number, sections: below }] of sections.entries()) {
      const at = `${pointer}/sections/${index}`
      if (number !== undefined) found.push({ number, pointer: `${at}/number`, above })
      if (below) walk(below, at, number === undefined ? above : levelOf(number))
    }
  }
  walk(plan.sections ?? [], '', -1)
  return found
}

function levelOf(number: string): number {
  const mark = number.replace(/\s/g, '')
  const right = wrong.find(([, form]) => form.test(mark))?.[0]
  return levels.findIndex(([name, form]) => name === right || form.test(mark))
}
