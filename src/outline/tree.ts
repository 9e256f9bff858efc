/**
 * From entries to a tree: the level of a mark is where it first appears in the document, with the standard order as
 * the tie-break, held on a stack. A count that starts again without a parent opens an inferred section.
 */

import type { Span } from '../source/place.ts'
import { type Entry, isHeading } from './entry.ts'
import type { OutlineNode } from './node.ts'

/** Deeper than this nothing is nested: hostile input must not build towers. */
const deepest = 12

/** For every entry the index of the next entry of the same form, and for each form the next one from any index on. */
function nextOfForm(entries: readonly Entry[]): (form: string, from: number) => number | undefined {
  const places = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    const list = places.get(entry.form)
    if (list) list.push(index)
    else places.set(entry.form, [index])
  })
  return (form, from) => {
    const list = places.get(form) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as number) < from) low = middle + 1
      else high = middle
    }
    return list[low]
  }
}

interface Open {
  entry: Entry
  node: OutlineNode
}

/** The innermost open entry of the form of another. A count that has nested in itself goes back to the one that the number follows. */
function placeOfForm(stack: readonly Open[], { form, ordinal }: Entry): number {
  let inner = -1
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = (stack[at] as Open).entry
    if (open.form !== form) continue
    if (ordinal !== undefined && open.ordinal === ordinal - 1) return at
    if (inner < 0) inner = at
  }
  return inner
}

export function buildTree(entries: readonly Entry[], root: OutlineNode, text: (span: Span) => string): void {
  const next = nextOfForm(entries)
  let stack: Open[] = []

  /** Whether the count of an open entry goes on later, so that what comes now stands below it. */
  const goesOn = (open: Entry, from: number): boolean => {
    if (open.ordinal === undefined) return false
    const index = next(open.form, from)
    return index !== undefined && (entries[index] as Entry).ordinal === open.ordinal + 1
  }

  /** Whether a count of the same form that starts again here ends with the outer count going on. */
  const nestsInItself = (outer: Entry, from: number): boolean => {
    let expected = 1
    let index: number | undefined = from
    for (let steps = 0; steps < 40 && index !== undefined; steps++) {
      const ordinal = (entries[index] as Entry).ordinal
      if (ordinal !== expected) return ordinal === (outer.ordinal as number) + 1 && expected > 2
      expected++
      index = next(outer.form, index + 1)
    }
    return false
  }

  /** Whether what stands under an open entry ends with a colon: 职责： over a count of its own. */
  const leadsIn = ({ entry: { body } }: Open): boolean => {
    const last = body.at(-1)
    return last?.type === 'paragraph' && '：:'.includes(text({ start: last.end - 1, end: last.end }))
  }

  entries.forEach((entry, index) => {
    if (!entry.inParagraph && stack.some((open) => open.entry.inParagraph))
      stack = stack.filter((open) => !open.entry.inParagraph)
    const same = placeOfForm(stack, entry)
    if (same >= 0) {
      const outer = (stack[same] as Open).entry
      const restarts = entry.ordinal === 1 && (outer.ordinal ?? 0) >= 1
      const isLedIn = restarts && same < stack.length - 1 && leadsIn(stack.at(-1) as Open)
      if (!isLedIn && !(restarts && nestsInItself(outer, index))) stack.length = same
    } else {
      while (stack.length > 0) {
        const top = (stack[stack.length - 1] as Open).entry
        if (top.rank <= entry.rank || isPartOf(entry, top) || (goesOn(top, index) && !isHeading(entry.form))) break
        stack.pop()
      }
    }
    if (stack.length >= deepest) stack.length = deepest - 1
    const parent = stack[stack.length - 1]?.node ?? root
    const node: OutlineNode = {
      level: parent.level + 1,
      start: entry.start,
      name: entry.name,
      body: entry.body,
      children: [],
      parent,
      role: 'text',
      inline: entry.clause,
      inferred: false,
    }
    if (entry.mark) node.mark = entry.mark
    if (entry.number !== undefined) node.number = entry.number
    parent.children.push(node)
    if (!entry.clause) nameWhole(stack[stack.length - 1]?.entry, parent)
    stack.push({ entry, node })
  })
  hoistChapters(root, (node) => /步骤|阶段|安排|进度|流程|时间/.test(text(node.name)))
  inferParents(root, text)
}

/** 4.1 below 4、: the figures before its point are the number above it. */
function isPartOf({ mark }: Entry, outer: Entry): boolean {
  if (mark?.form !== 'outline' || outer.mark?.form !== 'arabic') return false
  return mark.text.startsWith(`${outer.ordinal}.`) || mark.text.startsWith(`${outer.ordinal}．`)
}

/** A heading that has others below it is its whole sentence, however long. */
function nameWhole(entry: Entry | undefined, node: OutlineNode): void {
  if (!entry?.sentence || node.name.end === entry.sentence.end) return
  const { sentence } = entry
  node.name = sentence
  const first = node.body[0]
  if (first?.type !== 'paragraph' || first.start !== sentence.start) return
  if (first.end - sentence.end <= 2) node.body.shift()
  else node.body[0] = { ...first, start: sentence.end + 1 }
}

