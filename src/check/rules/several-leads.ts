/** The rule that one unit leads: with two, each waits for the other. */

import type { Duty, Plan } from '../../plan/plan.ts'
import { mentions } from '../characters.ts'
import { type Naming, namingsOf } from '../known-items.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const severalLeads: Rule = {
  id: 'several-leads',
  severity: 'warning',
  summary: 'rule-several-leads-summary',
  why: 'rule-several-leads-why',
  guard: 'rule-several-leads-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: [镇交通办, 镇城建办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办, support: 镇城建办}
`,
  check(plan, report) {
    const found: { leads: readonly string[]; pointer: string }[] = []
    const said = new Set<string>()
    const several = namingsOf(plan).filter(({ role, names }) => role === 'lead' && names.length > 1)
    const hosts = plan.sections && several.length > 0 ? hostsIn(plan) : []
    const byOthers = new Set(several.filter(isNoTarget).map(({ names }) => names.join()))
    for (const { found: one, names: lead } of several) {
      const { text = '', source } = one.item as Partial<Duty>
      if (/分别由[^。；;]{2,60}牵头|双牵头|(?:共同|联合|分别|按职责(?:分工)?)牵头/.test(text)) continue
      // a document may have one paragraph as a safeguard and as a duty
      const key = `${source?.start.offset} ${lead.join()}`
      if (source && said.has(key)) continue
      // a target has the leads of the duty that promises it
      if (one.kind === 'target' && byOthers.has(lead.join())) continue
      if (hosts.some((host) => host.startsWith(lead[0] as string))) continue
      said.add(key)
      found.push({ leads: lead, pointer: `${one.pointer}/lead` })
    }
    // where it happens again and again it is the way of the plan, and one sentence of the plan can settle it
    const often = found.length >= many
    for (const { leads, pointer } of often ? found.slice(0, 1) : found) {
      const values = { leads: leads.join('、'), first: leads[0] as string, count: leads.length, items: found.length }
      report({
        pointer,
        quote: leads.join('、'),
        message: { code: often ? 'several-leads-often' : 'several-leads', values },
      })
    }
  },
}

const many = 3

function isNoTarget({ found }: Naming): boolean {
  return found.kind !== 'target'
}

const hostLabel = /主办(?:单位|部门|处室|科室|方)?[ \u3000]*(?:[:：][ \u3000]*|$)/g

/** Those behind 主办单位 in the plan of an event, which may have several; where 协办 is said, tasks are given out so. */
function hostsIn(plan: Plan): string[] {
  if (!mentions(plan, ['主办']) || mentions(plan, ['协办'])) return []
  const passages = passagesOf(plan)
  return passages.flatMap(({ text, isHeading }, at) => {
    const behind = Array.from(text.matchAll(hostLabel), ({ index, 0: label }) => text.slice(index + label.length))
    return isHeading ? behind.map((rest) => rest || (passages[at + 1]?.text ?? '')) : behind
  })
}
