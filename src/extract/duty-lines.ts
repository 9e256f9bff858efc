/** Duties that stand one to a line: behind the unit whose it is, behind what is to be done, or before a label of who does it. */

import { sentences } from '../language/brackets.ts'
import { ClosingPattern } from '../language/closing-pattern.ts'
import { isPartyRole, labelLine, labelled } from '../language/labelled.ts'
import { addLabelled } from '../language/labelled-parties.ts'
import { remarkBehind } from '../language/list-remarks.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import type { Roles } from '../language/parties.ts'
import { dueBeside } from '../language/party-clauses.ts'
import { peopleInCharge, peopleNamed } from '../language/people-in-charge.ts'
import { isPersonName } from '../language/person.ts'
import { isPost } from '../language/roster.ts'
import { parseTime } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { workersIn } from '../language/workers.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { by } from './answer.ts'
import { sharedDuty } from './duty-prose.ts'
import { bracketTime, timeIn } from './item-time.ts'
import { itemOf, type Reading } from './reading.ts'

/** What may be a unit before a colon or a dash, and what it is told. */
const unitFirst = /^([^：:，,。；;—]{2,20})(?:[：:]|—{1,2})\s*(?=\S.{3})/

/** 第一队：甲科、乙科，队长周若溪: who is in it, and who heads it. */
const headsTeam = new WordedPattern(
  ['队长', '领队', '组长'],
  /[，,；;：: \u3000](?:队长|领队|组长)[：: \u3000]{0,2}[\u4e00-\u9fff]{2,4}[。；;]?$/,
)

/**
 * 秘书处：申请场地。宣传部：制作海报。 on lines of their own below a heading, or where a copy begins in the middle of
 * them: each line gives its unit something to do.
 */
export function linesByUnit(reading: Reading, node: OutlineNode): Duty[] {
  const parts = node.body.filter(({ type }) => type === 'paragraph')
  if (parts.length < 2 || (node.children.length > 0 && node.level > 0)) return []
  const opened = parts.filter((part) => unitFirst.test(reading.slice(part)))
  if (opened.length < 2 || opened.length * 2 <= parts.length) return []
  const found: Duty[] = []
  for (const part of opened) {
    const text = reading.slice(part)
    const unit = unitFirst.exec(text)?.[1]
    // 评委：李某、周某 says who somebody is
    const called = remarkBehind.replace(unit ?? '', '')
    if (unit === undefined || isPost(unit) || !(unitsIn(called) ?? peopleNamed(unit))) continue
    if (labelLine(text).length > 0 || headsTeam.test(text)) continue
    const share = sharedDuty(text)
    if (!share) continue
    const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(part) })
    found.push(reading.told(item, by('subject', part, [...Object.keys(share), 'time'])))
  }
  return found.length >= 2 && found.length * 2 > parts.length ? found : []
}

/** 主持人, 司仪, 摄影: who somebody is on the day, as whoever holds a post, and nothing that is to be got ready. */
const calledFor = /^[^，,。；;]{0,6}(?:人|员|师|主持|司仪|领队|裁判|裁判长|评委|嘉宾|摄影|摄像)$/

/** Whether what is called a piece of work is only what those people are on the day. */
export function isOnStage(work: string, people: readonly string[]): boolean {
  return isPost(work.replace(/^现场/, '')) || (calledFor.test(work) && people.every(isPersonName))
}

