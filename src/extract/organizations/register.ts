/** Organizations as they are found, in order, under every name that the text has for them: posts and duties go to the one spoken of last. */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { placeLevel } from '../../language/place-level.ts'
import type { RosterEntry } from '../../language/roster.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization, OrganizationKind, Post } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { itemOf, type Reading } from '../reading.ts'
import { HeldPosts } from './held-posts.ts'

/** Committees that judge or advise beside the one that leads, and 分指挥部 below it: no group of its own hangs under them. */
const besideLeading = /(?:仲裁|评审|评选|专家|监督|顾问|咨询)委员会$|分指挥部$/

const ofTeams = new WordList(['队长', '团长', '队员'])

const ofOneBody = new WordedPattern(
  Array.from('组班室').flatMap((last) => ['的', '主要', '工作', '总体', '职责', '任务'].map((next) => last + next)),
  /[组班室]的?(?:主要|总体)?(?:工作)?(?:职责|任务)/,
)
const ownDuties =
  /^([^，,。；;：:的]{2,26}(?:组|专班|办公室))的?(?:主要|总体)?(?:工作)?(?:职责|任务)(?:[是为][：:]?|[。：:]|$)(.*)$/
/** 抢险组职责：负责抢险, 报道组的职责是承担报道: a group of which nothing else is told. */
const takesOn = new OpeningPattern('主具负承', /^(?:主要|具体)?(?:负责(?!人)|承担)/)

const longestName = 20
const doesSo = ['负责', '主要负责', '具体负责']

const ownLabel = new WordedPattern(['责：', '责:', '务：', '务:'], /^(?:主要|工作|具体)?(?:职责|任务)[：:]\s*/)

/** 县领导小组 says nothing of which. */
const shortestOfPlace = 9

type Known = 'id' | 'name' | 'kind' | 'level' | 'source'

/** 副县长 13800000000: a telephone number is no part of what somebody is. */
const numberBehind = new ClosingPattern('0123456789', /[ \u3000，,；;]{1,8}(?:1\d{10}|(?:0\d{2,3}-?)?\d{7,8})$/)

function withoutNumber(entry: RosterEntry): RosterEntry {
  return entry.title === undefined ? entry : { ...entry, title: numberBehind.replace(entry.title, '') }
}

/** What else the text says of an organization; what is undefined is left out. */
type Told = { [Field in Exclude<keyof Organization, Known>]?: Organization[Field] | undefined }

export class OrganizationRegister {
  readonly list: Organization[] = []
  readonly #reading: Reading
  /** The first of each name and alias, and of whatever words a longer name ends in. */
  readonly #named = new Map<string, Organization>()
  readonly #ending = new Map<string, Organization>()
  /** The body whose duties the last sentences told. */
  #telling: Organization | undefined
  /** The bodies that the text speaks of: posts go to them. */
  current: Organization[] = []
  /** The office that the last sentences spoke of: its posts are not the body's. */
  office: Organization | undefined
  /** The body that leads in this section: offices and groups hang under it. */
  leading: Organization | undefined
  readonly #held = new HeldPosts()
  /** Whether the last post was one of the office. */
  #staffs = false
  /** The name of a body that the last line was, and nothing else. */
  above: string | undefined
  /** Posts before the head that tells whose they are: 顾问：李某 above 总指挥：周某. */
  waiting: readonly RosterEntry[] = []
  /** The post that the last label line named: lines below it go on with its holders. */
  label: string | undefined

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** A body speaks for its own section and the ones below it; elsewhere a post has no holder. */
  leaveSection(): void {
    this.current = []
    this.waiting = []
    this.above = undefined
    this.office = undefined
    this.leading = undefined
  }

