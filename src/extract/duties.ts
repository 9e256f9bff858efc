/** The tree of what is to be done: every node that the outline calls a duty, with who answers for it and by when. */

import { sentences } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { labelLine } from '../language/labelled.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import { isPersonName } from '../language/person.ts'
import { hasSign, sign } from '../language/signs.ts'
import { callsAnswerable, subjectParties, unitsIn } from '../language/subject.ts'
import { findTimes, mayHoldTime, mayNameDeadline } from '../language/times.ts'
import { isCollective } from '../language/unit-list.ts'
import { cutHeading, opensWithTime } from '../outline/heading.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import type { Evidence, EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { bracketTime, itemEvidence, leadFirst, readAnswer, timeIn } from './answer.ts'
import { tableDuties } from './duty-tables.ts'
import { phaseNameOf } from './phase-name.ts'
import { filled, itemOf, type Reading } from './reading.ts'

/** Sections in which offices are told what is theirs: sentence by sentence, the subject answers. */
const shares = /(?:职责|分工|责任)/

/** Named by its first clause when a sentence is a duty of its own. */
function sentenceName(text: string): string {
  const { name } = cutHeading(text, 0)
  return text.slice(name.start, name.end)
}

/** One duty with those under it; `inherited` is who answers for items whose own text names nobody. */
function dutyOf(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles): Duty {
  const answer = readAnswer(reading, node)
  const roles = hasParties(answer.roles) ? answer.roles : inherited
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
    name: reading.name(node).replace(opensWithTime, ''),
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

/** The same rule and wording for several fields. */
function by(rule: EvidenceRule, where: Span, fields: readonly string[]): Evidence[] {
  return fields.map((field) => ({ field, rule, where }))
}

/** `X负责A，Y负责B`, `A由X负责`: a body that gives its parts to several holders; each part is a duty of its own. */
function clauseDuties(reading: Reading, node: OutlineNode): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    if (!text.includes('负责')) continue
    for (const match of everyMatch(partOf, text)) {
      const [words, first, object, subject, second] = match
      const name = (object ?? subject ?? '').replace(/^(?:其中|同时)/, '')
      const holders = holdersOf((first ?? second) as string)
      if (!holders || name.length < 4 || /^(?:此|该|本|这)|解释$|^(?:落实|组织|协调)$/.test(name)) continue
      const start = part.start + match.index + words.search(/[^，,；;。]/)
      const span = { start, end: part.start + match.index + words.length }
      const fields = { name, text: reading.slice(span), responsible: holders, source: reading.place(span) }
      found.push(reading.told(itemOf(fields), by('clause', span, ['name', 'responsible'])))
    }
  }
  const people = found.some(({ responsible }) => (responsible ?? []).some(isPersonName))
  return found.length >= 2 || people ? found : []
}

const partOf =
  /(?:^|[，,；;。])(?:由)?(?!全面|具体|主要|分别|共同)([^，,。；;：:由]{2,20}?)(?:具体)?负责(?!人|制|同志|任)([^，,。；;：:]{4,28})|(?:^|[，,；;。])([^，,。；;：:由]{4,24})由([^，,。；;：:由]{2,20}?)(?:同志)?(?:具体)?负责(?=[，,。；;]|$)/g

function holdersOf(words: string): string[] | undefined {
  const names = words.split(/[、和]/)
  return names.every(isPersonName) ? names : unitsIn(words)
}

