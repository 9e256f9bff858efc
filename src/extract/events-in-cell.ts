/** 新春扫街 新春联欢会 in one cell of a calendar, and 街坊 全体会员 in that of those who take part: as many events as people. */

import { unitList } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import type { Duty } from '../plan/plan.ts'
import type { Reading } from './reading.ts'

const blanks = /[ \u3000]+/

/** The events of a row, each with those who take part in it; the row alone where the cells do not say so. */
export function eventsIn(reading: Reading, names: string, people: string, row: Duty): Duty[] {
  const events = names.split(blanks)
  const each = people.split(blanks)
  if (events.length < 2 || each.length !== events.length || row.text !== undefined || !events.every(isWorded))
    return [row]
  const { id, ...rest } = row
  return events.map((name, index) =>
    reading.retold({ ...rest, id, name, participants: unitList(each[index] as string) } as Duty, row),
  )
}
