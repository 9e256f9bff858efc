/**
 * What sites put around a document: dates and buttons above it, lists of related articles and advertisements below,
 * an introduction by their editors. Only whole lines go, and of a line that holds more, only the sites' own sentences.
 */

import { advertisement, relatedArticle, relatedArticles, siteLines, siteSentence } from '../lexicon/site-wording.ts'
import type { Edit } from '../source/mapped-text.ts'
import { trimSpan } from '../source/trim.ts'
import type { Pass } from './pass.ts'

/** A cheap look for anything that only a site's wording has; most documents end here. */
const signs =
  /投稿|推[荐薦]|位置[:：]|首[页頁]\s*[>»]|索引[号號]|[组組]配分|主[题題]分[类類]|有效性|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|[编編][号號][:：]|版[权權][说說]明|第\s?\d+\s?[页頁]|PAGE|[扫掃]一[扫掃]|打印|字[体體]|窗口|部[】\]]?$|全文|收藏|分享|一[篇页頁][:：]|下[载載]|相[关關]文章|小[编編]|本站|下面是|[仅僅]供|借[鉴鑒]|_|▪|400|^[|｜]/m
/** An introduction by a site's editors is no longer than this and has no numbering in it. */
const longestIntroduction = 600
const numbered =
  /(?:^|[。；;:：\s])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])/

export const siteLinesPass: Pass = {
  id: 'site-lines',
  summary: 'lines and sentences of the site that a copy was taken from',
  restore(text) {
    if (!signs.test(text)) return []
    const edits: Edit[] = []
    let related = false
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const start = match.index
      const span = trimSpan(text, start, start + match[0].length)
      const line = text.slice(span.start, span.end)
      if (line === '') continue
      related = relatedArticles.test(line) || (related && relatedArticle.test(line))
      if (related || isFurniture(line)) edits.push({ ...span, text: '' })
      else if (line.length < 100_000 && siteSentence.test(line)) edits.push(...sentences(line, span.start))
    }
    return edits
  },
}

function isFurniture(line: string): boolean {
  if (line.length > longestIntroduction) return false
  if (siteLines.some((expression) => expression.test(line))) return true
  if (/小[编編]/.test(line) && siteSentence.test(line) && !numbered.test(line)) return true
  const joined = line.match(/[_▪|]/g)?.length ?? 0
  return joined >= 2 && (line.match(advertisement)?.length ?? 0) >= 3
}

/** The sites' own sentences in a line that also holds something else. */
function sentences(line: string, offset: number): Edit[] {
  const edits: Edit[] = []
  for (const match of line.matchAll(/[^。！!？?]+[。！!？?]*/g)) {
    if (match[0].length > longestIntroduction || !siteSentence.test(match[0])) continue
    if (numbered.test(match[0]) || !/小[编編]|本站|[仅僅]供|借[鉴鑒]|您|大家/.test(match[0])) continue
    edits.push({ start: offset + match.index, end: offset + match.index + match[0].length, text: '' })
  }
  return edits
}
