/** The rule that nothing is left to be filled in. */

import type { Rule } from '../rule.ts'

const sign =
  /TODO|TBD|待定(?!向)|待补充|待完善|待填写?|待明确|（此处[^（）]{0,12}）|某某|[×✕]{2,}|(?<![A-Za-z\d])[xX]{2,}(?![A-Za-z])|_{3,}|＿{2,}|\*{3,}/

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
    const all: string[] = []
    gather(plan, all)
    if (!sign.test(all.join('\n'))) return
    const first = new Map<string, { pointer: string; quote: string; count: number }>()
    walk(plan, '', (text, pointer) => {
      const quote = sign.exec(text)?.[0]
      if (quote === undefined) return
      // one sign all over a text is one redaction
      const kind = quote.replace(/(.)\1+/g, '$1')
      const known = first.get(kind)
      if (known) known.count += 1
      else first.set(kind, { pointer, quote, count: 1 })
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

/** Every text of the plan but its ids and the dates that are read from it. */
function walk(value: unknown, pointer: string, visit: (text: string, pointer: string) => void): void {
  if (typeof value === 'string') visit(value, pointer)
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, `${pointer}/${index}`, visit)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) if (isWritten(key)) walk(entry, `${pointer}/${key}`, visit)
  }
}

/** The same texts without saying where they stand: to learn that there is nothing to be found takes no more. */
function gather(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const entry of value) gather(entry, texts)
  else if (typeof value === 'object') for (const key in value) if (isWritten(key)) gather(value[key as never], texts)
}

function isWritten(key: string): boolean {
  switch (key) {
    case 'id':
    case 'edtf':
    case 'rrule':
    case 'source':
    case 'issued':
      return false
    default:
      return key[0] !== 'x' || key[1] !== '-'
  }
}
