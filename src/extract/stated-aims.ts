/** What a plan stands on and aims at: guiding thought, goals, principles and safeguards, each with its wording. */

import { sentences } from '../language/brackets.ts'
import { withoutClosing } from '../language/closing-marks.ts'
import { blanks } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import { extent, type OutlineNode } from '../outline/node.ts'
import type { Item } from '../plan/plan.ts'
import { answerFields, itemEvidence, readAnswer } from './answer.ts'
import { itemOf, type Reading } from './reading.ts'

function item(reading: Reading, node: OutlineNode): Item {
  const below = { start: node.name.end, end: extent(node).end }
  const text = node.children.length > 0 ? reading.slice(below).replace(/^[。：:\s]+/, '') : reading.body(node)
  return itemOf({ name: reading.name(node), text, source: reading.placeOf(node) })
}

/** 以…为指导, …为引领: what a guiding thought opens with. */
const guides = new WordedPattern(
  ['为指导', '为统领', '为引领'],
  /^(?:全面|深入|认真|坚持)?(?:贯彻落实|贯彻|坚持)?以[^。]{2,40}为(?:指导|统领|引领)/,
)

/** The guiding thought: the text of the section of that role that holds no others of its own. */
export function extractGuidance(reading: Reading): string | undefined {
  for (const node of reading.nodes) {
    if (node.role === 'guidance' && node.body.length > 0) return reading.body(node)
  }
  // where the title of the section is lost its first words still tell
  const paragraphs = reading.outline.preamble.map((span) => reading.slice(span))
  return paragraphs.find((text) => guides.test(text))
}

/** The goals: chapters of that role, or the headings under one where each has its own text. */
export function extractGoals(reading: Reading): Item[] {
  return [...reading.nodes]
    .filter((node) => node.role === 'goals')
    .flatMap((node) => {
      const own = node.children.filter((child) => !child.inline && !child.inferred)
      // headings that each have their text below are goals of their own, unless the chapter has a text for all
      const told = own.every((child) => child.role === 'text' && child.body.length > 0)
      const each = node.body.length === 0 && own.length > 0 && told
      // a heading that the text has lost has no name to be a goal by
      return (each ? own : node.inferred ? [] : [node]).map((one) => item(reading, one))
    })
}

/** The principles that have headings, and those listed in a row below their chapter. */
export function extractPrinciples(reading: Reading): Item[] {
  return [...reading.nodes].flatMap((node) => {
    if (node.role === 'principle') return [item(reading, node)]
    return node.role === 'principles' && node.children.length === 0 ? listedPrinciples(reading, node) : []
  })
}

/** No principle in a row of them is longer. */
const longestInRow = 24

/** 条块结合，以块为主；上下联动，整体推进；…: principles in a row or a line each, a few words each, that nothing counts. */
function listedPrinciples(reading: Reading, { body }: OutlineNode): Item[] {
  const listed = body.flatMap((part) => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    return sentences(text, '；;。').map(({ text: words, start }) => {
      const from = part.start + start
      const name = withoutClosing(words, `；;。${blanks}`)
      return { name, source: { start: from, end: from + name.length } }
    })
  })
  const [first] = body
  const inRow = body.length > 1 || (first?.type === 'paragraph' && /[；;]/.test(reading.slice(first)))
  if (!inRow || listed.length < (body.length > 1 ? 2 : 3) || listed.some(({ name }) => !principle.test(name))) return []
  return listed.map(({ name, source }) => itemOf({ name, source: reading.place(source) }))
}

/** No principle in a row of them is longer, and none is a label. */
const principle = new RegExp(`^[^：:\\n]{4,${longestInRow}}$`)

/** 二是落实责任，各村书记为第一责任人: in a running sentence the first clause is the name, where it is no pair of the second. */
const inRun = /^([\u4e00-\u9fff]{4,6})[，,]([^，,]{7,}.*)$/s

/** 责任追究, 资金保障: a chapter that names one safeguard, and has nothing but its text; 工作要求 names none. */
const ofOne = /(?:追究|奖惩(?:措施|机制)?|问责|督[查导]考核|监督考核|考核评价|(?:经费|资金|物资|人员|政策)保障)$/

function isOneByItself(reading: Reading, { role, body, children, name }: OutlineNode): boolean {
  return role === 'safeguards' && children.length === 0 && body.length > 0 && ofOne.test(reading.slice(name))
}

/** 经费保障：设立专项经费。 and 制度保障：… on lines of their own, all of them: each is a safeguard that nothing counts. */
function listedSafeguards(reading: Reading, { body, children }: OutlineNode): Item[] {
  if (children.length > 0 || body.length < 2) return []
  const found = body.flatMap((part) => {
    const line = part.type === 'paragraph' ? reading.slice(part) : ''
    const colon = line.search(/[：:]/)
    const name = line.slice(0, Math.max(0, colon))
    const isNamed = colon >= 4 && colon <= longestLabel && !/[，,。；;、\s]/.test(name) && !partyLabels.has(name)
    return isNamed ? [itemOf({ name, text: line.slice(colon + 1).trim(), source: reading.place(part) })] : []
  })
  return found.length === body.length ? found : []
}

const longestLabel = 12

/** Safeguards carry who answers for them where the text says so. */
export function extractSafeguards(reading: Reading): Item[] {
  const found: Item[] = []
  for (const node of reading.nodes) {
    if (node.role === 'safeguards') found.push(...listedSafeguards(reading, node))
    if (node.role !== 'safeguard' && !isOneByItself(reading, node)) continue
    const answer = readAnswer(reading, node, 'set-up')
    const { time: _, ...parties } = answerFields(answer)
    const whole = item(reading, node)
    const said = node.inline && whole.text === undefined ? inRun.exec(whole.name) : null
    const own = said ? { ...whole, name: said[1] as string, text: said[2] as string } : whole
    found.push(reading.told({ ...own, ...parties }, itemEvidence(node, answer)))
  }
  return found
}
