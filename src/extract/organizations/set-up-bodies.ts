/** The bodies that a sentence sets up, or announces with their roster: the lines behind it speak of them. */

import { leadsOfSetUp } from '../../language/leads-of-set-up.ts'
import { type RosterEntry, rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization, OrganizationKind } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { type SetUp, setUps } from '../set-up.ts'
import type { OrganizationRegister } from './register.ts'
import { announced } from './roster-owner.ts'

type BodySetUp = SetUp & { kind: OrganizationKind }

/** Bodies that nobody puts up a desk for. */
const leads = /(?:指挥部|领导小组|委员会)$/

/** In a duty only what is founded or leads counts: 设立 and 建立 may put up a desk there. */
export function setUpBodies(
  register: OrganizationRegister,
  sentence: string,
  at: Span,
  ofDuty: boolean,
  next: string,
): void {
  const all = setUps(sentence, next)
  // 建立村民议事会、道德评议会、红白理事会 names three, and no desk
  const several = all.filter(({ kind, name }) => kind === 'body' && name.endsWith('会')).length > 2
  const made = all.filter(
    (one): one is BodySetUp => one.kind !== 'team' && (!ofDuty || several || one.founds || leads.test(one.name)),
  )
  if (made.length > 0) register.office = undefined
  const lead = made.find(({ kind }) => kind === 'leading-group')
  const bodies = made.flatMap((one) => bodiesOf(register, one, at, lead, ownerIn(register, sentence)))
  if (bodies.length === 0) announced(register, sentence, at)
  else if (lead) {
    // 成立领导小组，设立推行办公室负责日常工作: posts are those of the body
    register.current = bodies.filter(({ kind }) => kind !== 'office')
    register.office = bodies.find(({ kind }) => kind === 'office')
  } else register.current = bodies
  if (bodies.length > 0) register.give(madeUpOf(sentence))
  const [only, ...others] = bodies
  if (!only || others.length > 0) return
  // 成立由甲局牵头、乙局配合的工作专班
  if (!only.lead && !only.responsible) Object.assign(only, leadsOfSetUp(sentence))
  const named = made[0]?.name ?? only.name
  const does = purpose.exec(sentence.slice(sentence.indexOf(named) + named.length))?.[1]
  if (does !== undefined) only.functions ??= [does]
}

/** 成立领导小组，负责统筹协调，组长由李某担任: what the body is there for, as far as the sentence does not go on with who is in it. */
const purpose = new WordedPattern(
  ['负责', '统筹', '统一', '承担'],
  /^(?:[（(][^（()）]{1,30}[）)])?[，,]((?:具体|主要|全面|统一)?(?:负责(?!人|同志)|统筹(?!兼顾)|统一(?:领导|指挥|组织|协调)|承担)[^。；;]{3,200}?)(?=[，,](?:组长|副组长|由|成员|下设|办公室|各|主任|总指挥|指挥长|[^，,。；;]{2,24}(?:任|担任|兼任|为)(?:组长|主任|总指挥|指挥长))|[。；;：:]|$)/,
)

const madeUp = new WordedPattern(
  ['组成'],
  /由([^，,。；;：:由任为]{2,120}?)(?:共同|联合)?组成(?:的|(?=[^，,。；;]{2,40}(?:组|专班|会|指挥部))|(?<=[组会部班][，,]由[^，,。；;：:由任为]{2,120}组成)(?=[，,。；;]|$))/,
)

/** 成立由各科室负责人组成的领导小组, 由甲局、乙局组成评审小组: who its members are stands before its name. */
function madeUpOf(sentence: string): RosterEntry[] {
  const members = madeUp.exec(sentence)?.[1]
  return members === undefined ? [] : rosterSentence(`成员由${members}组成`)
}

/** 推进委员会设立专家咨询委员会: the body that sets up another below it. */
const subject = /^([\u4e00-\u9fff]{2,20}(?:领导小组|委员会|指挥部|组委会))(?:设立|成立|组建)/

function ownerIn(register: OrganizationRegister, sentence: string): string | undefined {
  const name = subject.exec(sentence)?.[1]
  return name === undefined ? undefined : (register.endingIn(name) ?? register.calledInShort(name))?.name
}

/** One body, or one a place; `lead` is the leading group that the same sentence sets up. */
function bodiesOf(
  register: OrganizationRegister,
  one: BodySetUp,
  at: Span,
  lead: BodySetUp | undefined,
  owner: string | undefined,
): Organization[] {
  const { name, kind, alias } = one
  const parent = register.current[0]?.name === name ? undefined : register.current[0]?.name
  if (one.places) {
    const under = kind === 'body' && register.current[0]?.kind !== 'leading-group' ? { parent } : {}
    return one.places.map((place) => register.add(`${place}${name}`, kind, at, under))
  }
  // a body named in short again is the one that was set up under its full name
  const known = register.endingIn(name)
  if (known) return [known]
  // 服务站 and its like name a kind of body, not one
  if (kind === 'body' && name.length <= 3) return []
  const aliases = alias === undefined ? undefined : [alias]
  return [register.add(name, kind, at, { aliases, parent: kind === 'office' ? (lead?.name ?? parent) : owner })]
}
