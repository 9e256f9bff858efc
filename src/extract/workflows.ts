/** Workflows: steps that arrows or dashes lead through, that are counted or listed below 办理流程, and orders that are passed on. */

import { everyMatch } from '../language/every-match.ts'
import { hoursBefore } from '../language/step-hours.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { readMark } from '../outline/marks.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Workflow } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { calledAs } from './called-as.ts'
import type { Reading } from './reading.ts'

const arrows =
  /(?<=^|[，,。；;：:\s（(“”])[^，,。；;：:、—\-－–→\s（(）)“”]{2,16}(?:(?:[—\-－–→]{1,2}|、)[^，,。；;：:、—\-－–→\s（(）)“”]{2,16}){2,9}/g
const orders = new WordList(Array.from('点下派接送评制办督', (verb) => `${verb}单`))

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
    steps: children.map((child) => hoursBefore.replace(reading.name(child), '')),
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
    // 主讲人：李某 below 9:10—9:20 讲座 is told of that step
    if (hour === undefined) {
      if (steps.length === 0) return
      continue
    }
    const said = line.slice(hour.length).replace(/[。；;]$/, '')
    steps.push(said.slice(readMark(said)?.length ?? 0))
  }
  if (steps.length < 2) return
  const span = { start: node.name.start, end: (others.at(-1) as Span).end }
  return { id: '', name: calledAs(reading, node), steps, source: reading.place(span) }
}

/** The one paragraph, or the one item, that stands below a heading. */
function onlyLine({ children, body }: OutlineNode): Span | undefined {
  const [child] = children
  const [part] = body
  if (children.length + body.length !== 1) return undefined
  if (child) return child.children.length + child.body.length > 0 ? undefined : child.name
  return part?.type === 'paragraph' ? part : undefined
}

/** 办理流程：受理、审核、公示、发放。 and ①受理→②审核→③发放 on one line */
function stepsListed(reading: Reading, node: OutlineNode): Workflow | undefined {
  if (node.role !== 'workflow') return
  const span = onlyLine(node)
  if (!span) return
  const words = reading.slice(span).replace(/[。；;]$/, '')
  if (orders.isIn(words) || /^详?见/.test(words)) return
  const steps = words.includes('→') ? words.split(/→[ \u3000]*/) : words.split('、')
  const names = steps.map((step) => step.replace(/^[①-⑳]|^[（(]?\d{1,2}[）).、．]/, '').trim())
  if (names.length < 3 || names.some((name) => !shortStep.test(name))) return
  return { id: '', name: calledAs(reading, node), steps: names, source: reading.place(span) }
}

const shortStep = /^[\u4e00-\u9fff“”]{2,10}$/

/** What is done with an order, in turn: it is given, passed on, taken, and judged. */
const stages = [
  /(?:点单|下单|(?:收集|征集|反馈|了解|汇总).{0,30}需求)$/,
  /派单$/,
  /(?:接单|办单|送单|领单)(?:上门|办理|服务)?$/,
  /(?:评单|评价|评议)$/,
  /买单$/,
]
/** What stands before a step and is none of it. */
const beforeStep =
  /^.*?(?:健全|完善|建立|实行|推行|形成|按照|采取)(?=[\u4e00-\u9fff]{2,})|^(?:再|并|最后)?由(?=[\u4e00-\u9fff]{2,})|^.*(?=(?:收集|征集)[^，]*需求$)/

/** The clauses of a text; 居民点单、站点派单 are two, 通过电话、小程序下单 is one. */
function clausesOfOrder(text: string): string[] {
  return text.split(/[，,。；;：:\n]/).flatMap((clause) => {
    const listed = clause.split('、')
    return listed.filter((one) => one.includes('单')).length > 1 ? listed : [clause]
  })
}

