/**
 * Where an item is cut that is one sentence: it is named by the whole of it when it is short, and else by its first
 * clause of substance; who does it, when, what for and in which case are told before or behind that clause.
 */

import { firstOutside, outsideBrackets } from '../../language/brackets.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithTime } from '../../language/opening-time.ts'
import { peopleAlone } from '../../language/people-in-charge.ts'
import { unitsIn } from '../../language/unit-phrase.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { opensAsWork, opensWithVerb } from '../titles/work-wording.ts'
import { trailingBracket } from './closing-bracket.ts'
import { bodyFrom, type Cut, headingColon, nameSpan } from './cut.ts'

/** A sentence that is the whole item keeps its first clause as the name when it is longer than this. */
const longestName = 24
/** A heading of three clauses and more is longer than this, and no heading. */
const longestHeading = 30
/** A first clause of fewer characters is no name, and of less than that nothing can be cut off. */
const shortestClause = 6
const shortestRest = 4
/** A clause that says in which case or when is shorter than this, and one that says under whom. */
const longestCase = 24
const longestLeadership = 40

/** A long sentence of three clauses and more tells what is to be done; headings pair two at the most. */
export function isItem(sentence: string): boolean {
  return sentence.length > longestHeading && outsideBrackets(sentence, '，,').length >= 2
}

/**
 * Cuts the sentence from `start` to `end`. The text under it begins at `below`, which is `start` where the sentence is its
 * own text, and `end` where a bracket of parties follows it.
 */
export function cutItem(text: string, start: number, end: number, below: number): Cut {
  const parted = cutFromParties(text, start, end, below)
  if (parted) return parted
  if (end - start <= longestName)
    return { name: nameSpan(text, start, end), body: bodyFrom(text, below === start ? end : below) }
  const sentence = text.slice(start, end)
  const whole = nameSpan(text, start, end)
  const opening = openingLength(sentence)
  if (opening !== undefined) return { ...cutItem(text, start + opening, end, below), body: start, sentence: whole }
  const clause = clauseEnd(sentence)
  const length = clause >= shortestClause ? clause : lengthOfSlogan(sentence, clause)
  const name = length > 0 ? nameSpan(text, start, start + length) : whole
  return { name, body: start, sentence: whole }
}

/** 加强领导，村里成立…, 健全组织，落实责任，村里成立…: how long the slogan is that the sentence opens with, or 0. */
function lengthOfSlogan(sentence: string, first: number): number {
  if (first !== sloganLength || !isWork(sentence)) return 0
  const rest = sentence.slice(first + 1)
  const next = firstOutside(rest, '，,')
  return next === sloganLength && isWork(rest) ? first + 1 + next : first
}

const sloganLength = 4

function isWork(words: string): boolean {
  return opensWithVerb(words) || opensAsWork(words)
}

/** 消防演练，由甲部牵头，乙部配合 */
const thenByWhom = new WordedPattern(
  ['牵头', '负责', '承办', '组织实施', '具体落实'],
  /[，,](?:主要)?由[^，,。；;：:]{2,40}?(?:牵头|负责|承办|组织实施|具体落实)(?:(?:技术|业务|日常)?(?:指导|监督|验收|督促)(?:[和、](?:指导|监督|验收|督促))?)?(?=[，,。；;]|$)/,
)

/** 场地布置由甲部组织实施，乙部配合; not 自由, 办理由 and 缘由. */
const byWhomAtOnce = new WordedPattern(
  ['牵头', '负责', '承办', '组织', '落实'],
  /^([^，,。；;：:由]{4,40})(?<![自理缘])由[^，,。；;：:由]{2,40}?(?:牵头|负责|承办|组织实施|组织|落实)(?=[，,。；;]|$)/,
)

/** 由各村负责，组织巡逻队…: who, and then what. */
const byWhomFirst = new OpeningPattern('由', /^由[^，,。；;：:]{2,24}(?:负责|牵头|组织)[，,]/)

/** 联合民政、团委等部门，…, 各村配合，…: with whom, before what is done. */
const withWhom = /^(?:(?:联合|会同|协同)[^，,。；;：:]{2,40}|[^，,。；;：:]{2,30}(?:配合|协助|参与))[，,](?=.{4})/

/** 清理沟渠，水利站负责, 硬化沟渠，甲局牵头，乙局配合, and 清理沟渠，各村5月底前完成 */
const byWhomNext =
  /^([^，,。；;：:由]{4,30})[，,]([^，,。；;：:由]{2,40}?)(?:牵头|(?:具体|共同)?负责|[于在]?(?:20\d\d年)?(?:\d{1,2}月[^，,。；;：:]{0,4}|年底)前(?:全部|基本)?完成)(?=[，,。；;]|$)/

/** How long what is done is, where nothing follows it but who does it, or 0. */
function lengthBeforeHolders(sentence: string): number {
  if (!(sentence.includes('责') || sentence.includes('牵头') || sentence.endsWith('完成'))) return 0
  const [, act = '', holders = ''] = byWhomNext.exec(sentence) ?? []
  return act !== '' && !unitsIn(act) && (unitsIn(holders) ?? peopleAlone(holders)) ? act.length : 0
}

