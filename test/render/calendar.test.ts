/** Calendars: RFC 5545 to the letter, the right days, the same UIDs, and nothing that a name could break. */

import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { dayNumber, isoDay } from '../../src/plan/time-span.ts'
import { calendar } from '../../src/render/calendar/calendar.ts'
import { recurringDays } from '../../src/render/calendar/recurrence.ts'
import { cpuClock } from '../cpu-clock.ts'

const today = dayNumber(2025, 6, 1)

const source = {
  fangan: 1,
  title: '云汀镇秋季道路养护方案',
  phases: [
    { name: '排查阶段', time: { edtf: '2025-09' } },
    { name: '养护阶段', time: { edtf: '2025-10/2025-12' } },
  ],
  duties: [
    {
      id: 'd1',
      name: '修补路面，清沟;补线',
      lead: ['交通办'],
      place: '村道',
      text: '先急后缓。\n逐段验收。',
      time: { text: '11月底前', edtf: '../2025-11-30' },
      duties: [{ id: 'd1a', name: '修补主干道', time: { edtf: '2025-11-01/2025-11-03' } }],
    },
    { id: 'd2', name: '巡查', phase: '养护阶段', lead: ['各村'], time: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' } },
    { id: 'd3', name: '全年养护', lead: ['各村'], time: { text: '长期', edtf: '2025' } },
    { id: 'd4', name: '年份不明', lead: ['各村'], time: { edtf: 'XXXX-05-01' } },
    { id: 'd5', name: '择期', lead: ['各村'], time: { text: '择期' } },
    { id: 'd6', name: '已完成的', lead: ['各村'], status: 'done', time: { edtf: '../2025-09-10' } },
    { id: 'd7', name: '不再做的', lead: ['各村'], status: 'dropped', time: { edtf: '../2025-09-11' } },
    { id: 'd8', name: '开工', lead: ['各村'], time: { edtf: '2025-10-08/..' } },
  ],
}
const plan = canonical(source)

/** The properties of each event, unfolded as the standard says. */
function eventsOf(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = []
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    const at = line.indexOf(':')
    if (line === 'BEGIN:VEVENT') events.push({})
    const event = events.at(-1)
    const key = line.slice(0, at)
    if (event && key !== 'BEGIN' && key !== 'END' && !(key in event)) event[key] = line.slice(at + 1)
  }
  return events
}

const wellFormed = (text: string) => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(Buffer.from(text).toString()).toBe(text)
  const root = new ICAL.Component(ICAL.parse(text))
  const events = root.getAllSubcomponents('vevent')
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length)
  return events
}

describe('a calendar', () => {
  const { text, events: count, without } = calendar([plan], { today, alarm: 'P3D' })
  const events = eventsOf(text)
  const named = (name: string) => events.find(({ SUMMARY }) => SUMMARY?.includes(name))

  it('is well formed', () => {
    expect(wellFormed(text)).toHaveLength(count)
    expect(count).toBe(8)
    expect(without).toBe(3)
  })

  it('has phases as they run and duties on their last day', () => {
    expect(named('排查阶段')).toMatchObject({ 'DTSTART;VALUE=DATE': '20250901', 'DTEND;VALUE=DATE': '20251001' })
    expect(named('截止：修补路面')).toMatchObject({
      'DTSTART;VALUE=DATE': '20251130',
      'DTEND;VALUE=DATE': '20251201',
      DTSTAMP: '20250601T000000Z',
      SUMMARY: '截止：修补路面，清沟\\;补线',
      LOCATION: '村道',
      DESCRIPTION: '牵头单位：交通办\\n时限：11月底前\\n先急后缓。\\n逐段验收。',
      TRIGGER: '-P3D',
    })
    expect(named('修补主干道')).toMatchObject({ 'DTSTART;VALUE=DATE': '20251101', 'DTEND;VALUE=DATE': '20251104' })
    expect(named('开始：开工')).toMatchObject({ 'DTSTART;VALUE=DATE': '20251008' })
    expect(named('已完成：已完成的')?.TRIGGER).toBeUndefined()
    expect(named('不再做的')?.STATUS).toBe('CANCELLED')
  })

  it('has what comes again from the first day of its phase to the last', () => {
    expect(named('巡查')).toMatchObject({
      'DTSTART;VALUE=DATE': '20251005',
      RRULE: 'FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20251231',
    })
  })

  it('keeps its UIDs when the plan and the day change', () => {
    const uids = (one: Plan, day: number) => eventsOf(calendar([one], { today: day }).text).map(({ UID }) => UID)
    const changed = structuredClone(source)
    for (const duty of changed.duties) duty.name = `新${duty.name}`
    changed.duties.reverse()
    expect(new Set(uids(canonical(changed), today + 100))).toEqual(new Set(uids(plan, today)))
  })

  it('is that of one unit, with the parts of what it has and the phases', () => {
    const ours = eventsOf(calendar([plan], { today, unit: '交通办' }).text).map(({ SUMMARY }) => SUMMARY)
    expect(ours).toEqual(['排查阶段', '养护阶段', '截止：修补路面，清沟\\;补线', '修补主干道'])
  })

  it('takes several plans', () => {
    wellFormed(calendar([plan, canonical({ ...source, title: '另一方案' })], { today }).text)
  })
})

