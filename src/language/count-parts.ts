/**
 * The lists that spell out a count, where plans put them: a gloss in brackets, a list right before the number, one after
 * 即 or a colon, or sentences that begin 一要…二要….
 */

import { everyMatch } from './every-match.ts'
import { parseNumeral } from './numerals.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

export interface ListedParts {
  parts: string[]
  open: boolean
  quoted?: boolean
}

/** How far the enumerating sentences may stand from the number. */
const NUMBERED_REACH = 3000
const LIST_REACH = 160
const GLOSS = /^[”"’]?[（(](?:即|包括|分别(?:是|为)|指)?[：:]?([^（）()]{3,150})[)）]/
const NAMELY = new WordedPattern(
  ['即', '分别', '包括'],
  /^[”"]?[，,。]?\s?(?:即|分别(?:是|为)|包括)[：:]?([^。；;！？\n]{3,150})/,
)
const NAMELY_SIGNS = '，,。即分包'
const COLON = /^[”"]?(?:[：:]\s?|——)([^。！？\n]{3,150})/
const QUOTATION = /[“"]([^“”"]*、[^“”"]*)[”"](?:的)?$/
const LIST_BREAKS = new Set(Array.from('，。；：,;:！？!?（）()\n', (mark) => mark.charCodeAt(0)))
const ITEM_BREAK = /[、，,；;]|(?<=”)(?=“)/
const OPEN_END = new WordedPattern(['等', '…'], /(?:等.{0,4}|……|…)$/)
const LAST_JOIN = new WordedPattern(['和', '及', '与'], /^(.{2,})(?:和|以及|及|与)(.{2,})$/)
const LIST_VERB =
  /^.*(?:建立|成立|依托|整合|提升|培育|培养|组织|针对|推行|打造|搭建|开展|实施|推进|做到|做好|落实|围绕|达到|完善|坚持|形成|构建|突出|抓好|创新|强化|深化|实现|组建|推广|倡导|弘扬|加强|健全|统筹|体现|重点是|包括|分为|聚焦|确保|以)(?=.{2})/
const LONE_VERB = /^(?:即|建立|打造|搭建|开展|实施|推进|做好|落实|围绕|建设|建成|组建|完成|形成)(?:\d.*)?$/
const FIRST_MARKS = new WordList(['一是', '一要'])
const MARK = /(?:^|[。；;：:，,！\n])[ \u3000]*([一二三四五六七八九十]{1,3})(是|要)(?=[^一是要])/g

/** The list that follows directly. */
export function listAfter(text: string, at: number, count?: number): ListedParts | undefined {
  // what each of the forms opens with, behind a closing quotation mark
  const first = text[at]
  const sign = text[first === '”' || first === '"' || first === '’' ? at + 1 : at] ?? ''
  const rest = text.slice(at, at + LIST_REACH)
  const gloss = sign === '（' || sign === '(' ? GLOSS.exec(rest)?.[1] : undefined
  if (gloss !== undefined) return items(gloss)
  const namely = NAMELY_SIGNS.includes(sign) || sign.trim() === '' ? NAMELY : undefined
  const following = (sign === '：' || sign === ':' || sign === '—' ? COLON : namely)?.exec(rest)?.[1]
  // “三个不发生”：不发生甲，不发生乙，…: as many clauses that begin alike
  // “四个提升”——提升甲，提升乙，…: the same behind a dash
  const clauses = count === undefined || following === undefined ? [] : following.split(/[，,；;]/)
  if (clauses.length === count && clauses.every((one) => one.startsWith((clauses[0] as string).slice(0, 2))))
    return { parts: clauses, open: false }
  // 七项任务：一是… and 1、… are numbered sentences, and a sentence with commas is no list
  if (following === undefined || !following.includes('、') || /^(?:[一1][是要、.]|\d)/.test(following)) return undefined
  const list = items(following.split(/[，,；;]/)[0] as string)
  return count === undefined || list.open || Math.abs(list.parts.length - count) < 2 ? list : undefined
}

/** The list that ends right before the number: A、B、C三大主题, “A、B、C”四落实. */
export function listBefore(text: string, at: number, count?: number): ListedParts | undefined {
  const end = text[at - 1] === '“' || text[at - 1] === '"' ? at - 1 : at
  const lead = text.slice(Math.max(at - LIST_REACH, 0), end)
  if (!lead.includes('、')) return undefined
  const last = lead.at(lead.endsWith('的') ? -2 : -1)
  const quotation = last === '”' || last === '"' ? QUOTATION.exec(lead)?.[1] : undefined
  if (quotation !== undefined) return { ...items(quotation), quoted: true }
  let start = lead.length
  while (start > 0 && !LIST_BREAKS.has(lead.charCodeAt(start - 1))) start--
  const run = lead.slice(start)
  if (!run.includes('、')) return undefined
  const open = run.endsWith('等')
  const owned = run.endsWith('的')
  const list = items(open || owned ? run.slice(0, -1) : run)
  const [head = '', ...others] = list.parts
  const parts = [likeOthers(head.replace(LIST_VERB, ''), others), ...others]
  // what stands before a number may be its verb, and what counts itself is a neighbour, not a part
  if (parts.some((part) => /[\d两三四五六七八九十]{1,3}[个大项类支种条名处]/.test(part) || LONE_VERB.test(part)))
    return undefined
  // a long last item is a sentence that goes on, not the end of a list
  if (parts.some((part) => part.length > 20 || part === '') || /[在了是]$/.test(run)) return undefined
  // 统一配备、统一检定的“两统一”制度: 的 belongs to a list only where its items are alike
  if (owned && parts.some((part) => part.length !== parts[0]?.length)) return undefined
  // where such a run begins is a guess, so only the right number of items makes it a list
  return open || count === undefined || parts.length === count ? { parts, open } : undefined
}

/** Items of one length (月报, 季报) show where the first of them begins; two of them, or one with the same last character. */
function likeOthers(first: string, others: readonly string[]): string {
  const model = others[0] ?? ''
  const alike =
    others.every((item) => item.length === model.length) && (others.length > 1 || first.at(-1) === model.at(-1))
  return alike && model !== '' && first.length > model.length ? first.slice(-model.length) : first
}

const inQuotes = new OpeningPattern('“"‘', /^[“"‘]([^”"]*)[”"’]$/)

function items(list: string): ListedParts {
  const open = OPEN_END.test(list)
  const parts: string[] = []
  for (const item of (open ? OPEN_END.replace(list, '') : list).split(ITEM_BREAK)) {
    const name = inQuotes.replace(item.trim(), '$1')
    if (name !== '') parts.push(name)
  }
  const join = LAST_JOIN.exec(parts[parts.length - 1] ?? '')
  // A、B和C: only where the halves are as short as the other items
  const longest = Math.max(...parts.slice(0, -1).map((part) => part.length), 0)
  if (
    join &&
    parts.length > 1 &&
    (join[1] as string).length <= longest + 2 &&
    (join[2] as string).length <= longest + 2
  )
    parts.splice(-1, 1, join[1] as string, join[2] as string)
  return { parts, open }
}

/** How far the first of such sentences may stand, with the blanks before it. */
function firstMarkReach(text: string, at: number): number {
  const last = at + NUMBERED_REACH
  let end = at + LIST_REACH + 1
  while (end < last && (text[end] === ' ' || text[end] === '\u3000')) end++
  return end + 2
}

/** 一要有机构。…二要有场地。… or 一是…；二是…: the heads of the sentences, while the numbers run on from one. */
export function numberedParts(text: string, at: number, count?: number): ListedParts | undefined {
  if (!FIRST_MARKS.isIn(text.slice(at, firstMarkReach(text, at)))) return undefined
  const rest = text.slice(at, at + NUMBERED_REACH)
  const parts: string[] = []
  let word: string | undefined
  for (const match of everyMatch(MARK, rest)) {
    const number = parseNumeral(match[1] as string)
    if (parts.length === 0 && match.index > LIST_REACH) return undefined
    if (number !== parts.length + 1 || (word !== undefined && word !== match[2])) {
      if (parts.length > 0) break
      continue
    }
    word = match[2]
    const from = match.index + match[0].length
    parts.push(/^[^。；;，,：:！\n]{1,40}/.exec(rest.slice(from, from + 40))?.[0].trim() ?? '')
  }
  // sentences far from as many as announced spell out something else
  const fits = count === undefined || Math.abs(parts.length - count) < 2
  return parts.length > 1 && fits ? { parts, open: false } : undefined
}
