/** What a body is there for: 主要职责：…, the items below such a line, or a paragraph that begins with 负责. */

import { sentences } from '../../language/brackets.ts'
import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithAct } from '../../language/opening-units.ts'
import { people } from '../../language/people.ts'
import { isPost, mayNamePosts, opensWithPost, postInLastColumn, rosterLabels } from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { WordList } from '../../language/word-list.ts'
import { workersIn } from '../../language/workers.ts'
import { readMark } from '../../outline/marks.ts'
import type { OutlineNode } from '../../outline/node.ts'
import { isTerms } from '../../outline/roles/of-bodies.ts'
import type { Reading } from '../reading.ts'
import { setUpVerb } from '../set-up.ts'
import { charged } from './charged.ts'

const label =
  /^(?:[^，,。；;：:]{0,20}的?)?(?:(?:主要|工作|具体)?(?:职责(?:分工|任务)?|任务|分工)|主要工作|工作内容)(?:是|为)?(?:如下)?(?:[：:。]|$)\s*/
const tellsWork = ['职责', '任务', '分工', '主要工作', '工作内容']
/** 职  责：… drawn as wide as 副组长：… */
const spacedLabel = new OpeningPattern('职任', /^([职任])[ \u3000]{1,4}([责务])(?=[：:])/)
/** 职责：… behind all else that a line says of a group: 组长：… 组员：… 职责：…. */
const inLine = /(?:主要|工作)?职责[：:](.{4,})$/
/** 组长：李某成员：周某职责： over ①…②…: the line breaks off behind the label. */
const labelLast = new ClosingPattern('：:', /[^，,、。；;](?:主要|工作)?职责[：:]$/)
/** 负责报道工作。具体包括： over a count */
const leadsOver = new ClosingPattern(
  '：:',
  /[，,。；;](?:具体|主要)?(?:工作|内容|职责|任务)?(?:包括|有|如下|是|为)[：:]$/,
)
const opening = new OpeningPattern('主具负', /^(?:主要|具体)?负责(?!人|部门|单位)/)
const groups = new WordList(['组', '专班', '办公室'])

/** The functions under a heading that sets up one body, each as worded. */
export function functionsOf(reading: Reading, node: OutlineNode): string[] {
  const found: string[] = []
  const isOfGroup = groups.ending(reading.name(node)) !== undefined
  let listing = false
  let goesOn = false
  let behindHolders = false
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    for (const written of reading.slice(part).split('\n')) {
      if (isOfGroup && tellsOfGroup(written)) continue
      const line = leadsOver.replace(spacedLabel.replace(written, '$1$2'), '')
      goesOn ||= line.length < written.length && leadsOver.test(written)
      const named = tellsWork.some((word) => line.includes(word)) ? label.exec(line) : null
      const words = named
        ? line.slice(named[0].length)
        : ((line.includes('职责') ? inLine.exec(line)?.[1] : undefined) ??
          (isOfGroup ? toldBehind(line) : toldOfBody(line)) ??
          line)
      // 任务：1.邀请嘉宾, and 2. on the next line
      const counted = named ? readMark(words) : undefined
      const tells = words !== line || opening.test(line) || (behindHolders && opensWithAct(line) && !workersIn(line))
      if (named ? words !== '' : tells)
        found.push(...sentences(words.slice(counted?.length ?? 0), '。；;').map(({ text }) => plain(text)))
      listing = named !== null || labelLast.test(line)
      goesOn ||= counted?.ordinal === 1
      // 负责人：李某 above 策划文艺节目。
      behindHolders = isOfGroup && rosterLabels(line).length > 0
    }
  }
  // 1.组长：… 2.成员：… 3.职责：…: one of the items below the name of the body
  for (const child of node.children) if (isTerms(reading.name(child))) found.push(...functionsListed(reading, child))
  // 主要职责： and the items counted below it, or a group and nothing but what it does
  const bare = node.body.length === 0 && isOfGroup
  const works = node.children.filter((child) => mayBeFunction(reading, child))
  if (goesOn || ((listing || bare || (isOfGroup && areDone(reading, node, works))) && found.length === 0))
    found.push(...works.map((child) => plain(wording(reading, child))))
  if (isOfGroup && found.length === 0) found.push(...workAlone(reading, node))
  return found.filter((text) => text !== '')
}

/** Whether an item below a body is neither a body nor somebody who is in it. */
function mayBeFunction(reading: Reading, child: OutlineNode): boolean {
  const name = reading.name(child)
  return child.role !== 'organization' && !isPost(name) && !postInLastColumn(name)
}

/** 接待组 over 负责人：李某 and 1.拟定接待方案 2.布置会场: the lines say who is in the group, and the items what it does. */
function areDone(reading: Reading, { body, children }: OutlineNode, works: readonly OutlineNode[]): boolean {
  if (works.length === 0 || works.length * 2 < children.length) return false
  const names = works.map((child) => reading.name(child))
  if (names.filter(isAct).length * 2 < names.length || names.some((name) => workersIn(name))) return false
  return body.every((part) => part.type === 'paragraph' && namesOnlyHolders(reading.slice(part)))
}

function isAct(words: string): boolean {
  return opening.test(words) || opensWithAct(words)
}

function namesOnlyHolders(lines: string): boolean {
  return lines.split('\n').every((line) => rosterLabels(line).length > 0)
}

