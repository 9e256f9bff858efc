/**
 * The wording of a Markdown construct without its marks, as pieces that still know where each stood in the source.
 * The parser gives a text node its value with escapes, character references and line prefixes already resolved;
 * here the value is laid beside the source again.
 */

import type { Nodes } from 'mdast'
import type { Span } from '../source/place.ts'
import type { Piece } from './piece.ts'

/** The pieces of all text under a node. `shift` takes an offset of the parsed chunk to the source. */
export function wording(node: Nodes, source: string, shift: number): Piece[] {
  const pieces: Piece[] = []
  collect(node, source, shift, pieces)
  return pieces
}

/** `within` is where a node stands that has no place of its own: a link that the parser found in text, and that text. */
function collect(node: Nodes, source: string, shift: number, pieces: Piece[], within?: Span): void {
  const { position } = node
  const start = position ? (position.start.offset ?? 0) + shift : (within?.start ?? 0)
  const end = position ? (position.end.offset ?? 0) + shift : (within?.end ?? 0)
  switch (node.type) {
    case 'text':
      align(node.value, source, start, end, pieces)
      return
    case 'inlineCode':
      align(node.value, source, start + backticks(source, start), end, pieces)
      return
    case 'break':
      pieces.push({ text: '\n', original: start, length: end - start })
      return
    case 'image':
    case 'imageReference':
      if (node.alt) align(node.alt, source, start + 2, end, pieces)
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) pieces.push({ text: '\n', original: start, length: end - start })
      return
    default:
      if ('children' in node) collectChildren(node.children, source, shift, pieces, { start, end })
  }
}

function collectChildren(
  children: readonly Nodes[],
  source: string,
  shift: number,
  pieces: Piece[],
  { start, end }: Span,
): void {
  let at = start
  for (const child of children) {
    collect(child, source, shift, pieces, { start: at, end })
    const last = pieces.at(-1)
    if (child.position) at = (child.position.end.offset ?? 0) + shift
    else if (last) at = last.original + last.length
  }
}

function backticks(source: string, start: number): number {
  let count = 0
  while (source[start + count] === '`') count++
  return count
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** Lays a value beside the source it came from and adds its pieces. */
function align(value: string, source: string, start: number, end: number, pieces: Piece[]): void {
  if (!/[\r\n]/.test(value) && source.startsWith(value, start) && !value.includes('\\')) {
    pieces.push({ text: value, original: start, length: value.length })
    return
  }
  let at = start
  let run = 0
  let runAt = start
  const flush = (to: number) => {
    if (to > run) pieces.push({ text: value.slice(run, to), original: runAt, length: to - run })
  }
  let index = 0
  while (index < value.length) {
    const unit = value[index] as string
    if (unit === '\n' || unit === '\r') {
      flush(index)
      while (at < end && source[at] !== '\n' && source[at] !== '\r') at++
      index += value.startsWith('\r\n', index) ? 2 : 1
      pieces.push({ text: '\n', original: at, length: 1 })
      at += source.startsWith('\r\n', at) ? 2 : 1
      while (at < end && source[at] !== value[index] && /[ \t>]/.test(source[at] as string)) at++
      run = index
      runAt = at
      continue
    }
    const size = source[at] === unit ? 0 : (value.codePointAt(index) as number) > 0xffff ? 2 : 1
    reference.lastIndex = at
    const written = source[at] === '&' ? reference.exec(source)?.[0] : undefined
    if (written && !value.startsWith(written, index)) {
      flush(index)
      const taken = Math.max(size, 1)
      pieces.push({ text: value.slice(index, index + taken), original: at, length: written.length })
      index += taken
      at += written.length
      run = index
      runAt = at
    } else if (source[at] === unit && !(unit === '\\' && source[at + 1] === '\\')) {
      index++
      at++
    } else {
      flush(index)
      // a backslash, or marks that the parser took away: look a little ahead, else stay
      const next = source.slice(at + 1, Math.min(at + 16, end)).indexOf(unit)
      at = next < 0 ? at : at + 1 + next
      run = index
      runAt = at
      index++
      at = Math.min(at + 1, end)
    }
  }
  flush(value.length)
}
