/** The rule that the wording has come through conversions and copying: one script, no broken bytes, no machine's synonyms. */

import { spunForms, spunWords } from '../../lexicon/spun-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { spunText } from '../../restore/spun-text.ts'
import { mentions, presentIn } from '../characters.ts'
import { type Passage, passagesWith, wordingOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Characters of every plan that only one of the scripts has, in pairs. */
const traditional = '國學會來時對們個為發經動產長業開關說實務應體與義過進這後單區組織責導點員黨領辦鎮鄉創標統設計'
const simplified = '国学会来时对们个为发经动产长业开关说实务应体与义过进这后单区组织责导点员党领办镇乡创标统设计'
/** A name may be written in old characters; so many different ones of both scripts are no name. */
const fewest = 3

/** What bytes become that were read in the wrong encoding. */
const broken =
  /\ufffd|锟斤拷|烫烫烫|屯屯屯|(?:[\u00c3-\u00ef][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]{1,2}){2}/
const brokenSigns = ['\ufffd', '锟斤', '烫烫', '屯屯', 'ã', 'ä', 'å', 'æ', 'ç', 'è', 'é', 'Ã', 'ï']
const spun = [...spunForms, ...spunWords.map(([word]) => word)]

export const damagedText: Rule = {
  id: 'damaged-text',
  severity: 'warning',
  summary: 'rule-damaged-text-summary',
  why: 'rule-damaged-text-why',
  guard: 'rule-damaged-text-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化调度, text: 进展情况每月报镇锟斤拷通办汇总。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化调度, text: 进展情况每月报镇交通办汇总。}
`,
  check(plan, report) {
    const old = presentIn(plan, traditional)
    if (old.length >= fewest && presentIn(plan, simplified).length >= fewest) {
      const quote = rarer(plan, old)
      const place = firstWith(plan, quote)
      if (place) {
        const values = { characters: old.slice(0, 5) }
        report({ pointer: place.pointer, quote, message: { code: 'mixed-script', values } })
      }
    }
    if (mentions(plan, brokenSigns)) {
      const [place] = passagesWith(plan, broken)
      const quote = broken.exec(place?.text ?? '')?.[0] ?? ''
      if (place) report({ pointer: place.pointer, quote, message: { code: 'mojibake', values: { quote } } })
    }
    if (mentions(plan, spun)) {
      const wording = wordingOf(plan)
      for (const { start, end, count } of spunText(wording)) {
        const quote = wording.slice(start, end)
        const place = firstWith(plan, quote)
        if (place) report({ pointer: place.pointer, quote, message: { code: 'spun-text', values: { quote, count } } })
      }
    }
  },
}

/** Of the script that the plan has less of, the character that comes first. */
function rarer(plan: Plan, old: string): string {
  const now = presentIn(plan, simplified)
  const fewer = old.length <= now.length ? old : now
  const wording = wordingOf(plan)
  return Array.from(fewer).reduce((one, other) => (wording.indexOf(other) < wording.indexOf(one) ? other : one))
}

function firstWith(plan: Plan, quote: string): Passage | undefined {
  return passagesWith(plan, new RegExp(quote))[0]
}
