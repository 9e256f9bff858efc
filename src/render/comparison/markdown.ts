/** A comparison as Markdown, for the comment of a pull request: a list a kind, an entry an item. */

import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { ItemMention, PlanChange } from '../../compare/change.ts'
import type { WordChange } from '../../compare/words.ts'
import { filled } from '../../messages/messages.ts'
import { markdown, phrasing } from '../markdown.ts'
import { printableLine } from '../printable.ts'
import { byItem, type Compared, isDifferent, placeOf } from './compared.ts'
import { lineByLine, samePlans, signOf, summary, type Voice } from './told.ts'

/** Of a compilation only the plans that differ, and how many do not. */
export function comparisonsAsMarkdown(compared: readonly Compared[], voice: Voice): string {
  if (compared.length === 1) return markdown(chapter(compared[0] as Compared, voice))
  const different = compared.filter(isDifferent)
  const rest = samePlans(compared.length - different.length, voice)
  return markdown([
    ...different.flatMap((one) => chapter(one, voice)),
    ...rest.map((line) => ({ type: 'paragraph' as const, children: phrasing(line) })),
  ])
}

function chapter(compared: Compared, voice: Voice): RootContent[] {
  const { before, after, changes } = compared
  const files = [before, after].filter((side) => side !== undefined).map(({ file }) => file)
  const kinds = new Map<PlanChange['kind'], ListItem[]>()
  for (const item of byItem(changes)) {
    const [first] = item as [PlanChange]
    const list = kinds.get(first.kind) ?? []
    kinds.set(first.kind, list)
    list.push(entry(first, item, compared, voice))
  }
  return [
    { type: 'heading', depth: 2, children: phrasing(printableLine(after?.title ?? before?.title ?? '')) },
    { type: 'paragraph', children: [inlineCode(files.join(' → '))] },
    { type: 'paragraph', children: phrasing(summary(compared, voice)) },
    ...Array.from(kinds).flatMap(([kind, children]): RootContent[] => [
      { type: 'heading', depth: 3, children: phrasing(voice.words[`kind-${kind}`]) },
      { type: 'list', ordered: false, spread: false, children },
    ]),
  ]
}

function entry(first: PlanChange, item: readonly PlanChange[], compared: Compared, voice: Voice): ListItem {
  const { before, after } = compared
  const isSplit = first.change === 'split'
  const isMerged = first.change === 'merged'
  const [one, other] = [first.before[0], first.after[0]]
  const places = [isMerged ? '' : placeOf(before, one), isSplit ? '' : placeOf(after, other)].filter(
    (place) => place !== '',
  )
  const parts = isSplit ? first.after : isMerged ? first.before : []
  const isLone = first.change === 'new' || first.change === 'gone'
  const state = isLone || parts.length > 0 ? filled(voice.words[`change-${first.change}`], { count: parts.length }) : ''
  const name = phrasing(nameText(isSplit ? one : (other ?? one)))
  const heading: PhrasingContent[] = [
    ...phrasing(state === '' ? '' : state + voice.words.colon),
    ...(signOf(item) === '−' ? marked('del', name) : name),
    ...phrasing(' '),
    inlineCode(places.join(' → ')),
  ]
  const below = [
    ...parts.map((part): PhrasingContent[] => [
      ...phrasing(`${isSplit ? '→' : '←'} ${nameText(part)} `),
      inlineCode(placeOf(isSplit ? after : before, part)),
    ]),
    ...lineByLine(item, voice).map(({ label, pieces }): PhrasingContent[] => [
      ...phrasing(label + voice.words.colon),
      ...pieces.flatMap(pieceNodes),
    ]),
  ]
  const list: List = { type: 'list', ordered: false, spread: false, children: below.map(listItem) }
  return { ...listItem(heading), children: [paragraph(heading), ...(below.length > 0 ? [list] : [])] }
}

export function listItem(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children)] }
}

function paragraph(children: PhrasingContent[]): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children }
}

function nameText(mention: ItemMention | undefined): string {
  const { number, name } = mention ?? { name: '' }
  return printableLine(number === undefined ? name : `${number} ${name}`)
}

export function inlineCode(text: string): PhrasingContent {
  return { type: 'inlineCode', value: printableLine(text) }
}

/** Elements, because the marks of Markdown do not hold between Chinese characters and Chinese punctuation. */
function marked(element: 'del' | 'ins', children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${element}>` }, ...children, { type: 'html', value: `</${element}>` }]
}

export function pieceNodes({ is, text }: WordChange): PhrasingContent[] {
  const children = phrasing(printableLine(text))
  return is === 'same' ? children : marked(is === 'gone' ? 'del' : 'ins', children)
}
