/** What short numbered lines below an item state of it: 1.比赛时间：…2.地点：…3.负责人：…. */

import { endsInBracket } from '../language/brackets.ts'
import type { Labelled } from '../language/labelled.ts'
import { type LabelRole, partyLabels } from '../lexicon/party-labels.ts'
import type { NodeRole, OutlineNode } from '../outline/node.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

/** A value is no longer than this: what goes on is a text of its own. */
const longestValue = 80

/** 展演时间, 参训人员: labels are called after what is going on. */
function roleOfLabel(label: string): LabelRole | undefined {
  const known = partyLabels.get(label)
  if (known) return known
  if (/(?:时间|日期)$/.test(label)) return 'time'
  if (label.endsWith('地点')) return 'place'
  return /^参.{1,5}(?:对象|人员)$/.test(label) ? 'participants' : undefined
}

/** 县安办、各镇。（咨询点设在广场。）: sentences of their own in a bracket behind the value. */
function withoutRemark(words: string): string {
  return endsInBracket(words.replace(/。$/, '')) ? words.replace(/(?<=^[^。（()）]{2,80}。)\s*[（(].*$/s, '') : words
}

/** Below these, what stands in lines of its own is text of theirs. */
const setUps: ReadonlySet<NodeRole> = new Set(['platform', 'team'])

/** The labels below a node that each stand alone in their line, with what they state. */
export function statedBelow(
  reading: Reading,
  node: OutlineNode,
): (Pick<Labelled, 'role' | 'label' | 'value'> & { span: Span })[] {
  return node.children.flatMap((child) => {
    if (child.role !== 'event' && !(child.role === 'text' && setUps.has(node.role))) return []
    if (child.children.length > 0) return []
    const label = reading.name(child).replace(/[：:\s]/g, '')
    const role = roleOfLabel(label)
    const said = withoutRemark(reading.body(child).trim()).replace(/[。；;]$/, '')
    // 7月2日至9月2日。每天上午8:00至9:00。: the days, and behind them the hours
    const value = role === 'time' ? said.replace(/。.*$/s, '') : said
    if (role === undefined || value === '' || value.length > longestValue || /[。；;\n]/.test(value)) return []
    return [{ role, label, value, span: { start: child.name.start, end: child.body.at(-1)?.end ?? child.name.end } }]
  })
}
