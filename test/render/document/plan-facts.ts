/** What a round trip must keep of a plan, as lines to compare: organizations, platforms, teams, phases, duties, parties, times. */

import { itemName } from '../../../src/plan/items.ts'
import type { Answerable, Duty, Plan } from '../../../src/plan/plan.ts'
import { register } from '../../../src/plan/references.ts'

const parties = ['lead', 'responsible', 'support', 'officer', 'contact'] as const

function answers(item: Answerable): string {
  const named = parties.flatMap((role) => (item[role]?.length ? [`${role} ${item[role].join('、')}`] : []))
  const { edtf, rrule, text } = item.time ?? {}
  const time = edtf ?? rrule ?? text
  return [
    ...named,
    ...(time === undefined ? [] : [`time ${time}`]),
    ...(item.place ? [`place ${item.place}`] : []),
  ].join('; ')
}

const line = (...fields: (string | undefined | false)[]) => fields.filter(Boolean).join(' | ')

function dutyLines(duties: readonly Duty[], under = ''): string[] {
  return duties.flatMap((duty) => {
    const path = `${under}/${duty.name}`
    const { phase, platform, team, participants } = duty
    return [
      line(
        `duty ${path}`,
        answers(duty),
        phase && `phase ${phase}`,
        platform && `platform ${platform}`,
        team && `team ${team}`,
        participants && `for ${participants.join('、')}`,
      ),
      ...dutyLines(duty.duties ?? [], path),
    ]
  })
}

export function planFacts(plan: Plan): string[] {
  const named = register(plan)
  const nameOf = (reference: string) => {
    const found = named.resolve(reference, ['organization', 'team'])
    return found ? itemName(found) : reference
  }
  // units and collectives follow from who answers for what
  const bodies = (plan.organizations ?? []).filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
  const organizations = bodies.map((one) =>
    line(
      `organization ${one.name}`,
      one.kind,
      one.parent && `under ${nameOf(one.parent)}`,
      one.seat && `at ${one.seat}`,
      one.count !== undefined && `${one.count}`,
      (one.aliases ?? []).join('、'),
      (one.posts ?? []).map(({ post, name = '', title = '' }) => `${post}：${name} ${title}`).join('; '),
      answers(one),
    ),
  )
  const platforms = (plan.platforms ?? []).map((one) => line(`platform ${one.name}`, answers(one)))
  const teams = (plan.teams ?? []).map((one) =>
    line(
      `team ${one.name}`,
      (one.members ?? []).join('、'),
      (one.carriers ?? []).join('、'),
      (one.posts ?? []).map(({ post, name = '', title = '' }) => `${post}：${name} ${title}`).join('; '),
      answers(one),
    ),
  )
  const phases = (plan.phases ?? []).map((one) => line(`phase ${one.name}`, answers(one)))
  const safeguards = (plan.safeguards ?? []).map((one) => line(`safeguard ${one.name}`, answers(one)))
  return [...organizations, ...platforms, ...teams, ...phases, ...dutyLines(plan.duties ?? []), ...safeguards]
}