/** Clauses of one body that each set a deadline of their own: A，6月底前完成；B，年底前完成. */
function datedDuties(reading: Reading, node: OutlineNode): Duty[] {
  const clauses = node.body.flatMap((part) => {
    // 完成时限：… sets the time of all
    if (part.type !== 'paragraph') return []
    const words = reading.slice(part)
    if (!mayNameDeadline(words) || labelLine(words).length > 0) return []
    return sentences(words)
      .filter(({ text }) => mayNameDeadline(text) && !/^[（(]/.test(text))
      .map(({ text, start }) => ({ text, at: part.start + start }))
  })
  if (clauses.length < 2) return []
  const found: Duty[] = []
  for (const { text, at } of clauses) {
    const time = findTimes(text, reading.times).find(
      (one) => one.kind === 'deadline' && one.edtf !== undefined && !one.quoted && !one.weak,
    )
    if (!time) continue
    const fields = { text: time.text, edtf: time.edtf as string }
    const name = sentenceName(text).replace(/^(?:其中|同时)[，,]?/, '')
    const where = { start: at, end: at + text.length }
    const item = itemOf({ name, text, time: fields, source: reading.place(where) })
    found.push(reading.told(item, by('time', where, ['name', 'time'])))
  }
  return found.length >= 2 ? found : []
}

/** Duties among the children of a node; a bracket on a line of its own answers for those above it that name nobody. */
function childDuties(reading: Reading, node: OutlineNode, phase: string | undefined, inherited: Roles = {}): Duty[] {
  const duties: Duty[] = []
  let open: Duty[] = []
  for (const child of node.children) {
    if (child.role !== 'duty') {
      duties.push(...dutiesUnder(reading, child))
      continue
    }
    const holders = headingHolders(reading, child)
    if (holders) {
      duties.push(...heldDuties(reading, child, phase, holders))
      continue
    }
    const duty = dutyOf(reading, child, phase, inherited)
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
  const own = unitsIn(name)
  const chapter = own && node.parent && !node.parent.inferred ? reading.name(node.parent) : ''
  return own && shares.test(chapter) ? { responsible: own } : undefined
}

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

/** Duties that a paragraph gives out unit by unit: X承担…。Y配合Z做好…。 */
function sharedDuties(reading: Reading, node: OutlineNode): Duty[] {
  const found: Duty[] = []
  let sentencesSeen = 0
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    // 县农业局。负责…。督促…: the unit stands alone before what is its
    let alone: string[] | undefined
    for (const { text, start } of sentences(reading.slice(part), '。；;\n')) {
      const named = text.length <= 24 ? unitsIn(text.replace(/[。：:]$/, '').replace(/^.*[：:]/, '')) : undefined
      if (named) {
        alone = named
        continue
      }
      sentencesSeen++
      const share = (alone && sharedBy(alone, text)) ?? sharedDuty(text)
      if (!share) continue
      // 水利局：牵头…；负责…: the label holds for what follows on its line
      if (/^[^：:，,。；;]{2,30}[：:]/.test(text)) alone = share.lead ?? share.responsible
      const at = part.start + start
      const where = { start: at, end: at + text.length }
      const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(where) })
      found.push(reading.told(item, by('subject', where, [...Object.keys(share), 'time'])))
    }
  }
  return found.length >= 3 && found.length * 2 >= sentencesSeen ? found : []
}

/** 秘书处：申请场地。宣传部：制作海报。 on lines of their own below a heading: each line gives its unit something to do. */
function linesByUnit(reading: Reading, node: OutlineNode): Duty[] {
  const parts = node.body.filter(({ type }) => type === 'paragraph')
  if (parts.length < 2 || node.children.length > 0) return []
  const found: Duty[] = []
  for (const part of parts) {
    const text = reading.slice(part)
    const unit = /^([^：:，,。；;]{2,20})[：:]\s*(?=\S.{3})/.exec(text)?.[1]
    if (unit === undefined || !unitsIn(unit) || labelLine(text).length > 0) continue
    const share = sharedDuty(text)
    if (!share) continue
    const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(part) })
    found.push(reading.told(item, by('subject', part, [...Object.keys(share), 'time'])))
  }
  return found.length >= 2 && found.length * 2 > parts.length ? found : []
}

/** 负责… behind the name of a unit on its own. */
function sharedBy(units: string[], sentence: string): ({ name: string } & Roles) | undefined {
  const act = /^(?:主要)?(?:负责|承担|做好|配合|协助)(?!人)(.{4,})$/.exec(sentence)?.[1]
  return act === undefined ? undefined : { name: sentenceName(act), responsible: units }
}

