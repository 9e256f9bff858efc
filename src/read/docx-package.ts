/**
 * The package that a .docx file is: a ZIP archive whose relations name the parts. Only the parts that are read are
 * unpacked, and nothing before the list of parts has shown that it is no bomb.
 */

import { Buffer } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { InputError } from '../source/diagnostic.ts'
import { decode } from './decode.ts'
import { readXml } from './docx-xml.ts'

const maximumParts = 2000
/** All parts together, unpacked, in bytes. */
const maximumExpanded = 200 * 1024 * 1024
/** XML packs to a twentieth, that of endless tables to a hundredth; no part of a few megabytes packs better than this. */
const maximumRatio = 250
const smallPart = 4 * 1024 * 1024

export interface Part {
  name: string
  xml: string
}

export interface DocxParts {
  document: Part
  styles: Part | undefined
  numbering: Part | undefined
}

export async function openDocx(bytes: Uint8Array, file: string): Promise<DocxParts> {
  const archive = await Archive.open(bytes, file)
  const relations = await archive.parts((name) => name.endsWith('.rels'))
  const main = relationsOf(relations, '', file).get('officeDocument') ?? 'word/document.xml'
  const others = relationsOf(relations, main, file)
  const styles = others.get('styles') ?? 'word/styles.xml'
  const numbering = others.get('numbering') ?? 'word/numbering.xml'
  const parts = await archive.parts((name) => name === main || name === styles || name === numbering)
  const document = parts.get(main)
  if (!document) throw new InputError({ code: 'docx-without-text' }, { file, hint: { code: 'hint-save-as-docx' } })
  return { document, styles: parts.get(styles), numbering: parts.get(numbering) }
}

class Archive {
  readonly #bytes: Uint8Array
  readonly #file: string
  readonly #zip: ZipFile
  readonly #entries: readonly Entry[]

  private constructor(bytes: Uint8Array, file: string, zip: ZipFile, entries: readonly Entry[]) {
    this.#bytes = bytes
    this.#file = file
    this.#zip = zip
    this.#entries = entries
  }

  static async open(bytes: Uint8Array, file: string): Promise<Archive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      fromBuffer(whole, { lazyEntries: true, autoClose: false }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      )
    }).catch(() => {
      throw damaged('ZIP', file)
    })
    if (zip.entryCount > maximumParts)
      throw untrusted({ code: 'archive-entries', values: { limit: maximumParts } }, file)
    const entries = await new Promise<Entry[]>((resolve, reject) => {
      const list: Entry[] = []
      zip.on('entry', (entry: Entry) => {
        list.push(entry)
        zip.readEntry()
      })
      zip.on('end', () => resolve(list))
      zip.on('error', reject)
      zip.readEntry()
    }).catch(() => {
      throw damaged('ZIP', file)
    })
    refuseBombs(entries, file)
    return new Archive(bytes, file, zip, entries)
  }

  /** The parts with certain names. */
  async parts(wants: (name: string) => boolean): Promise<Map<string, Part>> {
    const parts = new Map<string, Part>()
    for (const entry of this.#entries) {
      const name = entry.fileName
      if (!parts.has(name) && wants(name))
        parts.set(name, { name, xml: decode(await this.#content(entry), this.#file) })
    }
    return parts
  }

  async #content(entry: Entry): Promise<Uint8Array> {
    const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry
    try {
      if (entry.isEncrypted()) throw new Error('encrypted')
      const start = await new Promise<number>((resolve, reject) => {
        this.#zip.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
          error ? reject(error) : resolve(header.fileDataStart),
        )
      })
      const packed = this.#bytes.subarray(start, start + compressedSize)
      if (compressionMethod !== 0 && compressionMethod !== 8) throw new Error('unknown compression')
      const content =
        compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
      if (content.length !== uncompressedSize) throw new Error('another size')
      return content
    } catch {
      throw damaged(fileName, this.#file)
    }
  }
}

/** The sizes are those that the archive gives; a part that turns out longer is not unpacked to its end. */
function refuseBombs(entries: readonly Entry[], file: string): void {
  let expanded = 0
  for (const { fileName, compressedSize, uncompressedSize } of entries) {
    expanded += uncompressedSize
    if (expanded > maximumExpanded)
      throw untrusted({ code: 'archive-expands', values: { limit: maximumExpanded / 1048576 } }, file)
    if (uncompressedSize > smallPart && uncompressedSize > compressedSize * maximumRatio)
      throw untrusted({ code: 'archive-ratio', values: { part: fileName, limit: maximumRatio } }, file)
  }
}

function damaged(part: string, file: string): InputError {
  return new InputError({ code: 'docx-damaged', values: { part } }, { file, hint: { code: 'hint-save-as-docx' } })
}

function untrusted(what: InputError['what'], file: string): InputError {
  return new InputError(what, { file, hint: { code: 'hint-not-trusted' } })
}

/** The relations of a part, or of the package itself: last word of the type → name of the target. */
function relationsOf(parts: ReadonlyMap<string, Part>, of: string, file: string): Map<string, string> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const part = parts.get(`${folder}_rels/${of.slice(folder.length)}.rels`)
  const relations = new Map<string, string>()
  if (!part) return relations
  readXml(part, file, {
    open(name, { Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Type || !Target || TargetMode === 'External') return
      const type = Type.slice(Type.lastIndexOf('/') + 1)
      // a URL has the names of parts in another alphabet percent-encoded, the archive mostly has them as they are
      const target = decodeURIComponent(new URL(Target, `part:///${folder}`).pathname.slice(1))
      if (!relations.has(type)) relations.set(type, target)
    },
  })
  return relations
}
