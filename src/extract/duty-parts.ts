/** The parts of one body that are duties of their own: each has its holder, or its own last day. */

import { sentences } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { closingLabels, labelLine } from '../language/labelled.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { opensWithTime } from '../language/opening-time.ts'
import { hasParties, ownRoles, type Roles } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { peopleAlone } from '../language/people-in-charge.ts'
import { isPersonName } from '../language/person.ts'
import { hasSign, sign } from '../language/signs.ts'
import { hoursBefore } from '../language/step-hours.ts'
import { subjectParties } from '../language/subject.ts'
import { type FoundTime, findTimes, mayNameDeadline } from '../language/times.ts'
import { isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { bracketTime, timeIn } from './item-time.ts'
import { tellsOfPaper } from './of-paper.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** Paragraphs of a phase that close with who answers: 印制折页，9月3日前发放。（办公室） */
export function bracketDuties(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    let from = 0
    for (const { start, end, roles, time, due } of partyBrackets(text, reading.outline.labels)) {
      const words = text.slice(from, start).replace(/^[。；;\s]+/, '')
      const where = { start: part.start + start - words.length, end: part.start + start }
      from = end
      if (words.length < 6 || !hasParties(roles)) continue
      const when = time === undefined ? timeIn(reading, words) : bracketTime(reading, time, due)
      const fields = {
        name: sentenceName(hoursBefore.replace(words, '')),
        phase,
        text: words,
        ...ownRoles(roles),
        time: when,
      }
      const item = itemOf({ ...fields, source: reading.place(where) })
      found.push(reading.told(item, by('bracket', where, ['name', ...Object.keys(roles), 'time'])))
    }
  }
  return found
}

/** `X负责A，Y负责B`, `A由X负责`, `A由X牵头，Y配合`: a body that gives its parts to several holders; each part is a duty of its own. */
export function clauseDuties(reading: Reading, node: OutlineNode): Duty[] {
  const lines = chargedLines(reading, node)
  if (lines.length > 1) return lines
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    for (const { index, words, name, roles } of [...mattersOf(text), ...partsInCharge(text), ...partsLed(text)]) {
      if (!isPartName(name)) continue
      const start = part.start + index + words.search(/[^，,；;。]/)
      const span = { start, end: part.start + index + words.length }
      const fields = { name, text: reading.slice(span), ...roles, source: reading.place(span) }
      found.push(reading.told(itemOf(fields), by('clause', span, ['name', ...Object.keys(roles)])))
    }
  }
  // 李明远负责摄影，…: the item itself, and no part of it
  if (
    found.length === 1 &&
    reading.body(node).startsWith(reading.name(node)) &&
    found[0]?.text?.startsWith(reading.name(node))
  )
    return []
  // 总指挥：李明远，负责统筹: who it is, and then what he does
  const people = found.some(
    ({ responsible, text }) =>
      (responsible ?? []).some(isPersonName) && !text?.startsWith(`${responsible?.join('、')}，`),
  )
  return found.length >= 2 || people ? found : []
}

/** 宣传科负责会标和展板。 on a line of its own; beside lines of units 各会场、结对点负责… is one, whatever they are. */
const chargedLine = new WordedPattern(
  ['负责'],
  /^([^，,。；;：:由]{2,24}?)(?:具体|主要|共同|分别)?负责(?!人|制|同志|任)([^。；;：:]{4,60})[。；;]?$/,
)
const placeOrCrew = /^[\u4e00-\u9fff]{2,10}$/

function chargedLines(reading: Reading, node: OutlineNode): Duty[] {
  const lines = node.body.flatMap((part) => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const [, words = '', act = ''] = chargedLine.exec(text) ?? []
    return act === '' ? [] : [{ part, text, words, act }]
  })
  if (lines.length < 2 || !lines.some(({ words }) => unitsIn(words))) return []
  return lines.flatMap(({ part, text, words, act }) => {
    const responsible = unitsIn(words) ?? words.split('、')
    if (!responsible.every((one) => placeOrCrew.test(one))) return []
    const fields = { name: sentenceName(act), text, responsible, time: timeIn(reading, text) }
    const item = itemOf({ ...fields, source: reading.place(part) })
    return [reading.told(item, by('clause', part, ['name', 'responsible', 'time']))]
  })
}

const besides = new OpeningPattern('其同', /^(?:其中|同时)[，,：:]?/)

/** A part of a body as its clause has it: what it is called, and who holds it. */
interface Part {
  index: number
  words: string
  name: string
  roles: Roles
}

const actsAlone = new Set(['落实', '组织', '协调'])

function isPartName(name: string): boolean {
  return !('此该本这'.includes(name[0] ?? ' ') || name.endsWith('解释') || actsAlone.has(name))
}

