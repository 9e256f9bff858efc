/** Duties listed below the name of a month, a quarter or a phase, one to a line: each is due in it, where it sets no time of its own. */

import { type Piece, sentences } from '../language/brackets.ts'
import { labelLine, labelled } from '../language/labelled.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { isWorded } from '../language/worded.ts'
import { cutHeading } from '../outline/heading.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { timeIn } from './item-time.ts'
import type { Reading } from './reading.ts'

/** A clause of a list of acts is no longer. */
const longestAct = 40

/**
 * What is done in a period whose items are not counted, each as if it had a heading of its own: the lines below 九月, or
 * the clauses of 九月：制定计划；召开家长会。 Lines of labels tell of one act, which the line before them names.
 */
export function actsIn(reading: Reading, heading: OutlineNode): OutlineNode[] {
  const lines: Span[] = heading.body.filter(({ type }) => type === 'paragraph')
  if (lines.length < heading.body.length) return []
  if (lines.some((line) => labelLine(reading.slice(line)).length > 0)) return actNamed(reading, heading, lines)
  const { number: _, mark: __, ...period } = heading
  const acts = lines.length > 1 ? lines : lines.flatMap((line) => clausesOf(reading, line))
  // a line of which only its marks are left says nothing
  const said = acts.filter((span) => isWorded(reading.slice(span)))
  return said.map((span) => {
    const text = reading.slice(span)
    const { name, body } = cutHeading(text, 0)
    const rest = { type: 'paragraph' as const, start: span.start + body, end: span.end }
    return {
      ...period,
      start: span.start,
      name: { start: span.start + name.start, end: span.start + name.end },
      body: rest.end - rest.start > 1 ? [rest] : [],
      children: [],
      parent: heading,
    }
  })
}

/** 3月 召开动员会, 第一季度，摸清底数, 4—5月集中清理, 5月8日（周四）各班排练, 周一：主题班会, 4月底前，各村登记: the period that a line opens with. */
const openingPeriod = new OpeningPattern(
  '0123456789一二三四五六七八九十元第上下周星',
  /^(?:20\d\d年)?(?:\d{1,2}月\d{1,2}[日号](?:[—\-－–~～至到]{1,2}(?:\d{1,2}月)?\d{1,2}[日号])?(?:[（(](?:周|星期)[一二三四五六日天][）)])?(?:[上下]午|晚上?)?|(?:周|星期)[一二三四五六日天](?=[：:])|\d{1,2}(?:[—\-－–~～至到、]{1,2}\d{1,2})?月(?:份|[上中下]旬|[初中底末])?(?:[—\-－–~～至到]{1,2}\d{1,2}月(?:份|[上中下]旬|[初中底末])?)?|[一二三四五六七八九十元]{1,2}月份?|第?[一二三四]季度|[上下]半年)(?:[之以]?前)?[ \u3000，,：:]{0,4}(?=[\u4e00-\u9fff“《]{2})(?![至到起为是的内前之以])/,
)

/** A calendar has so many lines at least. */
const fewestPeriods = 3

/** Lines that each open with a period: what is done in it, as if it had a heading of its own, with the period. */
export function actsByPeriod(reading: Reading, heading: OutlineNode): { act: OutlineNode; period: string }[] {
  if (heading.children.length > 0) return []
  const paragraphs = heading.body.filter(({ type }) => type === 'paragraph')
  const lines = paragraphs.length === 1 ? clausesByPeriod(reading, paragraphs[0] as Span) : paragraphs
  if (lines.length < fewestPeriods) return []
  const found = []
  for (const line of lines) {
    const text = reading.slice(line)
    const period = openingPeriod.exec(text)?.[0]
    if (period === undefined) return []
    const { name, body } = cutHeading(text, period.length)
    const act = {
      ...heading,
      start: line.start,
      name: { start: line.start + name.start, end: line.start + name.end },
      // who does it is told before the name is over
      body: body < text.length ? [{ type: 'paragraph' as const, start: line.start + name.start, end: line.end }] : [],
      parent: heading,
    }
    found.push({ act, period: period.replace(/(?<![ \u3000，,：:])[ \u3000，,：:]+$/, '') })
  }
  return found
}

