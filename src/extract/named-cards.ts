/**
 * Platforms and teams that the lines of a chapter name one by one without a mark: 护河服务队 on a line of its own over
 * 队长：… and 成员：…, 清河平台：牵头单位 县水利局, 护河服务队（县水利局、县水文站), 队伍名称：护河服务队.
 */

import { sentences } from '../language/brackets.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'
import type { NamedOne } from './several-named.ts'

/** A chapter with more lines than that is no list of cards. */
const mostLines = 200

/** The name that a line opens with, and what parts it from the rest. */
const opensCard =
  /^[ \u3000]*(?:[\u4e00-\u9fff]{0,8}(?:队伍?|团队|平台|阵地)名称[：:] *)?([^，,。；;：:、（()）\s—-]{2,24})(?=[ \u3000]*(?:$|[：:（(]|——|-{2}))/

/** 组建宣讲队, 下设三个分队: a line that says what is done names none. */
const says =
  /^(?:组建|成立|建立|打造|搭建|建设|设立|整合|依托|充实|加强|壮大|建强|各|每|全|本)|下设|以下|[一二三四五六七八九十\d]+ ?[支个大]/

/** The cards of a node, at least two of them, or one with lines below it; each piece stands at its offset in the document. */
export function cardsBelow(reading: Reading, node: OutlineNode, isOne: (name: string) => boolean): NamedOne[] {
  const lines = node.body.flatMap((part) =>
    part.type === 'paragraph'
      ? sentences(reading.slice(part), '\n').map(({ text, start }) => ({ text, start: part.start + start }))
      : [],
  )
  if (lines.length < 2 || lines.length > mostLines) return []
  const found: { name: string; start: number; end: number }[] = []
  for (const { text, start } of lines) {
    const end = start + text.length
    const name = text.length < 400 ? opensCard.exec(text)?.[1] : undefined
    if (name !== undefined && isOne(name) && !says.test(name)) found.push({ name, start, end })
    else if (found.length > 0) (found.at(-1) as { end: number }).end = end
  }
  const isCard = found.length > 1 || (found[0] && reading.slice(found[0]).includes('\n'))
  if (!isCard) return []
  return found.map(({ name, start, end }) => ({ name, piece: { text: reading.slice({ start, end }), start } }))
}
