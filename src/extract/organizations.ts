/** Organizations that the plan sets up or relies on to run it: bodies, their offices, their groups, and who holds which post. */

import { endsInBracket, type Piece, sentences } from '../language/brackets.ts'
import { hasParties, partyClauses } from '../language/parties.ts'
import { people } from '../language/people.ts'
import { isPersonName } from '../language/person.ts'
import {
  isPost,
  mayNamePosts,
  opensWithPost,
  type RosterEntry,
  rosterLabels,
  rosterSentence,
  rosterTable,
} from '../language/roster.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import type { Answerable, Organization, OrganizationKind } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { answerFields, readAnswer } from './answer.ts'
import { workersIn } from './duty-prose.ts'
import { functionsListed, functionsOf, isChapterOfFunctions } from './functions.ts'
import { OrganizationRegister, organization } from './organization-register.ts'
import { filled, type Reading } from './reading.ts'
import { announced, calledByLabel, nameless, ofHeading, standsAlone } from './roster-owner.ts'
import { kindOf, maySetUp, offices, type SetUp, setUps, setUpVerb } from './set-up.ts'
import { groupsBelow, groupsBy } from './working-groups.ts'

/** 成立某某领导小组，组成人员如下 */
const rosterFollows = /[，,][^，,。]{0,8}如下[：:]?$/
const countBracket = /[（(](\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:个|处|所|家|支)[）)]$/

/** The name that a heading gives, its verb and count left off. */
function headingName(heading: string): { name: string; count?: number } {
  const count = endsInBracket(heading) ? countBracket.exec(heading) : null
  const name = (count ? heading.slice(0, count.index) : heading)
    .replace(setUpVerb, '')
    .replace(rosterFollows, '')
    .replace(/[。：:]$/, '')
  const value = count ? Number(count[1]) : Number.NaN
  return Number.isNaN(value) ? { name } : { name, count: value }
}

const withoutBodies: ReadonlySet<NodeRole> = new Set([
  'guidance',
  'goals',
  'principles',
  'principle',
  'checks',
  'team',
  'platform',
])

/** Whether a plan's words about a body belong to its organization: guidance and principles only speak of it. */
function speaksOfOrganization(node: OutlineNode): boolean {
  return !withoutBodies.has(node.role)
}

/** 工作组, 专班, 办公室, and what else a sentence about a body does not go without; not 组织. */
const ofBodies = /组(?!织)|班|室|设在|如下|名单|委员会[：:]?$/

/** Whether a paragraph may be about bodies at all; most of a plan is not. */
function mayTell(register: OrganizationRegister, text: string): boolean {
  return (
    ofBodies.test(text) ||
    maySetUp(text) ||
    mayNamePosts(text) ||
    (register.current.length > 0 && text.includes('牵头'))
  )
}

/** 东组：包片干部李某，组长王某: who looks after a place, and no head of the body. */
const ofPlace = /^[^：:，,。；;]{1,10}[：:]\s*包[片村保组联](?:干部|领导|人)/

function readPart(reading: Reading, register: OrganizationRegister, span: Span, ofDuty: boolean, heading?: Span): void {
  const text = reading.slice(span)
  if (!heading && !register.goesOn && !mayTell(register, text)) return
  for (const piece of sentences(text, '。；;\n')) {
    const at: Span = { start: span.start + piece.start, end: span.start + piece.start + piece.text.length }
    const ofGroups = /[组班室]/.test(piece.text)
    if (ofGroups && groupsBy(reading, register, piece.text, at)) continue
    if (piece.text.includes('包') && ofPlace.test(piece.text)) continue
    presented(reading, register, piece.text, at, heading)
    const made = setUps(piece.text).filter((one) => one.kind !== 'team' && (!ofDuty || one.founds))
    if (made.length > 0) register.office = undefined
    const named = made.flatMap((one) => fromSetUp(reading, register, one, at))
    if (named.length > 0) register.current = named
    if (named.length === 0) announced(reading, register, piece.text, at)
    if (ofGroups) groupsBelow(reading, register, piece.text, at)
    if (ofGroups && piece.text.includes('下设')) register.leadsGroups()
    register.duties(piece.text, isSemicolon(text[piece.start - 1]))
    const [before, behind] = partedAtOffice(piece.text)
    if (before !== '') for (const entry of rosterSentence(before)) register.give(entry)
    if (ofGroups || piece.text.includes('设在') || piece.text.startsWith('设于'))
      readOffices(reading, register, piece, at)
    const labels = rosterLabels(piece.text)
    if (labels.length > 0) calledByLabel(reading, register, piece.text, at)
    register.above = standsAlone(piece.text)
    if (labels.length > 0 && register.current.length === 0) nameless(reading, register, labels, at, heading)
    const holders = labels.length > 0 ? labels : (continued(register, piece.text) ?? rosterSentence(behind))
    if (labels.length === 0 && holders.length > 0 && register.current.length === 0 && heading)
      ofHeading(reading, register, heading)
    for (const entry of holders) register.give(entry)
    register.label = labels.at(-1)?.post ?? (holders.length > 0 ? register.label : undefined)
    readParties(register, piece.text)
  }
}

