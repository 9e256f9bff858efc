/** Platforms and grounds (平台, 阵地): headings, sentences and tables that set one up, with what it draws on and who answers for it. */

import { splitOutside } from '../language/brackets.ts'
import { hasParties } from '../language/parties.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import { listsPlatforms } from '../outline/roles/by-name.ts'
import { speaksOf } from '../outline/roles/set-up-headings.ts'
import type { Platform } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { answerFields, by, itemEvidence, readAnswer } from './answer.ts'
import { cardsBelow } from './named-cards.ts'
import { listedAs, memberUnits, partiesOf, unitsInFront } from './named-parties.ts'
import { quotedPlatforms } from './quoted-platforms.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { setUpRows } from './set-up-tables.ts'
import {
  countedNames,
  type NamedKind,
  type NamedOne,
  namedOneByOne,
  setsUpPlatforms,
  timesNamed,
} from './several-named.ts'

const verb = new WordedPattern(
  ['建', '打造', '打通', '设立', '用好', '用活', '完善', '盘活', '管好', '做强', '筑牢', '整合'],
  /^(?:(?:建立|打造|打通|搭建|建好|构建|设立|建设|建强|盘活|管好|做强|完善|筑牢|整合)(?:用好|用活)?|用好|用活)(?:好|起|了)?(?=.{3})/,
)
/** 工作平台, 五大服务平台: a kind or a number of them, and none of its own. */
const isKind =
  /^(?:[\d一二两三四五六七八九十多各][大个类种]?|工作|服务|活动|实践|相关|“[^“”]{1,4}”)*(?:平台|阵地|载体)$|^(?:展示|交流|合作|共享)平台$/
const draws =
  /(?:整合|依托|利用|盘活|打通|统筹(?=[^、，,。；;]{2,20}、))([^。；;]{2,300}?)(?:等[\u4e00-\u9fff]{0,8}|(?:资源|阵地|场所|设施|场地|平台|作用)+)(?=[，,。；;为开建提打推]|$)/
