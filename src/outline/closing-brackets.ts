/**
 * A bracket behind the last of several clauses that tells of them all: 一是摸清底数。二是建立台账。（县水利局牵头，各镇配合）. By its
 * place it is of the last clause; that none before it has one tells that it is of what they are part of.
 */

import { hasParties } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { sentenceParties } from '../language/party-sentences.ts'
import { findTimes, mayHoldTime } from '../language/times.ts'
import { type Outline, type OutlineNode, ownBody } from './node.ts'

/** Gives such a bracket to what the clauses stand under. */
export function raiseBrackets(outline: Outline, node: OutlineNode = outline.root): void {
  for (const child of node.children) raiseBrackets(outline, child)
  const last = node.children.at(-1)
  if (node.role !== 'duty' || !last || last.children.length > 0 || node.children.length < 2) return
  if (!node.children.every(({ mark }) => mark?.form === 'ordinal-word')) return
  const part = last.body.at(-1)
  const found = part?.type === 'paragraph' ? closingBracket(outline.document.slice(part)) : undefined
  if (!part || !found) return
  const others = node.children.slice(0, -1).map((child) => ownBody(outline, child))
  if (others.some((text) => closingBracket(text) !== undefined)) return
  if (found.ofParties && others.some((text) => hasParties(sentenceParties(text)))) return
  if (found.start === 0) node.body.push(...last.body.splice(-1))
  else {
    node.body.push({ type: 'paragraph', start: part.start + found.start, end: part.end })
    last.body[last.body.length - 1] = { type: 'paragraph', start: part.start, end: part.start + found.start }
  }
}

/** Who answers, or by when, and nothing else, in a bracket that closes a text. */
function closingBracket(text: string): { start: number; ofParties: boolean } | undefined {
  const parties = partyBrackets(text).at(-1)
  if (parties && /^[。；;\s]*$/.test(text.slice(parties.end)))
    return { start: parties.start, ofParties: hasParties(parties.roles) }
  const when = closes(text) ? timeAlone.exec(text) : null
  const words = (when?.[1] ?? '').replace(/(?<=[前底末])完成$/, '')
  if (!when || !mayHoldTime(words)) return undefined
  return findTimes(words)[0]?.text === words ? { start: when.index, ofParties: false } : undefined
}

function closes(text: string): boolean {
  return '）)。；;'.includes(text.at(-1) ?? ' ')
}

const timeAlone = /[（(]([^（()）]{2,30})[）)][。；;]?$/
