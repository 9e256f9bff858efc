/** Teams (服务队, 宣讲队, 分队): whom they are made of, what they work through, who leads and who answers for them. */

import { endsInBracket, sentences, splitOutside } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasParties } from '../language/parties.ts'
import { person } from '../language/person.ts'
import { roster } from '../language/roster.ts'
import { unitList } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import { speaksOf } from '../outline/roles/set-up-headings.ts'
import type { Post, Team } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { answerFields, by, itemEvidence, readAnswer } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { cardsBelow } from './named-cards.ts'
import { listedAs, nameBefore, partiesOf, unitsInFront } from './named-parties.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { setUps } from './set-up.ts'
import { ofSoMany, withoutDescription } from './set-up-name.ts'
import { setUpRows } from './set-up-tables.ts'
import { type NamedOne, timesNamed } from './several-named.ts'
import { carriers } from './team-carriers.ts'
import { membersIn, membersOf, withTakingPart } from './team-members.ts'
import {
  answeredTeams,
  explainedTeams,
  isGeneric,
  listedTeams,
  mayNameTeams,
  oneCalled,
  type TeamInText,
  teamKind,
  teamsIn,
} from './team-prose.ts'

const countBracket = new WordedPattern(['支）', '个）', '支)', '个)'], /[（(](\d{1,4})\s*[支个][）)]$/)
const verb = new OpeningPattern('成组建打发壮', /^(?:成立|组建|建立|打造|建强|发展|壮大)(?:了)?/)
/** 村级成立志愿服务分队: of which level it is. */
const withoutLevel = new WordedPattern(
  ['成立', '组建', '建立'],
  /^[省市县区乡镇街村社]{1,2}(?:道|级|层面)?(?=成立|组建|建立)/,
)
const teamPost = /队\s*长|团\s*长|组\s*长|队\s*员/
const memberPost = /^(?:成员|组员)$/

/** What a label lists. */
function listed(words: string): string[] {
  return splitOutside(words, '、').map(({ text }) => text.replace(/[“”]/g, ''))
}

/** 护河队（队长：李某，队员：张某） */
const inBracket = new WordedPattern(['队（', '队('], /^[^（()）。；;]*队[（(]([^（()）]*长[：:][^（()）]*)[）)]/)

function posts(text: string): Post[] {
  return sentences(text, '。；;\n')
    .flatMap(({ text }) => (teamPost.test(text) ? roster(inBracket.exec(text)?.[1] ?? text) : []))
    .filter(({ post }) => teamPost.test(post) || memberPost.test(post))
}

/** A team that has a heading of its own. */
function team(reading: Reading, node: OutlineNode, name: string): Team {
  const text = reading.body(node)
  const answer = readAnswer(reading, node, 'set-up')
  const count = countBracket.exec(reading.name(node))?.[1]
  const fields = {
    name,
    count: count === undefined ? undefined : Number(count),
    text,
    members: answer.members === undefined ? membersIn(text) : listed(answer.members),
    carriers: answer.carriers === undefined ? carriers(text) : listed(answer.carriers),
    posts: posts(text),
    ...(hasParties(answer.roles) ? {} : unitsInFront(text)),
    ...answerFields(answer),
    source: reading.placeOf(node),
  }
  return reading.told(itemOf(withTakingPart(fields)), itemEvidence(node, answer))
}

/** 队伍管理, 人员构成 in a chapter of teams: what holds for them. */
const tellsOfTeams =
  /^(?:志愿(?:服务)?)?(?:队伍|人员|志愿者|服务)?(?:管理|构成|组成|要求|培训|建设|保障|激励|招募|职责|制度)$/

