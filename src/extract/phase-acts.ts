/** What the prose of a phase says that units do in it, by name. */

import { type Piece, sentences } from '../language/brackets.ts'
import { ClosingPattern } from '../language/closing-pattern.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import type { Roles } from '../language/parties.ts'
import { subjectParties } from '../language/subject.ts'
import { isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { by } from './answer.ts'
import { timeIn } from './item-time.ts'
import { phaseCells } from './phase-tables.ts'
import { promised } from './promises.ts'
import { filled, itemOf, type Reading } from './reading.ts'

/** 甲办牵头举办比武，各村选派选手参加: the clause behind it says who helps. */
const beside = /^([^，,。；;]{4,40}(?:参加|参与|配合|协助))(?=[，,。；;]|$)/

/** 妇联通过评比，评出…, 县局组成检查组，对…: by what means, and then what. */
const byMeans =
  /^(?:组成[^，,]{2,16}[组队][，,]$|(?:通过|采取|利用|借助)(?![^，,]*(?:开展|进行|组织|举办|宣传|召开|发放))[^，,]{2,24}[，,]$)/

/** 各机关、企事业单位和各村根据要求，…: on what the act is founded, and then the act. */
const onGrounds =
  /^(?:根据|按照|依照|依据|围绕|结合|对照|针对|立足)[^，,]{0,28}(?:要求|规定|计划|方案|分工|目标|任务|标准|部署|安排|精神|情况|实际|职责|原则|重点|问题|需要|特点|意见|通知)[，,]$/

/** The clause behind one that a comma closes, and where it ends. */
function clauseBehind(text: string, { start, text: clause }: Piece): { name: string; end: number } | undefined {
  const from = start + clause.length
  const name = /^(?!由)[^，,。；;：:\n]{4,}/.exec(text.slice(from))?.[0]
  return name === undefined ? undefined : { name, end: from + name.length }
}

/** 甲局联合乙局、丙局，成立检查组，开展检查, 甲局会同乙局开展检查: with whom, and then what. */
const joins = new WordedPattern(
  ['联合', '会同'],
  /^([^，,。；;：:]{2,30}?)(?:联合|会同)([^，,。；;：:]{2,60}?)(?:等(?:部门|单位))?(?:[，,]|(?=(?:对|开展|进行|举办|举行)[^，,。；;]{2}))/,
)
/** How those who act together part, before what they do. */
const throughGroup = /^(?:成立|组成|组建|抽调|分成|分为|每组|每个)/

/** What several do together in a clause, and the one that the others are with. */
function actTogether(
  text: string,
  { start, text: clause }: Piece,
): { name: string; end: number; roles: Roles } | undefined {
  const [words = '', one = '', others = ''] = joins.exec(clause) ?? []
  const lead = words === '' ? undefined : unitsIn(one)
  const support = lead && unitsIn(others)
  if (!support) return undefined
  const from = start + words.length
  const said = /^[^。；;\n]*/.exec(text.slice(from))?.[0] ?? ''
  const name = said.split(/[，,]/).find((act) => act.length >= 4 && !throughGroup.test(act))
  return name === undefined
    ? undefined
    : { name, end: from + said.indexOf(name) + name.length, roles: { lead, support } }
}

/** 各村、企事业单位: as many as there are, beside 各. */
const ofAnyKind = new Set(['企事业单位', '机关单位', '机关企事业单位'])

const exhorts = new OpeningPattern('要应须必需承', /^(?:要|应|须|必须|需|承担)(?!分别|牵头|会同)/)
const takesLead = new OpeningPattern('要牵', /^(?:要)?牵头(?=.{4})/)
const isPlace = new ClosingPattern(
  '省市县区镇乡村路片道',
  /^[^，,的]{2,8}(?:[省市县区镇乡村路]|(?<![照图影])片)$|街道$|社区$/,
)

/** What clauses of a phase say that one unit does, by name; what all are to do is the phase itself. */
export function acts(reading: Reading, node: OutlineNode, phase: string, known: readonly Duty[]): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    found.push(...ledActs(reading, part, text, phase))
    for (const clause of sentences(text, '。；;，,\n')) {
      const add = (
        end: number,
        sign: 'sentence' | 'subject',
        fields: Roles & { name: string; time: Duty['time'] | undefined },
      ) => {
        const where = { start: part.start + clause.start, end: part.start + end }
        const item = itemOf({ ...fields, phase, text: text.slice(clause.start, end), source: reading.place(where) })
        found.push(reading.told(item, by(sign, where, Object.keys(fields))))
      }
      const isTold = (name: string) =>
        [...known, ...found].some((duty) => duty.name.includes(name) || name.includes(duty.name))
      const together = actTogether(text, clause)
      if (together) {
        const { name, end, roles } = together
        const time = timeIn(reading, name) ?? timeIn(reading, clause.text)
        if (!isTold(name)) add(end, 'sentence', { name, ...roles, time })
        continue
      }
      const doer = subjectParties(clause.text)
      if (!doer || doer.units.every((unit) => isCollective(unit) || ofAnyKind.has(unit))) continue
      // 要 and 须 exhort; what a unit simply does is its part of the phase
      const said = clause.text.slice(doer.predicateStart)
      if (exhorts.test(said)) continue
      const leads = takesLead.test(said)
      const isMeans = '通采利借组'.includes(said[0] as string) && byMeans.test(said)
      const isBefore = isMeans || ('根按依围结对针立'.includes(said[0] as string) && onGrounds.test(said))
      const behind = isBefore ? clauseBehind(text, clause) : undefined
      // 市局组成督导组，由局领导带队: by what means, and of what is done nothing
      if (isMeans && !behind) continue
      const name = (behind?.name ?? said).replace(
        /^(?:负责|要?分别|要?牵头(?=.{4})|于[\d年月日底上中下旬]{3,}(?:之?前|内)?)|[。；;，,]$/g,
        '',
      )
      // 第一督导组负责青禾县、澄湖县: where, and not what
      const onlyPlaces = name.split('、').every((place) => isPlace.test(place))
      if (name.length < 4 || isTold(name) || onlyPlaces) continue
      const helped = leads ? beside.exec(text.slice(clause.start + clause.text.length))?.[1] : undefined
      const helpers = helped === undefined ? undefined : subjectParties(helped)?.units
      const roles: Roles = leads ? { lead: doer.units, ...filled({ support: helpers }) } : { responsible: doer.units }
      const time = timeIn(reading, said) ?? timeIn(reading, clause.text)
      add(behind?.end ?? clause.start + clause.text.length, 'subject', { name, ...roles, time })
    }
  }
  return found
}

