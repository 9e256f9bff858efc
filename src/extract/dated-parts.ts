/** The parts of one body that each have a last day of their own, and the unit named beside it. */

import { sentences } from '../language/brackets.ts'
import { closingLabels, labelLine } from '../language/labelled.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { opensWithTime } from '../language/opening-time.ts'
import { hasSign, sign } from '../language/signs.ts'
import { subjectParties } from '../language/subject.ts'
import { type FoundTime, findTimes, mayNameDeadline } from '../language/times.ts'
import { isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { tellsOfPaper } from './of-paper.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** 其中，…, 同时，…: what opens a clause beside others. */
export const besides = new OpeningPattern('其同', /^(?:其中|同时)[，,：:]?/)

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
