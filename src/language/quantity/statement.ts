/**
 * What a clause states of one of its figures (the words on both sides, the comparison, the verb), and whether that makes
 * it a target: dates, ordinals, parts of a list and numbers that merely describe are none.
 */

import { DIVISIONS, DURATIONS, METRIC_NOUNS, POINTING_WORDS } from '../../lexicon/quantity-words.ts'
import { ClosingPattern } from '../closing-pattern.ts'
import { OpeningPattern } from '../opening-pattern.ts'
import { hasSign, sign } from '../signs.ts'
import { WordList } from '../word-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import { compare, type Reading } from './comparison.ts'
import type { Figure } from './figures.ts'
import { governingVerb, KEPT_HEAD, trimTail, type Verb } from './subject.ts'

const divisions = new WordList(DIVISIONS)
const metricNouns = new WordList(METRIC_NOUNS)
const pointing = new WordList(POINTING_WORDS)

/** 对接 is what is done, and points at nothing. */
function pointsOut(words: string): boolean {
  return pointing.isIn(words.replaceAll('对接', '接'))
}

export interface Statement {
  figure: Figure
  /** The words before the figure, from where its own begin. */
  left: string
  /** The noun behind it; empty where it stands last. */
  right: string
  compared: Reading
  verb: Verb | undefined
  /** What stands between the verb and the figure. */
  gap: string
  /** 15分钟生活圈: the minutes are the promise. */
  circle: boolean
  /** Of things, and not a share. */
  counted: boolean
  /** 70%以上的农户参与经营: a share of what stands behind it. */
  ofAll: boolean
}

const LIST_BREAK = /[、和及与](?=(?:累计|新增|每年)?[一-龥]{0,3}\d)/

/** A noun right of a number, behind what is covered. */
const NOUN_FIRST = /^\u0001*[\u4e00-\u9fff“A-Za-z\d]/

/** …4个的目标任务: what such a figure is, and not what it counts. */
export const ofAim = new WordList(['的目标', '的任务', '的要求'])

/** Units that name a point, not an amount: 3日, 5点. */
const POINTS = new Set(['日', '点', '度', '期'])

/** What is said of a figure whose words begin at `from` and end before `end`; undefined of one that can be no target. */
export function statementOf(masked: string, figure: Figure, from: number, end: number): Statement | undefined {
  const left = masked.slice(from, figure.start)
  const compared = compare(left, figure)
  if (!isCountable(figure, compared, masked, left)) return undefined
  const right = followingNoun(masked, figure, end)
  const verb = governingVerb(left)
  const circle = isCircle(figure, masked)
  const counted = !circle && figure.unit !== '%' && !figure.unit.includes('百分点')
  const gap = verb ? left.slice(verb.end, left.length - compared.length) : left
  const ofAll = figure.unit === '%' && right.startsWith('的') && isShareOfAll(figure, left)
  return { figure, left, right, compared, verb, gap, circle, counted, ofAll }
}

/** The noun right of a count, up to where the next count of a list begins. */
export function followingNoun(masked: string, figure: Figure, end: number): string {
  const rest = masked.slice(figure.end, Math.min(end, figure.end + 80))
  // 巡查不少于2次并做好记录: one more act, and nothing that is counted
  if (!NOUN_FIRST.test(rest) || (rest[0] === '并' && !'网轨联'.includes(rest[1] ?? ' '))) return ''
  const cut = (hasSign(rest, sign.figure) ? LIST_BREAK.exec(rest)?.index : undefined) ?? rest.length
  let last = cut
  while (last > 0 && (rest[last - 1] === '。' || (rest[last - 1] as string).trim() === '')) last--
  return rest.slice(0, last)
}

/**
 * Whether a statement promises its number; `promised` tells whether the words before it have promised one, and `first`
 * whether it is the first of its clause.
 */
export function isPromised(statement: Statement, promised: boolean, first: boolean): boolean {
  const { figure, right, compared, gap, circle, counted } = statement
  if (!compared.explicit && !figure.implied && !circle) {
    if (!isPromisedByWords(statement, promised, first)) return false
  } else if (pointsOut(gap) && right !== '' && counted && !compared.explicit) return false
  return !countsActivities(statement)
}

/** 实现利润1200万元, 降低运营成本200万元: sums that are earned or saved. */
const gains = new ClosingPattern(
  '润入收本用出金益支失款',
  /(?:实现|完成|降低|节约|节省|减少|压降|压减|盘活|清收|增加)[\u4e00-\u9fff]{0,10}(?:利润|收入|营收|成本|费用|支出|税收|税金|效益|开支|损失|贷款|存款|货款|欠款)$/,
)

/** Of a number that nothing is compared with: the verb, the noun or the count before it promises it. */
function isPromisedByWords(statement: Statement, promised: boolean, first: boolean): boolean {
  const { figure, left, right, verb, gap, counted } = statement
  if (!counted)
    return (
      metricNouns.ending(trimTail(left)) !== undefined ||
      (figure.value === 100 && (left !== '' || right.startsWith('的')))
    )
  const last = right === ''
  if (figure.unit.endsWith('元') && (gap.endsWith('经费') || gap.endsWith('专项资金'))) return false
  if (last && figure.unit.endsWith('元') && gains.test(left)) return true
  if (promised && (first ? last && left !== '' : left.length <= 4 || last)) return true
  if (setUpAtSize.test(left)) return true
  return verb !== undefined && !pointsOut(gap) && (last || gap === '' || '的内'.includes(gap.at(-1) as string))
}

const activities = new WordList('活动 行动 举措 措施'.split(' '))

