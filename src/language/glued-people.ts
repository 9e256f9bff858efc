/**
 * People of whom a copy has lost the space between name and office: 李明远党委副书记、镇长, and whole lists of them
 * (周若溪财政局局长何敬之统计局局长). Where a name ends is told from the office behind it, worded so that none of it
 * can be part of a name.
 */

import { departmentFields } from '../lexicon/department-words.ts'
import { singleSurnames } from '../lexicon/surnames.ts'
import { isName } from './person-name.ts'

export interface Glued {
  name: string
  title: string
}

const level = '[省市州县区旗镇乡]'
const fields = departmentFields.flat().sort((one, other) => other.length - one.length)
/** What opens an office, whatever the name before it. */
const ofParty = /^(?:国务院|国务委员|国家|中共|中央|全国|党[委组]|党工委|党总支|副(?!总?经理))/
/** And what does so behind three characters: two may be those of a place (青禾县委书记). */
const ofDepartment = new RegExp(
  `^(?:${level}(?:委|政府|人大|政协|纪委)|街道(?:党工委|办事处)|人大|政协|纪委|工会|妇联|团委|武装部|宣传|组织|统战|${level}长$|(?:${fields.join('|')})[^、，,]{0,12}[局厅委部办队])`,
)
/** 派出所, 司法所: offices that go by the name of their place. */
const ofPlace = /^(?:派出所|司法所|财政所|卫生院|中心校)/
const endsPlace = /[口湾坪桥街山河湖岭庄店铺庙寨集坝沟江海洲岛港路门关塘坡头家堡营屯城州阳阴泉溪川原平]$/
const closesOffice = '长记任员席师理'
/** Where one office may end and the next name begin. */
const joints = /(?<=[长记任员席师理])(?=[\u4e00-\u9fff]{4})/g
/** 常务副县长, 高级工程师: words that begin as surnames do. */
const noName = /^(?:常务|高级|方面|全体|包[村片联组]|应急|安[全监]|相关)/

/** The name that a text opens with, an office right behind it; `among` others of the kind two characters will do. */
function opening(text: string, among: boolean): string | undefined {
  if (!singleSurnames.includes(text[0] ?? ' ') || noName.test(text)) return undefined
  const long = text.slice(0, 3)
  const behind = text.slice(3)
  if (isName(long) && (ofParty.test(behind) || ofDepartment.test(behind))) return long
  const short = text.slice(0, 2)
  const near = text.slice(2)
  if (isName(short) && (ofParty.test(near) || (among && ofDepartment.test(near)))) return short
  return isName(long) && ofPlace.test(behind) && !endsPlace.test(long) ? long : undefined
}

/** The people of a text that is nothing but names with their offices right behind; undefined where it is not. */
export function gluedPeople(text: string, among = false): Glued[] | undefined {
  if (text.length < 5 || !closesOffice.includes(text.at(-1) as string)) return undefined
  const first = opening(text, among)
  if (first === undefined) return undefined
  const found: Glued[] = []
  let start = 0
  let name = first
  joints.lastIndex = 0
  for (let joint = joints.exec(text); joint; joint = joints.exec(text)) {
    const end = joint.index
    joints.lastIndex = end + 1
    const next = end - start > name.length + 1 ? opening(text.slice(end, end + 24), true) : undefined
    if (next === undefined) continue
    found.push({ name, title: text.slice(start + name.length, end) })
    start = end
    name = next
  }
  return [...found, { name, title: text.slice(start + name.length) }]
}
