/** The tree of what is to be done: every node that the outline calls a duty, with who answers for it and by when. */

import { labelLine } from '../language/labelled.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import { subjectParties } from '../language/subject.ts'
import { isCollective } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { workersIn } from '../language/workers.ts'
import { labelOver } from '../outline/labels-above.ts'
import type { OutlineNode } from '../outline/node.ts'
import { namesPeriod } from '../outline/roles/phases.ts'
import type { Duty } from '../plan/plan.ts'
import { by, itemEvidence, readAnswer } from './answer.ts'
import { answeredLines } from './answered-lines.ts'
import { AnswersAbove } from './answers-above.ts'
import { fillAsAbove } from './as-above.ts'
import { closedByBrackets, givenInText } from './chapter-text.ts'
import { checksGivenOut } from './checks-given-out.ts'
import { datedDuties } from './dated-parts.ts'
import { dividesLabour, headingHolders, holdersAlone, titleHolders } from './duty-holders.ts'
import { isOnStage, linesBeforeLabel, linesByUnit, placesManned } from './duty-lines.ts'
import { hoursOf, nameOfDuty, timeOfHeading } from './duty-name.ts'
import { bracketDuties, clauseDuties } from './duty-parts.ts'
import { actsBelow, actsByPeriod, actsIn, actsListed, dueIn } from './duty-periods.ts'
import { sharedDuties, sharesOf } from './duty-prose.ts'
import { recordsIn } from './duty-records.ts'
import { tableDuties } from './duty-tables.ts'
import { withFurtherActors } from './further-actors.ts'
import { timeIn } from './item-time.ts'
import { labelsOver, rolesOfLabels, unitsListed } from './label-above.ts'
import { placesLookedAfter } from './looked-after.ts'
import { isNoWork, isOnCall, isOverSetUps } from './no-work.ts'
import { partsShared } from './parts-shared.ts'
import { acts, addressed, cellDuties } from './phase-acts.ts'
import { isWeek, nameOfPhase } from './phase-name.ts'
import { datedPhases } from './phase-prose.ts'
import { promised, promisedInRules } from './promises.ts'
import { itemOf, type Reading } from './reading.ts'
import { duesOfOthers, givenInSafeguard } from './safeguard-duties.ts'
import { sentenceName } from './sentence-name.ts'
import { sharesAlone } from './shares-alone.ts'
import { titledWorks } from './titled-works.ts'
import {
  answeredBehindList,
  furtherDuties,
  holdersFurtherOn,
  partsAlone,
  withoutHolders,
  withoutSharers,
} from './whole-and-parts.ts'

/** One duty with those under it; `inherited` is who answers for items whose own text names nobody. */
function dutyOf(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles): Duty {
  const records = worksIn(reading, node)
  if (records.length > 0) return overRecords(reading, node, phase, records)
  const whole = readAnswer(reading, node)
  const dated = whole.further.length === 0 ? datedDuties(reading, node) : []
  const clauses = whole.further.length + dated.length === 0 ? clauseDuties(reading, node) : []
  const parts = whole.further.length + dated.length + clauses.length === 0 ? partsShared(reading, node, whole) : []
  const answer = withoutSharers(withoutHolders(whole, clauses[0]?.responsible ?? holdersFurtherOn(dated)), parts)
  const places = placesLookedAfter(reading, node)
  const own = hasParties(answer.roles) ? answer.roles : holdersAlone(reading, node)
  // 李明远牵头的工作 over items that each name who carries them out
  const named = own && inherited.officer ? { officer: inherited.officer, ...own } : (own ?? inherited)
  // 第一片区：…，片区长：李某: each place has its own
  const roles = places.length > 0 ? withoutPeople(named) : named
  const text = reading.body(node)
  const further = furtherDuties(reading, answer)
  const lines = linesBeforeLabel(reading, node)
  const told = answer.further.length + dated.length + lines.length + places.length
  const shared = told === 0 ? [...clauses, ...parts, ...linesByUnit(reading, node)] : []
  if (shared.length === 0) shared.push(...placesManned(reading, node))
  const listed = unitsListed(reading, node) ? [] : childDuties(reading, node, undefined)
  const behind = hasParties(answer.roles) ? undefined : answeredBehindList(reading, node, listed)
  const under = [
    ...further,
    ...dated,
    ...lines,
    ...shared,
    ...places,
    ...(behind?.duties ?? listed),
    ...tableDuties(reading, node),
  ]
  const isParted = answer.further.length > 0 && !hasParties(answer.roles)
  const divided = under.some(({ lead, responsible }) => lead ?? responsible)
  const duty: Duty = itemOf({
    name: nameOfDuty(reading, node),
    number: node.number,
    phase: phase ?? answer.phase,
    platform: answer.platform,
    team: answer.team,
    text,
    ...(divided ? roles : withFurtherActors(reading, node, { ...answer, roles })),
    // what several clauses or lines set times for has none of its own, but in its heading
    time:
      dated.length + lines.length + parts.length > 0 ||
      isParted ||
      (shared.length > 1 && shared.every(({ time }) => time))
        ? timeOfHeading(reading, node)
        : (answer.time ?? hoursOf(reading, node)),
    place: answer.place,
    participants: answer.participants,
    ...behind?.fields,
    source: reading.placeOf(node),
    duties: under,
  })
  const taken = named === inherited ? by('inherited', node.parent?.name ?? node.name, Object.keys(inherited)) : []
  return reading.told(duty, [...itemEvidence(node, answer), ...taken, ...(behind?.evidence ?? [])])
}

