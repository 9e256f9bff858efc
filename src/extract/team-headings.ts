/** Teams that a heading names, or that the text below a heading of teams names in its place. */

import { endsInBracket, sentences, splitOutside } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasParties } from '../language/parties.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Team } from '../plan/plan.ts'
import { answerFields, itemEvidence, readAnswer } from './answer.ts'
import { kindOf } from './body-kind.ts'
import { unitsInFront } from './named-parties.ts'
import { filled, itemOf, type Reading } from './reading.ts'
import { setUps } from './set-up.ts'
import { ofSoMany, withoutDescription } from './set-up-name.ts'
import { carriers } from './team-carriers.ts'
import { isGeneric, type TeamInText } from './team-kind.ts'
import { calledApart, countedBefore, explainedTeams, listedTeams } from './team-lists.ts'
import { membersIn, membersOf, withTakingPart } from './team-members.ts'
import { answeredTeams, oneCalled, teamsIn } from './team-prose.ts'
import { inText, isTeamCard, postsIn, teamCards, teamInText, teamsInProse } from './teams-in-text.ts'

const countBracket = new WordedPattern(['支）', '个）', '支)', '个)'], /[（(](\d{1,4})\s*[支个][）)]$/)
const verb = new OpeningPattern('成设组建打发壮', /^(?:成立|设立|组建|建立|打造|建强|发展|壮大)(?:了)?/)
/** 村级成立志愿服务分队: of which level it is. */
const withoutLevel = new WordedPattern(
  ['成立', '组建', '建立'],
  /^[省市县区乡镇街村社]{1,2}(?:道|级|层面)?(?=成立|组建|建立)/,
)

/** What a label lists. */
function listed(words: string): string[] {
  return splitOutside(words, '、').map(({ text }) => text.replace(/[“”]/g, ''))
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
    posts: postsIn(text),
    ...(hasParties(answer.roles) ? {} : unitsInFront(text)),
    ...answerFields(answer),
    source: reading.placeOf(node),
  }
  return reading.told(itemOf(withTakingPart(fields)), itemEvidence(node, answer))
}

/** 队伍管理, 人员构成 in a chapter of teams: what holds for them. */
const tellsOfTeams =
  /^(?:志愿(?:服务)?)?(?:队伍|人员|志愿者|服务)?(?:管理|构成|组成|要求|培训|建设|保障|激励|招募|职责|制度)$/

const setUpBySomebody = new WordedPattern(['组建', '成立'], /.(?:组建|成立)/)
const twoThings = new WordedPattern(['和'], /^(.{2,}?)和(.{2,})$/)

/** The team that a body names in full where its heading names it in short or names two. */
export function teamsOfHeading(reading: Reading, node: OutlineNode): Team[] {
  const words = verb.replace(withoutLevel.replace(reading.name(node), ''), '')
  const named = withoutDescription(ofSoMany.replace(words, ''))
  const heading = endsInBracket(named) ? named.replace(/[（(][^（()）]*[）)]$/, '') : named
  const text = reading.body(node)
  if (heading === '队伍' || (!heading.endsWith('队') && tellsOfTeams.test(heading))) return teamsInProse(reading, node)
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
  const listedInHeading = heading.split('、')
  if (listedInHeading.length > 1 && listedInHeading.every((name) => isTeamCard(name)))
    return [teamsIn, answeredTeams].flatMap((named) => inText(reading, [{ start: node.name.start, end }], named))
  const cards = text.includes('队：') || text.includes('队:') ? teamCards(reading, node) : []
  if (cards.length > 1) return cards.map((one) => teamInText(reading, 0, one))
  // 各村组建志愿服务队: who sets it up is no part of its name
  const [own] = setUpBySomebody.test(heading) ? setUps(heading).filter((one) => one.kind === 'team') : []
  if (own) return [team(reading, node, own.name)]
  const made = setUps(text).filter((one) => one.kind === 'team')
  const joint = twoThings.exec(heading)
  if (joint && kindOf(joint[1] as string)?.kind === 'team') return withRest(reading, node, teamsInProse(reading, node))
  // 专业志愿服务队 over 由甲局组建宣讲服务队；由乙局组建助学服务队
  if (isGeneric(heading) && (made.length > 1 || made.some(({ name }) => !isGeneric(name))))
    return teamsInProse(reading, node)
  // 8支志愿服务队伍 over 分别为甲队、乙队、…
  const apart = isGeneric(heading) || heading.endsWith('队伍') ? inText(reading, node.body, calledApart) : []
  if (apart.length > 0) return apart
  const counted = heading.endsWith('队伍') ? inText(reading, node.body, countedBefore) : []
  if (counted.length > 0) return counted
  // 志愿队伍 over 成立“红马甲”服务队, 巡查队伍 over 县成立甲队1支…；各村成立乙队…
  if (heading.endsWith('队伍') && made.length > (heading === '志愿队伍' ? 0 : 1))
    return teamsInProse(reading, node, true)
  // 执法队伍 over 抽调人员组成联合执法队: the one that the heading has in short
  const [only] = made
  if (only && heading.endsWith('队伍') && only.name.endsWith(heading.slice(0, -1))) return teamsInProse(reading, node)
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
  // 组建总队 over 组建总队，下设宣讲、助学两支分队: those below it too
  const below = text.includes('下设') ? teamsInProse(reading, node, true).filter(({ parent }) => parent) : []
  return [team(reading, node, full?.name ?? heading), ...below]
}

/** What a body under a heading of teams says behind them, of nobody in particular, is said of the first. */
export function withRest(reading: Reading, node: OutlineNode, teams: readonly Team[]): Team[] {
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
