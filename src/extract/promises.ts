/**
 * What sentences promise: a doer, an act, and the day by which it is done or how often it recurs. One sentence may name
 * several doers and several acts; the act that the day belongs to is the one that is told.
 */

import { sentences } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasSign, sign } from '../language/signs.ts'
import { subjectParties } from '../language/subject.ts'
import { findTimes, mayHoldTime, mayNameDeadline } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { filled, itemOf, type Reading } from './reading.ts'

/** The promises in the text of a node; `phase` is where they stand. */
export function promised(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const found: Duty[] = []
  // （二）各村于3月10日前报送总结。联系人：李某: the first sentence is its name
  const apart =
    node.role === 'safeguard' || node.role === 'text' ? !reading.body(node).startsWith(reading.name(node)) : false
  for (const part of apart ? [{ type: 'paragraph' as const, ...node.name }, ...node.body] : node.body) {
    if (part.type !== 'paragraph' || !mayHoldTime(reading.slice(part))) continue
    const times = timesOf(reading, node)
    for (const { text, start } of sentences(reading.slice(part), '。；;\n')) {
      const duty = mayHoldTime(text) ? firstPromise(times, text) : undefined
      const at = part.start + start
      if (!duty) continue
      const where = { start: at, end: at + text.length }
      const item = itemOf({ ...duty, phase, text, source: reading.place(where) })
      found.push(reading.told(item, by('prose', where, Object.keys(duty))))
    }
  }
  return found
}

const ofEvent: ReadonlySet<OutlineNode['role']> = new Set(['terms', 'event', 'workflow'])

/** 报名办法, 参赛须知, 比赛流程: rules and facts give nothing to do, but what a unit has to hand in by a day. */
export function promisedInRules(reading: Reading, node: OutlineNode): Duty[] {
  const { role, parent } = node
  if (!ofEvent.has(role) && !(role === 'text' && parent !== undefined && ofEvent.has(parent.role))) return []
  return mayNameDeadline(reading.body(node) || reading.name(node)) ? promised(reading, node) : []
}

/** A day in a phase is one of the phase's year where the heading names one. */
function timesOf(reading: Reading, node: OutlineNode): { year?: number } {
  const years = reading.name(node).match(/20\d{2}(?= ?年)/g) ?? []
  return new Set(years).size === 1 ? { year: Number(years[0]) } : reading.times
}

/** So many characters of a sentence may belong to the clause that promises: a list without a stop goes on for ever. */
const longestPromise = 400

/** The promise of the first clause that makes one; what stands behind it belongs to it. */
function firstPromise(times: { year?: number }, sentence: string): ReturnType<typeof promise> {
  for (const { start } of sentences(sentence, '，,')) {
    const made = promise(times, sentence.slice(start, start + longestPromise))
    if (made) return made
  }
  return undefined
}

function lastComma(text: string): number {
  return Math.max(text.lastIndexOf('，'), text.lastIndexOf(','))
}

const sentTo = new OpeningPattern('报上送交', /^(?:报送?|上报|送|交)(?:至|给)?([^，,。；;]+)/)