/** What one sentence gives its subject to do: alone, helping another, or together with others. */
function sharedDuty(sentence: string): ({ name: string } & Roles) | undefined {
  const labelled = /^([^：:，,。；;]{2,30})[：:]\s*(?:主要)?(?:负责|承担|做好)?(.{4,})$/.exec(sentence)
  // 教学组：组长：…: a roster gives out posts
  if (labelled && /^副?(?:组长|组员|成员|队长|负责人|主任)\s*[：:]/.test(labelled[2] as string)) return undefined
  const holders = labelled && unitsIn(labelled[1] as string)
  if (labelled && holders)
    return {
      name: sentenceName(labelled[2] as string),
      ...(/^牵头/.test(labelled[2] as string) ? { lead: holders } : { responsible: holders }),
    }
  const helps =
    /^([^，,。；;]{2,40}?)(?:配合|协助)([^，,。；;]{2,40}?)(做好|开展|落实|推进|完成|负责)([^，,。；;]{2,60})/.exec(
      sentence,
    )
  const helper = helps && unitsIn(helps[1] as string)
  const helped = helps && unitsIn(helps[2] as string)
  if (helps && helper && helped) return { name: `${helps[3]}${helps[4]}`, responsible: helped, support: helper }
  const subject = subjectParties(sentence)
  if (!subject) return undefined
  const predicate = sentence
    .slice(subject.predicateStart)
    .replace(/^(?:要|应当?|须|必须|负责)(?=.)/, '')
    .replace(/[。；;]$/, '')
  const name =
    /^(?:根据|按照|依照|依据|围绕|针对|结合)[^，,]{2,24}[，,][^，,]{2,40}/.exec(predicate)?.[0] ??
    (predicate.split(/[，,]/)[0] as string)
  return {
    name,
    ...(/^(?:配合|协助)/.test(predicate) ? { support: subject.units } : { responsible: subject.units }),
  }
}

/** What clauses of a phase say that one unit does, by name; what all are to do is the phase itself. */
function acts(reading: Reading, node: OutlineNode, phase: string, known: readonly Duty[]): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    for (const clause of sentences(text, '。；;，,\n')) {
      const doer = subjectParties(clause.text)
      if (!doer || doer.units.every(isCollective)) continue
      // 要 and 须 exhort; what a unit simply does is its part of the phase
      const said = clause.text.slice(doer.predicateStart)
      if (/^(?:要|应|须|必须|需|承担)/.test(said)) continue
      const name = said.replace(/^负责|[。；;，,]$/g, '')
      const told = [...known, ...found].some((duty) => duty.name.includes(name) || name.includes(duty.name))
      // 第一督导组负责东山县、西河县: where, and not what
      const onlyPlaces = name
        .split('、')
        .every((place) => /^[^，,的]{2,8}[省市县区镇乡村路片]$|街道$|社区$/.test(place))
      if (name.length < 4 || told || onlyPlaces) continue
      const where = { start: part.start + clause.start, end: part.start + clause.start + clause.text.length }
      const fields = { name, phase, responsible: doer.units, time: timeIn(reading, clause.text), text: clause.text }
      const item = itemOf({ ...fields, source: reading.place(where) })
      found.push(reading.told(item, by('subject', where, ['name', 'responsible', 'time'])))
    }
  }
  return found
}

/** What sentences promise: a doer, an act, and the day by which it is done. `phase` is where they stand. */
function promised(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph' || !mayHoldTime(reading.slice(part))) continue
    const times = timesOf(reading, node)
    for (const { text, start } of sentences(reading.slice(part), '。；;\n')) {
      const duty = mayHoldTime(text) ? firstPromise(times, text) : undefined
      const at = part.start + start
      if (!duty) continue
      const where = { start: at, end: at + text.length }
      const item = itemOf({ ...duty, phase, text, source: reading.place(where) })
      found.push(reading.told(item, by('prose', where, Object.keys(duty))))
    }
  }
  return found
}

/** A day in a phase is one of the phase's year where the heading names one. */
function timesOf(reading: Reading, node: OutlineNode): { year?: number } {
  const years = reading.name(node).match(/20\d{2}(?=年)/g) ?? []
  return new Set(years).size === 1 ? { year: Number(years[0]) } : reading.times
}

