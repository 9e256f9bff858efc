/** The rule that one indicator is promised one value. */

import type { Plan, Target } from '../../plan/plan.ts'
import { itemsOfKind } from '../known-items.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const targetConflict: Rule = {
  id: 'target-conflict',
  severity: 'warning',
  summary: 'rule-target-conflict-summary',
  why: 'rule-target-conflict-why',
  guard: 'rule-target-conflict-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%"}
  - {subject: 破损路面修补率, comparator: ">=", value: 95, unit: "%"}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%"}
  - {subject: 边沟淤积清理率, comparator: ">=", value: 95, unit: "%"}
`,
  check(plan, report) {
    const first = new Map<string, { target: Target; pointer: string }>()
    const targets = itemsOfKind(plan, 'target')
    const subjects = targets.map(({ item }) => subjectOf(item))
    // nearly always no two are of one thing
    if (new Set(subjects).size === subjects.length) return
    let looks = 0
    for (const [index, { item, pointer }] of targets.entries()) {
      const { subject, comparator, value, unit = '' } = item
      const plain = subjects[index] as string
      if (value === undefined || plain.length < 4) continue
      const key = `${plain} ${unit} ${comparator ?? ''} ${whenOf(item)}`
      const other = first.get(key)
      if (!other) first.set(key, { target: item, pointer })
      else if (other.target.value !== value) {
        if (plan.sections && looks++ < mostLooks && isLater(plan, other.target, item)) continue
        const values = { subject, figure: `${value}${unit}`, other: `${other.target.value}${unit}` }
        report({
          pointer: `${pointer}/value`,
          ...(item.source ? { quote: `${value}` } : {}),
          message: { code: 'target-conflict', values },
          related: [
            {
              pointer: `${other.pointer}/value`,
              ...(item.source ? { quote: `${other.target.value}` } : {}),
              message: { code: 'target-other-value', values: { figure: `${other.target.value}${unit}` } },
            },
          ],
        })
      }
    }
  },
}

/** 边沟 alone is of many things, 清理边沟 of one. */
function subjectOf({ subject, text = '', value }: Target): string {
  const plain = plainSubject(subject)
  const at = plain.length < 4 && value !== undefined ? text.indexOf(String(value)) : -1
  return at > 0 ? plainSubject(text.slice(0, at)) : plain
}

function plainSubject(subject: string): string {
  return subject.replace(/\s|^(?:全[镇县市区村校]|确保|力争|实现|使)|的/g, '')
}

/** Pairs are looked for in all paragraphs: no plan has more of them, and a hostile file must not make it dear. */
const mostLooks = 100

/** Whether another year is named between two figures of one paragraph: 到2025年底达到60%，到2026年底达到70%. */
function isLater(plan: Plan, { text: first = '' }: Target, { text: second = '' }: Target): boolean {
  if (first === '' || second === '') return false
  const passage = passagesOf(plan).find(({ text }) => text.includes(first) && text.includes(second))
  if (!passage) return false
  const at = passage.text.indexOf(first) + first.length
  return /\d{4}年|[一二三四]季度|[上下]半年|第[一二三]阶段/.test(
    passage.text.slice(at, passage.text.indexOf(second, at)),
  )
}

/** Targets of different years, phases, places or rewards are different targets. */
function whenOf({ text = '', time, place = '' }: Target): string {
  const years = text.match(/\d{4}年|[一二三四]季度|上半年|年底|第[一二三]阶段|\d{1,2}月/g) ?? []
  return [time?.edtf ?? time?.text ?? '', place, ...years].join('|')
}
