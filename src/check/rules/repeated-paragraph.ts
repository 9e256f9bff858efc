/** The rule that no paragraph stands in the plan twice. */

import type { Plan } from '../../plan/plan.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Shorter lines (who leads, who answers) are the same under many items. */
const shortest = 30
/** A slip repeats a paragraph once or twice; what stands more often is the wording of a form. */
const form = 3

export const repeatedParagraph: Rule = {
  id: 'repeated-paragraph',
  severity: 'warning',
  summary: 'rule-repeated-paragraph-summary',
  why: 'rule-repeated-paragraph-why',
  guard: 'rule-repeated-paragraph-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 对坑槽、裂缝、沉陷逐处登记，先主干后支线，雨前完成封缝，完工后拍照留存备查。}
  - {name: 清理边沟淤积, text: 对坑槽、裂缝、沉陷逐处登记，先主干后支线，雨前完成封缝，完工后拍照留存备查。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 对坑槽、裂缝、沉陷逐处登记，先主干后支线，雨前完成封缝，完工后拍照留存备查。}
  - {name: 清理边沟淤积, text: 对边沟、涵洞逐段清掏，淤泥随挖随运，不在路肩堆放。}
`,
  check(plan, report) {
    const places = placesOf(plan)
    for (const plain of places.keys()) {
      const [first, ...others] = places.get(plain) ?? []
      if (!first || others.length >= form) continue
      for (const { pointer, line } of others) {
        report({
          pointer,
          quote: line.trim(),
          message: { code: 'repeated-paragraph', values: { start: plain.slice(0, 20) } },
          related: [{ pointer: first.pointer, quote: line.trim(), message: { code: 'repeated-first' } }],
        })
      }
    }
  },
}

interface Place {
  pointer: string
  line: string
}

/** Where each paragraph stands, by its characters; nothing where all of them differ. */
function placesOf(plan: Plan): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  let lines = 0
  let heading = ''
  for (const { pointer, text, isHeading } of passagesOf(plan)) {
    const above = heading
    if (isHeading) heading = text
    if (text.length < shortest) continue
    for (const line of text.includes('\n') ? text.split('\n') : [text]) {
      const plain = line.length < shortest ? '' : line.replace(/\s/g, '')
      if (plain.length < shortest || /[|｜]/.test(line) || isEntry(plain, above)) continue
      if (isTitle(plain, plan.title)) continue
      // a heading that is a whole sentence is also the text under it
      if (!isHeading && plain.startsWith(above.replace(/\s/g, '')) && above.length >= shortest) continue
      const same = places.get(plain)
      if (same) same.push({ pointer, line })
      else places.set(plain, [{ pointer, line }])
      lines++
    }
  }
  return lines > places.size ? places : none
}

/** A page has the title of its document above it once more: （云政发〔2025〕3号）关于印发…方案的通知. */
function isTitle(plain: string, title: string): boolean {
  return (
    plain.length < title.length + longestFrame &&
    strokeless(plain).includes(strokeless(title)) &&
    /(?:通知|[）)])$/.test(plain)
  )
}

function strokeless(text: string): string {
  return text.replace(/[\s—－–-]/g, '')
}

const longestFrame = 60

const entry = /^(?:\d{1,2}[、.．])?(?:奖励|奖项|比赛|报名|参赛|计分|评分|活动)[\u4e00-\u9fff]{2,4}[:：]/

/** The entry of a form that several events are described with: 奖励办法：取前三名，…. */
function isEntry(plain: string, heading: string): boolean {
  return plain.length < 60 && (entry.test(plain) || entry.test(`${heading}：`))
}

const none: ReadonlyMap<string, readonly Place[]> = new Map()
