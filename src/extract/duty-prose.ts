/** Duties that prose gives out: sentence by sentence to the unit that each opens with, or to a day by which it is done. */

import { sentences } from '../language/brackets.ts'
import type { Roles } from '../language/parties.ts'
import { peopleNamed, tellsWhoIsIn } from '../language/people-in-charge.ts'
import { hasSign, sign } from '../language/signs.ts'
import { subjectParties } from '../language/subject.ts'
import { findTimes, mayHoldTime, mayNameDeadline } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { sentenceName } from './duty-parts.ts'
import { timeIn } from './item-time.ts'
import { filled, itemOf, type Reading } from './reading.ts'

/** Duties that a paragraph gives out unit by unit: X承担…。Y配合Z做好…。 */
export function sharedDuties(reading: Reading, node: OutlineNode): Duty[] {
  const found: Duty[] = []
  let sentencesSeen = 0
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    // 县农业局。负责…。督促…: the unit stands alone before what is its
    let alone: string[] | undefined
    // 综合科负责值守；做好物资保障。: what goes on behind a semicolon is no sentence of its own
    let goesOn = false
    for (const { text, start } of sentences(reading.slice(part), '。；;\n')) {
      const named = text.length <= 24 ? unitsIn(text.replace(/[。：:]$/, '').replace(/^.*[：:]/, '')) : undefined
      if (named) {
        alone = named
        continue
      }
      const share = (alone && sharedBy(alone, text)) ?? sharedDuty(text)
      if (share || !goesOn) sentencesSeen++
      goesOn = /[；;]$/.test(text)
      if (!share) continue
      // 水利局：牵头…；负责…: the label holds for what follows on its line
      if (/^[^：:，,。；;]{2,30}[：:]/.test(text)) alone = share.lead ?? share.responsible
      const at = part.start + start
      const where = { start: at, end: at + text.length }
      const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(where) })
      found.push(reading.told(item, by('subject', where, [...Object.keys(share), 'time'])))
    }
  }
  return found.length >= 3 && found.length * 2 >= sentencesSeen ? found : []
}

const givesShare = /^(?:主要)?(?:负责(?!人)|承担|做好|配合|协助)/

/** 制定预案；负责车辆停放。 behind the heading of a unit: what each clause gives its holders, where more than the first says so. */
export function sharesOf(reading: Reading, node: OutlineNode, holders: Roles, phase?: string): Duty[] {
  const [part, ...others] = node.body
  if (part?.type !== 'paragraph' || others.length > 0) return []
  const clauses = sentences(reading.slice(part), '；;').filter(({ text }) => text.length >= shortestShare)
  if (!clauses.slice(1).some(({ text }) => givesShare.test(text))) return []
  return clauses.map(({ text, start }) => {
    const where = { start: part.start + start, end: part.start + start + text.length }
    const name = sentenceName(text.replace(/^(?:主要)?(?:负责|承担|做好)(?=.{4})/, ''))
    const item = itemOf({ name, text, phase, ...holders, time: timeIn(reading, text), source: reading.place(where) })
    return reading.told(item, by('clause', where, ['name', ...Object.keys(holders), 'time']))
  })
}

const shortestShare = 6

/** 负责… behind the name of a unit on its own. */
function sharedBy(units: string[], sentence: string): ({ name: string } & Roles) | undefined {
  const act = /^(?:主要)?(?:负责|承担|做好|配合|协助)(?!人)(.{4,})$/.exec(sentence)?.[1]
  return act === undefined ? undefined : { name: sentenceName(act), responsible: units }
}

/** 组长：…, 由保安组成, 李某任组长, and 包片干部李某 behind the name of a village */
const opensRoster =
  /^副?(?:组长|组员|成员|队长|负责人|主任)(?:\s*[：:]|由[^，,。；;]{2,30}(?:担任|兼任))|^(?:包[片村保组联]|联[系村]|驻村|挂[点钩])(?:干部|领导|人)|^(?:总|副)?[片路段街楼点]长[：:\u4e00-\u9fff]{2,5}[，,]|^由[^，,。；;]{2,40}组成|^[^，,。；;]{2,12}(?:担任|任|为)副?(?:组长|队长)/

/** 甲部牵头组织检查，负责…: whoever stands before the first of several verbs. */
function leadingSubject(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const at = sentence.indexOf('牵头')
  const units = at >= 2 && at <= 40 ? unitsIn(sentence.slice(0, at)) : undefined
  return units && { units, predicateStart: at }
}

