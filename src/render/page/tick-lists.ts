/** The checklists of the page: what can be ticked, with who answers, by when, and the wording of the plan to unfold. */

import { walkItems } from '../../plan/items.ts'
import type { Item } from '../../plan/plan.ts'
import type { CheckKind } from '../checklist/points.ts'
import { type Point, pointLists } from '../checklist/points.ts'
import { type Chapter, part, wording } from './chapter.ts'
import { html, type Markup } from './markup.ts'

/** What is listed, and exported in the same order. */
export const listedKinds: readonly CheckKind[] = ['duties', 'checks', 'materials']

export function tickLists(chapter: Chapter): Markup {
  const { plan, say, prefix } = chapter
  const lists = pointLists(plan, { kind: listedKinds })
  if (lists.length === 0) return part(chapter, 'checklists', say('checklists'), html`<p>${say('no-points')}</p>`)
  const items = new Map(Array.from(walkItems(plan), ({ item }) => [item.id, item as Partial<Item>]))
  let count = 0
  const line = (point: Point): Markup => {
    const { id, text, done, dropped, points } = point
    count += 1
    const own = `${prefix}tick-${count}`
    const item = items.get(id)
    // A point whose name is all its wording has nothing to unfold.
    const words = item && item.text !== text ? wording(chapter, item) : undefined
    return html`<li data-id="${id}"><input type="checkbox" id="${own}" data-tick="${id}"${done && html` checked`}><div class="point"><label for="${own}">${text}</label>${note(chapter, point)}${dropped && html` <span class="badge info">${say('dropped')}</span>`}${words}</div>${
      points.length > 0 && html`<ul>${points.map(line)}</ul>`
    }</li>
`
  }
  const content = lists.map(
    ({ heading, points }) => html`<div data-list><h3 lang="zh-CN">${listName(chapter, heading)}</h3>
<ul class="ticks" lang="zh-CN">${points.map(line)}</ul></div>
`,
  )
  return part(
    chapter,
    'checklists',
    say('checklists'),
    html`<div class="tools" hidden data-tools>
<p role="status" data-progress></p>
<label><input type="checkbox" data-hide> ${say('hide-done')}</label>
<button type="button" data-export>${say('export')}</button>
<button type="button" data-forget>${say('clear-ticks')}</button>
<p class="hint"><span data-keeping></span> ${say('export-hint')} <span role="status" data-exported></span></p>
</div>
${content}`,
  )
}

function listName({ say }: Chapter, heading: string): string {
  if (heading === '任务') return say('list-duties')
  return heading === '台账和报送材料' ? say('list-materials') : heading
}

function note({ say }: Chapter, { parties, time }: Point): Markup | undefined {
  const parts = [parties, time === '' ? '' : say('by-time', { time })].filter((text) => text !== '')
  return parts.length > 0 ? html` <small>${parts.join('；')}</small>` : undefined
}
