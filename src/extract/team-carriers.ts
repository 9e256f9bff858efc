/** What a team works through (载体): the names in quotes behind 依托, 通过 and their like. */

import { everyMatch } from '../language/every-match.ts'

const through =
  /(?:依托|利用|通过|借助|结合)([^。；;]{2,160}?)(?:等(?:[^，,。；;]{0,8}))?(?:载体|平台|阵地|活动平台)?(?=[，,。；;]|$)/g

const inQuotes = /“([^“”]{2,16})”/g

/** Names in quotes that a team works through: “主题党日”“板凳课堂”. */
export function carriers(text: string): string[] {
  const found = new Set<string>()
  if (!text.includes('“')) return []
  for (const match of everyMatch(through, text)) {
    for (const name of everyMatch(inQuotes, match[1] as string)) found.add(name[1] as string)
  }
  return [...found]
}
