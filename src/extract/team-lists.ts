/** Teams that a text only lists: with their count, behind it, in a bracket, or as what the figure of a pattern stands for. */

import { splitOutside } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { setUps } from './set-up.ts'
import { countedNames } from './several-named.ts'
import { isGeneric, type TeamInText, teamKind } from './team-kind.ts'

/** 网格员队伍: staff of a kind. */
const isStaff = /(?<!志愿|志愿者|服务)队伍$/

/** 组建宣讲、助学、义诊等8支服务队: teams that a text lists with their count. */
export function listedTeams(text: string): TeamInText[] {
  return countedNames(text, teamKind).flatMap((one) => {
    if (isGeneric(one.name) || isStaff.test(one.name)) return []
    const parent = teamAbove(text, one.piece.start)
    return [{ ...one, ...(parent === undefined ? {} : { parent }), isListed: one.isTold !== true }]
  })
}

/** 成立志愿服务总队，由李某任总队长；下设宣讲、助学2支分队: the team that a sentence has set up before it lists those below. */
function teamAbove(text: string, list: number): string | undefined {
  // 下设 may open the words of the list
  const before = text.slice(Math.max(0, list - longestAbove), list + 2)
  if (!listsBelow.test(before)) return undefined
  return setUps(before.slice(before.search(/[^。\n]*$/))).findLast(({ kind }) => kind === 'team')?.name
}

const listsBelow = /下[设辖分][^。；;\n]{0,20}$/
const longestAbove = 200

/** “8”即宣讲队、助学队…, “8”为宣讲、助学…8支队伍: what the count of a pattern (“8+N”) stands for. */
const explained = new WordedPattern(
  ['”即', '”是', '”为', '”指', '”：', '”代表', '”分别'],
  /“\d{1,2}”(?:即|是指|指的是|分别[是为指]|是|为|指|：|代表)(?:[县镇乡村]级)?([^。；;“”"]{4,240})/g,
)
/** 镇级志愿服务队伍（8支）：宣讲队、助学队、…: a list behind what they are and how many. */
const behindCount = new WordedPattern(
  ['：', ':'],
  /(?:^|[，,。；;\n])[\u4e00-\u9fff]{2,12}队伍?(?:[（(]\d{1,3}支[）)]|\d{1,3}支)[：:]([^。；;：:\n]{6,400})/g,
)

/** 分别为宣讲队、助学队: the list behind 组建两支队伍. */
const oneAndOther = new WordedPattern(
  ['分别为', '分别是', '包括', '即'],
  /(?:^|[，,。；;：:\n])(?:它们|主要)?(?:分别[为是]|包括|即)[：:]?([^。；;：:\n]{6,400})/g,
)

/** 3支专业服务队（宣讲队、助学队、健康队） */
const inCountBracket = new WordedPattern(
  ['队（', '队(', '队伍（', '队伍('],
  /[\d一二两三四五六七八九十]{1,3}支[^，,。；;：:（()）]{0,12}队伍?[（(](?:即|分别[为是]|包括)?([^（()）。；;：:\n]{6,200})[）)]/g,
)

/** The teams that a text lists so. */
export function countedBefore(text: string): TeamInText[] {
  return namesBehind(text, behindCount)
}

/** The teams that a text lists below a heading that has only told how many there are. */
export function calledApart(text: string): TeamInText[] {
  return [...namesBehind(text, oneAndOther), ...teamsInBracket(text)]
}

/** The teams that a text lists in the bracket behind their count. */
export function teamsInBracket(text: string): TeamInText[] {
  return namesBehind(text, inCountBracket)
}

function namesBehind(text: string, list: WordedPattern): TeamInText[] {
  if (!text.includes('队')) return []
  return list.matchAll(text).flatMap((match) => {
    const names = splitOutside((match[1] as string).replace(/[和及](?=[^、，,]*$)/, '、'), '、，,').map(
      ({ text: name }) => name,
    )
    if (names.length < 2 || !names.every((name) => /^[^的]{2,16}队$/.test(name) && !isGeneric(name))) return []
    return names.map((name) => ({ name, piece: { text: match[0], start: match.index }, isListed: true }))
  })
}

const endOfCount =
  /(?<=.)(?:等)?[\d一二两三四五六七八九十]{1,3}[支个类][\u4e00-\u9fff]{0,6}?((?:志愿者?)?(?:服务)?(?:分队|队)伍?)$/

/** The teams that a text lists behind the number of a pattern. */
export function explainedTeams(text: string): TeamInText[] {
  if (!text.includes('队')) return []
  return explained.matchAll(text).flatMap((match) => {
    const words = (match[1] as string).replace(/[，,]$/, '')
    const kind = endOfCount.exec(words)?.[1]
    const list = splitOutside(words.replace(endOfCount, '').replace(/^\d{1,2}支/, ''), '、，,')
    const names = list.map(({ text: words }) => {
      const one = words.replace(/^和|的$/, '')
      return kind === undefined || one.endsWith('队') ? one : `${one}${kind}`
    })
    if (!names.every((name) => name.length < 24 && teamKind.isOne(name) && !isGeneric(name))) return []
    return names.map((name) => ({ name, piece: { text: match[0], start: match.index }, isListed: true }))
  })
}
