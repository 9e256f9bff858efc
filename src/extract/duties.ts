/** The tree of what is to be done: every node that the outline calls a duty, with who answers for it and by when. */

import { sentences } from '../language/brackets.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import { callsAnswerable, peopleAlone, subjectParties, unitsIn } from '../language/subject.ts'
import { findTimes, mayHoldTime } from '../language/times.ts'
import { isCollective } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { opensWithTime } from '../outline/heading.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { bracketTime, by, itemEvidence, leadFirst, readAnswer } from './answer.ts'
import { bracketDuties, clauseDuties, datedDuties, sentenceName } from './duty-parts.ts'
import { dueIn } from './duty-periods.ts'
import { acts, isOnStage, linesByUnit, linesByWork, promised, sharedDuties, workersIn } from './duty-prose.ts'
import { tableDuties } from './duty-tables.ts'
import { nameOfPhase, namesPeriod } from './phase-name.ts'
import { phaseCells } from './phase-tables.ts'
import { itemOf, type Reading } from './reading.ts'

/** 知识问答（9:00-9:30）: from when to when is no part of the name. */
const hours = new WordedPattern(['：', ':'], /(?<=[^\d])[（(]?\d{1,2}[:：]\d{2}[^（()）]{0,3}\d{1,2}[:：]\d{2}[）)]?$/)

const bracketAtEnd = /[（(]([^（()）]{2,30})[）)]$/

/** 启动仪式（6月1日）: when it is, is no part of the name. */
function withoutDays(reading: Reading, name: string): string {
  const inner = name.endsWith('）') || name.endsWith(')') ? bracketAtEnd.exec(name)?.[1] : undefined
  if (inner === undefined || inner.length + 2 === name.length || !mayHoldTime(inner)) return name
  const [time, ...others] = findTimes(inner, reading.times)
  return time?.text === inner && others.length === 0 ? name.slice(0, -inner.length - 2) : name
}

/** Sections in which offices are told what is theirs: sentence by sentence, the subject answers. */
const shares = /(?:职责|分工|责任|分配|人员安排)/

/** One duty with those under it; `inherited` is who answers for items whose own text names nobody. */
function dutyOf(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles): Duty {
  const answer = readAnswer(reading, node)
  const roles = hasParties(answer.roles) ? answer.roles : (holdersAlone(reading, node) ?? inherited)
  const text = reading.body(node)
  const further = answer.further.map(({ span, roles: own, time, due }): Duty => {
    const words = reading.slice(span).trim()
    if (reading.options.firstIsLead === true) leadFirst(own)
    const when = time === undefined ? undefined : bracketTime(reading, time, due)
    const fields = { name: sentenceName(words), text: words, ...own, time: when, source: reading.place(span) }
    return reading.told(itemOf(fields), by('bracket', span, ['name', ...Object.keys(own), 'time']))
  })
  const dated = further.length === 0 ? datedDuties(reading, node) : []
  const shared =
    further.length + dated.length === 0 ? [...clauseDuties(reading, node), ...linesByUnit(reading, node)] : []
  const under = [
    ...further,
    ...dated,
    ...shared,
    ...childDuties(reading, node, undefined),
    ...tableDuties(reading, node),
  ]
  const duty: Duty = itemOf({
    name: withoutDays(reading, hours.replace(reading.name(node).replace(opensWithTime, ''), '')),
    number: node.number,
    phase: phase ?? answer.phase,
    platform: answer.platform,
    team: answer.team,
    text,
    ...roles,
    // what several clauses set times for has none of its own
    time: dated.length > 0 ? undefined : answer.time,
    place: answer.place,
    participants: answer.participants,
    source: reading.placeOf(node),
    duties: under,
  })
  const taken = roles === inherited ? by('inherited', node.parent?.name ?? node.name, Object.keys(inherited)) : []
  return reading.told(duty, [...itemEvidence(node, answer), ...taken])
}

/** 3.后勤保障：总务处 in a division of labour: nothing but who does it stands behind the work. */
function holdersAlone(reading: Reading, node: OutlineNode): Roles | undefined {
  const { parent, body } = node
  if (!parent || parent.inferred || body.length !== 1 || !shares.test(reading.name(parent))) return undefined
  const holders = workersIn(reading.body(node).replace(/[。；;]$/, ''))
  return holders ? { responsible: holders } : undefined
}