/** 李明远：负责后勤: people before a colon, where it is said that something is theirs. */
function peopleTold(sentence: string, words: string): string[] | undefined {
  return givesShare.test(sentence.slice(words.length + 1).trimStart()) ? peopleNamed(words) : undefined
}

const verbsOfPeople = ['负责', '协助', '配合']

/** 李明远同志负责后勤, 周若溪（副镇长）协助…: people who open a sentence. */
function peopleSubject(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const opening = sentence.slice(0, 32)
  const at = Math.min(...verbsOfPeople.map((verb) => opening.indexOf(verb)).filter((found) => found >= 2))
  const words = Number.isFinite(at) ? opening.slice(0, at) : ''
  const how = ['主要', '具体', '全面'].some((way) => words.endsWith(way)) ? words.slice(0, -2) : words
  const units = how.length < 2 ? undefined : peopleNamed(how)
  return units && { units, predicateStart: at }
}

/** 牵头抓总，负责协调: that it leads in all, and then what. */
const inAll = /^牵头(?:抓总|负总责)[，,](?:负责)?(?=.{4})/

/** 是整治的责任主体，负责…, 结合年度任务，负责…: what somebody is, or goes by, before what is his to do. */
const asSubject = new WordedPattern(
  ['，负责', ',负责', '，承担', ',承担'],
  /^(?:(?:作为|是)[^，,。；;]{0,20}(?:主体|责任人|单位|部门)|(?:要|应|须)?(?:结合|根据|按照|围绕)[^，,。；;]{2,24})[，,](?=(?:负责|承担)(?!人))/,
)

/** What one sentence gives its subject to do: alone, helping another, or together with others. */
export function sharedDuty(sentence: string): ({ name: string } & Roles) | undefined {
  const labelled = /^([^：:，,。；;]{2,30})[：:]\s*(?:主要)?(?:负责|承担|做好)?(.{4,})$/.exec(sentence)
  // 教学组：组长：…: a roster gives out posts
  if (labelled && opensRoster.test(labelled[2] as string)) return undefined
  if (labelled?.[1]?.endsWith('组') && tellsWhoIsIn((labelled[2] as string).trim())) return undefined
  const holders = labelled && (unitsIn(labelled[1] as string) ?? peopleTold(sentence, labelled[1] as string))
  const act = labelled?.[2]?.replace(inAll, '')
  if (labelled && holders)
    return {
      name: sentenceName(act as string),
      ...(/^牵头/.test(labelled[2] as string) ? { lead: holders } : { responsible: holders }),
    }
  const helps = helping.exec(sentence)
  const helper = helps && unitsIn(helps[1] as string)
  const helped = helps && unitsIn(helps[2] as string)
  if (helps && helper && helped) return { name: `${helps[3]}${helps[4]}`, responsible: helped, support: helper }
  // 要求甲部牵头编制…；乙部负责…: what leads over is no part of the first unit
  const said = sentence.replace(/^(?:[^，,。；;]{2,30}[，,])?要求(?=.{4})/, '')
  const subject = subjectParties(said) ?? leadingSubject(said) ?? peopleSubject(said)
  if (!subject) return undefined
  const whole = asSubject
    .replace(said.slice(subject.predicateStart), '')
    .replace(/^(?:要|应当?|须|必须|负责)(?=.)/, '')
    .replace(/[。；;]$/, '')
  const leads = /^牵头(?:负责)?(?=.{4})/.exec(whole)?.[0].length ?? 0
  const behind = whole.slice(leads)
  const predicate = behind.replace(/^[，,]/, '')
  // 由甲部牵头，乙部配合: who leads and who helps is told, and nothing that they do
  if (behind !== predicate && /^[^，,]*(?:配合|协助|参与|协办)$/.test(predicate)) return undefined
  const name =
    /^(?:根据|按照|依照|依据|围绕|针对|结合)[^，,]{2,24}[，,][^，,]{2,40}/.exec(predicate)?.[0] ??
    (predicate.split(/[，,]/)[0] as string)
  return {
    name,
    ...(/^(?:配合|协助)/.test(predicate)
      ? { support: subject.units }
      : leads > 0
        ? { lead: subject.units }
        : { responsible: subject.units }),
  }
}

/** 结合实际制定方案: a way to do anything. */
const byTheCase = /^结合(?:各自|自身|工作|本[\u4e00-\u9fff])?实际[，,]?(?=.{4})/

