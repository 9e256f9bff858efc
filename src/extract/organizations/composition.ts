/**
 * Who a group is made of, in the words that open what is said of it: 由电工、焊工组成，负责抢修; 各科骨干医生，负责急救;
 * 李某（组长）、各班班主任。负责评审.
 */

import { everyMatch } from '../../language/every-match.ts'
import { people } from '../../language/people.ts'
import { isPersonName } from '../../language/person.ts'
import { isPost, type RosterEntry, rosterSentence } from '../../language/roster.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { filled } from '../reading.ts'

export interface Composition {
  members: RosterEntry[]
  /** What the group is there for, where the words go on with it. */
  does?: string
}

const madeUpOf = /^(?:主要)?由([^。；;：:由]{2,80}?)(?:共同)?(?:组成|构成)(?=[，,。；;]|$)/
const givesPost = new WordedPattern(
  ['负责人', '组长', '召集人', '队长', '班长'],
  /(?:(?<!主)任|担任|为)[^、，,]{0,8}(?:负责人|组长|召集人|队长|班长)/,
)
const peopleFirst =
  /^([^，,。；;：:由负]{2,30}(?:人员|医生|护士|骨干|职工|员工|队员|保安|志愿者))[，,](?=(?:主要|具体)?负责(?!人)|[^，,任为]{4,40}[。；;]?$|[^任为]{4,60}$)/
/** 李某（组长）: the words that tell a head in the bracket behind his name, and the two as part of a pattern. */
export const headsInBracket = ['组长）', '组长)', '负责人）', '负责人)', '牵头人）', '牵头人)']
export const namedHead = '[\\u4e00-\\u9fff]{2,4}[（(]副?(?:组长|负责人|牵头人)[）)]'
const headFirst = new WordedPattern(
  headsInBracket,
  new RegExp(`^(${namedHead}[^。；;：:]{0,200}?)(?=[，,]?(?:主要|具体)?负责(?!人)|[。；;]|$)`),
)
const does = /(?:^|[，,。；;组])((?:主要|具体)?负责(?!人)[^。；;]{2,200})/

/** The members that a line opens with; undefined where it opens with anything else. */
export function composition(line: string): Composition | undefined {
  const made = line.startsWith('由') || line.startsWith('主要由') ? madeUpOf.exec(line) : null
  // 由李某任专班负责人，抽调骨干组成: who heads it stands before who is in it
  if (made && givesPost.test(made[1] as string)) return undefined
  const headed = made ? null : headFirst.exec(line)
  const found = made ?? headed ?? peopleFirst.exec(line)
  if (!found) return undefined
  const rest = line.slice(found[0].length).trim()
  const told = does.exec(rest)?.[1] ?? (made || headed ? undefined : rest.replace(/[。；;]$/, ''))
  const members = headed ? membersOf(headed[1] as string) : rosterSentence(`成员由${found[1] as string}组成`)
  return told === undefined ? { members } : { members, does: told }
}

const nameWithWork = /([\u4e00-\u9fff]{2,4})[（(]([^（()）]{2,80})[）)](?:[、，,；;。\s]*)/g

/** 何某（负责播放伴奏）、许某（调试话筒）: people with what each does in the bracket behind his name, and nothing else. */
export function peopleWithWork(text: string): { members: RosterEntry[]; does: string[] } | undefined {
  if (!text.includes('（负责') && !text.includes('(负责')) return undefined
  const found = everyMatch(nameWithWork, text)
  const isAll = found.reduce((end, { 0: whole, index }) => (index === end ? end + whole.length : -1), 0) === text.length
  if (!isAll || !found.every(([, name = '', work = '']) => isPersonName(name) && !isPost(work))) return undefined
  return {
    members: found.map(([, name = '']) => ({ post: '成员', name })),
    does: found.map(([, , work = '']) => work),
  }
}

/** People who are named and nothing more are members, one with 组长 behind his name the head; the first of them is a name, or nothing is. */
export function membersOf(list: string): RosterEntry[] {
  const found = people(list)
  const named = found[0]?.name !== undefined && !/^[\d一二三四五六七八九十]/.test(list)
  if (!named) return []
  return found.map(({ name, title }) =>
    name !== undefined && title !== undefined && isPost(title)
      ? { post: title, name }
      : filled({ post: '成员', name, title }),
  )
}
