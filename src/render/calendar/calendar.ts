/**
 * Events as one iCalendar file (RFC 5545). The library folds lines by bytes and escapes text; the days are days, without
 * a time of day, so that they are the same day wherever they are read.
 */

import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import type { Plan } from '../../plan/plan.ts'
import { isoDay } from '../../plan/time-span.ts'
import { printable, printableLine } from '../printable.ts'
import { type CalendarEvent, type EventOptions, planEvents } from './events.ts'

export interface CalendarOptions extends EventOptions {
  /** How long before a deadline to remind, as RFC 5545 writes it: `P3D`. */
  alarm?: string
}

// A line has 75 bytes, and the library does not count the space that a folded one begins with.
ICAL.foldLength = 74

/** Longer titles are cut: a calendar shows a line of them. */
const longestTitle = 200

/** The calendar of plans, and how many items have a time that is on no day. */
export function calendar(
  plans: readonly Plan[],
  options: CalendarOptions,
): { text: string; events: number; without: number } {
  const root = new ICAL.Component('vcalendar')
  root.addPropertyWithValue('prodid', '-//fangan//fangan//ZH')
  root.addPropertyWithValue('version', '2.0')
  root.addPropertyWithValue('calscale', 'GREGORIAN')
  const title = plans.map((plan) => plan.title).join('；')
  root.addPropertyWithValue(
    'x-wr-calname',
    shortened(options.unit === undefined ? title : `${title}（${options.unit}）`),
  )
  const taken = new Map<string, number>()
  let count = 0
  let without = 0
  for (const plan of plans) {
    const found = planEvents(plan, options)
    without += found.without
    count += found.events.length
    for (const event of found.events) root.addSubcomponent(component(event, uid(plan, event, taken), plan, options))
  }
  return { text: `${root.toString()}\r\n`, events: count, without }
}

function component(event: CalendarEvent, id: string, plan: Plan, { today, alarm }: CalendarOptions): ICAL.Component {
  const written = new ICAL.Component('vevent')
  written.addPropertyWithValue('uid', id)
  written.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${isoDay(today)}T00:00:00Z`))
  written.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(isoDay(event.from)))
  // The end of days is the day on which they are over.
  written.addPropertyWithValue('dtend', ICAL.Time.fromDateString(isoDay(event.to + 1)))
  if (event.rule !== undefined) written.addPropertyWithValue('rrule', ICAL.Recur.fromString(event.rule))
  const title = shortened(event.title)
  written.addPropertyWithValue('summary', title)
  const description = printable(event.description)
  if (description !== '') written.addPropertyWithValue('description', description)
  if (event.place !== undefined) written.addPropertyWithValue('location', printableLine(event.place))
  written.addPropertyWithValue('categories', shortened(plan.title))
  if (event.isCancelled) written.addPropertyWithValue('status', 'CANCELLED')
  // Nobody is busy for the whole of such a day.
  written.addPropertyWithValue('transp', 'TRANSPARENT')
  if (alarm !== undefined && event.isDue && !event.isCancelled) {
    const reminder = new ICAL.Component('valarm')
    reminder.addPropertyWithValue('action', 'DISPLAY')
    reminder.addPropertyWithValue('trigger', ICAL.Duration.fromString(`-${alarm}`))
    reminder.addPropertyWithValue('description', title)
    written.addSubcomponent(reminder)
  }
  return written
}

function shortened(text: string): string {
  const characters = Array.from(printableLine(text.slice(0, 4 * longestTitle)))
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`
}

/** From the plan (by its number, or its title) and the id of the item; ids that a plan has twice are counted. */
function uid(plan: Plan, { id }: CalendarEvent, taken: Map<string, number>): string {
  const key = `${plan.document?.number ?? plan.title}\n${id}`
  const repeat = (taken.get(key) ?? 0) + 1
  taken.set(key, repeat)
  const hash = createHash('sha256')
    .update(repeat === 1 ? key : `${key}\n${repeat}`)
    .digest('hex')
  return `${hash.slice(0, 32)}@fangan`
}
