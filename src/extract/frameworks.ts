/** Named counts and what they count: “1+6+N”模式, “六有”标准, “七大战役”. The parts stand in the sentence, or are the headings below. */

import { type CountExpression, findNamedCounts } from '../language/counts.ts'
import { everyMatch } from '../language/every-match.ts'
import { parseNumeral } from '../language/numerals.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Framework } from '../plan/plan.ts'
import { filled, type Reading } from './reading.ts'

/** Headings right under a node that are as many as a count in its text promises, of one form of numbering. */
function partsBelow(reading: Reading, node: OutlineNode, count: number): { name: string }[] {
  const forms = new Map<string, OutlineNode[]>()
  for (const child of node.children) {
    if (child.inferred) continue
    const form = child.mark?.form ?? ''
    const alike = forms.get(form)
    if (alike) alike.push(child)
    else forms.set(form, [child])
  }
  const listed = [...forms.values()].find((children) => children.length === count)
  return listed && count >= 2 ? listed.map((child) => ({ name: reading.name(child) })) : []
}

/** 六有 counts six, whatever the word behind the number. */
function promised({ count, expression }: CountExpression): number | undefined {
  if (typeof count === 'number') return count
  return expression === undefined || /[+＋]/.test(expression) ? undefined : parseNumeral(expression.slice(0, 1))
}

const ofSentence = new Set(['活动', '目标', '任务', '要求', '工作'])

/** 活动 and 目标 behind the quotes belong to the sentence; so does 标准 where it goes on as 标准化. */
function properName(name: string, wording: string): string {
  const end = name.lastIndexOf('”') + 1
  const behind = name.slice(end)
  const foreign = end > 0 && (ofSentence.has(behind) || (behind === '标准' && wording.includes('标准化')))
  return foreign ? name.slice(0, end) : name
}

function framework(reading: Reading, node: OutlineNode, found: CountExpression, base: number, text: string): Framework {
  const count = found.parts?.length ? undefined : promised(found)
  const name = properName(found.name, text.slice(found.start, found.end + 4))
  // 标准 behind the quotes is part of the name, and so of its place
  const end = text.startsWith(name, found.start) ? Math.max(found.end, found.start + name.length) : found.end
  return {
    id: '',
    ...filled({
      name,
      expression: found.expression,
      parts: found.parts?.length ? found.parts : count === undefined ? [] : partsBelow(reading, node, count),
      source: reading.place({ start: base + found.start, end: base + end }),
    }),
  }
}

/** What stands in quotes is the name; 活动 or 目标 behind it changes with the sentence. */
function kernel(name: string): string {
  return /“([^”]+)”/.exec(name)?.[1] ?? name
}

const item = '[\\u4e00-\\u9fff]{2,8}'
const list = `(${item}(?:、${item}){1,7})`
/** 学校、家庭、社会三结合教育网络: the parts stand right before the count. */
const joined = new RegExp(
  `[“"]?${list}[”"]?([二三四五六七八])(结合|联动|融合|衔接)(?:的)?([\\u4e00-\\u9fff]{0,4}(?:网络|体系|机制|模式|格局|平台))?`,
  'g',
)
/** What it is never without. */
const joinedSign = new WordedPattern(['结合', '联动', '融合', '衔接'], /[二三四五六七八](?:结合|联动|融合|衔接)/)
/** “风尚美、环境美、生活美”活动（简称“三美”）: the count is the short name of what lists them. */
const shortened = new RegExp(
  `[“"]${list}[”"]([\\u4e00-\\u9fff]{2})?[（(](?:以下)?简称[“"]([二三四五六七八九])([\\u4e00-\\u9fff]{1,2})[”"][^（()）]{0,6}[）)]`,
  'g',
)

/** Counts that stand behind the list of what they count, where list and count agree. */
function behindLists(reading: Reading, base: number, text: string): Framework[] {
  if (!text.includes('、')) return []
  const isJoined = joinedSign.test(text)
  const isShortened = text.includes('简称')
  const found: Framework[] = []
  const add = (name: string, expression: string, words: string, start: number, end: number) => {
    const parts = words.replace(/^.*(?:完善|建立|构建|健全|形成|深化|推进|加强)(?=.{2,}、)/, '').split('、')
    if (parts.length !== parseNumeral(expression.slice(0, 1))) return
    const source = reading.place({ start: base + start, end: base + end })
    found.push({
      id: '',
      name: name.replace(words, parts.join('、')),
      expression,
      parts: parts.map((one) => ({ name: one })),
      source,
    })
  }
  for (const match of isJoined ? everyMatch(joined, text) : []) {
    const [whole, words = '', count = '', verb = ''] = match
    add(whole, count + verb, words, match.index, match.index + whole.length)
  }
  for (const match of isShortened ? everyMatch(shortened, text) : []) {
    const [whole, words = '', kind = '', count = '', word = ''] = match
    add(`“${count}${word}”${kind}`, count + word, words, match.index, match.index + whole.length)
  }
  return found
}

/** Named counts whose parts are told, each once; a slogan without parts is none. */
export function extractFrameworks(reading: Reading): Framework[] {
  const frameworks: Framework[] = []
  for (const node of [reading.outline.root, ...reading.nodes]) {
    const spans = node.body.filter((part) => part.type === 'paragraph')
    for (const span of [...(node.level > 0 && !node.inferred ? [node.name] : []), ...spans]) {
      const text = reading.slice(span)
      for (const found of findNamedCounts(text)) {
        const one = framework(reading, node, found, span.start, text)
        // a count whose parts are told nowhere is a slogan, and one without quotes or a formula only a number
        const named = found.quoted || /[+＋]/.test(one.expression ?? '')
        if (!named || !(one.parts || /[+＋]/.test(one.expression ?? ''))) continue
        const known = frameworks.find((other) => kernel(other.name) === kernel(one.name))
        if (!known) frameworks.push(one)
        else if (!known.parts && one.parts) known.parts = one.parts
      }
      for (const one of behindLists(reading, span.start, text))
        if (!frameworks.some((other) => kernel(other.name) === kernel(one.name))) frameworks.push(one)
    }
  }
  return frameworks
}