/** 后勤保障：总务处, and 东侧楼梯口（一楼）：温某、闵某（禁止通行）: a piece of work or a place, and nothing behind it but who is there. */
const workAndHolders =
  /^([^：:，,。；;（(—]{2,20}(?:[（(][^（()）]{1,8}[）)])?)(?:[：:]|—{1,2})\s*([^：:。；;（(]{2,60})(?:[（(]([^（()）]{2,30})[）)])?[。；;]?$/

/** 办公室，3月8日前完成, 团委，负责签到: by when and what, behind who does it. */
const behindHolders = /(?:[，,]|—{1,2})(?=负责|协助|\d{1,2}月|于\d|每[天日周月季]).*$/

/** 带班领导 李某，值班人员 周某: what part they have on that day. */
const onDuty = new WordedPattern(['带班', '值班', '值守'], /(?:带班|值班|值守)(?:领导|人员|干部|员|长)[ \u3000]*/g)

/** 2月10日（周一）：李某、周某: whose day it is. */
const dayAlone = new OpeningPattern('0123456789', /^\d{1,2}月\d{1,2}日(?:[（(][^（()）]{1,6}[）)])?$/)

/** Such works on lines of their own below 人员分工. */
export function linesByWork(reading: Reading, node: OutlineNode): Duty[] {
  const lines = node.children.length > 0 ? [] : linesOrSentences(reading, node.body)
  return lines.length < 2 ? [] : worksWithHolders(reading, lines, (named) => named.length > 0)
}

/** Paragraphs, or the sentences of one that stands alone: 主持：温某。音响：信息组。会场布置：总务处。 */
function linesOrSentences(reading: Reading, body: readonly OutlineNode['body'][number][]): Span[] {
  const lines = body.filter(({ type }) => type === 'paragraph')
  const [line] = lines
  if (!line || lines.length > 1) return lines
  return sentences(reading.slice(line), '。；;\n').map(({ text, start }) => ({
    start: line.start + start,
    end: line.start + start + text.length,
  }))
}

/** Such places, or parts of a duty, below it: where people are told by name. 地点：图书馆 tells of the duty itself. */
export function placesManned(reading: Reading, node: OutlineNode): Duty[] {
  const lines = node.children.length > 0 ? [] : node.body.filter(({ type }) => type === 'paragraph')
  return worksWithHolders(reading, lines, (named) => named.some(isPersonName))
}

function worksWithHolders(
  reading: Reading,
  lines: readonly Span[],
  areHolders: (named: readonly string[]) => boolean,
): Duty[] {
  const areMost = (parts: readonly Span[]) => parts.length > 1 && parts.length * 2 > lines.length
  const short = lines.filter((line) => isParted(reading.slice(line)))
  // a line with a label of its own (责任单位：) is none of such a list
  const parts = areMost(short) ? short.filter((line) => labelLine(reading.slice(line)).length === 0) : []
  if (!areMost(parts)) return []
  const found: Duty[] = []
  let read = 0
  const parted = parts.map((part) => ({ part, match: workAndHolders.exec(reading.slice(part)) }))
  // 食堂及后院 among other places is none of those who have them
  const works = parted.filter(({ match }) => match && !unitsIn(match[1] as string))
  const listed = works.length * 2 > parts.length ? parted : works
  for (const { part, match } of listed) {
    const text = reading.slice(part)
    const [, work, holders, remark] = match ?? []
    if (work === undefined || holders === undefined) continue
    read++
    // 会场布置：总务处, 场地布置：温某负责舞台和灯光
    const named = onDuty.replace(holders.replace(behindHolders, ''), '').trim()
    const workers = workersIn(named) ?? peopleInCharge(holders)
    if (!workers || !areHolders(workers) || isOnStage(work, workers)) continue
    // 财务部，每周五大扫除; 财务部（每日清扫）
    const when = behindHolders.test(holders) ? holders : (remark ?? (dayAlone.test(work) ? work : ''))
    const time = when === '' ? undefined : timeIn(reading, when)
    const item = itemOf({ name: work, text, responsible: workers, time, source: reading.place(part) })
    found.push(reading.told(item, by('label', part, ['name', 'responsible', 'time'])))
  }
  return found.length >= 2 && read * 2 > lines.length ? found : []
}

/** Whether a line may name a work and who does it; one that is longer is none of such a list. */
function isParted(text: string): boolean {
  return text.length <= 100 && (text.includes('：') || text.includes(':') || text.includes('—'))
}

const columnGap = /[ \u3000]{2,}/
/** What parts a work from the label behind it: wide blanks, a dash, or a comma. */
const beforeLabel = new ClosingPattern(' \u3000—，,；;', /\S(?:[ \u3000]{2,}|—{1,2}|[，,；;])$/)

/** 跳绳比赛负责人：周某: an event with nothing between it and the label. */
const eventBeforeLabel = new ClosingPattern(
  '赛动演出会览式座',
  /[\u4e00-\u9fff]{2}(?:[比竞赛]赛|活动|[展汇]演|演出|晚会|展览|仪式|讲座)$/,
)

/**
 * 3月　诵读比赛　责任人：李某, 补种行道树——责任人：李某，4月5日完成 on lines of their own: a work, before it its time, and behind it
 * who answers, and by when.
 */
export function linesBeforeLabel(reading: Reading, node: OutlineNode): Duty[] {
  const parts = node.body.filter(({ type }) => type === 'paragraph')
  if (parts.length < 2) return []
  const found: Duty[] = []
  for (const part of parts) {
    const text = reading.slice(part)
    const labels = labelled(text, reading.outline.labels)
    const before = text.slice(0, labels[0]?.start)
    if (labels.length === 0 || before.length > longestWork) return []
    if (!beforeLabel.test(before) && !eventBeforeLabel.test(before)) return []
    const roles: Roles = {}
    let due: string | undefined
    for (const { role, value } of labels) {
      if (role === 'time') due ??= value
      if (!isPartyRole(role)) continue
      const { value: named, time } = dueBeside(value)
      addLabelled(roles, role, named)
      due ??= time
    }
    const columns = before
      .replace(/(?:—{1,2}|[，,；;])$/, '')
      .trim()
      .split(columnGap)
    const first = columns.length > 1 ? parseTime(columns[0] as string, reading.times) : undefined
    const name = columns.slice(first?.edtf === undefined && first?.rrule === undefined ? 0 : 1).join(' ')
    const time = due === undefined ? (first ?? timeIn(reading, before)) : bracketTime(reading, due, true)
    const item = itemOf({ name, text, ...roles, time, source: reading.place(part) })
    found.push(reading.told(item, by('label', part, ['name', ...Object.keys(roles), 'time'])))
  }
  return found
}

const longestWork = 60
