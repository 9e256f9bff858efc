/** Teams that the text of a node names, sentence by sentence, in a list or line by line, each with what is said of it. */

import { sentences } from '../language/brackets.ts'
import { roster } from '../language/roster.ts'
import { unitList } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import { speaksOf } from '../outline/roles/set-up-headings.ts'
import type { Post, Team } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { cardsBelow } from './named-cards.ts'
import { listedAs, nameBefore, partiesOf } from './named-parties.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { type NamedOne, timesNamed } from './several-named.ts'
import { carriers } from './team-carriers.ts'
import { isGeneric, mayNameTeams, type TeamInText, teamKind } from './team-kind.ts'
import { explainedTeams, listedTeams } from './team-lists.ts'
import { membersIn, withTakingPart } from './team-members.ts'
import { answeredTeams, teamsIn } from './team-prose.ts'

const teamPost = /队\s*长|团\s*长|组\s*长|队\s*员/
const memberPost = /^(?:成员|组员)$/

/** 护河队（队长：李某，队员：张某） */
const inBracket = new WordedPattern(['队（', '队('], /^[^（()）。；;]*队[（(]([^（()）]*长[：:][^（()）]*)[）)]/)

/** 护河队由县水利局负责管理 */
const givenToOne = new WordedPattern(['队由'], /队由[^，,。；;]{2,40}(?:牵头|负责)/)

/** The posts of a team that a text gives out. */
export function postsIn(text: string): Post[] {
  return sentences(text, '。；;\n')
    .flatMap(({ text }) => (teamPost.test(text) ? roster(inBracket.exec(text)?.[1] ?? text) : []))
    .filter(({ post }) => teamPost.test(post) || memberPost.test(post))
}

/** Teams that the sentences of a body set up, and where no heading names one, those that they only list. */
export function teamsInProse(reading: Reading, node: OutlineNode, lists = false): Team[] {
  // an item that is one sentence has all of it in its name
  const whole = node.body.length === 0 && node.children.length === 0 && node.mark
  const below: Span[] = node.body.filter(({ type }) => type === 'paragraph')
  // 由甲办牵头，组建宣讲队。定期宣讲。: the first sentence is the heading
  const spans = whole || reading.name(node).startsWith('由') ? [node.name, ...below] : below
  if (!spans.some((span) => mayNameTeams(reading.slice(span)))) return []
  const times = spans.reduce((sum, span) => sum + timesNamed(reading.slice(span), '队'), 0)
  const answered =
    times > 1 || spans.some((span) => givenToOne.test(reading.slice(span))) ? inText(reading, spans, answeredTeams) : []
  const setUp = inText(reading, spans, teamsIn)
  return [
    ...withSources(reading, node, setUp),
    ...inText(reading, spans, explainedTeams),
    ...(answered.length > 1 || setUp.some(({ name }) => name === answered[0]?.name) ? answered : []),
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

export function inText(reading: Reading, spans: readonly Span[], named: (text: string) => TeamInText[]): Team[] {
  return spans.flatMap((span) => named(reading.slice(span)).map((one) => teamInText(reading, span.start, one)))
}

/** A team without a heading of its own; of one in a list the text says no more than its name. */
export function teamInText(
  reading: Reading,
  at: number,
  { name, by, parent, piece, head, led, isListed }: TeamInText,
): Team {
  const { text } = piece
  const where = { start: at + piece.start, end: at + piece.start + text.length }
  const said = {
    text,
    members: listedAs(text, 'members') ?? membersIn(text),
    carriers: listedAs(text, 'carriers') ?? carriers(text),
    posts: postsIn(head ?? (nameBefore.test(text) ? text.replace(nameBefore, '') : text)),
    ...filled({ responsible: by }),
    ...partiesOf(led ?? text),
  }
  const fields = { name, parent, ...(isListed ? {} : withTakingPart(said)), source: reading.place(where) }
  return reading.told<Team>(itemOf(fields), [{ field: 'name', rule: 'prose', where }])
}

/** The teams that the lines of a chapter about them name one by one. */
export function teamCards(reading: Reading, node: OutlineNode): NamedOne[] {
  return cardsBelow(reading, node, isTeamCard)
}

export function isTeamCard(name: string): boolean {
  return (teamKind.isOne(name) || /[\u4e00-\u9fff”]队$/.test(name)) && !isGeneric(name) && name !== '领队'
}

const headsTeams = new WordedPattern(
  ['队长：', '队长:'],
  /队(?:[（(][^（()）\n]{1,20}[）)])?[：:]?\n[ \u3000]*队长[：:]/,
)

/** The teams that the text of a node names. */
export function teamsOf(reading: Reading, node: OutlineNode, lists = false): Team[] {
  // 人员组成 over 第一小分队, 队长：李某
  const ofTeams =
    speaksOf(reading.name(node), 'team') || (node.role === 'organizations' && headsTeams.test(reading.body(node)))
  const cards = ofTeams ? teamCards(reading, node) : []
  return [...cards.map((one) => teamInText(reading, 0, one)), ...teamsInProse(reading, node, lists)]
}