const inHeading =
  /(?:设立|搭建|建立)([^，,。；;：:、“”"]{2,16}平台)|^(?:建设|打造|搭建|构建|设立|建立)(“[^“”]{2,12}”[\u4e00-\u9fff]{0,12}平台)$/

const quotes = new WordedPattern([...'“”"'], /[“”"]/g)

/** The name of a platform without the verb that sets it up. */
function platformName(heading: string): string {
  return quotes.replace(verb.replace(heading, ''), '')
}

/** 打通图书馆、文化馆和综合文化站，: houses and places listed without 等, as far as the clause goes. */
const drawsOn = new WordedPattern(
  ['整合', '依托', '利用', '盘活', '打通', '统筹'],
  /(?:整合|依托|利用|盘活|打通|统筹)(?:现有|辖区|各类)?(?:的)?([^。；;，,、：:\n]{2,20}(?:、[^。；;，,、：:\n]{2,20}){1,20})(?=[，,。；;\n]|$)/,
)
/** 依托文化馆，打造“书香”平台: what comes of it is none of what is drawn on. */
const thenSetsUp = new WordedPattern(
  ['打造', '建立', '搭建', '构建', '设立'].flatMap((verb) => [`，${verb}`, `,${verb}`]),
  /[，,](?:打造|建立|搭建|构建|设立)[\s\S]*$/,
)
const joint = /^(.{2,})和(.{2,})$/

/** What a text says it draws on, member by member. */
export function resources(text: string): string[] {
  const drawn = draws.exec(text)?.[1] ?? drawsOn.exec(text)?.[1]
  const words = drawn === undefined ? undefined : thenSetsUp.replace(drawn, '')
  // 依托村干部、网格员: who does it, and nothing that it draws on
  if (words === undefined || '员者民师生人部'.includes(words.at(-1) as string)) return []
  const members = splitOutside(words, '、，,').map(({ text: member }) => member)
  const [, one, other] = words.includes('和') ? (joint.exec(members.at(-1) ?? '') ?? []) : []
  if (one !== undefined && other !== undefined && members.length > 1) members.splice(-1, 1, one, other)
  return members.length > 1 ? members : []
}

/** 搭建服务平台 over 建设市智慧养老服务平台: which one it is. */
const inFull = new WordedPattern(
  ['平台', '阵地'],
  /(?:建设|搭建|打造|建立|建成|开发|构建)(?!各|[\d一二两三四五六七八九十]+[个大类])([^，,。；;：:、的“”\s]{2,16}(?:平台|阵地))/,
)

/** 由甲站牵头，整合…，建立宣讲平台; 宣讲平台，以文化站为阵地: the name in an item that says more. */
function nameIn(reading: Reading, node: OutlineNode): string {
  const heading = reading.name(node)
  if (namedKind.isOne(heading) && !heading.includes('，')) {
    const name = platformName(heading)
    const full = isKind.test(name) ? inFull.exec(reading.body(node))?.[1] : undefined
    return full?.endsWith(name) ? full : name
  }
  const opening = platformName(heading.split('，', 1)[0] as string)
  if (isPlatformCard(opening)) return opening
  const said = reading.body(node) || heading
  const [named] = said.includes(heading) ? namedOneByOne(said, namedKind) : []
  return named?.name ?? platformName(heading)
}

function platform(reading: Reading, node: OutlineNode): Platform {
  const text = reading.body(node)
  const answer = readAnswer(reading, node, 'set-up')
  const fields = {
    name: nameIn(reading, node),
    text,
    resources:
      answer.resources === undefined ? resources(text) : splitOutside(answer.resources, '、').map((one) => one.text),
    ...(hasParties(answer.roles) ? memberUnits(text) : unitsInFront(text)),
    ...answerFields(answer),
    source: reading.placeOf(node),
  }
  return reading.told(itemOf(fields), itemEvidence(node, answer))
}

const namedKind: NamedKind = {
  signs: '台地',
  isOne: (name) => name.endsWith('平台') || name.endsWith('阵地'),
  counted: new WordedPattern(
    ['大平台', '个平台', '类平台', '服务平台', '大阵地', '个阵地', '类阵地', '服务阵地'],
    /([\d一二两三四五六七八九十]+)[大个类]((?:服务)?(?:平台|阵地))/g,
  ),
}
/** 打造五大平台 over a text that goes through them. */
const speaksOfSeveral = new WordedPattern(
  Array.from('服工综平阵', (next) => [`大${next}`, `个${next}`]).flat(),
  /[二两三四五六七八九十\d][”"]?[大个](?:服务|工作|综合)?(?:平台|阵地)/,
)

const withoutPlatforms: ReadonlySet<NodeRole> = new Set(['guidance', 'principles', 'principle', 'check', 'checks'])

/** The platforms that the text below a heading names one by one, or lists with their count. */
export function platformsInText(reading: Reading, node: OutlineNode): Platform[] {
  if (withoutPlatforms.has(node.role)) return []
  const cards = speaksOf(reading.name(node), 'platform') ? platformCards(reading, node) : []
  if (cards.length > 0) return cards.map((one) => platformInText(reading, 0, one))
  const heading = reading.name(node)
  const ofSeveral = node.role === 'platforms' || speaksOfSeveral.test(heading)
  const fewest = heading.includes('平台') || heading.includes('阵地') ? 3 : 4
  return node.body.flatMap((part) => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const quoted = quotedPlatforms(text, ofSeveral || speaksOf(heading, 'platform'))
    const others = namedInText(withoutPieces(text, quoted))
    const all = [...quoted, ...others].sort((one, other) => one.piece.start - other.piece.start)
    return all.map((one) => platformInText(reading, part.start, one))
  })

  function namedInText(text: string): NamedOne[] {
    if (!text.includes('平台') && !text.includes('阵地')) return []
    const several = timesNamed(text, '平台') + timesNamed(text, '阵地') + text.split('平台、').length > 1
    const named = (several || ofSeveral ? namedOneByOne(text, namedKind) : []).filter(({ name }) => !isKind.test(name))
    const answered = named.filter(({ piece }) => hasParties(partiesOf(piece.text)))
    const isTold =
      (ofSeveral && (named.length > 1 || node.body.length > 1)) ||
      (named.length > 1 && speaksOfSeveral.test(text)) ||
      (((named.length > 1 && answered.length === named.length) || named.length >= fewest) &&
        (setsUpPlatforms(heading) || setsUpPlatforms(text)))
    return isTold ? named : countedNames(text, namedKind)
  }
}

/** A text with blanks for what is said of some, so that places stay as they are. */
function withoutPieces(text: string, named: readonly NamedOne[]): string {
  let rest = ''
  for (const { piece } of named) {
    if (piece.start < rest.length) continue
    rest += text.slice(rest.length, piece.start) + ' '.repeat(piece.text.length)
  }
  return rest + text.slice(rest.length)
}

/** The platforms that the lines of a node name one by one. */
export function platformCards(reading: Reading, node: OutlineNode): NamedOne[] {
  return cardsBelow(reading, node, isPlatformCard)
}

function isPlatformCard(name: string): boolean {
  return namedKind.isOne(name) && !isKind.test(name)
}

function platformInText(reading: Reading, at: number, { name, piece }: NamedOne): Platform {
  const { text, start } = piece
  const where = { start: at + start, end: at + start + text.length }
  const fields = {
    name,
    text,
    resources: listedAs(text, 'resources') ?? resources(text),
    ...memberUnits(text),
    ...partiesOf(text),
    source: reading.place(where),
  }
  return reading.told(itemOf(fields), [{ field: 'name', rule: 'prose', where }])
}

/** The platforms that have a heading or a row of their own, and those that the heading of a duty sets up; else those of the text. */
export function extractPlatforms(reading: Reading): Platform[] {
  const found = [...headedPlatforms(reading), ...tablePlatforms(reading)]
  if (found.length > 0) return found
  const byName = new Map<string, Platform>()
  for (const node of [reading.outline.root, ...reading.nodes])
    for (const one of platformsInText(reading, node)) if (!byName.has(one.name)) byName.set(one.name, one)
  return [...byName.values()]
}

function tablePlatforms(reading: Reading): Platform[] {
  return [reading.outline.root, ...reading.nodes].flatMap((node) =>
    setUpRows(reading, node, 'platform').map(({ name, roles, resources, members: support, cells }) => {
      const [first, last] = [cells[0] as Span, cells.at(-1) as Span]
      const where = { start: first.start, end: last.end }
      const item = itemOf({
        name: platformName(name),
        resources,
        ...filled({ support }),
        ...roles,
        source: reading.place(where),
      })
      return reading.told<Platform>(item, by('cell', where, Object.keys(item)))
    }),
  )
}

function isChapter({ parent }: OutlineNode): boolean {
  return parent?.parent === undefined
}

/** 搭建甲平台、乙平台 over 甲平台由丙局负责，…: each with the words below that say who answers for it, or those of the heading. */
function listedInHeading(reading: Reading, node: OutlineNode): Platform[] {
  const below = node.body.flatMap((part) =>
    part.type === 'paragraph'
      ? namedOneByOne(reading.slice(part), namedKind).map((one) => ({ one, at: part.start }))
      : [],
  )
  return platformName(reading.name(node))
    .split('、')
    .map((name) => {
      const told = below.find(({ one }) => one.name === name && hasParties(partiesOf(one.piece.text)))
      const heading = { name, piece: { text: reading.name(node), start: 0 } }
      return told ? platformInText(reading, told.at, told.one) : platformInText(reading, node.name.start, heading)
    })
}

function headedPlatforms(reading: Reading): Platform[] {
  const found: Platform[] = []
  for (const node of reading.nodes) {
    // a heading over several platforms (建好六个平台) only holds them
    if (node.role === 'platform' && !node.children.some((child) => child.role === 'platform')) {
      // 服务平台 over 平台名称：甲平台 and 平台名称：乙平台
      const cards = isChapter(node) ? platformCards(reading, node) : []
      const listed = listsPlatforms(reading.name(node)) ? listedInHeading(reading, node) : []
      if (listed.length > 0) {
        found.push(...listed)
        continue
      }
      // “3”大平台 over 建设甲平台（乙局牵头）、丙平台（丁局牵头）
      const several = speaksOfSeveral.test(reading.name(node)) ? platformsInText(reading, node) : []
      if (several.length > 1) {
        found.push(...several)
        continue
      }
      found.push(
        ...(cards.length > 1 ? cards.map((one) => platformInText(reading, 0, one)) : [platform(reading, node)]),
      )
    } else if (node.role === 'duty' && !node.inline) {
      const heading = reading.name(node)
      const [, plain, quoted] = (heading.includes('平台') ? inHeading.exec(heading) : null) ?? []
      const name = quoted === undefined ? plain : quotes.replace(quoted, '')
      if (name !== undefined && !isKind.test(name)) {
        const item: Platform = {
          id: '',
          ...filled({ name, text: reading.body(node), source: reading.place(node.name) }),
        }
        found.push(reading.told(item, [{ field: 'name', rule: 'prose', where: node.name }]))
      }
    }
  }
  return found
}
