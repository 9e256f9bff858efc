/** The rule that the sentence that sends out a document says so: 现将《…》印发给你们. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import type { Rule } from '../rule.ts'

const opening = /现将[^。；;\n]{0,8}《/g

const sign = /现将/

export const transmittal: Rule = {
  id: 'transmittal',
  severity: 'warning',
  summary: 'rule-transmittal-summary',
  why: 'rule-transmittal-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - {level: 1, text: 现将《云汀镇秋季道路养护方案》请结合实际，认真贯彻执行。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
sections:
  - {level: 1, text: 现将《云汀镇秋季道路养护方案》印发给你们，请结合实际，认真贯彻执行。}
`,
  check(plan, report) {
    for (const { pointer, text } of passagesMentioning(plan, ['现将'], sign)) {
      for (const match of everyMatch(opening, text)) {
        const rest = text.slice(match.index, match.index + 300).split(/[。\n]/)[0] as string
        if (/印发|下发|转发|发给|公布|发布|送|通知如下|公告|予以|通报|报/.test(rest.replace(/《[^》]*》/g, '')))
          continue
        report({ pointer, quote: match[0], message: { code: 'transmittal', values: { sentence: rest.slice(0, 40) } } })
      }
    }
  },
}
