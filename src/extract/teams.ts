/** Teams (服务队, 宣讲队, 分队): whom they are made of, what they work through, who leads and who answers for them. */

import { hasParties } from '../language/parties.ts'
import { person } from '../language/person.ts'
import { unitList } from '../language/unit-list.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import type { Team } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { by } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { setUpRows } from './set-up-tables.ts'
import { teamsOfHeading, withRest } from './team-headings.ts'
import { teamsByLine } from './team-lines.ts'
import { teamsOf } from './teams-in-text.ts'

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
    const known = byName.get(one.name)
    byName.set(one.name, known ? withAnswers(reading, known, one) : one)
  }
  // a page that has lost its headings sets them up before the first
  const lists = !reading.nodes.some(({ role }) => role === 'team')
  for (const node of [reading.outline.root, ...reading.nodes]) {
    if (withoutTeams.has(node.role)) continue
    // a heading over teams of their own is about those that its body sets up
    const holdsTeams = node.role === 'container' && kindOf(reading.name(node))?.kind === 'team'
    const byLine = teamsByLine(reading, node)
    const named = () => (node.role === 'team' ? teamsOfHeading(reading, node) : teamsOf(reading, node, lists))
    const own = byLine.length > 0 ? byLine : named()
    for (const one of holdsTeams ? withRest(reading, node, own) : own) add(one)
    for (const one of tableTeams(reading, node)) add(one)
  }
  return withoutShortNames([...byName.values()])
}

/** 组建护河队、巡山队。护河队由县水利局管理: who answers for one is told where it is named again. */
function withAnswers(reading: Reading, known: Team, { lead, responsible, support }: Team): Team {
  const answers = filled({ lead, responsible, support })
  const isAnswered = known.lead ?? known.responsible ?? known.support
  return isAnswered || !hasParties(answers) ? known : reading.retold({ ...known, ...answers }, known)
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

/** What every team has, whatever is told of it. */
const ofAny = new Set(['id', 'name', 'source', 'confidence', 'text'])

function tellsMore(team: Team): boolean {
  return Object.keys(team).some((field) => !ofAny.has(field))
}
