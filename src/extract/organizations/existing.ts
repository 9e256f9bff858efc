/** Bodies that the plan does not set up by name but presents, relies on, or lets meet: the headquarters that is there already, the joint conference of departments. */

import { partyClauses } from '../../language/party-clauses.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { OutlineNode } from '../../outline/node.ts'
import type { OrganizationKind } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { kindOf } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import { setUpVerb } from '../set-up.ts'
import type { OrganizationRegister } from './register.ts'

/** In a chapter on bodies one that opens a sentence is there already: 县防汛指挥部（以下简称县防指）统一指挥…. */
const opensAsBody = new WordedPattern(
  ['指挥部', '领导小组', '委员会', '联席会议'],
  /^(?:发挥好?|依托)?(?:[^，,。；;：:（()）由]{2,30}(?<!自)由)?([^，,。；;：:（()）]{3,30}(?:指挥部|领导小组|委员会|联席会议))(?:[（(](?:以下)?简称[“"‘]?([^）)”"’]{2,16})[”"’]?[，,、下同]{0,3}[）)])?(?=负责|统一|统筹|组织|领导|指挥|承担|由|[为是][^，,。；;]{0,16}(?:领导|组织|指挥|议事|办事)机构)/,
)

/** 领导小组组长由县长担任, 由县长任净街领导小组组长: one that is spoken of only with its head. */
const namedWithHead = new WordedPattern(
  ['小组组长', '小组双组长', '小组第一组长', '部总指挥', '部指挥长', '委员会主任', '组委会主任'],
  /(?:^|[，,。；;：:任])(?!按|报|向)([^，,。；;：:（()）由任]{0,30}(?:(?:领导|工作)小组(?=(?:第一|双)?组长)|指挥部(?=总指挥|指挥长)|委员会(?=主任)|组委会(?=主任)))[^，,。；;由]{2,4}(?=由[^，,。；;]{2,60}(?:担任|兼任|任)|[，,；;。]|$)/,
)

/** 各镇, 各村（社区）: where each of such stations is. */
const ofEach = '(?:各(?:[县市区镇乡村]|街道|社区|行政){1,3}(?:（[^（）]{1,6}）)?)?'

/** 县中心主任由县委副书记担任; 村站站长由村支书担任; 各村理事会会长由…: a station or a council that is spoken of only with its head. */
const headedStation = new WordedPattern(
  ['中心主任由', '所所长由', '站站长由', '会会长由', '会理事长由'],
  new RegExp(
    `(?:^|[，,。；;])${ofEach}([^，,。；;：:由各]{2,16}(?:中心(?=主任)|所(?=所长)|站(?=站长)|会(?=会长|理事长)))(?:主任|[所站会]长|理事长)由`,
  ),
)

/** 县中心由县长任主任, 各镇服务站由镇长任站长 */
const stationBefore = new WordedPattern(
  ['中心由', '所由', '站由', '会由'],
  new RegExp(
    `^(?:[县市区镇乡村]级)?${ofEach}([^，,。；;：:、（()）由各]{1,16}(?:中心|[所站会]))由[^，,。；;]{2,40}?(?<=任)(?:中心)?(?:主任|[所站会]长|理事长)`,
  ),
)

/** Speaks on of such a station, known already or not; those of each place only in a chapter on bodies. */
export function stationWithHead(register: OrganizationRegister, sentence: string, at: Span, ofBodies: boolean): void {
  const found = headedStation.exec(sentence) ?? (ofBodies ? stationBefore.exec(sentence) : null)
  const name = found?.[1]
  if (!found || name === undefined || name.length < 3 || name.endsWith('办公室')) return
  if (!ofBodies && /^[，,。；;]?各/.test(found[0])) return
  if (ofBodies) register.office = undefined
  register.current = [register.endingIn(name) ?? register.add(name, 'body', at)]
}

const founds = /成立|设立|组建/

/** Speaks on of the body that opens a sentence, where none is spoken of yet. */
export function presented(register: OrganizationRegister, sentence: string, at: Span): void {
  if (register.current.length > 0) return
  const match = opensAsBody.exec(sentence.replace(setUpVerb, '')) ?? namedWithHead.exec(sentence)
  // 成立云亭镇净街领导小组，领导小组组长由镇长担任: the one that is being set up
  if (!match || founds.test(sentence.slice(0, match.index))) return
  const aliases = match[2] === undefined ? undefined : [match[2]]
  register.current = [register.add(match[1] as string, 'leading-group', at, { aliases })]
}

const conferenceForm = new WordedPattern(
  ['联席会议', '工作专班', '协调小组'],
  /建立(?:由)?([^。；;]{2,60}?牵头)[，,、]([^。；;]{2,60}?(?:参加|参与))的([^，,。；;]{0,20}?(?:联席会议|工作专班|协调小组))/g,
)

/** 由副县长召集、县水利局牵头: who calls it together. */
const convened = /^([^，,、]{2,20})召集[，,、](.+)$/

/** `X牵头，Y参加的部际联席会议`: the parties stand inside the name's own phrase. */
export function conferences(reading: Reading, register: OrganizationRegister, span: Span): void {
  const text = reading.slice(span)
  if (!text.includes('建立') || !text.includes('牵头')) return
  for (const match of conferenceForm.matchAll(text)) {
    const name = match[3] as string
    const kind = kindOf(name)?.kind as OrganizationKind
    const [, convener, led = match[1] as string] = convened.exec(match[1] as string) ?? []
    register.current = [register.add(name, kind, span, partyClauses(`${led}，${match[2]}`))]
    if (convener !== undefined) register.give([{ post: '召集人', title: convener }])
  }
}

/** Before such a body stand so many characters of its name at least, and what relies on it. */
const shortestReliance = 4
const reliedOn = new WordedPattern(
  ['领导小组', '指挥部', '联席会议'],
  /(?:依托|发挥好?|由|(?<!设)在)([^，,。；;、向报]{3,24}?(?:领导小组|指挥部|联席会议))/,
)
const itsOffice =
  /(?:^|[，,。；;])((?:领导小组|指挥部)办公室)(?:[（(][^（()）]{2,20}[）)])?(?:要|负责|具体|承担|设|统筹)/

/** 县某某领导小组办公室要统筹…, 县某某领导小组负责…: one that is told by its whole name what to do. */
const toldToAct = new WordedPattern(
  ['小组', '挥部', '会议', '公室'].flatMap((last) => Array.from('要应须负统牵定加切承具', (told) => last + told)),
  /(?:^|[。；;\n])\s*(?![各由在经向报请对按]|成立|设立|建立|组建|调整|发挥|依托)([^，,。；;、：:（()）“”由]{3,24}?(?:(?:领导|协调)小组|指挥部|联席会议))(办公室)?(?=要|应|须|负责|统筹|统一|牵头|定期|加强|切实|承担|具体)/,
)

const steers = new WordList('组织 领导 统筹 机构 机制'.split(' '))

/** A body that exists already and is to steer the plan: 依托市某领导小组…，领导小组办公室负责…. */
export function steering(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  if (!steers.isIn(reading.name(node))) return
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    const acting = toldToAct.exec(text)
    const relies = reliedOn.mayMatch(text.slice(shortestReliance))
    const name = acting?.[1] ?? (relies ? reliedOn.exec(text)?.[1] : undefined)
    // 由主要负责人担任组长 puts somebody at the head of one, 由各科负责人组成的领导小组 tells who its members are, 由县长挂帅的领导小组 who leads
    if (
      name === undefined ||
      /任|(?:组成|挂帅|负责|牵头)的/.test(name) ||
      register.list.some((one) => one.name.endsWith(name))
    )
      continue
    const body = register.add(name, 'leading-group', part)
    register.current = [body]
    const office = acting?.[2] === undefined ? itsOffice.exec(text)?.[1] : name + acting[2]
    if (office !== undefined) register.add(office, 'office', part, { parent: body.name })
  }
}