function withoutPeople({ officer: _, contact: __, ...units }: Roles): Roles {
  return units
}

/** What a body goes through one by one, each with who answers and by when. */
function worksIn(reading: Reading, node: OutlineNode): OutlineNode[] {
  const records = recordsIn(reading, node)
  const works = records.length > 0 ? records : titledWorks(reading, node)
  // a chapter whose lines all close with （县住建局）
  return works.length > 0 || node.role !== 'duty' || node.level !== 1 ? works : answeredLines(reading, node)
}

/** 系列活动 over records that each say who answers and by when: none of that is the whole's. */
function overRecords(reading: Reading, node: OutlineNode, phase: string | undefined, records: OutlineNode[]): Duty {
  const fields = { name: nameOfDuty(reading, node), number: node.number, phase, text: reading.body(node) }
  const duties = records.map((record) => dutyOf(reading, record, undefined, {}))
  const duty: Duty = itemOf({ ...fields, source: reading.placeOf(node), duties })
  return reading.told(duty, by('heading', node.name, ['name']))
}

/** Duties among the children of a node. */
function childDuties(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles = {}): Duty[] {
  const duties: Duty[] = []
  const above = new AnswersAbove(reading, node)
  const divides = dividesLabour(reading, node)
  let given = inherited
  for (const child of node.children) {
    const over = labelOver(child)
    if (over) given = rolesOfLabels(reading, over)
    if (child.role !== 'duty') {
      // a heading that the text has lost parts nothing from the phase above it
      duties.push(...dutiesUnder(reading, child, child.inferred ? phase : undefined))
      above.next(child)
      continue
    }
    // 主持人：温某 in a division of labour is on the stage, and has nothing to get ready
    const people = divides && child.children.length === 0 ? workersIn(reading.body(child)) : undefined
    if (people && isOnStage(reading.name(child), people)) continue
    if (isOnCall(reading, child)) continue
    const inPeriod = periodDuties(reading, child, phase)
    if (inPeriod.length > 0) {
      duties.push(...inPeriod)
      continue
    }
    const holders = headingHolders(reading, child)
    if (holders) {
      duties.push(...heldDuties(reading, child, phase, holders))
      continue
    }
    const shares = sharesAlone(reading, child, phase)
    if (shares.length > 1) {
      duties.push(...shares)
      continue
    }
    const duty = dutyOf(reading, child, phase, given)
    if (isNoWork(reading, child, duty)) continue
    duties.push(...(partsAlone(reading, child, duty) ?? [duty]))
    above.next(child, duty)
  }
  return duties
}

/** What stands below the name of a period is due in it; nothing where a heading names none, or nothing below it is an act. */
function periodDuties(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  if (!namesPeriod(reading.name(node))) return []
  const listed =
    node.children.length > 0
      ? childDuties(reading, node, phase)
      : actsIn(reading, node).map((act) => dutyOf(reading, act, phase, {}))
  return dueIn(reading, node, listed)
}

/** 3月 召开动员会。 and 4月 入户宣传。 on lines of their own: each is due in the period that it opens with. */
function calendarDuties(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const acts = actsByPeriod(reading, node)
  // what is a phase of the way is no duty as well
  if (acts.length === 0 || (node.role === 'phases' && datedPhases(reading, node).length > 0)) return []
  const inRow = node.body.length === 1
  return acts.map(({ act, period }) => {
    const { number: _, ...duty } = dutyOf(reading, act, phase, {})
    // 3月由县商务局征集产品；4月…: in one sentence with others it is called by what is done
    const said = inRow ? duty.name.slice(subjectParties(duty.name)?.predicateStart) : duty.name
    const name = said.length < shortestAct ? duty.name : said
    return reading.retold({ ...duty, name, time: duty.time ?? timeIn(reading, period) } as Duty, duty as Duty)
  })
}

const shortestAct = 4

