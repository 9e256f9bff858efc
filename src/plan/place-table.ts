/**
 * Where every key and value of a plan file stands: a tree beside the value, walked by JSON Pointer (RFC 6901).
 * A tree and not a table of pointers, because in a hostile file the pointers themselves may be long.
 */

import type { LineIndex, Position, Span } from '../source/place.ts'

/** The place of a value and, in a mapping, of its key; the children are those of a mapping or a sequence. */
export interface PlaceNode extends Span {
  key: Span | undefined
  children: Map<string, PlaceNode> | PlaceNode[] | undefined
}

/** `/duties/0/a~1b` → `['duties', '0', 'a/b']`. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** A pointer to a key below another. */
export function pointerBelow(pointer: string, key: string): string {
  return `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
}

export class PlaceTable {
  readonly #document: { readonly place: PlaceNode }
  readonly #lines: LineIndex

  /** The document is asked for its place only when a place of it is. */
  constructor(document: { readonly place: PlaceNode }, lines: LineIndex) {
    this.#document = document
    this.#lines = lines
  }

  get root(): PlaceNode {
    return this.#document.place
  }

  /** Where the value at a pointer stands, or the nearest thing around it that the file has. */
  value(pointer: string): Position {
    return this.#lines.position(this.#find(pointerTokens(pointer)))
  }

  /** Where the key of the value at a pointer stands; the value itself where it has no key, as in a list. */
  key(pointer: string): Position {
    const node = this.#find(pointerTokens(pointer))
    return this.#lines.position(node.key ?? node)
  }

  /**
   * Pointers may be those of canonical form: where the file has one value in place of a list, its index is
   * passed over, and where it has a string in place of an item, the string is the place of all its properties.
   */
  #find(tokens: readonly string[]): PlaceNode {
    let node = this.root
    for (const token of tokens) {
      const { children } = node
      if (!children) break
      const child = Array.isArray(children) ? children[Number(token)] : children.get(token)
      if (child) node = child
      else if (Array.isArray(children) || !/^\d+$/.test(token)) break
    }
    return node
  }
}
