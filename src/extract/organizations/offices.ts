/** Offices of bodies, and where offices and bodies sit: an office hangs under the body that leads, whether it is named in full or in short. */

import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { type OfficeClause, offices } from './office-clauses.ts'
import type { OrganizationRegister } from './register.ts'

/** Adds the offices that a sentence speaks of, and the seats that it gives to bodies. */
export function readOffices(register: OrganizationRegister, sentence: string, at: Span): void {
  if (sentence.includes('办公室') || sentence.includes('办设') || sentence.includes('办挂靠'))
    for (const office of offices(sentence)) {
      readOffice(register, office, at)
      workOfOffice(register.office, sentence)
    }
  if (!register.office) officeOfHead(register, sentence, at)
  seatOfSubject(register, sentence)
  seatOfNamed(register, sentence)
}

/** 办公室设在县文旅局，李某兼任主任，负责日常工作: what the office is there for, as far as the sentence does not go on with others. */
const work = new WordedPattern(
  Array.from('，,体要）)室', (before) => [`${before}负责`, `${before}承担`]).flat(),
  /办公室(?![和及、与])[^。；;]{0,120}?(?:[，,）)]|办公室)((?:主要|具体)?(?:负责(?!人|同志)|承担)[^。；;]{3,200}?)(?=[，,：:](?:具体如下|如下|各|由|为|成员|主任|副主任|联系|电话|地[点址]|设在|办公|[^，,。；;]{2,24}(?:兼任|担任))|[。；;]|$)/,
)

function workOfOffice(office: Organization | undefined, sentence: string): void {
  const told = office && !office.functions ? work.exec(sentence)?.[1] : undefined
  if (office && told !== undefined) office.functions = [told]
}

/** 领导小组办公室主任由李某兼任: an office that is spoken of only with its head. */
const headedOffice = new WordedPattern(
  ['办公室主任由'],
  /(?:^|[，,。；;])((?:[^，,。；;：:、（(由]{0,16}(?:小组|委员会|组委会|指挥部|专班))?办公室)主任由/,
)

/** 设立镇河长办，主任由李某担任: the same of one called in short. */
const shortWithHead = new WordedPattern(['办，主任由', '办,主任由'], /(?:设立|成立)([\u4e00-\u9fff]{2,8}办)[，,]主任由/)

function officeOfHead(register: OrganizationRegister, sentence: string, at: Span): void {
  const short = shortWithHead.exec(sentence)?.[1]
  if (short !== undefined) {
    register.office = register.endingIn(short) ?? register.add(short, 'office', at, register.under())
    register.current = [register.office]
    return
  }
  const name = headedOffice.exec(sentence)?.[1]
  if (name === undefined || !register.leading) return
  register.office = register.endingIn(name) ?? register.add(name, 'office', at, register.under())
}

function readOffice(register: OrganizationRegister, { name, short, seat, owner: said }: OfficeClause, at: Span): void {
  const named = said && register.list.find((one) => one.kind === 'body' && one.name.endsWith(said))
  const owner =
    (named || undefined) ??
    register.leading ??
    register.current.find((one) => one.kind !== 'office') ??
    register.list.findLast((one) => one.kind === 'leading-group')
  // 领导小组办公室 as a heading, and 办公室设在… below it
  const own = register.current.find((one) => one.kind === 'office' && one.name.endsWith(name))
  if (!owner && !own && (seat === undefined || name === '办公室')) return
  if (own) {
    if (seat !== undefined) own.seat ??= seat
    register.office = own
    return
  }
  // 林长办公室 as a heading, and 县林长办公室设在… below it
  const inShort = register.current.find(
    (one) => one.kind === 'office' && one.name.length > 3 && name.endsWith(one.name),
  )
  if (inShort && seat !== undefined) {
    inShort.seat ??= seat
    register.callInFull(inShort, name)
    register.office = inShort
    return
  }
  // 下设办公室和督查组，办公室设在局人事股
  const isSame = register.office !== undefined && (name === '办公室' || isInShort(name, register.office))
  if (seat !== undefined && register.office && register.office.seat === undefined && isSame) {
    register.office.seat = seat
    return
  }
  const aliases = short === undefined || short === name ? undefined : [short]
  register.office = register.add(name, 'office', at, { aliases, parent: owner?.name, seat })
}

/** 净街领导小组下设办公室，…净街办公室设在城管办: the same in short. */
function isInShort(name: string, office: Organization): boolean {
  const short = name.slice(0, -'办公室'.length)
  return short.length > 1 && office.name.startsWith(short)
}

const roomsIn = new WordedPattern(['办公地', '办公场'], /[，,]办公(?:地点|地址|场所)设?[在于]([^，,。；;（(]{2,20})/)

/** 街道总站。设在文化中心，…: the heading is the subject. */
function seatOfSubject(register: OrganizationRegister, sentence: string): void {
  const [body] = register.current
  // 设立镇河长办，主任由李某担任，办公地点设在水利站
  const rooms = body?.kind === 'office' && body.seat === undefined ? roomsIn.exec(sentence)?.[1] : undefined
  if (body && rooms !== undefined) body.seat = rooms
  if ((body?.kind !== 'body' && body?.kind !== 'office') || body.seat !== undefined) return
  const seat = sentence.startsWith('设') ? /^设[在于]([^，,。；;（(]{2,20})/.exec(sentence)?.[1] : undefined
  if (seat !== undefined) body.seat = seat
}

/** 县中心设在县文化馆: any body that is known already, by the end of its name. */
function seatOfNamed(register: OrganizationRegister, sentence: string): void {
  if (!sentence.includes('设在')) return
  const match = /(?:^|[，,。])([^，,。；;]{2,30}?)设在([^，,。；;（(]{2,20})/.exec(sentence)
  if (!match || match[0].includes('办公室')) return
  const [whole, name, seat] = match as unknown as [string, string, string]
  const holder = name.length >= 3 ? register.list.find((one) => one.name.endsWith(name)) : undefined
  if (holder && holder.seat === undefined)
    holder.seat = `${seat}${goesOnBehindBracket(sentence, match.index + whole.length)}`
}

/** 各村（社区）党群服务中心: the bracket stands in the midst of the seat. */
function goesOnBehindBracket(sentence: string, at: number): string {
  if (sentence[at] !== '（' && sentence[at] !== '(') return ''
  return /^[（(][^（()）]{1,6}[）)][^，,。；;（(]{2,12}/.exec(sentence.slice(at))?.[0] ?? ''
}
