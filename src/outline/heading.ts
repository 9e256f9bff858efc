/**
 * Where a heading ends and its text begins, in a paragraph that holds both: on a line of its own, closed by 。,
 * closed by ：, or run into the text with nothing between, where only a stock title can be cut off.
 */

import { closeOf, firstOutside, outsideBrackets, Pairs } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { answering } from '../language/party-brackets.ts'
import { isPost } from '../language/roster.ts'
import { hasOneOf } from '../language/signs.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import type { Span } from '../source/place.ts'
import { stockTitlePrefix, titleRole } from './titles.ts'

/**
 * Offsets in the paragraph: the heading's words, and where the text under it begins. `sentence` is the whole
 * sentence where only its first clause was taken for the name: a heading that has others below it is all of it.
 */
export interface Cut {
  name: Span
  body: number
  sentence?: Span
}

/** Longest heading sentence that has text behind it, and the longest heading on a line of its own, in characters. */
const longestBeforeText = 48
const longestAlone = 64
/** A sentence that is the whole item keeps its first clause as the name when it is longer than this. */
const longestItem = 24

/** Marks that belong to neither a number nor the name behind it, those that do not close a name, and what parts it from its text. */
const strayMarks = unitsOf('；;，,、。.')
const closingMarks = unitsOf('。.．：:；;，,、_…')
const colons = unitsOf('：:')

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** Whether a code unit is white space or one of some marks; most are Han, and told by their code alone. */
function isSpaceOr(marks: ReadonlySet<number>, unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return false
  return marks.has(unit) || /\s/.test(String.fromCharCode(unit))
}

/** Brackets that plans set parties in. */
const opensParties = new Set('（(〔[［【')
const closesParties = new Set('）)〕]］】')

/** Takes white space and closing marks off the end of a name. */
function nameSpan(text: string, start: number, end: number): Span {
  let last = end
  while (last > start && isSpaceOr(closingMarks, text.charCodeAt(last - 1))) last--
  return { start, end: last }
}

/** Skips what stands between a heading and its text. */
function bodyFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpaceOr(colons, text.charCodeAt(at))) at++
  return at
}

/** Whether what is left is only a bracket of parties or nothing: then the sentence was the item itself. */
function isOnlyBracket(rest: string): boolean {
  const text = rest.trim()
  if (text === '') return true
  if (!opensParties.has(text[0] as string)) return false
  const end = closeOf(text, 0)
  return end !== undefined && /^[。；;\s]*$/.test(text.slice(end))
}

/** Words that a stock title may only be the beginning of: 组织实施阶段, 工作内容的安排. */
const continuesTitle = new OpeningPattern(
  '阶工活机体制方计要办领小下负会部单内情问建管有到的和与及、，,',
  /^(?:阶段|工作|活动|机制|体系|制度|方案|计划|要求|办法|领导|小组|办公|下设|负责|会议|部门|单位|内容|情况|问题|建设|管理|有力|到位|[的和与及、，,])/,
)

