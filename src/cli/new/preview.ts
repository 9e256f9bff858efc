/** What a plan file holds, before it is written: its first lines, and a small table of its parts. */

import width from 'fast-string-width'
import { periodOfPhases } from '../../draft/schedule.ts'
import { countDuties } from '../../draft/template.ts'
import { type DraftWords, filled } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { isoDay } from '../../plan/time-span.ts'
import { clean, cut } from './screen.ts'

/** More findings than this are only counted. */
const mostFindings = 3

/** The lines of the preview, none wider than the terminal; `findings` are what the check has to say, in words. */
export function preview(
  text: string,
  plan: Plan,
  findings: readonly { line: number; message: string }[],
  words: DraftWords,
  { columns, rows }: { columns: number; rows: number },
): string {
  // What stands above the plan explains the format, and the writer is about to read it.
  const all = text
    .slice(Math.max(0, text.search(/^fangan:/m)))
    .trimEnd()
    .split('\n')
  const room = Math.max(8, Math.min(24, rows - 16))
  const shown = all.slice(0, room).map((line) => cut(`  ${clean(line)}`, columns))
  if (all.length > room) shown.push(`  ${filled(words['preview-more'], { count: all.length - room })}`)
  const table = partsOf(plan, findings.length, words)
  const column = Math.max(...table.map(([name]) => width(name))) + 2
  const lines = table.map(([name, value]) =>
    cut(`  ${name}${' '.repeat(column - width(name))}${clean(value)}`, columns),
  )
  const told = findings
    .slice(0, mostFindings)
    .map((found) => cut(`    ${clean(filled(words['preview-line'], found))}`, columns))
  return ['', ...shown, '', ...lines, ...told, ''].join('\n')
}

function partsOf(plan: Plan, findings: number, words: DraftWords): [name: string, value: string][] {
  const { title, document, phases = [], organizations = [], platforms = [], teams = [], targets = [], duties } = plan
  const period = periodOfPhases(phases)
  const days = period ? `  ${isoDay(period.from)} — ${isoDay(period.to)}` : ''
  const check = findings === 0 ? words['preview-sound'] : filled(words['preview-findings'], { count: findings })
  return [
    [words['ask-title'], title],
    [words['ask-issuer'], document?.issuer ?? '—'],
    [words['part-phases'], `${phases.length}${days}`],
    [words['preview-organizations'], String(organizations.length)],
    [words['part-platforms'], String(platforms.length)],
    [words['part-teams'], String(teams.length)],
    [words['preview-targets'], String(targets.length)],
    [words['part-duties'], String(countDuties(duties))],
    ['fangan check', check],
  ]
}
