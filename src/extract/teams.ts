/** Teams (服务队, 宣讲队, 分队): whom they are made of, what they work through, who leads and who answers for them. */

import { endsInBracket, type Piece, sentences, splitOutside } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { partyClauses } from '../language/parties.ts'
import { sentenceParties } from '../language/party-sentences.ts'
import { rosterSentence } from '../language/roster.ts'
import { unitList } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import type { Post, Team } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { answerFields, itemEvidence, readAnswer } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { ofSoMany, type SetUp, setUps, withoutDescription } from './set-up.ts'

const countBracket = new WordedPattern(['支）', '个）', '支)', '个)'], /[（(](\d{1,4})\s*[支个][）)]$/)
const verb = new OpeningPattern('成组建打发壮', /^(?:成立|组建|建立|打造|建强|发展|壮大)(?:了)?/)
const composed = [
  new WordedPattern(
    ['成立', '组成', '组建', '构成'],
    /由([^。；;]{2,200}?)(?:等人员|等)?(?:共同)?(?:成立|组成|组建|构成)/,
  ),
  new WordedPattern(
    ['吸纳', '吸收', '选树', '招募', '动员', '发动'],
    /(?:主要)?(?:广泛|积极)?(?:吸纳|吸收|选树|招募|动员|发动)(?:一批)?([^。；;]{2,260}?)(?:等(?:先进典型|人员|群体|力量)?)?(?:成立|组建|加入|参加|参与|，发展|,发展)/,
  ),
  new WordedPattern(
    ['中招', '中选', '中抽', '中遴'],
    /从([^。；;，,]{2,60}?)中(?:招募|招收|选派|选拔|选调|抽调|抽选|遴选)/,
  ),
  new WordedPattern(['为主体'], /以([^。；;，,]{2,60}?)为主体/),
  new WordedPattern(['成员'], /成员(?:由|为|包括)([^。；;]{2,200}?)(?:等)?(?:组成|担任)?(?=[。；;，,]|$)/),
]
const through =
  /(?:依托|利用|通过|借助|结合)([^。；;]{2,160}?)(?:等(?:[^，,。；;]{0,8}))?(?:载体|平台|阵地|活动平台)?(?=[，,。；;]|$)/g

const inQuotes = /“([^“”]{2,16})”/g
const teamPost = /队长|团长|组长|队员/

/** 由党建办牵头，讲师、老党员组成, 由县卫健局组织医护人员成立: who leads it, and then whom it is made of. */
const ledBy = new WordedPattern(
  ['牵头', '负责', '统筹', '组织', '动员', '招募'],
  /^[^、，,]{2,24}(?:牵头|负责|统筹)(?:组建|组织|管理)?[，,](?=.{2})|^[^、，,]{2,16}[局委办部院站会校司队](?:组织|动员|招募)(?=.{2})/,
)

/** Whom a team is made of. */
export function members(text: string): string[] {
  for (const piece of sentences(text, '。；;\n')) {
    const words = composed.map((form) => form.exec(piece.text)?.[1]).find((found) => found !== undefined)
    if (words === undefined || (words.includes('任') && /任(?:副)?(?:总|大|中)?(?:队长|组长|团长|主任)/.test(words)))
      continue
    // 由甲办牵头，乙科配合，组建…: who sets the team up
    if (partyClauses(words)) continue
    const list = splitOutside(
      ledBy
        .replace(words, '')
        .replace(
          /(?<=[员者民户师生部])和(?=[\u4e00-\u9fff]{2})|以及|(?<=[\u4e00-\u9fff]{2})及(?=[\u4e00-\u9fff“]{2})/g,
          '、',
        ),
      '、，,',
    ).map(({ text: member }) => member.replace(/^[和及与]/, '').replace(/等$/, ''))
    return list.filter((member) => member.length > 1)
  }
  return []
}

/** What a label lists. */
function listed(words: string): string[] {
  return splitOutside(words, '、').map(({ text }) => text.replace(/[“”]/g, ''))
}

/** Names in quotes that a team works through: “主题党日”“板凳课堂”. */
function carriers(text: string): string[] {
  const found = new Set<string>()
  if (!text.includes('“')) return []
  for (const match of everyMatch(through, text)) {
    for (const name of everyMatch(inQuotes, match[1] as string)) found.add(name[1] as string)
  }
  return [...found]
}

function posts(text: string): Post[] {
  return sentences(text, '。；;\n')
    .flatMap(({ text }) => (teamPost.test(text) ? rosterSentence(text) : []))
    .filter(({ post }) => teamPost.test(post))
}

