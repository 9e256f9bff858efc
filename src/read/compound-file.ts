/**
 * The compound file that Word, Excel and WPS of the years before 2007 save into (MS-CFB): streams by name, laid out in
 * chains of sectors. The libraries that read it follow a chain that runs in a circle without end; here no chain is
 * longer than the file.
 */

import { Buffer } from 'node:buffer'

interface Entry {
  start: number
  size: number
}

const headerSize = 512
const rootName = 'Root Entry'
/** Sector numbers from here on are marks: end of chain, free. */
const firstMark = 0xfffffffa

export class CompoundFile {
  readonly #file: Buffer
  readonly #sectorSize: number
  readonly #next: readonly number[]
  readonly #nextMini: readonly number[]
  readonly #mini: Buffer
  readonly #cutoff: number
  readonly #entries: ReadonlyMap<string, Entry>

  /** Throws a RangeError where the file is cut short or points outside itself. */
  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const shift = this.#file.readUInt16LE(0x1e)
    if (shift !== 9 && shift !== 12) throw new RangeError('sector size')
    this.#sectorSize = 1 << shift
    this.#cutoff = this.#file.readUInt32LE(0x38)
    this.#next = this.#tableOf(this.#tableSectors())
    const first = (at: number) => this.#chained(this.#file.readUInt32LE(at), this.#next)
    this.#entries = entriesOf(this.#joined(first(0x30)))
    this.#nextMini = this.#tableOf(first(0x3c))
    const root = this.#entries.get(rootName)
    this.#mini = root ? this.#joined(this.#chained(root.start, this.#next)) : Buffer.alloc(0)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  stream(name: string): Buffer {
    const entry = this.#entries.get(name)
    if (!entry) throw new RangeError(`no stream ${name}`)
    const { start, size } = entry
    if (size >= this.#cutoff) return this.#joined(this.#chained(start, this.#next)).subarray(0, size)
    const sectors = this.#chained(start, this.#nextMini).map((at) => this.#mini.subarray(at * 64, at * 64 + 64))
    return Buffer.concat(sectors).subarray(0, size)
  }

  /** The sectors that hold the table of chains: 109 are named in the header, more in a chain of their own. */
  #tableSectors(): number[] {
    const sectors: number[] = []
    const take = (block: Buffer) => {
      for (let at = 0; at + 4 <= block.length; at += 4) {
        const sector = block.readUInt32LE(at)
        if (sector < firstMark) sectors.push(sector)
      }
    }
    take(this.#file.subarray(0x4c, headerSize))
    let more = this.#file.readUInt32LE(0x44)
    for (let step = 0; more < firstMark && step < this.#sectorCount(); step++) {
      const block = this.#sector(more)
      take(block.subarray(0, -4))
      more = block.readUInt32LE(block.length - 4)
    }
    if (sectors.length > this.#sectorCount()) throw new RangeError('table of chains')
    return sectors
  }

  #tableOf(sectors: readonly number[]): number[] {
    const block = this.#joined(sectors)
    return Array.from({ length: block.length / 4 }, (_, at) => block.readUInt32LE(at * 4))
  }

  #chained(start: number, next: readonly number[]): number[] {
    const chain: number[] = []
    for (let at = start; at < firstMark; at = next[at] ?? firstMark) {
      if (chain.length > next.length) throw new RangeError('a chain in a circle')
      chain.push(at)
    }
    return chain
  }

  #joined(sectors: readonly number[]): Buffer {
    return Buffer.concat(sectors.map((sector) => this.#sector(sector)))
  }

  #sector(index: number): Buffer {
    const start = (index + 1) * this.#sectorSize
    if (start >= this.#file.length) throw new RangeError('a sector outside the file')
    return this.#file.subarray(start, start + this.#sectorSize)
  }

  #sectorCount(): number {
    return Math.ceil(this.#file.length / this.#sectorSize)
  }
}

/** The entries of the directory, whatever folder they are in. */
function entriesOf(directory: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64)
    const type = directory[at + 66]
    if (length < 2 || (type !== 2 && type !== 5)) continue
    const name = type === 5 ? rootName : directory.toString('utf16le', at, at + length - 2)
    const entry = { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) }
    if (!entries.has(name)) entries.set(name, entry)
  }
  return entries
}
