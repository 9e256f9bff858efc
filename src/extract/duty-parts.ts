/** The parts of one body that are duties of their own: each has its holder. */

import { everyMatch } from '../language/every-match.ts'
import { hasParties, ownRoles, type Roles } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { peopleAlone } from '../language/people-in-charge.ts'
import { isPersonName } from '../language/person.ts'
import { hoursBefore } from '../language/step-hours.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { besides } from './dated-parts.ts'
import { bracketTime, timeIn } from './item-time.ts'
import { itemOf, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** Paragraphs of a phase that close with who answers: 印制折页，9月3日前发放。（办公室） */
export function bracketDuties(reading: Reading, node: OutlineNode, phase?: string): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    let from = 0
    for (const { start, end, roles, time, due } of partyBrackets(text, reading.outline.labels)) {
      const words = text.slice(from, start).replace(/^[。；;\s]+/, '')
      const where = { start: part.start + start - words.length, end: part.start + start }
      from = end
      if (words.length < 6 || !hasParties(roles)) continue
      const when = time === undefined ? timeIn(reading, words) : bracketTime(reading, time, due)
      const fields = {
        name: sentenceName(hoursBefore.replace(words, '')),
        phase,
        text: words,
        ...ownRoles(roles),
        time: when,
      }
      const item = itemOf({ ...fields, source: reading.place(where) })
      found.push(reading.told(item, by('bracket', where, ['name', ...Object.keys(roles), 'time'])))
    }
  }
  return found
}

/** `X负责A，Y负责B`, `A由X负责`, `A由X牵头，Y配合`: a body that gives its parts to several holders; each part is a duty of its own. */
export function clauseDuties(reading: Reading, node: OutlineNode): Duty[] {
  const lines = chargedLines(reading, node)
  if (lines.length > 1) return lines
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    for (const { index, words, name, roles } of [...mattersOf(text), ...partsInCharge(text), ...partsLed(text)]) {
      if (!isPartName(name)) continue
      const start = part.start + index + words.search(/[^，,；;。]/)
      const span = { start, end: part.start + index + words.length }
      const fields = { name, text: reading.slice(span), ...roles, source: reading.place(span) }
      found.push(reading.told(itemOf(fields), by('clause', span, ['name', ...Object.keys(roles)])))
    }
  }
  // 李明远负责摄影，…: the item itself, and no part of it
  if (
    found.length === 1 &&
    reading.body(node).startsWith(reading.name(node)) &&
    found[0]?.text?.startsWith(reading.name(node))
  )
    return []
  // 总指挥：李明远，负责统筹: who it is, and then what he does
  const people = found.some(
    ({ responsible, text }) =>
      (responsible ?? []).some(isPersonName) && !text?.startsWith(`${responsible?.join('、')}，`),
  )
  return found.length >= 2 || people ? found : []
}

/** 宣传科负责会标和展板。 on a line of its own; beside lines of units 各会场、结对点负责… is one, whatever they are. */
const chargedLine = new WordedPattern(
  ['负责'],
  /^([^，,。；;：:由]{2,24}?)(?:具体|主要|共同|分别)?负责(?!人|制|同志|任)([^。；;：:]{4,60})[。；;]?$/,
)
const placeOrCrew = /^[\u4e00-\u9fff]{2,10}$/

function chargedLines(reading: Reading, node: OutlineNode): Duty[] {
  const lines = node.body.flatMap((part) => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const [, words = '', act = ''] = chargedLine.exec(text) ?? []
    return act === '' ? [] : [{ part, text, words, act }]
  })
  if (lines.length < 2 || !lines.some(({ words }) => unitsIn(words))) return []
  return lines.flatMap(({ part, text, words, act }) => {
    const responsible = unitsIn(words) ?? words.split('、')
    if (!responsible.every((one) => placeOrCrew.test(one))) return []
    const fields = { name: sentenceName(act), text, responsible, time: timeIn(reading, text) }
    const item = itemOf({ ...fields, source: reading.place(part) })
    return [reading.told(item, by('clause', part, ['name', 'responsible', 'time']))]
  })
}

/** A part of a body as its clause has it: what it is called, and who holds it. */
interface Part {
  index: number
  words: string
  name: string
  roles: Roles
}

const actsAlone = new Set(['落实', '组织', '协调'])

function isPartName(name: string): boolean {
  return !('此该本这'.includes(name[0] ?? ' ') || name.endsWith('解释') || actsAlone.has(name))
}

/** 涉及经费方面的事项，由甲局负责和协调 */
const matterOf =
  /(?:^|[，,；;。])(?:凡|对)?涉及(?:到)?([^，,。；;：:由]{4,40})[，,]由([^，,。；;：:由]{2,60}?)(?:牵头)?负责(?:(?:和|、|并)?(?:组织|协调|落实|办理|解决|处理)){0,2}(?=[，,。；;]|$)/g

function mattersOf(text: string): Part[] {
  if (!text.includes('涉及')) return []
  return everyMatch(matterOf, text).flatMap(({ index, 0: words, 1: name, 2: units }) => {
    const holders = unitsIn(units as string)
    return holders ? [{ index, words, name: name as string, roles: { responsible: holders } }] : []
  })
}

function partsInCharge(text: string): Part[] {
  if (!text.includes('负责')) return []
  return Array.from(everyMatch(partOf, text)).flatMap(
    ({ index, 0: said, 1: first, 2: object, 3: subject, 4: second }) => {
      const name = besides.replace(object ?? subject ?? '', '')
      const words = (first ?? second) as string
      const holders = name.length < 4 && !peopleAlone(words) ? undefined : holdersOf(words)
      return holders ? [{ index, words: said, name, roles: { responsible: holders } }] : []
    },
  )
}

/** One part alone is the item itself. */
function partsLed(text: string): Part[] {
  if (text.indexOf('牵头') === text.lastIndexOf('牵头')) return []
  return everyMatch(ledPart, text).flatMap(({ index, 0: words, 1: name, 2: clauses }) => {
    const roles = partyClauses(clauses as string)
    return roles?.lead ? [{ index, words, name: name as string, roles }] : []
  })
}

/** 特产馆由甲局牵头，乙局配合 */
const ledPart =
  /(?<=^|[，,；;。])([^，,。；;：:由]{2,28})由([^，,。；;：:由]{2,40}?牵头(?:负责|组织|落实)?(?:[，,][^，,。；;由]{2,60}?(?:配合|协助|参与|协办))?)(?=[；;。]|$)/g

/** 甲局负责救援, 班主任在操场，负责清点人数, 值守由乙所负责 */
const partOf =
  /(?:^|[，,；;。]|其中[：:])(?:由)?(?!全面|具体|主要|分别|共同)([^，,。；;：:由]{2,20}?)(?:(?:在[^，,。；;：:在]{1,8})?[，,])?(?:具体)?负责(?!人|制|同志|任)([^，,。；;：:]{2,28})|(?:^|[，,；;。])([^，,。；;：:由]{4,24})由([^，,。；;：:由]{2,20}?)(?:同志)?(?:具体)?负责(?=[，,。；;]|$)/g

function holdersOf(words: string): string[] | undefined {
  const names = words.split(/[、和]/).map((name) => name.trim())
  return names.every(isPersonName) ? names : unitsIn(words)
}
