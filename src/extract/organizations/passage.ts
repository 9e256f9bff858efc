/** What a passage of prose says of bodies, sentence by sentence: which there are, what hangs under them, who holds their posts. */

import { type Piece, sentences } from '../../language/brackets.ts'
import { gluedGroups } from '../../language/glued-groups.ts'
import { mayNamePosts } from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import type { Reading } from '../reading.ts'
import { maySetUp, setUps } from '../set-up.ts'
import { answeredInSentence } from './answering.ts'
import { presented, stationWithHead } from './existing.ts'
import { gridBy } from './grids.ts'
import { groupHeads } from './group-heads.ts'
import { groupsBelow } from './groups-below.ts'
import { groupInHand } from './groups-in-hand.ts'
import { holdersBeforeGroups, holdersBeforeOffice, readHolders } from './holders.ts'
import { readNamedAlone } from './named-alone.ts'
import { readOffices } from './offices.ts'
import type { OrganizationRegister } from './register.ts'
import { setUpBodies } from './set-up-bodies.ts'
import { groupsBy } from './working-groups.ts'

/** What the section of a passage tells of it. */
export interface Surroundings {
  /** The heading, where the chapter is one on bodies. */
  heading?: Span
  /** The passage says how a duty is to be done. */
  ofDuty?: boolean
  /** The passage stands somewhere in a chapter on bodies. */
  ofBodies?: boolean
}

/** 工作组, 专班, 办公室, and what else a sentence about a body does not go without; not 组织. */
const wordsOfBodies = /组(?!织)|班|室|设在|如下|名单|委员会[：:]?$/

/** Whether a passage may be about bodies at all; most of a plan is not. */
function mayTell(register: OrganizationRegister, text: string): boolean {
  return (
    wordsOfBodies.test(text) ||
    maySetUp(text) ||
    mayNamePosts(text) ||
    (register.current.length > 0 && text.includes('牵头'))
  )
}

/** Gives to the register what a passage says of bodies; `surroundings` are of the heading that it stands under. */
export function readPassage(
  reading: Reading,
  register: OrganizationRegister,
  span: Span,
  surroundings: Surroundings = {},
): void {
  const text = reading.slice(span)
  if (!surroundings.heading && !register.goesOn && !mayTell(register, text)) return
  const pieces = sentences(text, '。；;\n').flatMap(groupByGroup)
  for (const [index, piece] of pieces.entries()) {
    const start = span.start + piece.start
    const at = { start, end: start + piece.text.length }
    const next = pieces[index + 1]?.text ?? ''
    readSentence(reading, register, { words: piece.text, next }, at, isSemicolon(text[piece.start - 1]), surroundings)
  }
}

/** 宣传组：组长：李某 成员：周某 安全组：何某 后勤组：…: where the next group begins, of which a copy has lost the line break. */
const nextGroup = new WordedPattern(
  ['组：', '组:'],
  /(?<![ \u3000])[ \u3000]+(?=[\u4e00-\u9fff“”]{1,12}组[：:]\s*(?:((?:组长|负责人|成员|牵头)[^，,。；;：:]{0,4}[：:])|[^：:]{2}))/g,
)

/** 成员：各局局长 领导小组下设办公室，…: where a roster ends and its body is spoken of, on a line that goes on. */
const bodyBehindRoster = new WordedPattern(
  ['下设', '领导小组', '工作小组', '指挥部', '委员会', '专班', '办公室设'].flatMap((one) => [
    ` ${one}`,
    `\u3000${one}`,
  ]),
  /(?<![ \u3000])[ \u3000]+(?=(?:(?:领导|工作)小组|指挥部|委员会|专班)?(?:下设|办公室设[在于]))/g,
)

/** 下设三个工作组：货源组，由李某负责；…: where the first of them begins. */
const behindCount = new WordedPattern(
  ['组：', '组:'],
  /(?<=[一二两三四五六七八九十\d]个[^，,。；;：:]{0,8}组[：:])(?=[\u4e00-\u9fff]{1,12}组[，,]?由)/g,
)

/** 下设综合专班、督导专班，综合专班由甲局牵头，…: where the first that was listed is spoken of. */
const listedAgain = new WordedPattern(
  ['专班由', '组由'],
  /(?<=下设[^。；;]{0,80}(?:专班|组)[，,])([^，,。；;：:、由]{2,14}(?:专班|组))(?=由[^，,。；;]{2,40}(?:牵头|负责|组成))/g,
)

