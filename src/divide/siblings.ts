/**
 * A list that grows in its middle: sheets show parts of one list, each in order, and the whole is put together from
 * them. What a sheet has behind a known entry comes behind that entry; every step takes the same time.
 */
export class Siblings<Entry> {
  readonly #next = new Map<Entry | undefined, Entry>()
  #last: Entry | undefined

  append(entry: Entry): void {
    this.insertAfter(undefined, entry)
  }

  /** Behind an entry of the list; at the end where there is none. */
  insertAfter(before: Entry | undefined, entry: Entry): void {
    const at = before ?? this.#last
    const behind = this.#next.get(at)
    this.#next.set(at, entry)
    if (behind === undefined) this.#last = entry
    else this.#next.set(entry, behind)
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let at = this.#next.get(undefined); at !== undefined; at = this.#next.get(at)) yield at
  }
}