/** The team that a body names in full where its heading names it in short or names two. */
function fromNode(reading: Reading, node: OutlineNode): Team[] {
  const words = verb.replace(withoutLevel.replace(reading.name(node), ''), '')
  const named = withoutDescription(ofSoMany.replace(words, ''))
  const heading = endsInBracket(named) ? named.replace(/[（(][^（()）]*[）)]$/, '') : named
  const text = reading.body(node)
  if (heading === '队伍' || (!heading.endsWith('队') && tellsOfTeams.test(heading))) return prose(reading, node)
  // 成立宣传队（组长：…）、整治队（组长：…）: an item that is a sentence about several
  const end = node.body.at(-1)?.end ?? node.name.end
  const isList = ['）、', '）和', ')、', ')和'].some((join) => text.includes(join))
  // 组建三支队伍：甲队，由乙所负责；丙队，由…
  const counts =
    text.includes('支') && text.includes('队') && /[二两三四五六七八九十\d]支[^。；;]{0,12}[：:]/.test(text)
  const several = isList || counts ? inText(reading, [{ start: node.name.start, end }], answeredTeams) : []
  if (several.length > 1) return several
  // 护河队，由乙所牵头，…: an item that is a sentence about one
  const [called, ...told] = heading.split('，')
  if (told.length > 0 && isTeamCard(called as string))
    return inText(reading, [{ start: node.name.start, end }], oneCalled)
  const cards = text.includes('队：') || text.includes('队:') ? teamCards(reading, node) : []
  if (cards.length > 1) return cards.map((one) => teamInText(reading, 0, one))
  // 各村组建志愿服务队: who sets it up is no part of its name
  const [own] = /.(?:组建|成立)/.test(heading) ? setUps(heading).filter((one) => one.kind === 'team') : []
  if (own) return [team(reading, node, own.name)]
  const made = setUps(text).filter((one) => one.kind === 'team')
  const joint = /^(.{2,}?)和(.{2,})$/.exec(heading)
  if (joint && kindOf(joint[1] as string)?.kind === 'team') return withRest(reading, node, prose(reading, node))
  // 专业志愿服务队 over 由甲局组建宣讲服务队；由乙局组建助学服务队
  if (isGeneric(heading) && (made.length > 1 || made.some(({ name }) => !isGeneric(name)))) return prose(reading, node)
  // 组建队伍 over 成立“红马甲”服务队
  if (made[0] && made.length === 1 && (heading === '队伍' || heading === '志愿队伍')) return prose(reading, node)
  const listed = isGeneric(heading) && text.includes('支') ? inText(reading, node.body, namedByCount) : []
  if (listed.length > 1) return listed
  const ending = kindOf(heading)?.ending
  const full = made.find(
    (one) =>
      ending !== undefined &&
      one.name.endsWith(ending) &&
      one.name !== heading &&
      /^(?:本|全)?(?:街道|村|镇|乡|县|区|市|社区)/.test(heading),
  )
  // 特色服务队 over 宣讲队 and 帮扶队
  if (isGeneric(heading) && node.children.some(({ role }) => role === 'team')) return []
  return [team(reading, node, full?.name ?? heading)]
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

/** The teams that a body under a heading of no name of its own lists by their count. */
function namedByCount(text: string): TeamInText[] {
  return [...explainedTeams(text), ...listedTeams(text)]
}

/** Teams that the sentences of a body set up, and where no heading names one, those that they only list. */
function prose(reading: Reading, node: OutlineNode, lists = false): Team[] {
  // an item that is one sentence has all of it in its name
  const whole = node.body.length === 0 && node.children.length === 0 && node.mark
  const below: Span[] = node.body.filter(({ type }) => type === 'paragraph')
  // 由甲办牵头，组建宣讲队。定期宣讲。: the first sentence is the heading
  const spans = whole || reading.name(node).startsWith('由') ? [node.name, ...below] : below
  if (!spans.some((span) => mayNameTeams(reading.slice(span)))) return []
  const times = spans.reduce((sum, span) => sum + timesNamed(reading.slice(span), '队'), 0)
  const answered = times > 1 ? inText(reading, spans, answeredTeams) : []
  return [
    ...withSources(reading, node, inText(reading, spans, teamsIn)),
    ...inText(reading, spans, explainedTeams),
    ...(answered.length > 1 ? answered : []),
    ...(lists ? inText(reading, spans, listedTeams) : []),
  ]
}

/** 志愿者主要来自两个方面：一是教师、医生；二是…: the clauses that list whom the first team is made of. */
function withSources(reading: Reading, node: OutlineNode, teams: readonly Team[]): readonly Team[] {
  const [first, ...others] = teams
  const clauses = node.children.filter(({ inline, role }) => inline && role === 'text')
  if (!first || first.members || clauses.length < 2) return teams
  const members = clauses.flatMap((clause) => unitList(reading.name(clause).replace(/等$/, '')))
  return [reading.retold({ ...first, members }, first), ...others]
}

function inText(reading: Reading, spans: readonly Span[], named: (text: string) => TeamInText[]): Team[] {
  return spans.flatMap((span) => named(reading.slice(span)).map((one) => teamInText(reading, span.start, one)))
}

/** A team without a heading of its own; of one in a list the text says no more than its name. */
function teamInText(reading: Reading, at: number, { name, by, parent, piece, isListed }: TeamInText): Team {
  const { text } = piece
  const where = { start: at + piece.start, end: at + piece.start + text.length }
  const said = {
    text,
    members: listedAs(text, 'members') ?? membersIn(text),
    carriers: listedAs(text, 'carriers') ?? carriers(text),
    posts: posts(nameBefore.test(text) ? text.replace(nameBefore, '') : text),
    ...filled({ responsible: by }),
    ...partiesOf(text),
  }
  const fields = { name, parent, ...(isListed ? {} : withTakingPart(said)), source: reading.place(where) }
  return reading.told<Team>(itemOf(fields), [{ field: 'name', rule: 'prose', where }])
}

/** The teams that the lines of a chapter about them name one by one. */
export function teamCards(reading: Reading, node: OutlineNode): NamedOne[] {
  return cardsBelow(reading, node, isTeamCard)
}

function isTeamCard(name: string): boolean {
  return (teamKind.isOne(name) || /[\u4e00-\u9fff”]队$/.test(name)) && !isGeneric(name)
}

/** The teams of a table, one a row. */
function tableTeams(reading: Reading, node: OutlineNode): Team[] {
  return setUpRows(reading, node, 'team').map(({ name, roles, head, members, carriers, cells }) => {
    const [first, last] = [cells[0] as Span, cells.at(-1) as Span]
    const where = { start: first.start, end: last.end }
    const posts = head === undefined ? [] : unitList(head).map((one) => ({ post: '队长', ...person(one) }))
    const item = itemOf({ name, members, carriers, posts, ...roles, source: reading.place(where) })
    return reading.told<Team>(item, by('cell', where, Object.keys(item)))
  })
}

const withoutTeams: ReadonlySet<NodeRole> = new Set(['guidance', 'principles', 'principle', 'check', 'checks', 'phase'])

/** The teams of headings and of prose, each by the first place that names it. */
export function extractTeams(reading: Reading): Team[] {
  const byName = new Map<string, Team>()
  const add = (one: Team) => {
    if (!byName.has(one.name)) byName.set(one.name, one)
  }
  // a page that has lost its headings sets them up before the first
  const lists = !reading.nodes.some(({ role }) => role === 'team')
  for (const node of [reading.outline.root, ...reading.nodes]) {
    if (withoutTeams.has(node.role)) continue
    // a heading over teams of their own is about those that its body sets up
    const holdsTeams = node.role === 'container' && kindOf(reading.name(node))?.kind === 'team'
    const own = node.role === 'team' ? fromNode(reading, node) : teamsOf(reading, node, lists)
    for (const one of holdsTeams ? withRest(reading, node, own) : own) add(one)
    for (const one of tableTeams(reading, node)) add(one)
  }
  return withoutShortNames([...byName.values()])
}

/** 普查队 of which nothing is told beside 青禾县普查队: what the one that is told of is called in short. */
function withoutShortNames(teams: readonly Team[]): Team[] {
  if (!teams.some(isShort)) return [...teams]
  const endings = new Set(teams.flatMap(({ name }) => [...name].map((_, at) => name.slice(at + 1))))
  return teams.filter((team) => !isShort(team) || !endings.has(team.name) || tellsMore(team))
}

/** 普查队, 应急救援队: a kind, and no more. */
function isShort({ name }: Team): boolean {
  return name.length <= 5
}

function tellsMore({ id: _, name: __, source: ___, confidence: ____, text: _____, ...told }: Team): boolean {
  return Object.keys(told).length > 0
}

/** The teams that the text of a node names. */
export function teamsOf(reading: Reading, node: OutlineNode, lists = false): Team[] {
  const cards = speaksOf(reading.name(node), 'team') ? teamCards(reading, node) : []
  return [...cards.map((one) => teamInText(reading, 0, one)), ...prose(reading, node, lists)]
}