/** 委员会主任由镇长担任，各站所为成员单位，委员会办公室设在党政办: what stands before the office is none of the office's. */
function partedAtOffice(sentence: string): [before: string, behind: string] {
  const at = sentence.includes('室设在') ? sentence.search(/[，,][^，,。；;：:]{0,20}办公室设在/) : -1
  const before = sentence.slice(0, Math.max(0, at))
  return before === '' || rosterLabels(before).length > 0 ? ['', sentence] : [before, sentence.slice(at + 1)]
}

function isSemicolon(character: string | undefined): boolean {
  return character === '；' || character === ';'
}

const postsAlone = /^[^，,、]{4,30}(?:长|主任|书记|负责人|负责同志|领导|代表|）)$/

/** People on the lines below a label hold its post too, until the next label. */
function continued(register: OrganizationRegister, said: string): RosterEntry[] | undefined {
  const post = register.label
  if (post === undefined || said.length > 41) return undefined
  const line = said.replace(/[。；;]$/, '')
  if (line.length > 40 || /[。；;：:]/.test(line)) return undefined
  if (opensWithPost.test(line)) return undefined
  // 副组长李某、王某；: the sentence gives a post of its own
  if (line !== said && rosterSentence(line).length > 0) return undefined
  const found = people(line)
  if (found.length > 0 && found.every(({ name }) => name !== undefined)) return found.map((one) => ({ post, ...one }))
  // 各乡镇分管负责同志: the last of the members are often named by their posts alone
  return postsAlone.test(line) ? [{ post, title: line.trim() }] : undefined
}

function fromSetUp(reading: Reading, register: OrganizationRegister, one: SetUp, at: Span): Organization[] {
  const kind = one.kind as OrganizationKind
  const parent = register.current[0]?.name
  if (one.places) {
    const under = parent !== undefined && kind === 'body' ? { parent } : {}
    return one.places.map((place) => register.add(organization(reading, `${place}${one.name}`, kind, at, under)))
  }
  // a body named in short again is the one that was set up under its full name
  const known = register.endingIn(one.name)
  if (known) return [known]
  // 服务站 and its like name a kind of body, not one
  if (kind === 'body' && one.name.length <= 3) return []
  const more = {
    aliases: one.alias === undefined ? undefined : [one.alias],
    parent: kind === 'office' ? parent : undefined,
  }
  return [register.add(organization(reading, one.name, kind, at, filled(more)))]
}