/** The promise of the first clause that makes one; what stands behind it belongs to it. */
function firstPromise(times: { year?: number }, sentence: string): ReturnType<typeof promise> {
  for (const { start } of sentences(sentence, '，,')) {
    const made = promise(times, sentence.slice(start))
    if (made) return made
  }
  return undefined
}

function promise(times: { year?: number }, sentence: string): Pick<Duty, 'name' | 'responsible' | 'time'> | undefined {
  const units = datedSubject(sentence)
  if (!units) return undefined
  const time = findTimes(sentence, times).find(
    (one) => (one.kind === 'deadline' || one.kind === 'recurring') && !one.quoted && !one.weak,
  )
  if (!time || (time.edtf === undefined && time.rrule === undefined)) return undefined
  const behind = sentence.slice(time.end).replace(/^(?:前|之前|以前|内)?[，,]?(?:要|应|须)?/, '')
  // 各乡镇制定方案，于4月10日前将方案报…: what is made is the act, the day is when it is handed in
  const predicate = sentence.slice(units.join('、').length).replace(/^[，,]?(?:要|应|须)?/, '')
  const sent = /^(?:报送?|上报|送|交)(?:至|给)?([^，,。；;]+)/.exec(behind)?.[1]
  const told =
    time.kind === 'recurring' ||
    (predicate.indexOf(time.text) >= 4 && (/^将/.test(behind) || (sent !== undefined && unitsIn(sent) !== undefined)))
  // what recurs belongs to the clause that says it, and so to its doer
  if (time.kind === 'recurring' && !(predicate.split(/[，,。；;]/)[0] as string).includes(time.text)) return undefined
  const act = (told ? predicate : behind.replace(/^将/, '')).split(/[，,。；;]/)[0] as string
  const { text, edtf, rrule } = time
  return act.length >= 3 ? { name: act, responsible: units, time: filled({ text, edtf, rrule }) } : undefined
}

const beforeDay = /^([^。；;]{2,60}?)(?=(?:于|在)?(?:\d{1,2}月|每月|每周|每季度|\d{4}年|次月))/

/** 各单位于11月20日前…: the units that stand before the day or the verb. */
function datedSubject(sentence: string): string[] | undefined {
  const words = hasSign(sentence, sign.period) ? beforeDay.exec(sentence)?.[1] : undefined
  const direct = words === undefined ? undefined : unitsIn(words.replace(/[，,]$/, ''))
  return direct ?? subjectParties(sentence)?.units
}

/** Duties anywhere below a node that is none itself. */
function dutiesUnder(reading: Reading, node: OutlineNode): Duty[] {
  switch (node.role) {
    case 'duty':
      return [dutyOf(reading, node, undefined, {})]
    case 'principles':
    case 'principle':
    case 'checks':
    case 'check':
    case 'guidance':
      return []
    case 'phase': {
      const name = phaseNameOf(reading.name(node), reading.body(node))
      const listed = [...childDuties(reading, node, name, addressed(reading, node)), ...tableDuties(reading, node)]
      if (listed.length > 0) return listed
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
      if (opening && !opening.some(isCollective)) return [dutyOf(reading, node, undefined, {})]
      const [due] = promised(reading, node)
      if (due && !hasParties(answer.roles))
        return [dutyOf(reading, node, undefined, { responsible: due.responsible ?? [] })]
      return hasParties(answer.roles) && !/^(?:成立|设立)/.test(reading.name(node))
        ? [dutyOf(reading, node, undefined, {})]
        : []
    }
    default: {
      const shared = shares.test(reading.name(node)) ? sharedDuties(reading, node) : []
      const lines =
        shared.length === 0 && node.role !== 'organizations' && node.role !== 'organization'
          ? linesByUnit(reading, node)
          : []
      return [...shared, ...lines, ...childDuties(reading, node, undefined), ...tableDuties(reading, node)]
    }
  }
}

export function extractDuties(reading: Reading): Duty[] {
  const { root } = reading.outline
  // a division of labour without headings: every paragraph opens with the unit that it is for
  const shared = root.children.length === 0 ? sharedDuties(reading, root) : []
  return [...shared, ...dutiesUnder(reading, root)]
}