/** Duties among the children of a node; a bracket on a line of its own answers for those above it that name nobody. */
function childDuties(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles = {}): Duty[] {
  const duties: Duty[] = []
  let open: Duty[] = []
  const divides = shares.test(reading.name(node))
  for (const child of node.children) {
    if (child.role !== 'duty') {
      duties.push(...dutiesUnder(reading, child))
      continue
    }
    // 主持人：温某 in a division of labour is on the stage, and has nothing to get ready
    const people = divides && child.children.length === 0 ? workersIn(reading.body(child)) : undefined
    if (people && isOnStage(reading.name(child), people)) continue
    if (child.children.length > 0 && namesPeriod(reading.name(child))) {
      duties.push(...dueIn(reading, child, childDuties(reading, child, phase)))
      continue
    }
    const holders = headingHolders(reading, child)
    if (holders) {
      duties.push(...heldDuties(reading, child, phase, holders))
      continue
    }
    const duty = dutyOf(reading, child, phase, inherited)
    // 第三条 考核公开进行: an article that asks nobody for anything is a rule
    if (child.mark?.form === 'article' && !asks(duty)) continue
    duties.push(duty)
    const { ownLine } = readAnswer(reading, child)
    const named = ['lead', 'responsible', 'support'].some((role) => role in duty)
    if (hasParties(ownLine)) {
      for (const above of open) takeOver(reading, above, child, ownLine)
      open = []
    } else if (!named) open.push(duty)
    else open = []
  }
  return duties
}

/** Whether somebody answers for a duty, or for one below it, or a day is set for it. */
function asks({ lead, responsible, support, time, duties = [] }: Duty): boolean {
  return [lead, responsible, support, time].some((one) => one !== undefined) || duties.some(asks)
}

/** A bracket on a line of its own answers for an item above it. */
function takeOver(reading: Reading, above: Duty, from: OutlineNode, roles: Roles): void {
  Object.assign(above, roles)
  const where = from.body.at(-1) ?? from.name
  reading.evidence.set(above, [...(reading.evidence.get(above) ?? []), ...by('own-line', where, Object.keys(roles))])
}

const groupOfItems = /^(.{2,30}?)(牵头|负责)(?:的)?(?:工作|任务|事项)(?:[（(]\d{1,3}[项条][）)])?$/

/** Who answers for all that stands under a heading: 县城管局牵头工作（2项）, or 县教育局 in a chapter of duties by unit. */
function headingHolders(reading: Reading, node: OutlineNode): Roles | undefined {
  const name = reading.name(node)
  const grouped = name.includes('牵头') || name.includes('负责') ? groupOfItems.exec(name) : null
  const units = grouped ? unitsIn(grouped[1] as string) : undefined
  if (grouped && units) return grouped[2] === '牵头' ? { lead: units } : { responsible: units }
  // （一）区城管分局职责
  const [bare, ofUnit] = /^(.{2,30}?)的?(?:主要|工作)?(职责)$/.exec(name)?.slice(1) ?? []
  const owner = ofUnit === undefined ? undefined : unitsIn(bare as string)
  if (owner) return { responsible: owner }
  const { parent } = node
  const people = parent && goesByPeople(reading, parent) ? peopleAlone(name) : undefined
  if (people) return { responsible: people }
  const own = unitsIn(name)
  if (!own || !parent || goesByWork(reading, parent)) return undefined
  const given =
    // 县教育局：1.…2.…: a unit with no number, and what is its behind it
    (node.mark ?? node.number) === undefined ||
    (!parent.inferred && shares.test(reading.name(parent))) ||
    goesByUnits(reading, parent)
  return given ? { responsible: own } : undefined
}

/** What a list tells of all its items, of which there may be thousands: found out once. */
function ofList(tells: (reading: Reading, list: OutlineNode) => boolean) {
  const known = new WeakMap<OutlineNode, boolean>()
  return (reading: Reading, list: OutlineNode): boolean => {
    const told = known.get(list) ?? tells(reading, list)
    known.set(list, told)
    return told
  }
}

/** （1）宣传部：…（2）外联部：…: a list in which every item is headed by the unit that it is for. */
const goesByUnits = ofList((reading, { children }) => {
  const isHeaded = (child: OutlineNode) =>
    child.role === 'duty' && child.body.length + child.children.length > 0 && unitsIn(reading.name(child)) !== undefined
  return children.length > 1 && children.every(isHeaded)
})

/** 会场布置：总务处, 学生组织：各班班主任: a list in which the work stands before who does it, whatever it ends in. */
const goesByWork = ofList((reading, { children }) => {
  const isWork = (child: OutlineNode) =>
    unitsIn(reading.name(child)) === undefined && holdersAlone(reading, child) !== undefined
  return children.filter(isWork).length * 2 > children.length
})

/**
 * 1.李明远：…2.温静：… where work is divided: most items are headed by people. Names of two characters are like too many
 * words (安全, 文化) to tell by themselves.
 */