function readOffices(reading: Reading, register: OrganizationRegister, piece: Piece, at: Span): void {
  for (const office of offices(piece.text)) {
    const owner =
      register.leading ??
      register.current.find((one) => one.kind !== 'office') ??
      register.list.findLast((one) => one.kind === 'leading-group')
    if (!owner && (office.seat === undefined || office.name === '办公室')) continue
    // 领导小组办公室 as a heading, and 办公室设在… below it
    const own = register.current.find((one) => one.kind === 'office' && one.name.endsWith(office.name))
    // 净街领导小组下设办公室，…净街办公室设在城管办: the same in short
    const short = office.name.slice(0, -3)
    const inShort =
      short.length > 1 && !own && register.office?.seat === undefined && register.office?.name.startsWith(short)
    if (inShort && register.office && office.seat !== undefined) {
      register.office.seat = office.seat
      continue
    }
    if (own) {
      if (office.seat !== undefined) own.seat ??= office.seat
      register.office = own
      continue
    }
    const more = { parent: owner?.name, seat: office.seat }
    register.office = register.add(organization(reading, office.name, 'office', at, filled(more)))
  }
  const [body] = register.current
  // 街道总站。设在文化中心，…: the heading is the subject
  if (body?.kind === 'body' && body.seat === undefined) {
    const own = /^设[在于]([^，,。；;（(]{2,20})/.exec(piece.text)?.[1]
    if (own !== undefined) body.seat = own
  }
  const seat = piece.text.includes('设在')
    ? /(?:^|[，,。])([^，,。；;]{2,30}?)设在([^，,。；;（(]{2,20})/.exec(piece.text)
    : null
  if (!seat || /办公室/.test(seat[0])) return
  const holder = register.list.find((one) => one.name.endsWith(seat[1] as string) && (seat[1] as string).length >= 3)
  if (holder && holder.seat === undefined) holder.seat = seat[2] as string
}

/** 由X牵头，Y配合 in the text of a body answers for the body. */
function readParties(register: OrganizationRegister, sentence: string): void {
  const body = register.current[0]
  if (!body || body.lead || !sentence.includes('牵头') || !sentence.includes('由')) return
  const match = /(?:^|[，,])由([^，,。；;]{2,60}?牵头)(?:[，,]([^，,。；;]{2,60}?(?:配合|参与|参加)))?/.exec(sentence)
  if (!match) return
  const roles = partyClauses([match[1], match[2]].filter(Boolean).join('，'))
  if (roles && hasParties(roles)) Object.assign(body, roles)
}

/** In a chapter on bodies one that opens a sentence is there already: 县防汛指挥部（以下简称县防指）统一指挥…. */
const opensAsBody = new WordedPattern(
  ['指挥部', '领导小组', '委员会', '联席会议'],
  /^(?:[^，,。；;：:（()）由]{2,30}(?<!自)由)?([^，,。；;：:（()）]{3,30}(?:指挥部|领导小组|委员会|联席会议))(?:[（(](?:以下)?简称[“"‘]?([^）)”"’]{2,16})[”"’]?[，,、下同]{0,3}[）)])?(?=负责|统一|统筹|组织|领导|指挥|承担|由|为[^，,。；;]{0,8}(?:领导|组织|指挥)机构)/,
)

function presented(
  reading: Reading,
  register: OrganizationRegister,
  sentence: string,
  at: Span,
  heading: Span | undefined,
): void {
  if (!heading || register.current.length > 0) return
  const match = opensAsBody.exec(sentence.replace(setUpVerb, ''))
  if (!match) return
  const more = filled({ aliases: match[2] === undefined ? undefined : [match[2]] })
  register.current = [register.add(organization(reading, match[1] as string, 'leading-group', at, more))]
}

const conferenceForm = new WordedPattern(
  ['联席会议', '工作专班', '协调小组'],
  /建立(?:由)?([^。；;]{2,60}?牵头)[，,、]([^。；;]{2,60}?(?:参加|参与))的([^，,。；;]{2,20}?(?:联席会议|工作专班|协调小组))/g,
)

/** `X牵头，Y参加的部际联席会议`: the parties stand inside the name's own phrase. */
function conference(reading: Reading, register: OrganizationRegister, span: Span): void {
  const text = reading.slice(span)
  if (!text.includes('建立') || !text.includes('牵头')) return
  for (const match of conferenceForm.matchAll(text)) {
    const roles = partyClauses(`${match[1]}，${match[2]}`)
    const kind = kindOf(match[3] as string)?.kind as OrganizationKind
    register.current = [register.add(organization(reading, match[3] as string, kind, span, roles ?? {}))]
  }
}

/** A body that exists already and is to steer the plan: 依托市某领导小组…，领导小组办公室负责…. */
function steering(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  if (!/(?:组织|领导|统筹|机构|机制)/.test(reading.name(node))) return
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    const match = /(?:依托|充分发挥|由|(?<!设)在)([^，,。；;、向报]{3,24}?(?:领导小组|指挥部|联席会议))/.exec(text)
    if (!match || register.list.some((one) => one.name.endsWith(match[1] as string))) continue
    const body = register.add(organization(reading, match[1] as string, 'leading-group', part))
    register.current = [body]
    const office = /(?:^|[，,。；;])((?:领导小组|指挥部)办公室)(?:要|负责|具体|承担|设|统筹)/.exec(text)
    if (office) register.add(organization(reading, office[1] as string, 'office', part, { parent: body.name }))
  }
}

/** Labels and brackets under a heading that sets up a body say who answers for the body, and by when. */
function answered(reading: Reading, node: OutlineNode): Answerable {
  const answer = readAnswer(reading, node, 'set-up')
  if (!hasParties(answer.roles)) return {}
  const { time, contact: _, ...parties } = answerFields(answer)
  // how often a body meets is no time of the body
  return time === undefined || time.rrule !== undefined ? parties : { ...parties, time }
}

/** 活动组, 后勤组: any group that has a heading of its own. */
const groupKind = { kind: 'working-group', ending: '组' } as const

/** 竞赛部, 后勤部: the departments of a committee, each with its head. */
const departmentKind = { kind: 'working-group', ending: '部' } as const
const department = /^[^，,。、]{2,8}(?<![支总团])部$/

/** 楼栋服务点, the lowest of stations. */
const pointKind = { kind: 'body', ending: '点' } as const

/** The kind of body that a heading names which sets one up. */
function kindOfHeading(name: string): ReturnType<typeof kindOf> {
  const known = kindOf(name)
  if (known) return known
  if (name.endsWith('组')) return groupKind
  return name.endsWith('点') ? pointKind : department.test(name) ? departmentKind : undefined
}

/** 指挥部下设转移组。 below the heading of that group says what it belongs to, whatever stands above it. */
function statedOwner(text: string, name: string, register: OrganizationRegister): string | undefined {
  const at = text.indexOf(`下设${name}。`)
  const owner = /[^，,。；;\s]{2,40}$/.exec(text.slice(Math.max(0, at - 40), Math.max(0, at)))?.[0]
  if (owner === undefined) return undefined
  return register.list.find((one) => one.name === owner || one.aliases?.includes(owner))?.name
}

function readNode(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  if (!speaksOfOrganization(node)) return
  const name = reading.name(node)
  const known = register.list.length
  const isSetUp = node.role === 'organization'
  if (isSetUp) {
    register.office = undefined
    const heading = headingName(name)
    const kind = kindOfHeading(heading.name)
    const first = kind ? setUps(reading.body(node))[0] : undefined
    const places = first?.places
    if (!places && kind && kind.kind !== 'team') {
      const full =
        first &&
        first.name !== heading.name &&
        first.name.endsWith(kind.ending) &&
        first.name.length > heading.name.length
          ? first.name
          : heading.name
      const parent = register.list.find(
        (one) =>
          one.kind === 'body' &&
          kind.kind === 'body' &&
          one.name !== full &&
          /(?:所|中心)$/.test(one.name) &&
          /站$/.test(full),
      )
      const below = kind.kind === 'working-group' || kind.kind === 'office' ? register.under().parent : undefined
      const own = organization(
        reading,
        full,
        kind.kind,
        node.name,
        filled({
          count: heading.count,
          parent: statedOwner(reading.body(node), full, register) ?? parent?.name ?? below,
          functions: functionsOf(reading, node),
          ...answered(reading, node),
        }),
      )
      if (
        !(
          first?.places === undefined &&
          register.list.some(
            (one) => one.name.endsWith(heading.name.replace(/^各[^成]{0,12}成立/, '')) && /^各/.test(heading.name),
          )
        )
      ) {
        // 成立领导小组 over the people of the one that the preamble names in full
        const known = kind.kind === 'leading-group' ? register.endingIn(full) : undefined
        register.current = [known ?? register.add(own)]
      }
    }
  }
  // （一）领导小组办公室设在县民政局，承担日常工作。 with more behind it: the heading is the first sentence
  if (!isSetUp && name.includes('设在') && offices(name).length > 0) readPart(reading, register, node.name, false)
  const ofPost = isPost(name) ? node.body.find(({ type }) => type === 'paragraph') : undefined
  if (isSetUp && register.list.length > known) madeUpOf(reading, register, node)
  for (const part of node.body) {
    // 1.组长：由…担任: the heading is the label
    if (part === ofPost) {
      const [line = '', ...rest] = reading.slice(part).split('\n')
      const labels = rosterLabels(`${name}：${line}`)
      if (register.current.length === 0) nameless(reading, register, labels, node.name, node.parent?.name)
      for (const entry of labels) register.give(entry)
      if (rest.length === 0) continue
    }
    if (part.type === 'table') {
      const holders = rosterTable(part.rows.map((row) => row.map((cell) => reading.slice(cell).trim())))
      for (const holder of holders) register.give(holder)
    }
    if (part.type !== 'paragraph') continue
    conference(reading, register, part)
    readPart(
      reading,
      register,
      part,
      node.role === 'duty' && node.mark?.form !== undefined && !/组织|机构|领导/.test(name),
      node.role === 'organizations' ? node.name : undefined,
    )
  }
  steering(reading, register, node)
  // a heading that is the name of the only body below it: what is said there to be done is for that body to do
  const [own, ...others] = register.list.slice(known)
  if (!isSetUp && own && others.length === 0 && own.name === headingName(name).name)
    Object.assign(own, filled({ functions: own.functions ?? functionsOf(reading, node) }))
}

/** 3.宣传组：宣传部 and 4.后勤组：李某、周某: nothing but who the group is stands behind its name. */
function madeUpOf(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const [group] = register.current
  const [first] = node.body
  if (group?.kind !== 'working-group' || group.responsible || first?.type !== 'paragraph') return
  const [line = ''] = reading.slice(first).split('\n')
  const named = /[：:]/.test(line) ? undefined : workersIn(line.trim().replace(/[。；;]$/, ''))
  if (named?.every(isPersonName)) for (const name of named) register.give({ post: '成员', name })
  else if (named) group.responsible = named
}

/** Where no leading group is set up, the only 工作小组 with a head and deputies leads, and so does a 专班 with an office. */
function withoutLeadingGroup(list: readonly Organization[]): void {
  if (list.some(({ kind }) => kind === 'leading-group')) return
  const groups = list.filter(({ kind, parent }) => kind === 'working-group' && parent === undefined)
  const headed = groups.filter(({ posts = [] }) =>
    ['组长', '副组长'].every((head) => posts.some(({ post }) => post === head)),
  )
  if (groups.length === 1 && headed[0] && !headed[0].name.endsWith('专班')) headed[0].kind = 'leading-group'
  for (const office of list) {
    if (office.kind !== 'office' || office.parent !== undefined) continue
    const owner = office.name.replace(/办公室$/, '')
    const body = headed.find(({ name }) => owner.length >= 2 && name.endsWith(owner))
    if (!body) continue
    body.kind = 'leading-group'
    office.parent = body.name
  }
}

/** 附件1 over the chapters of the plan that is attached; those of a list of names go on with the body of its title. */
function isAttachment(reading: Reading, node: OutlineNode | undefined): boolean {
  return (
    node?.level === 1 &&
    reading.name(node).startsWith('附') &&
    /^附\s?件\s?\d{0,2}$/.test(reading.name(node)) &&
    !reading.body(node).trimEnd().endsWith('名单')
  )
}

export function extractOrganizations(reading: Reading): Organization[] {
  const register = new OrganizationRegister()
  for (const part of reading.outline.root.body) if (part.type === 'paragraph') readPart(reading, register, part, false)
  for (const node of reading.nodes) {
    // a body speaks for its own section and the ones below it; elsewhere a post has no holder
    if ((node.level === 1 || isAttachment(reading, node.parent)) && node.role !== 'organization') {
      register.current = []
      register.above = undefined
      register.office = undefined
      register.leading = undefined
    }
    readNode(reading, register, node)
    if (!isChapterOfFunctions(reading, node)) continue
    const leading = register.list.filter(({ kind }) => kind === 'leading-group')
    if (leading.length === 1 && leading[0]) leading[0].functions ??= functionsListed(reading, node)
  }
  withoutLeadingGroup(register.list)
  return register.list
}
