/** Teams one to a line, with whom they are made of and who heads each: 第一队：办公室、财务科，队长李某. */

import { isPersonName, person } from '../language/person.ts'
import { unitList } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Team } from '../plan/plan.ts'
import { itemOf, type Reading } from './reading.ts'

const teamLine = new WordedPattern(
  ['队：', '队:'],
  /^([^：:，,。；;、（()）]{1,12}队)[：:][ \u3000]*([^。；;：:（()）]{2,80}?)[，,；; \u3000（(]{1,2}(队长|领队)[：:为是]?[ \u3000]*([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,2})[）)]?[。；;]?$/,
)

/** 办公室、一班、李某; 宣传队：发放传单、讲解政策 tells what it does. */
function areMembers(made: string): boolean {
  return unitList(made).every(
    (one) => unitsIn(one) !== undefined || isPersonName(one) || parts.ending(one) !== undefined,
  )
}

const parts = new WordList('班 级 组 村 社区 户 员 人 师 生 兵 长 者 校 园 部 科'.split(' '))

/** The teams that several lines of a body name so. */
export function teamsByLine(reading: Reading, { body }: OutlineNode): Team[] {
  const found = body.flatMap((part) => {
    const match = part.type === 'paragraph' ? teamLine.exec(reading.slice(part)) : null
    return match && areMembers(match[2] as string) ? [{ part, match }] : []
  })
  if (found.length < 2) return []
  return found.map(({ part, match: [text, name, made, post, heads] }) => {
    const posts = (heads as string).split('、').map((one) => ({ post: post as string, ...person(one) }))
    const fields = { name: name as string, text, members: unitList(made as string), posts }
    const item = itemOf({ ...fields, source: reading.place(part) })
    return reading.told<Team>(item, [{ field: 'name', rule: 'prose', where: part }])
  })
}