const goesByPeople = ofList((reading, parent) => {
  const { children } = parent
  const words = `${reading.name(parent)}${reading.body(parent)}`
  if (children.length < 2 || !(shares.test(reading.name(parent)) || words.includes('负责'))) return false
  const headed = children.filter((child) => child.body.length > 0 && peopleAlone(reading.name(child)) !== undefined)
  const told = headed.filter((child) => reading.name(child).length >= 3)
  return headed.length * 3 >= children.length * 2 && told.length * 2 >= headed.length
})

/** What a heading of that kind gives its holders: the items below it, or its own text. */
function heldDuties(reading: Reading, node: OutlineNode, phase: string | undefined, holders: Roles): Duty[] {
  if (node.children.length > 0) return childDuties(reading, node, phase, holders)
  const duty = dutyOf(reading, node, phase, holders)
  const act = reading.body(node).replace(/^(?:主要)?(?:负责|承担|做好)/, '')
  return [act === '' ? duty : reading.retold({ ...duty, ...holders, name: sentenceName(act) }, duty)]
}

/** Units that the first sentence of a phase addresses answer for what it lists. */
function addressed(reading: Reading, node: OutlineNode): Roles {
  const first = sentences(reading.body(node))[0]?.text ?? ''
  const words = /^([^，,。；;：:]{2,60}?)(?:梳理|要|应|须|负责|结合|按照|根据|开展|制定|组织|对照|针对)/.exec(
    first,
  )?.[1]
  const units = words === undefined ? undefined : unitsIn(words)
  return units ? { responsible: units } : {}
}

/** What the cells of a table of phases say is whose to do. */
function cellDuties(reading: Reading, node: OutlineNode): Duty[] {
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

/** 学校安排经费: the house whose plan it is names nobody in it. */
const ownHouse = /^(?:我?[校院局镇乡街]|学校|学院|医院|公司|集团|街道|社区)$/

/** Duties anywhere below a node that is none itself. */
function dutiesUnder(reading: Reading, node: OutlineNode): Duty[] {
  switch (node.role) {
    case 'duty':
      return node.children.length > 0 && namesPeriod(reading.name(node))
        ? dueIn(reading, node, childDuties(reading, node, undefined))
        : [dutyOf(reading, node, undefined, {})]
    case 'principles':
    case 'principle':
    case 'checks':
    case 'check':
    case 'guidance':
      return []
    case 'phase': {
      const name = nameOfPhase(reading, node)
      const listed = [...childDuties(reading, node, name, addressed(reading, node)), ...tableDuties(reading, node)]
      if (listed.length > 0) return listed
      const given = bracketDuties(reading, node, name)
      if (given.length > 0) return given
      const due = promised(reading, node, name)
      return [...due, ...acts(reading, node, name, due)]
    }
    case 'safeguard': {
      const shared = shares.test(reading.name(node)) ? sharedDuties(reading, node) : []
      if (shared.length > 0) return shared
      // 各部门主要负责人是第一责任人: an admonition, that names nothing to be done
      if (callsAnswerable(reading.body(node))) return []
      const answer = readAnswer(reading, node, 'set-up')
      const opening = subjectParties(reading.body(node))?.units
      if (opening && !opening.some((unit) => isCollective(unit) || ownHouse.test(unit)))
        return [dutyOf(reading, node, undefined, {})]
      // …。监察室要会同有关科室督查: an exhortation in passing
      const joins = reading.body(node).includes('会同') && /[要须]会同/.test(reading.body(node))
      if (joins && answer.evidence.every(({ rule }) => rule === 'sentence')) return []
      const [due] = promised(reading, node)
      if (due && !hasParties(answer.roles))
        return [dutyOf(reading, node, undefined, { responsible: due.responsible ?? [] })]
      return hasParties(answer.roles) && !/^(?:成立|设立)/.test(reading.name(node))
        ? [dutyOf(reading, node, undefined, {})]
        : []
    }
    default: {
      // a division of labour without headings: every paragraph opens with the unit that it is for
      const divides = shares.test(reading.name(node)) || (node.level === 0 && node.children.length === 0)
      const shared = divides ? sharedDuties(reading, node) : []
      const lines =
        shared.length === 0 && node.role !== 'organizations' && node.role !== 'organization'
          ? linesByUnit(reading, node)
          : []
      const works =
        shared.length + lines.length === 0 && shares.test(reading.name(node)) ? linesByWork(reading, node) : []
      return [
        ...shared,
        ...lines,
        ...works,
        ...childDuties(reading, node, undefined),
        ...tableDuties(reading, node),
        ...cellDuties(reading, node),
      ]
    }
  }
}

export function extractDuties(reading: Reading): Duty[] {
  return dutiesUnder(reading, reading.outline.root)
}