/** 由甲办牵头，各村对辖区人口进行摸底；乙站配合, and 甲办牵头，抽调人员组成督查组: who leads, who acts, and what is done. */
const ledAct = new WordedPattern(
  ['牵头，', '牵头,', '牵头负责'],
  /(?<=^|[。；;\n])由?([^，,。；;由]{2,40})牵头(?:负责)?[，,](?:([^，,。；;]{2,60})(?:配合|协助|参与)[，,])?(?:[^，,。；;]{2,40}(?:配合|协助|参[与加])[，,])?([^，,。；;]{4,80})/g,
)

/** What one unit leads in a phase, with those that act or help. */
function ledActs(reading: Reading, part: Span, text: string, phase: string): Duty[] {
  return ledAct.matchAll(text).flatMap((match) => {
    const lead = unitsIn(match[1] as string)
    const said = match[3] as string
    const doer = subjectParties(said)
    const name = said.slice(doer?.predicateStart ?? 0)
    if (!lead || name.length < 4) return []
    const support = match[2] === undefined ? undefined : unitsIn(match[2])
    const roles: Roles = { lead, ...filled({ responsible: doer?.units, support }) }
    const where = { start: part.start + match.index, end: part.start + match.index + match[0].length }
    const fields = { name, phase, ...roles, time: timeIn(reading, said), text: match[0] }
    const item = itemOf({ ...fields, source: reading.place(where) })
    return [reading.told(item, by('sentence', where, ['name', ...Object.keys(roles), 'time']))]
  })
}

/** Units that the first sentence of a phase addresses answer for what it lists. */
export function addressed(reading: Reading, node: OutlineNode): Roles {
  const first = sentences(reading.body(node))[0]?.text ?? ''
  const words = /^([^，,。；;：:]{2,60}?)(?:梳理|要|应|须|负责|结合|按照|根据|开展|制定|组织|对照|针对)/.exec(
    first,
  )?.[1]
  const units = words === undefined ? undefined : unitsIn(words)
  return units ? { responsible: units } : {}
}

/** What the cells of a table of phases say is whose to do. */
export function cellDuties(reading: Reading, node: OutlineNode): Duty[] {
  return phaseCells(reading, node).flatMap(({ phase, cell }) => {
    const alone: OutlineNode = {
      ...node,
      body: [{ type: 'paragraph', start: cell.start, end: cell.end }],
      children: [],
    }
    // 每月通报 in a cell is how the phase goes, and no act with an end
    const due = promised(reading, alone, phase)
    return [...due, ...acts(reading, alone, phase, due)].filter(({ time }) => time?.rrule === undefined)
  })
}
