/** The rule that no word was typed twice: 支持支持, 的的. */

import { everyMatch } from '../../language/every-match.ts'
import { repeatsCharacters } from '../characters.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** 器材准备准备足够的灭火器, 人员疏散疏散组按照路线: titles into which the copy has run their texts, of which there are several. */
const title = /^[\u4e00-\u9fff]{2}([\u4e00-\u9fff]{2})\1/
const doubled = /([\u4e00-\u9fff]{2,6})\1|([的了和在与将被对])\2/g
/** Words that are noun and verb, verbs that Chinese doubles, and turns of two halves: 服务服务对象, 讨论讨论, 随到随收. */
const meant =
  /服务|组织|管理|工作|领导|建设|发展|计划|活动|生活|学习|研究|讨论|商量|了解|观察|体验|锻炼|[一逐随边即各应能再越半自]/

export const doubledWords: Rule = {
  id: 'doubled-words',
  severity: 'warning',
  summary: 'rule-doubled-words-summary',
  why: 'rule-doubled-words-why',
  guard: 'rule-doubled-words-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 优先支持支持学校门前路段。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, text: 优先支持学校门前路段。}
`,
  check(plan, report) {
    if (!repeatsCharacters(plan)) return
    const passages = passagesOf(plan)
    const haveLostBreaks = plan.sections !== undefined && passages.filter(runsOn).length > 1
    for (const one of passages) {
      const { pointer, text } = one
      if (haveLostBreaks && runsOn(one)) continue
      for (const { 0: quote, 1: word = '', 2: particle, index } of everyMatch(doubled, text)) {
        const once = particle ?? word
        // 中队中队长: the unit, and whoever heads it; 该处置处置: what is to be done is done
        if (text[index + quote.length] === '长' || text[index - 1] === '该') continue
        // 和和谐: the first joins
        if (particle === '和' && '谐平睦解美气'.includes(text[index + 2] ?? ' ')) continue
        if ((word.length === 2 && meant.test(word)) || /^(.)\1*$/.test(word) || /对对|在在/.test(quote)) continue
        // a repair holds the whole text, so only a paragraph gets one
        const changes = text.length < 2000 ? [{ pointer, value: text.replace(quote, once) }] : []
        report({
          pointer,
          quote,
          message: { code: 'doubled-words', values: { quote, once } },
          ...(changes.length > 0 ? { repair: { safe: false, changes } } : {}),
        })
      }
    }
  },
}

function runsOn({ text }: Passage): boolean {
  return title.test(text)
}
