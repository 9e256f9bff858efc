/** Organizations that the plan sets up or relies on to run it: bodies, their offices, their groups, and who holds which post. */

import { type Piece, sentences } from '../language/brackets.ts'
import { hasParties, partyClauses } from '../language/parties.ts'
import { people } from '../language/person.ts'
import { type RosterEntry, rosterLabels, rosterSentence, rosterTable } from '../language/roster.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Answerable, Organization, OrganizationKind, Post } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { answerFields, readAnswer } from './answer.ts'
import { filled, type Reading } from './reading.ts'
import { kindOf, offices, type SetUp, setUps } from './set-up.ts'

const setUpVerb = /^(?:成立|设立|组建|建立健全|建立|建好|健全)(?:了)?/
const countBracket = /[（(](\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:个|处|所|家|支)[）)]$/

/** Organizations as they are found, in order; posts go to the one that was spoken of last. */
class Register {
  readonly list: Organization[] = []
  /** The first of each name and alias, and of whatever words a longer name ends in. */
  readonly #named = new Map<string, Organization>()
  readonly #ending = new Map<string, Organization>()
  current: Organization[] = []
  office: Organization | undefined
  /** The body that leads in this section: offices and groups hang under it. */
  leading: Organization | undefined
  /** The post that the last label line named: lines below it go on with its holders. */
  label: string | undefined

