/** Whom a team is made of: what is told of it in a sentence (由…组成, 吸纳…, 以…为骨干), or behind a label (成员：…). */

import { sentences, splitOutside } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { isPersonName } from '../language/person.ts'
import { unitList } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'

const choices = '招募 招收 选派 选拔 选调 选聘 选取 选出 推选 抽调 抽选 遴选 选任 聘请 聘任'.split(' ')
/** 从机关、学校选聘: out of whom it is chosen. */
const chosen = new WordedPattern(
  choices,
  new RegExp(`从([^。；;，,]{2,60}?)(?:等(?:人员|群体|单位|机构)?)?中?(?:${choices.join('|')})`),
)

const composed = [
  new WordedPattern(
    ['成立', '组成', '组建', '构成'],
    /由([^。；;由]{2,200}?)(?:等人员|等)?(?:共同)?(?:成立|组成|组建|构成)/,
  ),
  new WordedPattern(
    ['吸纳', '吸收', '选树', '招募', '动员', '发动'],
    /(?:主要)?(?:广泛|积极)?(?:吸纳|吸收|选树|招募|动员|发动)(?:一批)?([^。；;]{2,260}?)(?:等(?:先进典型|人员|群体|力量)?)?(?:成立|组建|加入|参加|参与|，发展|,发展)/,
  ),
  chosen,
  new WordedPattern(
    ['为主', '为骨干', '为基础', '为班底'],
    /以([^。；;，,]{2,60}?)为(?:主要(?:力量|成员)|主[体力]?|骨干|基础|班底)(?!导|题|线|要|攻|办|任)/,
  ),
  new WordedPattern(
    ['员由', '员主要', '员为', '员包括', '员以'],
    /(?:成|队|组|团)员(?:主要)?(?:由|为|包括|以)([^。；;]{2,200}?)(?:等)?(?:组成|构成|担任|为主)?(?=[。；;，,]|$)/,
  ),
  // 由李某任队长，农技人员、种养大户为成员
  new WordedPattern(
    ['为成员', '为队员', '为组员', '为骨干', '任成员', '任队员', '任组员', '任骨干'],
    /(?:^|[，,。；;])([^。；;，,：:任由以]{2,80}?)等?(?:人员)?[为任](?:成员|队员|组员|骨干)(?=[。；;，,]|$)/,
  ),
  // 选拔表达能力强的教师组成
  new WordedPattern(['选拔', '遴选', '抽调', '招募'], /(?:选拔|遴选|抽调|招募)([^。；;，,由]{2,60}?)组[成建]/),
  // 吸纳教师、大学生。: with nothing behind it that says what for
  new WordedPattern(
    ['吸纳', '吸收', '招募'],
    /(?:吸纳|吸收|招募)([^。；;，,、]{2,20}、[^。；;，,]{2,80}?)(?:等[^。；;，,、]{0,6})?(?:为(?:队员|成员|骨干))?(?=[。；;，,]|$)/,
  ),
]

/** 由党建办牵头，讲师、老党员组成, 由县卫健局组织医护人员成立: who leads it, and then whom it is made of. */
const ledBy = new WordedPattern(
  ['牵头', '负责', '统筹', '组织', '动员', '招募'],
  /^[^，,]{2,40}(?:牵头|负责|统筹)(?:组建|组织|管理)?[，,](?=.{2})|^[^、，,]{2,16}[局委办部院站会校司队](?:组织|动员|招募)(?=.{2})/,
)

/** What is drawn on is none of its members either. */
const withWhom = new OpeningPattern('联会协整依利统盘借', /^(?:联合|会同|协同|整合|依托|利用|统筹|盘活|借助)/)

const heads = new WordedPattern(
  Array.from('副总大中队组团主', (next) => `任${next}`),
  /任(?:副)?(?:总|大|中)?(?:队长|组长|团长|主任)/,
)

/** Whether words tell whom a team is made of, and not who heads it, or who sets it up (由甲办牵头，乙科配合，组建…). */
function isOfWhom(words: string): boolean {
  return words !== '' && !heads.test(words) && !partyClauses(words)
}

const joints = new WordedPattern(
  ['和', '及'],
  /(?<=[员者民户师生部志])和(?=[\u4e00-\u9fff]{2})|以及|(?<=[\u4e00-\u9fff]{2})及(?=[\u4e00-\u9fff“]{2})/g,
)
const leadsIn = new OpeningPattern('和及与选招抽吸', /^[和及与]|^(?:选[聘派拔]|招募|抽调|吸纳)/)

/** Whom a team is made of. */
function members(text: string): string[] {
  for (const piece of sentences(text, '。；;\n')) {
    const behind = composed.map((form) => ledBy.replace(form.exec(piece.text)?.[1] ?? '', '')).find(isOfWhom)
    if (behind === undefined) continue
    const made = behind.startsWith('从') ? (chosen.exec(behind)?.[1] ?? behind) : behind
    // 由党建办牵头，联合民政、团委等部门组建: with whom
    if (withWhom.test(made)) continue
    const list = splitOutside(joints.replace(made, '、'), '、，,').map(({ text }) => {
      const member = leadsIn.replace(text, '')
      return member.endsWith('等') ? member.slice(0, -1) : member
    })
    return list.filter((member) => member.length > 1)
  }
  return []
}

/** 成员：机关干部、中小学教师: kinds of people; who is named holds a post. */
const memberLine = new WordedPattern(
  ['员', '员单位', '员部门', '成'].flatMap((last) => ['：', ':', ' ', '\u3000'].map((next) => last + next)),
  /(?:^|[，,。；;])[ \u3000]*(?:(?:主要|队伍|骨干)?成[ \u3000]*员(?:单位|部门)?|队[ \u3000]*员|(?:队伍|人员)(?:组成|构成)|组成人员)(?:[：:]|[ \u3000]{1,4}(?=[\u4e00-\u9fff]))\s*([^\n]{2,200})$/m,
)

/** Whom a team is made of, by a label or by what is said of it. */
export function membersIn(text: string): string[] {
  const words = memberLine.exec(text)?.[1]?.split(/[。；;）)](?![、和])/)[0]
  const labelled = words === undefined ? [] : unitList(words.replace(/等(?:人员)?$/, ''))
  return labelled.length > 0 && !labelled.some((one) => isPersonName(one.replace(/[（( \u3000].*$/s, '')))
    ? labelled
    : membersOf(text)
}

/** The same by what is said of it, kinds of people one by one. */
export function membersOf(text: string): string[] {
  return members(text).flatMap((member) => (/[（(]/.test(member) ? [member] : unitList(member)))
}

const people = /(?:[员者师医生民兵]|骨干|人才|能手|主任|干部|代表|青年|乡贤)$/

/** 卫生院牵头，村医参加: people who take part are whom the team is made of, where nothing else tells; units that do help. */
export function withTakingPart<T extends { members?: readonly string[]; support?: readonly string[] }>(fields: T): T {
  const { support = [], members = [] } = fields
  const joining = members.length > 0 ? [] : support.filter((one) => people.test(one))
  if (joining.length === 0) return fields
  return { ...fields, members: joining, support: support.filter((one) => !joining.includes(one)) }
}