/** 县教育局。牵头负责校园安全: who holds the heading leads. */
const leadsIn = new OpeningPattern('牵', /^牵头(?:负责|组织)?(?=[^，,。；;]{4})/)

/** What a heading of that kind gives its holders: the items below it, or its own text. */
function heldDuties(reading: Reading, node: OutlineNode, phase: string | undefined, holders: Roles): Duty[] {
  if (node.children.length > 0) return childDuties(reading, node, phase, holders)
  // 柳湾村：包村领导：李明远；包村干部：…: who looks after it is told, and nothing that it has to do
  if (labelLine(reading.body(node)).length > 0) return [dutyOf(reading, node, phase, {})]
  // 各科室职责 over 办公室：…。总务科：…: all of them together, and then each
  const each = holders.responsible?.every(isCollective) ? sharedDuties(reading, node) : []
  if (each.length > 0) return each
  const shares = sharesOf(reading, node, holders, phase)
  if (shares.length > 1) return shares
  const duty = dutyOf(reading, node, phase, holders)
  const leads = leadsIn.exec(reading.body(node))?.[0]
  if (leads && holders.responsible) {
    const name = sentenceName(reading.body(node).slice(leads.length))
    const roles = { ...holders, lead: holders.responsible, responsible: undefined }
    return [reading.retold(itemOf({ ...duty, ...roles, name }), duty)]
  }
  const act = reading.body(node).replace(/^(?:主要|分别)?(?:负责|承担|做好|包(?=[^干括装抓].{3}))/, '')
  // 六、宣传部 over nothing
  if (act === '') return unitsIn(reading.name(node)) ? [] : [duty]
  return [reading.retold({ ...duty, ...holders, name: sentenceName(act) }, duty)]
}

/** Duties anywhere below a node that is none itself, and stands in a phase at most. */
function dutiesUnder(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  switch (node.role) {
    case 'duty': {
      if (isOverSetUps(reading, node)) return []
      const inPeriod = periodDuties(reading, node)
      return inPeriod.length > 0 ? inPeriod : [dutyOf(reading, node, undefined, {})]
    }
    // 检查内容和分工 over a table that gives them out
    case 'checks': {
      const given = checksGivenOut(reading, node)
      const shared = given.length === 0 && dividesLabour(reading, node) ? sharedDuties(reading, node) : []
      return [...shared, ...given.map((check) => dutyOf(reading, check, undefined, {})), ...tableDuties(reading, node)]
    }
    case 'principles':
    case 'principle':
    case 'check':
    case 'guidance':
      return []
    case 'phase': {
      const name = nameOfPhase(reading, node)
      const listed = [...childDuties(reading, node, name, addressed(reading, node)), ...tableDuties(reading, node)]
      if (listed.length > 0) return listed
      const inWeek = isWeek(node) ? actsBelow(reading, node) : []
      if (inWeek.length > 0) return inWeek.map((act) => dutyOf(reading, act, name, {}))
      const given = bracketDuties(reading, node, name)
      if (given.length > 0) return given
      const acted = actsListed(reading, node)
      if (acted.length > 0) return acted.map((act) => dutyOf(reading, act, name, {}))
      const due = promised(reading, node, name)
      return [...due, ...acts(reading, node, name, due)]
    }
    case 'safeguard': {
      const given = givenInSafeguard(reading, node)
      // 明确职责 over a table of units and what each does
      if (Array.isArray(given)) return dividesLabour(reading, node) ? [...given, ...tableDuties(reading, node)] : given
      const duty = dutyOf(reading, node, undefined, given)
      const dues = duesOfOthers(reading, node, duty)
      if (dues.length > 0) duty.duties = dues
      return partsAlone(reading, node, duty) ?? [duty]
    }
    default: {
      const records = worksIn(reading, node)
      if (records.length > 0) return records.map((record) => dutyOf(reading, record, phase, {}))
      const given = givenInText(reading, node)
      const lines = given.length > 0 ? [] : answeredLines(reading, node)
      if (lines.length > 0) return lines.map((line) => dutyOf(reading, line, phase, {}))
      const dated = given.length > 0 ? given : calendarDuties(reading, node, phase)
      return [
        ...(dated.length > 0 ? dated : closedByBrackets(reading, node)),
        ...placesLookedAfter(reading, node),
        ...childDuties(reading, node, phase, { ...labelsOver(reading, node), ...titleHolders(reading, node) }),
        ...tableDuties(reading, node),
        ...cellDuties(reading, node),
        ...promisedInRules(reading, node),
        ...(node.role === 'safeguards' ? promised(reading, node) : []),
      ]
    }
  }
}

/** The duty tree of the whole outline, in the order of the text. */
export function extractDuties(reading: Reading): Duty[] {
  const duties = dutiesUnder(reading, reading.outline.root)
  fillAsAbove(duties)
  return duties
}