/** The last character of what a roster begins with. */
const holderBeforeColon = /[长员人位门任席挥问]\s*[：:]/
/** A group and what its roster begins with. */
const groupThenRoster = /[会部组队班][ \u3000]*[（(]?[名第常执副主总指秘顾委成组队负责牵召]/
const runsIntoRoster =
  /^(?:[^，,。；;：:（(\s]|[（(][^（()）]{1,8}[）)]){0,14}(?:(?:委员会|组委会|执委会|筹委会|指挥部)(?=(?:名誉|第一|常务|执行|副){0,2}(?:主任|主席|总指挥|指挥长|秘书长|顾问|委员|成员)[ \u3000]*[：:])|(?<=.)(?:组|队|专班)(?=[ \u3000]*[（(]?(?:副?组[ \u3000]*长|组[ \u3000]*员|副?队长|队员|成[ \u3000]*员|总指挥|指挥长|负责人|责任人|牵头人|召集人|牵头单位|牵头部门)\s*[：:]))/
const timedStage = new WordedPattern(
  ['阶段（', '阶段('],
  /^[^。；;：:（(]{2,24}阶段[（(][^（()）]{2,40}[）)](?:[，,]|[ \u3000]+(?=[^ \u3000]))/,
)
/** 隐患排查（6月6日至20日）各车间…: what is done then stands right behind the bracket. */
const datedName =
  /^(?![对在将把从自至到截按根每于以向给])[^，,。；;：:（(\s]{2,16}(?<![时日年月周间来])[（(][^（()）。；;]{0,16}\d{1,2}月[^（()）。；;]{0,24}[）)](?=[\u4e00-\u9fff“《]{4})(?![的前后内以之为是在和与及、等]|期间)/
const countsStage = /^第[一二三四五六七八九十\d]{1,3}个?(?:阶段|步|战役|仗|轮|波|批次?)$/
const opensCount = new Set('活任项行板环课比赛第')
const countsOnly =
  /^(?:(?:活动|任务|项目|行动|板块|环节|课程|比赛|赛事)[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}(?:项目组|板块|环节|项活动|场|站))$/
const stageName =
  /^[^，,。；;：:（(\s]{2,16}(?:[、，,][^，,。；;：:（(\s]{2,12})?(?:[（(][^（()）]{2,40}[）)])?(?=[。：:\s]|$)/

/** What text that has run into its heading begins with: 工作要求各村要…, 组织领导为切实加强…. */
const opensSentence =
  /^(?:为(?:了|加强|切实|做好|确保|进一步|深入|认真)|以[^来上下]|坚持|按照|根据|通过|围绕|深入|全面|认真|各[级镇乡村街部单科班区县市校]|[xX×*]{2}|20\d\d|[全我][省市县区乡镇村校院局厂])/

/** 工作机构领导小组办公室设在县民政局 */
const opensWithOffice = new WordedPattern(['办公室设在'], /^[^，,。；;：:]{2,10}办公室设在/)

/** 活动时间4月5日, 参加对象全体师生: a fact of the event right behind its title. */
const statesAtOnce = new WordedPattern(
  ['时间', '地点', '对象', '人员'],
  /^(?:..时间(?:\d|[xX]{2}|[一二三四五六七八九十]{1,2}月)|(?:..地点|参[加与赛]对象|参[加与赛]人员|活动对象)(?!安排|要求|布置|组织|分工|名单|选择|确定|管理|培训|范围|条件|[的及和与、，,])[\u4e00-\u9fffxX])/,
)

/** 到2023年：… and 其中：… are sentences. */
const introduces = new Set(['其中', '例如', '如下', '即'])

/** （9月1日—6日）：学法规、签承诺。各车间…: the count of a stage stood before its period, and its name stands behind. */
const namedBehindPeriod =
  /^[（(][^（()）。；;]{0,16}\d{1,2}月[^（()）。；;]{0,20}[）)][:：]?[ \u3000]?[^，,。；;：:（(\s]{2,16}(?:，[^，,。；;：:（(\s]{2,12})?(?=[。：:]|$)/

const runsOnBehindSpace = /[\u4e00-\u9fff”）)][ \u3000]+(?=[\u4e00-\u9fff“《]{2}|20\d\d年|1[、.．]|[（(][1一][）)])/

/** 场地布置（责任单位：甲馆）。做好…: the bracket that closes a heading says who answers, and is no part of the name. */
function answeredFor(text: string, { start, end }: Span): Cut | undefined {
  const closes = closesParties.has(text[end - 1] as string) && hasOneOf(text.slice(start, end), '：:责头合实、')
  const bracket = closes ? trailingBracket(text.slice(0, end), start) : undefined
  return bracket === undefined || bracket - start < 2
    ? undefined
    : { name: nameSpan(text, start, bracket), body: bracket }
}

/** Cuts the paragraph `text` from `start`, just behind the mark; `runIn` where what is left of a line has run into its title. */
export function cutHeading(text: string, from: number, runIn = false): Cut {
  // a stray mark behind the number belongs to neither the number nor the name
  let start = from
  while (start < Math.min(from + 4, text.length) && isSpaceOr(strayMarks, text.charCodeAt(start))) start++
  const rest = text.slice(start)
  // 宣传发动阶段（3月1日至10日），召开…: the stage and its time, then what is done in it
  const timed = rest.lastIndexOf('阶段', 24) > 0 ? timedStage.exec(rest) : null
  if (timed) return { name: { start, end: start + timed[0].length - 1 }, body: start + timed[0].length }
  const named = opensBracket(rest) ? datedName.exec(rest)?.[0].length : undefined
  if (named !== undefined) return { name: { start, end: start + named }, body: start + named }
  const stage = rest.startsWith('（') || rest.startsWith('(') ? namedBehindPeriod.exec(rest)?.[0].length : undefined
  if (stage !== undefined)
    return { name: { start, end: start + stage }, body: bodyFrom(text, start + stage + (rest[stage] === '。' ? 1 : 0)) }
  // 疏散组组长：李某 组员：…, 宣传组（牵头人：李某；成员：周某）: the group, and its roster run into it
  const mayRunIn = hasColon(rest) && holderBeforeColon.test(rest) && groupThenRoster.test(rest)
  const grouped = mayRunIn ? runsIntoRoster.exec(rest)?.[0] : undefined
  if (grouped !== undefined)
    return { name: { start, end: start + grouped.length }, body: bodyFrom(text, start + grouped.length) }
  const stop = firstOutside(rest, '。！!？?；;', longestBeforeText + 1)
  const colon = headingColon(rest)
  const stock = stockTitlePrefix(rest)
  if (stock > 0) {
    const behind = rest[stock]
    const runsOn =
      !continuesTitle.test(rest.slice(stock, stock + 2)) &&
      (runIn || (rest.length - stock > 12 && (stop < 0 || stop > 30) && (colon < 0 || colon > 30)))
    // 职责分工县农业局：…: the first unit has run into the title
    const label = colon > stock + 1 ? rest.slice(stock, colon) : ''
    const ofUnit = endsAsUnit(label) && !/^(?:专班|专项|中心|大队|小队)/.test(label) && !continuesTitle.test(label)
    const opens =
      ofUnit ||
      (label !== '' && isPost(label)) ||
      opensWithOffice.test(rest.slice(stock, stock + 16)) ||
      (colon !== stock && statesAtOnce.test(rest)) ||
      (rest.length - stock > 12 && opensSentence.test(rest.slice(stock, stock + 4)))
    if (behind === undefined || /[\s。：:（(一\d]/.test(behind) || runsOn || opens) {
      // 实施阶段（3月至5月）: the bracket that ends the line belongs to the heading
      const bracket = /[（(]/.test(behind ?? '') ? closeOf(rest, stock) : undefined
      const dated =
        bracket !== undefined && (/^[。：:]?\s*$/.test(rest.slice(bracket)) || isPeriod(rest.slice(stock, bracket)))
      const end = start + (dated ? bracket : stock)
      return { name: { start, end }, body: bodyFrom(text, end + (text[end] === '。' ? 1 : 0)) }
    }
  }
  // 3月9日：召开动员会，分发工具。: when, and then what
  const when = hasColon(rest) ? opensWithTime.exec(rest)?.[0] : undefined
  if (when !== undefined && !/[，,]$/.test(when)) {
    const { name } = cutHeading(text, start + when.length)
    if (name.end - name.start > 1) return { name, body: start }
  }
  if (colon > 1 && (stop < 0 || colon < stop)) {
    const name = nameSpan(text, start, start + colon)
    const words = text.slice(name.start, name.end)
    // 第一阶段：宣传动员（4月至5月）: the stage is counted first and named behind it
    const staged = words.startsWith('第') && countsStage.test(words) ? stageName.exec(rest.slice(colon + 1)) : null
    if (staged) {
      const end = start + colon + 1 + staged[0].length
      return { name: nameSpan(text, start, end), body: bodyFrom(text, end + (text[end] === '。' ? 1 : 0)) }
    }
    // 活动一：看望老人, 第二项目组：宣传组: the count stands before the name
    if (words.length < 7 && opensCount.has(words[0] as string) && countsOnly.test(words) && rest.length - colon > 2)
      return cutHeading(text, start + colon + 1)
    // 来宾登记 时间：…: the label of what is told of it stands behind a space
    const before = words.includes(' ') || words.includes('\u3000') ? words.search(/[ \u3000]+\S+$/) : 0
    if (before > 2 && partyLabels.has(words.slice(before).trim()))
      return { name: nameSpan(text, name.start, name.start + before), body: bodyFrom(text, name.start + before) }
    if (!introduces.has(words)) return answeredFor(text, name) ?? { name, body: bodyFrom(text, start + colon + 1) }
  }
  // 二、时间 4月25日至5月10日: a title of two characters, and a space where the line ended
  if ((rest[2] === ' ' || rest[2] === '\u3000') && rest.length > 5 && titleRole(rest.slice(0, 2)) === 'event')
    return { name: { start, end: start + 2 }, body: bodyFrom(text, start + 3) }
  const space = rest.includes(' ') || rest.includes('\u3000') ? rest.search(runsOnBehindSpace) + 1 : 0
  if (space >= 4 && space <= 24 && rest.length - space > 14 && !/[，,、。；;：:]/.test(rest.slice(0, space))) {
    return { name: { start, end: start + space }, body: bodyFrom(text, start + space) }
  }
  if (stop > 0) {
    const after = start + stop + 1
    const closes = rest[stop] === '。' || rest[stop] === '！' || rest[stop] === '!'
    if (closes && !isOnlyBracket(text.slice(after)) && !isItem(rest.slice(0, stop))) {
      const name = nameSpan(text, start, start + stop)
      return answeredFor(text, name) ?? { name, body: bodyFrom(text, after) }
    }
    return cutItem(text, start, start + stop, isOnlyBracket(text.slice(after)) ? after : start)
  }
  const bracket = trailingBracket(text, start)
  if (bracket !== undefined && bracket - start <= longestAlone) return cutItem(text, start, bracket, bracket)
  if (text.length - start <= longestAlone) {
    if (isItem(rest)) return cutItem(text, start, text.length, start)
    return { name: nameSpan(text, start, text.length), body: text.length }
  }
  const sentenceEnd = firstOutside(rest, '。！!；;')
  return cutItem(text, start, sentenceEnd < 0 ? text.length : start + sentenceEnd, start)
}

/** Whether a bracket opens behind a few words. */
function opensBracket(text: string): boolean {
  for (let at = 2; at <= 16; at++) if (text[at] === '（' || text[at] === '(') return true
  return false
}

/** （3月至5月）: the bracket of a phase says when it is, whatever text follows. */
function isPeriod(bracket: string): boolean {
  return bracket.length <= 40 && /^[（(][^，,。；;]*\d{1,2}月[^，,。；;]*[）)]$/.test(bracket)
}

function hasColon(text: string): boolean {
  return text.includes('：') || text.includes(':')
}

/** The colon that closes a heading: not one of a clock time or of an address. */
function headingColon(rest: string): number {
  if (!hasColon(rest)) return -1
  const colon = firstOutside(rest, '：:', 36)
  // most stand behind a word
  const isSign = colon > 0 && rest.charCodeAt(colon - 1) < 0x80
  return isSign && /^(?:\d[：:]\d|[a-z][：:]\/)/i.test(rest.slice(colon - 1, colon + 2)) ? -1 : colon
}

/** The offset of a bracket of parties that ends the text, where one does; brackets inside it are of names: 各村（社区）. */
function trailingBracket(text: string, start: number): number | undefined {
  const whole = text.trimEnd()
  const end = '。；;'.includes(whole.at(-1) ?? ' ') ? whole.length - 1 : whole.length
  if (!closesParties.has(whole[end - 1] as string)) return undefined
  const pairs = new Pairs(text)
  for (let open = start; open < end; open++) {
    if (!opensParties.has(text[open] as string) || pairs.closeOf(open) !== end) continue
    const inside = text.slice(open + 1, end - 1)
    return ofParties.test(inside) || answering(text.slice(start, open), inside) ? open : undefined
  }
  return undefined
}

/** 8月18日前，9月3日下午3:30，and 8:30—9:20：: when, before what. */
export const opensWithTime = new OpeningPattern(
  '于在从自0123456789年月日号至到—-－~～旬上中下午晚底前初末起点时:：',
  /^[于在从自]?(?:[\d年月日号至到—\-－~～旬上中下午晚底前初末起点时:：]{3,}|\d月)(?:[，,]|(?<=[\d日号旬底前午点时])[:：][ \u3000]*(?=[\u4e00-\u9fff“]))/,
)
const ofParties =
  /(?:负责|牵头|配合|落实)(?:[，,；;][^，,；;]{2,60})*$|(?:单位|部门|科室|领导|联系人|负责人|责任人|时限|时间|地点|对象|阶段|平台|队伍)[:：]./

const answered = /[，,](?:主要)?由[^，,。；;：:]{2,40}?(?:牵头|负责|承办|组织实施|具体落实)(?=[，,。；;]|$)/

/** 场地布置由甲部组织实施，乙部配合 */
const inFront =
  /^([^，,。；;：:由]{4,40})(?<![自理缘])由[^，,。；;：:由]{2,40}?(?:牵头|负责|承办|组织实施|组织|落实)(?=[，,。；;]|$)/

const whatFor =
  /^为(?:了|确保|保证|保障)[^，,。；;]{2,40}(?:进行|开展|举行|举办|完成|落实|安全|秩序|质量|效果|成效|稳定)[，,]/

const byWhom = /^由[^，,。；;：:]{2,24}(?:负责|牵头|组织)[，,]/

const onCondition = /^(?:如[果遇有]|遇|若|凡[是在有]?|一旦|发[生现]|出现)/

/** 特级保电时段，…, 汛期来临前，…: when, and nothing else. */
const onlyWhen = /^[^，,。；;：:、]{2,16}(?:时段|期间|来临前|结束后|开始前)$/

/** An item that is one sentence: named by the whole when short, by its first clause when long; its text is itself. */
function cutItem(text: string, start: number, end: number, after: number): Cut {
  // 加强监管（甲局牵头，乙局配合）。: the parties stand before the full stop
  const bracket = after === end ? undefined : trailingBracket(text.slice(0, end), start)
  if (bracket !== undefined && bracket - start >= 2) return { name: nameSpan(text, start, bracket), body: bracket }
  // 消防演练，由甲部牵头，乙部配合: the parties are no part of the name
  const sentence = text.slice(start, end)
  const given = sentence.includes('由')
  const fronted = given ? inFront.exec(sentence)?.[1] : undefined
  if (fronted !== undefined)
    return { name: nameSpan(text, start, start + fronted.length), body: bodyFrom(text, start + fronted.length) }
  const parties = given ? answered.exec(sentence) : null
  if (parties && parties.index >= 4)
    return { name: nameSpan(text, start, start + parties.index), body: bodyFrom(text, start + parties.index + 1) }
  // 由各村负责，组织巡逻队…: who, and then what
  const who = given ? byWhom.exec(sentence)?.[0].length : undefined
  if (who !== undefined && sentence.length - who >= 4) {
    const next = firstOutside(sentence.slice(who), '，,；;')
    const stop = next < 4 ? end : start + who + next
    return { name: nameSpan(text, start + who, stop), body: start, sentence: nameSpan(text, start, end) }
  }
  if (end - start <= longestItem)
    return { name: nameSpan(text, start, end), body: bodyFrom(text, after === start ? end : after) }
  // 6月2日至30日，在…开设专栏，…: the day is no name
  const dated = opensWithTime.exec(sentence)
  if (dated)
    return { ...cutItem(text, start + dated[0].length, end, after), body: start, sentence: nameSpan(text, start, end) }
  // 为确保活动顺利进行，开展大检查: what for, and then what
  const aim = whatFor.exec(sentence)?.[0].length
  if (aim !== undefined && sentence.length - aim >= 4)
    return { ...cutItem(text, start + aim, end, after), body: start, sentence: nameSpan(text, start, end) }
  const comma1 = firstOutside(sentence, '，,')
  const colon = headingColon(sentence)
  const first = colon >= 0 && (comma1 < 0 || colon < comma1) ? colon : comma1
  // 遇暴雨、大风等天气，立即停止…: in which case, and then what
  const goesOn =
    first >= 0 &&
    first < 40 &&
    ((first < 24 && (onCondition.test(text.slice(start, start + 2)) || onlyWhen.test(sentence.slice(0, first)))) ||
      (sentence[first - 1] === '下' &&
        /在[^在]{2,24}(?:领导|指导|组织|协调|部署|指挥)下$/.test(sentence.slice(0, first))))
  const second = goesOn ? firstOutside(text.slice(start + first + 1, end), '，,；;') : -1
  const comma = second < 0 ? first : first + 1 + second
  const name = comma >= 6 ? nameSpan(text, start, start + comma) : nameSpan(text, start, end)
  return { name, body: start, sentence: nameSpan(text, start, end) }
}

/** A long sentence of three clauses and more tells what is to be done; headings pair two at the most. */
function isItem(sentence: string): boolean {
  return sentence.length > 30 && outsideBrackets(sentence, '，,').length >= 2
}