/** 收集群众需求。…所派单，服务队接单，办理成效由群众评价: the clauses that pass an order on, in that order. */
function orderPassed(text: string): string[] {
  if (!text.includes('派单') || !text.includes('接单')) return []
  const steps: string[] = []
  let last = -1
  for (const clause of clausesOfOrder(text)) {
    const words = clause
      .replace(/[“”"]/g, '')
      .replace(/(?<=单)(?:相|等|的|全|服务|闭).*$/, '')
      .trim()
    const stage = words.length > 40 ? -1 : stages.findIndex((one) => one.test(words))
    if (stage <= last) continue
    last = stage
    steps.push(
      words
        .replace(beforeStep, '')
        .replace(/在[^，]{2,40}方面的?(?=需求$)/, '')
        .replace(/^.*由([\u4e00-\u9fff]{2,8}?)(?:来|进行)?(评[价议单])$/, '$1$2'),
    )
  }
  return steps
}

/** What a chain of steps is told by in its own text. */
interface ChainPlace {
  node: OutlineNode
  text: string
  tellsRoute: boolean
}

/** The chains of a text that are called a flow, by what stands around them, or pass an order on. */
function chainsIn(reading: Reading, node: OutlineNode, text: string, at: number): Workflow[] {
  const place = { node, text, tellsRoute: text.includes('→') && route.test(`${reading.name(node)}${text}`) }
  return everyMatch(arrows, text).flatMap((match): Workflow[] => {
    const steps = stepsOf(match[0])
    const label = labelOfChain.exec(text.slice(Math.max(0, match.index - longestLabel), match.index))?.[1]
    if (!isCalledFlow(match, label, place) && steps.filter((step) => orders.isIn(step)).length < 3) return []
    const span = { start: at + match.index, end: at + match.index + match[0].length }
    return [{ id: '', name: label ?? steps.join('、'), steps, source: reading.place(span) }]
  })
}

function stepsOf(chain: string): string[] {
  const steps = chain
    .replace(/^(?:通过|按照|实行|采取|形成|建立|推行)/, '')
    .split(/[—\-－–→、]+/)
    .filter(Boolean)
  const last = steps.length - 1
  steps[last] = (steps[last] as string).replace(/(?:等.*|的.*|闭环.*|模式|机制|流程)$/, '')
  return steps
}

const madeIn = /(?:完成|实行|按照|推行|形成|建立|实现|落实)“$/

/** A chain of dashes or arrows that is called a flow is one whatever its verbs. */
function isCalledFlow(
  match: RegExpExecArray,
  label: string | undefined,
  { node, text, tellsRoute }: ChainPlace,
): boolean {
  const [chain] = match
  if (!/[—\-→]/.test(chain)) return false
  const end = match.index + chain.length
  const quoted = text[end] === '”' && madeIn.test(text.slice(Math.max(0, match.index - 3), match.index))
  return (
    quoted ||
    (label !== undefined && !tellsRoute) ||
    isChain(node, chain, tellsRoute) ||
    /^[”"]?(?:的)?(?:全)?(?:闭环|流程|工作流程)/.test(text.slice(end, end + 8))
  )
}

/** The workflows of a plan: under headings of their own, and in the paragraphs of any; a chain that is told again is one. */
export function extractWorkflows(reading: Reading): Workflow[] {
  const found: Workflow[] = []
  const known = new Set<string>()
  const add = (workflow: Workflow) => {
    found.push(workflow)
    known.add((workflow.steps ?? []).join())
  }
  for (const node of [reading.outline.root, ...reading.nodes]) {
    const listed = stepsBelow(reading, node) ?? stepsByClock(reading, node) ?? stepsListed(reading, node)
    if (listed) add(listed)
    for (const part of node.body) {
      if (part.type !== 'paragraph') continue
      const text = reading.slice(part)
      if (text.includes('按') || text.includes('过')) for (const one of stepsInRow(reading, text, part.start)) add(one)
      if (!orders.isIn(text) && !tellsFlow(text) && node.role !== 'workflow') continue
      const before = found.length
      for (const one of chainsIn(reading, node, text, part.start)) if (!known.has((one.steps ?? []).join())) add(one)
      const passed = found.length > before ? [] : orderPassed(text)
      if (passed.length > 2) add({ id: '', name: passed.join('、'), steps: passed, source: reading.place(part) })
    }
  }
  return found
}