function promise(times: { year?: number }, sentence: string): Pick<Duty, 'name' | 'responsible' | 'time'> | undefined {
  const units = datedSubject(sentence)
  if (!units) return undefined
  const time = findTimes(sentence, times).find(
    (one) => (one.kind === 'deadline' || one.kind === 'recurring') && !one.quoted && !one.weak,
  )
  if (!time || (time.edtf === undefined && time.rrule === undefined)) return undefined
  // 甲办制定标准，各村3月底前上报名册: the clause of the day has a subject of its own
  const clause = lastComma(sentence.slice(0, time.start))
  const own = clause < 0 ? undefined : datedSubject(sentence.slice(clause + 1))
  if (own && own.join() !== units.join()) return undefined
  // 甲局召开会议，各村制定方案，于4月10日前报…: so has the clause that says what is handed in
  const before = clause < 0 ? -1 : lastComma(sentence.slice(0, clause))
  const maker = before < 0 ? undefined : subjectParties(sentence.slice(before + 1, clause))?.units
  if (maker && maker.join() !== units.join()) return undefined
  const behind = sentence.slice(time.end).replace(/^(?:前|之前|以前|内)?[，,]?(?:要|应|须)?/, '')
  // 各乡镇制定方案，于4月10日前将方案报…: what is made is the act, the day is when it is handed in
  // 各乡镇自11月20日起，每周四前报送…: since when is no part of the act
  const predicate = sentence
    .slice((sentence.startsWith('由') ? 1 : 0) + units.join('、').length)
    .replace(/^[，,]?(?:组成[^，,。；;]{2,12}[组队][，,])?(?:自[^，,。；;]{2,12}起[，,]?)?(?:要|应|须)?/, '')
  const sent = sentTo.exec(behind)?.[1]
  const told =
    time.kind === 'recurring' ||
    // 制定细化方案，于9月2日前报备
    (clause >= 0 && behind.replace(/[。；;]$/, '').length < 3) ||
    // 组织全员学习，9月5日前参训率达到100%: how far it has come by that day is no act
    (clause >= 0 && figureReached.test(behind)) ||
    (predicate.indexOf(time.text) >= 4 &&
      (/^将/.test(behind) ||
        (sent !== undefined && unitsIn(sent.replace(/(?:备案|审[核批定]|汇总|审阅)$/, '')) !== undefined)))
  // what recurs belongs to the clause that says it, and so to its doer
  if (time.kind === 'recurring' && !(predicate.split(/[，,。；;]/)[0] as string).includes(time.text)) return undefined
  // 制定细则并于4月10日前报区农办
  // 每月25日前将进展报区农办（联系人：李某）: whom to ask is no part of the act
  // 要高度重视，于3月20日前将名单报…: an exhortation is no act
  const words = told && !exhorts.test(predicate) && !onceDone.test(predicate) ? predicate : behind.replace(/^将/, '')
  const said = words.split(/[，,。；;]|并[于在](?=\d)|[（(](?=联系|电话)/)[0] as string
  // 6月10日前由办公室汇总清单: by whom is no part of the act
  const holders = `由${units.join('、')}`
  const alone = said.startsWith(holders) ? said.slice(holders.length) : said
  const charge = alone.startsWith('负责') ? alone.replace(inCharge, '') : alone
  const act = charge.startsWith('结合') ? charge.replace(byTheCase, '') : charge
  const { text, edtf, rrule } = time
  return act.length >= (charge === alone ? 3 : 2)
    ? { name: act, responsible: units, time: filled({ text, edtf, rrule }) }
    : undefined
}

/** 高度重视，…, 精心组织，…: how it is asked for. */
const exhorts = new OpeningPattern(
  '高认精积广加统切周严提',
  /^(?:高度重视|认真(?:组织|准备|对待|做好准备)|精心(?:组织|准备|安排|筹备)|积极(?:动员|参与|配合|组织)|广泛(?:宣传|动员|发动)|加强(?:组织)?领导|统一思想|切实加强|周密(?:部署|安排)|严格要求|提高认识)[，,、]/,
)

/** 自查后，于4月30日前将报告报…: when it is done. */
const onceDone = new WordedPattern(['后，', '后,'], /^[^，,。；;]{2,16}后[，,]/)

/** 负责汇总灾情: whose it is, before what it is. */
const inCharge = /^负责(?!人)(?=.{2})/

/** 结合实际制定方案: a way to do anything. */
const byTheCase = /^结合(?:各自|自身|工作|本[\u4e00-\u9fff])?实际[，,]?(?=.{4})/

/** 参训率达到100%: how far it has come. */
const figureReached = /^[^，,。；;]{2,10}[率数量](?:要|须)?(?:达|不[低少]于|保持|提高到)/

/** 各乡镇于3月10日前…: what stands before the day. */
const beforeDay = /^([^。；;]{2,60}?)(?=(?:于|在|自|从)?(?:\d{1,2}月|每月|每周|每季度|\d{4}年|次月))/

/** 请各单位务必于…, 甲局、乙局组成考核组，每月…: what only asks them to, and by what group they do it. */
const asking = new WordedPattern(
  ['组成', '请', '务必', '必须', '一律', '统一', '均', '要', '应', '须', '，', ','],
  /^请(?=各|有关|相关)|(?:务必|必须|一律|统一|均|请|[要应须])[，,]?$|组成[^，,。；;]{2,12}[组队][，,]?$|[，,]$/g,
)

function withoutBy(words: string): string {
  return words.startsWith('由') ? words.slice(1) : words
}

/** 各单位于11月20日前…: the units that stand before the day or the verb. */
function datedSubject(sentence: string): string[] | undefined {
  const words = hasSign(sentence, sign.period) ? beforeDay.exec(sentence)?.[1] : undefined
  const direct = words === undefined ? undefined : unitsIn(withoutBy(asking.replace(words, '')))
  return direct ?? subjectParties(sentence)?.units
}
