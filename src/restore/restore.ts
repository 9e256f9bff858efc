/**
 * Restoration: a document as it was copied → the same document as it was written. The passes run in their order;
 * each change is recorded, and text and blocks stay tied to the original throughout.
 */

import type { Block, Document } from '../source/document.ts'
import type { Position, Span } from '../source/place.ts'
import { Characters } from './characters.ts'
import { movedBlocks } from './moved-blocks.ts'
import type { PassId } from './pass.ts'
import { passesFor, type Script } from './passes.ts'

/** One change: which pass made it, what stood there and what stands there now. */
export class Change {
  readonly pass: PassId
  readonly was: string
  readonly became: string
  readonly #document: Document
  readonly #span: Span

  constructor(pass: PassId, document: Document, span: Span, became: string) {
    this.pass = pass
    this.was = document.slice(span)
    this.became = became
    this.#document = document
    this.#span = span
  }

  /** Where it was, in the original; looked up only when asked for, there may be very many. */
  get position(): Position {
    return this.#document.position(this.#span)
  }
}

export interface Restoration {
  document: Document
  /** The changes, pass by pass. */
  log: Change[]
}

export interface RestoreOptions {
  script?: Script
}

export async function restore(document: Document, options: RestoreOptions = {}): Promise<Restoration> {
  let current = document
  let characters = new Characters(document.text)
  const log: Change[] = []
  for (const pass of passesFor(options.script ?? 'auto')) {
    if (pass.signs !== undefined && !characters.hasOneOf(pass.signs)) continue
    if ('wants' in pass && !pass.wants(current.text)) continue
    const find = 'wants' in pass ? await pass.load() : pass.restore
    const edits = find(current.text)
    if (edits.length === 0) continue
    for (const edit of edits) log.push(new Change(pass.id, current, edit, edit.text))
    const mapped = current.mapped.edit(edits)
    const blocks: readonly Block[] = movedBlocks(current.blocks, edits, mapped.text)
    current = current.with(mapped, blocks)
    characters = new Characters(current.text)
  }
  return { document: current, log }
}
