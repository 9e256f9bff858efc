/** Points to verify: the items of standards and inspections, and workflows as chains of steps. */

import { sentences } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { hasSign, sign } from '../language/signs.ts'
import { hoursBefore } from '../language/step-hours.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Checklist, ChecklistPoint, Workflow } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { filled, type Reading } from './reading.ts'
import { extractTitle } from './title.ts'

const standard = /[“"]?([^，,。；;：:“”"]{1,8})[”"]?(?:的)?标准/
const points = /做到(?:以下)?([一二两三四五六七八九十\d]{1,2})(?:点|个方面|条)[:：]([^。]{8,300})/

function pointOf(reading: Reading, node: OutlineNode): ChecklistPoint {
  return { id: '', text: reading.name(node), source: reading.placeOf(node) }
}

/** 消防方面。通道是否畅通；设施是否完好。 each question is a point, where an item asks several. */
function pointsOf(reading: Reading, node: OutlineNode): ChecklistPoint[] {
  const asked = node.body.flatMap((part) => (part.type === 'paragraph' ? questionsIn(reading, part) : []))
  return asked.length > 1 && !asks.test(reading.name(node)) ? asked : [pointOf(reading, node)]
}

const asks = /是否|有无/

function questionsIn(reading: Reading, part: Span): ChecklistPoint[] {
  return sentences(reading.slice(part), '。；;\n')
    .filter(({ text }) => asks.test(text))
    .map(({ text, start }) => {
      const words = text.replace(/[。；;]$/, '')
      const at = part.start + start
      return { id: '', text: words, source: reading.place({ start: at, end: at + words.length }) }
    })
}

function holdsChecks(node: OutlineNode): boolean {
  return node.children.some((child) => child.role === 'check')
}

/** What is listed under no heading at all is called as its plan is, or else as the first of it. */
function calledAs(reading: Reading, node: OutlineNode): string {
  const name = [reading.nearestName(node), extractTitle(reading), ...node.children.map((child) => reading.name(child))]
  return name.find(isWorded) ?? ''
}

/** A heading that the text has lost is no point, and neither is a number alone. */
function isCalled(reading: Reading, node: OutlineNode): boolean {
  return isWorded(reading.name(node))
}

/** Lists of points: two or more items to verify under one heading, and 做到…点：… in a sentence. */
export function extractChecklists(reading: Reading): Checklist[] {
  const found: Checklist[] = []
  for (const node of reading.nodes) {
    // a point that others stand under is the name of their list
    const items = node.children.filter(
      (child) => child.role === 'check' && !holdsChecks(child) && isCalled(reading, child),
    )
    if (items.length >= 2) {
      const text = reading.body(node)
      const name = (text.includes('标准') ? standard.exec(text)?.[0] : undefined) ?? calledAs(reading, node)
      found.push({
        id: '',
        ...filled({ name, items: items.flatMap((child) => pointsOf(reading, child)), source: reading.placeOf(node) }),
      })
    }
    for (const part of node.body) {
      if (part.type !== 'paragraph') continue
      const text = reading.slice(part)
      const match = text.includes('做到') && hasSign(text, sign.colon) ? points.exec(text) : null
      if (!match) continue
      const words = (match[2] as string).split(/[、；;，,]/).filter(isWorded)
      found.push({
        id: '',
        name: match[0].slice(0, match[0].search(/[:：]/)),
        items: words.map((text) => ({ id: '', text })),
        source: reading.place({ start: part.start + match.index, end: part.start + match.index + match[0].length }),
      })
    }
  }
  return found
}

const arrows =
  /(?<=^|[，,。；;：:\s（(“”])[^，,。；;：:、—\-－–→\s（(）)“”]{2,16}(?:(?:[—\-－–→]{1,2}|、)[^，,。；;：:、—\-－–→\s（(）)“”]{2,16}){2,9}/g
const loopVerb = /[点下派接送评制办督]单/

function passesOrders(text: string): boolean {
  return text.includes('单') && loopVerb.test(text)
}

/** What calls itself a flow, has arrows, or has a chain of dashes in quotes. */
function tellsFlow(text: string): boolean {
  if (text.includes('闭环') || text.includes('流程') || text.includes('→')) return true
  return text.includes('”') && (text.includes('—') || text.includes('→')) && /[—→][^”“]{2,40}”/.test(text)
}

/** 按照个人申报、科室推荐、专家评审等程序: the steps in a row, and what they are called behind them. */
const inRow = new WordedPattern(
  ['流程', '程序', '步骤'],
  /(?:按照?|经过|通过)[“"]?((?:[\u4e00-\u9fff]{2,10}、){2,8}[\u4e00-\u9fff]{2,10}?)(?:等[\d一二三四五六七八九]?个?)?[”"]?(?:的)?(?:工作)?(?:流程|程序|步骤)/g,
)

/** The steps that a sentence names in a row. */
function stepsInRow(reading: Reading, text: string, at: number): Workflow[] {
  return inRow.matchAll(text).map((match) => {
    const steps = (match[1] as string).split('、')
    const span = { start: at + match.index, end: at + match.index + match[0].length }
    return { id: '', name: steps.join('、'), steps, source: reading.place(span) }
  })
}

/** 接警→核实→出动: arrows lead from step to step, or along a route; dashes do so below 办理流程. */
function isChain(node: OutlineNode, words: string, tellsRoute: boolean): boolean {
  if (words.includes('、')) return false
  return words.includes('→') ? !tellsRoute : node.role === 'workflow'
}

/** 评选流程：个人申报—小组推荐—公示 */
const labelOfChain = /(?<=^|[。；;\n])([^，,。；;：:\n]{2,20}(?:流程|程序|步骤))[：:为](?:按照?|通过|实行)?“?$/
const longestLabel = 26

const route = /路线|线路|[到至]达?[\u4e00-\u9fff]{2,8}站/

/** The numbered steps below 活动流程, 办理程序. */
function stepsBelow(reading: Reading, node: OutlineNode): Workflow | undefined {
  const { children } = node
  if (node.role !== 'workflow' || children.length < 2 || children.some((child) => child.children.length > 0)) return
  const span = { start: node.name.start, end: (children.at(-1) as OutlineNode).name.end }
  return {
    id: '',
    name: calledAs(reading, node),
    steps: children.map((child) => reading.name(child)),
    source: reading.place(span),
  }
}

/** The lines below 活动流程 that each open with an hour. */
function stepsByClock(reading: Reading, node: OutlineNode): Workflow | undefined {
  const [first, ...others] = node.body
  if (node.role !== 'workflow' || !first || others.length === 0) return
  const steps: string[] = []
  for (const part of node.body) {
    const line = part.type === 'paragraph' ? reading.slice(part) : ''
    const hour = hoursBefore.exec(line)?.[0]
    if (hour === undefined) return
    steps.push(line.slice(hour.length).replace(/[。；;]$/, ''))
  }
  const span = { start: node.name.start, end: (others.at(-1) as Span).end }
  return { id: '', name: calledAs(reading, node), steps, source: reading.place(span) }
}

/** Steps that are counted, and 群众下单、站所接单、服务送单: a chain of steps that pass an order on. */
export function extractWorkflows(reading: Reading): Workflow[] {
  const found: Workflow[] = []
  const known = new Set<string>()
  const add = (workflow: Workflow) => {
    found.push(workflow)
    known.add((workflow.steps ?? []).join())
  }
  for (const node of [reading.outline.root, ...reading.nodes]) {
    const listed = stepsBelow(reading, node) ?? stepsByClock(reading, node)
    if (listed) add(listed)
    for (const part of node.body) {
      if (part.type !== 'paragraph') continue
      const text = reading.slice(part)
      if (text.includes('按') || text.includes('过')) for (const one of stepsInRow(reading, text, part.start)) add(one)
      if (!passesOrders(text) && !tellsFlow(text) && node.role !== 'workflow') continue
      const tellsRoute = text.includes('→') && route.test(`${reading.name(node)}${text}`)
      for (const match of everyMatch(arrows, text)) {
        const steps = match[0]
          .replace(/^(?:通过|按照|实行|采取|形成|建立|推行)/, '')
          .split(/[—\-－–→、]+/)
          .filter(Boolean)
        const last = steps.length - 1
        steps[last] = (steps[last] as string).replace(/(?:等.*|的.*|闭环.*|模式|机制|流程)$/, '')
        // a chain of dashes that is called a flow is one whatever its verbs
        const behind = text.slice(match.index + match[0].length)
        const quoted =
          behind.startsWith('”') &&
          /(?:完成|实行|按照|推行|形成|建立|实现|落实)“$/.test(text.slice(Math.max(0, match.index - 3), match.index))
        const chained = /[—\-→]/.test(match[0])
        const label = labelOfChain.exec(text.slice(Math.max(0, match.index - longestLabel), match.index))?.[1]
        const called =
          chained &&
          (quoted ||
            (label !== undefined && !tellsRoute) ||
            isChain(node, match[0], tellsRoute) ||
            /^[”"]?(?:的)?(?:全)?(?:闭环|流程|工作流程)/.test(behind))
        if (!called && steps.filter((step) => loopVerb.test(step)).length < 3) continue
        if (known.has(steps.join())) continue
        const span = { start: part.start + match.index, end: part.start + match.index + match[0].length }
        add({ id: '', name: label ?? steps.join('、'), steps, source: reading.place(span) })
      }
    }
  }
  return found
}
