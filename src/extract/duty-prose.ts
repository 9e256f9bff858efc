/** Duties that prose gives out, sentence by sentence, to the unit or the people that each opens with. */

import { endsInBracket, sentences } from '../language/brackets.ts'
import { isPartyRole, labelLine } from '../language/labelled.ts'
import { addLabelled } from '../language/labelled-parties.ts'
import { remarkBehind } from '../language/list-remarks.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { openingUnits, opensWithAct } from '../language/opening-units.ts'
import type { Roles } from '../language/parties.ts'
import { peopleNamed, tellsWhoIsIn } from '../language/people-in-charge.ts'
import { isPersonName } from '../language/person.ts'
import { subjectParties } from '../language/subject.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { clausesByHolder } from './clauses-by-holder.ts'
import { givenClause } from './given-clause.ts'
import { timeIn } from './item-time.ts'
import { namedInFront } from './named-in-front.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** 职责：镇水管站负责…；镇城管办负责…: what the line tells, before the first of them. */
export const ofShares = new OpeningPattern(
  '职主工任分责',
  /^(?:主要|工作)?(?:职责|分工|任务分工|职责分工|责任分工)[：:](?=.{4})/,
)

/** Duties that a paragraph gives out unit by unit: X承担…。Y配合Z做好…。 Where `alone`, nearly every sentence has to. */
export function sharedDuties(reading: Reading, node: OutlineNode, alone = false): Duty[] {
  const found: Duty[] = []
  let sentencesSeen = 0
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    // 县农业局。负责…。督促…: the unit stands alone before what is its
    let holders: string[] | undefined
    // 综合科负责值守；做好物资保障。: what goes on behind a semicolon is no sentence of its own
    let goesOn = false
    for (const clause of sentences(reading.slice(part), '。；;\n').flatMap(clausesByHolder)) {
      const label = ofShares.exec(clause.text)?.[0].length ?? 0
      const [text, start] = [clause.text.slice(label), clause.start + label]
      const named =
        text.length <= 24 && !subjectParties(text)
          ? unitsIn(text.replace(/[。：:]$/, '').replace(/^.*[：:]/, ''))
          : undefined
      if (named) {
        holders = named
        continue
      }
      const last = found.at(-1)
      const labels = last ? labelLine(text) : []
      if (last && labels.length > 0) {
        // 卫生院：负责接种。负责领导：李某。: who answers for what was said before it
        for (const { role, value } of labels) if (isPartyRole(role)) addLabelled(last, role, value)
        continue
      }
      const share = (holders && sharedBy(holders, text)) ?? givenClause(text) ?? sharedDuty(text)
      if (share || !goesOn) sentencesSeen++
      goesOn = text.endsWith('；') || text.endsWith(';')
      if (!share || [...(share.lead ?? []), ...(share.responsible ?? [])].some((unit) => byPart.has(unit))) continue
      // 水利局：牵头…；负责…: the label holds for what follows on its line
      if (/^[^：:，,。；;]{2,30}[：:]/.test(text)) holders = share.lead ?? share.responsible
      const at = part.start + start
      const where = { start: at, end: at + text.length }
      const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(where) })
      found.push(reading.told(item, by('subject', where, [...Object.keys(share), 'time'])))
    }
  }
  return found.length >= 3 && found.length * (alone ? 4 : 6) >= sentencesSeen * 3 ? found : []
}

/** 牵头单位要…；责任单位要…: what they are called after is said elsewhere. */
const byPart = new Set(
  ['单位', '部门'].flatMap((kind) => [
    ...['牵头', '责任', '配合'].flatMap((part) => ['', '各', '主要', '各主要'].map((of) => `${of}${part}${kind}`)),
    ...['参加', '参与', '主办', '承办', '协办'].map((part) => part + kind),
  ]),
)

const givesShare = /^(?:主要|全面|具体)?(?:负责(?!人)|承担|做好|配合|协助)/

/**
 * 制定预案；负责车辆停放。 behind the heading of a unit, in clauses or line by line: what each gives its holders, where more
 * than the first says so.
 */