  /** The organization of a name, with what is told of it here and was not known yet. */
  add(words: string, kind: OrganizationKind, at: Span, told: Told = {}): Organization {
    const name = words.trim()
    const item = itemOf({ name, kind, level: placeLevel(name), ...told, source: this.#reading.place(at) })
    this.#reading.evidence.set(item, [{ field: 'name', rule: 'sentence', where: at }])
    return this.#keep(item)
  }

  #keep(organization: Organization): Organization {
    const known = this.#named.get(organization.name) ?? this.#ofPlace(organization)
    if (!known && this.leading && organization.name.endsWith('分指挥部')) organization.parent ??= this.leading.name
    if (known) {
      for (const [key, value] of Object.entries(organization))
        if (!(key in known)) Object.assign(known, { [key]: value })
    } else {
      this.list.push(organization)
      if (organization.kind === 'leading-group' && !(this.leading && besideLeading.test(organization.name)))
        this.leading = organization
      for (let at = 1; at < organization.name.length; at++)
        keepFirst(this.#ending, organization.name.slice(at), organization)
    }
    const one = known ?? organization
    for (const name of [one.name, ...(one.aliases ?? [])]) keepFirst(this.#named, name, one)
    return one
  }

  /** 青禾县净街领导小组 in the attachment is the 县净街领导小组 of the text: the name of the place stands before it. */
  #ofPlace({ name, kind }: Organization): Organization | undefined {
    if (kind !== 'leading-group' || name.length < shortestOfPlace) return undefined
    for (let at = 2; at <= 4; at++) {
      const known = '省市县区镇乡'.includes(name[at] as string) ? this.#named.get(name.slice(at)) : undefined
      if (known?.kind === kind) {
        keepFirst(this.#named, name, known)
        return known
      }
    }
    return undefined
  }

  /** The text names in full what it has called in short. */
  callInFull(organization: Organization, name: string): void {
    organization.name = name
    keepFirst(this.#named, name, organization)
  }

  /** The body that has a name for short, as the text has told. */
  calledInShort(alias: string): Organization | undefined {
    const own = this.#named.get(alias)
    return own?.aliases?.includes(alias) && own.kind === 'leading-group' ? own : undefined
  }

  /** Whether a group of this name is known already. */
  knowsGroup(name: string): boolean {
    return this.#named.get(name)?.kind === 'working-group'
  }

  /** The body whose full name ends in a shorter one. */
  endingIn(name: string): Organization | undefined {
    return this.#ending.get(name)
  }

  /** The leading group of the section, as the parent of what is set up below it. */
  under(): { parent?: string } {
    return this.leading === undefined ? {} : { parent: this.leading.name }
  }

  /** 领导小组下设三个专班, in a chapter further on: the one that the plan has told of. */
  returnTo(sentence: string): void {
    if (this.leading || !/^[^，,。；;：:]{0,20}(?:组|部|会)[下内]设/.test(sentence)) return
    const [own, ...others] = this.list.filter(({ kind }) => kind === 'leading-group')
    if (own && others.length === 0) this.leading = own
  }

  /** 专班下设两个小组: where no other body leads, the one that has groups below it does. */
  leadsGroups(): void {
    const [own] = this.current
    if (!this.leading && own?.kind === 'working-group') this.leading = own
  }

  /** Whether the next line may go on with what the last ones told. */
  get goesOn(): boolean {
    return this.label !== undefined || this.above !== undefined || this.#telling !== undefined
  }

  /** 综合组职责。主要负责…, 督导组的任务是…: what a body that is known already is there for. */
  duties(sentence: string, goesOn: boolean, at: Span): void {
    const names = sentence.includes('职责') || sentence.includes('任务')
    if (names && ownLabel.test(sentence)) this.#ownFunctions(ownLabel.replace(sentence, ''))
    const told = names && ofOneBody.test(sentence) ? ownDuties.exec(sentence) : null
    if (!told && this.#doesAsKnown(sentence)) return
    if (!told && !this.#telling) return
    const [, whose = '', does = ''] = told ?? []
    const of = told && (this.#named.get(whose) ?? this.#leadingCalled(whose) ?? this.#groupToldOf(whose, does, at))
    if (told) this.#telling = of ?? undefined
    const words = told ? does : goesOn || /^(?:主要|具体)?负责/.test(sentence) ? sentence : ''
    if (words !== '' && this.#telling)
      this.#telling.functions = [...(this.#telling.functions ?? []), words.replace(/[。；;]$/, '')]
    else if (!told) this.#telling = undefined
  }

  /** 领导小组, 指挥部: the one that leads, under the name of its kind. */
  #leadingCalled(kind: string): Organization | undefined {
    return kind.length < 5 && this.leading?.name.endsWith(kind) ? this.leading : undefined
  }

  /** A group that the line on what it does names first; 教研组 is there for other things, 包保组 each of those of the villages. */
  #groupToldOf(name: string, does: string, at: Span): Organization | undefined {
    const isGroup = name.length > 2 && !/^(?:[各每本该]|工作组)|办公室$|(?:教研|年级|备课|小)组$/.test(name)
    return isGroup && takesOn.test(does) && !this.endingIn(name)
      ? this.add(name, 'working-group', at, this.under())
      : undefined
  }

  /** 综合组：负责…, or 秘书处：负责…: what one does that was listed before and of which nothing is told yet. */
  #doesAsKnown(sentence: string): boolean {
    const colon = sentence.includes('负责') ? sentence.search(/[：:]/) : -1
    const own = colon > 1 && colon <= longestName ? this.#named.get(sentence.slice(0, colon)) : undefined
    const does = sentence.slice(colon + 1).trim()
    if (!own || own.functions || own.kind === 'unit' || !doesSo.some((verb) => does.startsWith(verb))) return false
    own.functions = [does.replace(/[。；;]$/, '')]
    this.#telling = own
    return true
  }

  /** 综合组：李某、周某。负责…。: the next sentence may tell what the group is there for. */
  expectDuties(group: Organization): void {
    if (!group.functions) this.#telling = group
  }

  /** 职责：… below the roster of a group that has a line and no heading. */
  #ownFunctions(words: string): void {
    const [own, ...others] = this.current
    if (!own || others.length > 0 || own.kind !== 'working-group' || words.length < 4) return
    own.functions ??= [words.replace(/[。；;]$/, '')]
  }

  /** Gives posts to the bodies spoken of, or to the office where they are its own. */
  give(entries: readonly RosterEntry[]): void {
    if (this.current.length === 0 && !this.office) return
    // heads of teams are told of where the teams are
    for (const entry of [...this.waiting, ...entries]) if (!ofTeams.isIn(entry.post)) this.#give(entry)
    this.waiting = []
  }

  /** Gives posts to bodies beside those spoken of, which are spoken of again behind that. */
  giveTo(bodies: readonly Organization[], entries: readonly RosterEntry[]): void {
    const { current } = this
    this.current = [...bodies]
    this.give(entries)
    this.current = current
  }

  /** 主任：…副主任：…成员：… below an office whose body has its members already; 主任由李某兼任，周某为联络员. */
  #isOfOfficeStaff(post: string): boolean {
    if (this.#staffs && ofStaff.has(post)) return true
    if (!this.#staffs || !(post === '成员' || post === '组员')) return false
    return this.current.every(({ posts }) => posts?.some((one) => ofMembers.has(one.post)))
  }

  #give(entry: RosterEntry): void {
    const ofOffice = this.office !== undefined && (officePost.test(entry.post) || this.#isOfOfficeStaff(entry.post))
    const isContact = (entry.post === '联系人' || entry.post === '联络人') && entry.name !== undefined
    this.#staffs = ofOffice
    const targets = ofOffice || (isContact && this.office) ? [this.office as Organization] : this.current
    for (const target of targets) {
      // whom to call holds no post
      if (isContact) {
        target.contact = [...(target.contact ?? []), entry.name as string]
        continue
      }
      const post: Post = {
        ...withoutNumber(entry),
        post: ofOffice && entry.post.startsWith('办公室') ? entry.post.slice(3) : entry.post,
      }
      this.#held.add(target, post)
    }
  }
}

/** What those below the heads of a body are called. */
const ofMembers = new Set(['成员', '成员单位', '组员', '委员'])
/** And those who are in an office and head nothing. */
const ofStaff = new Set(['联络员', '信息员', '干事', '工作人员'])

const officePost = /^(?:(?:办公室)?(?:常务)?副?主任|秘书|具体负责.*|负责.*(?:日常|联络|信息).*)$/

function keepFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}