/**
 * Groups children by counts that start again; more than one group of a form means that headings were lost above them,
 * or stand there without a number: 办公室职责： on a line of its own.
 */
function inferParents(node: OutlineNode, text: (span: Span) => string): void {
  for (const child of node.children) inferParents(child, text)
  const groups: OutlineNode[][] = []
  let last = new Map<string, number>()
  let restarts = 0
  for (const child of node.children) {
    const form = child.mark?.form
    const ordinal = child.mark?.ordinal
    const seen = form === undefined ? undefined : last.get(form)
    const counts = form === 'han' || form === 'han-paren' || form === 'arabic' || form === 'stage'
    const opensOther = counts && ordinal === 1 && seen === undefined && last.size > 0
    if (groups.length === 0) groups.push([])
    else if ((counts && ordinal === 1 && seen !== undefined) || opensOther) {
      groups.push([])
      last = new Map()
      restarts++
    }
    if (form !== undefined && ordinal !== undefined) last.set(form, ordinal)
    groups[groups.length - 1]?.push(child)
  }
  if (restarts === 0) return
  const above = groups.map((_, index) => (index === 0 ? node : lastOf(groups[index - 1]?.at(-1) as OutlineNode)))
  const labels = above.map((holder) => labelBehind(holder, text))
  const areLabelled = labels.every((label, index) => index === 0 || label !== undefined)
  node.children = groups.flatMap((counted, index) => {
    const label = areLabelled ? labels[index] : undefined
    // a heading behind a counted list that has a label stands beside that label
    const beside = label ? counted.findIndex((child) => child.mark === undefined && child.children.length > 0) : -1
    const group = beside > 0 ? counted.slice(0, beside) : counted
    const first = group[0] as OutlineNode
    const parent: OutlineNode = {
      level: node.level + 1,
      start: first.start,
      name: { start: first.start, end: first.start },
      body: [],
      children: group,
      parent: node,
      role: 'text',
      inline: false,
      inferred: true,
    }
    const before = index > 0 ? above[index] : undefined
    if (label) {
      above[index]?.body.pop()
      parent.start = label.start
      parent.name = label
      parent.inferred = false
    } else if (before && before.body.length > 1) {
      // a paragraph of its own behind the last item introduces what comes next, not that item
      const own = before.body.findIndex((part, at) => at > 0 && part.type === 'paragraph')
      if (own > 0) parent.body = before.body.splice(own)
      const moved = parent.body[0]
      if (moved) {
        parent.start = moved.start
        parent.name = { start: moved.start, end: moved.start }
      }
    }
    for (const child of group) deepen(child, parent)
    return [parent, ...counted.slice(group.length)]
  })
}

/** No label of a list is longer. */
const longestLabel = 24

/** The line that closes what stands under a node, where it is nothing but the label of what comes next. */
function labelBehind({ body }: OutlineNode, text: (span: Span) => string): Span | undefined {
  const last = body.at(-1)
  if (last?.type !== 'paragraph' || last.end - last.start > longestLabel + 1) return undefined
  const words = text(last)
  if (!/^(?:职责|任务|[^，,。；;：:！？!?]{3,24})[：:]$/.test(words) || /如下|以下|下列/.test(words)) return undefined
  return { start: last.start, end: last.end - 1 }
}

function lastOf(node: OutlineNode): OutlineNode {
  let last = node
  for (;;) {
    const child = last.children.at(-1)
    if (!child) return last
    last = child
  }
}

function deepen(node: OutlineNode, parent: OutlineNode): void {
  node.parent = parent
  node.level = parent.level + 1
  for (const child of node.children) deepen(child, node)
}

/**
 * Where the chapter headings are lost, the next chapter hangs on the last item of the one before: 第一阶段 under
 * （五）, 1. 2. 3. under 第三阶段. What none of the siblings holds is lifted to their level.
 */
function hoistChapters(node: OutlineNode, namesStages: (node: OutlineNode) => boolean): void {
  const last = node.children.at(-1)
  if (!last?.mark || node.children.length < 2) return
  const siblings = node.children.slice(0, -1)
  const form = last.children[0]?.mark?.form
  const uniform = last.children.length >= 2 && last.children.every((child) => child.mark?.form === form)
  const alone = siblings.every((child) => !child.children.some((other) => other.mark?.form === form))
  const stages = form === 'stage' && last.mark.form !== 'han' && !namesStages(last)
  const behindStages = last.mark.form === 'stage' && (form === 'arabic' || form === 'han-paren')
  if (!uniform || !alone || !(stages || behindStages)) return
  const lifted = last.children
  last.children = []
  for (const child of lifted) deepen(child, node)
  node.children.push(...lifted)
  if (stages) hoistChapters(node, namesStages)
}