export function sharesOf(reading: Reading, node: OutlineNode, holders: Roles, phase?: string): Duty[] {
  if (node.body.some(({ type }) => type !== 'paragraph')) return []
  const marks = node.body.length === 1 ? '；;' : '。；;'
  const clauses = node.body.flatMap((part) =>
    sentences(reading.slice(part), marks)
      .filter(({ text }) => text.length >= shortestShare)
      .map(({ text, start }) => ({ text, at: part.start + start })),
  )
  if (!clauses.slice(1).some(({ text }) => givesShare.test(text))) return []
  return clauses.map(({ text, at }) => {
    const where = { start: at, end: at + text.length }
    const name = sentenceName(text.replace(/^(?:主要)?(?:负责|承担|做好)(?=.{4})/, ''))
    const item = itemOf({ name, text, phase, ...holders, time: timeIn(reading, text), source: reading.place(where) })
    return reading.told(item, by('clause', where, ['name', ...Object.keys(holders), 'time']))
  })
}

const shortestShare = 6

/** 负责… behind the name of a unit on its own. */
function sharedBy(units: string[], sentence: string): ({ name: string } & Roles) | undefined {
  const act =
    /^(?:主要)?(?:负责|承担|做好|配合|协助)(?!人)(.{4,})$/.exec(sentence)?.[1] ??
    (opensWithAct(sentence) ? sentence.replace(/[。；;]$/, '') : undefined)
  return act === undefined ? undefined : { name: sentenceName(act), responsible: units }
}

/** 组长：…, 由保安组成, 李某任组长, and 包片干部李某 behind the name of a village */
const opensRoster =
  /^副?(?:组长|组员|成员|队长|负责人|主任)(?:\s*[：:]|由[^，,。；;]{2,30}(?:担任|兼任))|^(?:包[片村保组联]|联[系村]|驻村|挂[点钩])(?:干部|领导|人)|^(?:总|副)?[片路段街楼点]长[：:\u4e00-\u9fff]{2,5}[，,]|^由[^，,。；;]{2,40}组成|^[\u4e00-\u9fff]{2,4}[（(]副?(?:组长|队长|负责人)[）)]|^[^，,。；;]{2,12}(?:担任|任|为)副?(?:组长|队长)/

/** 甲部牵头组织检查，负责…: whoever stands before the first of several verbs. */
function leadingSubject(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const at = sentence.indexOf('牵头')
  const units = at >= 2 && at <= 40 ? unitsIn(sentence.slice(0, at)) : undefined
  return units && { units, predicateStart: at }
}

/** 李明远：负责后勤: people before a colon, where it is said that something is theirs. */
function peopleTold(sentence: string, words: string): string[] | undefined {
  return givesShare.test(sentence.slice(words.length + 1).trimStart()) ? peopleNamed(words) : undefined
}

const verbsOfPeople = ['负责', '协助', '配合']

/** 李明远同志负责后勤, 周若溪（副镇长）协助…: people who open a sentence. */
function peopleSubject(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const opening = sentence.slice(0, 32)
  const at = Math.min(...verbsOfPeople.map((verb) => opening.indexOf(verb)).filter((found) => found >= 2))
  const words = Number.isFinite(at) ? opening.slice(0, at) : ''
  const how = ['主要', '具体', '全面'].some((way) => words.endsWith(way)) ? words.slice(0, -2) : words
  const units = how.length < 2 ? undefined : peopleNamed(how)
  return units && { units, predicateStart: at }
}

/** 牵头抓总，负责协调: that it leads in all, and then what. */
const inAll = /^牵头(?:抓总|负总责)[，,](?:负责)?(?=.{4})/

/** 是整治的责任主体，负责…, 结合年度任务，负责…: what somebody is, or goes by, before what is his to do. */
const asSubject = new WordedPattern(
  ['，负责', ',负责', '，承担', ',承担'],
  /^(?:(?:作为|是)[^，,。；;]{0,20}(?:主体|责任人|单位|部门)|承担[^，,。；;]{1,8}责任|(?:要|应|须)?(?:结合|根据|按照|围绕)[^，,。；;]{2,24})[，,](?=(?:负责|承担)(?!人))/,
)

/** 甲局配合乙局做好…: who helps whom do what. */
const helping = new WordedPattern(
  ['配合', '协助'],
  /^([^，,。；;]{2,40}?)(?:配合|协助)([^，,。；;]{2,40}?)(做好|开展|落实|推进|完成|负责)([^，,。；;]{2,60})/,
)

/** 保洁副组长（李明远）: who holds the post is told in the bracket. */
function holderOfPost(words: string): string[] | undefined {
  const [, name = ''] = endsInBracket(words) ? (postThenName.exec(words) ?? []) : []
  return isPersonName(name) ? [name] : undefined
}

const postThenName = /[长员任师记][（(]([\u4e00-\u9fff]{2,4})[）)]$/