/** Cuts the parties off, wherever they stand: they are no part of the name. */
function cutFromParties(text: string, start: number, end: number, below: number): Cut | undefined {
  // 加强监管（甲局牵头，乙局配合）。: they stand before the full stop
  const bracket = below === end ? undefined : trailingBracket(text.slice(0, end), start)
  if (bracket !== undefined && bracket - start >= 2) return { name: nameSpan(text, start, bracket), body: bracket }
  const sentence = text.slice(start, end)
  const alone = lengthBeforeHolders(sentence)
  if (alone >= shortestRest)
    return { name: nameSpan(text, start, start + alone), body: bodyFrom(text, start + alone + 1) }
  if (!sentence.includes('由')) return undefined
  const named = byWhomAtOnce.exec(sentence)?.[1]?.length
  if (named !== undefined) return { name: nameSpan(text, start, start + named), body: bodyFrom(text, start + named) }
  const comma = thenByWhom.exec(sentence)?.index ?? 0
  // 发展党员，全年发展2名，…，由李某负责: of a long one the first clause is the name
  const clause = comma > longestName ? clauseEnd(sentence) : comma
  if (clause < comma && clause >= shortestClause)
    return { name: nameSpan(text, start, start + clause), body: start, sentence: nameSpan(text, start, end) }
  if (comma >= shortestRest)
    return { name: nameSpan(text, start, start + comma), body: bodyFrom(text, start + comma + 1) }
  const who = byWhomFirst.exec(sentence)?.[0].length
  if (who === undefined || sentence.length - who < shortestRest) return undefined
  const act = who + (withWhom.exec(sentence.slice(who))?.[0].length ?? 0)
  const next = firstOutside(sentence.slice(act), '，,；;')
  const stop = next < shortestRest ? end : start + act + next
  return { name: nameSpan(text, start + act, stop), body: start, sentence: nameSpan(text, start, end) }
}

/** 为确保活动顺利进行，开展大检查; 为了方便住户，设立服务台: what for, and then what. */
const whatFor =
  /^为(?:了(?![^，,。；;]{0,8}的目的)[^，,。；;]{2,40}|(?:确保|保证|保障)[^，,。；;]{2,40}(?:进行|开展|举行|举办|完成|落实|安全|秩序|质量|效果|成效|稳定))[，,]/

/** 6月8日放学时，…, 6月9日班会课，…: the day, and when in it. */
const dayAndHour = new OpeningPattern(
  '0123456789',
  /^\d{1,2}月\d{1,2}日(?!召开|举|开展|组织|上)[\u4e00-\u9fff]{0,5}(?:[时后前课]|[班晨午夕]会|期间)[，,]/,
)

/** Length of what stands before the work itself: 6月2日至30日，在…开设专栏; the day is no name, nor is the purpose. */
function openingLength(sentence: string): number | undefined {
  const day = (opensWithTime.exec(sentence) ?? dayAndHour.exec(sentence))?.[0].length
  if (day !== undefined) return day
  const aim = whatFor.exec(sentence)?.[0].length
  return aim !== undefined && sentence.length - aim >= shortestRest ? aim : undefined
}

/** 遇暴雨、大风等天气，立即停止…: in which case, and then what. */
const onCondition = /^(?:如[果遇有]|遇|若|凡[是在有]?|一旦|发[生现]|出现|当.*[时后]$)/
/** 特级保电时段，…, 汛期来临前，…: when, and nothing else. */
const onlyWhen = /^[^，,。；;：:、]{2,16}(?:时段|期间|来临前|结束后|开始前)$/
/** 以“安康杯”竞赛为载体，…, 围绕创建目标，…: by what means, or what about. */
const byMeans =
  /^(?:以[^，,。；;：:]{2,}为(?:载体|契机|抓手|重点|主线|主题|依托|导向|目标|中心|核心|主)|(?:围绕|结合|根据|按照|针对|立足|紧扣|依托)[^，,。；;：:]{2,}|(?:充分)?(?:利用|通过|运用|借助|采取)[^，,。；;：:]{2,}(?:形式|方式|途径|渠道|平台|载体|媒体|阵地|手段|机会|契机))$/
/** 在组委会的统一领导下，…: under whom. */
const underWhom = /在[^在]{2,24}(?:领导|指导|组织|协调|部署|指挥)下$/
/** 在主要路口、广场等公共场所，…: where, and nothing else. */
const onlyWhere =
  /^在[^，,。；;：:]{2,}(?:所在地|场所|地段|路段|区域|范围内|基础上|过程中|前提下|部位|醒目位置|显著位置)$/
/** 各单位要严格按照方案要求，…: who is told, and in accordance with what. */
const inAccord =
  /^各[^，,。；;：:、]{1,10}(?:、各[^，,。；;：:、]{1,10}){0,3}?(?:要|应|须|需)?(?:严格|认真|切实|紧密)?(?:按照|根据|结合|依据|对照|围绕|针对)[^，,。；;：:]{2,}$/
/** So many clauses on end may say how, where and when before one says what. */
const mostConditions = 3

/** Where the clause ends that names a sentence: the first that says more than on what condition, with those before it. */
function clauseEnd(sentence: string): number {
  const comma = firstOutside(sentence, '，,')
  const colon = headingColon(sentence)
  let end = colon >= 0 && (comma < 0 || colon < comma) ? colon : comma
  let start = 0
  for (let told = 0; told < mostConditions && end >= 0 && isCondition(sentence.slice(start, end)); told++) {
    start = end + 1
    const next = firstOutside(sentence.slice(start), '，,；;')
    end = next < 0 ? sentence.length : start + next
  }
  return end
}

function isCondition(clause: string): boolean {
  if (clause.length >= longestLeadership) return false
  if (clause.length < longestCase && (onCondition.test(clause) || onlyWhen.test(clause) || byMeans.test(clause)))
    return true
  if (clause.startsWith('各')) return inAccord.test(clause)
  return (clause.startsWith('在') && onlyWhere.test(clause)) || (clause.endsWith('下') && underWhom.test(clause))
}
