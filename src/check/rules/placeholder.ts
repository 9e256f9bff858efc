/** The rule that nothing is left to be filled in. */

import { allTextsOf, isWritten, walkTexts } from '../all-texts.ts'
import type { Rule } from '../rule.ts'

/** 139****0000 and 0000-8823××× are numbers that are not to be told; 20××年 is left open. */
const sign =
  /TODO|TBD|待定(?!向)|待补充|待完善|待填写?|待明确|（此处[^（）]{0,12}）|某某|(?<!\d{3}[-—－ ]?|[×✕])[×✕]{2,}(?!\d{4}|[×✕])|(?<![A-Za-z\d])[xX]{2,}(?![A-Za-z])|_{3,}|＿{2,}|(?<!\d[-—－ ]?|\*)\*{3,}(?!\d|\*)/
const signs = new RegExp(sign.source, 'g')

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'rule-placeholder-summary',
  why: 'rule-placeholder-why',
  guard: 'rule-placeholder-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 待定}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办}
`,
  check(plan, report) {
    if (!sign.test(allTextsOf(plan).written.join('\n'))) return
    const first = new Map<string, { pointer: string; quote: string; count: number; isText: boolean }>()
    walkTexts(plan, (text, pointer, key) => {
      const quote = isWritten(key) ? sign.exec(text)?.[0] : undefined
      if (quote === undefined) return
      const count = text.match(signs)?.length ?? 1
      // one sign all over a text is one redaction
      const kind = quote.replace(/(.)\1+/g, '$1')
      const known = first.get(kind)
      const isText = pointer.startsWith('/sections/')
      // an item says again what stands in the text, and the text knows better where
      if (!known || (isText && !known.isText)) first.set(kind, { pointer, quote, count, isText })
      else if (isText === known.isText) known.count += count
    })
    for (const { pointer, quote, count } of first.values()) {
      report({
        pointer,
        quote,
        message: { code: count > 1 ? 'placeholders' : 'placeholder', values: { quote, count } },
      })
    }
  },
}
