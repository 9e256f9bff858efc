/** Ticked checklists, read and held against the plan: what they tick that the plan does not have is said. */

import { walkItems } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { decode } from '../../read/decode.ts'
import { printableLine } from '../../render/printable.ts'
import { idInComment, ticksIn } from '../../render/progress/ticks.ts'
import { bytesOf, refuseStdinTwice } from '../inputs.ts'
import { type Session, shownName } from '../session.ts'

/** The ids that are ticked in any of the checklists, as comments have them. */
export async function tickedIn(
  paths: readonly string[],
  plans: readonly Plan[],
  planPath: string,
  session: Session,
): Promise<Set<string>> {
  refuseStdinTwice([planPath, ...paths])
  const kinds = new Map<string, string>()
  for (const plan of plans) for (const { kind, item } of walkItems(plan)) kinds.set(idInComment(item.id), kind)
  const ticked = new Set<string>()
  let others = 0
  for (const path of paths) {
    const ticks = ticksIn(decode(await bytesOf(path, session.io), path))
    if (ticks.length === 0) session.say({ code: 'progress-no-ticks', values: { file: shownName(path) } })
    for (const { id, checked, line } of ticks) {
      const kind = kinds.get(id.replace(/-material-\d+$/, '')) ?? kinds.get(id)
      if (kind === undefined) {
        session.say({
          code: 'progress-unknown-id',
          values: { file: shownName(path), line, id: printableLine(id.slice(0, 200)) },
        })
      } else if (checked && kinds.get(id) === 'duty') ticked.add(id)
      else if (checked) others += 1
    }
  }
  if (others > 0) session.say({ code: 'progress-others', values: { count: others } })
  return ticked
}
