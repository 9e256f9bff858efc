/**
 * Places with those who look after each of them, one to a line, as villages and grids are given out: 柳湾村：包片领导
 * 李明远，包村干部周若溪、何敬之. Nothing is said to be done there but that somebody answers for the place.
 */

import { splitOutside } from '../language/brackets.ts'
import { people } from '../language/people.ts'
import { hasSign, sign } from '../language/signs.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { filled, itemOf, type Reading } from './reading.ts'

/** A place that opens a line, behind which somebody looks after it. */
const placeFirst = /^([^：:，,。；;（(]{2,20}(?:[（(][^（()）]{2,40}[）)])?)[：:]\s*(?=\S)/
const tellsOfKeeper = new WordList(
  '包 网格 驻村 挂点 联系 片长 区长 段长 路长 街长 点长 河长 湖长 林长 田长'.split(' '),
)
/** 周敏 behind what he is to a place: 包村干部周敏, 片区长：周敏. */
const keeper =
  /^((?:包[村片保联组]|挂[点包]|驻村|联系)(?:领导|干部|责任人|人)|网格[长员]|(?:片区?|[路段街点河湖林田])长|村?责任人|(?:巡查|管护|护林|保洁)员)[为是：:]?\s*([\u4e00-\u9fff（()）、 \u3000]{2,60})$/
/** 柳湾村、石磨村: what a place takes in. */
const placesOf =
  /^(?:(?:责任|包[保联]|所辖|负责)?(?:村居?|社区|区域|范围|路段|单位)[：:])?([^：:]*[村居社区路街段组园湾桥]|[^：:]*村（[居社区]{1,2}）)$/

/** The places that the lines below a heading give out; one line alone is a remark. */
export function placesLookedAfter(reading: Reading, { body, role }: OutlineNode): Duty[] {
  // in a chapter on bodies they tell who is there, and give nothing out
  if (role === 'organizations' || role === 'organization') return []
  const found = body.flatMap((part): Duty[] => {
    const line = part.type === 'paragraph' ? reading.slice(part) : ''
    const [opening, name] = (hasSign(line, sign.colon) && tellsOfKeeper.isIn(line) ? placeFirst.exec(line) : null) ?? []
    if (opening === undefined || name === undefined) return []
    const keepers = keepersIn(line.slice(opening.length))
    if (!keepers) return []
    const item = itemOf({ name, ...keepers, text: line, source: reading.place(part) })
    return [reading.told(item, by('label', part, ['name', ...Object.keys(keepers)]))]
  })
  return found.length > 1 ? found : []
}

/** Leaders are officers, and those who do the rounds whom to ask; first, perhaps, what the place takes in. */
function keepersIn(words: string): Pick<Duty, 'responsible' | 'officer' | 'contact' | 'place'> | undefined {
  const officer: string[] = []
  const contact: string[] = []
  const responsible: string[] = []
  const clauses = splitOutside(words, '，,；;。').map(({ text }) => text.trim())
  const place = placesOf.exec(clauses[0] ?? '')?.[1]
  for (const [index, clause] of clauses.entries()) {
    // 青溪河：河长李明远，责任单位镇水利站
    const unit = clause.startsWith('责任单位') ? unitsIn(clause.slice(4).replace(/^[为是：:]/, '')) : undefined
    if (unit) {
      responsible.push(...unit)
      continue
    }
    const [, post = '', holders = ''] = keeper.exec(clause) ?? []
    const named = post === '' ? [] : people(holders).map(({ name }) => name)
    // 柳湾村：组织巡查，责任人李明远: something is to be done there
    if (named.length === 0 && index === 0 && place === undefined) return undefined
    for (const name of named) if (name !== undefined) (/(?:领导|长)$/.test(post) ? officer : contact).push(name)
  }
  return officer.length + contact.length > 0 ? filled({ responsible, officer, contact, place }) : undefined
}