/** 涉及经费方面的事项，由甲局负责和协调 */
const matterOf =
  /(?:^|[，,；;。])(?:凡|对)?涉及(?:到)?([^，,。；;：:由]{4,40})[，,]由([^，,。；;：:由]{2,60}?)(?:牵头)?负责(?:(?:和|、|并)?(?:组织|协调|落实|办理|解决|处理)){0,2}(?=[，,。；;]|$)/g

function mattersOf(text: string): Part[] {
  if (!text.includes('涉及')) return []
  return everyMatch(matterOf, text).flatMap(({ index, 0: words, 1: name, 2: units }) => {
    const holders = unitsIn(units as string)
    return holders ? [{ index, words, name: name as string, roles: { responsible: holders } }] : []
  })
}

function partsInCharge(text: string): Part[] {
  if (!text.includes('负责')) return []
  return Array.from(everyMatch(partOf, text)).flatMap(
    ({ index, 0: said, 1: first, 2: object, 3: subject, 4: second }) => {
      const name = besides.replace(object ?? subject ?? '', '')
      const words = (first ?? second) as string
      const holders = name.length < 4 && !peopleAlone(words) ? undefined : holdersOf(words)
      return holders ? [{ index, words: said, name, roles: { responsible: holders } }] : []
    },
  )
}

/** One part alone is the item itself. */
function partsLed(text: string): Part[] {
  if (text.indexOf('牵头') === text.lastIndexOf('牵头')) return []
  return everyMatch(ledPart, text).flatMap(({ index, 0: words, 1: name, 2: clauses }) => {
    const roles = partyClauses(clauses as string)
    return roles?.lead ? [{ index, words, name: name as string, roles }] : []
  })
}

/** 特产馆由甲局牵头，乙局配合 */
const ledPart =
  /(?<=^|[，,；;。])([^，,。；;：:由]{2,28})由([^，,。；;：:由]{2,40}?牵头(?:负责|组织|落实)?(?:[，,][^，,。；;由]{2,60}?(?:配合|协助|参与|协办))?)(?=[；;。]|$)/g

/** 甲局负责救援, 班主任在操场，负责清点人数, 值守由乙所负责 */
const partOf =
  /(?:^|[，,；;。]|其中[：:])(?:由)?(?!全面|具体|主要|分别|共同)([^，,。；;：:由]{2,20}?)(?:(?:在[^，,。；;：:在]{1,8})?[，,])?(?:具体)?负责(?!人|制|同志|任)([^，,。；;：:]{2,28})|(?:^|[，,；;。])([^，,。；;：:由]{4,24})由([^，,。；;：:由]{2,20}?)(?:同志)?(?:具体)?负责(?=[，,。；;]|$)/g

function holdersOf(words: string): string[] | undefined {
  const names = words.split(/[、和]/).map((name) => name.trim())
  return names.every(isPersonName) ? names : unitsIn(words)
}

/** 6月底前完成排查, 2023年6月底前全部整改到位: a clause of a sentence that goes on with the next day and what is done by it. */
const dayThenAct =
  /^(?:并|再|于|在|到)?(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[初底末]|[上中下]旬)?|(?:20\d\d)?年[底末])(?:之|以)?前[，,]?(?:要|须)?(?=(?:完成|全部|全面|建[成立]|实现|制[定订]|启动|开展|组织|召开|出台|印发|形成|落实)(?![^，,。；;]{0,12}率))/

/** 甲局要在3月底前出台清单: who, and by which day. */
function unitsByDay(clause: string): boolean {
  const doer = subjectParties(clause)
  return doer !== undefined && dayThenAct.test(clause.slice(doer.predicateStart).replace(exhorts, ''))
}

const dayBehind = /.{4}（[^（）]{0,12}前完成）[，,。；;]?$/

/** A part of a body by itself: its words, and where they stand. */
interface Clause {
  text: string
  at: number
}

/** A sentence, or its clauses from the first on that opens with a day, where several of them do. */
function clausesByDay(text: string, at: number): Clause[] {
  const clauses = sentences(text, '，,')
  // 各村全面摸底（4月底前完成），水利站组织施工（9月底前完成）
  const closed = text.includes('前完成）') ? clauses.filter(({ text: clause }) => dayBehind.test(clause)) : []
  if (closed.length > 1 && closed.length === clauses.length)
    return clauses.map(({ text: clause, start }) => ({ text: clause, at: at + start }))
  const mayHaveTwo = text.indexOf('前') !== text.lastIndexOf('前')
  const starts = clauses.filter(({ text: clause }) => dayThenAct.test(clause) || (mayHaveTwo && unitsByDay(clause)))
  if (starts.length < 2) return [{ text, at }]
  return starts.map(({ start }, index) => ({ text: text.slice(start, starts[index + 1]?.start), at: at + start }))
}