/** 开展三项活动: how many follow, and not how many there must be. */
function countsActivities({ figure, left, right, compared }: Statement): boolean {
  return (
    !compared.explicit && figure.unit.endsWith('项') && activities.ending(right) !== undefined && !KEPT_HEAD.test(left)
  )
}

/** Whether a figure can be a target at all, by what it is counted in and what stands next to it. */
function isCountable(figure: Figure, compared: Reading, masked: string, left: string): boolean {
  if (figure.chinese && (!compared.explicit || figure.suffix === '内')) return false
  const next = masked.slice(figure.end, figure.end + 6)
  if (isPointOrPart(figure, next, left, compared.explicit) || (left.trim() === '' && saysWhere(figure))) return false
  if (DURATIONS.has(figure.unit)) {
    if (left.endsWith('月')) return false
    if (figure.suffix === '' && !compared.explicit) return isCircle(figure, masked)
  }
  if (describes(figure, next) || saysOfWhich(masked, figure, left)) return false
  return !next.startsWith('的') || ofAim.opening(next) !== undefined || isPromisedOfClause(figure, compared, left)
}

/** 30公里内6小时到达: how far, and nothing of which there is so much. */
function saysWhere({ unit, suffix }: Figure): boolean {
  return (suffix.endsWith('内') || suffix.endsWith('外')) && (unit === '公里' || unit === '千米' || unit === '米')
}

/** 3日, 5个月, 8个方面: a point of time, or the parts of something. */
function isPointOrPart(figure: Figure, next: string, left: string, explicit: boolean): boolean {
  if (!figure.suffix && (next.startsWith('月') || next.startsWith('年') || next.startsWith('个月'))) return true
  if ('个项类'.includes(figure.unit.slice(-1)) && divisions.opening(next)) return true
  return (
    figure.suffix === '' &&
    POINTS.has(figure.unit) &&
    !(figure.unit === '期' && ((explicit && !howOften.test(left)) || comesInIssues(left, next)))
  )
}

/** 每月不少于2期: of what, another clause tells. */
const howOften = /^每.{1,3}(?:不|至)[^，,]{0,3}$/

/** 培训班2期, 2期简报: so many are held or printed. */
function comesInIssues(left: string, next: string): boolean {
  const words = [left.slice(-2), next.slice(0, 2), next.slice(2, 4)]
  return left.endsWith('班') || words.some((word) => issues.has(word))
}

const issues = new Set('培训 讲座 课堂 沙龙 论坛 简报 专栏 专刊 节目'.split(' '))

/** 3万人口, 产值超5亿元企业2家: of which the next figure counts some. */
function describes(figure: Figure, next: string): boolean {
  if (figure.unit === '人' && /^(?:口|大|才)/.test(next)) return true
  return figure.unit.endsWith('元') && ofNextCount.test(next)
}

const ofNextCount = new OpeningPattern('以企项集园品', /^(?:以上)?(?:企业|项目|集群|园区|品牌)[\d一二三四五六七八九十]/)

/** Before 的 most figures are a condition in a relative clause: 收入过200亿元的企业. */
function isPromisedOfClause(figure: Figure, compared: Reading, left: string): boolean {
  if (figure.unit === '%') return isShareOfAll(figure, left) || (compared.length > 0 && !isMeasured(compared, left))
  // 设立总规模3亿元的基金: what is set up is of that size
  if (figure.suffix === '' && figure.unit.endsWith('元') && setUpAtSize.test(left)) return true
  return (
    figure.suffix.endsWith('以上') && (governingVerb(left)?.end === left.length || /(?:组建|成立|设立)$/.test(left))
  )
}

/** 100%的村卫生室建设达标, 带动全镇70%以上的农户参与经营: of how many of them it holds. */
function isShareOfAll({ suffix, value }: Figure, left: string): boolean {
  return (suffix.endsWith('以上') || value === 100) && (left === '' || wholeOf.test(left))
}

const wholeOf = /(?:[全本][国省市州县区旗镇乡街村校院系]|带动|确保|力争|实现|至少|使|让)$/

const setUpAtSize = new WordedPattern(['规模'], /(?:设立|组建|成立|发起)[\u4e00-\u9fff]{0,4}规模(?:为|达|达到)?$/)

/** 漏损率高于20%的管网: which of them are meant. */
function isMeasured({ comparator, length }: Reading, left: string): boolean {
  return (
    (comparator === '>' || comparator === '<') && metricNouns.ending(left.slice(0, left.length - length)) !== undefined
  )
}

/** 日供水5000吨以上水厂2座, 300米以下空域覆盖率达到90%: a limit that the noun of the next figure has, which is the promise. */
function saysOfWhich(masked: string, { end, suffix, unit }: Figure, left: string): boolean {
  if (unit === '%' || !(suffix.endsWith('上') || suffix.endsWith('下'))) return false
  // 培育5家以上年收入2亿元的企业: the verb promises what stands right behind it
  if (governingVerb(left)?.end === left.length) return false
  const noun = nounOfNext.exec(masked.slice(end, end + 40))?.[1]
  return noun !== undefined && governingVerb(noun) === undefined && !/覆盖(?!率)|涉及/.test(noun)
}

const nounOfNext = /^((?!、)[\u4e00-\u9fff“”、]{2,30}?)(?:达到?|不[低少]于|超过|突破)?\d/

const circle = new WordedPattern(['圈'], /^[\u4e00-\u9fff]{0,6}圈/)

function isCircle(figure: Figure, masked: string): boolean {
  return figure.unit === '分钟' && !figure.chinese && circle.test(masked.slice(figure.end, figure.end + 7))
}
