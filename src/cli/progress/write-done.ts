/**
 * What a checklist shows as done, written into the plan file. The new text has to read as the plan with these duties
 * done and nothing else changed, or the file is left as it is.
 */

import { isDeepStrictEqual } from 'node:util'
import { applyEdits } from '../../edit/apply-edits.ts'
import { markDone } from '../../edit/mark-done.ts'
import { walkItems } from '../../plan/items.ts'
import type { Duty, Plan } from '../../plan/plan.ts'
import { printableLine } from '../../render/printable.ts'
import { idInComment } from '../../render/progress/ticks.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Edit } from '../../source/mapped-text.ts'
import type { Input } from '../inputs.ts'
import { readPlanText } from '../plan-text.ts'
import type { Session } from '../session.ts'

/** The plans as they now stand. Throws an `InputError` where the file cannot be written. */
export function writeDone(
  input: Input,
  path: string,
  ticked: ReadonlySet<string>,
  done: string | undefined,
  session: Session,
): Plan[] {
  const { text, bytes } = input
  if (path === '-') throw new InputError({ code: 'usage-write-stdin' })
  if (!bytes) throw new InputError({ code: 'progress-document' }, { file: path, hint: { code: 'hint-parse-first' } })
  if (!Buffer.from(text).equals(bytes)) throw new InputError({ code: 'progress-encoding' }, { file: path })
  const edits: Edit[] = []
  let count = 0
  const wanted = input.plans.map(({ plan, root, origin }) => {
    const expected = structuredClone(plan)
    for (const { item, pointer } of dutiesToMark(expected, ticked)) {
      const own = root && markDone(pointer, root, text, done)
      if (own) {
        edits.push(...own)
        count += 1
        item.status = 'done'
        if (done !== undefined) item.done ??= done
      } else {
        const line = origin.locate(pointer)?.start.line ?? 1
        session.say({ code: 'progress-not-marked', values: { file: path, line, name: printableLine(item.name) } })
        session.raise(1)
      }
    }
    return expected
  })
  if (count === 0) {
    session.say({ code: 'progress-nothing' })
    return wanted
  }
  const written = applyEdits(text, edits)
  const plans = readPlanText(written, path).plans.map(({ plan }) => plan)
  if (!isDeepStrictEqual(plain(plans), plain(wanted))) throw new InputError({ code: 'progress-unsafe' }, { file: path })
  session.io.writeFiles(new Map([[path, written]]), { force: true })
  session.say({ code: 'progress-wrote', values: { path, count } })
  return plans
}

/** Duties that a tick stands for and that are not done yet; with a duty go its parts that say they are not. */
function dutiesToMark(plan: Plan, ticked: ReadonlySet<string>): { item: Duty; pointer: string }[] {
  const under = new Set<unknown>()
  const found: { item: Duty; pointer: string }[] = []
  for (const { kind, item, pointer, parent } of walkItems(plan)) {
    if (kind !== 'duty') continue
    const isTicked = ticked.has(idInComment(item.id))
    const isUnder = parent !== undefined && under.has(parent.item)
    if (item.status === 'dropped') continue
    if (isTicked || isUnder) under.add(item)
    if (item.status !== 'done' && (isTicked || (isUnder && item.status !== undefined))) found.push({ item, pointer })
  }
  return found
}

/** Without what is undefined and without the order of keys. */
function plain(plans: readonly Plan[]): unknown {
  return JSON.parse(JSON.stringify(plans))
}