/** 1.疏散组：检查通道; 2.后勤组：场地布置、物资准备 beside it, or beside 1.节目组：负责排练: one line, and what the group does. */
function workAlone(reading: Reading, { body, parent }: OutlineNode): string[] {
  const [line, ...others] = body
  if (line?.type !== 'paragraph' || others.length > 0 || !parent) return []
  const said = plain(reading.slice(line))
  if (said === '' || said.includes('\n') || hasOneOf(said, '：:') || workersIn(said) || charged(said)) return []
  if (setUpVerb.test(said) || people(said).some(({ name }) => name !== undefined)) return []
  if (opensWithAct(said)) return [said]
  return !mayNamePosts(said) && parent.children.slice(0, mostGroups).some((child) => isAtWork(reading, child))
    ? [said]
    : []
}

/** Whether a group of those beside it tells what it does in words that can be nothing else. */
function isAtWork(reading: Reading, node: OutlineNode): boolean {
  if (groups.ending(reading.name(node)) === undefined) return false
  return isAct(reading.body(node))
}

/** One of so many groups tells what it does in words that say so. */
const mostGroups = 20

/** 指挥部由县长任指挥长。负责统一调度。, 县防指在县委领导下，负责指挥抢险。: a sentence of its own among those on who is in it. */
const ofBody =
  /^(?:[^，,。；;：:]{0,16}(?:领导小组|指挥部|委员会|组委会|专班|防指)(?:在[^，,。；;：:]{2,24}下[，,])?)?(?:主要|具体|统一)?负责(?!人)[^。；;]{3,200}/

const givesPost = /^(?:[\u4e00-\u9fff]{0,4}(?:长|主任|召集人|负责人)?由|成员)/

function toldOfBody(line: string): string | undefined {
  if (!line.includes('负责') || !line.includes('。')) return undefined
  const told = sentences(line, '。').find(({ text }) => ofBody.test(text))?.text
  const [first = '', ...others] = told?.slice(told.search(/(?:主要|具体|统一)?负责/)).split(/(?<=[，,])/) ?? []
  // 负责统筹，指挥长由县长担任，…
  const holders = others.findIndex((clause) => givesPost.test(clause))
  const said = [first, ...(holders < 0 ? others : others.slice(0, holders))].join('')
  return said === '' ? undefined : said.replace(/[，,]$/, '')
}

/** 协调组：组长李某，负责督查 below the name of another body: what that group is there for. */
function tellsOfGroup(line: string): boolean {
  const colon = line.indexOf('：')
  return colon > 1 && colon <= longestGroup && groups.ending(line.slice(0, colon)) !== undefined
}

const longestGroup = 16
const workBehind = /[，,。；;]((?:主要|具体)?(?:负责(?!人)|承担)[^。；;]{2,200})[。；;]?$/
const endsWithHolders = new WordList('牵头 组成 担任 参加 参与 配合 组长 成员 负责'.split(' '))

/**
 * What a group is there for, where the line that says who is in it goes on with that: 由甲科牵头，乙科参加，负责督查;
 * 组长：李某 成员：甲科、乙科，负责排水; 李某、周某。负责拍照.
 */
function toldBehind(line: string): string | undefined {
  if (!line.includes('负责') && !line.includes('承担')) return undefined
  const work = workBehind.exec(line)
  const isOwnSentence = work !== null && line[work.index] === '。'
  return work && (isOwnSentence || namesHolders(line.slice(0, work.index))) ? work[1] : charged(line)?.work
}

function namesHolders(words: string): boolean {
  return endsWithHolders.ending(words) !== undefined || opensWithPost.test(words) || rosterLabels(words).length > 0
}

const ownerOfFunctions = new ClosingPattern('责务', /^(.*?)的?(?:主要|工作|具体|岗位)?(?:职责(?:任务)?|任务)$/)

/** Whose functions a heading of its own tells: 办公室职责; an empty name where 主要职责 is all that it says. */
export function ownerOfChapter(reading: Reading, node: OutlineNode): string | undefined {
  return node.role === 'terms' ? ownerOfFunctions.exec(reading.name(node))?.[1] : undefined
}

/** What such a chapter lists, or says sentence by sentence. */
export function functionsListed(reading: Reading, node: OutlineNode): string[] {
  const items = node.children.map((child) => plain(ownWording(reading, child)))
  return items.length > 0 ? items : sentences(reading.body(node), '。；;\n').map(({ text }) => plain(text))
}

/** An item as it stands: name and text in one. */
function wording(reading: Reading, { name, body }: OutlineNode): string {
  return reading.slice({ start: name.start, end: Math.max(name.end, body.at(-1)?.end ?? 0) })
}

/** The same without what stands on lines of its own behind it: the roster of the next group. */
function ownWording(reading: Reading, { name, body }: OutlineNode): string {
  const [first] = body
  const goesOn = first !== undefined && !reading.slice({ start: name.end, end: first.start }).includes('\n')
  return reading.slice({ start: name.start, end: goesOn ? Math.max(name.end, first.end) : name.end })
}

function plain(text: string): string {
  const words = text.trim().replace(/[。；;]$/, '')
  // （组长：李某；职责：排水）: the roster had the bracket
  const closes = words.endsWith('）') && !words.includes('（')
  return closes ? words.slice(0, -1) : words
}
