/** The plans of an input, divided as the command line asks; what cannot be divided is said. */

import { repeatedId, type Split, splitByPhase, splitByUnit } from '../../divide/split.ts'
import type { KnownUnit } from '../../divide/units.ts'
import { itemName } from '../../plan/items.ts'
import { near } from '../../plan/near-word.ts'
import { InputError } from '../../source/diagnostic.ts'
import { type InputPlan, readPlans } from '../inputs.ts'
import type { ReadingOptions } from '../options.ts'
import { unknownUnit } from '../selection.ts'
import type { Session } from '../session.ts'

interface Wish extends ReadingOptions {
  by: 'unit' | 'phase'
  unit?: string
}

export async function divided(path: string, wish: Wish, session: Session): Promise<Split[]> {
  const { by, unit } = wish
  if (by === 'phase' && unit !== undefined) {
    throw new InputError({ code: 'usage-conflict', values: { option: '--unit', other: '--by phase' } })
  }
  const { units } = (await session.configs.of(path)).config
  const splits: Split[] = []
  const all = new Set<string>()
  await readPlans([path], session, wish, ({ file, plans }) => {
    for (const one of plans) {
      refuseRepeatedId(one, file)
      const split = by === 'phase' ? splitByPhase(one.plan) : splitByUnit(one.plan, options(units, unit))
      if (unit !== undefined) for (const { name } of splitByUnit(one.plan, options(units)).shares) all.add(name)
      splits.push(split)
    }
    if (splits.some(({ shares, rest }) => shares.length > 0 || rest)) return
    if (unit !== undefined) throw unknownUnit(unit, Array.from(all), near)
    throw new InputError({ code: 'split-empty' }, { file })
  })
  return splits
}

function options(units: readonly KnownUnit[] | undefined, unit?: string) {
  return { ...(units ? { units } : {}), ...(unit === undefined ? {} : { unit }) }
}

/** Duties answer to an id, and so it must be that of one item. */
function refuseRepeatedId({ plan, origin }: InputPlan, file: string): void {
  const found = repeatedId(plan)
  if (!found) return
  const place = origin.locate(found.pointer)
  throw new InputError(
    { code: 'split-repeated-id', values: { id: found.item.id, name: itemName(found) } },
    { file, ...(place ? { place } : {}) },
  )
}
