/**
 * Platforms that a sentence sets up by a name in quotes: 打造“时间银行”平台, 打造“红色驿站”“暖心书屋”两大阵地; and below a
 * heading that speaks of platforms whatever is set up so: 建立“爱心超市”.
 */

import { sentences } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NamedOne } from './several-named.ts'

const setUpWords = ['打造', '搭建', '建立', '设立', '开设', '开通', '建设', '建成', '建好', '创建', '构建', '创办']

const quoted = new WordedPattern(
  setUpWords.flatMap((verb) => [`${verb}“`, `${verb}了“`]),
  new RegExp(
    `(?:${setUpWords.join('|')})了?((?:“[^“”]{2,12}”[、和]?){1,6})(?:等?[一二两三四五六七八\\d][大个类])?([\\u4e00-\\u9fff]{0,6}?(?:平台|阵地))?`,
    'g',
  ),
)
/** A system, a mechanism or a model is no place and no platform. */
const noPlatform = /^(?:[\u4e00-\u9fff]{0,6}(?:机制|体系|制度|模式|品牌|队|机构|小组|活动|工程|行动|格局))/

/** 建立“三色”平台管理机制 names a mechanism. */
const endsThere = /^(?:$|[，,。；;、：:（(由并为])/

/** Those of a text, each with its own words; `ofPlatforms` where its heading speaks of such. */
export function quotedPlatforms(text: string, ofPlatforms: boolean): NamedOne[] {
  if (!text.includes('“')) return []
  return sentences(text, '。；;\n').flatMap(({ text: sentence, start }) => {
    const found = quoted.matchAll(sentence)
    return found.flatMap((match, order): NamedOne[] => {
      const kind = match[2]
      const end = match.index + match[0].length
      if (
        kind === undefined ? !ofPlatforms || noPlatform.test(sentence.slice(end)) : !endsThere.test(sentence[end] ?? '')
      )
        return []
      const names = (match[1] as string).split(/[“”、和]+/).filter((name) => name !== '')
      const ending = names.length === 1 && kind !== undefined ? kind : ''
      const from = opensAt(sentence, found[order - 1], match)
      const piece = { start: start + from, text: sentence.slice(from, opensAt(sentence, match, found[order + 1])) }
      return names.map((name) => ({ name: `${name}${ending}`, piece }))
    })
  })
}

/** Where the clause of a match opens behind the one before it, or the sentence; without a match it is over. */
function opensAt(sentence: string, before: RegExpExecArray | undefined, match: RegExpExecArray | undefined): number {
  if (!match) return sentence.length
  if (!before) return 0
  const end = before.index + before[0].length
  const comma = Math.max(
    sentence.slice(end, match.index).lastIndexOf('，'),
    sentence.slice(end, match.index).lastIndexOf(','),
  )
  return comma < 0 ? match.index : end + comma + 1
}
