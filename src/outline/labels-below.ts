/**
 * Lines that stand below a list and tell of what the list is part of: 2.开展宣传。①… ②… 活动时间：… 责任部门：…. By its
 * place such a line is of the last item, or an item itself; what stands beside the list tells that it is of them all.
 */

import { labelLine, labelled } from '../language/labelled.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { hasSign, sign } from '../language/signs.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'
import { type BodyPart, type NodeRole, nameOf, type Outline, type OutlineNode } from './node.ts'

/** Items that nobody answers for one by one. */
const pointsOnly: ReadonlySet<NodeRole> = new Set(['check', 'text', 'terms', 'event'])

/** Gives the labels below a list to what the list stands under. */
export function raiseLabels(outline: Outline, node: OutlineNode = outline.root): void {
  const last = node.children.at(-1)
  if (!last) return
  for (const list of closedAlike(outline, node)) raise(outline, list)
  for (const child of node.children) raiseLabels(outline, child)
  if ((node.role !== 'duty' && node.role !== 'tasks') || last.children.length > 0) return
  if (node.role === 'duty' && answersForList(outline, node.children)) {
    node.children.pop()
    node.body.push({ type: 'paragraph', ...last.name }, ...last.body)
    return
  }
  const lines = closingLabels(outline, last)
  const [first] = lines
  if (first === undefined) return
  // 会场布置责任部门：… below the items of 会场布置
  const above = outline.document.slice(last.body[last.body.length - lines.length] as BodyPart).trimStart()
  const name = nameOf(outline, node)
  const isNamed = name !== '' && above.startsWith(name) && !'：:'.includes(above[name.length] ?? '：')
  if (!isNamed && (node.role !== 'duty' || !isOfAll(outline, node, first))) return
  if (isNamed && node.level > 1) node.role = 'duty'
  // 2.决赛 right over its labels, and nothing said before them: they are its own
  const at = last.body[last.body.length - lines.length]?.start ?? last.name.end
  if (!/[。；;：:]/.test(outline.document.slice({ start: last.name.start, end: at }))) return
  raise(outline, node)
}

function raise(outline: Outline, list: OutlineNode): void {
  const last = list.children.at(-1) as OutlineNode
  const lines = closingLabels(outline, last).length
  list.body.push(...last.body.splice(last.body.length - lines))
}

/** - 县教育局、县民政局等按职责分工负责: the last of a list is nothing but who answers for the others. */
function answersForList(outline: Outline, children: readonly OutlineNode[]): boolean {
  const last = children.at(-1)
  const before = children.at(-2)
  return last !== undefined && before !== undefined && isAnswer(outline, last) && !isAnswer(outline, before)
}

function isAnswer(outline: Outline, { name, body }: OutlineNode): boolean {
  const end = body.at(-1)?.end ?? name.end
  if (end - name.start > longestAnswer) return false
  const text = outline.document.slice({ start: name.start, end }).replace(/[。；;]$/, '')
  if (answerEndings.ending(text) === undefined) return false
  const roles = partyClauses(text)
  return roles !== undefined && Object.values(roles).every((named) => named.every((one) => unitsIn(one)?.length === 1))
}

const longestAnswer = 200
const answerEndings = new WordList(['牵头', '负责', '配合', '负责落实', '牵头负责', '牵头落实', '参与', '参加', '协助'])

/** The headings over lists of which several have such lines below the last item, and none below another: they are of its list. */
function closedAlike(outline: Outline, { children }: OutlineNode): OutlineNode[] {
  const lists = children.filter((child) => child.role === 'duty' && child.children.length > 1)
  if (lists.length < 2) return []
  const closed = lists.filter(({ children: items }) => {
    const last = items.at(-1) as OutlineNode
    return hasLabels(outline, last) && closingLabels(outline, last).length > 0
  })
  if (closed.length < 2) return []
  const areLast = lists.every((list) =>
    list.children.every(
      (child, index) =>
        child.children.length === 0 &&
        (index === list.children.length - 1 || closingLabels(outline, child).length === 0),
    ),
  )
  return areLast ? closed : []
}

function hasLabels(outline: Outline, { body }: OutlineNode): boolean {
  return body.some((part) => {
    const text = part.type === 'paragraph' ? outline.document.slice(part) : ''
    return labelLine(text, labelled(text, outline.labels)).length > 0
  })
}

/** Whether labels that begin with one are of all the items of a node. */
function isOfAll(outline: Outline, node: OutlineNode, first: string): boolean {
  if (node.children.every(({ role }) => pointsOnly.has(role))) return true
  if (node.children.length < 2) return false
  if (node.children.slice(0, -1).some((child) => closingLabels(outline, child).length > 0)) return false
  const beside = node.parent?.children ?? []
  return beside.some(
    (other) => other !== node && other.children.length === 0 && closingLabels(outline, other).includes(first),
  )
}

/** The labels of the lines that a body ends with, from the first on that is known to tell who answers, or when. */
function closingLabels(outline: Outline, node: OutlineNode): string[] {
  const labels: string[] = []
  let from = 0
  for (let at = node.body.length - 1; at >= 0; at--) {
    const part = node.body[at] as BodyPart
    const text = part.type === 'paragraph' ? outline.document.slice(part) : ''
    const known = labelLine(text, labelled(text, outline.labels))[0]?.label
    const label = known ?? (hasSign(text, sign.colon) ? otherLabel.exec(text)?.[1] : undefined)
    if (label === undefined) break
    labels.push(label)
    if (known !== undefined) from = labels.length
  }
  return labels.slice(0, from).reverse()
}

/** 活动要求：…: a label that is none of those known. */
const otherLabel = /^\s*([\u4e00-\u9fff]{2,6})[：:]/