describe('the first day of a rule', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=10', '2025-06-10'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2025-06-30'],
    ['FREQ=MONTHLY;BYDAY=2SU', '2025-06-08'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2025-06-27'],
    ['FREQ=MONTHLY;INTERVAL=3', '2025-06-01'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2025-06-30'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2025-06-02'],
    ['FREQ=WEEKLY;INTERVAL=2', '2025-06-01'],
    ['FREQ=DAILY', '2025-06-01'],
    ['RRULE:FREQ=WEEKLY;BYDAY=FR', '2025-06-06'],
  ])('%s is %s', (rule, first) => {
    const days = recurringDays(rule, today)
    expect(days && isoDay(days.first)).toBe(first)
    // The library finds the same day.
    const start = ICAL.Time.fromDateString(first)
    expect(
      ICAL.Recur.fromString(days?.rule ?? '')
        .iterator(start)
        .next()
        ?.toString(),
    ).toBe(first)
  })

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY',
    'FREQ=DAILY;UNTIL=20200101',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=DAILY\nATTACH:file:///etc/passwd',
    'BYDAY=MO',
    '每月',
    'FREQ=DAILY;'.repeat(2000),
  ])('%s has none', (rule) => expect(recurringDays(rule, today)).toBeUndefined())
})

const names = [
  'a\r\nATTACH:file:///etc/passwd\r\nX:',
  '\u001b[31m红\u202e\u0000',
  '半\ud800字',
  'a,b;c\\n"d":',
  '很长的名称'.repeat(1000),
  '😀'.repeat(200),
]

it.each(names)('takes the name %# as text', (name) => {
  const hostile = canonical({
    fangan: 1,
    title: name,
    document: { number: name },
    phases: [{ name, time: { edtf: '2025-03' } }],
    duties: [
      { id: name, name, lead: [name], place: name, text: name, time: { text: name, edtf: '../2025-05-01' } },
      { id: name, name, lead: [name], time: { text: name, rrule: 'FREQ=DAILY' } },
      { name, time: { rrule: name } },
    ],
  })
  const { text } = calendar([hostile], { today, unit: name, alarm: 'PT12H' })
  expect(wellFormed(text)).toHaveLength(3)
  expect(text).not.toMatch(/^ATTACH/m)
})

it('writes 2,000 duties in no time, and twice as many in about twice as much', () => {
  const time = (count: number) => {
    const many = canonical({
      ...source,
      duties: Array.from({ length: count }, (_, at) => ({
        name: `修补第${at}段`,
        lead: [`第${at % 50}村`],
        time: at % 2 === 0 ? { edtf: '../2025-11-30' } : { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' },
      })),
    })
    const spent = cpuClock()
    calendar([many], { today, alarm: 'P1D' })
    return spent()
  }
  time(500)
  const [one, two] = [time(2000), time(4000)]
  expect(one).toBeLessThan(3000)
  expect(two).toBeLessThan(one * 4 + 500)
})