  add(organization: Organization): Organization {
    const known = this.#named.get(organization.name)
    if (known) {
      for (const [key, value] of Object.entries(organization))
        if (!(key in known)) Object.assign(known, { [key]: value })
    } else {
      this.list.push(organization)
      if (organization.kind === 'leading-group') this.leading = organization
      for (let at = 1; at < organization.name.length; at++)
        keepFirst(this.#ending, organization.name.slice(at), organization)
    }
    const one = known ?? organization
    for (const name of [one.name, ...(one.aliases ?? [])]) keepFirst(this.#named, name, one)
    return one
  }

  /** The body whose full name ends in a shorter one. */
  endingIn(name: string): Organization | undefined {
    return this.#ending.get(name)
  }

  /** The leading group of the section, as the parent of what is set up below it. */
  under(): { parent?: string } {
    return this.leading === undefined ? {} : { parent: this.leading.name }
  }

  give(entry: RosterEntry): void {
    // heads of teams are told of where the teams are
    if (/队长|团长|队员/.test(entry.post)) return
    const ofOffice = this.office && /^(?:办公室)?(?:副)?主任$/.test(entry.post)
    const targets = ofOffice ? [this.office as Organization] : this.current
    for (const target of targets) {
      // whom to call holds no post
      if (entry.post === '联系人' && entry.name !== undefined) {
        target.contact = [...(target.contact ?? []), entry.name]
        continue
      }
      const post: Post = { ...entry, post: ofOffice ? entry.post.replace(/^办公室/, '') : entry.post }
      const posts = target.posts ?? []
      target.posts = posts
      // 组长： on a line of its own has its holder on the next
      const blank = posts.findIndex(
        (one) => one.post === post.post && one.name === undefined && one.title === undefined,
      )
      if (blank >= 0) posts.splice(blank, 1)
      if (!posts.some((one) => one.post === post.post && one.name === post.name && one.title === post.title))
        posts.push(post)
    }
  }
}

function keepFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

function organization(
  reading: Reading,
  name: string,
  kind: OrganizationKind,
  span: Span,
  more: Omit<Partial<Organization>, 'id'> = {},
): Organization {
  const item = { id: '', ...filled({ name, kind, ...more, source: reading.place(span) }) }
  reading.evidence.set(item, [{ field: 'name', rule: 'sentence', where: span }])
  return item
}

/** The name that a heading gives, its verb and count left off. */
function headingName(heading: string): { name: string; count?: number } {
  const count = countBracket.exec(heading)
  const name = heading
    .replace(countBracket, '')
    .replace(setUpVerb, '')
    .replace(/[。：:]$/, '')
  const value = count ? Number(count[1]) : Number.NaN
  return Number.isNaN(value) ? { name } : { name, count: value }
}

/** Whether a plan's words about a body belong to its organization: guidance and principles only speak of it. */
function speaksOfOrganization(node: OutlineNode): boolean {
  return !['guidance', 'goals', 'principles', 'principle', 'checks', 'team', 'platform'].includes(node.role)
}

function readPart(reading: Reading, register: Register, span: Span, ofDuty: boolean, heading?: Span): void {
  const text = reading.slice(span)
  for (const piece of [...sentences(text, '。；;\n')]) {
    const at: Span = { start: span.start + piece.start, end: span.start + piece.start + piece.text.length }
    const groups = groupsBy(reading, register, piece.text, at)
    if (groups) continue
    presented(reading, register, piece.text, at, heading)
    const made = setUps(piece.text).filter((one) => one.kind !== 'team' && (!ofDuty || one.founds))
    if (made.length > 0) register.office = undefined
    const named = made.flatMap((one) => fromSetUp(reading, register, one, at))
    if (named.length > 0) register.current = named
    readOffices(reading, register, piece, at)
    const labels = rosterLabels(piece.text)
    if (labels.length > 0 && register.current.length === 0) nameless(reading, register, labels, at, heading)
    const holders = labels.length > 0 ? labels : (continued(register, piece.text) ?? rosterSentence(piece.text))
    for (const entry of holders) register.give(entry)
    register.label = labels.at(-1)?.post ?? (holders.length > 0 ? register.label : undefined)
    readParties(register, piece.text)
  }
}

const postsAlone = /^[^，,、]{4,30}(?:长|主任|书记|负责人|负责同志|领导|代表|）)$/

/** `X组由A任组长，B为成员`: the group is the subject of the sentence that gives out its posts. */
const groupOf = /^(?:[^：:，,。]{0,20}[：:])?([^，,。；;：:由、]{2,14}(?:组|专班))由(?=.{1,60}(?:任|担任|兼任))/

function groupsBy(reading: Reading, register: Register, sentence: string, at: Span): boolean {
  const match = groupOf.exec(sentence)
  if (!match) return false
  const name = match[1] as string
  register.current = [register.add(organization(reading, name, 'working-group', at, register.under()))]
  for (const entry of rosterSentence(`由${sentence.slice(match[0].length)}`)) register.give(entry)
  return true
}

/** People on the lines below a label hold its post too, until the next label. */
function continued(register: Register, line: string): RosterEntry[] | undefined {
  const post = register.label
  if (post === undefined || line.length > 40 || /[。；;：:]/.test(line)) return undefined
  const found = people(line)
  if (found.length > 0 && found.every(({ name }) => name !== undefined)) return found.map((one) => ({ post, ...one }))
  // 各乡镇分管负责同志: the last of the members are often named by their posts alone
  return postsAlone.test(line) ? [{ post, title: line.trim() }] : undefined
}

/** A roster under no name of its own is of the body in the heading; else 组长 heads a leading group, 总指挥 a headquarters. */
function nameless(
  reading: Reading,
  register: Register,
  labels: readonly RosterEntry[],
  at: Span,
  heading: Span | undefined,
): void {
  const head = labels[0]?.post ?? ''
  const title = heading ? reading.slice(heading) : ''
  const kind = kindOf(title)?.kind
  if (heading && (kind === 'leading-group' || kind === 'working-group'))
    register.current = [register.add(organization(reading, title.replace(setUpVerb, ''), kind, heading))]
  else if (/^(?:第一|常务|执行)?组长$/.test(head))
    register.current = [register.add(organization(reading, '领导小组', 'leading-group', at))]
  else if (/^(?:总指挥|指挥长)$/.test(head))
    register.current = [register.add(organization(reading, '指挥部', 'leading-group', at))]
}

function fromSetUp(reading: Reading, register: Register, one: SetUp, at: Span): Organization[] {
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

function readOffices(reading: Reading, register: Register, piece: Piece, at: Span): void {
  for (const office of offices(piece.text)) {
    const owner =
      register.leading ??
      register.current.find((one) => one.kind !== 'office') ??
      register.list.findLast((one) => one.kind === 'leading-group')
    if (!owner && office.seat === undefined) continue
    const more = { parent: owner?.name, seat: office.seat }
    register.office = register.add(organization(reading, office.name, 'office', at, filled(more)))
  }
  const seat = /(?:^|[，,。])([^，,。；;]{2,30}?)设在([^，,。；;（(]{2,20})/.exec(piece.text)
  if (!seat || /办公室/.test(seat[0])) return
  const holder = register.list.find((one) => one.name.endsWith(seat[1] as string) && (seat[1] as string).length >= 3)
  if (holder && holder.seat === undefined) holder.seat = seat[2] as string
}

/** 由X牵头，Y配合 in the text of a body answers for the body. */
function readParties(register: Register, sentence: string): void {
  const match = /(?:^|[，,])由([^，,。；;]{2,60}?牵头)(?:[，,]([^，,。；;]{2,60}?(?:配合|参与|参加)))?/.exec(sentence)
  const body = register.current[0]
  if (!match || !body) return
  const roles = partyClauses([match[1], match[2]].filter(Boolean).join('，'))
  if (roles && hasParties(roles) && !body.lead) Object.assign(body, roles)
}

/** In a chapter on bodies one that opens a sentence is there already: 县防汛指挥部（以下简称县防指）统一指挥…. */
const opensAsBody =
  /^([^，,。；;：:（()）]{3,30}(?:指挥部|领导小组|委员会|联席会议))(?:[（(](?:以下)?简称[“"‘]?([^）)”"’]{2,16})[”"’]?[，,、下同]{0,3}[）)])?(?=负责|统一|统筹|组织|领导|指挥|承担|由)/

function presented(reading: Reading, register: Register, sentence: string, at: Span, heading: Span | undefined): void {
  const match = heading && register.current.length === 0 ? opensAsBody.exec(sentence) : null
  if (!match || setUpVerb.test(sentence)) return
  const more = filled({ aliases: match[2] === undefined ? undefined : [match[2]] })
  register.current = [register.add(organization(reading, match[1] as string, 'leading-group', at, more))]
}

/** `X牵头，Y参加的部际联席会议`: the parties stand inside the name's own phrase. */
function conference(reading: Reading, register: Register, span: Span): void {
  const text = reading.slice(span)
  for (const match of text.matchAll(
    /建立(?:由)?([^。；;]{2,60}?牵头)[，,、]([^。；;]{2,60}?(?:参加|参与))的([^，,。；;]{2,20}?(?:联席会议|工作专班|协调小组))/g,
  )) {
    const roles = partyClauses(`${match[1]}，${match[2]}`)
    const kind = kindOf(match[3] as string)?.kind as OrganizationKind
    register.current = [register.add(organization(reading, match[3] as string, kind, span, roles ?? {}))]
  }
}

/** A body that exists already and is to steer the plan: 依托市某领导小组…，领导小组办公室负责…. */
function steering(reading: Reading, register: Register, node: OutlineNode): void {
  if (!/(?:组织|领导|统筹|机构|机制)/.test(reading.name(node))) return
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    const match = /(?:依托|充分发挥|由|在)([^，,。；;、]{3,24}?(?:领导小组|指挥部|联席会议))/.exec(text)
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

function readNode(reading: Reading, register: Register, node: OutlineNode): void {
  if (!speaksOfOrganization(node)) return
  const name = reading.name(node)
  const isSetUp = node.role === 'organization'
  if (isSetUp) {
    register.office = undefined
    const heading = headingName(name)
    const kind = kindOf(heading.name) ?? (heading.name.endsWith('组') ? groupKind : undefined)
    const first = setUps(reading.body(node))[0]
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
        filled({ count: heading.count, parent: parent?.name ?? below, ...answered(reading, node) }),
      )
      if (
        !(
          first?.places === undefined &&
          register.list.some(
            (one) => one.name.endsWith(heading.name.replace(/^各[^成]{0,12}成立/, '')) && /^各/.test(heading.name),
          )
        )
      ) {
        register.current = [register.add(own)]
      }
    }
  }
  for (const part of node.body) {
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
}

/** Where no leading group is set up, a 工作专班 with an office of its own leads: 专班办公室 hangs under it. */
function headedByTaskForce(list: readonly Organization[]): void {
  if (list.some(({ kind }) => kind === 'leading-group')) return
  for (const office of list) {
    if (office.kind !== 'office' || office.parent !== undefined) continue
    const owner = office.name.replace(/办公室$/, '')
    const body = list.find(({ name, kind, posts }) => {
      return (
        kind === 'working-group' &&
        owner.length >= 2 &&
        name.endsWith(owner) &&
        posts?.some(({ post }) => post === '组长')
      )
    })
    if (!body) continue
    body.kind = 'leading-group'
    office.parent = body.name
  }
}

export function extractOrganizations(reading: Reading): Organization[] {
  const register = new Register()
  for (const part of reading.outline.root.body) if (part.type === 'paragraph') readPart(reading, register, part, false)
  for (const node of reading.nodes) {
    // a body speaks for its own section and the ones below it; elsewhere a post has no holder
    if (node.level === 1 && node.role !== 'organization') {
      register.current = []
      register.office = undefined
      register.leading = undefined
    }
    readNode(reading, register, node)
  }
  headedByTaskForce(register.list)
  return register.list
}
