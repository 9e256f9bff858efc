/**
 * The rule that a plan lists as many things as it announces: the parts of a framework, the list beside a number, the
 * headings under it, and the platforms, teams and phases of the plan.
 */

import { type CountExpression, findCounts } from '../../language/counts.ts'
import { everyMatch } from '../../language/every-match.ts'
import type { Framework, Plan } from '../../plan/plan.ts'
import { countsOf, type PlanCount } from '../counts-of-plan.ts'
import { itemsOfKind } from '../known-items.ts'
import { announcingPassagesOf } from '../passages.ts'
import type { Finding, Rule } from '../rule.ts'

type Report = (finding: Finding) => void

export const declaredCount: Rule = {
  id: 'declared-count',
  severity: 'error',
  summary: 'rule-declared-count-summary',
  why: 'rule-declared-count-why',
  guard: 'rule-declared-count-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
frameworks:
  - {name: “四有”标准, parts: [有专人, 有台账, 有经费]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
frameworks:
  - {name: “四有”标准, parts: [有专人, 有台账, 有经费, 有回访]}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const { passage, count } of countsOf(plan)) {
      const listed = listedFor(plan, { passage, count })
      if (listed === undefined || listed === count.count || said.has(count.name)) continue
      said.add(count.name)
      mismatch(report, { pointer: passage.pointer, quote: count.text }, count.name, count.count ?? 0, listed)
    }
    for (const { pointer, text, below } of announcingPassagesOf(plan)) {
      const found = below.length <= most && text.includes('、') ? namedAbove(text, below) : undefined
      if (found) mismatch(report, { pointer, quote: found.quote }, found.name, found.count, below.length)
    }
    for (const { item, pointer } of itemsOfKind(plan, 'framework')) {
      if (!said.has(item.name)) checkFramework(item, pointer, report)
    }
  },
}

/** No plan announces more things at once and then lists them. */
const most = 40

function mismatch(report: Report, at: Omit<Finding, 'message'>, name: string, declared: number, listed: number): void {
  report({ ...at, message: { code: 'declared-count', values: { name, declared, listed } } })
}

/** How many things the plan lists for a count; undefined where it lists none, or leaves the list open. */
function listedFor(plan: Plan, { passage, count }: PlanCount): number | undefined {
  if (count.count === undefined || count.count > most) return undefined
  if (count.parts) {
    const isOpen = count.open || passage.isHeading || count.parts.some(({ name }) => name.includes('等'))
    return isOpen || count.parts.length < 2 ? undefined : count.parts.length
  }
  const { below, text } = passage
  if (below.length >= 2 && below.length <= most && announces(text, count, below)) return below.length
  // a plan file without its outline has the things themselves; a document may have read only some of them
  if (plan.sections) return undefined
  const kind = things.find(([noun]) => noun.test(count.noun))?.[1]
  const listed = kind && plan[kind]?.length
  return listed && listed > 1 && sets.test(text.slice(Math.max(count.start - 12, 0), count.start)) ? listed : undefined
}

const things = [
  [/平台$/, 'platforms'],
  [/(?:队伍|服务队|宣讲队|巡查队|分队)$/, 'teams'],
  [/^(?:阶段|步骤)/, 'phases'],
] as const
const sets = /(?:建立|搭建|打造|建好|组建|成立|建设|建成|设立|分|为|围绕)(?:[^，,。；;]{0,4})$/

/** Whether a count speaks of the headings below: they carry its noun, or it ends what leads over to them. */
function announces(text: string, { start, end, noun }: CountExpression, below: readonly string[]): boolean {
  // 围绕四项行动抓好落实: the noun may stand before what is done about it
  const kinds = [noun.slice(-2), noun.slice(0, 2)].filter((kind) => kind.length === 2)
  if (kinds.some((kind) => below.filter((name) => name.includes(kind)).length * 5 >= below.length * 4)) return true
  const rest = text.slice(end)
  return /(?:以下|下列|如下)$/.test(text.slice(Math.max(start - 2, 0), start)) && rest.length < 30
}

/** A sentence that sets up things by name (打造甲平台、乙平台、丙平台) over headings that set up fewer or more of them. */
function namedAbove(
  text: string,
  below: readonly string[],
): { name: string; quote: string; count: number } | undefined {
  for (const match of everyMatch(named, text)) {
    const list = (match[1] as string).split('、')
    const kind = list[0]?.slice(-2) ?? ''
    if (list.length < 3 || list.length === below.length || !list.every((item) => item.endsWith(kind))) continue
    if (below.filter((name) => name.includes(kind)).length * 5 < below.length * 4) continue
    return { name: `${list[0]}、${list[1]}…`, quote: list[0] as string, count: list.length }
  }
  return undefined
}

const named =
  /(?:打造|搭建|建立|组建|成立|建设|开展|实施)((?:[^，,。；;：:、\n]{2,20}、){2,15}[^，,。；;：:、\n]{2,20})/g

function checkFramework({ name, expression, parts = [] }: Framework, pointer: string, report: Report): void {
  if (parts.length < 2 || parts.some((part) => /等$/.test(part.name))) return
  const terms = expression?.split('+')
  if (terms && terms.length > 1) {
    if (terms.length !== parts.length) {
      mismatch(report, { pointer: `${pointer}/expression` }, name, terms.length, parts.length)
      return
    }
    for (const [index, part] of parts.entries()) {
      const term = terms[index] as string
      if (part.count === undefined || !/^\d+$/.test(term) || String(part.count) === term) continue
      const values = { name, term, count: part.count, part: part.name }
      report({ pointer: `${pointer}/parts/${index}`, message: { code: 'declared-count-part', values } })
    }
    return
  }
  const declared = findCounts(name)[0]?.count
  if (declared === undefined || declared === parts.length) return
  mismatch(report, { pointer: `${pointer}/name` }, name, declared, parts.length)
}
