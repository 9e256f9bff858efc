/** The rule that a unit goes by one name: 党政办 and 党政办公室 are two rows in every table made of the plan. */

import { unitForm } from '../../language/unit-form.ts'
import type { Plan } from '../../plan/plan.ts'
import { itemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { isSingleUnit, type NamedUnit, plainUnit, shortUnit, unitPointer, unitsOf } from '../unit-names.ts'

export const unitTwoNames: Rule = {
  id: 'unit-two-names',
  severity: 'warning',
  summary: 'rule-unit-two-names-summary',
  why: 'rule-unit-two-names-why',
  guard: 'rule-unit-two-names-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办公室}
  - {name: 修补破损路面, lead: 镇交通办}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇交通办}
`,
  check(plan, report) {
    const units = unitsOf(plan)
    if (!sharesForm(units)) return
    const byForm = usesByForm(units)
    const aliases = knownAliases(plan)
    const said = new Set<string>()
    for (const named of byForm.values()) {
      if (named.length < 2) continue
      const same = named.filter(({ name }) => isSingleUnit(name))
      const [first] = same
      for (const other of same.slice(1)) {
        if (!first || said.has(other.name) || aliases.has(other.name) || aliases.has(first.name)) continue
        // 区城管局 and 城管局, 教育局（体育局） and 教育局: level and remark come and go
        if (plainUnit(first.name) === plainUnit(other.name)) continue
        said.add(other.name)
        const [more, fewer] = first.count >= other.count ? [first, other] : [other, first]
        const pointer = unitPointer(fewer.unit)
        report({
          pointer,
          quote: fewer.name,
          message: { code: 'unit-two-names', values: { name: fewer.name, other: more.name } },
          repair: { safe: false, changes: [{ pointer, value: more.name }] },
          related: [
            {
              pointer: unitPointer(more.unit),
              quote: more.name,
              message: { code: 'unit-other-name', values: { name: more.name } },
            },
          ],
        })
      }
    }
  },
}

interface Use {
  name: string
  unit: NamedUnit
  count: number
}

/** Whether two names have a form in common; nearly never. */
function sharesForm(units: readonly NamedUnit[]): boolean {
  const names = new Set<string>()
  const forms = new Set<string>()
  for (const { name } of units) {
    if (names.has(name)) continue
    names.add(name)
    for (const form of formsOf(name)) {
      if (forms.has(form)) return true
      forms.add(form)
    }
  }
  return false
}

/** The names that have a form. */
function usesByForm(units: readonly NamedUnit[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use>()
  for (const unit of units) {
    const use = uses.get(unit.name)
    if (use) use.count += 1
    else uses.set(unit.name, { name: unit.name, unit, count: 1 })
  }
  const byForm = new Map<string, Use[]>()
  for (const use of uses.values()) {
    for (const form of formsOf(use.name)) {
      const same = byForm.get(form)
      if (same) same.push(use)
      else byForm.set(form, [use])
    }
  }
  return byForm
}

const known = new Map<string, readonly string[]>()
const mostKnown = 5000

/** The names under which a unit may be called: short, and shorter. Kept, within bounds. */
function formsOf(name: string): readonly string[] {
  let forms = known.get(name)
  if (!forms) {
    const short = shortUnit(name)
    const shorter = initials(short)
    // 应急管理办 and 应急办, 医疗保障局 and 医保局: the field has a short form of its own
    const plain = unitForm(short)
    forms = Array.from(new Set([short, shorter, ...(plain === undefined ? [] : [plain])]))
    if (known.size >= mostKnown) known.clear()
    if (name.length <= longestKnown) known.set(name, forms)
  }
  return forms
}

const longestKnown = 30

/** 农业服务中心 → 农服中心: the first characters of the words before the ending. */
function initials(name: string): string {
  const parts = /^([\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{6})(局|委|办|中心|站|所|科|处|厅|队)$/.exec(name)
  if (!parts) return name
  return (
    Array.from(parts[1] as string)
      .filter((_, index) => index % 2 === 0)
      .join('') + parts[2]
  )
}

/** A short name that the plan itself gives is no second name; one that the parser only took for it still is. */
function knownAliases(plan: Plan): Set<string> {
  return new Set(
    itemsOf(plan).flatMap(({ item }) =>
      'aliases' in item && item.aliases && item.confidence !== 'low' ? item.aliases : [],
    ),
  )
}
