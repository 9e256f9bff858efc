/**
 * What sites put around a document: dates and buttons above it, lists of related articles and advertisements below,
 * an introduction by their editors. Only whole lines go, and of a line that holds more, only the sites' own sentences.
 */

import { everyMatch } from '../language/every-match.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import {
  advertisement,
  relatedArticle,
  relatedArticles,
  siteLines,
  siteLinesWithin,
  siteSentence,
  siteSpeech,
} from '../lexicon/site-wording.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import type { Pass } from './pass.ts'
import { isPageNumber, runningHeads } from './running-heads.ts'

/** What only a site's wording has; lines without it are not looked at, and most documents have no other. */
const signs =
  /投稿|[_（(]第\d|已[阅閱][读讀]\d|全文[预預][览覽]|。——|ICP|网安|網安|打印|相[关關]|推[荐薦]$|[资資]源描述|文[档檔](?:描述|[简簡]介)|^[时時][间間][:：]\s?\d{4}-\d\d-\d\d\s|[发發]布[机機][构構][:：]|公[开開](?:范[围圍]|日期|方式)[:：]|生成日期[:：]|[发發]文日期[:：]|信息(?:[来來]源|名[称稱])[:：]|位置[:：]|首[页頁](?:[ \t\u3000]*[>»|｜]|[公范文实實应應资資])|索引[号號]|[组組]配分|主[题題]分[类類]|有效性|[浏瀏][览覽]|在[线線][阅閱]|[阅閱][读讀](?:次|量|[:：])|[欢歡]迎|[点點][击擊]|[编編][号號][:：]|版[权權](?:[说說]明|所有)|第\s?\d{1,4}\s?[页頁]|PAGE|^[ \t\u3000]*[-—－–]\s?\d{1,3}\s?[-—－–]|[扫掃]一[扫掃]|打印|字[体體]|[关關][闭閉]窗|[顶頂]部|展[开開](?:[阅閱][读讀])?全文|收藏本|分享|一[篇页頁条條](?:[:：]|[ \t|]{0,4}(?:下一|$))|下[载載]|相[关關]文章|小[编編]|本站|本文[库庫]|下面是|整理|[仅僅]供|_[^_\n\r]{0,100}_|▪|400-?\d|^[>»].{1,20}[>»]|^[|｜]|上[传傳]|文[档檔]|[转轉][载載]|公[众眾][号號]|二[维維][码碼]|更多|[标標][签籤][:：]|[关關][键鍵][词詞][:：]|[编編][辑輯][:：]|[页頁][数數][:：]|下[载載](?:次|[积積])|[积積]分[:：]|更新|[录錄]入|作者[:：]|人[气氣][:：]|免[责責]|本文[声聲]明|[来來]源[:：]|[发發]布[:：日时時]|友情[链鏈]|入收藏|[站点點]地[图圖]|系我[们們]|\.(?:docx?|wps|pdf)(?=[\s）)》]|$)|_$/gm
/** What is left of a file name behind a title, the number of the first page, and the joint between a title and a site's name. */
const scraps =
  /(?<=^[^。；;：:、]{4,60}(?:方案|计划|計劃|要点|要點|意见|意見|办法|辦法|通知))(?:_\d{1,3})?\.(?:docx?|wps|pdf|txt)$|(?<=[\u4e00-\u9fff）)])_(?:第1[页頁])?$|[（(]第\d{1,2}\/\d{1,2}[页頁][）)]$/
/** An introduction by a site's editors is no longer than this and has no numbering in it. */
const longestIntroduction = 600
const numbered =
  /(?:^|[。；;:：\s])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])/

/** What phrases of advertisements are joined by. */
const joint = /[_▪|]/g

const spoken = new WordedPattern(siteSpeech, siteSentence)

const sentence = /[^。！!？?]+[。！!？?]*/g

/** 第2页 共4页 in the middle of a line, where the page ended that it was printed at the foot of; and what copies are sold with. */
const printed =
  /第[ \u3000]?\d{1,4}[ \u3000]?[页頁][ \u3000,，/]{0,2}共[ \u3000]?\d{1,4}[ \u3000]?[页頁]|(?:本文格式[为為] ?[Ww]ord版[，,]?)?下[载載][后後]?可任意[编編][辑輯](?:和[复複][制製])?/g

/** 页 共 */
const pagesJoin = /[页頁][ \u3000,，/]{0,2}共/

