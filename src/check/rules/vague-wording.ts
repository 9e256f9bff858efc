/** The rule that what is asked for can be checked: 适时, 尽快 and 酌情 with no date, number or unit cannot. */

import { everyMatch } from '../../language/every-match.ts'
import { passagesMentioning } from '../characters.ts'
import { sentenceAt } from '../passages.ts'
import type { Rule } from '../rule.ts'

const words = ['适时', '尽快', '尽早', '择机', '酌情', '视情', '适当', '不定期']
const sign = new RegExp(words.join('|'))
/** Not what depends on the weather or on an emergency, and not the right place for something. */
const vague =
  /适时(?!开展人工|人工)|尽快|尽早|择机|酌情|视情(?!况|节|形|停|转移|启动|关闭|撤离|调整)|适当(?!(?:[和、][\u4e00-\u9fff]{2})?的?(?:比例|形式|方式|位置|地点|场所))|定期不定期|(?<!定期[或和、与]?)不定期/g
/** What somebody may do is not asked of them: 可给予适当优惠, 可视情调整. */
const allowed = /可以?[^，,。；;：:]{0,8}$/
const measured = /[\d〇二三四五六七八九十]|[年月周季]|节前|期间|以上|全部|逐[村户项]/

export const vagueWording: Rule = {
  id: 'vague-wording',
  severity: 'warning',
  summary: 'rule-vague-wording-summary',
  why: 'rule-vague-wording-why',
  guard: 'rule-vague-wording-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 对破损路面尽快修补到位。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 对破损路面在发现后3日内修补到位。}
`,
  check(plan, report) {
    const said = new Set<string>()
    for (const { pointer, text, isFormulaic, chapter } of passagesMentioning(plan, words, sign)) {
      if (isFormulaic || said.has(chapter)) continue
      for (const match of everyMatch(vague, text)) {
        const sentence = sentenceAt(text, match.index)
        if (allowed.test(text.slice(Math.max(match.index - 10, 0), match.index))) continue
        if (measured.test(sentence.replace(match[0], ''))) continue
        said.add(chapter)
        const values = { word: match[0], sentence: sentence.trim().slice(0, 40) }
        report({ pointer, quote: match[0], message: { code: 'vague-wording', values } })
        break
      }
    }
  },
}