/** `span` is the sentence that sets the team up, where it has no heading of its own. */
function team(
  reading: Reading,
  node: OutlineNode,
  { name, by }: Pick<SetUp, 'name' | 'by'>,
  text: string,
  span?: Span,
): Team {
  const answer = span ? undefined : readAnswer(reading, node, 'set-up')
  const count = span ? undefined : countBracket.exec(reading.name(node))?.[1]
  const fields = {
    name,
    count: count === undefined ? undefined : Number(count),
    text,
    members: answer?.members === undefined ? membersOf(text) : listed(answer.members),
    carriers: answer?.carriers === undefined ? carriers(text) : listed(answer.carriers),
    posts: posts(text),
    ...(answer ? answerFields(answer) : { ...filled({ responsible: by }), ...sentenceParties(text) }),
    source: span ? reading.place(span) : reading.placeOf(node),
  }
  const evidence = answer
    ? itemEvidence(node, answer)
    : [{ field: 'name', rule: 'prose', where: span ?? node.name } as const]
  return reading.told(itemOf(fields), evidence)
}

/** The team that a body names in full where its heading names it in short or names two. */
function fromNode(reading: Reading, node: OutlineNode): Team[] {
  const named = withoutDescription(ofSoMany.replace(verb.replace(reading.name(node), ''), ''))
  const heading = endsInBracket(named) ? named.replace(/[（(][^（()）]*[）)]$/, '') : named
  const text = reading.body(node)
  const made = setUps(text).filter((one) => one.kind === 'team')
  const joint = /^(.{2,}?)和(.{2,})$/.exec(heading)
  if (joint && kindOf(joint[1] as string)?.kind === 'team') return withRest(reading, node, prose(reading, node))
  const ending = kindOf(heading)?.ending
  const full = made.find(
    (one) =>
      ending !== undefined &&
      one.name.endsWith(ending) &&
      one.name !== heading &&
      /^(?:本|全)?(?:街道|村|镇|乡|县|区|市|社区)/.test(heading),
  )
  return [team(reading, node, { name: full?.name ?? heading }, text)]
}

/** What a body under a heading of teams says behind them, of nobody in particular, is said of the first. */
function withRest(reading: Reading, node: OutlineNode, teams: readonly Team[]): Team[] {
  const [first, ...others] = teams
  if (!first) return []
  const rest = sentences(reading.body(node), '。\n').filter(({ text }) => setUps(text).length === 0)
  const made = rest.flatMap(({ text }) => membersOf(text))
  const { roles } = readAnswer(reading, node, 'set-up')
  return [
    reading.retold(
      { ...filled({ members: made }), ...roles, ...first },
      first,
      itemEvidence(node, readAnswer(reading, node, 'set-up')),
    ),
    ...others,
  ]
}

function membersOf(text: string): string[] {
  return members(text).flatMap((member) => (/[（(]/.test(member) ? [member] : unitList(member)))
}

/** Teams that the sentences of a body set up. */
function prose(reading: Reading, node: OutlineNode): Team[] {
  const found: Team[] = []
  // an item that is one sentence has all of it in its name
  const whole = node.body.length === 0 && node.children.length === 0 && node.mark
  const spans = whole ? [node.name] : node.body.filter(({ type }) => type === 'paragraph')
  for (const part of spans) {
    const text = reading.slice(part)
    // every name of a team has one of them
    if (!/[队团]/.test(text)) continue
    for (const { piece, one } of sentences(text, '。\n').flatMap(teamsOf)) {
      const start = part.start + piece.start
      found.push(team(reading, node, one, piece.text, { start, end: start + piece.text.length }))
    }
  }
  return found
}

/** The teams that a sentence sets up, each with the sentence, or with its own part of it where ； parts several. */
function teamsOf(sentence: Piece): { piece: Piece; one: SetUp }[] {
  const named = (piece: Piece) =>
    setUps(piece.text).flatMap((one) => (one.kind !== 'team' || isGeneric(one.name) ? [] : [{ piece, one }]))
  const whole = named(sentence)
  if (whole.length < 2) return whole
  return sentences(sentence.text, '；;').flatMap(({ text, start }) => named({ text, start: sentence.start + start }))
}

/** 志愿服务队 alone, or 9个…队, names no team of its own. */
function isGeneric(name: string): boolean {
  return kindOf(name)?.ending === name || /[\d一二两三四五六七八九十]+ ?[个支]|等|数量|专业化/.test(name)
}

const withoutTeams: ReadonlySet<NodeRole> = new Set(['guidance', 'principles', 'principle', 'check', 'checks', 'phase'])

/** The teams of headings and of prose, each by the first place that names it. */
export function extractTeams(reading: Reading): Team[] {
  const found: Team[] = []
  const add = (one: Team) => {
    if (!found.some((other) => other.name === one.name)) found.push(one)
  }
  // a page that has lost its headings sets them up before the first
  for (const node of [reading.outline.root, ...reading.nodes]) {
    if (withoutTeams.has(node.role)) continue
    // a heading over teams of their own is about those that its body sets up
    const holdsTeams = node.role === 'container' && kindOf(reading.name(node))?.kind === 'team'
    const own = node.role === 'team' ? fromNode(reading, node) : prose(reading, node)
    for (const one of holdsTeams ? withRest(reading, node, own) : own) add(one)
  }
  return found
}