/** What is printed inside lines, with the spaces around it. */
function printedInside(text: string): Edit[] {
  if (!text.includes('可任意') && !(hasOneOf(text, '页頁') && pagesJoin.test(text))) return []
  return everyMatch(printed, text).map(({ index, 0: words }) => {
    let start = index
    while (start > 0 && /[ \t\u3000]/.test(text[start - 1] as string)) start--
    let end = index + words.length
    while (/[ \t\u3000]/.test(text[end] ?? '')) end++
    return { start, end, text: '' }
  })
}

export const siteLinesPass: Pass = {
  id: 'site-lines',
  restore(text) {
    const edits: Edit[] = []
    let done = 0
    for (const { index } of everyMatch(signs, text)) {
      if (index < done) continue
      const line = lineAt(text, index)
      done = line.end
      if ('【[相'.includes(text[line.start] as string) && relatedArticles.test(wording(text, line))) {
        for (const related of listFrom(text, line)) {
          edits.push({ ...related, text: '' })
          done = related.end
        }
      } else edits.push(...furniture(text, line))
    }
    const heads = runningHeads(
      text,
      edits.filter(({ start, end }) => isPageNumber(text.slice(start, end))),
    )
    const inLine = [...printedInside(text), ...heads].sort((one, other) => one.start - other.start)
    if (inLine.length === 0) return edits
    let next = 0
    const inside = inLine.filter(({ start, end }) => {
      while (next < edits.length && (edits[next] as Edit).end <= start) next++
      return (edits[next]?.start ?? text.length) >= end
    })
    return [...edits, ...inside].sort((one, other) => one.start - other.start)
  },
}

/** The line around a place, without the space around its wording. */
function lineAt(text: string, at: number): Span {
  let start = at
  while (start > 0 && !endsLine(text.charCodeAt(start - 1))) start--
  let end = at
  while (end < text.length && !endsLine(text.charCodeAt(end))) end++
  return trimSpan(text, start, end)
}

function endsLine(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

function wording(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** A heading of related articles and the lines behind it that name one. */
function* listFrom(text: string, heading: Span): Generator<Span> {
  yield heading
  const rest = /[^\r\n]+/g
  rest.lastIndex = heading.end
  for (let match = rest.exec(text); match; match = rest.exec(text)) {
    const line = trimSpan(text, match.index, match.index + match[0].length)
    if (line.end === line.start) continue
    if (!relatedArticle.test(wording(text, line))) return
    yield line
  }
}

function furniture(text: string, span: Span): Edit[] {
  const line = wording(text, span)
  if (line.length === 1 && isEmptyCell(text, span)) return []
  if (isFurniture(line)) return [{ ...span, text: '' }]
  const scrap = 'cfstx_页頁）)'.includes(line.at(-1) as string) ? scraps.exec(line) : null
  if (scrap) return [{ start: span.start + scrap.index, end: span.end, text: '' }]
  if (line.length < 100_000 && spoken.test(line)) return sentences(line, span.start)
  return []
}

/** A | alone below a line that closes a cell: a table laid flat has an empty one there. */
function isEmptyCell(text: string, { start }: Span): boolean {
  let above = start - 1
  while (above >= 0 && /\s/.test(text[above] as string)) above--
  return '|｜'.includes(text[start] as string) && '|｜'.includes(text[above] ?? ' ')
}

function isFurniture(line: string): boolean {
  if (line.length > longestIntroduction) return false
  const first = line[0] as string
  if (siteLines.some((row) => row[0].includes(first) && row[1].test(line))) return true
  if (siteLinesWithin.some((row) => hasOneOf(line, row[0]) && row[1].test(line))) return true
  if ((line.includes('小编') || line.includes('小編')) && spoken.test(line) && !numbered.test(line)) return true
  return hasOneOf(line, '_▪|') && everyMatch(joint, line).length >= 2 && everyMatch(advertisement, line).length >= 3
}

/** The sites' own sentences in a line that also holds something else. */
function sentences(line: string, offset: number): Edit[] {
  const edits: Edit[] = []
  for (const match of everyMatch(sentence, line)) {
    if (match[0].length > longestIntroduction || !spoken.test(match[0])) continue
    if (numbered.test(match[0]) || !/小[编編]|本站|[仅僅]供|借[鉴鑒]|您|大家/.test(match[0])) continue
    edits.push({ start: offset + match.index, end: offset + match.index + match[0].length, text: '' })
  }
  return edits
}
