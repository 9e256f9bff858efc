/** Chapters that hold platforms or teams and nothing else: 组建六支队伍, 平台建设, 打造三大阵地, by what stands under them. */

import { hasOneOf } from '../../language/signs.ts'
import { nameOf, ownBody } from '../node.ts'
import { opensWithVerb } from '../titles/work-wording.ts'
import { builtPlatform, countsTeams, isPlatform, isTeam } from './by-name.ts'
import type { HeadingPlace } from './heading-place.ts'
import { speaksOf } from './set-up-headings.ts'

/** 加强队伍建设, 推进平台建设, 平台与队伍: what is to be done with them, and two kinds at once. */
const ofMore = '加推与和的，,。'

/** Whether a heading sets up such, and asks for nothing that is to be done with them: 建强普法队伍, 整合资源，建好“四个平台”. */
function isOf(kind: 'team' | 'platform', heading: string): boolean {
  const told = heading.startsWith('整合') ? heading.slice(heading.search(/[，,]/) + 1) : heading
  return !hasOneOf(told, ofMore) && speaksOf(told, kind)
}

const teamName = /(?:队伍?|团|志愿者)(?:[（(][^（()）]{1,12}[）)])?$/

/** 组建六支队伍 over what each of them is called, which no act is; 队伍建设 only over names that end as those of teams do. */
export function holdsTeams(place: HeadingPlace): boolean {
  const { node, name } = place
  if (node.children.length < 2 || !name.includes('队')) return false
  const isCounted = countsTeams.test(name)
  if (!isCounted && !isOf('team', name)) return false
  const names = namesOfAll(place)
  if (names === undefined || names.some(opensWithVerb)) return false
  if (names.every(isTeam)) return place.parent === 'safeguards'
  return isCounted || names.every((one) => teamName.test(one))
}

/** Grounds have names of their own: 养老服务中心, 村级幸福院, 法治广场. */
const groundName =
  /^[^，,。；;：:]{2,16}(?:平台|阵地|载体|中心|[总分驿]?站|所|院|馆|室|[点园廊屋角]|广场|基地|讲堂|公园)(?:[（(][^（()）]{1,12}[）)])?$/

/** A heading that speaks of platforms over nothing but their names: 建设甲平台, 甲阵地, 由乙站牵头，整合…，建立甲平台. */
export function holdsPlatforms(place: HeadingPlace): boolean {
  const { outline, node, name } = place
  if (node.children.length < 2 || !isOf('platform', name)) return false
  const names = namesOfAll(place)
  if (names === undefined) return false
  // elsewhere each of them says by itself that it is one
  if (place.parent !== 'safeguards' && names.every(isPlatform)) return false
  const ofGrounds = name.includes('阵地')
  return node.children.every((child, index) => {
    const one = names[index] as string
    if (ofGrounds && groundName.test(one) && !opensWithVerb(one)) return true
    return builtPlatform(one) || builtPlatform(lastClause(ownBody(outline, child) || one))
  })
}

/** What a sentence of several clauses comes to: 由乙站牵头，整合…，建立甲平台. */
function lastClause(text: string): string {
  return /^由[^。；;]{4,120}[，,]([^，,。；;]{4,24})[。；;]?/.exec(text)?.[1] ?? ''
}

/** The headings right under a node, unless some are only clauses of a sentence. */
function namesOfAll({ outline, node }: HeadingPlace): string[] | undefined {
  return node.children.some(({ inline }) => inline) ? undefined : node.children.map((child) => nameOf(outline, child))
}