function groupByGroup(piece: Piece): Piece[] {
  const { text } = piece
  const groups = nextGroup.matchAll(text)
  // one alone is a group only where it has a roster
  const spaced = groups.length > 1 ? groups : groups.filter(([, roster]) => roster !== undefined)
  const bodies = bodyBehindRoster.matchAll(text)
  const counted = behindCount.matchAll(text)
  const again = listedAgain.matchAll(text).filter(({ 1: name = '', index }) => text.slice(0, index).includes(name))
  const starts = [...gluedGroups(text), ...[...spaced, ...bodies, ...counted, ...again].map(({ index }) => index)].sort(
    (one, other) => one - other,
  )
  if (starts.length === 0) return [piece]
  return [0, ...starts].map((from, index) => {
    const words = text.slice(from, starts[index])
    const opening = words.length - words.trimStart().length
    return { text: words.trim(), start: piece.start + from + opening }
  })
}

function isSemicolon(character: string | undefined): boolean {
  return character === '；' || character === ';'
}

/** 东组：包片干部李某，组长王某: who looks after a place, and no head of the body. */
const ofPlace = new WordedPattern(
  Array.from('片村保组联', (whom) => `包${whom}`),
  /^[^：:，,。；;]{1,10}[：:]\s*包[片村保组联](?:干部|领导|人)/,
)

/** 各站也应成立由站长任组长的巡查小组: bodies of those places, whose heads have no post in the one spoken of. */
const setsUpItsOwn = new WordedPattern(
  ['成立', '设立', '组建', '建立'],
  /(?:^|[，,])各[^，,。；;由]{1,16}(?:(?:[也均都]|[要应须]|相应|参照){1,3}(?:成立|设立|组建|建立)|成立由).*$/s,
)

/** （责任人：李某） behind a duty: who answers for that, and holds no post in the bodies that it sets up. */
const answersForDuty = new WordedPattern(
  ['责任人', '牵头人', '联系人', '负责人'].flatMap((one) => [`（${one}`, `(${one}`]),
  /^[（(](?:责任|牵头|联系|负责)人[：:][^（()）]*[）)]?$/,
)

/** 成立护河队，下设巡查、清淤两个小组: the groups of a team are no bodies. */
function isBelowTeam(sentence: string): boolean {
  const at = sentence.indexOf('下设')
  return at > 0 && setUps(sentence.slice(0, at)).at(-1)?.kind === 'team'
}

/** Each step goes by what the ones before it found: the posts of a body go to it before its office is spoken of. */
function readSentence(
  reading: Reading,
  register: OrganizationRegister,
  { words, next }: { words: string; next: string },
  at: Span,
  goesOn: boolean,
  { heading, ofDuty = false, ofBodies = heading !== undefined }: Surroundings,
): void {
  const sentence = words.includes('各') ? setsUpItsOwn.replace(words, '') : words
  if (sentence === '' || (ofDuty && answersForDuty.test(sentence))) return
  if (sentence.includes('网格') && gridBy(register, sentence, at)) return
  const ofGroups = hasOneOf(sentence, '组班室') || sentence.includes('委员会：')
  if (sentence.includes('下设') || sentence.includes('内设')) register.returnTo(sentence)
  if (ofGroups && groupsBy(register, sentence, at, heading !== undefined)) {
    // 领导小组由李某任组长，周某为成员，领导小组办公室设在县粮食局
    if (sentence.includes('办公室设在')) readOffices(register, sentence, at)
    return
  }
  if (ofGroups && groupHeads(register, sentence, at)) {
    if (sentence.includes('办公室设在')) readOffices(register, sentence, at)
    return
  }
  if (ofGroups && ofBodies && groupInHand(register, sentence, at)) return
  if (ofPlace.test(sentence) || (heading && readNamedAlone(reading, register, sentence, at, heading))) return
  stationWithHead(register, sentence, at, ofBodies)
  if (heading) presented(register, sentence, at)
  setUpBodies(register, sentence, at, ofDuty, next)
  const { current } = register
  if (ofGroups && !isBelowTeam(sentence) && groupsBelow(register, sentence, at)) {
    holdersBeforeGroups(register, current, sentence)
    readOffices(register, sentence, at)
    return
  }
  if (ofGroups && sentence.includes('下设')) register.leadsGroups()
  register.duties(sentence, goesOn, at)
  const rest = holdersBeforeOffice(register, sentence)
  readOffices(register, sentence, at)
  readHolders(reading, register, sentence, rest, at, heading)
  answeredInSentence(register, sentence)
}