const behindLabel = new WordedPattern(
  ['：', ':', '—'],
  /^([^：:，,。；;—]{2,30})(?:[：:]|—{1,2})\s*(?:主要|分别)?(?:负责|承担|做好)?(.{4,})$/,
)
const asking = new WordedPattern(['要求'], /^(?:[^，,。；;]{2,30}[，,])?要求(?=.{4})/)

/** 公安机关是主管部门，负责登记…: what somebody is called before it is told what he does. */
const whatItIs = new WordedPattern(
  ['部门，负责', '单位，负责', '机关，负责', '部门,负责', '单位,负责', '机关,负责'],
  /^([^，,。；;：:是]{2,24})是[^，,。；;]{2,24}(?:部门|单位|机关)[，,](?=负责(?!人))/,
)

/** 甲局作为牵头单位，做好…: the same before whatever it does. */
const actingAs = new WordedPattern(['作为'], /^([^，,。；;：:]{2,24}?)作为[^，,。；;：:]{2,16}[，,]/)

/** What one sentence gives its subject to do: alone, helping another, or together with others. */
export function sharedDuty(sentence: string): ({ name: string } & Roles) | undefined {
  const labelled = behindLabel.exec(sentence)
  // 教学组：组长：…: a roster gives out posts
  if (labelled && opensRoster.test(labelled[2] as string)) return undefined
  if (labelled?.[1]?.endsWith('组') && tellsWhoIsIn((labelled[2] as string).trim())) return undefined
  // 安全员（保安）：…: what a bracket says of them is no part of who they are
  const named = remarkBehind.replace(labelled?.[1] ?? '', '')
  const own = labelled && holderOfPost(labelled[1] as string)
  const holders = labelled && (own ?? unitsIn(named) ?? peopleTold(sentence, labelled[1] as string))
  const act = labelled?.[2]?.replace(inAll, '')
  if (labelled && holders) {
    const leads = /^牵头/.test(labelled[2] as string)
    return (
      namedInFront(act as string, labelled[1] as string, holders) ?? {
        name: sentenceName(act as string),
        ...(leads ? { lead: holders } : { responsible: holders }),
      }
    )
  }
  const helps = helping.exec(sentence)
  const helper = helps && unitsIn(helps[1] as string)
  const helped = helps && unitsIn(helps[2] as string)
  if (helps && helper && helped) return { name: `${helps[3]}${helps[4]}`, responsible: helped, support: helper }
  // 要求甲部牵头编制…；乙部负责…: what leads over is no part of the first unit
  const told = whatItIs.replace(asking.replace(sentence, ''), '$1')
  const said = actingAs.replace(told, '$1')
  const isLead = said !== told && actingAs.exec(told)?.[0].includes('牵头')
  const subject = subjectParties(said) ?? leadingSubject(said) ?? peopleSubject(said)
  if (!subject) return undefined
  const whole = asSubject
    .replace(said.slice(subject.predicateStart), '')
    .replace(/^(?:要|应当?|须|必须|(?:分别|主要|具体)?负责)(?=.)/, '')
    .replace(/[。；;]$/, '')
  const leads = inAll.exec(whole)?.[0].length ?? /^牵头(?:负责)?(?=.{4})/.exec(whole)?.[0].length ?? 0
  const behind = whole.slice(leads)
  const predicate = behind.replace(/^[，,](?:负责(?=[^人].{3}))?/, '')
  // 由甲部牵头，乙部配合: who leads and who helps is told, and nothing that they do
  if (behind !== predicate && /^[^，,]*(?:配合|协助|参与|协办)$/.test(predicate)) return undefined
  const first =
    /^(?:根据|按照|依照|依据|围绕|针对|结合)[^，,]{2,24}[，,][^，,]{2,40}/.exec(predicate)?.[0] ??
    (predicate.split(/[，,]/)[0] as string)
  // 甲局牵头，会同乙局开展普查: whom it acts with
  const beside = first.startsWith('会同') ? openingUnits(first.slice(2)) : undefined
  const name = (beside ? first.slice(beside.end + 2) : first).trim()
  // 各部门要。: a sentence that breaks off gives nobody anything
  if (name === '') return undefined
  return {
    name,
    ...(/^(?:配合|协助)/.test(predicate)
      ? { support: subject.units }
      : leads > 0 || isLead
        ? { lead: subject.units }
        : { responsible: subject.units }),
    ...(beside ? { support: beside.units } : {}),
  }
}