/** Clauses of one body that each set a deadline of their own: A，6月底前完成；B，年底前完成. A unit named beside them has its part too. */
export function datedDuties(reading: Reading, node: OutlineNode): Duty[] {
  const clauses = node.body.flatMap((part) => {
    // 完成时限：… sets the time of all
    if (part.type !== 'paragraph') return []
    const whole = reading.slice(part)
    if (!mayNameDeadline(whole) || labelLine(whole).length > 0) return []
    // …。责任科室：甲科 完成时限：10月底前: nor is the line of labels behind the text an act
    const words = whole.slice(0, closingLabels(whole)[0]?.start)
    return sentences(words)
      .filter(({ text }) => !'（(〔[【'.includes(text[0] ?? ' '))
      .flatMap(({ text, start }) =>
        mayNameDeadline(text) ? clausesByDay(text, part.start + start) : [{ text, at: part.start + start }],
      )
  })
  if (clauses.length < 2) return []
  const found = clauses.flatMap((clause) => datedDuty(reading, clause))
  return found.filter(({ time }) => time !== undefined).length >= 2 ? found : []
}

function datedDuty(reading: Reading, { text, at }: Clause): Duty[] {
  if (tellsOfPaper(text)) return []
  const time = mayNameDeadline(text)
    ? findTimes(text, reading.times).find(
        (one) => one.kind === 'deadline' && one.edtf !== undefined && !one.quoted && !one.weak && !isAim(text, one),
      )
    : undefined
  // 6月20日前，县住建局公布范围: the day first, then by whom, then what
  const said = besides.replace(opensWithTime.replace(text, ''), '')
  const [, held = '', holders = ''] = heldPart.exec(said) ?? []
  const units = unitsIn(holders)
  const doer = units ? undefined : subjectParties(said)
  // what all are told beside it has no part of its own
  if (!time && !units && (!doer || doer.units.every(isCollective))) return []
  // 各村要于5月底前清运垃圾: what tells them stands before the day
  const told = doer ? said.slice(doer.predicateStart).replace(exhorts, '') : said
  const act = withoutDay(told, time?.text)
  const name = units ? held : answeredBehind.replace(sentenceName(doer ? act.replace(exhorts, '') : act), '')
  // 5月底前: the cell of a table that lies flat, or a line that lost its words
  // 由甲科负责: who answers, and nothing that is to be done
  if (!isWorded(name) || name === '负责') return []
  const where = { start: at, end: at + text.length }
  const named = units ?? doer?.units
  const roles = named ? { responsible: named } : {}
  const when = time && { text: time.text, edtf: time.edtf as string }
  const item = itemOf({ name, text, ...roles, time: when, source: reading.place(where) })
  return [reading.told(item, by('time', where, ['name', ...Object.keys(roles), 'time']))]
}

/** 完成清淤，责任单位为各村: who answers is told behind it. */
const answeredBehind = new WordedPattern(['责任'], /[，,](?:由)?责任(?:单位|部门|科室|人|领导)[为是：:].*$/)

/** 共3座，其中：北塘由甲镇负责，2月底前完工: a part of the whole, and whose it is. */
const heldPart = new WordedPattern(
  ['负责，', '负责,'],
  /^(?:[^，,。；;]{2,20}[，,]其中[，,：:]?)?([^，,。；;：:由]{2,24})由([^，,。；;：:由]{2,40}?)(?:牵头)?负责[，,]/,
)

const exhorts = /^(?:务必|要|应|须|负责)(?=.{2})/

/** 到2026年，建成公厕20座: how far it has come by the end of a year is what the plan aims at, and no act. */
function isAim(text: string, { start, end, text: day }: FoundTime): boolean {
  const whole = start > 0 && text[start - 1] === '到' ? `到${day}` : day
  return whole.startsWith('到') && endOfYear.test(whole) && hasSign(text.slice(end), sign.figure)
}

const endOfYear = /^到20\d\d年[底末]?$/

/** 在11月15日前召开会议: what is done, without the day before it. */
function withoutDay(act: string, day: string | undefined): string {
  if (day === undefined) return act
  // 组织现场会（9月底前）
  const bracket = Math.max(act.indexOf(`（${day}）`), act.indexOf(`（${day}完成）`))
  if (bracket >= 4) return act.slice(0, bracket)
  const opening = '于在'.includes(act[0] ?? ' ') && act.startsWith(day, 1) ? 1 : 0
  if (!act.startsWith(day, opening)) return act
  const end = opening + day.length
  return act.slice('，,'.includes(act[end] ?? ' ') ? end + 1 : end)
}
