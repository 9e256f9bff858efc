/** `fangan calendar`: deadlines, phases and what comes again, as a file that calendars import. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import { requireUnit } from '../selection.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {
  unit?: string
  alarm?: string
}

export function calendarCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .argument('<file...>', help['argument-files'])
    .option('--unit <name>', help['option-unit'])
    .option('--alarm <time>', help['option-alarm'], duration)
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { readPlans } = await import('../inputs.ts')
    const plans = await readPlans(files, session, flags)
    if (plans.length === 0) return
    await requireUnit(plans, flags.unit)
    const { calendar } = await import('../../render/calendar/calendar.ts')
    const { dayNumber } = await import('../../plan/time-span.ts')
    const [year, month, day] = session.io.today().split('-').map(Number) as [number, number, number]
    const { text, events, without } = calendar(plans, { ...flags, today: dayNumber(year, month, day) })
    deliver(text, flags, session)
    session.say({ code: 'calendar-summary', values: { events, without } })
  })
}

/** `3d`, `12h`, `2w` as RFC 5545 writes them. */
function duration(value: string): string {
  const [, count, unit] = /^([1-9]\d{0,3})([mhdw])$/i.exec(value) ?? []
  if (count === undefined) throw new InputError({ code: 'usage-bad-alarm', values: { value } })
  return { m: `PT${count}M`, h: `PT${count}H`, d: `P${count}D`, w: `P${count}W` }[
    (unit as string).toLowerCase()
  ] as string
}