/** 3月由县商务局征集产品；4月，县供销社组织对接会。同时…: the same in one paragraph; what opens with no period goes on with what stands before it. */
function clausesByPeriod(reading: Reading, paragraph: Span): Span[] {
  const clauses = sentences(reading.slice(paragraph), '。；;')
  if (clauses.length < fewestPeriods) return []
  const opened = clauses.filter(({ text }) => openingPeriod.test(text))
  if (opened[0] !== clauses[0] || opened.length * 3 < clauses.length * 2) return []
  return opened.map(({ start }, index) => ({
    start: paragraph.start + start,
    end: opened[index + 1] ? paragraph.start + (opened[index + 1] as Piece).start : paragraph.end,
  }))
}

/** 召开动员会，明确分工； and 制定台账。 on lines of their own: a list whose items have lost their numbers, or never had any. */
export function actsListed(reading: Reading, heading: OutlineNode): OutlineNode[] {
  if (heading.body.length < 2) return []
  const items = heading.body.filter((line) => !endsIn('：:', reading.slice(line)))
  const isList = items.length > 1 && items.slice(0, -1).every((line) => endsIn('；;', reading.slice(line)))
  return isList ? actsIn(reading, { ...heading, body: items }) : []
}

function endsIn(marks: string, line: string): boolean {
  return marks.includes(line.trimEnd().at(-1) ?? ' ')
}

/** 三月主题：学雷锋。 and then 活动内容：…, 责任人：…: the theme is what the act is called. */
function actNamed(reading: Reading, heading: OutlineNode, lines: readonly Span[]): OutlineNode[] {
  const [theme, ...told] = lines
  if (theme === undefined || told.length === 0 || labelled(reading.slice(theme)).length > 0) return []
  const { name } = cutHeading(reading.slice(theme), 0)
  const { number: _, mark: __, ...period } = heading
  return [
    {
      ...period,
      start: theme.start,
      name: { start: theme.start + name.start, end: theme.start + name.end },
      body: told.map((line) => ({ type: 'paragraph' as const, ...line })),
      children: [],
      parent: heading,
    },
  ]
}

/** The same of the lines below a heading; what stands on its own line tells what it is about. */
export function actsBelow(reading: Reading, heading: OutlineNode): OutlineNode[] {
  const [first] = heading.body
  const isBelow = first !== undefined && reading.slice({ start: heading.name.end, end: first.start }).includes('\n')
  return isBelow ? actsIn(reading, heading) : []
}

/** The acts that a line lists; the whole line, where what stands between its marks is too long to be one, in a bracket or behind a label. */
function clausesOf(reading: Reading, line: Span): Span[] {
  const words = reading.slice(line)
  const clauses = sentences(words, '。；;')
  const areActs =
    labelled(words).length === 0 && clauses.every(({ text }) => text.length <= longestAct && !/^[（(]/.test(text))
  if (!areActs) return [line]
  return clauses.map(({ text, start }) => ({ start: line.start + start, end: line.start + start + text.length }))
}

/** The duties below the heading of a period, in that period. */
export function dueIn(reading: Reading, heading: OutlineNode, duties: readonly Duty[]): Duty[] {
  const period = timeIn(reading, reading.name(heading))
  if (period?.edtf === undefined) return [...duties]
  const { edtf } = period
  return duties.map((duty) => {
    const own = duty.time?.edtf
    // 召开上半年分析会 in 六月份: what it is about began before, and is no time to do it
    const setsNone = own === undefined ? duty.time?.rrule === undefined : isPartOf(edtf, own)
    return setsNone ? reading.retold({ ...duty, time: period }, duty) : duty
  })
}

/** Whether a period lies within a longer one of which both ends are known; both in EDTF. */
function isPartOf(period: string, longer: string): boolean {
  const [from, to] = longer.split('/')
  if (from === undefined || to === undefined || from === '..' || to === '..' || longer === period) return false
  const [first = '', last = first] = period.split('/')
  return from <= first && last <= to
}