/** What sentences promise: a doer, an act, and the day by which it is done. `phase` is where they stand. */
export function promised(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const found: Duty[] = []
  // （二）各村于3月10日前报送总结。: one sentence is all of it, and so its name
  const alone = (node.role === 'safeguard' || node.role === 'text') && node.body.length === 0
  for (const part of alone ? [{ type: 'paragraph' as const, ...node.name }] : node.body) {
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

/** The promise of the first clause that makes one; what stands behind it belongs to it. */
function firstPromise(times: { year?: number }, sentence: string): ReturnType<typeof promise> {
  for (const { start } of sentences(sentence, '，,')) {
    const made = promise(times, sentence.slice(start))
    if (made) return made
  }
  return undefined
}

function promise(times: { year?: number }, sentence: string): Pick<Duty, 'name' | 'responsible' | 'time'> | undefined {
  const units = datedSubject(sentence)
  if (!units) return undefined
  const time = findTimes(sentence, times).find(
    (one) => (one.kind === 'deadline' || one.kind === 'recurring') && !one.quoted && !one.weak,
  )
  if (!time || (time.edtf === undefined && time.rrule === undefined)) return undefined
  // 甲办制定标准，各村3月底前上报名册: the clause of the day has a subject of its own
  const clause = sentence.slice(0, time.start).search(/[，,][^，,]*$/)
  const own = clause < 0 ? undefined : datedSubject(sentence.slice(clause + 1))
  if (own && own.join() !== units.join()) return undefined
  // 甲局召开会议，各村制定方案，于4月10日前报…: so has the clause that says what is handed in
  const before = clause < 0 ? -1 : sentence.slice(0, clause).search(/[，,][^，,]*$/)
  const maker = before < 0 ? undefined : subjectParties(sentence.slice(before + 1, clause))?.units
  if (maker && maker.join() !== units.join()) return undefined
  const behind = sentence.slice(time.end).replace(/^(?:前|之前|以前|内)?[，,]?(?:要|应|须)?/, '')
  // 各乡镇制定方案，于4月10日前将方案报…: what is made is the act, the day is when it is handed in
  // 各乡镇自11月20日起，每周四前报送…: since when is no part of the act
  const predicate = sentence
    .slice(units.join('、').length)
    .replace(/^[，,]?(?:自[^，,。；;]{2,12}起[，,]?)?(?:要|应|须)?/, '')
  const sent = /^(?:报送?|上报|送|交)(?:至|给)?([^，,。；;]+)/.exec(behind)?.[1]
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
  const said = (told ? predicate : behind.replace(/^将/, '')).split(/[，,。；;]|并[于在](?=\d)/)[0] as string
  // 6月10日前由办公室汇总清单: by whom is no part of the act
  const holders = `由${units.join('、')}`
  const alone = said.startsWith(holders) ? said.slice(holders.length) : said
  const act = alone.startsWith('结合') ? alone.replace(byTheCase, '') : alone
  const { text, edtf, rrule } = time
  return act.length >= 3 ? { name: act, responsible: units, time: filled({ text, edtf, rrule }) } : undefined
}

/** 甲局配合乙局做好…: who helps whom do what. */
const helping = new WordedPattern(
  ['配合', '协助'],
  /^([^，,。；;]{2,40}?)(?:配合|协助)([^，,。；;]{2,40}?)(做好|开展|落实|推进|完成|负责)([^，,。；;]{2,60})/,
)

const figureReached = /^[^，,。；;]{2,10}[率数量](?:要|须)?(?:达|不[低少]于|保持|提高到)/

const beforeDay = /^([^。；;]{2,60}?)(?=(?:于|在|自|从)?(?:\d{1,2}月|每月|每周|每季度|\d{4}年|次月))/

/** 请各单位务必于…: what only asks them to. */
const asking = new WordedPattern(
  ['请', '务必', '必须', '一律', '统一', '均', '要', '应', '须', '，', ','],
  /^请(?=各|有关|相关)|(?:务必|必须|一律|统一|均|请|[要应须])?[，,]?$/g,
)

/** 各单位于11月20日前…: the units that stand before the day or the verb. */
function datedSubject(sentence: string): string[] | undefined {
  const words = hasSign(sentence, sign.period) ? beforeDay.exec(sentence)?.[1] : undefined
  const direct = words === undefined ? undefined : unitsIn(asking.replace(words, ''))
  return direct ?? subjectParties(sentence)?.units
}
